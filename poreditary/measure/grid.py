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
MOST_SIDE = 1100
"""Longer side of a grid in pixels: 88 mm. What is larger is not a patch but a face."""


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
    """Return the grid over a patch of the baseline photo, which has `px_per_mm` there."""
    margin = MARGIN_MM * px_per_mm
    low = np.maximum(corners.min(axis=0) - margin, 0.0)
    high = np.minimum(corners.max(axis=0) + margin, (width - 1, height - 1))
    step = px_per_mm / FINE
    size = np.maximum(np.floor((high - low) / step).astype(int) + 1, 16)
    if size.max() > MOST_SIDE:
        step *= float(size.max()) / MOST_SIDE
        size = np.maximum(np.floor((high - low) / step).astype(int) + 1, 16)
    inside = np.zeros((size[1], size[0]), np.uint8)
    drawn = np.rint((corners - low) / step * 16).astype(np.int32)
    cv2.fillPoly(inside, [drawn.reshape(-1, 1, 2)], 1, shift=4)
    return Grid(float(low[0]), float(low[1]), step, int(size[0]), int(size[1]), inside.astype(np.bool_))


def transformed(plane: npt.NDArray[np.float64], x: Real, y: Real) -> tuple[Real, Real]:
    """Return where a homography takes places."""
    bottom = plane[2, 0] * x + plane[2, 1] * y + plane[2, 2]
    across = (plane[0, 0] * x + plane[0, 1] * y + plane[0, 2]) / bottom
    down = (plane[1, 0] * x + plane[1, 1] * y + plane[1, 2]) / bottom
    return np.asarray(across, np.float32), np.asarray(down, np.float32)
