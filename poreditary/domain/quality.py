"""Whether a photo can stand beside the others of its view: figures, what they mean, and in which words."""

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass, fields
from math import log
from typing import Any

from poreditary.domain.kinds import Named
from poreditary.domain.words import mark

VERSION = "3"
"""The version of figures and limits; it stands with the photo."""


class GateMode(Named):
    """What happens before a photo is kept that has findings."""

    OFF = "off", mark("Words", "Off")
    REMIND = "remind", mark("Words", "Remind me")
    STRICT = "strict", mark("Words", "Strict")


class Finding(Named):
    """What is wrong with a picture, in the words that say what to do; the first to mend comes first."""

    TOO_DARK = "too_dark", mark("Words", "Too dark")
    TOO_BRIGHT = "too_bright", mark("Words", "Too bright")
    GLARE = "glare", mark("Words", "Glare: turn away from the lamp")
    DARK_LEFT = "dark_left", mark("Words", "Too dark on the left")
    DARK_RIGHT = "dark_right", mark("Words", "Too dark on the right")
    DARK_TOP = "dark_top", mark("Words", "Too dark at the top")
    DARK_BOTTOM = "dark_bottom", mark("Words", "Too dark at the bottom")
    TOO_FAR = "too_far", mark("Words", "A bit closer")
    TOO_CLOSE = "too_close", mark("Words", "A bit further away")
    GO_LEFT = "go_left", mark("Words", "A bit to the left")
    GO_RIGHT = "go_right", mark("Words", "A bit to the right")
    GO_UP = "go_up", mark("Words", "A bit higher")
    GO_DOWN = "go_down", mark("Words", "A bit lower")
    TILTED_LEFT = "tilted_left", mark("Words", "Tilt a little to the right")
    TILTED_RIGHT = "tilted_right", mark("Words", "Tilt a little to the left")
    TURNED_AWAY = "turned_away", mark("Words", "Turn your face as it was last time")
    LAMP_MOVED = "lamp_moved", mark("Words", "Move the lamp back to where it was")
    FILTERED = "filtered", mark("Words", "Turn off HDR and filters")
    SMOOTHED = "smoothed", mark("Words", "Turn off the beauty filter")
    GRAINY = "grainy", mark("Words", "Grainy: use more light")
    MOVING = "moving", mark("Words", "Hold still")
    BLURRED = "blurred", mark("Words", "Not sharp")


WHOLE = 0.95
"""So much of what lies outside the oval is skin where skin fills the picture."""


@dataclass(frozen=True, slots=True)
class Figures:
    """What was measured of a picture, inside the oval where the skin is.

    `sharpness` is the contrast of fine detail over that of coarse detail, and `sharpness_before` that of the last
    photo of the view: skin of one view has much the same, and a blurred photo less. `light` is the mean luminance and
    `left`, `right`, `top`, `bottom` that of the halves, 0 to 255; `glare` and `shadow` are the parts of the oval
    without detail at the bright and the dark end, 0 to 1. `skin` is the part of what lies outside the oval that has
    the colour of the middle; from `WHOLE` on the four sides are those of the whole picture, an outer quarter each.
    Against the last photo of the view, None where the two could not be laid on each other: `scale` is 1 for the same
    size and less for smaller, `right_by` and `down_by` how far the picture lies off, in parts of its longer side,
    `turned` by how many degrees clockwise, `stretch` the larger over the smaller stretch that lays it there. `grain` is
    the noise of the picture's own pixels, 0 to 255; `contrast` that of coarse detail as part of the light and `calm`
    that of fine detail where there is least of it. Logs of how these changed since the last photo are
    `contrast_change` and `calm_change`; `across_change` and `down_change` are those of the light, left over right and
    top over bottom. `moved` is the part of the longer side that the picture went since the
    frame before, None without one.
    """

    sharpness: float
    light: float
    left: float
    right: float
    top: float
    bottom: float
    glare: float
    shadow: float
    sharpness_before: float | None = None
    scale: float | None = None
    right_by: float | None = None
    down_by: float | None = None
    turned: float | None = None
    moved: float | None = None
    skin: float | None = None
    stretch: float | None = None
    grain: float | None = None
    contrast: float | None = None
    calm: float | None = None
    contrast_change: float | None = None
    calm_change: float | None = None
    across_change: float | None = None
    down_change: float | None = None

    @property
    def is_all_skin(self) -> bool:
        """Return whether skin fills the picture to its edges."""
        return self.skin is not None and self.skin >= WHOLE


