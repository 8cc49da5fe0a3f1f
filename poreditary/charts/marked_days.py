"""Which days are marked on a time axis, and what is written there."""

from datetime import date

from poreditary.domain.day import days_between

Marks = tuple[tuple[date, str], ...]
A_YEAR = 12
YEARS = tuple(A_YEAR * years for years in (1, 2, 5, 10, 20, 50, 100))
MONTHS = (1, 2, 3, 4, 6, *YEARS)
"""How many months may lie between two marks."""
DAYS = (1, 2, 3, 7, 14)
"""How many days may."""
LONGEST_MONTH = 31
YEAR, MONTH = slice(4), slice(7)
WITHIN_A_YEAR = slice(5, None)
"""What is written of a day such as 2026-11-22."""


def marked_days(first: date, last: date, most: int) -> Marks:
    """Return up to `most` days (at least 2) from first to last with their words, always one; none of a time of no days.

    Years are marked where there are several, else months, else days, as closely as `most` allows.
    """
    least = min(4, max(2, most // 2))
    if len(_months(first, last, 1)) <= least:
        for step in DAYS:
            if len(found := _days(first, last, step)) <= most:
                return found
    is_years = len(_months(first, last, A_YEAR)) > least
    months = (_months(first, last, step) for step in (YEARS if is_years else MONTHS))
    return next((found for found in months if len(found) <= most), ())


def _days(first: date, last: date, step: int) -> Marks:
    """Return every so many days of each month but the last before the next, which would be too near to it."""
    days = (
        day for day in days_between(first, last) if not (day.day - 1) % step and day.day <= LONGEST_MONTH + 1 - step
    )
    return tuple((day, day.isoformat()[MONTH if day.day == 1 else WITHIN_A_YEAR]) for day in days)


def _months(first: date, last: date, step: int) -> Marks:
    """Return the first days of every so many months, counted from January."""
    begin, end = (A_YEAR * day.year + day.month - 1 for day in (first, last))
    begin += first.day > 1
    days = (date(n // A_YEAR, n % A_YEAR + 1, 1) for n in range(-(-begin // step) * step, end + 1, step))
    return tuple((day, day.isoformat()[YEAR if day.month == 1 else MONTH]) for day in days)
