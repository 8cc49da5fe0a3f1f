"""What progress is judged by."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from poreditary.diary.diary import Diary
from poreditary.diary.progress import read_progress
from poreditary.domain.adherence import WeekAdherence
from poreditary.domain.checkin import CheckIn, Rating
from poreditary.domain.kinds import Aspect, Slot, StepKind, Zone
from poreditary.domain.routine import Routine, Step
from poreditary.domain.treatment import Course, Session
from poreditary.domain.trend import trend, weekly_means
from tests.conftest import StandingClock
from tests.diary import measured_kit

MONDAY = date(2026, 11, 16)
SATURDAY = date(2026, 11, 21)


def test_a_routine_that_was_put_away_is_not_missed(diary: Diary, clock: StandingClock) -> None:
    routine = diary.routines.add(Routine("Evening", Slot.EVENING)).id
    step = diary.routines.add_step(Step(routine, StepKind.CLEANSE, MONDAY)).id
    for day in range(3):
        diary.routines.tick(step, MONDAY + timedelta(days=day))
    clock.advance(days=-2)  # Thursday
    diary.routines.archive(routine)
    clock.advance(days=2)
    reading = read_progress(diary, MONDAY)
    assert reading.last == SATURDAY
    assert reading.weeks[-1] == WeekAdherence(MONDAY, 3, 3)
    diary.routines.unarchive(routine)
    assert read_progress(diary, MONDAY).weeks[-1] == WeekAdherence(MONDAY, 3, 3)  # and nothing becomes due afterwards


def test_a_young_diary_is_shown_on_a_long_axis(diary: Diary) -> None:
    reading = read_progress(diary, None)
    assert reading.is_empty
    assert reading.last - reading.first == timedelta(weeks=8)


@pytest.mark.parametrize("shown", [None, 8, 20, 52])
def test_the_baseline_is_read_however_little_is_shown(diary: Diary, shown: int | None) -> None:
    today = diary.today()
    rating = Rating(Zone.NOSE, Aspect.PORES, 2)
    for week in range(60):
        day = today - timedelta(weeks=week)
        diary.check_ins.save(CheckIn(day, diary.now(), ratings=(rating,) if week % 3 else (replace(rating, value=1),)))
    diary.treatments.add_course(Course("Peel", today - timedelta(weeks=10)))
    first = None if shown is None else today - timedelta(weeks=shown)
    weeks = weekly_means(read_progress(diary, first).check_ins, Aspect.PORES)
    found = trend(weeks, today - timedelta(weeks=10))
    whole = trend(weekly_means(read_progress(diary, None).check_ins, Aspect.PORES), today - timedelta(weeks=10))
    assert (found.verdict, found.baseline, found.noise) == (whole.verdict, whole.baseline, whole.noise)
    assert found.noise is not None
    of_all = weekly_means(read_progress(diary, None).check_ins, Aspect.PORES)
    assert trend(weeks, None).baseline == trend(of_all, None).baseline


def test_photos_older_than_every_other_entry_are_on_the_axis(diary: Diary) -> None:
    old, older = (diary.today() - timedelta(weeks=weeks) for weeks in (11, 20))
    for day in (old, older):
        measured_kit.keep(diary, day, photos=1)
    whole = read_progress(diary, None)
    assert (whole.first, whole.photo_days) == (older, (older, old))
    some = read_progress(diary, diary.today() - timedelta(weeks=16))
    assert (some.first, some.photo_days) == (diary.today() - timedelta(weeks=16), (old,))


def test_a_session_of_no_course_is_on_the_axis(diary: Diary) -> None:
    day = diary.today() - timedelta(weeks=12)
    diary.treatments.add_session(Session(day, "peel", name="Peel"))
    reading = read_progress(diary, None)
    assert not reading.is_empty
    assert (reading.first, reading.single_days) == (day, (day,))


def test_a_photo_of_two_years_ago_begins_the_axis(diary: Diary) -> None:
    old = diary.today() - timedelta(days=730)
    measured_kit.keep(diary, old, photos=1)
    measured_kit.keep(diary, diary.today(), photos=1)
    whole = read_progress(diary, None)
    assert (whole.first, whole.outside) == (old, ())


@pytest.mark.parametrize("reset", [date(1970, 1, 1), date(1980, 1, 6), date(1989, 12, 31)])
def test_a_clock_that_was_reset_does_not_begin_the_axis(diary: Diary, reset: date) -> None:
    old = diary.today() - timedelta(weeks=20)
    (odd,) = measured_kit.keep(diary, reset, photos=1)
    measured_kit.keep(diary, old, photos=1)
    whole = read_progress(diary, None)
    assert (whole.first, whole.photo_days) == (old, (old,))
    assert [photo.id for photo in whole.outside] == [odd]
    some = read_progress(diary, diary.today() - timedelta(weeks=52))
    assert (some.first, some.outside) == (old, ())
    asked = read_progress(diary, reset)
    assert (asked.first, asked.photo_days) == (old, (reset, old))
    diary.photos.correct_time(odd, datetime(old.year, old.month, old.day, 9))
    assert read_progress(diary, None).outside == ()


def test_alone_it_lies_outside_and_the_diary_is_not_empty(diary: Diary) -> None:
    measured_kit.keep(diary, date(1970, 1, 1), photos=2)
    reading = read_progress(diary, None)
    assert reading.last - reading.first == timedelta(weeks=8)
    assert not reading.is_empty
    assert len(reading.outside) == 2


def test_where_another_entry_is_as_old_a_photo_is_drawn(diary: Diary) -> None:
    begin, earlier = date(1985, 6, 1), date(1970, 1, 1)
    diary.treatments.add_session(Session(begin, "peel", name="Peel"))
    measured_kit.keep(diary, begin, photos=1)
    measured_kit.keep(diary, earlier, photos=1)
    whole = read_progress(diary, None)
    assert (whole.first, whole.photo_days) == (begin, (begin,))
    assert [photo.day for photo in whole.outside] == [earlier]
