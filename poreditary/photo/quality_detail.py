"""Grain and texture of a picture, coarsely and fast: enough to tell a filter or a lamp from the last photo."""

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

Grey = npt.NDArray[np.uint8]
Real = npt.NDArray[np.float32]
Points = npt.NDArray[np.float32]

GRAIN_PIXELS = 256
"""So many pixels of the picture's middle, across and down, tell its grain."""
GRAIN_KERNEL = np.array([[1, -2, 1], [-2, 4, -2], [1, -2, 1]], np.float32)
GRAIN_GAIN = 6 * 0.6745
"""From the median size of what the kernel leaves of white noise to its standard deviation (Immerkaer 1996)."""
PLACES = 6.0
"""Standard deviation, in pixels, of the places whose own fine contrast is taken."""
CALM = 30
"""Percentile of the places that counts as calm: cheek and forehead rather than lashes and brows."""
MANY = 30
"""So many fitting marks tell a turn of the head from chance."""


@dataclass(frozen=True)
class Texture:
    """Contrasts of a picture as parts of its brightness: `fine` and `coarse` over all, `calm` the fine of calm skin."""

    fine: float
    coarse: float
    calm: float


def grain_of(pixels: npt.NDArray[np.uint8]) -> float:
    """Return the standard deviation of the noise of an RGB picture, in its own pixels, 0 to 255."""
    height, width = pixels.shape[:2]
    top, left = max(0, (height - GRAIN_PIXELS) // 2), max(0, (width - GRAIN_PIXELS) // 2)
    middle = np.ascontiguousarray(pixels[top : top + GRAIN_PIXELS, left : left + GRAIN_PIXELS])
    grey = cv2.cvtColor(middle, cv2.COLOR_RGB2GRAY).astype(np.float32)
    left_over = np.abs(cv2.filter2D(grey, -1, GRAIN_KERNEL)[1:-1:2, 1:-1:2])
    return float(np.median(left_over)) / GRAIN_GAIN if left_over.size else 0.0


def texture_of(fine: Real, coarse: Real, inside: Grey, inside_coarse: Grey, light: float) -> Texture:
    """Return the texture of fine and coarse detail, each with the mask of what counts, at a mean light of 0 to 255."""
    bright = max(light, 1.0)
    around = cv2.GaussianBlur(np.abs(fine), (0, 0), PLACES)[::4, ::4]
    calm = np.percentile(around[inside[::4, ::4] > 0], CALM) if inside.any() else 0.0
    return Texture(_spread(fine, inside) / bright, _spread(coarse, inside_coarse) / bright, float(calm) / bright)


def stretch_of(here: Points, there: Points) -> float | None:
    """Return the larger over the smaller stretch that lays marks on others, None where they are too few to tell."""
    if len(here) < MANY:
        return None
    matrix = cv2.estimateAffine2D(there, here, ransacReprojThreshold=3.0)[0]
    if matrix is None or matrix.shape != (2, 3):
        return None
    stretches = np.linalg.svd(matrix[:, :2], compute_uv=False)
    return float(stretches[0] / max(stretches[1], 1e-6))


def _spread(detail: Real, inside: Grey) -> float:
    _mean, deviation = cv2.meanStdDev(detail, mask=inside)
    return float(deviation[0, 0])
