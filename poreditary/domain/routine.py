"""Routines, their steps, and the ticks that say what was done."""

from dataclasses import dataclass
from datetime import date

from poreditary.domain.day import Stamp
from poreditary.domain.kinds import Per, Slot, StepKind, TickState


@dataclass(frozen=True, slots=True)
class Routine:
    """An ordered list of steps for the morning, the evening or the week."""

    name: str
    slot: Slot
    id: int = 0
    position: int = 0
    archived_on: date | None = None
    trash_id: int | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to do in a routine, `times` per day or week, with a product or without.

    Where `times_most` is set, it is done from `times` to `times_most` times: `times` is enough, `times_most` the most.
    It is due from `from_day`, and to `until_day` where that is set; both days count. `statement` names what it rests
    on in the catalogue, as entry and statement: "step_exfoliate.s3_weekly".
    """

    routine_id: int
    kind: StepKind
    from_day: date
    id: int = 0
    name: str = ""
    product_id: int | None = None
    times: int = 1
    times_most: int | None = None
    per: Per = Per.DAY
    position: int = 0
    until_day: date | None = None
    statement: str = ""
    trash_id: int | None = None

    @property
    def most(self) -> int:
        """Return how many times a day or week it is done at most."""
        return self.times_most or self.times

    @property
    def figures(self) -> str:
        """Return how many times, as it is shown: "2", or "1–2" for a range."""
        return str(self.times) if self.times_most is None else f"{self.times}–{self.times_most}"

    @property
    def frequency(self) -> tuple[int, int | None, Per]:
        """Return how often it is done, to be compared."""
        return self.times, self.times_most, self.per


@dataclass(frozen=True, slots=True)
class Tick:
    """What became of a step on a local day: done `count` times, or skipped with a reason.

    `product_id` is the product of the step at that time, so that a later change rewrites nothing. `despite` is the
    kind of the aftercare window that paused the step on that day, where the person did it all the same.
    """

    step_id: int
    day: date
    stamp: Stamp
    id: int = 0
    state: TickState = TickState.DONE
    count: int = 1
    reason: str = ""
    note: str = ""
    product_id: int | None = None
    despite: str = ""


@dataclass(frozen=True, slots=True)
class StepOfDay:
    """A step as one day shows it: the product's name, the tick if there is one, and the week's count so far."""

    step: Step
    product: str
    tick: Tick | None
    done_this_week: int

    @property
    def is_done(self) -> bool:
        """Return whether nothing is left to do for this step on this day; of a range the lower end is enough."""
        tick = self.tick
        if tick is None or tick.state is not TickState.DONE:
            return False
        return self.step.per is Per.WEEK or tick.count >= self.step.times

    @property
    def is_skipped(self) -> bool:
        """Return whether the step was left out on purpose."""
        return self.tick is not None and self.tick.state is TickState.SKIPPED

    @property
    def is_enough(self) -> bool:
        """Return whether a frequency per week is met by the week up to this day; of a range the lower end is enough."""
        return self.step.per is Per.WEEK and self.done_this_week >= self.step.times

    @property
    def is_full(self) -> bool:
        """Return whether the step was done as often as its frequency goes, on this day or in the week up to it."""
        if self.step.per is Per.WEEK:
            return self.done_this_week >= self.step.most
        return self.tick is not None and self.tick.state is TickState.DONE and self.tick.count >= self.step.most


@dataclass(frozen=True, slots=True)
class RoutineOfDay:
    """A routine as one day shows it."""

    routine: Routine
    steps: tuple[StepOfDay, ...]

    @property
    def open_steps(self) -> tuple[StepOfDay, ...]:
        """Return the steps this day still asks for.

        A frequency per week leaves the choice of days to the person: a morning or an evening never asks for such a
        step, a weekly routine asks until the week has enough.
        """
        return tuple(step for step in self.steps if not (step.is_done or step.is_skipped or self._is_free(step)))

    @property
    def is_done(self) -> bool:
        """Return whether the day asks for nothing more and something was done or skipped on it, or in its week."""
        return bool(self.steps) and not self.open_steps and any(s.tick is not None or s.is_enough for s in self.steps)

    def _is_free(self, step: StepOfDay) -> bool:
        return step.step.per is Per.WEEK and (self.routine.slot is not Slot.WEEKLY or step.is_enough)
