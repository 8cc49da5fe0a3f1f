"""What a doctor asks first: the person's own description of their skin."""

from dataclasses import dataclass, field

from poreditary.domain.kinds import PoreType
from poreditary.domain.words import mark

CAUTIONS: dict[str, str] = {
    "isotretinoin": mark("Cautions", "Isotretinoin in the last 12 months"),
    "pregnancy": mark("Cautions", "Pregnant or breast-feeding"),
    "cold_sores": mark("Cautions", "Cold sores now or in the past"),
    "photosensitising": mark("Cautions", "Medicines that make skin sensitive to light"),
    "tan": mark("Cautions", "A tan or sunburn now"),
    "infection": mark("Cautions", "An active skin infection"),
    "keloid": mark("Cautions", "Scars that grow thick"),
}
"""Questions to raise with the clinic, by key; never verdicts."""


@dataclass(frozen=True, slots=True)
class Caution:
    """An answer to one of the questions a clinic asks: "yes", "no" or "unsure"."""

    kind: str
    answer: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Profile:
    """The person's own description; `burns` and `tans` are the answers 0 to 4 to the two classic sun questions."""

    pore_type: PoreType | None = None
    birth_year: int | None = None
    skin_feel: str = ""
    burns: int | None = None
    tans: int | None = None
    allergies: str = ""
    medicines: str = ""
    note: str = ""
    id: int = 1
    cautions: tuple[Caution, ...] = field(default=(), metadata={"child": True})
