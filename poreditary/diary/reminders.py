"""What a diary has for its reminders to speak of, read in one trip."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime

from poreditary.diary.diary import Diary
from poreditary.domain.day import Stamp, local_day, week_of
from poreditary.domain.kinds import ReminderSubject
from poreditary.domain.plan import Appointment, Reminder
from poreditary.domain.preferences import Preferences
from poreditary.domain.reminder_memory import Due
from poreditary.domain.reminder_times import A_DAY, day_begins, wall
from poreditary.domain.reminders import ReminderState

Subject = ReminderSubject


@dataclass(frozen=True, slots=True)
class Gathered:
    """The reminders that are on, what is due, the settings that hold, and when it was read."""

    reminders: tuple[Reminder, ...]
    state: ReminderState
    preferences: Preferences
    now: Stamp


def gather(diary: Diary, at: Stamp | None = None) -> Gathered:
    """Read what the reminders that are on speak of, as far as it is known for a moment to come; nothing else."""
    now, preferences = at or diary.now(), diary.preferences.get()
    reminders = tuple(reminder for reminder in diary.plan.reminders() if reminder.is_on)
    subjects = {reminder.subject for reminder in reminders}
    today = local_day(now, preferences.day_ends_at)
    dues: list[Due] = []
    if Subject.ROUTINE in subjects:
        dues += _routines(diary, today, preferences)
    if Subject.SESSION in subjects:
        dues += _sessions(diary, today, preferences)
    if Subject.PHOTO in subjects:
        dues += _photo(diary, today, preferences)
    if Subject.PRODUCT in subjects:
        dues += _products(diary, today, preferences)
    if Subject.PATCH_TEST in subjects:
        dues += _readings(diary, now, preferences)
    return Gathered(reminders, ReminderState(today, tuple(dues)), preferences, now)


def nameless(gathered: Gathered) -> Gathered:
    """Return the same without a name or a word of the person's, to be kept while the diary is locked."""
    dues = tuple(replace(due, name="") for due in gathered.state.dues)
    reminders = tuple(replace(reminder, text="") for reminder in gathered.reminders)
    return replace(gathered, reminders=reminders, state=replace(gathered.state, dues=dues))


def _routines(diary: Diary, today: date, preferences: Preferences) -> Iterator[Due]:
    """Yield the routines with something left to tick that does not rest."""
    from poreditary.diary.pauses import muted_on, pauses_on

    routines = diary.routines.on(today)
    resting = muted_on(diary, today, routines, pauses_on(diary, today, diary.treatments.courses()))
    ends = day_begins(today + A_DAY, preferences)
    for of_day in routines:
        if any(step.step.id not in resting for step in of_day.open_steps):
            routine = of_day.routine
            yield Due(Subject.ROUTINE, today, routine.id, routine.name, until=ends, about=routine.slot)


def _sessions(diary: Diary, today: date, preferences: Preferences) -> Iterator[Due]:
    """Yield the visits that are booked and, for courses without one, the sessions that are due."""
    visits = [visit for visit in diary.plan.appointments() if visit.day >= today]
    courses = {overview.course.id: overview for overview in diary.treatments.courses()}
    had = {(session.course_id, session.day) for session in diary.treatments.sessions()}
    for visit in visits:
        if (visit.course_id, visit.day) not in had:
            course = courses.get(visit.course_id or 0)
            name = course.course.name if course is not None else visit.with_whom
            ends = _end_of_visit(visit, preferences)
            yield Due(Subject.SESSION, visit.day, visit.course_id or 0, name, until=ends, visit_id=visit.id)
    booked = {visit.course_id for visit in visits}
    for course_id, overview in courses.items():
        due = overview.next_due
        if due is not None and due >= today and course_id not in booked:
            ends = day_begins(due + A_DAY, preferences)
            yield Due(Subject.SESSION, due, course_id, overview.course.name, until=ends)


def _end_of_visit(visit: Appointment, preferences: Preferences) -> datetime:
    return datetime.combine(visit.day, visit.at) if visit.at else day_begins(visit.day + A_DAY, preferences)


def _photo(diary: Diary, today: date, preferences: Preferences) -> Iterator[Due]:
    """Yield the weekly photo, unless one was kept this week or the next is due later."""
    from poreditary.domain.rhythm import photo_due

    last = diary.photos.last_day()
    if last is None:
        # Of yesterday as well: one for last night may have waited for the quiet hours to end.
        yield Due(Subject.PHOTO, date.min)
    elif week_of(last) < week_of(today):
        due = photo_due(last, preferences.photo_weekday)
        if due <= today:
            yield Due(Subject.PHOTO, due)


def _products(diary: Diary, today: date, preferences: Preferences) -> Iterator[Due]:
    from poreditary.domain.shelf_life import last_day

    for product in diary.shelf.products():
        last = last_day(product)
        if last is not None and last >= today:
            ends = day_begins(last + A_DAY, preferences)
            yield Due(Subject.PRODUCT, last, product.id, product.title, until=ends)


def _readings(diary: Diary, now: Stamp, preferences: Preferences) -> Iterator[Due]:
    """Yield the readings that are due or to come, each until the next one of its test takes its place."""
    from poreditary.domain.patch_tests import closes

    titles = diary.shelf.titles()
    for test in diary.patch_tests.all():
        for hours in test.open_hours:
            until = Stamp(closes(test, hours), now.utc_offset)
            if now.moment < until.moment:
                at = wall(Stamp(test.due_at(hours).moment, now.utc_offset))
                day = local_day(Stamp(test.due_at(hours).moment, now.utc_offset), preferences.day_ends_at)
                name = titles.get(test.product_id or 0, "") or test.name
                yield Due(Subject.PATCH_TEST, day, test.id, name, at, wall(until), str(hours))
