"""Local days through midnight, travel, and the hour that occurs twice."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from poreditary.domain import day as days
from poreditary.domain.day import Stamp, local_day, stamp_of

BERLIN = ZoneInfo("Europe/Berlin")
TOKYO = ZoneInfo("Asia/Tokyo")


def test_midnight_is_where_the_person_is() -> None:
    before = stamp_of(datetime(2026, 11, 21, 23, 59, 59, tzinfo=BERLIN))
    after = stamp_of(datetime(2026, 11, 22, 0, 0, 0, tzinfo=BERLIN))
    assert (local_day(before), local_day(after)) == (date(2026, 11, 21), date(2026, 11, 22))
    assert after.moment - before.moment == timedelta(seconds=1)


def test_a_later_end_of_day_keeps_a_late_evening_on_its_day() -> None:
    late = stamp_of(datetime(2026, 11, 22, 2, 59, tzinfo=BERLIN))
    assert local_day(late, day_ends_at=3) == date(2026, 11, 21)
    assert local_day(Stamp(late.moment + timedelta(minutes=1), late.utc_offset), day_ends_at=3) == date(2026, 11, 22)


def test_travel_moves_no_entry() -> None:
    written = stamp_of(datetime(2026, 5, 1, 22, 0, tzinfo=BERLIN))
    assert local_day(written) == date(2026, 5, 1)
    assert written.moment.astimezone(TOKYO).date() == date(2026, 5, 2)


def test_the_hour_that_occurs_twice_keeps_its_order() -> None:
    first = stamp_of(datetime(2026, 10, 25, 2, 30, fold=0, tzinfo=BERLIN))
    second = stamp_of(datetime(2026, 10, 25, 2, 30, fold=1, tzinfo=BERLIN))
    assert first.local.replace(tzinfo=None) == second.local.replace(tzinfo=None)
    assert (first.utc_offset, second.utc_offset) == (120, 60)
    assert second.moment - first.moment == timedelta(hours=1)


def test_a_time_without_its_offset_is_no_stamp() -> None:
    with pytest.raises(ValueError, match="offset"):
        stamp_of(datetime(2026, 1, 1))


@given(st.datetimes(datetime(1971, 1, 1), datetime(2198, 1, 1), timezones=st.sampled_from([BERLIN, TOKYO, UTC])))
def test_the_local_day_is_the_one_on_the_calendar(moment: datetime) -> None:
    stamp = stamp_of(moment.replace(microsecond=0))
    assert local_day(stamp) == stamp.local.date()
    assert stamp.moment.tzinfo is UTC


def test_weeks_begin_on_monday() -> None:
    assert days.week_of(date(2026, 11, 22)) == date(2026, 11, 16)
    assert days.days_between(date(2026, 2, 27), date(2026, 3, 1))[1] == date(2026, 2, 28)
    assert days.days_between(date(2026, 3, 1), date(2026, 2, 1)) == []
