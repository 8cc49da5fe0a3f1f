"""Unwanted effects."""

from dataclasses import dataclass, field
from datetime import date

from poreditary.domain.day import Stamp
from poreditary.domain.kinds import ReactionKind, Zone


@dataclass(frozen=True, slots=True)
class Reaction:
    """An unwanted effect: what, how strong from 0 to 4, where, suspected of what, from when until when."""

    kind: ReactionKind
    severity: int
    from_day: date
    stamp: Stamp
    id: int = 0
    until_day: date | None = None
    suspect_product_id: int | None = None
    suspect_session_id: int | None = None
    note: str = ""
    trash_id: int | None = None
    zones: tuple[Zone, ...] = field(default=(), metadata={"child": True})
