"""How often photos are taken, and when that is worth a gentle word."""

from collections import Counter
from collections.abc import Iterable
from datetime import date, timedelta

from poreditary.domain.kinds import View

CLOSE_UPS = frozenset({View.NOSE, View.LEFT_CHEEK, View.RIGHT_CHEEK, View.CHIN, View.FOREHEAD})
WEEK = 7
LEAST_DAYS_BETWEEN_PHOTOS = 4
"""A photo taken off the weekly rhythm moves the next one on, rather than asking for two within a few days."""


def photo_due(last: date, weekday: int) -> date:
    """Return the day the next weekly photo is due after the last one; weekday 0 is Monday."""
    earliest = last + timedelta(days=LEAST_DAYS_BETWEEN_PHOTOS)
    return earliest + timedelta(days=(weekday - earliest.weekday()) % WEEK)


def is_often(taken: Iterable[tuple[date, View]], today: date) -> bool:
    """Return whether the close-up just taken calls for the note that weekly photos show more than daily ones.

    `taken` holds day and view of every photo of the last weeks. A day counts where a view has more than one close-up;
    the note is due with the second one of a day that ends seven such days in a row, or twice seven, and so on, so that
    nothing has to be remembered for it to come once a week at most.
    """
    counts = Counter((day, view) for day, view in taken if view in CLOSE_UPS)
    again = sorted(count for (day, _view), count in counts.items() if day == today and count > 1)
    if again != [2]:
        return False
    many = {day for (day, _view), count in counts.items() if count > 1}
    running = 0
    while today - timedelta(days=running) in many:
        running += 1
    return running % WEEK == 0
