"""The contrast of the plain skin and how the light falls on it, on the photos before and on another."""

import cv2
import numpy as np

from poreditary.measure.aligned import FINE, Mask, Real
from poreditary.measure.gates_logs import Pair, mean
from poreditary.measure.gates_smooth import between
from poreditary.measure.gates_texture import PORE_AROUND, PORE_DEPTH, PORE_SIGMA

SOFT_MM, BROAD_MM = 0.1, 0.8
"""Noise is finer, shading broader."""
BRIGHT, PLAIN = 96, 40
"""Percentiles of the skin between which its contrast is read: pores are darker than both."""
LEAST_PIXELS = 500
CENTIMETRE = 10.0
EVERY = 4
"""A slope needs no more than every fourth pixel."""


def contrast(pair: Pair, left_out: Mask | None = None) -> float | None:
    """Return the log of how much brighter the bright parts of plain skin are now, against before; None without skin.

    Shine counts too, pores do not: a tone curve, sharpening, a raking lamp and shine all raise it. `left_out` is where
    new marks lie: the skin beside a hair looks bright.
    """
    bands = [between(one.light, pair.inside, SOFT_MM * FINE, BROAD_MM * FINE) for one in (*pair.before, pair.now)]
    plain = pair.is_open & ~_dark(mean(bands[:-1])) & ~_dark(bands[-1])
    if left_out is not None:
        around = max(1, round(2 * BROAD_MM * FINE))
        plain &= cv2.dilate(left_out.astype(np.uint8), np.ones((around, around), np.uint8)) == 0
    if int(plain.sum()) < LEAST_PIXELS:
        return None
    spans = [float(np.subtract(*np.percentile(band[plain], [BRIGHT, PLAIN]))) for band in bands]
    return float(np.log(max(spans[-1], 1e-4) / max(float(np.mean(spans[:-1])), 1e-4)))


def slope(pair: Pair) -> float:
    """Return how much more log luminance falls across the patch than before, per centimetre, in any direction."""
    rows, columns = np.nonzero(pair.is_open[::EVERY, ::EVERY])
    if len(rows) * EVERY**2 < LEAST_PIXELS:
        return 0.0
    change = pair.lighter[::EVERY, ::EVERY][rows, columns]
    places = np.stack([np.ones(len(rows)), columns * EVERY / FINE, rows * EVERY / FINE], axis=1)
    plane = np.linalg.lstsq(places, change, rcond=None)[0]
    return float(np.hypot(plane[1], plane[2])) * CENTIMETRE


def _dark(band: Real) -> Mask:
    dark = (cv2.GaussianBlur(band, (0, 0), PORE_SIGMA / 2) < -PORE_DEPTH).astype(np.uint8)
    return np.asarray(cv2.dilate(dark, np.ones((PORE_AROUND, PORE_AROUND), np.uint8)) > 0, np.bool_)