@dataclass(frozen=True, slots=True)
class Limits:
    """From where on a figure is a finding; the same units as the figures."""

    sharpness: float = 0.2
    sharpness_of_before: float = 0.6
    """How much of the sharpness of before there must be."""
    darkest: float = 70.0
    brightest: float = 205.0
    glare: float = 0.03
    shadow: float = 0.2
    halves: float = 1.35
    """How many times as bright one half may be as the other."""
    quarters: float = 1.3
    """How many times as bright one outer quarter may be as the one across, where skin fills the picture."""
    skin: float = 0.0
    """How much of what lies outside the oval must be skin."""
    scale: float = 0.12
    off: float = 0.06
    turned: float = 6.0
    moved: float = 0.01
    stretch: float = 1.12
    """A head turned by some 27 degrees more."""
    grain: float = 4.0
    uneven: float = 0.3
    """Log of how much more one side may be lit than on the last photo: 1.35 times."""
    uneven_and_deeper: float = 0.12
    """The same where the skin's relief stands out more besides: a lamp lower or more to the side does both."""
    deeper: float = 0.3
    """Log of how much more fine contrast calm skin may have than on the last photo."""
    contrast: float = 0.22
    """Log of how much more coarse contrast it may have besides."""
    calm: float = 0.4
    """Log of how much more of the fine contrast may be gone from calm skin than from all: a lens takes both alike."""
    gone: float = 0.5


CLOSE_UP = Limits(sharpness=0.45, skin=0.5)
"""Skin that fills the picture has more fine detail than a whole face: sharp 0.9 and more, out of focus 0.4 and less."""


@dataclass(frozen=True, slots=True)
class Quality:
    """A judged picture; `findings` are in the order to mend them."""

    figures: Figures
    findings: tuple[Finding, ...]

    @property
    def is_good(self) -> bool:
        """Return whether nothing was found."""
        return not self.findings

    @property
    def is_compared(self) -> bool:
        """Return whether size and place were held against the last photo, or there was none."""
        return self.figures.sharpness_before is None or self.figures.scale is not None


def judged(figures: Figures, limits: Limits | None = None, *, is_mirrored: bool = False) -> Quality:
    """Return what the figures mean; sides are those of the picture, or of a mirror where the preview is one."""
    rules = limits or Limits()
    place, sharpness = tuple(_of_place(figures, rules)), tuple(_of_sharpness(figures, rules))
    found: tuple[Finding, ...] = (*_of_light(figures, rules), *place, *_of_grain(figures, rules))
    # Only a picture that lies like the last one, in light enough, can be held against its light and its tones.
    found += (() if found else tuple(_of_changes(figures, rules))) or sharpness
    return Quality(figures, tuple(_MIRRORED.get(finding, finding) for finding in found) if is_mirrored else found)


def for_person(findings: tuple[Finding, ...], *, is_mirrored: bool) -> tuple[Finding, ...]:
    """Return a still's findings for one who mends them before a mirror: light is meant here, where to go there."""
    return tuple(_MIRRORED[f] if is_mirrored and f in _TO_GO else f for f in findings)


def as_json(quality: Quality, mode: GateMode) -> str:
    """Return figures, findings, mode and version as they stand with a photo."""
    figures = {key: _rounded(value) for key, value in asdict(quality.figures).items() if value is not None}
    found = {"version": VERSION, "mode": mode, "findings": list(quality.findings), "figures": figures}
    return json.dumps(found, separators=(",", ":"))


