"""What moves in and out of routines, and how often a step is done: never at the cost of what was.

Adherence is judged by the frequency a step had at the time. So a step whose frequency changes ends, and another row
goes on in its place.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from poreditary.diary.ledger import NOTHING, check_day, check_name
from poreditary.diary.room import LIVE, Room
from poreditary.domain.change import Changes
from poreditary.domain.continued import continued_rows, predecessor_of
from poreditary.domain.day import week_of
from poreditary.domain.kinds import Per
from poreditary.domain.routine import Routine, Step
from poreditary.domain.words import mark
from poreditary.errors import UserError

MOST_TIMES = 20
DAY = timedelta(days=1)
Part = tuple[Routine, Sequence[Step]]
"""A routine, with id 0 for a new one, and steps to add to it; of their routine they know nothing yet."""


class RoutineMoves(Room):
    """What moves in and out of routines without rewriting their past."""

    def add_parts(self, parts: Sequence[Part]) -> Changes:
        """Add steps to routines, and the routines that are not there yet, as one action; empty parts are left out."""
        with self._ledger.change(mark("Changes", "Steps of a starter routine added")) as action:
            for routine, steps in parts:
                if steps:
                    self._add_part(routine, steps)
        return action.done

    def edit_step(self, step: Step) -> Changes:
        """Change a step; what was ticked before keeps its product, and the past is judged by the frequency it had.

        Another frequency holds from today on, today included. One per week that replaces one per week holds for the
        whole running week, and what was done of it counts on. Where the step begins on a later day now, the new
        frequency begins then. Raises UserError for another frequency of a step that has ended, and for a first day in
        the time of the row it goes on from.
        """
        check_step(step)
        before = self._find(Step, "step", step.id)
        self._check_first_day(before, step.from_day)
        if step.frequency == before.frequency:
            return self._edit(mark("Changes", "Step changed"), "step", step)
        if before.until_day is not None:
            raise UserError(mark("Errors", "This step has ended. Take it up again to change how often it is done."))
        begin = self._turn(before, step)
        with self._ledger.change(mark("Changes", "Step changed")) as action:
            if min(before.from_day, step.from_day) < begin:
                action.id = self._split(before, step, begin)
            else:
                action.id = step.id
                self._store.update("step", step)
        return action.done

    def unarchive(self, routine_id: int) -> Changes:
        """Take an archived routine up again from today on; nothing of the time it was put away becomes due."""
        routine = self._find(Routine, "routine", routine_id)
        with self._ledger.change(mark("Changes", "Routine {name} taken up again"), name=routine.name) as action:
            action.id = routine.id
            self._store.update("routine", replace(routine, archived_on=None))
            if routine.archived_on is not None:
                for step in self._running(routine_id):
                    self._resume(step, routine.archived_on)
        return action.done

    def move_step(self, step_id: int, routine_id: int, ids: list[int]) -> Changes:
        """Move a step to another routine from today on; its past stays in the one it was in.

        A goal of the week takes what was done of the running week along. `ids` are the steps of that routine
        in their new order, the moved one among them.
        """
        step = self._find(Step, "step", step_id)
        name = self._find(Routine, "routine", routine_id).name
        with self._ledger.change(mark("Changes", "Step moved to {name}"), name=name) as action:
            action.id = self._move(step, routine_id)
            self._place("step", [action.id if row == step_id else row for row in ids])
        return action.done

    def resume_step(self, step_id: int) -> Changes:
        """Take a step that was taken out up again from today on; the days between stay without it.

        Raises UserError for one that goes on as another row: it would be there twice.
        """
        step = self._find(Step, "step", step_id)
        today = self._ledger.today()
        if step.until_day is None:
            return NOTHING
        if step.id in continued_rows(self._every_step()):
            raise UserError(mark("Errors", "This step goes on as another one. Change that one instead."))
        with self._ledger.change(mark("Changes", "Step taken up again")) as action:
            if step.until_day >= today - DAY or self._is_of_this_week(step, step.until_day):
                action.id = step.id
                self._store.update("step", replace(step, until_day=None))
            else:
                action.id = self._store.insert("step", replace(step, id=0, from_day=today, until_day=None))
        return action.done

    def _add_part(self, routine: Routine, steps: Sequence[Step]) -> None:
        placed = replace(routine, position=self._next_position("routine"))
        key = routine.id or self._store.insert("routine", placed)
        for step in steps:
            check_step(step)
            position = self._next_position("step")
            self._store.insert("step", replace(step, routine_id=key, position=position))

    def _turn(self, before: Step, after: Step) -> date:
        """Return the day from which another frequency holds."""
        today = self._ledger.today()
        begin = after.from_day if after.from_day > before.from_day else today
        return week_of(begin) if before.per is after.per is Per.WEEK else begin

    def _split(self, before: Step, after: Step, begin: date) -> int:
        """End a step the day before, let another row go on from there with its ticks, and return that row's id."""
        goes_on = self._store.insert("step", replace(after, id=0, from_day=begin, position=before.position))
        first = min(before.from_day, after.from_day)
        self._store.update("step", replace(before, from_day=first, until_day=begin - DAY))
        self._store.write("UPDATE tick SET step_id = ? WHERE step_id = ? AND day >= ?", goes_on, before.id, begin)
        return goes_on

    def _check_first_day(self, step: Step, first: date) -> None:
        """Raise UserError for a first day on which the row that a step goes on from was still in use."""
        if first >= step.from_day:
            return
        before = predecessor_of(step, self._every_step())
        if before is not None and before.until_day is not None and first <= before.until_day:
            raise UserError(
                mark("Errors", "Until {day} this step was kept as it was before. Choose a later first day."),
                day=before.until_day,
            )

    def _every_step(self) -> list[Step]:
        return self._store.values(Step, "step", f"WHERE {LIVE}")

    def _running(self, routine_id: int) -> list[Step]:
        rest = f"WHERE routine_id = ? AND {LIVE} AND until_day IS NULL ORDER BY position, id"
        return self._store.values(Step, "step", rest, routine_id)

    def _resume(self, step: Step, archived_on: date) -> None:
        """Leave the days a routine was put away without a step; a weekly goal goes on within its week."""
        today = self._ledger.today()
        if today <= archived_on or self._is_of_this_week(step, archived_on):
            return
        if step.from_day >= archived_on and not self._is_ticked(step, archived_on):
            self._store.update("step", replace(step, from_day=max(today, step.from_day)))
            return
        self._store.insert("step", replace(step, id=0, from_day=today))
        last = archived_on if self._is_ticked(step, archived_on) else archived_on - DAY
        self._store.update("step", replace(step, until_day=last))

    def _is_of_this_week(self, step: Step, day: date) -> bool:
        """Return whether a step is a goal of the week, and a day lies in the running one."""
        return step.per is Per.WEEK and week_of(day) == week_of(self._ledger.today())

    def _is_ticked(self, step: Step, day: date) -> bool:
        return bool(self._store.rows("SELECT 1 FROM tick WHERE step_id = ? AND day = ?", step.id, day))

    def _move(self, step: Step, routine_id: int) -> int:
        begin = week_of(self._ledger.today()) if step.per is Per.WEEK else self._ledger.today()
        moved = replace(step, routine_id=routine_id)
        if step.from_day < begin:
            return self._split(step, moved, begin)
        self._store.update("step", moved)
        return step.id


def check_step(step: Step) -> None:
    """Raise UserError for a step that begins on no possible day or is done an impossible number of times."""
    check_day(step.from_day)
    check_name(step.name)
    if not 1 <= step.times <= step.most <= MOST_TIMES:
        raise UserError(
            mark("Errors", "A step is done 1 to {most} times, and not less often at most than at least."),
            most=MOST_TIMES,
        )
    if step.times_most == step.times:
        raise UserError(mark("Errors", "A range goes from one number to a larger one. Name one number instead."))
