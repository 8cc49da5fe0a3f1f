"""How long a quoted window is, and the days it holds."""

import math
from datetime import date, timedelta

from poreditary.domain.catalogue_kinds import Unit
from poreditary.domain.catalogue_values import Range, Statement

HOURS = {Unit.HOURS: 1, Unit.DAYS: 24, Unit.WEEKS: 7 * 24, Unit.MONTHS: 30 * 24}
"""The units a window is quoted in, in hours; a month only roughly, to tell which of two is the longer."""


def length_of(statement: Statement) -> Range | None:
    """Return the longest of the lengths a statement names, None where it names none."""
    named = [found for _, found in statement.ranges if found.unit in HOURS]
    return max(named, key=hours_of, default=None)


def end_of(length: Range) -> float:
    """Return the end of a range that counts: the high one, and of "at least" the low one."""
    return length.low if length.is_open else length.high


def hours_of(length: Range) -> float:
    """Return a length in hours, to be compared with another."""
    return end_of(length) * HOURS[length.unit]


def last_day(day: date, length: Range) -> date:
    """Return the last day of a window that opens on a day.

    N days hold to the day N - 1 later; H hours to the day that they end on, whatever the time of the session.
    """
    count = math.ceil(end_of(length))
    if length.unit is Unit.MONTHS:
        return _months_on(day, count) - timedelta(days=1)
    if length.unit is Unit.HOURS:
        return day + timedelta(days=math.ceil(count / 24))
    return day + timedelta(days=count * HOURS[length.unit] // 24 - 1)


def first_day(day: date, length: Range) -> date:
    """Return the first day of a window that ends on the day before."""
    count = math.ceil(end_of(length))
    if length.unit is Unit.MONTHS:
        return _months_back(day, count)
    return day - timedelta(days=math.ceil(count * HOURS[length.unit] / 24))


def _months_on(day: date, months: int) -> date:
    """Return the same day of a later month; where that month is too short, the first of the next."""
    year, month = _month(day, months)
    try:
        return date(year, month, day.day)
    except ValueError:
        return date(*_month(date(year, month, 1), 1), 1)


def _months_back(day: date, months: int) -> date:
    """Return the same day of an earlier month; where that month is too short, its last day."""
    year, month = _month(day, -months)
    following = date(*_month(date(year, month, 1), 1), 1)
    return min(following - timedelta(days=1), date(year, month, 1) + timedelta(days=day.day - 1))


def _month(day: date, months: int) -> tuple[int, int]:
    years, month = divmod(day.month - 1 + months, 12)
    return day.year + years, month + 1
