"""What lies on the skin on one visit and not on the other: a mole, a papule, a hair."""

from collections.abc import Sequence

import cv2
import numpy as np

from poreditary.measure.aligned import FINE, Aligned, Mask, Real
from poreditary.measure.gates_logs import Pair, pair_of
from poreditary.measure.gates_smooth import between

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
    return marks_of(pair_of(base, other))


def marks_of(pair: Pair) -> Mask:
    """Return where marks came or went between the photos before and the other."""
    seen, lighter = pair.inside, pair.lighter
    coarse, redder = (between(one, seen, SOFT_MM * FINE, BROAD_MM * FINE) for one in (lighter, pair.redder))
    spots = _large((_beyond(coarse, seen, DARKER) | _beyond(redder, seen, REDDER)) & seen, SPOT_MM2)
    found = spots | _lines(between(lighter, seen, LINE_SOFT_MM * FINE, LINE_BROAD_MM * FINE), seen)
    return np.asarray(cv2.dilate(found.astype(np.uint8), np.ones((GROWN, GROWN), np.uint8)) > 0, np.bool_) & seen


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
