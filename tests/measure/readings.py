"""Readings of patches that were drawn, and what becomes of them."""

from dataclasses import replace
from functools import cache

import numpy as np

from poreditary.domain.noise import Noise
from poreditary.measure.aligned import Real
from poreditary.measure.aligning import Laid
from poreditary.measure.greying import Grey
from poreditary.measure.grid import Grid
from poreditary.measure.judging import judged_patch
from poreditary.measure.matching import Features
from poreditary.measure.neutral import Neutral
from poreditary.measure.reading import Baseline, Reading
from poreditary.measure.task import PatchResult, Source, Task, Wanted
from tests.measure.skins import aligned, grain, lattice, spotted
from tests.skin.fields import soft

SIZE = (150, 166)
PLACES = lattice(SIZE, 18, 18)
NEUTRAL = Neutral((1.0, 1.0, 1.0), 0.01)
TEXTURE: Real = np.asarray(soft(grain(SIZE, 1, 0.15), 1.5), np.float32)


@cache
def reading(depth: float, seed: int, red: float = 0.3, neutral: Neutral | None = None, count: int = 999) -> Reading:
    flat = np.asarray(spotted(SIZE, PLACES[:count], 2.2, depth) + TEXTURE + grain(SIZE, seed), np.float32)
    patch = aligned(flat)
    rgb = np.asarray(patch.rgb * np.array([np.exp(red), 1, 1], np.float32) * 0.7, np.float32)
    return Reading(Laid(replace(patch, rgb=rgb), flat, flat), neutral=neutral)


def judged(
    readings: dict[str, Reading],
    before: str = "ab",
    after: str = "cd",
    calibration: tuple[str, ...] = (),
    noise: tuple[Noise, ...] = (),
    neutral: Neutral | None = None,
    repeat: tuple[str, ...] = (),
) -> PatchResult:
    """Return what becomes of photos named by letters, those before one sitting, those after another.

    The sittings of a `repeat` are wanted as "r".
    """
    inside = np.ones(SIZE, np.bool_)
    features = Features(np.zeros((0, 2)), np.zeros((0, 128), np.float32), 300, 300)
    grid = Grid(0.0, 0.0, 1.0, SIZE[1], SIZE[0], inside)
    first = next(iter(readings.values())).laid
    assert first is not None
    baseline = Baseline("a", 12.5, True, 300, 300, features, (grid,), (first,), Grey(first=neutral))
    wanted: tuple[Wanted, ...] = (Wanted("c", (tuple(before),), (tuple(after),)),) if before else ()
    if repeat:
        wanted += (Wanted("r", (tuple(before),), tuple(map(tuple, repeat)), is_repeat=True),)
    sources = tuple(Source(name, name, b"") for name in readings)
    task = Task(sources, wanted, calibration=tuple(map(tuple, calibration)), noise=noise)
    return judged_patch(task, baseline, 0, {name: (one,) for name, one in readings.items()})


def four(after: float = 0.4) -> dict[str, Reading]:
    depths = {"a": 0.4, "b": 0.4, "c": after, "d": after}
    return {name: reading(depth, seed) for seed, (name, depth) in enumerate(depths.items())}
