"""Marks of skin that are found again in another photo of it, wherever they lie there."""

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from poreditary.measure.linear import flattened, linear

Points = npt.NDArray[np.float64]
Marks = npt.NDArray[np.float32]
Colour = npt.NDArray[np.uint8]

LONGEST = 1600
"""Longer side, in pixels, at which marks are looked for."""
WANTED = 7.0
"""Pixels per millimetre at which pores make the best marks; more are not needed."""
FEATURES = 5000
FAINTEST = 0.012
NEAREST = 0.85
STRETCH = 480.0
"""Grey levels for one unit of log luminance: skin has little contrast."""


@dataclass(frozen=True)
class Features:
    """Marks of a photo: `points` in its pixels (x, y), `marks` rows of 128 numbers of length 1."""

    points: Points
    marks: Marks
    width: int
    height: int


@dataclass(frozen=True)
class Matches:
    """Pairs of places that look alike: rows of x, y in pixels of each photo."""

    here: Points
    there: Points


def features_of(pixels: Colour, px_per_mm: float) -> Features:
    """Return the marks of an RGB photo, height x width x 3."""
    height, width = pixels.shape[:2]
    part = min(1.0, LONGEST / max(width, height), WANTED / px_per_mm)
    size = (max(1, round(width * part)), max(1, round(height * part)))
    small = cv2.resize(pixels, size, interpolation=cv2.INTER_AREA) if part < 1 else pixels
    light = linear(np.asarray(cv2.cvtColor(small, cv2.COLOR_RGB2GRAY), np.uint8))
    flat = flattened(light, np.ones(light.shape, np.bool_), px_per_mm * part)
    grey = np.clip(flat * STRETCH + 128, 0, 255).astype(np.uint8)
    found, marks = cv2.SIFT.create(nfeatures=FEATURES, contrastThreshold=FAINTEST, edgeThreshold=12).detectAndCompute(
        grey, None
    )
    points = np.array([point.pt for point in found], np.float64).reshape(-1, 2)
    # Whole pixels: the smaller picture is not smaller by quite that part.
    larger = np.array([width / size[0], height / size[1]]) if part < 1 else np.ones(2)
    return Features((points + 0.5) * larger - 0.5, _rooted(marks), width, height)


def matches_of(here: Features, there: Features) -> Matches:
    """Return the pairs that are the best of each other and clearly better than the second best."""
    if min(len(here.points), len(there.points)) < 2:
        return Matches(np.zeros((0, 2)), np.zeros((0, 2)))
    alike = here.marks @ there.marks.T
    best = alike.argmax(axis=1)
    rows = np.arange(len(best))
    first = alike[rows, best]
    # The place of the largest along columns takes numpy many times as long as the largest itself.
    is_mutual = first >= alike.max(axis=0)[best]
    alike[rows, best] = -1.0
    # Vectors of length 1: the squared distance is 2 - 2 times the product.
    is_clear = (1 - first) < NEAREST**2 * (1 - alike.max(axis=1))
    kept = np.flatnonzero(is_clear & is_mutual)
    return Matches(here.points[kept], there.points[best[kept]])


def _rooted(marks: npt.NDArray[np.float32] | None) -> Marks:
    """Return square roots of marks that sum to 1, which compare better (Arandjelovic and Zisserman 2012)."""
    if marks is None:
        return np.zeros((0, 128), np.float32)
    sums = np.maximum(marks.sum(axis=1, keepdims=True), 1e-6)
    return np.asarray(np.sqrt(marks / sums), np.float32)
