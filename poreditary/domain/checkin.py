"""The day's own rating of the skin."""

from dataclasses import dataclass, field, fields
from datetime import date

from poreditary.domain.day import Stamp
from poreditary.domain.kinds import Aspect, Zone
from poreditary.domain.words import mark

ANCHORS: dict[Aspect, tuple[str, str, str, str, str]] = {
    Aspect.PORES: (
        mark("Anchors", "not visible in the mirror"),
        mark("Anchors", "visible only very close"),
        mark("Anchors", "visible at arm's length"),
        mark("Anchors", "clearly visible, some look filled or stretched"),
        mark("Anchors", "the first thing I see"),
    ),
    Aspect.OILINESS: (
        mark("Anchors", "matt all day"),
        mark("Anchors", "slight shine in the evening"),
        mark("Anchors", "shine by the afternoon"),
        mark("Anchors", "shine by noon, blotting needed"),
        mark("Anchors", "oily again soon after washing"),
    ),
    Aspect.DRYNESS: (
        mark("Anchors", "comfortable"),
        mark("Anchors", "slightly tight after washing"),
        mark("Anchors", "tight for hours, a little rough"),
        mark("Anchors", "flaking in places"),
        mark("Anchors", "flaking and sore or cracked"),
    ),
    Aspect.REDNESS: (
        mark("Anchors", "no redness"),
        mark("Anchors", "faint, only I notice"),
        mark("Anchors", "visible to others up close"),
        mark("Anchors", "clearly red"),
        mark("Anchors", "strongly red, warm or burning"),
    ),
}
"""What each rating from 0 to 4 means, in the translation context "Anchors"; written for this diary."""


@dataclass(frozen=True, slots=True)
class Rating:
    """One aspect of one zone, 0 to 4 by the written anchors."""

    zone: Zone
    aspect: Aspect
    value: int


@dataclass(frozen=True, slots=True)
class CheckIn:
    """The rating, lifestyle and note of one local day; None means not answered."""

    day: date
    stamp: Stamp
    id: int = 0
    spots: int | None = None
    sleep_hours: float | None = None
    stress: int | None = None
    exercise_minutes: int | None = None
    fried_sugary_portions: int | None = None
    dairy_portions: int | None = None
    fruit_vegetable_portions: int | None = None
    sun_minutes: int | None = None
    cycle_day: int | None = None
    note: str = ""
    trash_id: int | None = None
    ratings: tuple[Rating, ...] = field(default=(), metadata={"child": True})

    def rating(self, zone: Zone, aspect: Aspect) -> int | None:
        """Return the rating given, 0 to 4, or None."""
        return next((r.value for r in self.ratings if r.zone is zone and r.aspect is aspect), None)

    def is_empty(self) -> bool:
        """Return whether nothing at all was answered."""
        kept = ("day", "stamp", "id", "trash_id")
        return all(getattr(self, f.name) in (None, "", ()) for f in fields(self) if f.name not in kept)
