"""Light as it fell on the sensor: linear values, and log luminance without its broad background."""

from functools import cache

import cv2
import numpy as np
import numpy.typing as npt

from poreditary.measure.aligned import FINE, Mask, Real

DARKEST = 0.002
"""Added to linear luminance before its logarithm is taken, so that black skin does not become noise."""
BACKGROUND_MM = 0.8
"""Standard deviation of the background that is taken off: broader than a pore, narrower than a cheek."""
DENT = 0.03
"""What lies deeper than this below the background is filled in before the background is taken again."""
ROUNDS = 3


def linear(pixels: npt.NDArray[np.uint8]) -> Real:
    """Return linear light, 0 to 1, of 8-bit sRGB pixels of any shape (IEC 61966-2-1)."""
    return np.asarray(_table()[pixels], np.float32)


def encoded(light: Real) -> npt.NDArray[np.uint8]:
    """Return 8-bit sRGB pixels of linear light, 0 to 1."""
    value = np.clip(light, 0.0, 1.0)
    bent = np.where(value <= 0.0031308, value * 12.92, 1.055 * np.power(value, 1 / 2.4) - 0.055)
    return np.asarray(np.rint(bent * 255), np.uint8)


def flattened(luminance: Real, usable: Mask, px_per_mm: float = FINE, rounds: int = ROUNDS) -> Real:
    """Return log luminance without its broad background, height x width, 0 where nothing can be used.

    Exposure, white balance and shading fall out: they are added to the logarithm and broader than the background.
    """
    logs = np.log(luminance + DARKEST).astype(np.float32)
    # Where all of it can be used the weights are 1 everywhere, and to smooth them costs as much as the light.
    weights = None if usable.all() else usable.astype(np.float32)
    sigma = BACKGROUND_MM * px_per_mm
    background = _smoothed(logs, weights, sigma)
    for _ in range(rounds - 1):
        background = _smoothed(np.clip(logs, background - DENT, background + DENT), weights, sigma)
    return np.asarray(np.where(usable, logs - background, 0.0), np.float32)


def _smoothed(values: Real, weights: Real | None, sigma: float) -> Real:
    """Return the mean of a wide neighbourhood, of what can be used alone, at a size that it still fits on."""
    if weights is not None:
        means = _broad(values * weights, sigma) / np.maximum(_broad(weights, sigma), 1e-6)
        return _enlarged(np.asarray(means, np.float32), values)
    return _enlarged(_broad(values, sigma), values)


def _broad(values: Real, sigma: float) -> Real:
    """Return a picture smoothed with a broad bell, made smaller as far as the bell still fits on it."""
    height, width = values.shape
    part = max(1, int(sigma / 3))
    size = (max(1, width // part), max(1, height // part))
    smaller = cv2.resize(values, size, interpolation=cv2.INTER_AREA) if part > 1 else values
    return np.asarray(cv2.GaussianBlur(smaller, (0, 0), sigma / part), np.float32)


def _enlarged(values: Real, like: Real) -> Real:
    """Return a picture at the size of another."""
    if values.shape == like.shape:
        return values
    return np.asarray(cv2.resize(values, like.shape[::-1], interpolation=cv2.INTER_LINEAR), np.float32)


@cache
def _table() -> Real:
    value = np.arange(256, dtype=np.float64) / 255
    light = np.where(value <= 0.04045, value / 12.92, ((value + 0.055) / 1.055) ** 2.4)
    return light.astype(np.float32)
