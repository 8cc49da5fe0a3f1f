"""How a photo lies on the baseline photo, from the marks both show."""

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from poreditary.measure.matching import Features, Matches, Points, matches_of

Homography = npt.NDArray[np.float64]

LEAST = 12
"""So many marks must fit, or the photo does not show the same skin."""
ROUGH = 0.02
"""A head is no plane: so much of the longer side a mark may lie off the one similarity that fits most."""
CLOSE = 0.0025
"""So much it may lie off near the patch."""
AROUND = 0.35
"""Marks this far around a patch, in parts of its own size, help to place it."""


@dataclass(frozen=True)
class Registered:
    """A photo's marks that were found again on the baseline photo, in pixels of each, and the best plane through them.

    `to_baseline` leads from pixels of the photo to pixels of the baseline photo.
    """

    matches: Matches
    to_baseline: Homography
    longest: int


def registered(photo: Features, baseline: Features) -> Registered | None:
    """Return how a photo lies on the baseline photo; None where they do not show the same skin."""
    pairs = matches_of(photo, baseline)
    longest = max(photo.width, photo.height, baseline.width, baseline.height)
    kept = _rough(pairs, longest)
    if kept is None:
        return None
    plane = _plane(kept.here, kept.there, CLOSE * longest)
    return None if plane is None else Registered(kept, plane, longest)


def near(found: Registered, patch: Points) -> Homography | None:
    """Return the plane that fits best around a patch (corners, pixels of the baseline), None where too little does."""
    low, high = patch.min(axis=0), patch.max(axis=0)
    room = AROUND * (high - low)
    there = found.matches.there
    is_near = ((there >= low - room) & (there <= high + room)).all(axis=1)
    if int(is_near.sum()) < LEAST:
        return None
    return _plane(found.matches.here[is_near], there[is_near], CLOSE * found.longest)


def _rough(pairs: Matches, longest: int) -> Matches | None:
    if len(pairs.here) < LEAST:
        return None
    matrix, fitting = cv2.estimateAffinePartial2D(
        pairs.here, pairs.there, ransacReprojThreshold=ROUGH * longest, maxIters=5000, confidence=0.9999
    )
    kept = np.asarray(fitting if matrix is not None else [], np.bool_).ravel()
    return Matches(pairs.here[kept], pairs.there[kept]) if int(kept.sum()) >= LEAST else None


def _plane(here: Points, there: Points, within: float) -> Homography | None:
    plane, fitting = cv2.findHomography(
        here, there, cv2.USAC_MAGSAC, max(2.0, within), maxIters=5000, confidence=0.9999
    )
    if plane is None or int(np.sum(fitting)) < LEAST:
        return None
    return np.asarray(plane, np.float64)
