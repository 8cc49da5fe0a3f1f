"""The skin's relief: criss-cross lines, fine grain of which a part is new every day, and pores as small pits."""

import math

import numpy as np

from tests.skin.fields import Array, Size, generator, smooth, streaks

LINE_DEPTH = 0.018
"""Depth of a furrow in mm. True furrows are deeper, but light scattered under the surface fills them."""
GRAIN_HEIGHT = 0.010
PIT_DEPTH = 0.075
"""Depth in mm of a pore that takes away 1/e of the light, as far as its walls are lit."""


def furrows(seed: int, size: Size, density: float) -> Array:
    """Return the web of lines, 0 on the plateaus to 1 at the bottom of a line.

    Lines run where stretched noise crosses zero: in two directions, which gives the skin's lozenges.
    """
    random = generator(seed, "lines")
    first = random.uniform(0, 180)
    web = np.zeros(size, np.float32)
    for degrees, weight in ((first, 1.0), (first + random.uniform(55, 85), 0.8)):
        noise = streaks(random, size, 0.8 * density, 0.13 * density, degrees)
        noise += 0.35 * smooth(random, size, 0.35 * density)
        web = np.maximum(web, weight * np.exp(-((noise / 0.3) ** 2)))
    return np.asarray(web * np.clip(1 + 0.4 * smooth(random, size, 3 * density), 0.1, 2), np.float32)


def grain(seed: int, day: int, size: Size, density: float, renewed: float) -> tuple[Array, Array]:
    """Return fine height and fine colour (SD 1 each), `renewed` (0 to 1) of their variance being this day's own."""
    lasting, fresh = generator(seed, "grain"), generator(seed, day, "grain")
    both = []
    for sigmas in ((0.06, 0.17), (0.09, 0.22)):
        parts = [one(random, size, [sigma * density for sigma in sigmas]) for random in (lasting, fresh)]
        both.append(math.sqrt(1 - renewed) * parts[0] + math.sqrt(renewed) * parts[1])
    return both[0], both[1]


def one(random: np.random.Generator, size: Size, sigmas: list[float]) -> Array:
    """Return the sum of two noises with SD 1."""
    fine, coarse = (smooth(random, size, sigma) for sigma in sigmas)
    return (0.7 * fine + 0.7 * coarse).astype(np.float32)


def height(lines: Array, fine: Array, deficit: Array, strength: float) -> Array:
    """Return the surface in mm above its smooth shape; the fine grain is high where it is lit."""
    return np.asarray(-LINE_DEPTH * strength * lines + GRAIN_HEIGHT * fine - PIT_DEPTH * deficit, np.float32)
