"""What is measured of a patch of skin on photos weeks apart, and why it sometimes is not."""

from dataclasses import dataclass, field

from poreditary.domain.kinds import Named
from poreditary.domain.words import mark

METHOD = "registered pore load"
VERSION = "1"
"""The version of the method; it stands with each figure, and a new one measures anew beside the old."""
LEAST_PORES = 40
"""With fewer the change of a patch swings by several percent (6 to 17 on made-up skin)."""

Point = tuple[float, float]
Matrix = tuple[tuple[float, float, float], tuple[float, float, float], tuple[float, float, float]]
"""A homography, row by row."""


class Reason(Named):
    """Why a photo, or a comparison, is not measured; the word is short, `domain.gate_words` has the sentence."""

    UNREADABLE = "unreadable", mark("Words", "Not a photo")
    NOT_SAME_SKIN = "not_same_skin", mark("Words", "Not the same skin")
    BLURRED = "blurred", mark("Words", "Softer focus")
    MOVED = "moved", mark("Words", "Moved")
    TOO_DARK = "too_dark", mark("Words", "Too dark")
    TOO_BRIGHT = "too_bright", mark("Words", "Too bright")
    GLARE = "glare", mark("Words", "Glare")
    LAMP_ANGLE = "lamp_angle", mark("Words", "Lamp at another angle")
    TONE_MAPPED = "tone_mapped", mark("Words", "Tones changed by the camera")
    SHARPENED = "sharpened", mark("Words", "Sharpened")
    SMOOTHED = "smoothed", mark("Words", "Smoothed")
    UPSCALED = "upscaled", mark("Words", "Enlarged")
    NOISY = "noisy", mark("Words", "Too much noise")
    COMPRESSED = "compressed", mark("Words", "Compressed too much")
    TOO_COARSE = "too_coarse", mark("Words", "Too few pixels")
    DISTANCE = "distance", mark("Words", "Another distance")
    ANGLE = "angle", mark("Words", "Another angle")
    NEW_MARKS = "new_marks", mark("Words", "New marks or hair")
    TOO_FEW_PORES = "too_few_pores", mark("Words", "Too few pores")
    TOO_LITTLE_SKIN = "too_little_skin", mark("Words", "Too little of the patch")


@dataclass(frozen=True, slots=True)
class Gate:
    """A finding of a gate: the figure that was found, the limit it passed, both in the unit of the reason."""

    reason: Reason
    figure: float
    limit: float


class Verdict(Named):
    """What a comparison comes to; the value is what the command line answers."""

    DECREASE = "decrease", mark("Words", "Smaller")
    INCREASE = "increase", mark("Words", "Larger")
    NO_DETECTABLE_CHANGE = "no_detectable_change", mark("Words", "Not distinguishable")
    NOT_COMPARABLE = "not_comparable", mark("Words", "Not comparable")


class Quantity(Named):
    """What is compared; the first is the main figure, the others describe."""

    INDEX = "index", mark("Words", "Pore load")
    COUNT = "count", mark("Words", "Pores")
    AREA = "area", mark("Words", "Pore area")
    REDNESS = "redness", mark("Words", "Redness")


@dataclass(frozen=True, slots=True)
class Oval:
    """A patch on a photo: centre, half axes and turn in degrees clockwise.

    All lengths in parts of the upright photo's longer side, from its upper left corner.
    """

    x: float
    y: float
    across: float
    down: float
    turn: float = 0.0


@dataclass(frozen=True, slots=True)
class Description:
    """What is to be seen of pores on one photo; a description, never a trend. None where the photo cannot say.

    `pores_per_cm2` counts, `area_fraction` is 0 to 1, `mean_diameter_mm` in millimetres, each with a relative
    uncertainty (1 SD, 0 to 1) in `*_uncertainty`; they need 8 px/mm and a known scale.
    """

    pores_per_cm2: float | None = None
    area_fraction: float | None = None
    mean_diameter_mm: float | None = None
    pores_uncertainty: float | None = None
    area_uncertainty: float | None = None
    diameter_uncertainty: float | None = None


@dataclass(frozen=True, slots=True)
class PatchPhoto:
    """A patch on one photo: what the gates found and the figures of this photo alone.

    `index` is the pore load per area: the log deficit of light summed over the pores' places, in mm² per cm²
    (relative to an assumed scale where none is known). `redness` is the mean log(red/green) against the grey
    reference, or against another patch of the same photo, None without either; `shine` the part of the patch that
    glares in this light, 0 to 1. `points` are the pores' places in pixels of the upright photo; `to_baseline` leads
    from those pixels to pixels of the first baseline photo.
    """

    accepted: bool
    gates: tuple[Gate, ...] = ()
    index: float | None = None
    description: Description = field(default_factory=Description)
    redness: float | None = None
    shine: float | None = None
    points: tuple[Point, ...] = ()
    to_baseline: Matrix | None = None

    @property
    def reasons(self) -> tuple[Reason, ...]:
        """Return why it is not accepted, the weightiest first."""
        return tuple(gate.reason for gate in self.gates)


@dataclass(frozen=True, slots=True)
class Change:
    """A change between the baseline and a later time, in percent of the baseline.

    `low` to `high` is where the true change lies with 95 % confidence; `smallest` is the smallest real change in the
    direction of this one: anything less is noise. `error`, the standard error of the log of the change, its degrees of
    freedom (0 for a noise known for good) and `systematic`, a shift of the log that no repeat shows, let
    `domain.verdict.adjusted` correct it for several patches.
    """

    percent: float
    smallest: float
    low: float
    high: float
    error: float = 0.0
    freedom: float = 0.0
    systematic: float = 0.0


@dataclass(frozen=True, slots=True)
class PatchChange:
    """What became of a patch: the change of each quantity that can be compared, the verdict, and the reasons for it.

    `is_assumed` says that the noise was not yet learned from this person's own photos.
    """

    verdict: Verdict
    changes: tuple[tuple[Quantity, Change], ...] = ()
    gates: tuple[Gate, ...] = ()
    is_assumed: bool = True

    @property
    def is_comparable(self) -> bool:
        """Return whether there is a figure at all."""
        return self.verdict != Verdict.NOT_COMPARABLE

    def change(self, quantity: Quantity = Quantity.INDEX) -> Change | None:
        """Return the change of a quantity."""
        return dict(self.changes).get(quantity)
