"""Which windows are open on a day and what rests because of them, in a real diary."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from poreditary.diary.diary import Diary
from poreditary.diary.pauses import estimated_on, muted_on, pauses_on
from poreditary.domain.aftercare import AftercareWindow
from poreditary.domain.day import Stamp
from poreditary.domain.kinds import Slot, StepKind, WindowKind
from poreditary.domain.muting import Muted, Pause
from poreditary.domain.plan import Appointment
from poreditary.domain.product import Active, Product
from poreditary.domain.routine import Routine, Step
from poreditary.domain.treatment import Course, Session
from tests.conftest import NOW, StandingClock

TODAY = date(2026, 11, 21)
DAY = timedelta(days=1)
BEGAN = date(2026, 10, 1)
PEEL = TODAY + 10 * DAY
"""A day so far off that the ten days quoted before a peel begin today."""


class Kept:
    """A diary with an evening of a retinoid and a serum with an acid, and a course of peels."""

    def __init__(self, diary: Diary) -> None:
        self.diary = diary
        acid = Product("Clear", StepKind.SERUM, actives=(Active("Salicylic acid", 2, "salicylic_acid"),))
        evening = diary.routines.add(Routine("Evening", Slot.EVENING)).id
        self.product = diary.shelf.add(acid).id
        self.retinoid = diary.routines.add_step(Step(evening, StepKind.RETINOID, BEGAN)).id
        self.serum = diary.routines.add_step(Step(evening, StepKind.SERUM, BEGAN, product_id=self.product)).id
        course = Course("Peel", TODAY, treatment="aha_peel", sessions_planned=3, interval_days=28)
        self.course = diary.treatments.add_course(course).id

    def session(self, *windows: AftercareWindow, day: date = TODAY) -> int:
        kept = Session(day, "aha_peel", course_id=self.course, name="Peel")
        return self.diary.treatments.add_session(kept, windows).id

    def book(self, day: date = PEEL, **how: Any) -> Appointment:
        visit = Appointment(day, NOW, **({"course_id": self.course} | how))
        return replace(visit, id=self.diary.plan.add_appointment(visit).id)

    def pauses(self, day: date = TODAY) -> tuple[Pause, ...]:
        return pauses_on(self.diary, day, self.diary.treatments.courses())

    def resting(self, day: date = TODAY) -> dict[int, Muted]:
        return muted_on(self.diary, day, self.diary.routines.on(day), self.pauses(day))

    def rests(self, *days: date) -> list[bool]:
        """Return for each day whether both steps rest; one alone never does here."""
        found = [frozenset(self.resting(day)) for day in days]
        assert all(steps in (frozenset(), {self.retinoid, self.serum}) for steps in found)
        return [bool(steps) for steps in found]


@pytest.fixture
def kept(diary: Diary) -> Kept:
    return Kept(diary)


def window(until: date, first: date = TODAY, source: str = "clinic") -> AftercareWindow:
    return AftercareWindow(0, WindowKind.ACTIVES, first, until, source=source)


def test_a_window_mutes_from_the_session_to_its_last_day_and_not_after(kept: Kept) -> None:
    kept.session(window(TODAY + 3 * DAY))
    days = (TODAY - DAY, TODAY, TODAY + 3 * DAY, TODAY + 4 * DAY)
    assert kept.rests(*days) == [False, True, True, False]


def test_of_two_overlapping_windows_the_one_open_longest_is_named_until_it_ends(kept: Kept) -> None:
    kept.session(window(TODAY + 2 * DAY))
    kept.session(window(TODAY + 5 * DAY, TODAY + DAY, "window_actives.allure_peel"), day=TODAY + DAY)
    named = [kept.resting(TODAY + n * DAY)[kept.retinoid].pause.window.until_day for n in range(3)]
    assert named == [TODAY + 2 * DAY, TODAY + 5 * DAY, TODAY + 5 * DAY]
    assert kept.rests(TODAY + 5 * DAY, TODAY + 6 * DAY) == [True, False]


def test_a_session_in_the_trash_mutes_nothing_and_mutes_again_when_put_back(kept: Kept) -> None:
    session = kept.session(window(TODAY + DAY))
    kept.diary.treatments.discard_session(session)
    assert kept.rests(TODAY) == [False]
    kept.diary.undo()
    assert kept.rests(TODAY) == [True]


def test_before_a_booked_session_steps_rest_from_the_first_day_quoted_to_the_day_before(kept: Kept) -> None:
    kept.book(PEEL + DAY)
    assert kept.rests(TODAY, TODAY + DAY, PEEL, PEEL + DAY) == [False, True, True, False]
    why = kept.resting(TODAY + DAY)[kept.serum].pause
    assert (why.session_day, why.days_before, why.is_longest) == (PEEL + DAY, 10, True)
    assert (why.entry, why.window.kind) == ("window_actives", WindowKind.ACTIVES)


def test_a_visit_that_is_moved_or_deleted_takes_its_windows_with_it(kept: Kept) -> None:
    visit = kept.book()
    assert kept.rests(TODAY) == [True]
    kept.diary.plan.edit_appointment(replace(visit, day=PEEL + DAY))
    assert kept.rests(TODAY, TODAY + DAY) == [False, True]
    kept.diary.plan.discard_appointment(visit)
    assert kept.rests(TODAY, TODAY + DAY) == [False, False]


def test_a_visit_noted_today_changes_no_day_before(kept: Kept) -> None:
    kept.book(PEEL - DAY)
    assert kept.rests(TODAY - DAY, TODAY) == [False, True]


def test_a_visit_of_no_course_or_of_one_that_is_over_mutes_nothing(kept: Kept) -> None:
    kept.book(course_id=None)
    assert kept.rests(TODAY) == [False]
    kept.book()
    kept.diary.treatments.end_course(kept.course, TODAY)
    assert kept.rests(TODAY) == [False]
    kept.diary.treatments.resume_course(kept.course)
    assert kept.rests(TODAY) == [True]
    kept.diary.treatments.discard_course(kept.course)
    assert kept.rests(TODAY) == [False]


def test_a_session_that_is_only_due_is_told_and_mutes_nothing(kept: Kept) -> None:
    course = kept.diary.treatments.course(kept.course).course
    kept.diary.treatments.edit_course(replace(course, started_on=PEEL))
    courses = kept.diary.treatments.courses()
    told = estimated_on(kept.diary, TODAY, courses)
    assert {pause.window.kind for pause in told} == {WindowKind.ACTIVES, WindowKind.SUN}
    assert all(pause.is_estimate and pause.session_day == PEEL for pause in told)
    assert kept.rests(TODAY) == [False]
    assert estimated_on(kept.diary, TODAY - DAY, courses) == ()
    assert estimated_on(kept.diary, PEEL, courses) == ()
    kept.book(PEEL + 5 * DAY)
    assert estimated_on(kept.diary, TODAY, courses) == ()


@pytest.mark.parametrize(
    ("source", "entry", "names"),
    [
        ("window_actives.allure_peel", "window_actives", ["allure_peel"]),
        ("s3", "window_actives", ["s3"]),
        ("clinic", "window_actives", []),
        ("", "window_actives", []),
    ],
)
def test_a_pause_knows_who_says_so_and_where_to_read_it(kept: Kept, source: str, entry: str, names: list[str]) -> None:
    kept.session(window(TODAY, source=source))
    (pause,) = kept.pauses()
    assert (pause.entry, [known.id for known in pause.sources]) == (entry, names)
    assert (pause.said is not None) == (source == "window_actives.allure_peel")


def test_a_step_rests_by_the_product_it_has_even_one_put_away(kept: Kept) -> None:
    kept.session(window(TODAY))
    kept.diary.shelf.archive(kept.product)
    assert kept.rests(TODAY) == [True]
    step = kept.diary.routines.step(kept.serum)
    kept.diary.routines.edit_step(replace(step, product_id=None))
    assert frozenset(kept.resting()) == {kept.retinoid}


def test_whoever_flies_counts_the_days_of_the_place(kept: Kept, clock: StandingClock) -> None:
    kept.session(window(TODAY + DAY))
    there = {14 * 60: TODAY + DAY, -10 * 60: TODAY}
    for offset, day in there.items():
        clock.now = Stamp(NOW.moment, offset)
        assert kept.diary.today() == day
        assert kept.resting(day)[kept.retinoid].pause.window.day_number(day) == (day - TODAY).days + 1
    clock.now = Stamp(datetime(2026, 11, 22, 23, 0, tzinfo=UTC), 14 * 60)
    assert kept.rests(kept.diary.today()) == [False]
    clock.now = Stamp(clock.now.moment, -10 * 60)
    assert kept.rests(kept.diary.today()) == [True]


def test_a_visit_noted_before_a_flight_west_counts_on_the_day_that_is_there(kept: Kept, clock: StandingClock) -> None:
    kept.book(PEEL - 2 * DAY)
    clock.now = Stamp(datetime(2026, 11, 21, 6, tzinfo=UTC), -10 * 60)
    assert kept.diary.today() == TODAY - DAY
    assert kept.rests(TODAY - 2 * DAY, TODAY - DAY) == [False, True]


@pytest.mark.parametrize(
    ("session", "before", "after"),
    [
        (date(2026, 10, 24), datetime(2026, 10, 24, 21, 59, tzinfo=UTC), datetime(2026, 10, 25, 22, 59, tzinfo=UTC)),
        (date(2026, 3, 28), datetime(2026, 3, 28, 22, 59, tzinfo=UTC), datetime(2026, 3, 29, 21, 59, tzinfo=UTC)),
    ],
)
def test_a_night_of_25_or_23_hours_is_one_day(
    kept: Kept, clock: StandingClock, session: date, before: datetime, after: datetime
) -> None:
    kept.session(window(session + DAY, session), day=session)
    winter = session.month == 10
    numbers = []
    for moment, offset in ((before, 120 if winter else 60), (after, 60 if winter else 120)):
        clock.now = Stamp(moment, offset)
        (pause,) = kept.pauses(kept.diary.today())
        numbers.append(pause.window.day_number(kept.diary.today()))
    assert numbers == [1, 2]
    clock.advance(minutes=1)
    assert kept.pauses(kept.diary.today()) == ()
