"""Fields for made-up skin: smooth noise, a net of fine lines, soft dots, all of them vectorised."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PIL import Image

Field = npt.NDArray[np.float32]
Numbers = npt.NDArray[np.float64]
Size = tuple[int, int]

_DOT_REACH = 2.3
_JITTER = 64


@dataclass(frozen=True)
class Dots:
    """Soft oval dots: places and radii in pixels, and how deep or dark each is (no unit)."""

    xs: Numbers
    ys: Numbers
    radius: Numbers
    depth: Numbers

    def chosen(self, keep: npt.NDArray[np.bool_]) -> "Dots":
        """Return the dots where `keep` is true."""
        return Dots(self.xs[keep], self.ys[keep], self.radius[keep], self.depth[keep])


def smooth_noise(rng: np.random.Generator, size: Size, cell: float) -> Field:
    """Return noise of about unit spread, height x width, whose blobs are some `cell` pixels wide."""
    cells = (max(1.0, size[0] / cell), max(1.0, size[1] / cell))
    grid = (int(np.ceil(cells[1])) + 3, int(np.ceil(cells[0])) + 3)
    rough = Image.fromarray(rng.standard_normal(grid, dtype=np.float32))
    box = (1.0, 1.0, 1.0 + cells[0], 1.0 + cells[1])
    return np.asarray(rough.resize(size, Image.Resampling.BICUBIC, box))


def slope_to_light(height: Field) -> Field:
    """Return how far a surface leans toward light from the upper left, per pixel; above 0 is lit."""
    lean = np.zeros_like(height)
    lean[:, 1:-1] += 0.6 * (height[:, 2:] - height[:, :-2])
    lean[1:-1, :] += 0.8 * (height[2:, :] - height[:-2, :])
    return lean


def line_net(rng: np.random.Generator, size: Size, cell: float) -> Field:
    """Return the height of skin parted into little fields, about `cell` pixels each, by fine furrows."""
    ys, xs = np.indices((size[1], size[0]), dtype=np.float32)
    xs = xs / cell + 0.5 * smooth_noise(rng, size, 3.0 * cell)
    ys = ys / cell + 0.5 * smooth_noise(rng, size, 3.0 * cell)
    nearest, second = _two_nearest(rng, xs, ys)
    net: Field = np.minimum(second - nearest, 0.35) / np.float32(0.35)
    return net


def draw_dots(rng: np.random.Generator, size: Size, dots: Dots) -> Field:
    """Return the sum of the dots on a ground of 0, height x width; dots beyond the edge are cut off."""
    field = np.zeros((size[1], size[0]), np.float32)
    reach = int(np.ceil(dots.radius.max() * _DOT_REACH))
    rows, columns = np.mgrid[-reach : reach + 1, -reach : reach + 1]
    px = np.rint(dots.xs).astype(np.intp)[:, None, None] + columns
    py = np.rint(dots.ys).astype(np.intp)[:, None, None] + rows
    away = _oval_distance(rng, dots, px, py)
    value = dots.depth[:, None, None] * np.exp(-away)
    inside = (px >= 0) & (py >= 0) & (px < size[0]) & (py < size[1]) & (away < _DOT_REACH**2)
    np.add.at(field, (py[inside], px[inside]), value[inside].astype(np.float32))
    return field


def _oval_distance(rng: np.random.Generator, dots: Dots, px: npt.NDArray[np.intp], py: npt.NDArray[np.intp]) -> Numbers:
    """Return the squared distance of pixels from each dot's centre, in its radii, stretched to an oval."""
    angle = rng.normal(0.5, 0.4, dots.xs.size)[:, None, None]
    flat = rng.uniform(0.6, 0.95, dots.xs.size)[:, None, None]
    dx, dy = px - dots.xs[:, None, None], py - dots.ys[:, None, None]
    along = dx * np.cos(angle) + dy * np.sin(angle)
    across = (dy * np.cos(angle) - dx * np.sin(angle)) / flat
    squared: Numbers = (along**2 + across**2) / dots.radius[:, None, None] ** 2
    return squared


def _two_nearest(rng: np.random.Generator, xs: Field, ys: Field) -> tuple[Field, Field]:
    """Return the distances of each place to its two nearest points of a jittered grid of unit cells."""
    column, row = np.floor(xs).astype(np.intp), np.floor(ys).astype(np.intp)
    jitter = rng.random((2, _JITTER, _JITTER), dtype=np.float32)
    nearest, second = np.full_like(xs, 9.0), np.full_like(xs, 9.0)
    for dx in (-1, 0, 1):
        for dy in (-1, 0, 1):
            at = ((row + dy) % _JITTER, (column + dx) % _JITTER)
            away = np.hypot(column + dx - xs + jitter[0][at], row + dy - ys + jitter[1][at])
            second = np.minimum(second, np.maximum(nearest, away))
            nearest = np.minimum(nearest, away)
    return nearest.astype(np.float32), second.astype(np.float32)
