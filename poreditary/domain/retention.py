"""Which backups are kept: the newest by their sequence, and of the days, weeks and months before one each.

Order is the sequence a backup was made in, never its date: a computer whose clock was wrong for a while does not lose
what it wrote last.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

NEWEST, DAYS, WEEKS, MONTHS = 3, 7, 5, 12
MOST = NEWEST + DAYS + WEEKS + MONTHS


@dataclass(frozen=True, slots=True)
class Dated:
    """A backup: the number it was made under, growing, and the local day that the clock showed."""

    sequence: int
    day: date


def kept(backups: Iterable[Dated]) -> frozenset[int]:
    """Return the sequences of the backups to keep, at most 27, the newest three always among them."""
    newest_first = sorted(backups, key=lambda backup: backup.sequence, reverse=True)
    found = {backup.sequence for backup in newest_first[:NEWEST]}
    for period, most in ((_day, DAYS), (_week, WEEKS), (_month, MONTHS)):
        found |= _newest_of(newest_first, period, most)
    return frozenset(found)


def _newest_of(newest_first: list[Dated], period: Callable[[date], tuple[int, ...]], most: int) -> set[int]:
    """Return the newest backup of each of the latest periods that have one."""
    chosen: dict[tuple[int, ...], int] = {}
    for backup in newest_first:
        if len(chosen) == most:
            break
        chosen.setdefault(period(backup.day), backup.sequence)
    return set(chosen.values())


def _day(day: date) -> tuple[int, ...]:
    return day.timetuple()[:3]


def _week(day: date) -> tuple[int, ...]:
    return tuple(day.isocalendar())[:2]


def _month(day: date) -> tuple[int, ...]:
    return day.year, day.month
