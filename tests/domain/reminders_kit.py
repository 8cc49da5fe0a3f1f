"""A running program with reminders, its clock in the hands of a test."""

from datetime import date, datetime, time, timedelta, timezone

from poreditary.domain.day import Stamp, local_day, stamp_of
from poreditary.domain.kinds import ReminderSubject
from poreditary.domain.plan import Reminder
from poreditary.domain.preferences import Preferences
from poreditary.domain.reminder_memory import Due, Memory, Notice
from poreditary.domain.reminder_times import A_DAY, day_begins
from poreditary.domain.reminders import ReminderState, next_moment, notices_at, remember

Subject = ReminderSubject
WINTER = timezone(timedelta(hours=1))
SUMMER = timezone(timedelta(hours=2))
LOUD = Preferences(quiet_from="", quiet_until="")
EVENING = Reminder(Subject.ROUTINE, time(21, 30), id=1, subject_id=7)
OWN = Reminder(Subject.OTHER, time(21, 30), id=2, text="Ring the clinic")
PHOTO = Reminder(Subject.PHOTO, time(10, 0), id=3)
SESSION = Reminder(Subject.SESSION, time(9, 0), id=4, days_before=2)
MINUTE = timedelta(minutes=1)
SATURDAY = date(2026, 11, 21)


def at(hour: int, minute: int = 0, day: date = SATURDAY, zone: timezone = WINTER) -> Stamp:
    return stamp_of(datetime.combine(day, time(hour, minute), zone))


def routine(day: date, routine_id: int = 7, preferences: Preferences = LOUD) -> Due:
    return Due(Subject.ROUTINE, day, routine_id, until=day_begins(day + A_DAY, preferences))


def session(day: date, course: int = 5, visit: int = 0) -> Due:
    return Due(Subject.SESSION, day, course, until=datetime.combine(day + A_DAY, time()), visit_id=visit)


class Program:
    """A running program: its memory, and what it said when."""

    def __init__(self, *reminders: Reminder, preferences: Preferences = LOUD, dues: tuple[Due, ...] = ()) -> None:
        self.reminders = reminders
        self.preferences = preferences
        self.dues = dues
        self.routine_ids: tuple[int, ...] = (7,)
        self.memory = Memory()
        self.said: list[tuple[str, int]] = []

    def state(self, now: Stamp) -> ReminderState:
        day = local_day(now, self.preferences.day_ends_at)
        routines = tuple(routine(day, one, self.preferences) for one in self.routine_ids)
        return ReminderState(day, (*routines, *self.dues))

    def look(self, now: Stamp) -> tuple[Notice, ...]:
        notices = notices_at(self.reminders, self.state(now), now, self.preferences, self.memory)
        self.memory = remember(self.memory, notices, now, self.preferences)
        self.said += [(f"{now.local:%d %H:%M}", notice.reminder.id) for notice in notices]
        return notices

    def next(self, now: Stamp) -> datetime | None:
        return next_moment(self.reminders, self.state(now), now, self.preferences, self.memory)
