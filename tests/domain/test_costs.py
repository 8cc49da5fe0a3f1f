"""What courses cost so far and as planned."""

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as some

from poreditary.domain.costs import Cost, CostInAll, added, cost_in_all, course_cost, sessions_to_come
from poreditary.domain.treatment import Course, CourseOverview, Session

DAY = date(2026, 3, 1)
COURSE = Course("Peel", DAY, sessions_planned=4, session_cost=15000, currency="EUR")
PAYMENTS = some.lists(
    some.tuples(some.none() | some.integers(0, 10**6), some.sampled_from(["EUR", "USD", ""])), max_size=6
)


def overview(*paid: tuple[int | None, str], course: Course = COURSE) -> CourseOverview:
    return CourseOverview(course, tuple(Session(DAY, "", cost=cost, currency=currency) for cost, currency in paid))


def test_planned_is_what_was_paid_and_the_sessions_to_come() -> None:
    assert course_cost(overview((12000, "EUR"))) == Cost({"EUR": 12000}, {"EUR": 57000})
    assert course_cost(overview()) == Cost({}, {"EUR": 60000})


def test_currencies_are_never_mixed() -> None:
    assert course_cost(overview((9000, "USD"))) == Cost({"USD": 9000}, {"USD": 9000, "EUR": 45000})


def test_without_the_cost_of_a_session_nothing_is_guessed_from_those_that_were() -> None:
    unsaid = replace(COURSE, session_cost=None, currency="")
    found = course_cost(overview((12000, "EUR"), (12000, "EUR"), course=unsaid))

    assert found == Cost({"EUR": 24000}, None)
    assert found.is_open


def test_free_sessions_are_a_cost_that_is_known() -> None:
    assert course_cost(overview(course=replace(COURSE, session_cost=0))).planned == {"EUR": 0}


def test_a_course_with_all_its_sessions_costs_no_more() -> None:
    unsaid = replace(COURSE, session_cost=None)
    for course in (COURSE, unsaid):
        for done in (4, 5):
            found = course_cost(overview(*[(1000, "EUR")] * done, course=course))
            assert found.planned == found.paid == {"EUR": done * 1000}
            assert not found.is_open


def test_a_course_that_was_ended_costs_no_more() -> None:
    ended = overview((1000, "EUR"), course=replace(COURSE, session_cost=None, ended_on=DAY))

    assert sessions_to_come(ended) == 0
    assert course_cost(ended) == Cost({"EUR": 1000}, {"EUR": 1000})


def test_sessions_without_a_cost_are_counted() -> None:
    assert course_cost(overview((None, ""), (0, "EUR"), (None, "EUR"))).unpriced == 2


def test_a_session_without_a_cost_is_planned_like_those_to_come() -> None:
    assert course_cost(overview((None, ""))) == Cost({}, {"EUR": 60000}, unpriced=1)
    assert course_cost(overview((12000, "EUR"), (None, ""))).planned == {"EUR": 57000}
    complete = course_cost(overview((1000, "EUR"), (None, ""), (None, ""), (0, "EUR")))
    assert (complete.paid, complete.planned) == ({"EUR": 1000}, {"EUR": 31000})


def test_in_all_holds_courses_and_single_sessions() -> None:
    unsaid = replace(COURSE, session_cost=None)
    found = cost_in_all(
        [overview((12000, "EUR")), overview((5000, "TWD"), course=unsaid)], [Session(DAY, "", cost=100, currency="EUR")]
    )

    assert found == CostInAll({"EUR": 12100, "TWD": 5000}, {"EUR": 57100, "TWD": 5000}, unknown=1)
    assert cost_in_all([], []) == CostInAll({}, {})


@given(some.lists(PAYMENTS, max_size=4), some.none() | some.integers(0, 10**6))
def test_what_is_planned_is_never_less_than_what_was_paid(
    courses: list[list[tuple[int | None, str]]], cost: int
) -> None:
    found = cost_in_all([overview(*paid, course=replace(COURSE, session_cost=cost)) for paid in courses], [])

    assert all(found.planned[currency] >= hundredths for currency, hundredths in found.paid.items())


@given(some.lists(some.dictionaries(some.sampled_from(["EUR", "USD"]), some.integers(0, 10**9))))
def test_adding_up_keeps_every_hundredth(parts: list[dict[str, int]]) -> None:
    assert sum(added(*parts).values()) == sum(sum(part.values()) for part in parts)
