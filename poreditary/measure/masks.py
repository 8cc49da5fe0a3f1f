"""Where skin cannot be measured: glare and hair."""

import cv2
import numpy as np

from poreditary.measure.aligned import Mask, Real

BRIGHT = 0.12
"""Log luminance above the plain skin around from which on a spot is taken for glare."""
GROWN = 3
"""Pixels that glare spills over."""
LONG = 21
"""Pixels (1.7 mm) that a dark line must go on for to be a hair: no pore is so long."""
DIRECTIONS = 12
DARK_LINE = 0.10
CLEAR = 2.0
"""How many times deeper a hair is along itself than the same length across."""


def usable(rgb: Real, flat: Real, covered: Mask) -> Mask:
    """Return where the skin of a patch can be measured: covered, no glare, no hair."""
    return np.asarray(covered & ~glaring(rgb, flat, covered) & ~hairy(flat, covered), np.bool_)


def glaring(rgb: Real, flat: Real, covered: Mask) -> Mask:
    """Return where light is thrown back by the surface: brighter than the skin around, and less of the skin's colour."""
    calm = cv2.GaussianBlur(flat, (0, 0), 0.8)
    top = rgb.max(axis=2)
    paleness = rgb.min(axis=2) / np.maximum(top, 1e-4)
    plain = float(np.median(paleness[covered])) if covered.any() else 1.0
    spots = (calm > BRIGHT) & (paleness > plain + 0.25 * (1 - plain) * 0.2)
    return _grown(spots, GROWN)


def hairy(flat: Real, covered: Mask) -> Mask:
    """Return where a dark line runs on longer than any pore is."""
    dark = np.clip(-np.where(covered, flat, 0), 0, 0.5).astype(np.float32)
    best = np.zeros_like(dark)
    worst = np.full_like(dark, np.inf)
    for kernel in _lines():
        mean = cv2.filter2D(dark, -1, kernel)
        best = np.maximum(best, mean)
        worst = np.minimum(worst, mean)
    lines = (best > DARK_LINE) & (best > CLEAR * (worst + 0.02))
    return _grown(_long(lines), 1)


def _lines() -> list[Real]:
    kernels = []
    for number in range(DIRECTIONS):
        angle = np.pi * number / DIRECTIONS
        kernel = np.zeros((LONG, LONG), np.float32)
        half = LONG // 2
        off = (round(half * np.cos(angle)), round(half * np.sin(angle)))
        cv2.line(kernel, (half - off[0], half - off[1]), (half + off[0], half + off[1]), 1.0, 1)
        kernels.append(kernel / kernel.sum())
    return kernels


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
