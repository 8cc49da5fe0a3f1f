"""Whether tones were changed: how strongly a photo shows the colouring of the skin that both visits share.

Freckles and mottles are there on every day. New texture, another lamp, shine, noise and sharpening do not look like
them and drop out of a regression on them; a tone curve makes all of them stronger or weaker alike.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import log
from statistics import fmean

import cv2
import numpy as np

from poreditary.measure.aligned import FINE, Aligned, Mask, Real
from poreditary.measure.linear import DARKEST

SMALLER = 3
"""Pixels of a patch that are taken together: mottles are broad."""
NARROW_MM, BROAD_MM = 0.5, 2.0
"""Standard deviations between which mottles lie: broader than pores, narrower than shade."""
DENT = 0.05
"""What is darker than the skin around by so much in logs is a pore, and no mottle."""
LEAST_KNOWN = 0.3
LEAST_PLACES = 400
LEAST_ALIKE, LEAST_SPREAD = 0.9, 0.006
"""Less correlation, or less of a pattern (log luminance, 1 SD), says nothing."""
SURE, RENEWED = 0.01, 0.4
"""Doubt about a pattern that is wholly shared, and what is added by the part of it that is not."""
TONED = 0.03
"""Less of a change of tones than this moves a load by no more than 3 %."""


@dataclass(frozen=True)
class _Mottles:
    values: Real
    known: Mask


@dataclass(frozen=True)
class Shared:
    """How much stronger a photo shows the pattern that it shares with the baseline, in logs, and the doubt (1 SD)."""

    gain: float
    doubt: float

    @property
    def limit(self) -> float:
        """Return from where on tones were changed."""
        return TONED + 2 * self.doubt

    @property
    def is_toned(self) -> bool:
        """Return whether tones were changed."""
        return abs(self.gain) > self.limit

    @property
    def sure(self) -> float:
        """Return by how much tones were changed at the least."""
        return max(0.0, abs(self.gain) - self.doubt)


def shared_gain(base: Sequence[Aligned], other: Aligned) -> Shared | None:
    """Return how much stronger a photo shows the shared pattern, None where there is too little of one."""
    before = [_mottles(photo) for photo in base]
    now = _mottles(other)
    known = np.logical_and.reduce([now.known, *(each.known for each in before)])
    if int(known.sum()) < LEAST_PLACES:
        return None
    usual = np.mean([each.values for each in before], axis=0)
    # A lamp that moved adds a slope of its own, which is no pattern of the skin.
    first, then = usual[known], now.values[known] - _plane(now.values - usual, known)
    spread, spread_now = float(first.std()), float(then.std())
    if min(spread, spread_now) < LEAST_SPREAD:
        return None
    alike = float(np.mean((first - first.mean()) * (then - then.mean()))) / (spread * spread_now)
    # What is not shared is taken to be as much before as after: the slope over the correlation.
    return Shared(log(spread_now / spread), SURE + RENEWED * (1 - alike)) if alike >= LEAST_ALIKE else None


def shared_gains(before: Sequence[Aligned], after: Sequence[Aligned]) -> Shared | None:
    """Return the mean over the photos of a later visit, None where none of them says anything."""
    said = [shared for shared in (shared_gain(before, photo) for photo in after) if shared is not None]
    return Shared(fmean(each.gain for each in said), fmean(each.doubt for each in said)) if said else None


def _mottles(photo: Aligned) -> _Mottles:
    """Return log luminance between two scales, of plain skin alone, and where it is known."""
    open_skin = photo.valid & (cv2.GaussianBlur(photo.flat, (0, 0), 1.2) > -DENT)
    logs = np.log(photo.luminance + DARKEST).astype(np.float32)
    weights = _smaller(open_skin.astype(np.float32))
    light = _smaller(np.where(open_skin, logs, 0).astype(np.float32))
    narrow, broad = (side * FINE / SMALLER for side in (NARROW_MM, BROAD_MM))
    near = cv2.GaussianBlur(weights, (0, 0), narrow)
    values = _mean(light, weights, narrow) - _mean(light, weights, broad)
    return _Mottles(np.asarray(values, np.float32), near > LEAST_KNOWN)


def _smaller(picture: Real) -> Real:
    size = (max(1, picture.shape[1] // SMALLER), max(1, picture.shape[0] // SMALLER))
    return np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), np.float32)


def _mean(light: Real, weights: Real, sigma: float) -> Real:
    bottom = cv2.GaussianBlur(weights, (0, 0), sigma)
    return np.asarray(cv2.GaussianBlur(light, (0, 0), sigma) / np.maximum(bottom, 1e-3), np.float32)


def _plane(values: Real, known: Mask) -> Real:
    rows, columns = np.nonzero(known)
    terms = np.stack([np.ones(len(rows)), rows / known.shape[0], columns / known.shape[1]], axis=1)
    fitted = np.linalg.lstsq(terms, values[known], rcond=None)[0]
    return np.asarray(terms @ fitted, np.float32)
