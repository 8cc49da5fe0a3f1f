"""A band of sessions on the days of a course."""

from dataclasses import replace
from datetime import date, timedelta

from poreditary.domain.expectation import Band, on_axis, session_day
from poreditary.domain.treatment import Course, CourseOverview, Session

START = date(2026, 1, 10)
COURSE = Course("Peel", START, id=1, sessions_planned=6, interval_days=14)
BAND = Band(3, 6, "S3")


def overview(*days: int) -> CourseOverview:
    sessions = tuple(Session(START + timedelta(days=day), "peel", course_id=1) for day in days)
    return CourseOverview(COURSE, sessions)


def test_before_the_first_session_all_of_it_is_projected() -> None:
    found = on_axis(overview(), BAND)
    assert (found.first, found.last, found.is_projected) == (
        START + timedelta(days=28),
        START + timedelta(days=70),
        True,
    )


def test_sessions_that_were_stand_on_their_own_days() -> None:
    found = on_axis(overview(0, 20, 40, 60, 80, 100), BAND)
    assert (found.first, found.last, found.is_projected) == (
        START + timedelta(days=40),
        START + timedelta(days=100),
        False,
    )


def test_the_rest_follows_at_the_interval_of_now() -> None:
    slower = replace(COURSE, interval_days=30)
    late = CourseOverview(slower, overview(0, 20).sessions)
    assert session_day(late, 3) == START + timedelta(days=50)
    assert session_day(late, 6) == START + timedelta(days=140)
