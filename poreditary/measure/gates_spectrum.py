"""The spectrum of a patch of skin by frequency and direction, and what its fall-off says of lens, lamp and motion.

Welch's method (1967) over tiles of about 5 mm: the skin's own texture falls smoothly with frequency; a blurred
photo falls by exp(-(2 pi f sigma)^2) on top of that, a streak does so along its own direction alone, and a raking lamp
favours one direction at every frequency.
"""

from dataclasses import dataclass
from functools import cache

import numpy as np
import numpy.typing as npt

from poreditary.measure.aligned import Mask, Real

Floats = npt.NDArray[np.float64]

TILE_MM = 5.2
MOST_TILES = 48
"""More tiles say nothing new and take time."""
LEAST_TILES = 3
COVERED = 0.75
"""A tile counts that lies on the patch with so much of its window."""
CALM = 0.8
"""The stillest of the tiles at each frequency are averaged, in parts of all: a hair lies on few of them."""
LOWEST = 0.6
"""Cycles per millimetre; broader than that is shading, and what the background took."""
HIGHEST = 5.0
STEP = 0.4
SECTORS = 6
"""Directions, of the half circle that a spectrum has."""
TOP = 0.42
"""Cycles per pixel: beyond it the lens, the colour filter and the file leave nothing that can be told apart."""
LEAST_POWER = 1e-15
"""Power of a photo of nothing, which has a logarithm."""


@dataclass(frozen=True)
class Spectrum:
    """Power by frequency (cycles per millimetre, `across`) and direction (radians): arrays of the same shape.

    White noise of standard deviation s has the power s squared everywhere; `floor` is the power at the top.
    """

    across: Floats
    towards: Floats
    power: Floats
    floor: float


@dataclass(frozen=True)
class Waves:
    """The waves of each tile of a patch, tiles x down x right, every tile's power being that of its whole window."""

    parts: npt.NDArray[np.complex64]
    size: int
    px_per_mm: float


def spectrum_of(flat: Real, usable: Mask, px_per_mm: float) -> Spectrum | None:
    """Return the spectrum of flattened log luminance, height x width, None where the patch is too small for one."""
    waves = waves_of(flat, usable, px_per_mm, COVERED)
    if waves is None:
        return None
    power = np.abs(waves.parts) ** 2
    calm = max(1, round(CALM * len(power)))
    return spectrum(np.partition(power, calm - 1, axis=0)[:calm].mean(axis=0), waves)


def waves_of(flat: Real, usable: Mask, px_per_mm: float, covered: float) -> Waves | None:
    """Return the waves of tiles of which a part `covered` can be used, None where there are too few."""
    size = int(np.clip(2 ** round(float(np.log2(TILE_MM * px_per_mm))), 16, 256))
    tiles = _tiles(flat, usable, size, covered)
    if len(tiles) < LEAST_TILES:
        return None
    window = _window(size)
    parts = np.fft.rfft2(tiles * window) / np.sqrt(float((window**2).sum()))
    return Waves(np.asarray(parts, np.complex64), size, px_per_mm)


def spectrum(power: Real, waves: Waves) -> Spectrum:
    """Return power that is given by down x right for tiles as those of `waves`, by frequency and direction."""
    bins, across, towards, top = _bins(waves.size, round(waves.px_per_mm, 2))
    flat = power.ravel()
    counted = np.bincount(bins, minlength=len(across) + 1)[1:]
    summed = np.bincount(bins, weights=flat, minlength=len(across) + 1)[1:]
    held = counted > 0
    return Spectrum(across[held], towards[held], summed[held] / counted[held], float(flat[top].mean()))


def shared(one: Waves, two: Waves) -> Spectrum:
    """Return the power that two photos of the same tiles have in common: the skin's, without the noise of either."""
    return spectrum(np.asarray((one.parts * np.conj(two.parts)).real.mean(axis=0), np.float32), one)


def own(waves: Waves) -> Spectrum:
    """Return the power of one photo's tiles."""
    return shared(waves, waves)


def _tiles(flat: Real, usable: Mask, size: int, covered: float) -> Real:
    """Return tiles, number x size x size, without their mean; what is not usable is 0 there."""
    step = size // 2
    places = [
        (top, left)
        for top in range(0, flat.shape[0] - size + 1, step)
        for left in range(0, flat.shape[1] - size + 1, step)
    ]
    window = _window(size)
    whole = float(window.sum())
    on_patch = []
    for top, left in places:
        here = usable[top : top + size, left : left + size]
        weight = float((window * here).sum())
        if weight >= covered * whole:
            tile = flat[top : top + size, left : left + size]
            on_patch.append(np.where(here, tile - float((tile * window * here).sum()) / weight, 0.0))
    chosen = on_patch[:: max(1, -(-len(on_patch) // MOST_TILES))]
    return np.asarray(chosen, np.float32).reshape(-1, size, size)


@cache
def _window(size: int) -> Real:
    one = np.hanning(size).astype(np.float32)
    return np.asarray(one[:, None] * one[None], np.float32)


@cache
def _bins(size: int, px_per_mm: float) -> tuple[npt.NDArray[np.intp], Floats, Floats, Mask]:
    """Return the bin of each coefficient of a tile (0 for none), the bins' middles, and which coefficients are top."""
    down = np.fft.fftfreq(size)[:, None]
    right = np.fft.rfftfreq(size)[None]
    far = np.hypot(down, right) * px_per_mm
    angle = np.mod(np.arctan2(down, right), np.pi)
    rings = int((min(HIGHEST, TOP * px_per_mm) - LOWEST) / STEP)
    ring = np.floor((far - LOWEST) / STEP).astype(int)
    sector = np.minimum((angle / np.pi * SECTORS).astype(int), SECTORS - 1)
    bins = np.where((ring >= 0) & (ring < rings), ring * SECTORS + sector + 1, 0)
    across = np.repeat(LOWEST + STEP * (np.arange(rings) + 0.5), SECTORS)
    towards = np.tile((np.arange(SECTORS) + 0.5) * np.pi / SECTORS, rings)
    top = (np.maximum(np.abs(down), right) > TOP) & (np.hypot(down, right) < 0.5)
    return bins.ravel(), across, towards, top.ravel()
