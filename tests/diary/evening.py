"""A routine for tests."""

from datetime import date

from poreditary.diary.diary import Diary
from poreditary.domain.kinds import Per, Slot, StepKind
from poreditary.domain.routine import Routine, RoutineOfDay, Step, StepOfDay

TODAY = date(2026, 11, 21)
BEGAN = date(2026, 11, 1)


class Evening:
    """An evening routine: cleanse, tone twice, retinoid; and a mask twice a week."""

    def __init__(self, diary: Diary) -> None:
        self.diary = diary
        self.id = diary.routines.add(Routine("Evening", Slot.EVENING)).id
        self.cleanse = self.add(StepKind.CLEANSE)
        self.tone = self.add(StepKind.TONE, times=2)
        self.retinoid = self.add(StepKind.RETINOID)
        self.mask = self.add(StepKind.MASK, times=2, per=Per.WEEK)

    def add(self, kind: StepKind, times: int = 1, per: Per = Per.DAY, from_day: date = BEGAN) -> int:
        return self.diary.routines.add_step(Step(self.id, kind, from_day, times=times, per=per)).id

    def on(self, day: date = TODAY) -> RoutineOfDay:
        return next(r for r in self.diary.routines.on(day) if r.routine.id == self.id)

    def step(self, step_id: int, day: date = TODAY) -> StepOfDay:
        return next(s for s in self.on(day).steps if s.step.id == step_id)

    def done(self, day: date = TODAY) -> set[int]:
        return {s.step.id for s in self.on(day).steps if s.is_done}
