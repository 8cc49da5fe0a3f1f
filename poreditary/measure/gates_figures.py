"""Figures of a photo of a patch against the photos before it: what the gates judge, and what the measurement uses."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from poreditary.measure.aligned import FINE, LEAST_NATIVE, Aligned
from poreditary.measure.gates_change import became
from poreditary.measure.gates_contrast import contrast, slope
from poreditary.measure.gates_logs import pair_of
from poreditary.measure.gates_marks import marks_of
from poreditary.measure.gates_texture import Texture, texture_of
from poreditary.measure.pigment import Shared, shared_gain

BROAD, FINER, FINEST = (0.0, 1.5), (1.5, 3.0), (3.0, 4.4)
"""Bands in cycles per millimetre; a pore of 0.25 mm has most of its picture in the middle one."""
TYPICAL = 1.4
"""Cycles per millimetre at which a leaning of the spectrum is read."""
CONTRAST_AT = 1.6
LARGE, MEDIUM, SMALL = (0.6, 1.4), (1.4, 2.6), (2.6, 3.8)
"""Bands in cycles per millimetre of the whole power: beauty filters take the first too, a lens the second, and only the
third is missing where pixels were made up."""


@dataclass(frozen=True)
class AgainstFigures:
    """A photo of a patch against those before.

    `blur_sigma2` is how much more blurred it is, in squared pixels of an aligned patch, below 0 where it is
    sharper, and `lens` the same as the likeliest explanation of contrast and noise together; `texture` the log of
    the contrast of the skin between the pores, blur and noise taken into account, and `middle` the same as it is;
    `noise` the log of the noise's power. `lasting`, `finer` and `finest` say how much of the skin before is found
    again: the log at broad detail, and how much more or less at finer. `contrast` is the log of the contrast of
    plain skin with its shine, None where too little of it is seen, `shining` the part of the patch that can be
    measured no more, `leaning` how much the texture leans to another direction, `streak` the streak that would do
    so in pixels, `slope` the log luminance per centimetre by which light falls off otherwise. `seen` is the part of
    the patch that can be measured, `marked` the part with marks that were not there, `nearer` the log of its size
    on the photo. `coherence`, `skew` as the photo has them. `is_told` says that there were photos enough before to
    tell their skin from their noise, `has_texture` that enough plain skin is seen to tell its texture, `shared`
    how much stronger it shows the colouring of the skin that both share. `large`, `medium` and `small` are logs
    of the power now over that before in those bands, `small` None where a photo has no pixels for it or its file
    rounded it away, `grain` the part of noise in the smallest before, `reach` the cycles per millimetre at which
    half of what fine detail lacks is lost. `native` is how many pixels per millimetre the coarsest photo has.
    """

    coherence: float
    skew: float
    nearer: float
    seen: float
    shining: float
    marked: float
    slope: float
    contrast: float | None = None
    blur_sigma2: float = 0.0
    lens: float = 0.0
    texture: float = 0.0
    noise: float = 0.0
    middle: float = 0.0
    lasting: float = 0.0
    finer: float = 0.0
    finest: float = 0.0
    leaning: float = 0.0
    streak: float = 0.0
    is_told: bool = True
    has_texture: bool = True
    shared: Shared | None = None
    large: float = 0.0
    medium: float = 0.0
    small: float | None = None
    grain: float = 0.0
    reach: float = 0.0
    native: float = FINE


def figures(base: Sequence[Aligned], other: Aligned) -> AgainstFigures:
    """Return the figures of a photo against those before it, of which there is at least one."""
    inside = max(1, int(other.inside.sum()))
    before = float(np.mean([photo.seen for photo in base]))
    seen = other.seen
    pair = pair_of(base, other)
    marks = marks_of(pair)
    marked = float(np.sum(marks)) / inside
    native = float(np.exp(np.mean([np.log(max(photo.native, LEAST_NATIVE)) for photo in base])))
    nearer = float(np.log(max(other.native, LEAST_NATIVE) / native))
    texture = texture_of(base, other)
    part = AgainstFigures(
        other.coherence, other.skew, nearer, seen, before - seen, marked, slope(pair), contrast(pair, marks)
    )
    found = replace(part, has_texture=False) if texture is None else _with_texture(part, texture)
    coarsest = min(other.native, *(photo.native for photo in base))
    if coarsest < 2 * FINEST[1]:
        # Detail beyond half the pixels of a photo is not in it, and so cannot be missing.
        found = replace(found, finest=0.0, small=None)
    if not other.is_detailed:
        # What the file rounded away is missing by no fault of the lens.
        found = replace(found, finest=0.0, small=None, noise=max(0.0, found.noise))
    return replace(found, shared=shared_gain(base, other), native=max(coarsest, LEAST_NATIVE))


def _with_texture(part: AgainstFigures, texture: Texture) -> AgainstFigures:
    now = became(texture)
    fine = 1 - np.exp(-((2 * np.pi * CONTRAST_AT * 0.09) ** 2) / 2)
    lost = now.blur / FINE**2 * (2 * np.pi * CONTRAST_AT) ** 2 / 2
    broad, finer, finest = (_lasting(texture, band) for band in (BROAD, FINER, FINEST))
    before, after = texture.before, texture.now
    turned = (after.raking - before.raking) + TYPICAL**2 * (after.streaked - before.streaked)
    return replace(
        part,
        blur_sigma2=texture.blur,
        lens=now.blur,
        is_told=texture.is_told,
        texture=now.gain,
        noise=now.noise,
        middle=now.gain + float(np.log(1 + fine * now.sharpened)) - float(lost),
        lasting=broad,
        finer=finer - broad,
        finest=finest - broad if texture.is_told else 0.0,
        leaning=abs(turned),
        streak=after.streak(before.streaked) * FINE,
        large=texture.power(*LARGE),
        medium=texture.power(*MEDIUM),
        small=texture.power(*SMALL),
        grain=texture.noise_share(*SMALL),
        reach=texture.reach,
    )


def _lasting(texture: Texture, band: tuple[float, float]) -> float:
    return float(np.mean(texture.lasting[(texture.rings >= band[0]) & (texture.rings < band[1])]))
