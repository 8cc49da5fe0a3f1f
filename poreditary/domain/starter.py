"""Routines to begin with, by pore type: what to do at home according to the catalogue, and how often."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from poreditary.domain.catalogue import Catalogue
from poreditary.domain.frequencies import Frequency, frequencies, frequency_of
from poreditary.domain.kinds import Per, PoreType, Slot, StepKind
from poreditary.domain.routine import Step

EVERYONE: tuple[PoreType | None, ...] = (None, *PoreType)
DRY, OILY, AGING, TROUBLED = PoreType


@dataclass(frozen=True, slots=True)
class StarterStep:
    """A step proposed for a routine, with the statements it rests on as "entry.statement".

    `statement` says what to do, and how often where `has_number`; otherwise once a day is the diary's own choice.
    `others` state another frequency, `because` says why it suits the pore type, `caution` what to heed.
    """

    slot: Slot
    kind: StepKind
    statement: str
    times: int = 1
    times_most: int | None = None
    per: Per = Per.DAY
    has_number: bool = False
    others: tuple[str, ...] = ()
    because: str = ""
    caution: str = ""
    is_chosen: bool = True

    def step(self, routine_id: int, day: date) -> Step:
        """Return the step that begins on a day."""
        often = {"times": self.times, "times_most": self.times_most, "per": self.per}
        return Step(routine_id, self.kind, day, statement=self.statement, **often)  # type: ignore[arg-type]


@dataclass(frozen=True, slots=True)
class _Line:
    """A step of the proposals: `says` is empty where the gentlest frequency stated for its kind is taken.

    It is proposed for the pore types `types` and chosen beforehand for those in `chosen`.
    """

    slot: Slot
    kind: StepKind
    says: str = ""
    types: tuple[PoreType | None, ...] = EVERYONE
    chosen: tuple[PoreType | None, ...] = EVERYONE
    because: tuple[tuple[PoreType, str], ...] = ()
    caution: str = ""
    wary: tuple[PoreType | None, ...] = EVERYONE


TWICE = "step_cleanse.s1_twice"
LINES = (
    _Line(Slot.MORNING, StepKind.CLEANSE, TWICE),
    _Line(Slot.MORNING, StepKind.SERUM, "step_serum.s3_hyaluronic", types=(DRY,)),
    _Line(Slot.MORNING, StepKind.SERUM, "step_serum.s3_target", types=(OILY,)),
    _Line(Slot.MORNING, StepKind.MOISTURISE, "step_moisturise.non_comedogenic"),
    _Line(Slot.MORNING, StepKind.SUNSCREEN, "step_sunscreen.aad_daily"),
    _Line(Slot.EVENING, StepKind.REMOVE_MAKE_UP, "step_remove_make_up.s3", chosen=()),
    _Line(Slot.EVENING, StepKind.CLEANSE, TWICE, because=((OILY, "step_cleanse.s3_salicylic"),)),
    _Line(
        Slot.EVENING,
        StepKind.RETINOID,
        chosen=(),
        because=tuple((kind, "step_retinoid.aad_retinol") for kind in (OILY, AGING)),
        caution="step_retinoid.aad_pregnancy",
    ),
    _Line(Slot.EVENING, StepKind.MOISTURISE, "step_moisturise.non_comedogenic"),
    _Line(
        Slot.WEEKLY,
        StepKind.EXFOLIATE,
        chosen=(None, OILY, AGING),
        because=((OILY, "pores_oily.s3_care"),),
        caution="step_exfoliate.too_much",
        wary=(DRY, TROUBLED),
    ),
    _Line(
        Slot.WEEKLY,
        StepKind.MASK,
        chosen=(DRY, OILY, TROUBLED),
        because=((DRY, "step_serum.s3_hyaluronic"), (TROUBLED, "step_mask.s3_any")),
    ),
)
"""What the articles and published advice have one do at home, in the order of the day.

Skin that is dry, or that is troubled already, is not made to exfoliate unless the person chooses so: one clinic warns
against it, and the article on the four types names other care for both.
"""


def proposal(catalogue: Catalogue, pore_type: PoreType | None) -> tuple[StarterStep, ...]:
    """Return the steps proposed for a pore type, None for a person who is not sure, in the order of the day."""
    return tuple(_step(line, catalogue, pore_type) for line in LINES if pore_type in line.types)


def _step(line: _Line, catalogue: Catalogue, pore_type: PoreType | None) -> StarterStep:
    stated = frequencies(catalogue, line.kind)
    taken = _taken(line, catalogue, stated)
    times, most, per = _often(taken)
    return StarterStep(
        slot=line.slot,
        kind=line.kind,
        statement=taken.key if taken is not None else line.says,
        times=times,
        times_most=most,
        per=per,
        has_number=taken is not None,
        others=tuple(_others(taken, stated)),
        because=dict(line.because).get(pore_type, "") if pore_type is not None else "",
        caution=line.caution if pore_type in line.wary else "",
        is_chosen=pore_type in line.chosen,
    )


def _taken(line: _Line, catalogue: Catalogue, stated: list[Frequency]) -> Frequency | None:
    """Return the frequency to begin with: that of the statement named, else the gentlest there is."""
    if not line.says:
        return stated[0] if stated else None
    found = catalogue.statement(line.says)
    return frequency_of(line.says, found[1]) if found is not None else None


def _often(taken: Frequency | None) -> tuple[int, int | None, Per]:
    """Return how often the step is done; a number per day is spread over morning and evening, once each."""
    if taken is None or taken.per is Per.DAY:
        return 1, None, Per.DAY
    return taken.times, taken.times_most, taken.per


def _others(taken: Frequency | None, stated: list[Frequency]) -> Iterator[str]:
    """Yield the statements that name another frequency."""
    for other in stated:
        if taken is not None and other.key != taken.key and other.range != taken.range:
            yield other.key
