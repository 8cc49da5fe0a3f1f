"""Which reminders are to be said at a moment, and when to look again.

- Each is said once on its occasion: a routine, the weekly photo and the person's own text once a day; a reading of a
  patch test once; a session and a product once when they are announced and once on their day.
- They are announced on one day alone, so that no start of the program on a later one says them anew: so many days
  before theirs, or on the first day after that which the reminder's weekdays allow. Whoever misses it hears of them on
  their day, where the weekdays allow that.
- One that came while the program was not running, or slept, is said once on the same local day.
- In quiet hours nothing is said. What falls into them is said when they end, on the next day as well, unless its
  reason is over by then: a routine's with its local day, a session's and a product's with the day they are for.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from poreditary.domain.day import Stamp
from poreditary.domain.kinds import ReminderSubject
from poreditary.domain.plan import Reminder
from poreditary.domain.preferences import Preferences
from poreditary.domain.reminder_memory import ANNOUNCED, DATED, Due, Key, Matter, Memory, Notice, heard_until
from poreditary.domain.reminder_times import A_DAY, after_quiet, day_begins, moment_on, wall

A_WEEK = 7
DAYS_AHEAD = 8
JUST_BEFORE = timedelta(microseconds=1)
NEW = Memory()


@dataclass(frozen=True, slots=True)
class ReminderState:
    """What is due in a diary on a local day; a routine is among it only while it has something left to tick."""

    day: date
    dues: tuple[Due, ...] = ()

    def of(self, reminder: Reminder) -> tuple[Due, ...]:
        """Return what is due of all a reminder may speak of."""
        if reminder.subject is ReminderSubject.OTHER:
            return (Due(ReminderSubject.OTHER, date.min),)
        ids = {reminder.subject_id}
        return tuple(d for d in self.dues if d.subject is reminder.subject and (ids == {None} or d.subject_id in ids))


def notices_at(
    reminders: Iterable[Reminder], state: ReminderState, now: Stamp, preferences: Preferences, memory: Memory = NEW
) -> tuple[Notice, ...]:
    """Return what is to be said now; `state` is of the local day of now."""
    if opens_at(now, preferences, memory) > wall(now):
        return ()
    found = (_notice(reminder, state, now, preferences, memory) for reminder in reminders if reminder.is_on)
    return tuple(notice for notice in found if notice.dues)


def still_due(notice: Notice, reminders: Iterable[Reminder], state: ReminderState, now: Stamp) -> bool:
    """Return whether something a notice spoke of is still to be seen to; a routine only on the notice's own day."""
    matters = {matter for matter, _day in notice.keys}
    return any(
        _is_open(due, now) and _matter(reminder, due) in matters and _first_day(reminder, due) <= state.day
        for reminder in reminders
        if reminder.is_on and (reminder.subject is not ReminderSubject.ROUTINE or notice.day == state.day)
        for due in state.of(reminder)
    )


def remember(memory: Memory, notices: Iterable[Notice], now: Stamp, preferences: Preferences) -> Memory:
    """Return the memory once notices were said, or nothing was to be said."""
    here = wall(now)
    if opens_at(now, preferences, memory) > here:
        return memory
    heard = heard_until(memory, now)
    return replace(
        memory,
        heard=here if heard is None else max(heard, here),
        said=memory.said.union(*(notice.keys for notice in notices)),
        snoozed=tuple(snoozed for snoozed in memory.snoozed if snoozed.until > now.moment),
        silent_until=None,
    )


def next_moment(
    reminders: Iterable[Reminder], state: ReminderState, now: Stamp, preferences: Preferences, memory: Memory = NEW
) -> datetime | None:
    """Return when something may be to say next, on the wall's clock, None for never; there may be nothing then."""
    here, opens = wall(now), opens_at(now, preferences, memory)
    since = _since(state, now, preferences, memory)
    after = since if opens > here else max(here, since)
    moments = [
        moment
        for reminder in reminders
        if reminder.is_on
        for moment in _moments(reminder, state, preferences, memory)
        if moment > after
    ]
    moments += [here + (snoozed.until - now.moment) for snoozed in memory.snoozed]
    return min((after_quiet(max(moment, opens), preferences) for moment in moments), default=None)


def opens_at(now: Stamp, preferences: Preferences, memory: Memory) -> datetime:
    """Return from when something may be said, on the wall's clock: now, or when silence and quiet hours end."""
    here = wall(now)
    silent = here + (memory.silent_until - now.moment) if memory.silent_until else here
    return after_quiet(max(here, silent), preferences)


