"""How a patch is lit on one photo: too dark to tell tones apart, clipped, or glaring."""

from dataclasses import dataclass

import cv2
import numpy as np

from poreditary.measure.aligned import LUMINANCE, Mask, Real
from poreditary.measure.gates_logs import CLIPPED

DARK = 0.03
"""Linear luminance below which one step of an 8-bit file is more than 4 % of the light: half a faint pore."""
GLARE = 0.22
"""Log luminance above its surroundings that skin itself does not reach without shine."""
PALER = 0.12
"""Part of the skin's colour that must be missing there: shine has the lamp's colour."""
AROUND_MM = 1.6
ENOUGH = 5.0
"""Pixels per millimetre that are enough for shares of a patch."""


@dataclass(frozen=True)
class Lit:
    """Parts of the patch, 0 to 1, that are too dark, clipped, or glare."""

    dark: float
    clipped: float
    glare: float


def lit(rgb: Real, inside: Mask, px_per_mm: float) -> Lit:
    """Return how a patch of linear light, height x width x 3, is lit."""
    stride = max(1, int(px_per_mm // ENOUGH))
    rgb, inside, px_per_mm = (
        np.ascontiguousarray(rgb[::stride, ::stride]),
        inside[::stride, ::stride],
        px_per_mm / stride,
    )
    red, green, blue = cv2.split(rgb)
    brightest = np.asarray(cv2.max(cv2.max(red, green), blue), np.float32)
    palest = np.asarray(cv2.min(cv2.min(red, green), blue), np.float32)
    luminance = np.asarray(rgb @ LUMINANCE, np.float32)
    colour = 1 - palest / np.maximum(brightest, 1e-4)
    own = float(np.median(colour[inside])) if inside.any() else 0.0
    clipped = brightest > CLIPPED
    glares = (above(luminance, inside, px_per_mm) > GLARE) & (colour < own * (1 - PALER)) | clipped
    return Lit(*(float(np.mean(part[inside])) if inside.any() else 0.0 for part in (luminance < DARK, clipped, glares)))


def above(luminance: Real, inside: Mask, px_per_mm: float) -> Real:
    """Return log luminance above the median of its surroundings, height x width; the median stays below the shine."""
    small = max(1, round(px_per_mm * AROUND_MM / 8))
    logs = np.log(luminance + 0.002)
    filled = np.where(inside, logs, float(np.median(logs[inside])) if inside.any() else 0.0).astype(np.float32)
    size = (max(1, filled.shape[1] // small), max(1, filled.shape[0] // small))
    reduced = cv2.resize(filled, size, interpolation=cv2.INTER_AREA)
    calm = cv2.blur(np.minimum(reduced, cv2.blur(reduced, (9, 9))), (9, 9))
    return np.asarray(logs - cv2.resize(calm, filled.shape[::-1], interpolation=cv2.INTER_LINEAR), np.float32)
