"""Forced photometry: the light that is missing at the same places of every photo, as astronomers add up stars."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from poreditary.measure.aligned import FINE, Mask, Real
from poreditary.measure.places import WIDTH, Columns, Places

Indices = npt.NDArray[np.intp]

REACH = 1.9
"""Radius, in radii of the pore, within which its light may be missing."""
AWAY = 1.75
"""Radius, in radii of the pore, from which on the skin around it is what the pore is held against.

Nearer than `REACH`: farther out the skin is brighter than a pore's own surroundings, and what is merely shaded around a
pore would count as light that the pore takes.
"""
RING = 3.0
"""Width in pixels of the ring of skin that a pore is held against."""
LEAST_VALID = 0.75
"""So much of a pore must be usable on a photo."""
LEAST_RING = 8


def loads_of(flats: Sequence[Real], valids: Sequence[Mask], places: Places) -> Columns:
    """Return the light missing at places on each photo, against a ring of skin around each: photos x places.

    In log luminance times mm²; not a number where the photo cannot say.
    """
    taken = drawn(places, flats[0].shape)
    values = np.full((len(flats), len(places)), np.nan)
    for sigma in np.unique(places.sigma):
        here = np.flatnonzero(places.sigma == sigma)
        spots = _Windows.of(places.kept(here), float(sigma), taken)
        for row, (flat, valid) in enumerate(zip(flats, valids, strict=True)):
            values[row, here] = spots.added_up(flat, valid)
    return values / FINE**2


def drawn(places: Places, shape: tuple[int, ...], radii: float = 1.25) -> Mask:
    """Return where the pores are, height x width."""
    mask = np.zeros(shape, np.bool_)
    for sigma in np.unique(places.sigma):
        radius = radii * float(sigma) * WIDTH / 2
        some = places.kept(places.sigma == sigma)
        rows, columns = _around(some, int(np.ceil(radius)))
        is_near = (rows - some.y[:, None]) ** 2 + (columns - some.x[:, None]) ** 2 <= radius * radius
        is_near &= (rows >= 0) & (rows < shape[0]) & (columns >= 0) & (columns < shape[1])
        mask[rows[is_near], columns[is_near]] = True
    return mask


def _around(places: Places, reach: int) -> tuple[Indices, Indices]:
    """Return rows and columns of the square of pixels around each place: places x pixels."""
    steps = np.arange(-reach, reach + 1)
    down, across = (part.ravel() for part in np.meshgrid(steps, steps, indexing="ij"))
    return places.y.astype(int)[:, None] + down, places.x.astype(int)[:, None] + across


@dataclass(frozen=True)
class _Windows:
    """Places of one size: flat indices of the pixels around each, how much each is pore, and which are ring."""

    indices: Indices
    is_within: Mask
    pore: Real
    is_ring: Mask

    @classmethod
    def of(cls, places: Places, sigma: float, taken: Mask) -> "_Windows":
        """Return the windows of places of one size."""
        radius = REACH * sigma * WIDTH / 2
        ring = AWAY * sigma * WIDTH / 2
        reach = int(np.ceil(max(radius, ring) + RING))
        rows, columns = _around(places, reach)
        far = np.hypot(rows[0] - int(places.y[0]), columns[0] - int(places.x[0]))
        height, width = taken.shape
        is_within = (rows >= 0) & (rows < height) & (columns >= 0) & (columns < width)
        indices = np.clip(rows, 0, height - 1) * width + np.clip(columns, 0, width - 1)
        is_free = is_within & ~taken.ravel()[indices]
        is_ring = (far >= ring) & (far <= ring + RING) & is_free
        own = far <= sigma * WIDTH / 2
        # Beyond its own radius a window may reach into a neighbour: that one is left to itself.
        is_own = is_within & (own | is_free)
        # A soft edge: a pixel counts by how much of it lies within.
        pore = np.clip(radius + 0.5 - far, 0, 1).astype(np.float32) * is_own
        return cls(indices, is_within, pore, is_ring)

    def added_up(self, flat: Real, valid: Mask) -> Columns:
        """Return the light missing at each place of a photo, in log luminance times pixels."""
        light = flat.ravel()[self.indices]
        usable = valid.ravel()[self.indices] & self.is_within
        ring = usable & self.is_ring
        count = ring.sum(axis=1)
        level = (light * ring).sum(axis=1) / np.maximum(count, 1)
        weights = self.pore * usable
        area = weights.sum(axis=1)
        whole = self.pore.sum(axis=1)
        missing = ((level[:, None] - light) * weights).sum(axis=1) * whole / np.maximum(area, 1e-6)
        return np.where((count >= LEAST_RING) & (whole > 0) & (area >= LEAST_VALID * whole), missing, np.nan)
