"""What the Today page shows of one day, read in one trip to the diary; what can wait is in today_beside."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TYPE_CHECKING

from poreditary.diary.diary import Diary
from poreditary.domain.checkin import CheckIn
from poreditary.domain.preferences import Preferences
from poreditary.domain.routine import RoutineOfDay, StepOfDay
from poreditary.domain.treatment import CourseOverview, Session
from poreditary.domain.visit import NextVisit, next_visit

if TYPE_CHECKING:
    from poreditary.domain.muting import Muted, Pause


@dataclass(frozen=True, slots=True)
class DayRead:
    """One day as the diary has it: `before` is the check-in of the day before.

    `courses` are those with a session to come, `visits` when that is, by their ids. `pauses` are the windows open on
    the day, after sessions and before booked ones; `resting` are the steps they mute. `asked` are the sessions after
    which the clinic's own words hold on the day.
    """

    day: date
    today: date
    routines: tuple[RoutineOfDay, ...]
    check_in: CheckIn | None
    before: CheckIn | None
    pauses: "tuple[Pause, ...]"
    courses: tuple[CourseOverview, ...]
    last_photo: date | None
    is_clock_behind: bool
    preferences: Preferences
    visits: Mapping[int, NextVisit] = field(default_factory=dict)
    resting: "Mapping[int, Muted]" = field(default_factory=dict)
    asked: tuple[Session, ...] = ()

    def muting(self, step: StepOfDay) -> "Muted | None":
        """Return why a step rests on this day, None where it does not."""
        return self.resting.get(step.step.id)

    def muted(self, routine: RoutineOfDay) -> frozenset[int]:
        """Return the ids of the steps of a routine that are paused on this day."""
        return frozenset(step.step.id for step in routine.steps if step.step.id in self.resting)

    def open_steps(self, routine: RoutineOfDay) -> tuple[StepOfDay, ...]:
        """Return the steps the day still asks for, without those that are paused."""
        return tuple(step for step in routine.open_steps if self.muting(step) is None)

    def is_done(self, routine: RoutineOfDay) -> bool:
        """Return whether something of a routine was done or skipped and nothing is left that is not paused."""
        return not self.open_steps(routine) and any(s.tick is not None or s.is_enough for s in routine.steps)


def read_day(diary: Diary, day: date) -> DayRead:
    """Read one day."""
    from poreditary.diary.pauses import muted_on, pauses_on

    check_ins = {check_in.day: check_in for check_in in diary.check_ins.between(day - timedelta(days=1), day)}
    routines = tuple(routine for routine in diary.routines.on(day) if routine.steps)
    courses = diary.treatments.courses()
    appointments = diary.plan.appointments()
    visits = {found.course.id: next_visit(found, appointments, diary.today()) for found in courses}
    pauses = pauses_on(diary, day, courses, appointments)
    return DayRead(
        day=day,
        today=diary.today(),
        routines=routines,
        check_in=check_ins.get(day),
        before=check_ins.get(day - timedelta(days=1)),
        pauses=pauses,
        courses=tuple(found for found in courses if visits[found.course.id] is not None),
        visits={course: visit for course, visit in visits.items() if visit is not None},
        last_photo=diary.photos.last_day(),
        is_clock_behind=diary.is_clock_behind(),
        preferences=diary.preferences.get(),
        resting=muted_on(diary, day, routines, pauses),
        asked=tuple(diary.treatments.asked_on(day)),
    )
