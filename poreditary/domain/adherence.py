"""How much of what was due was done, forgiving by design.

A skip was not due, with a reason or without: whoever skips has thought of the step. A range such as "1-2 a week" asks
for its lower end; what is done beyond it neither counts nor is held against anyone. A weekly goal counts by its week.
Of the day that is still running only what was done counts, and so it is for weekly goals with a week that is running,
or that the step or the time asked for covers only in part: nothing looks missed before its time is over, or that was
never wholly there. All days are local days as they were kept, so that travel and clock changes move nothing.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from poreditary.domain.day import week_of
from poreditary.domain.kinds import Per, TickState
from poreditary.domain.routine import Step, Tick

WEEK = timedelta(days=7)
WINDOW_DAYS = 28
"""How far the sliding window reaches back, today counted."""


@dataclass(frozen=True, slots=True)
class WeekAdherence:
    """What was due and done in the week that begins on the Monday `week`, in single ticks."""

    week: date
    due: int
    done: int

    @property
    def share(self) -> float | None:
        """Return done of due, 0 to 1; None where nothing was due."""
        return self.done / self.due if self.due else None


@dataclass(frozen=True, slots=True)
class Adherence:
    """What was due and done from `first` to `last`, both included, in single ticks."""

    first: date
    last: date
    due: int
    done: int

    @property
    def share(self) -> float | None:
        """Return done of due, 0 to 1; None where nothing was due."""
        return self.done / self.due if self.due else None


def window_adherence(steps: Iterable[Step], ticks: Iterable[Tick], today: date, days: int = WINDOW_DAYS) -> Adherence:
    """Return the adherence of the last `days` days, today among them as the day that is not over yet."""
    first = today - timedelta(days=days - 1)
    weeks = weekly_adherence(steps, ticks, first, today, running=today)
    return Adherence(first, today, sum(week.due for week in weeks), sum(week.done for week in weeks))


def weekly_adherence(
    steps: Iterable[Step], ticks: Iterable[Tick], first: date, last: date, running: date | None = None
) -> list[WeekAdherence]:
    """Return the adherence of each week from the one of `first` to that of `last`, a day that is not after today.

    `running` is the day that is not over yet, today; None where all are.
    """
    due: dict[date, int] = defaultdict(int)
    done: dict[date, int] = defaultdict(int)
    by_step: dict[int, list[Tick]] = defaultdict(list)
    for tick in ticks:
        if first <= tick.day <= last:
            by_step[tick.step_id].append(tick)
    for step in steps:
        of_step = by_step.get(step.id, [])
        begin, end = max(first, step.from_day), min(last, step.until_day or last)
        if begin > end:
            continue
        count = _daily if step.per is Per.DAY else _weekly
        weeks = count(step, of_step, begin, end, running)
        for week, asked, kept in weeks:
            due[week] += asked
            done[week] += kept
    return [WeekAdherence(week, due[week], done[week]) for week in _weeks(first, last)]


def _weeks(first: date, last: date) -> list[date]:
    start = week_of(first)
    return [start + n * WEEK for n in range((week_of(last) - start).days // 7 + 1)]


def _daily(
    step: Step, ticks: list[Tick], begin: date, end: date, running: date | None
) -> Iterable[tuple[date, int, int]]:
    skipped = {tick.day for tick in ticks if tick.state is TickState.SKIPPED}
    done = {tick.day: min(tick.count, step.times) for tick in ticks if tick.state is TickState.DONE}
    for week in _weeks(begin, end):
        days = [week + timedelta(days=n) for n in range(7)]
        asked = [day for day in days if begin <= day <= end and day not in skipped]
        kept = {day: done.get(day, 0) for day in asked}
        yield week, sum(kept[day] if day == running else step.times for day in asked), sum(kept.values())


def _weekly(
    step: Step, ticks: list[Tick], begin: date, end: date, running: date | None
) -> Iterable[tuple[date, int, int]]:
    by_week: dict[date, list[Tick]] = defaultdict(list)
    for tick in ticks:
        by_week[week_of(tick.day)].append(tick)
    for week in _weeks(begin, end):
        of_week = by_week.get(week, [])
        skips = sum(tick.state is TickState.SKIPPED for tick in of_week)
        kept = min(step.times, sum(tick.count for tick in of_week if tick.state is TickState.DONE))
        sunday = week + WEEK - timedelta(days=1)
        is_whole = begin <= week and sunday <= end and (running is None or sunday < running)
        asked = max(kept, step.times - skips) if is_whole else kept
        yield week, asked, kept
