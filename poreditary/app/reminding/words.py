"""How Settings says what a reminder is about and when it comes."""

from collections.abc import Mapping, Sequence
from datetime import time

from PySide6.QtCore import QLocale, QTime

from poreditary.app.texts import say
from poreditary.domain.kinds import ReminderSubject
from poreditary.domain.plan import EVERY_DAY, Reminder

Subject = ReminderSubject
WORKING_DAYS = 0b0011111
WEEKEND = 0b1100000


def subject_text(subject: ReminderSubject) -> str:
    """Return what a reminder of that subject is about, as one chooses it."""
    return {
        Subject.ROUTINE: say("Reminders", "A routine"),
        Subject.SESSION: say("Reminders", "A session or appointment"),
        Subject.PHOTO: say("Reminders", "The weekly photo"),
        Subject.PRODUCT: say("Reminders", "The last day of a product"),
        Subject.PATCH_TEST: say("Reminders", "A patch test to look at"),
        Subject.OTHER: say("Reminders", "Words of my own"),
    }[subject]


def what_text(reminder: Reminder, routines: Mapping[int, str], courses: Mapping[int, str]) -> str:
    """Return what a reminder is about; `routines` and `courses` are the names by id, of those that are there."""
    if reminder.text:
        return reminder.text
    names = {Subject.ROUTINE: routines, Subject.SESSION: courses}.get(reminder.subject)
    if names is None or reminder.subject_id is None:
        return subject_text(reminder.subject)
    name = names.get(reminder.subject_id, say("Reminders", "no longer there"))
    if reminder.subject is Subject.ROUTINE:
        return say("Reminders", "Routine: {name}").format(name=name)
    return say("Reminders", "Session: {name}").format(name=name)


def when_text(reminder: Reminder) -> str:
    """Return when a reminder comes: its time, its weekdays and how long before."""
    parts = [clock_text(reminder.at), weekdays_text(reminder.weekdays)]
    n = reminder.days_before
    if n:
        before = say("Reminders", "1 day before") if n == 1 else say("Reminders", "{n} days before")
        parts.append(before.format(n=n))
    return " · ".join(parts)


def clock_text(at: time) -> str:
    """Return a time of day as the locale writes it."""
    return QLocale().toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)


def weekdays_text(weekdays: int) -> str:
    """Return weekdays (bit 0 is Monday) in words."""
    if weekdays == EVERY_DAY:
        return say("Reminders", "every day")
    if weekdays == WORKING_DAYS:
        return say("Reminders", "Monday to Friday")
    if weekdays == WEEKEND:
        return say("Reminders", "at weekends")
    names = weekday_names()
    chosen = [name for number, name in enumerate(names) if weekdays >> number & 1]
    return QLocale().createSeparatedList(chosen)


def weekday_names() -> Sequence[str]:
    """Return the names of the weekdays in short, Monday first."""
    return [QLocale().standaloneDayName(number, QLocale.FormatType.ShortFormat) for number in range(1, 8)]
