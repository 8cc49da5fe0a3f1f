"""What a course needs to be shown on the command line, read in one go, and the same as JSON."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from poreditary.cli.json_text import plain
from poreditary.cli.speech import Speech
from poreditary.diary.diary import Diary
from poreditary.diary.expectations import name_of
from poreditary.domain.catalogue_values import Range, Source, Statement
from poreditary.domain.cautions import Raised, cautions_for, question_text
from poreditary.domain.costs import Cost, course_cost
from poreditary.domain.course_offer import CourseOffer, Series, course_offer
from poreditary.domain.treatment import CourseOverview
from poreditary.domain.visit import NextVisit, next_visit


@dataclass(frozen=True, slots=True)
class CourseFacts:
    """A course with its next visit and cost; what sources offer, and what to raise before it."""

    overview: CourseOverview
    visit: NextVisit | None
    cost: Cost
    offer: CourseOffer
    raised: tuple[Raised, ...]


def facts_of(diary: Diary, overviews: Iterable[CourseOverview]) -> list[CourseFacts]:
    """Return what there is to show of courses."""
    catalogue, profile = diary.knowledge().catalogue, diary.person.get()
    appointments, today = diary.plan.appointments(), diary.today()
    return [
        CourseFacts(
            overview=overview,
            visit=next_visit(overview, appointments, today),
            cost=course_cost(overview),
            offer=course_offer(overview.course.treatment, catalogue),
            raised=cautions_for(profile, overview.course.treatment, catalogue),
        )
        for overview in overviews
    ]


def booked_as_json(visit: NextVisit | None) -> dict[str, Any] | None:
    """Return the next visit as JSON shows it, None where none is booked."""
    return {"day": visit.day, "at": visit.at} if visit is not None and visit.is_booked else None


def course_as_json(facts: CourseFacts) -> dict[str, Any]:
    """Return a course as JSON shows it: costs in hundredths by currency, null for a planned cost not known."""
    return {
        **plain(facts.overview.course),
        "done": facts.overview.done,
        "next_due": facts.overview.next_due,
        "booked": booked_as_json(facts.visit),
        "paid": facts.cost.paid,
        "planned_cost": facts.cost.planned,
        "sessions": facts.overview.sessions,
    }


def offer_as_json(offer: CourseOffer, speech: Speech) -> dict[str, Any]:
    """Return what sources offer as JSON shows it; `default` is the statement the numbers come from when left out."""
    return {
        "default": None if offer.default is None else offer.default.key,
        "series": [_series_as_json(series, speech) for series in offer.series],
        **{topic: [_said_as_json(one, speech) for one in said] for topic, said in offer.facts},
    }


def raised_as_json(facts: CourseFacts, speech: Speech) -> list[dict[str, Any]]:
    """Return what to raise as JSON shows it."""
    return [
        {
            "id": raised.entry.id,
            "title": raised.entry.title.in_language(speech.language),
            "ground": raised.ground,
            "note": raised.note,
            "question": question_text(raised, facts.overview.course.name, speech.say, speech.language),
            "said": [_said_as_json(one, speech) for one in raised.statements],
        }
        for raised in facts.raised
    ]


def _series_as_json(series: Series, speech: Speech) -> dict[str, Any]:
    return {
        "statement": series.key,
        "sessions": _range_as_json(series.sessions),
        "interval_days": None if series.interval_days is None else _range_as_json(series.interval_days),
        "voice": series.voice,
        "sources": _sources_as_json(series.sources, speech),
    }


def _range_as_json(found: Range) -> list[float | None]:
    """Return both ends; an open one is null, as JSON has no infinity."""
    return [found.low, None if found.is_open else found.high]


def _said_as_json(said: Statement, speech: Speech) -> dict[str, Any]:
    return {"text": said.text.in_language(speech.language), "sources": _sources_as_json(said.sources, speech)}


def _sources_as_json(sources: Iterable[Source], speech: Speech) -> list[dict[str, str]]:
    return [
        {"id": one.id, "name": name_of(one, speech.language), "kind": one.kind, "address": one.address}
        for one in sources
    ]
