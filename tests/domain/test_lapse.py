"""One photo a week, or all."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

from poreditary.domain.kinds import View
from poreditary.domain.lapse import photos_between
from poreditary.domain.photo import Photo
from tests.conftest import NOW

MONDAY = date(2026, 11, 2)


def photo(number: int, days: int, *, star: bool = False) -> Photo:
    day = MONDAY + timedelta(days=days)
    taken = datetime.combine(day, time(9))
    return Photo(1, day, View.NOSE, "", 1, 1, 8, 6, "JPEG", taken, "exif", NOW, id=number, star=star)


PHOTOS = [photo(5, 20), photo(3, 6), photo(2, 3, star=True), photo(1, 0), photo(4, 7)]


def test_of_a_week_the_one_with_a_star_else_the_first() -> None:
    chosen = photos_between(PHOTOS, MONDAY, MONDAY + timedelta(days=30), is_weekly=True)
    assert [one.id for one in chosen] == [2, 4, 5]
    plain = [replace(one, star=False) for one in PHOTOS]
    chosen = photos_between(plain, MONDAY, MONDAY + timedelta(days=30), is_weekly=True)
    assert [one.id for one in chosen] == [1, 4, 5]


def test_all_of_a_period_in_order() -> None:
    chosen = photos_between(PHOTOS, MONDAY + timedelta(days=1), MONDAY + timedelta(days=7), is_weekly=False)
    assert [one.id for one in chosen] == [2, 3, 4]
    assert photos_between([], MONDAY, MONDAY, is_weekly=True) == []
