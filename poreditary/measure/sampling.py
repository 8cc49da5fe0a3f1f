"""A photo's light, taken where a map says, as sharp as `FINE` pixels per millimetre can hold and no sharper."""

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from poreditary.measure.aligned import LUMINANCE, Mask, Real
from poreditary.measure.linear import linear

Colour = npt.NDArray[np.uint8]

ROOM = 24
"""Pixels around what is needed, for the filters to reach into."""
HALVED_FROM = 2.2
"""A photo with so many times more pixels than are needed is halved first, to spare time and memory."""
CLIPPED = 253
"""From this level on a channel holds no detail."""


@dataclass(frozen=True)
class Cut:
    """A part of a photo: linear `light` height x width x 3, `luminance`, and the largest of its 8-bit channels.

    `left` and `top` are its corner in the photo's pixels, `factor` how much it was made smaller; `width` and `height`
    are the photo's.
    """

    light: Real
    luminance: Real
    tops: Colour
    left: float
    top: float
    factor: float
    width: int
    height: int


@dataclass(frozen=True)
class Sampled:
    """Linear RGB on the grid, where the photo covers it, and where it is clipped."""

    rgb: Real
    covered: Mask
    clipped: Mask


def native_scale(x: Real, y: Real) -> tuple[float, float]:
    """Return pixels of the photo per pixel of the grid at its middle, and the larger over the smaller stretch."""
    row, column = x.shape[0] // 2, x.shape[1] // 2
    r, c = max(1, x.shape[0] // 6), max(1, x.shape[1] // 6)
    right = (x[row, column + c] - x[row, column - c], y[row, column + c] - y[row, column - c])
    down = (x[row + r, column] - x[row - r, column], y[row + r, column] - y[row - r, column])
    jacobian = np.array([[right[0] / (2 * c), down[0] / (2 * r)], [right[1] / (2 * c), down[1] / (2 * r)]])
    stretch = np.linalg.svd(jacobian, compute_uv=False)
    return float(np.sqrt(stretch[0] * stretch[1])), float(stretch[0] / max(stretch[1], 1e-6))


def cut_of(pixels: Colour, x: Real, y: Real) -> Cut:
    """Return the part of an RGB photo around places x and y in its pixels, ready to be sampled again and again."""
    scale, _skew = native_scale(x, y)
    part, left, top = _part(pixels, x, y, int(ROOM * max(1.0, scale)))
    factor = 1.0
    while scale * factor >= HALVED_FROM and min(part.shape[:2]) >= 4:
        even = part[: part.shape[0] // 2 * 2, : part.shape[1] // 2 * 2]
        size = (even.shape[1] // 2, even.shape[0] // 2)
        part = np.asarray(cv2.resize(even, size, interpolation=cv2.INTER_AREA), np.uint8)
        factor /= 2
    light = linear(part)
    finer = scale * factor
    if finer > 1:
        light = np.asarray(cv2.GaussianBlur(light, (0, 0), 0.45 * float(np.sqrt(finer * finer - 1)) + 1e-3), np.float32)
    luminance = np.asarray(light @ LUMINANCE, np.float32)
    return Cut(light, luminance, _brightest(part), left, top, factor, pixels.shape[1], pixels.shape[0])


def luminance_at(cut: Cut, x: Real, y: Real) -> Real:
    """Return linear luminance at places of the photo."""
    found = cv2.remap(cut.luminance, *_within(cut, x, y), cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(found, np.float32)


def sampled(cut: Cut, x: Real, y: Real) -> Sampled:
    """Return the light at x and y, height x width each, in pixels of the photo."""
    u, v = _within(cut, x, y)
    rgb = cv2.remap(cut.light, u, v, cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
    tops = cv2.remap(cut.tops, u, v, cv2.INTER_NEAREST, borderMode=cv2.BORDER_REPLICATE)
    return Sampled(np.clip(np.asarray(rgb, np.float32), 0, 1), covered(cut, x, y), np.asarray(tops) >= CLIPPED)


def covered(cut: Cut, x: Real, y: Real) -> Mask:
    """Return which places lie on the photo."""
    return np.asarray((x >= 0) & (y >= 0) & (x <= cut.width - 1) & (y <= cut.height - 1), np.bool_)


def _within(cut: Cut, x: Real, y: Real) -> tuple[Real, Real]:
    """Return places in pixels of the cut, where halving keeps corners, not the middles of pixels."""
    u = (x - cut.left + 0.5) * cut.factor - 0.5
    v = (y - cut.top + 0.5) * cut.factor - 0.5
    return np.asarray(u, np.float32), np.asarray(v, np.float32)


def _part(pixels: Colour, x: Real, y: Real, room: int) -> tuple[Colour, float, float]:
    """Return the part of the photo that is needed and its upper left corner."""
    height, width = pixels.shape[:2]
    left, top = max(0, int(x.min()) - room), max(0, int(y.min()) - room)
    right, bottom = min(width, int(x.max()) + room + 1), min(height, int(y.max()) + room + 1)
    left, top = max(0, min(left, width - 2)), max(0, min(top, height - 2))
    part = pixels[top : max(bottom, top + 2), left : max(right, left + 2)]
    return np.ascontiguousarray(part), float(left), float(top)


def _brightest(pixels: Colour) -> Colour:
    red, green, blue = cv2.split(pixels)
    return np.asarray(cv2.max(cv2.max(red, green), blue), np.uint8)
