"""Courses of treatment and their sessions."""

import sys
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from poreditary.domain.day import Stamp


@dataclass(frozen=True, slots=True)
class Course:
    """A planned series of one treatment; `treatment` is its id in the catalogue, empty for one's own.

    `session_cost` is what a session is expected to cost, in hundredths of `currency`.
    """

    name: str
    started_on: date
    id: int = 0
    treatment: str = ""
    sessions_planned: int = 1
    interval_days: int = 30
    clinic: str = ""
    goal: str = ""
    note: str = ""
    session_cost: int | None = None
    currency: str = ""
    ended_on: date | None = None
    trash_id: int | None = None
    stamp: Stamp | None = None


@dataclass(frozen=True, slots=True)
class Session:
    """One visit of a course, or a single one.

    `cost` counts in hundredths of `currency`; `pain` is 0 to 10 as the person says;
    `instruction` is the clinic's own text and wins over every default.
    """

    day: date
    treatment: str
    id: int = 0
    course_id: int | None = None
    name: str = ""
    area: str = ""
    device: str = ""
    settings: str = ""
    practitioner: str = ""
    clinic: str = ""
    cost: int | None = None
    currency: str = ""
    pain: int | None = None
    instruction: str = ""
    note: str = ""
    trash_id: int | None = None
    stamp: Stamp | None = None


@dataclass(frozen=True, slots=True)
class CourseOverview:
    """A course with its sessions in the order of their days."""

    course: Course
    sessions: tuple[Session, ...]

    @property
    def done(self) -> int:
        """Return how many sessions have been."""
        return len(self.sessions)

    @property
    def is_complete(self) -> bool:
        """Return whether as many sessions have been as were planned."""
        return self.done >= self.course.sessions_planned

    @property
    def next_due(self) -> date | None:
        """Return the day the next session is due, None when the course is complete or ended."""
        if self.course.ended_on is not None or self.is_complete:
            return None
        if not self.sessions:
            return self.course.started_on
        return self.sessions[-1].day + timedelta(days=self.course.interval_days)

    @property
    def usual_interval(self) -> int | None:
        """Return how many days apart the visits were on average, None before the second one."""
        visits = {session.day for session in self.sessions}
        if len(visits) < 2:
            return None
        return round((max(visits) - min(visits)).days / (len(visits) - 1))

    def number_on(self, day: date, session_id: int = 0) -> int:
        """Return which session of the course one on that day is, from 1; a new one (no id) is the last of its day."""
        place = (day, session_id or sys.maxsize)
        return 1 + sum((other.day, other.id) < place for other in self.sessions if other.id != session_id)

    @property
    def costs(self) -> dict[str, int]:
        """Return what was paid so far, in hundredths, by currency."""
        return costs(self.sessions)


def likely_currency(course: CourseOverview | None, sessions: Iterable[Session], usual: str) -> str:
    """Return the currency a new session is paid in, of a course or a single one.

    It is that of the last session of the course, else the course's own, else that of the last of all `sessions` (in
    the order of their days), else `usual`, the diary's. A session that names none does not count.
    """
    of_course = () if course is None else (course.course.currency, *(one.currency for one in course.sessions))
    named = [usual, *(session.currency for session in sessions), *of_course]
    return next((currency for currency in reversed(named) if currency), "")


def costs(sessions: Iterable[Session]) -> dict[str, int]:
    """Return what sessions cost together, in hundredths, by currency in the order of its first use."""
    sums: dict[str, int] = {}
    for session in sessions:
        if session.cost is not None:
            sums[session.currency] = sums.get(session.currency, 0) + session.cost
    return sums
