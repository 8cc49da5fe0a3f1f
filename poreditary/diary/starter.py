"""The routine a new diary can begin with."""

from dataclasses import dataclass

from poreditary.diary.diary import Diary
from poreditary.domain.kinds import Per, Slot, StepKind
from poreditary.domain.routine import Routine, Step

MORNING = (StepKind.CLEANSE, StepKind.MOISTURISE, StepKind.SUNSCREEN)
EVENING = (StepKind.CLEANSE, StepKind.EXFOLIATE, StepKind.MOISTURISE)


@dataclass(frozen=True, slots=True)
class StarterWords:
    """The names of the two routines in the person's language."""

    morning: str
    evening: str


def begin(diary: Diary, words: StarterWords) -> None:
    """Add a morning and an evening routine; exfoliating once a week, the rest every day."""
    for name, slot, kinds in ((words.morning, Slot.MORNING, MORNING), (words.evening, Slot.EVENING, EVENING)):
        routine = diary.routines.add(Routine(name, slot)).id
        for kind in kinds:
            per = Per.WEEK if kind is StepKind.EXFOLIATE else Per.DAY
            diary.routines.add_step(Step(routine, kind, diary.today(), per=per))
