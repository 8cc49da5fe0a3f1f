"""The routines a diary can begin with, or that a person takes over later."""

from collections.abc import Iterable
from dataclasses import dataclass

from poreditary.diary.diary import Diary
from poreditary.domain.change import Changes
from poreditary.domain.kinds import PoreType, Slot
from poreditary.domain.routine import Routine
from poreditary.domain.starter import StarterStep, proposal


@dataclass(frozen=True, slots=True)
class StarterWords:
    """The names of the routines in the person's language."""

    morning: str
    evening: str
    weekly: str

    def of(self, slot: Slot) -> str:
        """Return the name of the routine of a slot."""
        names = {Slot.MORNING: self.morning, Slot.EVENING: self.evening, Slot.WEEKLY: self.weekly}
        return names[slot]


@dataclass(frozen=True, slots=True)
class Proposed:
    """A step proposed to a person; `is_there` tells that their routine has one of that kind already."""

    step: StarterStep
    is_there: bool = False

    @property
    def is_chosen(self) -> bool:
        """Return whether it is taken unless the person unticks it."""
        return self.step.is_chosen and not self.is_there


def proposed(diary: Diary, pore_type: PoreType | None) -> tuple[Proposed, ...]:
    """Return the steps proposed for a pore type, and which of them the diary's routines have already."""
    slots = {routine.id: routine.slot for routine in diary.routines.all()}
    running = (step for step in diary.routines.all_steps() if step.until_day is None)
    there = {(slots.get(step.routine_id), step.kind) for step in running}
    steps = proposal(diary.knowledge().catalogue, pore_type)
    return tuple(Proposed(step, (step.slot, step.kind) in there) for step in steps)


def suited(diary: Diary, pore_type: PoreType | None) -> tuple[StarterStep, ...]:
    """Return the steps that are taken for a pore type where the person chooses nothing else."""
    return tuple(found.step for found in proposed(diary, pore_type) if found.is_chosen)


def begin(diary: Diary, words: StarterWords, steps: Iterable[StarterStep]) -> Changes:
    """Take these steps into the first routine of their slot, or into a new one; they begin today."""
    chosen = tuple(steps)
    there: dict[Slot, Routine] = {}
    for routine in diary.routines.all():
        there.setdefault(routine.slot, routine)
    today = diary.today()
    return diary.routines.add_parts(
        [
            (
                there.get(slot, Routine(words.of(slot), slot)),
                [step.step(0, today) for step in chosen if step.slot is slot],
            )
            for slot in Slot
        ]
    )