def time_said(reminder: Reminder, preferences: Preferences) -> time | None:
    """Return the time of day a reminder is said at, after the quiet hours; None where its reason is over by then."""
    day = date(2000, 1, 1)
    moment = after_quiet(moment_on(reminder.at, day, preferences), preferences)
    ends_with_day = reminder.subject in ANNOUNCED and not reminder.days_before
    if reminder.subject is ReminderSubject.ROUTINE or ends_with_day:
        return moment.time() if moment < day_begins(day + A_DAY, preferences) else None
    return moment.time()


def _notice(reminder: Reminder, state: ReminderState, now: Stamp, preferences: Preferences, memory: Memory) -> Notice:
    found = [*_fresh(reminder, state, now, preferences, memory), *_woken(reminder, state, now, memory)]
    dues = tuple(dict.fromkeys(due for _key, due in found))
    return Notice(reminder, dues, state.day, frozenset(key for key, _due in found))


def _since(state: ReminderState, now: Stamp, preferences: Preferences, memory: Memory) -> datetime:
    """Return up to when reminders were looked at, at least to where the local day began."""
    begin = day_begins(state.day, preferences) - JUST_BEFORE
    return max(heard_until(memory, now) or begin, begin)


def _fresh(
    reminder: Reminder, state: ReminderState, now: Stamp, preferences: Preferences, memory: Memory
) -> Iterator[tuple[Key, Due]]:
    """Yield what came due since reminders were looked at."""
    since = _since(state, now, preferences, memory)
    for day in (state.day - A_DAY, state.day):
        for due in state.of(reminder):
            moment = _moment(reminder, due, day, preferences, memory)
            key = _key(reminder, due, day, state.day)
            if moment is not None and since < moment <= wall(now) and key not in memory.said:
                yield key, due


def _woken(reminder: Reminder, state: ReminderState, now: Stamp, memory: Memory) -> Iterator[tuple[Key, Due]]:
    """Yield what was put off until now and is still due; a routine only on the day it was put off."""
    for snoozed in memory.snoozed:
        if snoozed.matter[0] != reminder.id or snoozed.until > now.moment:
            continue
        if reminder.subject is ReminderSubject.ROUTINE and snoozed.day != state.day:
            continue
        for due in state.of(reminder):
            is_meant = snoozed.matter == _matter(reminder, due) and _first_day(reminder, due) <= state.day
            if is_meant and _is_open(due, now):
                yield _key(reminder, due, state.day, state.day), due


def _is_open(due: Due, now: Stamp) -> bool:
    return (due.at is None or due.at <= wall(now)) and (due.until is None or wall(now) < due.until)


def _moment(reminder: Reminder, due: Due, day: date, preferences: Preferences, memory: Memory) -> datetime | None:
    """Return when a reminder speaks of something on a local day, None where it does not."""
    is_again = (_matter(reminder, due), day) in memory.again
    if day < _first_day(reminder, due) or not (is_again or _is_for(reminder, due, day)):
        return None
    moment = moment_on(reminder.at, day, preferences)
    moment = after_quiet(max(moment, due.at or moment), preferences)
    return None if due.until is not None and moment >= due.until else moment


def _moments(reminder: Reminder, state: ReminderState, preferences: Preferences, memory: Memory) -> Iterator[datetime]:
    """Yield the moments from yesterday's on at which a reminder may have to speak, whatever is due then."""
    for n in range(-1, DAYS_AHEAD):
        day = state.day + n * A_DAY
        is_again = any(matter[0] == reminder.id and until == day for matter, until in memory.again)
        if is_again or reminder.is_for(day):
            yield after_quiet(moment_on(reminder.at, day, preferences), preferences)
            timed = (_moment(reminder, due, day, preferences, memory) for due in state.of(reminder) if due.at)
            yield from (moment for moment in timed if moment is not None)


def _is_for(reminder: Reminder, due: Due, day: date) -> bool:
    """Return whether a day is one to speak of something on: of what is announced it is one day, and its own."""
    is_early = reminder.subject in ANNOUNCED and day < due.day
    return reminder.is_for(day) and (not is_early or day == _announced_on(reminder, due))


def _first_day(reminder: Reminder, due: Due) -> date:
    if due.day == date.min or reminder.subject not in ANNOUNCED:
        return due.day
    return due.day - timedelta(days=reminder.days_before)


def _announced_on(reminder: Reminder, due: Due) -> date | None:
    first = _first_day(reminder, due)
    return next((day for n in range(A_WEEK) if reminder.is_for(day := first + n * A_DAY)), None)


def _matter(reminder: Reminder, due: Due) -> Matter:
    return (reminder.id, due.subject_id, due.visit_id) if due.subject in DATED else (reminder.id, 0, 0)


def _key(reminder: Reminder, due: Due, day: date, today: date) -> Key:
    matter = _matter(reminder, due)
    if due.subject not in DATED:
        return matter, day
    return matter, due.day if today >= due.day else _first_day(reminder, due)
