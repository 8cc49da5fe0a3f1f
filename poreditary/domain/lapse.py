"""Which photos of a view make a time-lapse."""

from collections.abc import Iterable
from datetime import date
from itertools import groupby

from poreditary.domain.day import week_of
from poreditary.domain.photo import Photo


def photos_between(photos: Iterable[Photo], first: date, last: date, *, is_weekly: bool) -> list[Photo]:
    """Return the photos from first to last day, the earliest first; of each week one: the first with a star, or first.

    Every photo where it is not to be one a week.
    """
    inside = sorted(
        (photo for photo in photos if first <= photo.day <= last), key=lambda photo: (photo.taken, photo.id)
    )
    if not is_weekly:
        return inside
    weeks = groupby(inside, key=lambda photo: week_of(photo.day))
    return [min(found, key=lambda photo: (not photo.star, photo.taken, photo.id)) for _week, found in weeks]
