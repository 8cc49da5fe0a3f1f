"""When a routine as it is kept or planned asks for a hint.

An exfoliant is a step of that kind, or one whose product holds an acid or a scrub. What is rinsed off at once is left
out of every rule: the source that allows exfoliating twice a week recommends a daily cleanser with salicylic acid. A
weekly routine has no time of day, and counts as part of the evening.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations

from poreditary.domain.catalogue import Catalogue
from poreditary.domain.catalogue_kinds import EXFOLIATING, Role
from poreditary.domain.day import week_of
from poreditary.domain.frequencies import DAYS_A_WEEK, highest
from poreditary.domain.hints import Hint, HintKind
from poreditary.domain.kinds import Per, Slot, StepKind
from poreditary.domain.muting import RINSED_OFF
from poreditary.domain.routine import Step
from poreditary.domain.words import mark

EXFOLIATED_OFTEN = mark("Hints", "Exfoliated {n} times this week; no source states more than {most} a week.")
TO_EXFOLIATE_OFTEN = mark("Hints", "Exfoliating up to {n} times a week is planned; no source states more than {most}.")
MASKED_OFTEN = mark("Hints", "{n} masks this week; no source states more than {most} a week.")
TO_MASK_OFTEN = mark("Hints", "Up to {n} masks a week are planned; no source states more than {most}.")
WITH_RETINOID = mark("Hints", "An exfoliant and a retinoid on the same evening can irritate the skin.")
TWO_EXFOLIANTS = mark("Hints", "Two exfoliants on the same evening can irritate the skin.")
TO_MEET_RETINOID = mark("Hints", "An exfoliant and a retinoid are planned so often that they meet on one evening.")
TO_MEET = mark("Hints", "Two exfoliants are planned so often that they meet on one evening.")
SUN_ACTIVES = mark("Hints", "Acids or a retinoid are in use, and the morning has no sunscreen.")
SUN_COURSE = mark("Hints", "A course is running, and the morning has no sunscreen.")
SUN_WINDOW = mark(
    "Hints",
    "A session asks for care in the sun, and the morning has no sunscreen. The clinic says from when to use one.",
)
DAILY = "step_sunscreen.aad_daily"
AFTER_TREATMENT = "step_sunscreen.after_treatment"
AHA_SUN = "step_exfoliate.aha_sun"
RETINOID = ("step_exfoliate.with_retinoid", "step_exfoliate.with_retinoid_later")
TOO_MUCH = ("step_exfoliate.too_much",)


@dataclass(frozen=True, slots=True)
class Use:
    """A step with what its product does; `count` is how often it was done, where it was, and `day` when."""

    step: Step
    slot: Slot
    roles: frozenset[Role] = frozenset()
    count: int = 0
    day: date | None = None

    @property
    def exfoliates(self) -> bool:
        """Return whether it takes off dead cells and stays on the skin."""
        is_left_on = self.step.kind not in RINSED_OFF
        return is_left_on and (self.step.kind is StepKind.EXFOLIATE or bool(self.roles & EXFOLIATING))

    @property
    def is_retinoid(self) -> bool:
        """Return whether it is a retinoid that stays on the skin."""
        is_left_on = self.step.kind not in RINSED_OFF
        return is_left_on and (self.step.kind is StepKind.RETINOID or Role.RETINOID in self.roles)

    @property
    def is_mask(self) -> bool:
        """Return whether it is a mask."""
        return self.step.kind is StepKind.MASK

    @property
    def is_sunscreen(self) -> bool:
        """Return whether it keeps the sun off."""
        return self.step.kind is StepKind.SUNSCREEN or Role.UV_FILTER in self.roles

    @property
    def is_evening(self) -> bool:
        """Return whether it belongs to the evening, or to no time of day."""
        return self.slot is not Slot.MORNING

    @property
    def least_a_week(self) -> int:
        """Return on how many days a week it is done at least."""
        return DAYS_A_WEEK if self.step.per is Per.DAY else min(self.step.times, DAYS_A_WEEK)

    @property
    def most_a_week(self) -> int:
        """Return how many times a week it is done at most."""
        return self.step.most * (DAYS_A_WEEK if self.step.per is Per.DAY else 1)


@dataclass(frozen=True, slots=True)
class Matter:
    """What hints on a day are drawn from.

    `done` are the ticks of the last seven days; `resting` the ids of steps skipped or paused on the day. `sun_sources`
    are what the open windows that ask for care in the sun rest on.
    """

    day: date
    planned: tuple[Use, ...]
    done: tuple[Use, ...] = ()
    resting: frozenset[int] = frozenset()
    sun_sources: tuple[str, ...] = ()
    has_sun_window: bool = False
    has_course: bool = False

    @property
    def today(self) -> tuple[Use, ...]:
        """Return what was done on the day itself."""
        return tuple(use for use in self.done if use.day == self.day)


def hints_of_day(matter: Matter, catalogue: Catalogue) -> list[Hint]:
    """Return what there is to say on a day, of its week so far, its evening and its morning."""
    week = [use for use in matter.done if use.day is not None and use.day >= week_of(matter.day)]
    found = (
        _acids(week, matter.planned, catalogue),
        _evening(_this_evening(matter), WITH_RETINOID, TWO_EXFOLIANTS),
        _sunscreen(matter),
        _masks(week, matter.planned, catalogue),
    )
    return [_known(hint, catalogue) for hint in found if hint is not None]


def hints_for_plan(uses: Sequence[Use], catalogue: Catalogue) -> list[Hint]:
    """Return what there is to say of routines as they are planned."""
    evenings = [use for use in uses if use.is_evening]
    meeting = [
        use
        for pair in combinations(evenings, 2)
        if sum(use.least_a_week for use in pair) > DAYS_A_WEEK and _clash(pair)
        for use in pair
    ]
    found = (
        _acids((), uses, catalogue),
        _evening(meeting, TO_MEET_RETINOID, TO_MEET),
        _sunscreen(Matter(date.min, tuple(uses))),
        _masks((), uses, catalogue),
    )
    return [_known(hint, catalogue) for hint in found if hint is not None]


def _acids(done: Iterable[Use], planned: Iterable[Use], catalogue: Catalogue) -> Hint | None:
    texts = (EXFOLIATED_OFTEN, TO_EXFOLIATE_OFTEN)
    exfoliants = [[use for use in uses if use.exfoliates] for uses in (done, planned)]
    return _often(HintKind.ACIDS_OFTEN, StepKind.EXFOLIATE, exfoliants, texts, catalogue)


def _masks(done: Iterable[Use], planned: Iterable[Use], catalogue: Catalogue) -> Hint | None:
    masks = [[use for use in uses if use.is_mask] for uses in (done, planned)]
    return _often(HintKind.MASKS_OFTEN, StepKind.MASK, masks, (MASKED_OFTEN, TO_MASK_OFTEN), catalogue)


def _often(
    kind: HintKind, step_kind: StepKind, uses: Sequence[Sequence[Use]], texts: tuple[str, str], catalogue: Catalogue
) -> Hint | None:
    """Return a hint where more was done than any source states, or else where more is planned."""
    limit = highest(catalogue, step_kind)
    if limit is None:
        return None
    done, planned = uses
    counts = (sum(use.count for use in done), sum(use.most_a_week for use in planned))
    for text, count, found in zip(texts, counts, uses, strict=True):
        if count > limit.most:
            values = {"n": str(count), "most": str(limit.most)}
            return Hint(kind, text, limit.statements, _ids(found), values)
    return None


def _this_evening(matter: Matter) -> list[Use]:
    """Return what was done in the evening of the day, or is asked for every evening and does not rest."""
    ticked = {use.step.id for use in matter.today}
    asked = (use for use in matter.planned if use.step.per is Per.DAY and use.step.id not in matter.resting | ticked)
    return [use for use in (*matter.today, *asked) if use.is_evening]


def _evening(uses: Iterable[Use], with_retinoid: str, two: str) -> Hint | None:
    pairs = [pair for pair in combinations(uses, 2) if _clash(pair)]
    strong = [pair for pair in pairs if any(use.is_retinoid for use in pair)]
    if not pairs:
        return None
    text, statements = (with_retinoid, RETINOID) if strong else (two, TOO_MUCH)
    return Hint(HintKind.SAME_EVENING, text, statements, _ids(use for pair in strong or pairs for use in pair))


def _clash(pair: tuple[Use, Use]) -> bool:
    one, other = pair
    if one.step.id == other.step.id:
        return False
    both = one.exfoliates and other.exfoliates
    return both or (one.exfoliates and other.is_retinoid) or (one.is_retinoid and other.exfoliates)


def _sunscreen(matter: Matter) -> Hint | None:
    is_there = any(use.is_sunscreen and not use.is_evening for use in matter.planned)
    if not matter.planned or is_there or any(use.is_sunscreen for use in matter.today):
        return None
    kind = HintKind.NO_SUNSCREEN
    if matter.has_sun_window:
        return Hint(kind, SUN_WINDOW, (*matter.sun_sources, AFTER_TREATMENT, DAILY))
    strong = [use for use in (*matter.planned, *matter.done) if use.exfoliates or use.is_retinoid]
    if strong:
        return Hint(kind, SUN_ACTIVES, (DAILY, AHA_SUN), _ids(strong))
    return Hint(kind, SUN_COURSE, (AFTER_TREATMENT, DAILY)) if matter.has_course else None


def _known(hint: Hint, catalogue: Catalogue) -> Hint:
    """Return a hint with those of its statements that the catalogue has, each once."""
    keys = tuple(key for key in dict.fromkeys(hint.statements) if catalogue.statement(key) is not None)
    return Hint(hint.kind, hint.text, keys, hint.steps, hint.values)


def _ids(uses: Iterable[Use]) -> frozenset[int]:
    return frozenset(use.step.id for use in uses)
