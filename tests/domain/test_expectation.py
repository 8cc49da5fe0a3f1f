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


def test_an_interval_changed_midway_leaves_what_was_and_moves_what_is_to_come() -> None:
    done = overview(0, 14).sessions
    before, after = CourseOverview(COURSE, done), CourseOverview(replace(COURSE, interval_days=28), done)

    assert [session_day(before, n) for n in (1, 2)] == [session_day(after, n) for n in (1, 2)]
    assert (on_axis(before, BAND).first, on_axis(before, BAND).last) == (
        START + timedelta(days=28),
        START + timedelta(days=70),
    )
    assert (on_axis(after, BAND).first, on_axis(after, BAND).last) == (
        START + timedelta(days=42),
        START + timedelta(days=126),
    )


def test_an_interval_changed_after_the_band_was_passed_changes_nothing() -> None:
    done = overview(0, 14, 28, 42, 56, 70, 84).sessions
    after = CourseOverview(replace(COURSE, interval_days=99), done)

    assert on_axis(after, BAND) == on_axis(CourseOverview(COURSE, done), BAND)
    assert not on_axis(after, BAND).is_projected


def test_the_day_due_next_is_where_the_axis_puts_the_next_session() -> None:
    for interval in (1, 14, 365):
        late = CourseOverview(replace(COURSE, interval_days=interval), overview(0, 20, 41).sessions)
        assert session_day(late, 4) == late.next_due
