"""Courses and sessions as the command line shows them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from poreditary.cli.course_facts import booked_as_json
from poreditary.cli.course_text import count_text, due_text, money
from poreditary.cli.json_text import plain
from poreditary.cli.speech import Speech
from poreditary.domain.aftercare import AftercareWindow
from poreditary.domain.treatment import CourseOverview, Session
from poreditary.domain.visit import NextVisit


@dataclass(frozen=True, slots=True)
class Listing:
    """What to show: courses with their sessions, single sessions, and by the id of a session its windows.

    `visits` are the next ones by the id of the course; `lines` are those to show under a session, by its id.
    """

    courses: Sequence[CourseOverview]
    single: Sequence[Session]
    windows: Mapping[int, Sequence[AftercareWindow]]
    visits: Mapping[int, NextVisit | None]
    lines: Mapping[int, Sequence[str]] = field(default_factory=dict)


def as_json(shown: Listing) -> dict[str, Any]:
    """Return courses and single sessions as JSON shows them, each session with its windows."""
    return {
        "courses": [_course_as_json(overview, shown) for overview in shown.courses],
        "single": [_session_as_json(session, shown) for session in shown.single],
    }


def lines(shown: Listing, today: date, speech: Speech) -> Iterator[str]:
    """Yield the lines that show courses with their sessions, and single sessions."""
    if not shown.courses and not shown.single:
        yield speech.say("Cli", "No course and no session yet.")
    for overview in shown.courses:
        yield " · ".join(_course(overview, shown.visits[overview.course.id], today, speech))
        for number, session in enumerate(overview.sessions, start=1):
            yield f"  {number}. {session_line(session, speech)}"
            yield from _below(session, shown)
    if shown.single:
        yield speech.say("Cli", "Single sessions")
    for session in shown.single:
        yield f"  {session.name} · {session_line(session, speech)}"
        yield from _below(session, shown)


def session_line(session: Session, speech: Speech) -> str:
    """Return a session in one line."""
    cost = "" if session.cost is None else money(session.cost, session.currency)
    pain = "" if session.pain is None else speech.say("Cli", "pain {n} of 10").format(n=session.pain)
    parts = (session.day.isoformat(), session.area, session.device, session.settings, cost, pain, session.note)
    return " · ".join(part for part in parts if part)


def _below(session: Session, shown: Listing) -> Iterator[str]:
    yield from (f"     {line}" for line in shown.lines.get(session.id, ()))


def _session_as_json(session: Session, shown: Listing) -> dict[str, Any]:
    return {**plain(session), "windows": shown.windows.get(session.id, ())}


def _course_as_json(overview: CourseOverview, shown: Listing) -> dict[str, Any]:
    return {
        **plain(overview.course),
        "done": overview.done,
        "next_due": overview.next_due,
        "booked": booked_as_json(shown.visits[overview.course.id]),
        "costs": overview.costs,
        "sessions": [_session_as_json(session, shown) for session in overview.sessions],
    }


def _course(overview: CourseOverview, visit: NextVisit | None, today: date, speech: Speech) -> Iterator[str]:
    course = overview.course
    yield f"{course.name} ({course.id})"
    if course.clinic:
        yield course.clinic
    yield count_text(overview, speech)
    yield due_text(overview, visit, today, speech)
    for currency, hundredths in overview.costs.items():
        yield money(hundredths, currency)
