"""A day as it was read for the command line, and as JSON shows it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from poreditary.cli.ticking import paused, routines_on
from poreditary.diary.diary import Diary
from poreditary.domain.checkin import CheckIn
from poreditary.domain.kinds import TickState
from poreditary.domain.muting import Muted
from poreditary.domain.routine import RoutineOfDay, StepOfDay


@dataclass(frozen=True, slots=True)
class Day:
    """A day as it was read; `paused` holds why steps rest, by their ids."""

    day: date
    routines: tuple[RoutineOfDay, ...]
    paused: Mapping[int, Muted]
    check_in: CheckIn | None

    def state(self, step: StepOfDay) -> str:
        """Return "done", "begun", "skipped", "paused" or "open"."""
        if step.is_skipped:
            return "skipped"
        if step.tick is not None:
            return "done" if step.is_done else "begun"
        return "paused" if step.step.id in self.paused else "open"


def read(diary: Diary, day: date) -> Day:
    """Read a day."""
    routines = routines_on(diary, day)
    return Day(day, tuple(routines), paused(diary, routines, day), diary.check_ins.on(day))


def as_json(shown: Day) -> dict[str, Any]:
    """Return the day as JSON shows it."""
    return {
        "day": shown.day,
        "routines": [
            {
                "id": routine.routine.id,
                "name": routine.routine.name,
                "slot": routine.routine.slot,
                "is_done": routine.is_done,
                "steps": [_step_as_json(shown, step) for step in routine.steps],
            }
            for routine in shown.routines
        ],
        "check_in": shown.check_in,
    }


def _step_as_json(shown: Day, step: StepOfDay) -> dict[str, Any]:
    tick, why = step.tick, shown.paused.get(step.step.id)
    return {
        "id": step.step.id,
        "kind": step.step.kind,
        "name": step.step.name,
        "product": step.product,
        "times": step.step.times,
        "times_most": step.step.times_most,
        "per": step.step.per,
        "state": shown.state(step),
        "pause": None if why is None else why.pause.window,
        "count": tick.count if tick is not None and tick.state is TickState.DONE else 0,
        "done_this_week": step.done_this_week,
        "reason": tick.reason if tick is not None else "",
        "note": tick.note if tick is not None else "",
        "despite": tick.despite if tick is not None else "",
    }
