"""Which windows are open on a day, after sessions and before booked ones, and which steps rest because of them.

What the catalogue is made of is imported and read only once there is a window to show.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from poreditary.diary.diary import Diary
from poreditary.domain.aftercare import AftercareWindow
from poreditary.domain.day import local_day
from poreditary.domain.kinds import StepKind, WindowKind
from poreditary.domain.plan import Appointment
from poreditary.domain.routine import RoutineOfDay, Step, StepOfDay
from poreditary.domain.treatment import Course, CourseOverview
from poreditary.domain.visit import next_visit

if TYPE_CHECKING:
    from poreditary.domain.catalogue import Catalogue
    from poreditary.domain.catalogue_kinds import Role
    from poreditary.domain.muting import Muted, Pause

FURTHEST = timedelta(days=92)
"""No source asks for anything longer than this before a session."""


def pauses_on(
    diary: Diary, day: date, courses: Iterable[CourseOverview], appointments: Iterable[Appointment] | None = None
) -> "tuple[Pause, ...]":
    """Return the windows open on a day, after sessions and before the booked ones of courses, longest open first.

    The catalogue is read only where there is one to show; `appointments` are all there are, where they were read.
    """
    windows = diary.treatments.windows_on(day)
    known_visits = diary.plan.appointments() if appointments is None else appointments
    visits = list(_booked(diary, day, courses, known_visits))
    if not windows and not visits:
        return ()
    from poreditary.domain.muting import Pause

    catalogue = diary.knowledge().catalogue
    found = [known(Pause(window), catalogue) for window in windows]
    for course, visit in visits:
        found += _before(course, visit.day, day, catalogue)
    return tuple(sorted(found, key=lambda pause: pause.window.until_day, reverse=True))


def estimated_on(diary: Diary, day: date, courses: Iterable[CourseOverview]) -> "tuple[Pause, ...]":
    """Return the windows a day lies in before sessions that are due but not booked; they make nothing rest."""
    visits = diary.plan.appointments()
    due = [(found.course, visit) for found in courses if (visit := next_visit(found, visits, day)) is not None]
    near = [(course, visit.day) for course, visit in due if not visit.is_booked and day < visit.day <= day + FURTHEST]
    if not near:
        return ()
    catalogue = diary.knowledge().catalogue
    found = [pause for course, on in near for pause in _before(course, on, day, catalogue)]
    return tuple(replace(pause, is_estimate=True) for pause in found)


def muted_on(
    diary: Diary, day: date, routines: Iterable[RoutineOfDay], pauses: "tuple[Pause, ...]"
) -> "dict[int, Muted]":
    """Return the steps that rest on a day, by their ids, each with its reason."""
    if all(pause.is_estimate for pause in pauses):
        return {}
    from poreditary.domain.muting import muted

    roles = _roles(diary) if any(pause.window.kind is WindowKind.ACTIVES for pause in pauses) else {}
    steps = [step for routine in routines for step in routine.steps]
    found = {s.step.id: muted(pauses, s.step.kind, roles.get(_product(s), frozenset()), day) for s in steps}
    return {step: why for step, why in found.items() if why is not None}


def rest_days(
    diary: Diary, steps: Iterable[Step], first: date, last: date, courses: Iterable[CourseOverview] | None = None
) -> dict[int, frozenset[date]]:
    """Return the days from first to last on which steps rest, by the ids of those that do.

    Windows and products are read once for the whole time; `courses` are all there are, where they were read.
    """
    after = diary.treatments.windows_between(first, last)
    windows = [*after, *_before_between(diary, first, last, courses)]
    clipped = [
        replace(window, from_day=max(first, window.from_day), until_day=min(last, window.until_day))
        for window in windows
        if window.kind is WindowKind.ACTIVES and max(first, window.from_day) <= min(last, window.until_day)
    ]
    if not clipped:
        return {}
    from poreditary.domain import muting

    roles = _roles(diary)
    by_use: dict[tuple[StepKind, frozenset[Role]], frozenset[date]] = {}
    found: dict[int, frozenset[date]] = {}
    for step in steps:
        use = step.kind, roles.get(step.product_id or 0, frozenset())
        if use not in by_use:
            by_use[use] = muting.rest_days(clipped, *use)
        if by_use[use]:
            found[step.id] = by_use[use]
    return found


def known(pause: "Pause", catalogue: "Catalogue") -> "Pause":
    """Return a pause with what the catalogue has on its window: the statement, who says it, and the entry to read."""
    window = pause.window
    found = catalogue.statement(window.source)
    if found is not None:
        entry, said = found
        return replace(pause, entry=entry.id, said=said, sources=said.sources)
    source = catalogue.sources.get(window.source)
    return replace(pause, entry=_entry_on(window, catalogue), sources=(source,) if source is not None else ())


def _roles(diary: Diary) -> "dict[int, frozenset[Role]]":
    from poreditary.domain.muting import roles_by_product

    return roles_by_product(diary.shelf.products(archived=True), diary.knowledge().catalogue)


def _product(step: StepOfDay) -> int:
    """Return the id of the product a step was ticked with, else of the one it has now; 0 for none."""
    return (step.step.product_id if step.tick is None else step.tick.product_id) or 0


def _entry_on(window: AftercareWindow, catalogue: "Catalogue") -> str:
    if window.kind is WindowKind.OTHER:
        return ""
    from poreditary.domain.catalogue_kinds import Section

    entries = catalogue.entries(Section.AFTERCARE)
    return next((entry.id for entry in entries if entry.window is window.kind), "")


def _booked(
    diary: Diary, day: date, courses: Iterable[CourseOverview], appointments: Iterable[Appointment]
) -> Iterator[tuple[Course, Appointment]]:
    """Yield the visits that lay ahead and were noted by a day, with their courses that were not ended then."""
    open_ones = {found.course.id: found.course for found in courses if _is_open(found.course, day)}
    ends, today = diary.preferences.get().day_ends_at, diary.today()
    for visit in appointments:
        course = open_ones.get(visit.course_id or 0)
        if course is not None and _noted(visit, ends, today) <= day < visit.day <= day + FURTHEST:
            yield course, visit


def _before_between(
    diary: Diary, first: date, last: date, courses: Iterable[CourseOverview] | None
) -> Iterator[AftercareWindow]:
    """Yield the windows before visits, from when they were noted on and as long as their courses were not ended."""
    visits = [v for v in diary.plan.appointments() if v.course_id and first < v.day <= last + FURTHEST]
    if not visits:
        return
    from poreditary.domain.aftercare_defaults import before_windows

    known_courses = diary.treatments.courses() if courses is None else courses
    by_id = {found.course.id: found.course for found in known_courses}
    ends, today, catalogue = diary.preferences.get().day_ends_at, diary.today(), diary.knowledge().catalogue
    for visit in visits:
        course = by_id.get(visit.course_id or 0)
        if course is not None:
            begin, end = _noted(visit, ends, today), min(visit.day, course.ended_on or visit.day) - timedelta(days=1)
            for found in before_windows(course.treatment, visit.day, catalogue):
                window = found.opened()
                yield replace(window, from_day=max(begin, window.from_day), until_day=min(end, window.until_day))


def _is_open(course: Course, day: date) -> bool:
    """Return whether a course was not ended by a day."""
    return course.ended_on is None or course.ended_on > day


def _noted(visit: Appointment, day_ends_at: int, today: date) -> date:
    # Noted on what is tomorrow here, before a flight west, it still counts today.
    return min(local_day(visit.stamp, day_ends_at), today)


def _before(course: Course, session_day: date, day: date, catalogue: "Catalogue") -> "Iterator[Pause]":
    from poreditary.domain.aftercare_defaults import before_windows
    from poreditary.domain.muting import Pause

    for proposed in before_windows(course.treatment, session_day, catalogue):
        if proposed.is_open_on(day):
            length = proposed.quote.length
            has_less = bool(proposed.others) or (length is not None and length.low < length.high and not length.is_open)
            yield known(Pause(proposed.opened(), session_day, is_longest=has_less), catalogue)
