"""What progress is judged by."""

from dataclasses import replace
from datetime import date, timedelta

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
