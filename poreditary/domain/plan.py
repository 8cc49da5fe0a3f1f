"""Reminders, appointments and the questions to bring to them."""

from dataclasses import dataclass
from datetime import date, time

from poreditary.domain.day import Stamp
from poreditary.domain.kinds import ReminderSubject

EVERY_DAY = 0b1111111
MOST_DAYS_BEFORE = 60


@dataclass(frozen=True, slots=True)
class Reminder:
    """A time of day and weekdays (bit 0 is Monday) at which to say something once.

    `days_before` is how long before its day a session or an expiry is announced.
    """

    subject: ReminderSubject
    at: time
    id: int = 0
    subject_id: int | None = None
    weekdays: int = EVERY_DAY
    text: str = ""
    is_on: bool = True
    days_before: int = 0
    trash_id: int | None = None

    def is_for(self, day: date) -> bool:
        """Return whether it is said on that weekday."""
        return bool(self.weekdays >> day.weekday() & 1)


@dataclass(frozen=True, slots=True)
class Appointment:
    """A visit to come, or one that was."""

    day: date
    stamp: Stamp
    id: int = 0
    at: time | None = None
    with_whom: str = ""
    place: str = ""
    course_id: int | None = None
    note: str = ""
    trash_id: int | None = None


@dataclass(frozen=True, slots=True)
class Question:
    """Something to ask at an appointment."""

    text: str
    stamp: Stamp
    id: int = 0
    appointment_id: int | None = None
    is_asked: bool = False
    answer: str = ""
    trash_id: int | None = None


@dataclass(frozen=True, slots=True)
class TrashItem:
    """Something deleted that can be put back."""

    kind: str
    title: str
    day: date
    stamp: Stamp
    id: int = 0
