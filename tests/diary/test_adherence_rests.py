"""What rests because of a session was not due: on the shelf, in progress and in the report."""

from datetime import date, timedelta

import pytest

from poreditary.diary.adherence import recent_adherence
from poreditary.diary.diary import Diary
from poreditary.diary.pauses import muted_on, pauses_on, rest_days
from poreditary.diary.progress import read_progress
from poreditary.domain.aftercare import AftercareWindow
from poreditary.domain.kinds import Per, Slot, StepKind, WindowKind
from poreditary.domain.plan import Appointment
from poreditary.domain.product import Active, Product
from poreditary.domain.routine import Routine, Step
from poreditary.domain.treatment import Course, Session
from tests.conftest import NOW, StandingClock

TODAY = date(2026, 11, 21)
DAY = timedelta(days=1)
FIRST = TODAY - 27 * DAY
MONDAY = date(2026, 11, 9)


@pytest.fixture
def evening(diary: Diary) -> int:
    return diary.routines.add(Routine("Evening", Slot.EVENING)).id


def add(diary: Diary, routine: int, kind: StepKind = StepKind.RETINOID, **how: object) -> int:
    return diary.routines.add_step(Step(routine, kind, **({"from_day": FIRST} | how))).id  # type: ignore[arg-type]


def session(diary: Diary, day: date, days: int, kind: WindowKind = WindowKind.ACTIVES) -> int:
    window = AftercareWindow(0, kind, day, day + (days - 1) * DAY, source="clinic")
    return diary.treatments.add_session(Session(day, "aha_peel", name="Peel"), (window,)).id


def due(diary: Diary, routine: int) -> int:
    """Return what was due of a routine in the last four weeks, which the progress figure has to agree with."""
    found = recent_adherence(diary)[routine].due
    assert sum(week.due for week in read_progress(diary, FIRST).weeks) == found
    return found


def test_a_window_of_seven_days_asks_for_seven_days_less(diary: Diary, evening: int) -> None:
    add(diary, evening)
    assert due(diary, evening) == 27
    gone = session(diary, MONDAY, 7)
    assert due(diary, evening) == 20
    diary.treatments.discard_session(gone)
    assert due(diary, evening) == 27


def test_days_of_two_windows_rest_once(diary: Diary, evening: int) -> None:
    add(diary, evening)
    session(diary, MONDAY, 7)
    session(diary, MONDAY + 3 * DAY, 7)
    assert due(diary, evening) == 17


def test_a_window_counts_only_as_far_as_the_time_asked_for(diary: Diary, evening: int) -> None:
    add(diary, evening, from_day=FIRST - 50 * DAY)
    session(diary, FIRST - 5 * DAY, 7)
    session(diary, TODAY - DAY, 7)
    assert recent_adherence(diary)[evening].due == 27 - 2 - 1


def test_what_is_ticked_all_the_same_counts_on_both_sides(diary: Diary, evening: int) -> None:
    step = add(diary, evening)
    session(diary, MONDAY, 7)
    diary.routines.tick(step, MONDAY + 2 * DAY, despite=WindowKind.ACTIVES.value)
    assert due(diary, evening) == 21
    assert recent_adherence(diary)[evening].done == 1


def test_a_week_of_rest_asks_nothing_of_a_weekly_goal(diary: Diary, evening: int) -> None:
    add(diary, evening, times=2, per=Per.WEEK, from_day=MONDAY - 7 * DAY)
    assert due(diary, evening) == 4
    session(diary, MONDAY, 7)
    assert due(diary, evening) == 2


def test_a_product_rests_by_what_it_holds_and_gentle_steps_do_not(diary: Diary, evening: int) -> None:
    acid = Product("Clear", StepKind.SERUM, actives=(Active("Salicylic acid", 2, "salicylic_acid"),))
    add(diary, evening, StepKind.SERUM, product_id=diary.shelf.add(acid).id)
    gentle = diary.routines.add(Routine("Morning", Slot.MORNING)).id
    add(diary, gentle, StepKind.SERUM)
    session(diary, MONDAY, 7)
    session(diary, MONDAY - 7 * DAY, 7, WindowKind.SUN)
    found = recent_adherence(diary)
    assert (found[evening].due, found[gentle].due) == (20, 27)


def test_the_days_of_rest_are_those_that_each_day_shows(diary: Diary, evening: int, clock: StandingClock) -> None:
    add(diary, evening)
    add(diary, evening, StepKind.MOISTURISE)
    course = diary.treatments.add_course(Course("Peel", TODAY, treatment="aha_peel", sessions_planned=3)).id
    ended = diary.treatments.add_course(Course("Other", TODAY, treatment="aha_peel", sessions_planned=3)).id
    diary.plan.add_appointment(Appointment(TODAY + 7 * DAY, NOW, course_id=course))
    diary.plan.add_appointment(Appointment(TODAY + 30 * DAY, NOW, course_id=ended))
    session(diary, TODAY - 2 * DAY, 4)
    clock.advance(days=25)
    diary.treatments.end_course(ended)
    clock.advance(days=10)
    first, last = TODAY - 10 * DAY, diary.today()
    steps = diary.routines.all_steps()
    by_day: dict[int, set[date]] = {}
    for number in range((last - first).days + 1):
        day = first + number * DAY
        pauses = pauses_on(diary, day, diary.treatments.courses())
        for step in muted_on(diary, day, diary.routines.on(day), pauses):
            by_day.setdefault(step, set()).add(day)
    assert len(by_day) == 1
    assert rest_days(diary, steps, first, last) == by_day
    # Before the visit it rests as soon as the visit is noted, and after the course was ended no more.
    (rests,) = by_day.values()
    assert {TODAY + 6 * DAY, TODAY + 24 * DAY} <= rests
    assert TODAY + 25 * DAY not in rests
