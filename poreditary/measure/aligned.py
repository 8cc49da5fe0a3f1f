"""A patch of one photo, laid on the patch of the baseline photo: what everything after the registration works on."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Real = npt.NDArray[np.float32]
Mask = npt.NDArray[np.bool_]

FINE = 12.5
"""Pixels per millimetre of an aligned patch, of true millimetres or of assumed ones."""
LEAST_NATIVE = 1e-6
"""Pixels per millimetre of a photo that shows nothing of a patch, which can be divided by."""
LUMINANCE: Real = np.array([0.2126, 0.7152, 0.0722], np.float32)
"""Shares of linear red, green and blue in luminance (ITU-R BT.709)."""


@dataclass(frozen=True)
class Aligned:
    """A patch of one photo on the grid of the baseline's patch, `FINE` pixels per millimetre.

    `rgb` is linear light, height x width x 3, 0 to 1; `flat` the log luminance without its broad background, height x
    width, 0 on plain skin and negative in pores; `inside` the patch itself; `valid` where it can be measured: covered
    by the photo, neither clipped nor glaring nor hair. `native` is how many pixels per millimetre the photo itself has
    there, `skew` the larger over the smaller stretch that was needed (1 for none), `coherence` the correlation of
    `flat` with the baseline's where both are valid (1 for the baseline photo itself), `warp` how far the local
    registration departs from the homography, in millimetres rms; `is_detailed` that its file kept the finest detail, so
    that its blur can be told.
    """

    rgb: Real
    flat: Real
    inside: Mask
    valid: Mask
    native: float
    skew: float = 1.0
    coherence: float = 1.0
    warp: float = 0.0
    is_detailed: bool = True

    @property
    def luminance(self) -> Real:
        """Return linear luminance (Rec. 709), height x width."""
        return np.asarray(self.rgb @ LUMINANCE, np.float32)

    @property
    def seen(self) -> float:
        """Return the part of the patch that can be measured, 0 to 1."""
        return float(np.sum(self.valid & self.inside)) / max(1, int(self.inside.sum()))