def from_json(text: str) -> Quality | None:
    """Return what stands with a photo, None where nothing does or another version's words cannot be read."""
    try:
        found: dict[str, Any] = json.loads(text) if text else {}
        known = {field.name for field in fields(Figures)}
        figures = Figures(**{key: float(value) for key, value in found["figures"].items() if key in known})
        return Quality(figures, tuple(Finding(name) for name in found["findings"]))
    except (KeyError, TypeError, ValueError):
        return None


def _of_light(figures: Figures, limits: Limits) -> Iterator[Finding]:
    if figures.light < limits.darkest or figures.shadow > limits.shadow:
        yield Finding.TOO_DARK
    elif figures.light > limits.brightest:
        yield Finding.TOO_BRIGHT
    elif figures.glare > limits.glare:
        yield Finding.GLARE
    across = (figures.left, figures.right, Finding.DARK_LEFT, Finding.DARK_RIGHT)
    down = (figures.top, figures.bottom, Finding.DARK_TOP, Finding.DARK_BOTTOM)
    most = limits.quarters if figures.is_all_skin else limits.halves
    for one, other, is_one_dark, is_other_dark in (across, down):
        if one * most < other:
            yield is_one_dark
        elif other * most < one:
            yield is_other_dark


def _of_place(figures: Figures, limits: Limits) -> Iterator[Finding]:
    """Yield where to go: the head goes where the picture of before lies."""
    if figures.scale is None or figures.right_by is None or figures.down_by is None or figures.turned is None:
        if figures.skin is not None and figures.skin < limits.skin:
            yield Finding.TOO_FAR
        return
    if figures.scale < 1 - limits.scale:
        yield Finding.TOO_FAR
    elif figures.scale > 1 + limits.scale:
        yield Finding.TOO_CLOSE
    if abs(figures.right_by) > limits.off:
        yield Finding.GO_LEFT if figures.right_by > 0 else Finding.GO_RIGHT
    if abs(figures.down_by) > limits.off:
        yield Finding.GO_UP if figures.down_by > 0 else Finding.GO_DOWN
    if abs(figures.turned) > limits.turned:
        yield Finding.TILTED_RIGHT if figures.turned > 0 else Finding.TILTED_LEFT
    if figures.stretch is not None and figures.stretch > limits.stretch:
        yield Finding.TURNED_AWAY


def _of_grain(figures: Figures, limits: Limits) -> Iterator[Finding]:
    if figures.grain is not None and figures.grain > limits.grain:
        yield Finding.GRAINY


def _of_changes(figures: Figures, limits: Limits) -> Iterator[Finding]:
    """Yield what differs from the last photo in light and tones, one thing at most: one makes the others."""
    if figures.scale is None or not figures.sharpness_before or not figures.sharpness:
        return
    calm, uneven = figures.calm_change or 0.0, max(abs(figures.across_change or 0.0), abs(figures.down_change or 0.0))
    if uneven > limits.uneven or (uneven > limits.uneven_and_deeper and calm > limits.deeper):
        yield Finding.LAMP_MOVED
    elif calm < -limits.gone and calm - log(figures.sharpness / figures.sharpness_before) < -limits.calm:
        yield Finding.SMOOTHED
    elif calm > limits.deeper and (figures.contrast_change or 0.0) > limits.contrast:
        yield Finding.FILTERED


def _of_sharpness(figures: Figures, limits: Limits) -> Iterator[Finding]:
    if figures.moved is not None and figures.moved > limits.moved:
        yield Finding.MOVING
    least = limits.sharpness
    if figures.sharpness_before is not None:
        least = max(least, figures.sharpness_before * limits.sharpness_of_before)
    if figures.sharpness < least:
        yield Finding.BLURRED


_PAIRS = (
    (Finding.DARK_LEFT, Finding.DARK_RIGHT),
    (Finding.GO_LEFT, Finding.GO_RIGHT),
    (Finding.TILTED_LEFT, Finding.TILTED_RIGHT),
)
_TO_GO = frozenset(_PAIRS[1] + _PAIRS[2])
_MIRRORED = dict(_PAIRS) | {right: left for left, right in _PAIRS}


def _rounded(value: float) -> float:
    return round(value, 4)
