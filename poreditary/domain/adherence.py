"""How much of what was due was done, forgiving by design.

A skip was not due, with a reason or without: whoever skips has thought of the step. A range such as "1-2 a week" asks
for its lower end; what is done beyond it neither counts nor is held against anyone. A weekly goal counts by its week.
A day on which a step rests after a session, or before a booked one, was not due; what was done on it all the same
counts. A weekly goal asks for its share of the days of the week that did not rest, rounded down, so that a whole week
of rest asks for nothing; it never asks for less than was done.
Of the day that is still running only what was done counts, and so it is for weekly goals with a week that is running,
or that the step or the time asked for covers only in part: nothing looks missed before its time is over, or that was
never wholly there. All days are local days as they were kept, so that travel and clock changes move nothing.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from types import MappingProxyType

from poreditary.domain.day import week_of
from poreditary.domain.kinds import Per, TickState
from poreditary.domain.routine import Step, Tick

WEEK = timedelta(days=7)
WINDOW_DAYS = 28
"""How far the sliding window reaches back, today counted."""
Rests = Mapping[int, frozenset[date]]
"""The days on which steps rest, by their ids; a step that never does may be left out."""
NO_RESTS: Rests = MappingProxyType({})


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


def window_adherence(
    steps: Iterable[Step], ticks: Iterable[Tick], today: date, days: int = WINDOW_DAYS, rests: Rests = NO_RESTS
) -> Adherence:
    """Return the adherence of the last `days` days, today among them as the day that is not over yet."""
    first = today - timedelta(days=days - 1)
    weeks = weekly_adherence(steps, ticks, first, today, running=today, rests=rests)
    return Adherence(first, today, sum(week.due for week in weeks), sum(week.done for week in weeks))


def weekly_adherence(
    steps: Iterable[Step],
    ticks: Iterable[Tick],
    first: date,
    last: date,
    running: date | None = None,
    rests: Rests = NO_RESTS,
) -> list[WeekAdherence]:
    """Return the adherence of each week from the one of `first` to that of `last`, a day that is not after today.

    `running` is the day that is not over yet, today; None where all are. `rests` has the days on which steps rest.
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
        resting = rests.get(step.id, frozenset())
        for week, asked, kept in count(step, of_step, _Time(begin, end, running, resting)):
            due[week] += asked
            done[week] += kept
    return [WeekAdherence(week, due[week], done[week]) for week in _weeks(first, last)]


@dataclass(frozen=True, slots=True)
class _Time:
    """The days a step is asked for: from `begin` to `end`, the one that is `running`, and those it was `resting` on."""

    begin: date
    end: date
    running: date | None
    resting: frozenset[date]

    def is_asked(self, day: date) -> bool:
        """Return whether what is left of a day may look missed."""
        return day != self.running and day not in self.resting


def _weeks(first: date, last: date) -> list[date]:
    start = week_of(first)
    return [start + n * WEEK for n in range((week_of(last) - start).days // 7 + 1)]


def _daily(step: Step, ticks: list[Tick], time: _Time) -> Iterable[tuple[date, int, int]]:
    skipped = {tick.day for tick in ticks if tick.state is TickState.SKIPPED}
    done = {tick.day: min(tick.count, step.times) for tick in ticks if tick.state is TickState.DONE}
    for week in _weeks(time.begin, time.end):
        days = [week + timedelta(days=n) for n in range(7)]
        asked = [day for day in days if time.begin <= day <= time.end and day not in skipped]
        kept = {day: done.get(day, 0) for day in asked}
        yield week, sum(step.times if time.is_asked(day) else kept[day] for day in asked), sum(kept.values())


def _weekly(step: Step, ticks: list[Tick], time: _Time) -> Iterable[tuple[date, int, int]]:
    by_week: dict[date, list[Tick]] = defaultdict(list)
    for tick in ticks:
        by_week[week_of(tick.day)].append(tick)
    for week in _weeks(time.begin, time.end):
        of_week = by_week.get(week, [])
        awake = sum(week + timedelta(days=n) not in time.resting for n in range(7))
        skips = sum(tick.state is TickState.SKIPPED and tick.day not in time.resting for tick in of_week)
        kept = min(step.times, sum(tick.count for tick in of_week if tick.state is TickState.DONE))
        sunday = week + WEEK - timedelta(days=1)
        is_whole = time.begin <= week and sunday <= time.end and (time.running is None or sunday < time.running)
        asked = max(kept, step.times * awake // 7 - skips) if is_whole else kept
        yield week, asked, kept
