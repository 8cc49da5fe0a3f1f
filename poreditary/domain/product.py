"""Products on the shelf."""

from dataclasses import dataclass, field
from datetime import date

from poreditary.domain.day import Stamp
from poreditary.domain.kinds import StepKind


@dataclass(frozen=True, slots=True)
class Active:
    """An active ingredient of a product; `percent` is its strength in per cent, None where the pack does not say.

    `ingredient` is its id in the catalogue, empty for one the person named.
    """

    name: str
    percent: float | None = None
    ingredient: str = ""


@dataclass(frozen=True, slots=True)
class Product:
    """One thing on the shelf. `price` counts in hundredths of `currency`; `months_after_opening` as on the pack.

    `expires_on` is the last day the pack names, `inci` its list of ingredients as it is printed.
    """

    name: str
    kind: StepKind
    id: int = 0
    brand: str = ""
    inci: str = ""
    opened_on: date | None = None
    months_after_opening: int | None = None
    expires_on: date | None = None
    price: int | None = None
    currency: str = ""
    note: str = ""
    position: int = 0
    archived_on: date | None = None
    trash_id: int | None = None
    stamp: Stamp | None = None
    actives: tuple[Active, ...] = field(default=(), metadata={"child": True})

    @property
    def title(self) -> str:
        """Return brand and name as one would say them."""
        return f"{self.brand} {self.name}".strip()
