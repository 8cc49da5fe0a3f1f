"""Weighted smoothing of pictures of which only a part is seen, fast also for broad kernels."""

import cv2
import numpy as np

from poreditary.measure.aligned import Mask, Real

BROAD = 6.0
"""Kernels broader than so many pixels are applied to a smaller picture."""


def softened(values: Real, seen: Mask, sigma: float) -> Real:
    """Return the mean of the neighbourhood (1 SD in pixels) of what is seen alone, height x width."""
    weights = seen.astype(np.float32)
    factor = max(1, int(sigma / BROAD * 2))
    if factor == 1:
        return _mean(values * weights, weights, sigma)
    size = (max(1, values.shape[1] // factor), max(1, values.shape[0] // factor))
    top, bottom = (cv2.resize(one, size, interpolation=cv2.INTER_AREA) for one in (values * weights, weights))
    small = _mean(np.asarray(top, np.float32), np.asarray(bottom, np.float32), sigma / factor)
    return np.asarray(cv2.resize(small, values.shape[::-1], interpolation=cv2.INTER_LINEAR), np.float32)


def between(values: Real, seen: Mask, fine: float, broad: float) -> Real:
    """Return what of a picture is neither finer nor broader than that (1 SD in pixels), of what is seen alone."""
    return np.asarray(softened(values, seen, fine) - softened(values, seen, broad), np.float32)


def _mean(top: Real, bottom: Real, sigma: float) -> Real:
    summed, weight = (cv2.GaussianBlur(one, (0, 0), sigma) for one in (top, bottom))
    return np.asarray(summed / np.maximum(weight, 1e-3), np.float32)
