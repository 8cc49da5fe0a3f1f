"""Which steps of a day are meant, and ticking or skipping them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from poreditary.cli.session_words import voice
from poreditary.cli.speech import Speech
from poreditary.diary.aftercare_texts import who_text
from poreditary.diary.diary import Diary
from poreditary.diary.pauses import muted_on, pauses_on
from poreditary.domain.aftercare import CLINIC
from poreditary.domain.muting import Muted
from poreditary.domain.routine import RoutineOfDay, StepOfDay
from poreditary.domain.words import mark
from poreditary.errors import UserError

NO_ROUTINE = mark("Errors", "There is no routine {name} on {day}. Choose one of: {names}.")
NO_ROUTINES = mark("Errors", "The diary has no routine on {day}. Make one on the Shelf page first.")
NO_STEP = mark("Errors", "There is no step {name} on {day}. Choose one of: {names}.")
PAUSED = mark("Errors", "{name} is paused until {day}: {what}. Add --anyway to tick it all the same.")
PAUSED_BEFORE = mark(
    "Errors", "{name} is paused before the session on {day}: {what}. Add --anyway to tick it all the same."
)
TWO_STEPS = mark("Errors", "{name} is in several routines: {names}. Name one with --routine.")


@dataclass(frozen=True, slots=True)
class Wishes:
    """What was asked for: routines, steps to tick, `anyway` also where they rest, and steps to skip with reasons."""

    routines: tuple[str, ...]
    steps: tuple[str, ...]
    skips: tuple[tuple[str, str], ...]
    anyway: bool = False

    def __bool__(self) -> bool:
        """Return whether anything was asked for."""
        return bool(self.routines or self.steps or self.skips)


def tick(diary: Diary, day: date, wishes: Wishes, speech: Speech) -> None:
    """Skip and tick what was asked for on a day; whole routines where no step was named.

    What rests because of a session stays open; its tick, where it is wanted all the same, keeps that it was paused.
    Raises UserError for a routine or step the day does not have, and for one that rests.
    """
    if not wishes:
        return
    routines = _routines(routines_on(diary, day), wishes.routines, day)
    for name, reason in wishes.skips:
        for step in _steps(routines, name, day, speech):
            diary.routines.skip(step.step.id, day, reason)
    resting = paused(diary, routines, day)
    for name in wishes.steps:
        for step in _steps(routines, name, day, speech):
            why = resting.get(step.step.id)
            if why is not None and not wishes.anyway and not step.is_done:
                raise _refusal(step, why, speech)
            diary.routines.tick(step.step.id, day, "" if why is None or step.is_done else why.pause.window.kind)
    if wishes.routines and not wishes.steps:
        for routine in routines:
            diary.routines.tick_all(routine.routine.id, day, frozenset(resting))


def _refusal(step: StepOfDay, why: Muted, speech: Speech) -> UserError:
    pause = why.pause
    name, what = step.step.name or speech.word(step.step.kind), speech.word(pause.window.kind)
    said = f"{what[:1].lower()}{what[1:]}"
    clinic = speech.say("Cli", "clinic")
    who = clinic if pause.window.source == CLINIC else who_text(pause.sources, voice(speech))
    values = {"name": name, "what": f"{said} ({who})" if who else said}
    if pause.session_day is not None:
        return UserError(PAUSED_BEFORE, day=pause.session_day, **values)
    return UserError(PAUSED, day=pause.window.until_day, **values)


def routines_on(diary: Diary, day: date) -> list[RoutineOfDay]:
    """Return the routines that have a step on a day."""
    return [routine for routine in diary.routines.on(day) if routine.steps]


def paused(diary: Diary, routines: list[RoutineOfDay], day: date) -> dict[int, Muted]:
    """Return the steps that rest on a day because of a session, by their ids, each with its reason."""
    return muted_on(diary, day, routines, pauses_on(diary, day, diary.treatments.courses()))


def _routines(found: list[RoutineOfDay], names: tuple[str, ...], day: date) -> list[RoutineOfDay]:
    if not found:
        raise UserError(NO_ROUTINES, day=day)
    if not names:
        return found
    chosen = [_named(found, name, day) for name in names]
    return [routine for routine in found if any(routine in group for group in chosen)]


def _named(found: list[RoutineOfDay], name: str, day: date) -> list[RoutineOfDay]:
    """Return the routine of a name, else those of a slot."""
    wanted = name.casefold()
    by_name = [routine for routine in found if routine.routine.name.casefold() == wanted]
    chosen = by_name or [routine for routine in found if routine.routine.slot == wanted]
    if not chosen:
        raise UserError(NO_ROUTINE, name=name, day=day, names=_list(routine.routine.name for routine in found))
    return chosen


def _steps(routines: list[RoutineOfDay], name: str, day: date, speech: Speech) -> list[StepOfDay]:
    """Return the steps of a kind, name or product; they must lie in one routine."""
    wanted = name.casefold()
    holding = {
        routine.routine.name: found
        for routine in routines
        if (found := [step for step in routine.steps if wanted in _names(step, speech)])
    }
    if not holding:
        known = _list(speech.word(step.step.kind) for routine in routines for step in routine.steps)
        raise UserError(NO_STEP, name=name, day=day, names=known)
    if len(holding) > 1:
        raise UserError(TWO_STEPS, name=name, names=_list(holding))
    return next(iter(holding.values()))


def _names(step: StepOfDay, speech: Speech) -> set[str]:
    kind = step.step.kind
    names = (kind.value, kind.replace("_", "-"), kind.word, speech.word(kind), step.step.name, step.product)
    return {name.casefold() for name in names if name}


def _list(names: Iterable[str]) -> str:
    return ", ".join(dict.fromkeys(names))
