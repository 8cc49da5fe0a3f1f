"""Everything the Today page shows of one day, read in one trip to the diary."""

from dataclasses import dataclass
from datetime import date, timedelta

from poreditary.diary.diary import Diary
from poreditary.domain.aftercare import AftercareWindow, clashes
from poreditary.domain.checkin import CheckIn
from poreditary.domain.preferences import Preferences
from poreditary.domain.routine import RoutineOfDay, StepOfDay
from poreditary.domain.treatment import CourseOverview


@dataclass(frozen=True, slots=True)
class DayRead:
    """One day as the diary has it: `before` is the check-in of the day before, `courses` those still running."""

    day: date
    today: date
    routines: tuple[RoutineOfDay, ...]
    check_in: CheckIn | None
    before: CheckIn | None
    windows: tuple[AftercareWindow, ...]
    courses: tuple[CourseOverview, ...]
    last_photo: date | None
    is_clock_behind: bool
    preferences: Preferences

    def muting(self, step: StepOfDay) -> AftercareWindow | None:
        """Return the window that pauses a step on this day, the one open longest where there are several."""
        kind = step.step.kind
        return next((window for window in self.windows if clashes(window, kind, self.day)), None)

    def muted(self, routine: RoutineOfDay) -> frozenset[int]:
        """Return the ids of the steps of a routine that are paused on this day."""
        return frozenset(step.step.id for step in routine.steps if self.muting(step) is not None)

    def open_steps(self, routine: RoutineOfDay) -> tuple[StepOfDay, ...]:
        """Return the steps the day still asks for, without those that are paused."""
        return tuple(step for step in routine.open_steps if self.muting(step) is None)

    def is_done(self, routine: RoutineOfDay) -> bool:
        """Return whether something of a routine was done or skipped and nothing is left that is not paused."""
        return not self.open_steps(routine) and any(s.tick is not None or s.is_enough for s in routine.steps)


def read_day(diary: Diary, day: date) -> DayRead:
    """Read one day."""
    check_ins = {check_in.day: check_in for check_in in diary.check_ins.between(day - timedelta(days=1), day)}
    return DayRead(
        day=day,
        today=diary.today(),
        routines=tuple(routine for routine in diary.routines.on(day) if routine.steps),
        check_in=check_ins.get(day),
        before=check_ins.get(day - timedelta(days=1)),
        windows=tuple(diary.treatments.windows_on(day)),
        courses=tuple(course for course in diary.treatments.courses() if course.next_due is not None),
        last_photo=diary.photos.last_day(),
        is_clock_behind=diary.is_clock_behind(),
        preferences=diary.preferences.get(),
    )
