"""Hints: what the catalogue has to say about a routine as it is kept; they give a reason and never block."""

from dataclasses import dataclass, field

from poreditary.domain.kinds import Named
from poreditary.domain.words import mark


class HintKind(Named):
    """What a hint is about."""

    ACIDS_OFTEN = "acids_often", mark("Words", "Exfoliating often")
    SAME_EVENING = "same_evening", mark("Words", "Strong together")
    NO_SUNSCREEN = "no_sunscreen", mark("Words", "Sunscreen")
    MASKS_OFTEN = "masks_often", mark("Words", "Masks often")


@dataclass(frozen=True, slots=True)
class Hint:
    """One remark: `text` is a marked sentence (context "Hints") to fill with `values`.

    `statements` are keys in the catalogue, "entry.statement"; `steps` are the ids of the steps it concerns.
    """

    kind: HintKind
    text: str
    statements: tuple[str, ...]
    steps: frozenset[int] = frozenset()
    values: dict[str, str] = field(default_factory=dict)
