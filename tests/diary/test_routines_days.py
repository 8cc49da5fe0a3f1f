from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from poreditary.diary.diary import Diary
from poreditary.domain.day import Stamp
from poreditary.errors import UserError
from tests.conftest import StandingClock
from tests.diary.evening import TODAY, Evening


@pytest.fixture
def evening(diary: Diary) -> Evening:
    return Evening(diary)


@pytest.mark.parametrize("day", [date(1900, 1, 1), date(1969, 12, 31), TODAY + timedelta(days=2), date(2200, 1, 1)])
def test_a_day_no_entry_can_belong_to_is_refused(evening: Evening, day: date) -> None:
    routines = evening.diary.routines
    jobs: list[Callable[[], object]] = [
        lambda: routines.tick(evening.cleanse, day),
        lambda: routines.tick_all(evening.id, day),
        lambda: routines.skip(evening.cleanse, day),
        lambda: routines.note(evening.cleanse, day, "note"),
    ]
    for job in jobs:
        with pytest.raises(UserError):
            job()
    assert routines.ticks(date.min, date.max) == []


def test_a_step_that_is_gone_is_refused_with_a_sentence(diary: Diary) -> None:
    with pytest.raises(UserError, match="no longer in the diary"):
        diary.routines.tick(99, TODAY)


def test_midnight_begins_the_next_day_and_leaves_the_last_one_alone(evening: Evening, clock: StandingClock) -> None:
    diary = evening.diary
    clock.now = Stamp(datetime(2026, 11, 21, 22, 59, 59, tzinfo=UTC), 60)
    diary.routines.tick_all(evening.id, diary.today())
    clock.advance(seconds=1)
    assert diary.today() == TODAY + timedelta(days=1)
    assert evening.done(diary.today()) == set()
    assert evening.on(TODAY).is_done


def test_a_day_that_ends_at_three_still_takes_ticks_after_midnight(evening: Evening, clock: StandingClock) -> None:
    diary = evening.diary
    diary.preferences.save(replace(diary.preferences.get(), day_ends_at=3))
    clock.now = Stamp(datetime(2026, 11, 22, 1, 59, tzinfo=UTC), 60)
    assert diary.today() == TODAY
    clock.advance(minutes=1)
    assert diary.today() == TODAY + timedelta(days=1)


def test_travel_across_zones_moves_no_tick_to_another_day(evening: Evening, clock: StandingClock) -> None:
    routines = evening.diary.routines
    clock.now = Stamp(datetime(2026, 11, 21, 16, 0, tzinfo=UTC), 9 * 60)
    in_tokyo = evening.diary.today()
    routines.tick(evening.cleanse, in_tokyo)
    clock.now = Stamp(datetime(2026, 11, 22, 1, 0, tzinfo=UTC), -8 * 60)
    assert (in_tokyo, evening.diary.today()) == (date(2026, 11, 22), date(2026, 11, 21))
    routines.tick(evening.tone, evening.diary.today())
    routines.note(evening.cleanse, in_tokyo, "at the hotel")
    ticks = [(t.step_id, t.day, t.stamp.utc_offset) for t in routines.ticks(date.min, date.max)]
    assert ticks == [(evening.tone, date(2026, 11, 21), -480), (evening.cleanse, date(2026, 11, 22), 540)]


def test_the_hour_that_occurs_twice_keeps_its_order(evening: Evening, clock: StandingClock) -> None:
    routines, day = evening.diary.routines, date(2026, 10, 25)
    clock.now = Stamp(datetime(2026, 10, 25, 0, 30, tzinfo=UTC), 120)
    routines.tick(evening.cleanse, evening.diary.today())
    clock.now = Stamp(datetime(2026, 10, 25, 1, 30, tzinfo=UTC), 60)
    routines.tick(evening.retinoid, evening.diary.today())
    first, second = routines.ticks(day, day)
    assert first.stamp.local.time() == second.stamp.local.time()
    assert first.stamp.moment < second.stamp.moment
    assert (first.stamp.utc_offset, second.stamp.utc_offset) == (120, 60)


def test_a_clock_set_back_is_noticed_and_harms_nothing(evening: Evening, clock: StandingClock) -> None:
    diary = evening.diary
    diary.routines.tick_all(evening.id, TODAY)
    assert not diary.is_clock_behind()
    clock.advance(days=-40)
    assert diary.is_clock_behind()
    assert evening.on(TODAY).is_done
    with pytest.raises(UserError, match="not come yet"):
        diary.routines.tick(evening.cleanse, TODAY)
    diary.undo()
    assert evening.done(TODAY) == set()
    clock.advance(days=40)
    assert not diary.is_clock_behind()
