"""Random fields, and the few operations on pictures that the rest is made of."""

import math

import cv2
import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float32]
Size = tuple[int, int]
"""Rows and columns."""


def generator(*keys: int | str) -> np.random.Generator:
    """Return the random numbers that belong to these keys: the same for the same keys, on every machine."""
    numbers = [key if isinstance(key, int) else int.from_bytes(key.encode(), "little") for key in keys]
    return np.random.default_rng([abs(number) for number in numbers])


def soft(image: Array, across: float, down: float | None = None) -> Array:
    """Blur by a Gaussian of so many pixels (1 SD)."""
    if across <= 0 and not down:
        return image
    blurred = cv2.GaussianBlur(image, (0, 0), across, sigmaY=across if down is None else down)
    return np.asarray(blurred, np.float32)


def resized(image: Array, size: Size) -> Array:
    """Enlarge a smooth picture."""
    return np.asarray(cv2.resize(image, (size[1], size[0]), interpolation=cv2.INTER_CUBIC), np.float32)


def smooth(random: np.random.Generator, size: Size, sigma: float) -> Array:
    """Return Gaussian noise blurred by sigma pixels, with mean 0 and SD 1; coarse noise is made small and enlarged."""
    step = max(1, int(sigma / 2))
    small = (math.ceil(size[0] / step) + 2, math.ceil(size[1] / step) + 2)
    noise = soft(random.standard_normal(small, np.float32), sigma / step)
    if step > 1:
        noise = resized(noise, (small[0] * step, small[1] * step))
    return normal(noise[: size[0], : size[1]])


def streaks(random: np.random.Generator, size: Size, along: float, across: float, degrees: float) -> Array:
    """Return noise stretched along a direction (degrees from the x axis), with mean 0 and SD 1; made at half size."""
    side = int(math.hypot(*size) / 2) + 2
    noise = soft(random.standard_normal((side, side), np.float32), along / 2, across / 2)
    turn = np.asarray(cv2.getRotationMatrix2D((side / 2, side / 2), degrees, 2.0), np.float64)
    turn[:, 2] = turn[:, 2] + np.array([size[1] - side, size[0] - side]) / 2
    turned = cv2.warpAffine(noise, turn, (size[1], size[0]), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REFLECT)
    return normal(np.asarray(turned, np.float32))


def normal(image: Array) -> Array:
    """Return a field with mean 0 and SD 1."""
    some = image[::3, ::3]
    return np.asarray((image - some.mean()) * (1 / some.std()), np.float32)


def slopes(height: Array, density: float) -> tuple[Array, Array]:
    """Return how much a height (mm) rises per mm to the right and downwards."""
    right = cv2.Scharr(height, cv2.CV_32F, 1, 0, scale=density / 32)
    down = cv2.Scharr(height, cv2.CV_32F, 0, 1, scale=density / 32)
    return np.asarray(right, np.float32), np.asarray(down, np.float32)
