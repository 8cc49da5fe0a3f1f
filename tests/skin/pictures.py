"""sRGB and luminance."""

import numpy as np

from tests.skin.fields import Array

WEIGHTS = np.array([0.2126, 0.7152, 0.0722], np.float32)
"""Of linear red, green and blue in luminance (IEC 61966-2-1)."""


def luminance(colours: Array) -> Array:
    """Return the luminance of colours (... x 3)."""
    return np.asarray(colours @ WEIGHTS, np.float32)


def encoded(linear: Array) -> Array:
    """Return sRGB values, 0 to 1, of linear light (IEC 61966-2-1)."""
    light = np.clip(linear, 0, 1)
    return np.asarray(np.where(light <= 0.0031308, 12.92 * light, 1.055 * light ** (1 / 2.4) - 0.055), np.float32)


def decoded(pixels: np.ndarray[tuple[int, ...], np.dtype[np.uint8]]) -> Array:
    """Return linear light, 0 to 1, of 8-bit sRGB pixels."""
    value = np.arange(256) / 255
    table = np.where(value <= 0.04045, value / 12.92, ((value + 0.055) / 1.055) ** 2.4).astype(np.float32)
    return np.asarray(table[pixels], np.float32)
