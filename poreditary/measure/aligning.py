"""Patches of photos, laid on the baseline photo's patch."""

from dataclasses import dataclass, replace

import cv2
import numpy as np
import numpy.typing as npt

from poreditary.measure.aligned import FINE, LUMINANCE, Aligned, Mask, Real
from poreditary.measure.grid import Grid, transformed
from poreditary.measure.linear import flattened
from poreditary.measure.masks import usable
from poreditary.measure.sampling import Sampled, covered, cut_of, luminance_at, native_scale, sampled
from poreditary.measure.warping import field_of, moved, shifts_of

Colour = npt.NDArray[np.uint8]
Homography = npt.NDArray[np.float64]

SEARCHES = (14, 6, 3)
"""How far blocks are looked for, in pixels of the grid, round after round."""


@dataclass(frozen=True)
class Laid:
    """An aligned patch, and for each pixel of its grid the place in the photo."""

    aligned: Aligned
    x: Real
    y: Real


def base_of(pixels: Colour, grid: Grid) -> Laid:
    """Return the patch of the baseline photo itself."""
    x, y = grid.places()
    return Laid(_aligned(sampled(cut_of(pixels, x, y), x, y), grid, x, y), x, y)


def laid(pixels: Colour, grid: Grid, base: Aligned, from_baseline: Homography) -> Laid:
    """Return the patch of a photo, laid on the baseline's; `from_baseline` leads to its pixels, about."""
    x, y = transformed(from_baseline, *grid.places())
    plane = x, y
    cut = cut_of(pixels, x, y)
    for search in SEARCHES:
        seen = covered(cut, x, y)
        flat = flattened(luminance_at(cut, x, y), seen, rounds=1)
        field = field_of(shifts_of(base.flat, base.valid, flat, seen, search), x.shape)
        if field is None:
            break
        x, y = moved(x, y, *field)
    found = _aligned(sampled(cut, x, y), grid, x, y)
    return Laid(_judged(found, base, grid, (x - plane[0], y - plane[1])), x, y)


def _judged(found: Aligned, base: Aligned, grid: Grid, off: tuple[Real, Real]) -> Aligned:
    native = found.native / FINE
    warp = float(np.sqrt(np.mean(_bent(off[0]) ** 2 + _bent(off[1]) ** 2))) / max(native, 1e-6) / FINE
    return replace(found, coherence=coherence_of(base, found, grid.inside), warp=warp)


def _bent(field: Real) -> Real:
    """Return a field without its mean, which is only a better place."""
    return np.asarray(field - field.mean(), np.float32)


def coherence_of(base: Aligned, other: Aligned, inside: Mask) -> float:
    """Return the correlation of two flat patches where both are valid, -1 to 1."""
    both = base.valid & other.valid & inside
    if int(both.sum()) < 100:
        return 0.0
    one = cv2.GaussianBlur(base.flat, (0, 0), 1.0)[both]
    two = cv2.GaussianBlur(other.flat, (0, 0), 1.0)[both]
    one, two = one - one.mean(), two - two.mean()
    bottom = float(np.sqrt((one @ one) * (two @ two)))
    return float(one @ two) / bottom if bottom > 0 else 0.0


def _aligned(light: Sampled, grid: Grid, x: Real, y: Real) -> Aligned:
    scale, skew = native_scale(x, y)
    luminance = np.asarray(light.rgb @ LUMINANCE, np.float32)
    seen = light.covered & ~light.clipped
    flat = flattened(luminance, seen)
    valid = usable(light.rgb, flat, seen)
    return Aligned(
        rgb=light.rgb,
        flat=flattened(luminance, valid) if (valid != seen).any() else flat,
        inside=grid.inside,
        valid=valid & grid.inside,
        native=scale * FINE,
        skew=skew,
    )
