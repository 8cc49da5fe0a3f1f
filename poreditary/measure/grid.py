"""The grid of a patch: `FINE` pixels per millimetre over a part of the baseline photo."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import cos, radians, sin

import cv2
import numpy as np
import numpy.typing as npt

from poreditary.domain.measuring import Oval, Point
from poreditary.measure.aligned import FINE, Mask, Real
from poreditary.measure.matching import Points

MARGIN_MM = 1.5
"""Skin around the patch that the background and the registration need."""
CORNERS = 48
LEAST_SIDE, MOST_SIDE = 16, 1100
"""Longer side of a grid in pixels: 88 mm. What is larger is not a patch but a face: the middle of it is taken."""


@dataclass(frozen=True)
class Grid:
    """A patch's grid: pixel (i, j) of it lies at `left` + i * `step`, `top` + j * `step` of the baseline photo."""

    left: float
    top: float
    step: float
    width: int
    height: int
    inside: Mask

    def places(self) -> tuple[Real, Real]:
        """Return x and y in pixels of the baseline photo for each pixel of the grid."""
        across = self.left + self.step * np.arange(self.width, dtype=np.float32)
        down = self.top + self.step * np.arange(self.height, dtype=np.float32)
        x, y = np.meshgrid(across, down)
        return np.asarray(x, np.float32), np.asarray(y, np.float32)

    @property
    def corners(self) -> Points:
        """Return the four corners in pixels of the baseline photo."""
        right, bottom = self.left + self.step * (self.width - 1), self.top + self.step * (self.height - 1)
        return np.array([[self.left, self.top], [right, self.top], [right, bottom], [self.left, bottom]])


def outline(patch: Sequence[Point] | Oval | None, width: int, height: int) -> Points:
    """Return the corners of a patch in pixels of a photo of that size; without a patch the whole photo."""
    if patch is None:
        return np.array([[0.0, 0.0], [width - 1.0, 0.0], [width - 1.0, height - 1.0], [0.0, height - 1.0]])
    if not isinstance(patch, Oval):
        return np.array(patch, np.float64).reshape(-1, 2)
    longest = max(width, height)
    angles = np.linspace(0, 2 * np.pi, CORNERS, endpoint=False)
    turn = radians(patch.turn)
    across, down = patch.across * np.cos(angles), patch.down * np.sin(angles)
    x = patch.x + across * cos(turn) - down * sin(turn)
    y = patch.y + across * sin(turn) + down * cos(turn)
    return np.stack([x, y], axis=1) * longest


def grid_of(corners: Points, px_per_mm: float, width: int, height: int) -> Grid:
    """Return the grid over a patch of the baseline photo, which has `px_per_mm` there, as far as the photo goes."""
    margin, step, last = MARGIN_MM * px_per_mm, px_per_mm / FINE, np.array([width - 1.0, height - 1.0])
    low = np.clip(corners.min(axis=0) - margin, 0.0, last)
    high = np.clip(corners.max(axis=0) + margin, 0.0, last)
    low = np.maximum(low, (low + high - (MOST_SIDE - 1) * step) / 2)
    high = np.minimum(high, low + (MOST_SIDE - 1) * step)
    size = np.clip(np.floor((high - low) / step).astype(int) + 1, LEAST_SIDE, MOST_SIDE)
    inside = np.zeros((size[1], size[0]), np.uint8)
    drawn = np.rint((corners - low) / step * 16).astype(np.int32)
    cv2.fillPoly(inside, [drawn.reshape(-1, 1, 2)], 1, shift=4)
    return Grid(float(low[0]), float(low[1]), step, int(size[0]), int(size[1]), inside.astype(np.bool_))


def is_seen(plane: npt.NDArray[np.float64], corners: Points) -> bool:
    """Return whether a homography takes all between four corners to places, and none of it beyond the horizon."""
    bottom = np.column_stack([corners, np.ones(len(corners))]) @ plane[2]
    return bool(np.isfinite(plane).all() and ((bottom > 0).all() or (bottom < 0).all()))


def transformed(plane: npt.NDArray[np.float64], x: Real, y: Real) -> tuple[Real, Real]:
    """Return where a homography takes places; it must not take one of them beyond the horizon (`is_seen`)."""
    bottom = plane[2, 0] * x + plane[2, 1] * y + plane[2, 2]
    across = (plane[0, 0] * x + plane[0, 1] * y + plane[0, 2]) / bottom
    down = (plane[1, 0] * x + plane[1, 1] * y + plane[1, 2]) / bottom
    return np.asarray(across, np.float32), np.asarray(down, np.float32)
