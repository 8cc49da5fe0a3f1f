"""What courses cost so far and as planned, by currency; nothing is converted and nothing guessed."""

from collections.abc import Iterable
from dataclasses import dataclass

from poreditary.domain.treatment import CourseOverview, Session, costs

Sums = dict[str, int]
"""Hundredths by currency, in the order of its first use."""


@dataclass(frozen=True, slots=True)
class Cost:
    """What a course cost so far and what it will have cost with the sessions still planned.

    Sessions that have been without a cost noted, which `unpriced` counts, are in `planned` as those to come are: it
    is None where sessions are to come and nobody said what one costs.
    """

    paid: Sums
    planned: Sums | None
    unpriced: int = 0

    @property
    def is_open(self) -> bool:
        """Return whether more is to be paid, or may be."""
        return self.planned != self.paid


@dataclass(frozen=True, slots=True)
class CostInAll:
    """What everything cost so far and as planned; `unknown` courses enter `planned` only with what they cost so far."""

    paid: Sums
    planned: Sums
    unknown: int = 0


def sessions_to_come(overview: CourseOverview) -> int:
    """Return how many sessions are still planned: none of a course that was ended or has had them all."""
    if overview.course.ended_on is not None:
        return 0
    return max(0, overview.course.sessions_planned - overview.done)


def course_cost(overview: CourseOverview) -> Cost:
    """Return what a course cost so far and as planned."""
    paid, course, to_come = overview.costs, overview.course, sessions_to_come(overview)
    unpriced = sum(session.cost is None for session in overview.sessions)
    if course.session_cost is None:
        return Cost(paid, None if to_come else paid, unpriced)
    rest = unpriced + to_come
    return Cost(paid, added(paid, {course.currency: rest * course.session_cost}) if rest else paid, unpriced)


def cost_in_all(overviews: Iterable[CourseOverview], singles: Iterable[Session]) -> CostInAll:
    """Return what courses and the sessions outside any course cost together."""
    found = [course_cost(overview) for overview in overviews]
    single = costs(singles)
    return CostInAll(
        paid=added(*(cost.paid for cost in found), single),
        planned=added(*(cost.paid if cost.planned is None else cost.planned for cost in found), single),
        unknown=sum(cost.planned is None for cost in found),
    )


def added(*parts: Sums) -> Sums:
    """Return sums added up currency by currency."""
    whole: Sums = {}
    for part in parts:
        for currency, hundredths in part.items():
            whole[currency] = whole.get(currency, 0) + hundredths
    return whole
