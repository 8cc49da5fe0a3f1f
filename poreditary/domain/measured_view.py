"""What is measured of a view: patches drawn on its baseline photo, and the scale of that photo."""

from dataclasses import dataclass, field
from datetime import date

from poreditary.domain.day import Stamp
from poreditary.domain.kinds import Named, View, Zone
from poreditary.domain.measuring import Oval
from poreditary.domain.words import mark

Drawn = tuple[Zone, Oval]
"""A patch as it is drawn: the zone it lies in, and its oval on the baseline photo."""


class ScaleFrom(Named):
    """How the scale of a baseline photo is known."""

    NONE = "none", mark("Words", "No scale")
    CARD = "card", mark("Words", "Printed card")
    PUPILS = "pupils", mark("Words", "Distance between the pupils")


@dataclass(frozen=True, slots=True)
class Scale:
    """The scale of an upright photo in its own pixels per millimetre, None where it is not known."""

    px_per_mm: float | None = None
    source: ScaleFrom = ScaleFrom.NONE


UNKNOWN = Scale()


@dataclass(frozen=True, slots=True)
class Patch:
    """An oval area of skin that is measured; lengths in parts of the baseline photo's longer side, as those of `Oval`.

    `turn` is in degrees clockwise.
    """

    measured_view_id: int
    zone: Zone
    x: float
    y: float
    across: float
    down: float
    turn: float
    stamp: Stamp
    id: int = 0
    trash_id: int | None = None

    @property
    def oval(self) -> Oval:
        """Return where it lies on the baseline photo."""
        return Oval(self.x, self.y, self.across, self.down, self.turn)

    @property
    def drawn(self) -> Drawn:
        """Return it as it is drawn."""
        return self.zone, self.oval


@dataclass(frozen=True, slots=True)
class MeasuredView:
    """A view that is measured: its baseline photo `photo_id`, on which the patches are drawn, and that photo's scale.

    `calibration` is the number of the sittings of its calibration week, 0 before one was begun. It has `ended_on` a
    day where the view was set up anew on another photo; what was measured until then stays.
    """

    view: View
    photo_id: int
    stamp: Stamp
    id: int = 0
    px_per_mm: float | None = None
    scale_from: ScaleFrom = ScaleFrom.NONE
    calibration: int = 0
    ended_on: date | None = None
    trash_id: int | None = None
    patches: tuple[Patch, ...] = field(default=(), metadata={"child": True})

    @property
    def scale(self) -> Scale:
        """Return the scale of the baseline photo."""
        return Scale(self.px_per_mm, self.scale_from)
