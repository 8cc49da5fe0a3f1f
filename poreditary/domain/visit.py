"""The next visit of a course: the one that is booked, else the day its interval asks for."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, time

from poreditary.domain.plan import Appointment
from poreditary.domain.treatment import CourseOverview


@dataclass(frozen=True, slots=True)
class NextVisit:
    """When the next session is: booked where an appointment says so, else reckoned from the interval."""

    day: date
    at: time | None = None
    is_booked: bool = False

    def was_due(self, today: date) -> bool:
        """Return whether the reckoned day has passed; an appointment is never late."""
        return not self.is_booked and self.day < today


def next_visit(overview: CourseOverview, appointments: Iterable[Appointment], today: date) -> NextVisit | None:
    """Return the next visit of a course, None for one that was ended or is complete with nothing booked.

    An appointment of the course from today on wins over the reckoned day, also beyond the sessions planned. One
    whose session is logged already, on its day or later, has been.
    """
    if overview.course.ended_on is not None:
        return None
    booked = [found for found in appointments if found.course_id == overview.course.id and found.day >= today]
    ahead = [found for found in booked if not any(session.day >= found.day for session in overview.sessions)]
    if ahead:
        first = min(ahead, key=lambda found: (found.day, found.at or time.min))
        return NextVisit(first.day, first.at, is_booked=True)
    return None if overview.next_due is None else NextVisit(overview.next_due)
