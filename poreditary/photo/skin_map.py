"""What stays the same on one patch of made-up skin from week to week: pigment, blood, relief, pores."""

from dataclasses import dataclass
from functools import lru_cache
from zlib import crc32

import numpy as np

from poreditary.domain.kinds import View
from poreditary.photo.skin_noise import Dots, Field, Size, draw_dots, line_net, slope_to_light, smooth_noise

_DESIGN_WIDTH = 1200.0
_FRECKLES = 14


@dataclass(frozen=True)
class SkinMap:
    """The fields of one patch, height x width, without unit; 0 is plain skin, `light` is near 1."""

    pigment: Field
    blood: Field
    flush: Field
    relief: Field
    pores: Field
    pore_slope: Field
    light: Field
    sheen: Field


@dataclass(frozen=True)
class _PoreLook:
    """How pores look in one view, in pixels of a patch 1,200 wide: spacing, median radius; and depth."""

    spacing: float
    radius: float
    depth: float


_CHEEK = _PoreLook(spacing=27.0, radius=4.8, depth=0.5)
_LOOKS = {
    View.NOSE: _PoreLook(spacing=24.0, radius=5.6, depth=0.66),
    View.CHIN: _PoreLook(spacing=30.0, radius=4.6, depth=0.44),
    View.FOREHEAD: _PoreLook(spacing=34.0, radius=4.0, depth=0.36),
}
_LIT_FROM_RIGHT = frozenset({View.RIGHT_CHEEK, View.RIGHT_45})


@lru_cache(maxsize=8)
def skin_map(seed: int, view: View, size: Size) -> SkinMap:
    """Make the patch that `seed` and `view` name, (width, height) pixels; the last few are kept."""
    rng = np.random.default_rng([seed, crc32(view.encode())])
    scale = size[0] / _DESIGN_WIDTH
    pigment = _layers(rng, size, scale, ((0.4, 420), (0.22, 90), (0.14, 16)))
    blood = _layers(rng, size, scale, ((0.5, 380), (0.32, 70), (0.3, 22), (0.25, 9)))
    flush = _blob(size, rng.uniform(0.35, 0.65), rng.uniform(0.35, 0.65), 0.42)
    pigment += _freckles(rng, size, scale)
    relief = slope_to_light(line_net(rng, size, max(2.0, 15 * scale)))
    pores = _pores(rng, size, scale, _LOOKS.get(view, _CHEEK))
    lit_at = 0.62 if view in _LIT_FROM_RIGHT else 0.38
    light = 0.72 + 0.34 * _blob(size, lit_at, 0.36, 0.75)
    sheen = _blob(size, lit_at, 0.3, 0.3)
    return SkinMap(pigment, blood, flush, relief, pores, slope_to_light(-pores), light, sheen)


def _layers(rng: np.random.Generator, size: Size, scale: float, layers: tuple[tuple[float, float], ...]) -> Field:
    """Add up smooth noises of (strength, blob width in pixels of a patch 1,200 wide)."""
    total = np.zeros((size[1], size[0]), np.float32)
    for strength, cell in layers:
        total += np.float32(strength) * smooth_noise(rng, size, cell * scale)
    return total


def _blob(size: Size, x: float, y: float, spread: float) -> Field:
    """Return a round soft hill of height 1 at (x, y), in parts of the width and height."""
    across = np.exp(-(((np.arange(size[0], dtype=np.float32) / size[0] - x) / spread) ** 2))
    down = np.exp(-(((np.arange(size[1], dtype=np.float32) / size[1] - y) / spread) ** 2))
    return np.outer(down, across).astype(np.float32)


def _freckles(rng: np.random.Generator, size: Size, scale: float) -> Field:
    """Return a few spots of pigment, their edges broken up."""
    spots = Dots(
        rng.uniform(0, size[0], _FRECKLES),
        rng.uniform(0, size[1], _FRECKLES),
        scale * rng.lognormal(np.log(10), 0.4, _FRECKLES),
        rng.uniform(0.6, 2.2, _FRECKLES),
    )
    broken = np.clip(1 + 0.35 * smooth_noise(rng, size, 7 * scale), 0.2, 1.6)
    field = draw_dots(rng, size, spots)
    field *= broken
    return field


def _pores(rng: np.random.Generator, size: Size, scale: float, look: _PoreLook) -> Field:
    """Return the depth of the pores: dots of lognormal size in loose rows, here deeper and there less."""
    spacing = look.spacing * scale
    rows, columns = int(size[1] / spacing / 0.8) + 2, int(size[0] / spacing) + 2
    ys, xs = np.indices((rows, columns), dtype=np.float64)
    shape = (rows, columns)
    dots = Dots(
        ((xs + 0.5 * (ys % 2) + rng.normal(0, 0.2, shape)) * spacing).ravel(),
        ((0.8 * ys + (0.12 * xs) % 0.8 + rng.normal(0, 0.16, shape)) * spacing).ravel(),
        scale * look.radius * np.clip(rng.lognormal(0, 0.24, shape), 0.65, 1.8).ravel(),
        look.depth * np.clip(rng.lognormal(-0.06, 0.34, shape), 0.3, 1.8).ravel(),
    )
    depth = draw_dots(rng, size, dots.chosen(rng.random(dots.xs.size) < 0.88))
    depth *= np.clip(0.85 + 0.25 * smooth_noise(rng, size, 280 * scale), 0.4, 1.3)
    return depth
