"""How far a course is and when its next session is due, at the edges."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from poreditary.domain.treatment import Course, CourseOverview, Session, costs, likely_currency

START = date(2026, 3, 1)
COURSE = Course("Microneedling", START, id=1, sessions_planned=4, interval_days=30)


def overview(*days: date, course: Course = COURSE) -> CourseOverview:
    sessions = [Session(day, "", id=number, course_id=1) for number, day in enumerate(days, start=1)]
    return CourseOverview(course, tuple(sorted(sessions, key=lambda session: (session.day, session.id))))


def test_before_the_first_session_the_start_is_due() -> None:
    assert overview().done == 0
    assert overview().next_due == START
    assert not overview().is_complete


def test_the_next_session_is_due_an_interval_after_the_last() -> None:
    assert overview(START, date(2026, 4, 10)).next_due == date(2026, 5, 10)


def test_an_interval_changed_midway_counts_from_the_last_session() -> None:
    changed = replace(COURSE, interval_days=14)

    assert overview(START, date(2026, 3, 31), course=changed).next_due == date(2026, 4, 14)


def test_two_clock_changes_between_sessions_leave_the_days_where_they_are() -> None:
    half_a_year = replace(COURSE, interval_days=182)
    assert overview(date(2026, 10, 1), course=half_a_year).next_due == date(2027, 4, 1)
    assert overview(date(2026, 3, 28), course=replace(COURSE, interval_days=1)).next_due == date(2026, 3, 29)


def test_a_session_logged_late_for_an_earlier_day_does_not_move_the_next_one_back() -> None:
    assert overview(date(2026, 4, 1), START).next_due == date(2026, 5, 1)


def test_nothing_is_due_when_all_planned_sessions_have_been() -> None:
    whole = overview(*(START + timedelta(30 * n) for n in range(4)))

    assert whole.is_complete
    assert whole.next_due is None


def test_more_sessions_than_planned_are_counted_and_none_is_due() -> None:
    more = overview(*(START + timedelta(n) for n in range(5)))

    assert (more.done, more.next_due) == (5, None)


def test_nothing_is_due_in_a_course_that_was_ended() -> None:
    ended = overview(START, course=replace(COURSE, ended_on=date(2026, 3, 2)))

    assert ended.next_due is None
    assert not ended.is_complete


def test_two_sessions_on_one_day_are_two_sessions() -> None:
    both = overview(START, START)

    assert [both.number_on(START, 1), both.number_on(START, 2)] == [1, 2]
    assert both.next_due == START + timedelta(30)


@pytest.mark.parametrize(
    ("day", "session_id", "number"),
    [
        (START - timedelta(1), 0, 1),
        (START, 0, 2),
        (START + timedelta(5), 0, 2),
        (START + timedelta(30), 0, 3),
        (START + timedelta(30), 2, 2),
        (START - timedelta(9), 2, 1),
        (START + timedelta(60), 1, 2),
    ],
)
def test_the_number_a_session_gets_follows_its_day(day: date, session_id: int, number: int) -> None:
    assert overview(START, START + timedelta(30)).number_on(day, session_id) == number


@given(st.lists(st.integers(0, 400), min_size=1, max_size=12))
def test_each_session_has_the_number_its_own_day_gives_it(offsets: list[int]) -> None:
    course = overview(*(START + timedelta(offset) for offset in offsets))

    for number, session in enumerate(course.sessions, start=1):
        assert course.number_on(session.day, session.id) == number


def test_the_usual_interval_is_the_mean_between_visits() -> None:
    assert overview(START).usual_interval is None
    assert overview(START, START).usual_interval is None
    assert overview(START, START, START + timedelta(20), START + timedelta(61)).usual_interval == 30


def test_costs_are_added_by_currency_and_never_converted() -> None:
    paid = [(16000, "EUR"), (None, "EUR"), (9950, "USD"), (5050, "EUR"), (0, "TWD")]
    sessions = tuple(Session(START, "", cost=cost, currency=currency) for cost, currency in paid)

    assert costs(sessions) == {"EUR": 21050, "USD": 9950, "TWD": 0}
    assert CourseOverview(COURSE, sessions).costs == costs(sessions)
    assert costs(()) == {}


def test_the_currency_is_the_last_of_the_course_then_its_own_then_the_last_of_all_then_the_diary_s() -> None:
    priced = replace(COURSE, currency="TWD")
    dollar, pound, none = (Session(START, "", currency=currency) for currency in ("USD", "GBP", ""))

    assert likely_currency(CourseOverview(priced, (dollar, none)), (dollar, none, pound), "EUR") == "USD"
    assert likely_currency(CourseOverview(priced, ()), (pound,), "EUR") == "TWD"
    assert likely_currency(CourseOverview(COURSE, ()), (dollar, pound, none), "EUR") == "GBP"
    assert likely_currency(None, (), "EUR") == "EUR"
