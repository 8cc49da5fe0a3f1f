"""A time cut into months, into weeks where it is short, into years where it is long."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum, auto

from poreditary.domain.adherence import WeekAdherence
from poreditary.domain.day import week_of
from poreditary.report.pen import Pen

MOST_DAYS_BY_WEEK = 56
MOST_MONTHS = 24


class _By(Enum):
    WEEK = auto()
    MONTH = auto()
    YEAR = auto()


@dataclass(frozen=True, slots=True)
class Stretch:
    """A week, month or year, from its first day to its last, both included."""

    first: date
    last: date
    by: _By

    def holds(self, day: date) -> bool:
        """Return whether a day lies in it."""
        return self.first <= day <= self.last

    def name(self, pen: Pen) -> str:
        """Return what to call it."""
        match self.by:
            case _By.WEEK:
                return pen.say("Report", "Week of {day}").format(day=pen.day(self.first))
            case _By.MONTH:
                return pen.month(self.first)
            case _By.YEAR:
                return pen.year(self.first)


def stretches(first: date, last: date) -> list[Stretch]:
    """Return the weeks, months or years that hold the days from first to last."""
    months = (last.year - first.year) * 12 + last.month - first.month + 1
    by = _By.YEAR if months > MOST_MONTHS else _By.MONTH
    if (last - first).days < MOST_DAYS_BY_WEEK:
        by = _By.WEEK
    found: list[Stretch] = []
    begin = _begin(first, by)
    while begin <= last:
        after = _next(begin, by)
        found.append(Stretch(begin, after - timedelta(days=1), by))
        begin = after
    return found


def weeks_of(stretch: Stretch, weeks: Iterable[WeekAdherence]) -> list[WeekAdherence]:
    """Return the weeks that begin in a stretch."""
    return [week for week in weeks if stretch.holds(week.week)]


def _begin(day: date, by: _By) -> date:
    match by:
        case _By.WEEK:
            return week_of(day)
        case _By.MONTH:
            return day.replace(day=1)
        case _By.YEAR:
            return day.replace(month=1, day=1)


def _next(begin: date, by: _By) -> date:
    match by:
        case _By.WEEK:
            return begin + timedelta(days=7)
        case _By.MONTH:
            return (begin + timedelta(days=31)).replace(day=1)
        case _By.YEAR:
            return begin.replace(year=begin.year + 1)
