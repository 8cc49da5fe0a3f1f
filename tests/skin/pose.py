"""How the face is held before the camera: a pinhole camera looking at an ellipsoid, exact in both directions.

The skin's u and v (mm) are angles on the ellipsoid times its half axes: P = (a sin(u/a) cos(v/b), b sin(v/b),
c cos(u/a) cos(v/b)), so that lengths are true in the middle of the patch. z points from the skin to the camera.
"""

import math
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from tests.skin.zones import Axes

Numbers = NDArray[np.float64]
STEEPEST = 1.45
"""Radians from the middle of the patch beyond which skin is taken to turn away."""


@dataclass(frozen=True, slots=True)
class Pose:
    """Turn of the head in degrees, distance as a factor of the usual one, shift of the patch in the frame in mm."""

    yaw: float = 0.0
    pitch: float = 0.0
    roll: float = 0.0
    distance: float = 1.0
    right: float = 0.0
    down: float = 0.0

    @property
    def rotation(self) -> Numbers:
        """Return the matrix from the skin's axes to those of the camera."""
        yaw, pitch, roll = (math.radians(angle) for angle in (self.yaw, self.pitch, self.roll))
        about_y = np.array([[math.cos(yaw), 0, math.sin(yaw)], [0, 1, 0], [-math.sin(yaw), 0, math.cos(yaw)]])
        about_x = np.array([[1, 0, 0], [0, math.cos(pitch), -math.sin(pitch)], [0, math.sin(pitch), math.cos(pitch)]])
        about_z = np.array([[math.cos(roll), -math.sin(roll), 0], [math.sin(roll), math.cos(roll), 0], [0, 0, 1]])
        return np.asarray(about_z @ about_x @ about_y, np.float64)


@dataclass(frozen=True)
class View:
    """The way from skin to photo: half axes of the skin, pose, usual distance (mm), frame, px/mm at that distance."""

    axes: Axes
    pose: Pose
    usual: float
    width: int
    height: int
    px_per_mm: float

    @cached_property
    def eye(self) -> Numbers:
        """Return where the camera is, in mm along the skin's own axes from the middle of its ellipsoid."""
        away = np.array([-self.pose.right, -self.pose.down, self.usual * self.pose.distance])
        return np.asarray(self.pose.rotation.T @ away + (0, 0, self.axes[2]), np.float64)

    @property
    def middle(self) -> Numbers:
        """Return the middle of the frame in pixels."""
        return np.array([self.width - 1, self.height - 1]) / 2

    def to_pixels(self, places: Numbers) -> Numbers:
        """Return where places on the skin (N x 2, mm) lie in the photo (N x 2, pixel centres at whole numbers)."""
        return self.projected(surface(self.axes, places[:, 0], places[:, 1]))

    def projected(self, points: Numbers) -> Numbers:
        """Return where points in space (N x 3) lie in the photo."""
        seen = (points - self.eye) @ self.pose.rotation.T
        pixels = seen[:, :2] * (self.px_per_mm * self.usual / -seen[:, 2:])
        return np.asarray(pixels + self.middle, np.float64)

    def to_mm(self, pixels: Numbers) -> Numbers:
        """Return which place of the skin (N x 2, mm) a pixel (N x 2) shows; NaN beside the face."""
        focal = self.px_per_mm * self.usual
        out = (pixels - self.middle) / focal
        ray = np.column_stack([out, -np.ones(len(out))]) @ self.pose.rotation
        axes = np.array(self.axes)
        start, along = self.eye / axes, ray / axes
        square, half = (along**2).sum(axis=1), along @ start
        with np.errstate(invalid="ignore"):
            root = np.sqrt(half**2 - square * (start @ start - 1))
            hit = start + along * ((-half - root) / square)[:, None]
            down = self.axes[1] * np.arcsin(np.clip(hit[:, 1], -1, 1))
            return np.column_stack([self.axes[0] * np.arctan2(hit[:, 0], hit[:, 2]), down])


def surface(axes: Axes, u: Numbers, v: Numbers) -> Numbers:
    """Return the points in space (N x 3, mm from the middle of the ellipsoid) of places on the skin."""
    a, b, c = axes
    return np.column_stack([a * np.sin(u / a) * np.cos(v / b), b * np.sin(v / b), c * np.cos(u / a) * np.cos(v / b)])


def frame(axes: Axes, u: Numbers, v: Numbers) -> tuple[Numbers, Numbers, Numbers]:
    """Return the unit vectors to the right, downwards and outwards at places on the skin (each N x 3)."""
    a, b, c = axes
    cos_u, sin_u, cos_v, sin_v = np.cos(u / a), np.sin(u / a), np.cos(v / b), np.sin(v / b)
    right = np.column_stack([cos_u, np.zeros_like(u), -c / a * sin_u])
    down = np.column_stack([-a / b * sin_u * sin_v, cos_v, -c / b * cos_u * sin_v])
    outward = np.column_stack([sin_u * cos_v / a, sin_v / b, cos_u * cos_v / c])
    return unit(right), unit(down), unit(outward)


def unit(vectors: Numbers) -> Numbers:
    """Return vectors (N x 3) at length 1."""
    return np.asarray(vectors / np.linalg.norm(vectors, axis=1, keepdims=True), np.float64)
