"""What lies on the skin on one visit and not on the other: a mole, a papule, a hair."""

from collections.abc import Sequence

import cv2
import numpy as np

from poreditary.measure.aligned import FINE, LUMINANCE, Aligned, Mask, Real

SOFT_MM = 0.22
"""Detail finer than that renews by itself or comes from the lamp."""
BROAD_MM = 3.0
"""What is broader is shading or a flush."""
DARKER, REDDER = 0.10, 0.06
"""Changes of log luminance and of log red over green that are no play of light."""
SPREADS = 4.5
"""So many robust standard deviations of the patch's own change they must be, too."""
SPOT_MM2 = 0.6
"""Larger than any pore."""
LINE_MM = 1.5
"""Longer than any pore is wide."""
LINE_SOFT_MM, LINE_BROAD_MM = 0.07, 0.6
LINE_DARKER = 0.12
SLENDER = 0.35
"""A line fills so little of the circle around it."""
GROWN = 5
"""Pixels by which a mark is larger than what is seen of it, with both sides."""


def marks(base: Sequence[Aligned], other: Aligned) -> Mask:
    """Return where the other photo has a mark that those before have not, or the other way round, height x width."""
    seen = other.inside.copy()
    for photo in base:
        seen &= photo.inside
    before = np.mean([_logs(photo) for photo in base], axis=0, dtype=np.float32)
    change = np.asarray(_logs(other) - before, np.float32)
    darker, redder = (_between(change[..., number], seen, SOFT_MM, BROAD_MM) for number in range(2))
    spots = _large((_beyond(darker, seen, DARKER) | _beyond(redder, seen, REDDER)) & seen, SPOT_MM2)
    found = spots | _lines(_between(change[..., 0], seen, LINE_SOFT_MM, LINE_BROAD_MM), seen)
    return np.asarray(cv2.dilate(found.astype(np.uint8), np.ones((GROWN, GROWN), np.uint8)) > 0, np.bool_) & seen


def _logs(photo: Aligned) -> Real:
    """Return log luminance and log red over green, height x width x 2."""
    light = np.maximum(photo.rgb, 0.002)
    red_over_green = np.log(light[..., 0]) - np.log(light[..., 1])
    return np.stack([np.log(light @ LUMINANCE), red_over_green], axis=-1)


def _between(values: Real, seen: Mask, fine: float, coarse: float) -> Real:
    """Return what of a picture is neither finer nor broader than that (mm), of what is seen alone."""
    weights = seen.astype(np.float32)
    soft, broad = (
        cv2.GaussianBlur(values * weights, (0, 0), size * FINE)
        / np.maximum(cv2.GaussianBlur(weights, (0, 0), size * FINE), 1e-3)
        for size in (fine, coarse)
    )
    return np.asarray(soft - broad, np.float32)


def _beyond(values: Real, seen: Mask, least: float) -> Mask:
    if not seen.any():
        return np.zeros_like(seen)
    inside = values[seen]
    middle = float(np.median(inside))
    spread = 1.4826 * float(np.median(np.abs(inside - middle)))
    return np.asarray(np.abs(values - middle) > max(least, SPREADS * spread), np.bool_)


def _large(mask: Mask, mm2: float) -> Mask:
    """Return the connected parts of a mask that are at least so large."""
    count, labels, stats, _middles = cv2.connectedComponentsWithStats(mask.astype(np.uint8), connectivity=8)
    large = stats[:, cv2.CC_STAT_AREA] >= mm2 * FINE**2
    large[0] = False
    return np.asarray(large[labels] if count > 1 else np.zeros_like(mask), np.bool_)


def _lines(change: Real, seen: Mask) -> Mask:
    """Return long thin parts that became darker, or were darker before."""
    found = np.zeros_like(seen)
    for sign in (1.0, -1.0):
        dark = (sign * change < -LINE_DARKER) & seen
        count, labels, stats, _middles = cv2.connectedComponentsWithStats(dark.astype(np.uint8), connectivity=8)
        length = np.hypot(stats[:, cv2.CC_STAT_WIDTH], stats[:, cv2.CC_STAT_HEIGHT])
        slender = stats[:, cv2.CC_STAT_AREA] < SLENDER * np.pi / 4 * length**2
        kept = (length > LINE_MM * FINE) & slender
        kept[0] = False
        found |= kept[labels] if count > 1 else False
    return found
