"""The pores of a patch: where they lie, how wide and dark they are, and the layer of light they take away."""

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from tests.skin.fields import Array, Size, generator, smooth
from tests.skin.zones import Zone

Numbers = NDArray[np.float64]
WIDEST = 0.75
"""Wider ones, in mm, are scars, not pores."""
SURPLUS = 0.5
"""So many more pores than there are lie ready to appear, as a share."""
HALF = math.log(2)


@dataclass(frozen=True, eq=False)
class Pores:
    """Pores, each array with one number a pore: `x`, `y` in mm from the middle of the patch, `diameter` in mm.

    A pore leaves exp(-deficit) of the light in its middle and takes half of that logarithm at its edge; `edge` says how
    steep that is, `elongation` how much longer than wide it is, along `angle` (radians), `plug` whether it is brown.
    """

    x: Numbers
    y: Numbers
    diameter: Numbers
    elongation: Numbers
    angle: Numbers
    deficit: Numbers
    edge: Numbers
    plug: Numbers

    @cached_property
    def load(self) -> Numbers:
        """Return the integrated log deficit of each pore, in mm2 (the integral of exp(-ln2 r^2p) over an ellipse)."""
        shape = np.array([math.gamma(1 + 1 / edge) / HALF ** (1 / edge) for edge in self.edge])
        return np.asarray(self.deficit * math.pi * (self.diameter / 2) ** 2 * shape, np.float64)

    def chosen(self, which: NDArray[np.bool_]) -> "Pores":
        """Return some of them."""
        return Pores(**{name: getattr(self, name)[which] for name in self.__dataclass_fields__})

    def scaled(self, deficit: Numbers | float = 1.0, area: float = 1.0) -> "Pores":
        """Return them darker or wider by factors."""
        return replace(self, deficit=self.deficit * deficit, diameter=self.diameter * math.sqrt(area))


def drawn(seed: int, zone: Zone, width: float, height: float, count: float = 1.0) -> Pores:
    """Draw the pores of so many mm, `count` times as many as the zone has; those that stay are the same for any count.

    Follicles stand about evenly, so they are drawn on a jittered hexagonal grid; a smooth field makes clusters.
    """
    random = generator(seed, "pores")
    x, y = grid(random, zone.density * (1 + SURPLUS) * math.exp(zone.clustering**2 / 2), width, height)
    crowd, size, turn = (sampled(smooth(random, cells(width, height), 9), x, y, width, height) for _ in range(3))
    share = np.exp(zone.clustering * crowd - zone.clustering**2)
    keep = random.random(len(x)) < share
    order = random.random(len(x)) * (1 + SURPLUS)
    diameter = zone.diameter * np.exp(zone.spread * random.standard_normal(len(x)) + 0.12 * size)
    spread_of_angle = 0.25 * random.standard_normal(len(x)) + 0.35 * turn + random.uniform(0, math.pi)
    plug = (random.random(len(x)) < zone.plugged) & (diameter > zone.diameter)
    wider = (diameter / zone.diameter) ** 0.5
    deficit = zone.deficit * np.exp(0.25 * random.standard_normal(len(x))) * wider * np.where(plug, 1.25, 1.0)
    pores = Pores(
        x=x,
        y=y,
        diameter=np.minimum(diameter, WIDEST),
        elongation=1 + (zone.elongation - 1) * random.gamma(3, 1 / 3, len(x)),
        angle=spread_of_angle,
        deficit=np.minimum(deficit, 1.6),
        edge=random.uniform(0.9, 2.0, len(x)),
        plug=plug.astype(np.float64),
    )
    return pores.chosen(keep & (order < count))


def cells(width: float, height: float) -> Size:
    """Return the size of a field with half a millimetre a cell."""
    return math.ceil(height * 2) + 1, math.ceil(width * 2) + 1


def sampled(field: Array, x: Numbers, y: Numbers, width: float, height: float) -> Numbers:
    """Return a field's values at places."""
    rows = np.clip(np.rint((y + height / 2) * 2), 0, field.shape[0] - 1).astype(int)
    columns = np.clip(np.rint((x + width / 2) * 2), 0, field.shape[1] - 1).astype(int)
    return np.asarray(field[rows, columns], np.float64)


def grid(random: np.random.Generator, density: float, width: float, height: float) -> tuple[Numbers, Numbers]:
    """Return jittered hexagonal places, so many per cm2, over a rectangle around 0."""
    step = math.sqrt(100 / density * 2 / math.sqrt(3))
    row_step = step * math.sqrt(3) / 2
    rows, columns = np.mgrid[0 : math.ceil(height / row_step), 0 : math.ceil(width / step)]
    x = (columns + 0.5 * (rows % 2)).ravel() * step - width / 2
    y = rows.ravel() * row_step - height / 2
    return x + 0.24 * step * random.standard_normal(x.size), y + 0.24 * step * random.standard_normal(y.size)


def painted(pores: Pores, size: Size, density: float) -> tuple[Array, Array]:
    """Return the layer of log deficits at so many pixels per mm, and the part of it that plugs make."""
    whole = np.zeros(size[0] * size[1])
    plugs = np.zeros_like(whole)
    for some, reach in by_reach(pores, density):
        places, values = stamped(some, reach, size, density)
        whole += np.bincount(places, values, whole.size)
        is_plug = np.repeat(some.plug > 0, (2 * reach + 1) ** 2)
        if is_plug.any():
            plugs += np.bincount(places[is_plug], values[is_plug], whole.size)
    return whole.reshape(size).astype(np.float32), plugs.reshape(size).astype(np.float32)


def by_reach(pores: Pores, density: float) -> Iterator[tuple[Pores, int]]:
    """Yield groups of pores with the pixels to which they reach from their middle, all that a stamp has to hold."""
    radius = pores.diameter / 2 * np.sqrt(pores.elongation) * (10 / HALF) ** (1 / (2 * pores.edge))
    reach = np.ceil(radius * density / 3).astype(int) * 3
    for value in np.unique(reach):
        yield pores.chosen(reach == value), int(value)


def stamped(pores: Pores, reach: int, size: Size, density: float) -> tuple[NDArray[np.int64], Numbers]:
    """Return places in the flat layer and the log deficits there."""
    at_x, at_y = ((pores.x * density + (size[1] - 1) / 2), (pores.y * density + (size[0] - 1) / 2))
    column, row = np.rint(at_x).astype(np.int64), np.rint(at_y).astype(np.int64)
    offsets = np.arange(-reach, reach + 1)
    dx = (offsets[None, None, :] + (column - at_x)[:, None, None]) / density
    dy = (offsets[None, :, None] + (row - at_y)[:, None, None]) / density
    cos, sin = (np.asarray(turn(pores.angle))[:, None, None] for turn in (np.cos, np.sin))
    long = (pores.diameter / 2 * np.sqrt(pores.elongation))[:, None, None]
    wide = (pores.diameter / 2 / np.sqrt(pores.elongation))[:, None, None]
    square = ((dx * cos + dy * sin) / long) ** 2 + ((dy * cos - dx * sin) / wide) ** 2
    value = pores.deficit[:, None, None] * np.exp(-HALF * square ** pores.edge[:, None, None])
    rows, columns = row[:, None, None] + offsets[None, :, None], column[:, None, None] + offsets[None, None, :]
    is_inside = (rows >= 0) & (rows < size[0]) & (columns >= 0) & (columns < size[1])
    places = np.where(is_inside, rows * size[1] + columns, 0)
    return places.ravel(), np.where(is_inside, value, 0).ravel()
