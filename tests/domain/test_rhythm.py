"""When the weekly photo is due, and when the studio says that weekly photos show more than daily ones."""

from datetime import date, timedelta

import pytest

from poreditary.domain.kinds import View
from poreditary.domain.rhythm import is_often, photo_due

TODAY = date(2026, 11, 21)


def twice_a_day(days: int, view: View = View.NOSE) -> list[tuple[date, View]]:
    return [(TODAY - timedelta(days=n), view) for n in range(days) for _ in range(2)]


def test_two_close_ups_a_day_for_a_week_are_often() -> None:
    assert is_often(twice_a_day(7), TODAY)


def test_six_days_or_one_a_day_are_not() -> None:
    assert not is_often(twice_a_day(6), TODAY)
    assert not is_often([(TODAY - timedelta(days=n), View.NOSE) for n in range(30)], TODAY)


def test_a_day_between_begins_anew() -> None:
    taken = [entry for entry in twice_a_day(8) if entry[0] != TODAY - timedelta(days=3)]
    assert not is_often(taken, TODAY)


def test_it_comes_once_a_week_at_most() -> None:
    due = [days for days in range(1, 30) if is_often(twice_a_day(days), TODAY)]
    assert due == [7, 14, 21, 28]


def test_it_comes_with_the_second_close_up_of_the_day_only() -> None:
    assert not is_often([*twice_a_day(7), (TODAY, View.NOSE)], TODAY)
    assert not is_often([*twice_a_day(7), *[(TODAY, View.CHIN)] * 2], TODAY)
    assert not is_often(twice_a_day(7)[1:], TODAY)


def test_different_views_of_a_sitting_are_no_close_ups_again() -> None:
    views = (View.FRONT, View.NOSE, View.LEFT_CHEEK, View.RIGHT_CHEEK)
    assert not is_often([(TODAY - timedelta(days=n), view) for n in range(7) for view in views], TODAY)


def test_the_whole_face_is_no_close_up() -> None:
    assert not is_often(twice_a_day(7, View.FRONT), TODAY)
    assert not is_often(twice_a_day(7, View.LEFT_45), TODAY)


@pytest.mark.parametrize(
    ("last", "due"),
    [
        (date(2026, 11, 15), date(2026, 11, 22)),
        (date(2026, 11, 18), date(2026, 11, 22)),
        (date(2026, 11, 19), date(2026, 11, 29)),
        (date(2026, 11, 21), date(2026, 11, 29)),
    ],
)
def test_the_weekly_photo_keeps_its_weekday_and_asks_for_no_two_within_days(last: date, due: date) -> None:
    assert photo_due(last, 6) == due
