"""Unwanted effects, and patch tests that look for them."""

from dataclasses import dataclass, field
from datetime import date, timedelta

from poreditary.domain.day import Stamp
from poreditary.domain.kinds import PatchResult, ReactionKind, Zone


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


READING_HOURS = (24, 48, 96)
"""How long after it was put on a patch is looked at."""


@dataclass(frozen=True, slots=True)
class PatchReading:
    """What a patch showed so many hours after it was put on."""

    hours: int
    result: PatchResult
    note: str = ""


@dataclass(frozen=True, slots=True)
class PatchTest:
    """A product tried on a small place first; `stamp` is when it was put on, `name` is for what is not on the shelf."""

    day: date
    stamp: Stamp
    id: int = 0
    product_id: int | None = None
    name: str = ""
    place: str = ""
    note: str = ""
    trash_id: int | None = None
    readings: tuple[PatchReading, ...] = field(default=(), metadata={"child": True})

    @property
    def open_hours(self) -> tuple[int, ...]:
        """Return the hours of the readings that are not written down yet."""
        read = {reading.hours for reading in self.readings}
        return tuple(hours for hours in READING_HOURS if hours not in read)

    def due_at(self, hours: int) -> Stamp:
        """Return when the reading after so many hours is due, on the clock it was put on by."""
        return Stamp(self.stamp.moment + timedelta(hours=hours), self.stamp.utc_offset)
