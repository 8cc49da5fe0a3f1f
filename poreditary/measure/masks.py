"""Where skin cannot be measured: glare and hair."""

from functools import cache

import cv2
import numpy as np

from poreditary.measure.aligned import Mask, Real

Offsets = tuple[tuple[int, int], ...]

BROAD = 6.0
"""Standard deviation in pixels that colours are smoothed with: a pore or a freckle is skin all the same."""
DARK = 0.004
FOREIGN = (0.35, 0.55, 1.2)
"""Logs of red over green, green over blue, and light, from which on something is not this skin: blood of a papule makes
a third of the first, shade half of the last."""
BRIGHT = 0.12
"""Log luminance above the plain skin around from which on a spot is taken for glare."""
PALER = 0.05
"""So much of the way from the skin's colour to white glare is, at the least."""
GROWN = 3
"""Pixels that glare spills over."""
LONG = 21
"""Pixels (1.7 mm) that a dark line must go on for to be a hair: no pore is so long."""
DIRECTIONS = 12
DARK_LINE = 0.10
CLEAR = 2.0
"""How many times deeper a hair is along itself than the same length across."""


def usable(rgb: Real, flat: Real, covered: Mask) -> Mask:
    """Return where the skin of a patch can be measured: covered, of the skin's colour, no glare, no hair."""
    return np.asarray(covered & ~foreign(rgb, covered) & ~glaring(rgb, flat, covered) & ~hairy(flat, covered), np.bool_)


def foreign(rgb: Real, covered: Mask) -> Mask:
    """Return what is far from the colour or the light that most of the patch has: lips, brows, the room behind."""
    far = np.zeros(covered.shape, np.bool_)
    if not covered.any():
        return far
    red, green, blue = (np.log(plane + DARK) for plane in cv2.split(cv2.GaussianBlur(rgb, (0, 0), BROAD)))
    for tint, most in zip((red - green, green - blue, green), FOREIGN, strict=True):
        far |= np.abs(tint - np.median(tint[covered])) > most
    return far


def glaring(rgb: Real, flat: Real, covered: Mask) -> Mask:
    """Return where light is thrown back by the surface: brighter than the skin around, and paler than it."""
    calm = cv2.GaussianBlur(flat, (0, 0), 0.8)
    red, green, blue = cv2.split(rgb)
    # Reducing over three channels of each pixel takes numpy ten times as long.
    paleness = cv2.min(cv2.min(red, green), blue) / np.maximum(cv2.max(cv2.max(red, green), blue), 1e-4)
    plain = float(np.median(paleness[covered])) if covered.any() else 1.0
    spots = (calm > BRIGHT) & (paleness > plain + PALER * (1 - plain))
    return _grown(spots, GROWN)


def hairy(flat: Real, covered: Mask) -> Mask:
    """Return where a dark line runs on longer than any pore is."""
    dark = np.clip(-np.where(covered, flat, 0), 0, 0.5).astype(np.float32)
    best = np.zeros_like(dark)
    worst = np.full_like(dark, np.inf)
    for line in _lines():
        mean = _along(dark, line)
        np.maximum(best, mean, out=best)
        np.minimum(worst, mean, out=worst)
    # Beside a pore the line through it is dark as well, and the place itself is not.
    lines = (dark > DARK_LINE / 2) & (best > DARK_LINE) & (best > CLEAR * (worst + 0.02))
    return _grown(_long(lines), 1)


def _along(picture: Real, line: Offsets) -> Real:
    """Return the mean of a picture along a line through each pixel: adding so few up is quicker than a filter."""
    height, width = picture.shape
    reach = LONG // 2
    around = cv2.copyMakeBorder(picture, reach, reach, reach, reach, cv2.BORDER_REFLECT_101)
    total = np.zeros_like(picture)
    for row, column in line:
        total += around[row : row + height, column : column + width]
    return np.asarray(total / len(line), np.float32)


@cache
def _lines() -> tuple[Offsets, ...]:
    """Return the pixels of lines in all directions, as rows and columns from the corner of the square they cross."""
    lines = []
    for number in range(DIRECTIONS):
        angle = np.pi * number / DIRECTIONS
        drawn = np.zeros((LONG, LONG), np.uint8)
        half = LONG // 2
        off = (round(half * np.cos(angle)), round(half * np.sin(angle)))
        cv2.line(drawn, (half - off[0], half - off[1]), (half + off[0], half + off[1]), 1, 1)
        lines.append(tuple((int(row), int(column)) for row, column in np.argwhere(drawn)))
    return tuple(lines)


def _long(lines: Mask) -> Mask:
    """Return the connected parts that are longer than a hair must be."""
    count, labels, stats, _middles = cv2.connectedComponentsWithStats(lines.astype(np.uint8), connectivity=8)
    size = np.maximum(stats[:, cv2.CC_STAT_WIDTH], stats[:, cv2.CC_STAT_HEIGHT])
    is_long = size >= LONG
    is_long[0] = False
    return np.asarray(is_long[labels] if count > 1 else np.zeros(lines.shape, np.bool_), np.bool_)


def _grown(mask: Mask, by: int) -> Mask:
    if not mask.any():
        return mask
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * by + 1, 2 * by + 1))
    return np.asarray(cv2.dilate(mask.astype(np.uint8), kernel) > 0, np.bool_)
