"""What a running program remembers of its reminders: what was said, what was put off."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from poreditary.domain.day import Stamp
from poreditary.domain.kinds import Named, ReminderSubject
from poreditary.domain.plan import Reminder
from poreditary.domain.reminder_times import A_DAY, wall
from poreditary.domain.words import mark

ANNOUNCED = frozenset({ReminderSubject.SESSION, ReminderSubject.PRODUCT})
"""What is announced days before its own day."""
DATED = ANNOUNCED | {ReminderSubject.PATCH_TEST}
"""What has an occasion of its own; of the rest any that is due counts, once a day."""

Matter = tuple[int, int, int]
"""A reminder's id, and the ids of what was due and of its visit (0 where any counts)."""
Key = tuple[Matter, date]
"""What was due, and the occasion it is said on once."""


class Snooze(Named):
    """How long a notice is put off."""

    TEN_MINUTES = "ten_minutes", mark("Words", "10 minutes")
    ONE_HOUR = "one_hour", mark("Words", "1 hour")
    TOMORROW = "tomorrow", mark("Words", "Tomorrow")


LENGTHS = {Snooze.TEN_MINUTES: timedelta(minutes=10), Snooze.ONE_HOUR: timedelta(hours=1)}


@dataclass(frozen=True, slots=True)
class Due:
    """Something a reminder may speak of, as the diary has it now.

    `subject_id` is a routine, course, product or patch test, 0 for none. It is for `day`; it is not said before `at`
    and makes no sense from `until` on, both on the wall's clock. `about` says more for its words: a slot, hours.
    `visit_id` is that of the appointment booked for it, 0 for none: several may be for one course, or for no course.
    """

    subject: ReminderSubject
    day: date
    subject_id: int = 0
    name: str = ""
    at: datetime | None = None
    until: datetime | None = None
    about: str = ""
    visit_id: int = 0


@dataclass(frozen=True, slots=True)
class Notice:
    """Something to say now: the reminder, what is due, and the local day it is said on."""

    reminder: Reminder
    dues: tuple[Due, ...]
    day: date
    keys: frozenset[Key]


@dataclass(frozen=True, slots=True)
class Snoozed:
    """A reminder of something put off until a UTC moment; `day` is the local day it was said on."""

    matter: Matter
    until: datetime
    day: date


@dataclass(frozen=True, slots=True)
class Memory:
    """What was said and put off since the program was started.

    `heard` is the wall's time up to which reminders were looked at; `again` is what was put off until a local day,
    whatever its weekday; until `silent_until`, a UTC moment, nothing is said.
    """

    heard: datetime | None = None
    said: frozenset[Key] = frozenset()
    snoozed: tuple[Snoozed, ...] = ()
    again: frozenset[Key] = frozenset()
    silent_until: datetime | None = None


def put_off(memory: Memory, notices: Iterable[Notice], now: Stamp, length: Snooze) -> Memory:
    """Return the memory with notices put off; until tomorrow means the reminder's own time on the next local day."""
    for notice in notices:
        matters = {matter for matter, _day in notice.keys}
        if length is Snooze.TOMORROW:
            again = memory.again | {(matter, notice.day + A_DAY) for matter in matters}
            memory = replace(memory, again=again, said=memory.said - _dated(notice))
        else:
            until = now.moment + LENGTHS[length]
            later = (Snoozed(matter, until, notice.day) for matter in sorted(matters))
            others = (one for one in memory.snoozed if one.matter not in matters)
            memory = replace(memory, snoozed=(*others, *later))
    return memory


def silence(memory: Memory, notices: Iterable[Notice], now: Stamp) -> Memory:
    """Return the memory with an hour of silence, after which notices and what else came due in it are said."""
    until = now.moment + LENGTHS[Snooze.ONE_HOUR]
    return replace(put_off(memory, notices, now, Snooze.ONE_HOUR), silent_until=until)


def heard_until(memory: Memory, now: Stamp) -> datetime | None:
    """Return up to when reminders were looked at; a clock set back by more than a day starts from now."""
    here = wall(now)
    return here if memory.heard is not None and memory.heard > here + A_DAY else memory.heard


def _dated(notice: Notice) -> frozenset[Key]:
    """Return the keys whose occasion is not the day itself: tomorrow they would still count as said."""
    return notice.keys if notice.reminder.subject in DATED else frozenset()
