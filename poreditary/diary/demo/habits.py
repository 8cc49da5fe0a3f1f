"""What the person of the made-up year does on a day: mostly the routine, sometimes not."""

from dataclasses import dataclass
from datetime import date
from random import Random

from poreditary.diary.demo.plot import Plot
from poreditary.domain.kinds import StepKind

HEALING_DAYS = 7
AROUND_SINGLE = 2
"""For how many days before and after the single visit acids rest."""


@dataclass(frozen=True, slots=True)
class Habits:
    """One day: which routines are done, which steps with a weekly frequency too, and what is skipped."""

    does_morning: bool
    does_evening: bool
    exfoliates: bool
    masks: bool
    skips: StepKind | None
    checks_in: bool
    checks_in_fully: bool
    writes: bool


def habits_on(day: date, plot: Plot, chance: Random) -> Habits:
    """Return what is done on a day; holidays and late evenings leave gaps, aftercare and reactions rest the acids."""
    away, late = plot.is_away(day), day.weekday() in (4, 5)
    healing = plot.days_since_session(day)
    is_near_single = abs((day - plot.single_visit).days) <= AROUND_SINGLE
    rests = day in plot.reaction or is_near_single or (healing is not None and healing < HEALING_DAYS)
    return Habits(
        does_morning=chance.random() < (0.62 if away else 0.94),
        does_evening=chance.random() < (0.45 if away else 0.80 if late else 0.91),
        exfoliates=chance.random() < (0.75 if day.weekday() in (1, 5) else 0.06) and not rests and not away,
        masks=chance.random() < 0.85 and day.weekday() == 6 and not rests and not away,
        skips=_skip(day, plot, chance),
        checks_in=chance.random() < (0.3 if away else 0.84),
        checks_in_fully=chance.random() < 0.75,
        writes=chance.random() < 0.06,
    )


def _skip(day: date, plot: Plot, chance: Random) -> StepKind | None:
    """Return the step left out on purpose, if any."""
    drawn = chance.random()
    if day in plot.reaction:
        return StepKind.SERUM
    if drawn < 0.035:
        return StepKind.SUNSCREEN
    if drawn < 0.055:
        return StepKind.SERUM
    return StepKind.MOISTURISE if drawn > 0.97 and day.month in (7, 8) else None
