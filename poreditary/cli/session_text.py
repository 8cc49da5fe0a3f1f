"""Courses and sessions as the command line shows them."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from poreditary.cli.json_text import plain
from poreditary.cli.speech import Speech
from poreditary.domain.treatment import CourseOverview, Session


def as_json(courses: Sequence[CourseOverview], single: Sequence[Session]) -> dict[str, Any]:
    """Return courses and single sessions as JSON shows them."""
    return {"courses": [_course_as_json(overview) for overview in courses], "single": list(single)}


def lines(courses: Sequence[CourseOverview], single: Sequence[Session], today: date, speech: Speech) -> Iterator[str]:
    """Yield the lines that show courses with their sessions, and single sessions."""
    if not courses and not single:
        yield speech.say("Cli", "No course and no session yet.")
    for overview in courses:
        yield " · ".join(_course(overview, today, speech))
        for number, session in enumerate(overview.sessions, start=1):
            yield f"  {number}. {_session(session, speech)}"
    if single:
        yield speech.say("Cli", "Single sessions")
        yield from (f"  {session.name} · {_session(session, speech)}" for session in single)


def money(hundredths: int, currency: str) -> str:
    """Return a sum as one reads it."""
    return f"{hundredths / 100:.2f} {currency}".strip()


def _course_as_json(overview: CourseOverview) -> dict[str, Any]:
    return {
        **plain(overview.course),
        "done": overview.done,
        "next_due": overview.next_due,
        "costs": overview.costs,
        "sessions": overview.sessions,
    }


def _course(overview: CourseOverview, today: date, speech: Speech) -> Iterator[str]:
    course = overview.course
    yield f"{course.name} ({course.id})"
    if course.clinic:
        yield course.clinic
    yield speech.say("Cli", "{done} of {planned} sessions").format(done=overview.done, planned=course.sessions_planned)
    due = overview.next_due
    if due is not None:
        text = speech.say("Cli", "was due {day}") if due < today else speech.say("Cli", "next due {day}")
        yield text.format(day=due)
    for currency, hundredths in overview.costs.items():
        yield money(hundredths, currency)


def _session(session: Session, speech: Speech) -> str:
    cost = "" if session.cost is None else money(session.cost, session.currency)
    pain = "" if session.pain is None else speech.say("Cli", "pain {n} of 10").format(n=session.pain)
    parts = (session.day.isoformat(), session.area, session.device, session.settings, cost, pain, session.note)
    return " · ".join(part for part in parts if part)
