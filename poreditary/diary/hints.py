"""What the diary knows that a hint may rest on: steps, ticks, products, open windows and running courses."""

from collections.abc import Iterable
from datetime import date, timedelta

from poreditary.diary.diary import Diary
from poreditary.diary.pauses import muted_on, pauses_on
from poreditary.domain import hint_rules
from poreditary.domain.catalogue import Catalogue
from poreditary.domain.catalogue_kinds import Role
from poreditary.domain.hint_rules import Matter, Use
from poreditary.domain.hints import Hint
from poreditary.domain.kinds import Slot, TickState, WindowKind
from poreditary.domain.muting import roles_by_product
from poreditary.domain.product import Product
from poreditary.domain.routine import Routine, RoutineOfDay, Step
from poreditary.domain.treatment import CourseOverview

REACH = timedelta(days=6)
"""What was done on the day and as many days before it is looked at."""
Roles = dict[int, frozenset[Role]]


def hints_on(diary: Diary, day: date) -> list[Hint]:
    """Return what there is to say on a day; nothing of it keeps anyone from anything."""
    catalogue = diary.knowledge().catalogue
    routines = diary.routines.on(day)
    if not any(routine.steps for routine in routines):
        return []
    roles = roles_by_product(diary.shelf.products(archived=True), catalogue)
    courses = diary.treatments.courses()
    pauses = pauses_on(diary, day, courses)
    sun = [pause.window for pause in pauses if pause.window.kind is WindowKind.SUN]
    matter = Matter(
        day,
        planned=tuple(_use(s.step, r.routine.slot, roles) for r in routines for s in r.steps),
        done=_done(diary, day, roles),
        resting=_skipped(routines) | frozenset(muted_on(diary, day, routines, pauses)),
        sun_sources=tuple(window.source for window in sun),
        has_sun_window=bool(sun),
        has_course=any(_is_midway(course, day) for course in courses),
    )
    return hint_rules.hints_of_day(matter, catalogue)


def hints_for_plan(
    routines: Iterable[Routine], steps: Iterable[Step], products: Iterable[Product], catalogue: Catalogue
) -> list[Hint]:
    """Return what there is to say of the steps of these routines that have not ended, whatever was done of them."""
    roles = roles_by_product(products, catalogue)
    slots = {routine.id: routine.slot for routine in routines if routine.archived_on is None}
    planned = [step for step in steps if step.until_day is None and step.routine_id in slots]
    return hint_rules.hints_for_plan([_use(step, slots[step.routine_id], roles) for step in planned], catalogue)


def _done(diary: Diary, day: date, roles: Roles) -> tuple[Use, ...]:
    steps = {step.id: step for step in diary.routines.all_steps()}
    slots = {routine.id: routine.slot for routine in diary.routines.all(archived=True)}
    ticks = diary.routines.ticks(day - REACH, day)
    return tuple(
        Use(step, slots[step.routine_id], roles.get(tick.product_id or 0, frozenset()), tick.count, tick.day)
        for tick in ticks
        if tick.state is TickState.DONE and (step := steps.get(tick.step_id)) is not None and step.routine_id in slots
    )


def _use(step: Step, slot: Slot, roles: Roles) -> Use:
    return Use(step, slot, roles.get(step.product_id or 0, frozenset()))


def _skipped(routines: Iterable[RoutineOfDay]) -> frozenset[int]:
    return frozenset(step.step.id for routine in routines for step in routine.steps if step.is_skipped)


def _is_midway(overview: CourseOverview, day: date) -> bool:
    """Return whether a session of a course was had by a day, and another one is to come."""
    course = overview.course
    had = sum(session.day <= day for session in overview.sessions)
    is_open = course.ended_on is None or course.ended_on > day
    return is_open and 0 < had < course.sessions_planned
