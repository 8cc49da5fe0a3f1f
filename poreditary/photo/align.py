"""Laying a photo on another of its view by what is to be seen in both: turn, scale and shift, or nothing."""

from collections.abc import Sequence

import cv2
import numpy as np
import numpy.typing as npt

from poreditary.domain.alignment import Similarity

VERSION = "1"
LONGEST = 900
"""Longer side, in pixels, at which photos are laid on each other."""
FEATURES = 4000
FAINTEST = 0.008
"""The least contrast of a mark, of 1: skin has little."""
NEAREST = 0.75
"""A mark counts where its best match is so much nearer than its second best."""
WITHIN = 2.5
"""How many pixels a match may lie off."""
LEAST_MATCHES = 14
LEAST_SPREAD = 0.08
"""The matches must cover so much of the longer side both ways, or turn and scale rest on one spot."""
ROWS = 1000
"""How many marks are held against all others at a time: 16 MB of distances."""
MOST_SCALE = 2.5
MOST_TURN = 60.0

Colour = npt.NDArray[np.uint8]
Points = npt.NDArray[np.float64]
Marks = npt.NDArray[np.float32]
Features = tuple[Points, Marks]
"""Where a photo has marks, in parts of its longer side, and what they look like: at most 2 MB."""


def between(photo: Features, reference: Features) -> Similarity | None:
    """Return how a photo with these features lies on a reference with those; None where they do not fit."""
    (here, marks_here), (there, marks_there) = photo, reference
    if min(len(here), len(there)) < LEAST_MATCHES:
        return None
    pairs = _pairs(marks_here, marks_there)
    if len(pairs) < LEAST_MATCHES:
        return None
    first, second = here[[a for a, _ in pairs]], there[[b for _, b in pairs]]
    pixel = 1 / LONGEST
    matrix, fitting = cv2.estimateAffinePartial2D(
        first, second, ransacReprojThreshold=WITHIN * pixel, maxIters=4000, confidence=0.999, refineIters=20
    )
    # None where no similarity fits, whatever the stubs say.
    kept = np.asarray(fitting if matrix is not None else [], np.bool_).ravel()
    if int(kept.sum()) < LEAST_MATCHES or not _is_spread(first[kept]):
        return None
    found = Similarity(float(matrix[0, 0]), float(matrix[1, 0]), float(matrix[0, 2]), float(matrix[1, 2]))
    is_like = 1 / MOST_SCALE < found.scale < MOST_SCALE and abs(found.turn) < MOST_TURN
    return found if is_like else None


def features(picture: Colour) -> Features:
    """Return the marks of an upright RGB picture of height x width x 3."""
    grey = np.asarray(cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY), np.uint8)
    longest = max(grey.shape)
    part = min(1.0, LONGEST / longest)
    size = (round(grey.shape[1] * part), round(grey.shape[0] * part))
    small = cv2.resize(grey, size, interpolation=cv2.INTER_AREA)
    # Light differs from sitting to sitting; what is to be matched is detail.
    even = cv2.createCLAHE(clipLimit=3.0, tileGridSize=(8, 8)).apply(small)
    found, marks = cv2.SIFT.create(nfeatures=FEATURES, contrastThreshold=FAINTEST).detectAndCompute(even, None)
    points = np.array([point.pt for point in found], np.float64).reshape(-1, 2)
    # A pixel's middle lies half a pixel from its corner.
    points = (points + 0.5) / max(size)
    return points, np.zeros((0, 128), np.float32) if marks is None else np.asarray(marks, np.float32)


def _pairs(marks: Marks, others: Marks) -> Sequence[tuple[int, int]]:
    """Return matches that are the best both ways.

    All squared distances come from one product, exactly: a mark's numbers are whole and below 256, and so is their
    sum in 32 bits.
    """
    lengths = np.einsum("ij,ij->i", others, others)
    back = np.zeros(len(others), np.intp)
    nearest = np.full(len(others), np.inf, np.float32)
    forth: list[tuple[int, int]] = []
    for start in range(0, len(marks), ROWS):
        rows = marks[start : start + ROWS]
        apart = rows @ others.T
        apart *= -2
        apart += np.einsum("ij,ij->i", rows, rows)[:, None]
        apart += lengths
        best = apart.argmin(axis=0)
        low = apart.min(axis=0)
        back[low < nearest] = best[low < nearest] + start
        np.minimum(nearest, low, out=nearest)
        forth += [(start + row, other) for row, other in _clear(apart)]
    return [(one, other) for one, other in forth if back[other] == one]


def _clear(apart: npt.NDArray[np.float32]) -> list[tuple[int, int]]:
    """Return the rows whose nearest column is nearer by far than the second, with it; spoils the distances."""
    rows = np.arange(len(apart))
    best = apart.argmin(axis=1)
    first = apart[rows, best]
    apart[rows, best] = np.inf
    is_clear = first < NEAREST**2 * apart.min(axis=1)
    return [(int(row), int(best[row])) for row in np.flatnonzero(is_clear)]


def _is_spread(points: Points) -> bool:
    across, down = np.std(points, axis=0)
    return bool(min(across, down) > LEAST_SPREAD)
