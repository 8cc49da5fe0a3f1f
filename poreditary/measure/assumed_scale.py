"""A scale for filters to begin with where none is known: from the size of the dark round spots that stand out."""

from collections.abc import Iterator

import cv2
import numpy as np
import numpy.typing as npt

from poreditary.measure.aligned import LUMINANCE, Real

Spectrum = npt.NDArray[np.float64]
Pixels = npt.NDArray[np.uint8]

COARSEST, FINEST = 4.0, 60.0
"""What an assumed scale is held between, in pixels per millimetre."""
PLAIN = 10.0
"""What is assumed of a picture on which nothing stands out: a phone at arm's length."""

# Weighted by the light they take, pores of 0.3 to 0.5 mm carry the sum.
_PORE = 0.37
# A dark disc answers most to a Laplacian of Gaussian whose sigma is its radius over the root of two.
_SIGMA_MM = _PORE / 2**1.5
# What lens, sensor and demosaicing add to the sigma of the finest spots, in pixels.
_SOFTNESS = 0.75
_SIGMAS = tuple(0.8 * 2 ** (step / 4) for step in range(18))
_TILE = 400
_TILES = 3
# Contrast: less than this is grain, more than that is no pore (a hair, a nostril, an eye).
_FAINT, _DEEP = 0.015, 0.3
_ROUND = 4.0
_GAMMA = 2.2
_NEAR = np.array([0.25, 0.5, 0.25])
# The finest scale is that of grain, which is a little stronger downward than upward.
_SURE = np.array([5.0] + 17 * [2.0])


def estimated_scale(pixels: Pixels) -> float:
    """Return pixels per millimetre that skin on 8-bit sRGB `pixels` (height x width x 3) may have, roughly.

    It is for filters that need a size to begin with, never for figures with a unit. Dark round spots are weighed
    against bright ones, scale by scale, since grain and plain texture show as many of either; where the dark ones
    outweigh them most is the size of pores.
    """
    light = np.zeros(len(_SIGMAS))
    doubt = np.zeros(len(_SIGMAS))
    for tile in _tiles(pixels):
        responses = _responses(tile)
        for sign in (1.0, -1.0):
            weights, squares = _spots(responses, sign)
            light += sign * weights
            doubt += squares
    # Each spot is an event of its own: a few large ones prove less than many small ones of the same sum.
    proven = _smooth(light, _NEAR) - _SURE * np.sqrt(_smooth(doubt, _NEAR**2))
    return _scale(proven) if proven.max() > 0 else PLAIN


def _tiles(pixels: Pixels) -> Iterator[Real]:
    """Yield parts of the picture as contrast, spread over it, so that time does not grow with its size."""
    height, width = pixels.shape[:2]
    if min(height, width) < 2 * _TILES:
        return
    for top in _starts(height):
        for left in _starts(width):
            yield _contrast(pixels[top : top + _TILE, left : left + _TILE])


def _starts(length: int) -> list[int]:
    if length <= _TILE:
        return [0]
    count = min(_TILES, -(-length // _TILE))
    # Spread evenly, the margin around them as large as the gaps between.
    gap = max(length - count * _TILE, 0) / (count + 1)
    return [min(round(gap + at * (_TILE + gap)), length - _TILE) for at in range(count)]


def _contrast(pixels: Pixels) -> Real:
    """Return coded light over that around, about 0; grain is about as strong upward as downward in it."""
    grey = np.asarray(pixels[..., :3], np.float32) @ LUMINANCE + 4
    return np.asarray(_GAMMA * (grey / cv2.GaussianBlur(grey, (0, 0), 2 * _SIGMAS[-1]) - 1), np.float32)


def _responses(light: Real) -> list[tuple[float, Real, npt.NDArray[np.bool_]]]:
    """Return sigma, the scale-normalised Laplacian there (positive on dark spots), and where the spot is round."""
    found = []
    for sigma in _SIGMAS:
        soft = cv2.GaussianBlur(light, (0, 0), sigma)
        across = cv2.Sobel(soft, cv2.CV_32F, 2, 0, ksize=1)
        down = cv2.Sobel(soft, cv2.CV_32F, 0, 2, ksize=1)
        aslant = cv2.Sobel(soft, cv2.CV_32F, 1, 1, ksize=3) / 4
        trace = across + down
        is_round = trace * trace < (across * down - aslant * aslant) * ((_ROUND + 1) ** 2 / _ROUND)
        found.append((sigma, np.asarray(trace * sigma**2, np.float32), is_round))
    return found


def _spots(responses: list[tuple[float, Real, npt.NDArray[np.bool_]]], sign: float) -> tuple[Spectrum, Spectrum]:
    """Return by scale the light that spots take (or give, for sign -1), and the sum of its squares."""
    highest = [cv2.dilate(sign * response, np.ones((3, 3), np.uint8)) for _, response, _ in responses]
    weights, squares = np.zeros(len(_SIGMAS)), np.zeros(len(_SIGMAS))
    # The coarsest scale has none above it to be told from.
    for at in range(len(_SIGMAS) - 1):
        sigma, response, is_round = responses[at]
        around = np.maximum.reduce(highest[max(at - 1, 0) : at + 2])
        is_spot = (sign * response >= around) & is_round & (around > _FAINT)
        edge = min(int(3 * sigma), min(response.shape) // 4)
        spots = around[edge : -edge or None, edge : -edge or None][is_spot[edge : -edge or None, edge : -edge or None]]
        taken = np.minimum(spots, _DEEP) * sigma**2
        weights[at], squares[at] = taken.sum(), (taken**2).sum()
    return weights, squares


def _smooth(spectrum: Spectrum, weights: Spectrum) -> Spectrum:
    return np.convolve(np.pad(spectrum, 1, mode="edge"), weights, mode="valid")


def _scale(spectrum: Spectrum) -> float:
    """Return the scale at which the highest part of the spectrum has the size of pores."""
    top = int(np.argmax(spectrum))
    near = slice(max(top - 2, 0), top + 3)
    weights = np.maximum(spectrum[near], 0)
    sigma = float(np.exp(np.average(np.log(_SIGMAS[near]), weights=weights)))
    own = np.sqrt(max(sigma**2 - _SOFTNESS**2, 0.0))
    return float(np.clip(own / _SIGMA_MM, COARSEST, FINEST))
