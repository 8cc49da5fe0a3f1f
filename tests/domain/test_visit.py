"""Whether the next visit is booked, due or was due, at the edges."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from poreditary.domain.plan import Appointment
from poreditary.domain.treatment import Course, CourseOverview, Session
from poreditary.domain.visit import NextVisit, next_visit
from tests.conftest import NOW

START, TODAY = date(2026, 10, 23), date(2026, 11, 21)
COURSE = Course("Peel", START, id=1, sessions_planned=3, interval_days=28)


def overview(*days: date, course: Course = COURSE) -> CourseOverview:
    return CourseOverview(course, tuple(Session(day, "", course_id=1) for day in days))


def booked(day: date, at: time | None = None, course_id: int | None = 1) -> Appointment:
    return Appointment(day, NOW, at=at, course_id=course_id)


@pytest.mark.parametrize(("days_ago", "was_due"), [(27, False), (28, False), (29, True)])
def test_a_visit_was_due_from_the_day_after_the_one_its_interval_asks_for(days_ago: int, was_due: bool) -> None:
    found = next_visit(overview(TODAY - timedelta(days_ago)), (), TODAY)

    assert found == NextVisit(TODAY - timedelta(days_ago) + timedelta(28))
    assert found.was_due(TODAY) is was_due


def test_an_appointment_of_the_course_wins_over_the_reckoned_day() -> None:
    visits = [booked(date(2026, 12, 20)), booked(date(2026, 12, 14), time(10, 30)), booked(TODAY, course_id=2)]
    found = next_visit(overview(START), visits, TODAY)

    assert found == NextVisit(date(2026, 12, 14), time(10, 30), is_booked=True)
    assert not found.was_due(date(2026, 12, 15))


def test_of_two_on_one_day_the_earlier_is_next() -> None:
    found = next_visit(overview(), [booked(TODAY, time(15)), booked(TODAY, time(9))], TODAY)
    assert found is not None
    assert found.at == time(9)


@pytest.mark.parametrize(
    "visit", [booked(TODAY, course_id=None), booked(TODAY, course_id=2), booked(date(2026, 11, 20))]
)
def test_an_appointment_of_another_course_or_of_yesterday_does_not_count(visit: Appointment) -> None:
    assert next_visit(overview(START), [visit], TODAY) == NextVisit(date(2026, 11, 20))


def test_an_appointment_of_today_holds_until_its_session_is_logged() -> None:
    visit = booked(TODAY, time(10, 30))
    assert next_visit(overview(START), [visit], TODAY) == NextVisit(TODAY, time(10, 30), is_booked=True)

    logged = overview(START, TODAY)
    assert next_visit(logged, [visit], TODAY) == NextVisit(TODAY + timedelta(28))


def test_a_complete_course_has_a_next_visit_only_when_one_is_booked() -> None:
    complete = overview(START, START, START)

    assert next_visit(complete, (), TODAY) is None
    assert next_visit(complete, [booked(TODAY)], TODAY) == NextVisit(TODAY, is_booked=True)


def test_a_course_that_was_ended_has_none_whatever_is_booked() -> None:
    ended = overview(START, course=replace(COURSE, ended_on=TODAY))
    assert next_visit(ended, [booked(TODAY)], TODAY) is None


def test_an_interval_changed_midway_moves_only_what_is_to_come() -> None:
    changed = overview(START, date(2026, 11, 10), course=replace(COURSE, interval_days=42))

    assert next_visit(changed, (), TODAY) == NextVisit(date(2026, 12, 22))
    assert [session.day for session in changed.sessions] == [START, date(2026, 11, 10)]
