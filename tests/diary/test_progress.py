"""What progress is judged by."""

from datetime import date, timedelta

from poreditary.diary.diary import Diary
from poreditary.diary.progress import read_progress
from poreditary.domain.adherence import WeekAdherence
from poreditary.domain.kinds import Slot, StepKind
from poreditary.domain.routine import Routine, Step
from tests.conftest import StandingClock

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
    assert read_progress(diary, MONDAY).weeks[-1] == WeekAdherence(MONDAY, 5, 3)  # Saturday is not over


def test_a_young_diary_is_shown_on_a_long_axis(diary: Diary) -> None:
    reading = read_progress(diary, None)
    assert reading.is_empty
    assert reading.last - reading.first == timedelta(weeks=8)
