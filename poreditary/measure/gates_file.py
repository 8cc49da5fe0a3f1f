"""What a file's pixels say of what was done to them: rounded by JPEG, or drawn larger than the camera saw them."""

from functools import cache

import cv2
import numpy as np
import numpy.typing as npt

from poreditary.measure.aligned import Mask, Real
from poreditary.measure.gates_spectrum import Floats

Grey = npt.NDArray[np.uint8]

BLOCK = 8
WAVES = {(0, 1): 11, (1, 0): 12, (1, 1): 12, (0, 2): 10, (2, 0): 14}
"""The broadest waves of a block (down, right), of which skin always has enough to tell in which steps they come, and
the rounding steps of quality 50 (ITU-T T.81, table K.1)."""
SMALLEST = 40
"""Pixels across and down, below which neither can be told."""
LEAST_BLOCKS, MOST_BLOCKS = 60, 1500
COMB = 0.5
"""How strongly values must stand in equal steps: 1 all of them, 0 anyhow."""
LEAST_STEP = 3.0
"""Finer steps drown in the rounding of the pixels themselves, and harm nobody."""
PEAK = 5.0
"""So many times the usual strength a trace must have."""
LONG = 1024
"""Places at which traces are looked for, across or down."""
NEAR = 0.012
_TURNS = np.arange(round(0.2 * LONG), LONG // 2 + 1) / LONG
"""How often a pixel a trace may come back; below it lies the texture of the skin."""


def quality_by_pixels(grey: Grey, inside: Mask) -> float | None:
    """Return the JPEG quality that the pixels' own rounding tells, also where the file was written anew since.

    None where nothing was rounded coarsely enough to be told. Pixels may begin anywhere in a block.
    """
    if min(grey.shape) < SMALLEST:
        return None
    top, left = _grid(grey)
    coefficients = _waves(grey[top:, left:], inside[top:, left:])
    if len(coefficients) < LEAST_BLOCKS:
        return None
    found = []
    for number, at_50 in enumerate(WAVES.values()):
        step = _step(coefficients[:, number])
        if step is not None:
            found.append(_quality(step, at_50))
    return float(np.median(found)) if len(found) > len(WAVES) // 2 else None


def _grid(grey: Grey) -> tuple[int, int]:
    """Return where the first whole block begins: differences across the edges of blocks are the largest."""
    return _first(np.abs(_second(grey, 0)).mean(axis=1)), _first(np.abs(_second(grey, 1)).mean(axis=0))


def _second(grey: Grey, axis: int) -> Real:
    """Return how a step to the next pixel differs from the mean of the steps before and after it."""
    step = np.diff(grey.astype(np.float32), axis=axis)
    here, before, after = (np.take(step, range(a, step.shape[axis] - 2 + a), axis) for a in (1, 0, 2))
    return np.asarray(2 * here - before - after, np.float32)


def _first(edges: Real) -> int:
    """Return the phase, 0 to 7, at which the means along an axis are largest."""
    means = [float(edges[phase::BLOCK].mean()) for phase in range(BLOCK)]
    return (int(np.argmax(means)) + 2) % BLOCK


def _waves(grey: Grey, inside: Mask) -> Floats:
    """Return the coefficients of `WAVES` of every block that lies on the patch, blocks x waves."""
    rows, columns = grey.shape[0] // BLOCK, grey.shape[1] // BLOCK
    cut = grey[: rows * BLOCK, : columns * BLOCK].astype(np.float64) - 128
    on = inside[: rows * BLOCK, : columns * BLOCK].reshape(rows, BLOCK, columns, BLOCK).all(axis=(1, 3))
    blocks = cut.reshape(rows, BLOCK, columns, BLOCK).transpose(0, 2, 1, 3)[on]
    basis = _basis()
    return np.stack([np.einsum("bij,i,j->b", blocks, basis[d], basis[r], optimize=True) for d, r in WAVES], axis=1)


@cache
def _basis() -> Floats:
    """Return the rows of the cosine transform of a block."""
    at = (2 * np.arange(BLOCK) + 1) * np.pi / (2 * BLOCK)
    rows = np.cos(np.arange(BLOCK)[:, None] * at[None]) / 2
    rows[0] /= np.sqrt(2)
    return np.asarray(rows, np.float64)


def _step(values: Floats) -> float | None:
    """Return the step in which values come, None where they come in none."""
    told = values[np.abs(values) > LEAST_STEP / 2][:MOST_BLOCKS]
    if len(told) < LEAST_BLOCKS / 2:
        return None
    steps = np.arange(LEAST_STEP, 60.0, 0.5)
    waves = np.cos(2 * np.pi * told[:, None] / steps[None])
    # What stays below half a step is one hump: it fits in any step, and few strong edges make it look wide.
    beyond = np.abs(told)[:, None] > steps[None] / 2
    stepped = (waves * beyond).sum(axis=0) / np.maximum(beyond.sum(axis=0), 1)
    combs = np.minimum(waves.mean(axis=0), stepped)
    # A step that fits fits in its halves and thirds too: the largest is meant.
    wide = steps < 2 * np.percentile(np.abs(told), 90)
    good = np.flatnonzero((combs > COMB) & wide)
    if not len(good):
        return None
    about = good[steps[good] > 0.8 * steps[good[-1]]]
    return float(steps[about[np.argmax(combs[about])]])


def _quality(step: float, at_50: int) -> float:
    """Return the quality of a step, after the Independent JPEG Group's scale."""
    percent = 100 * step / at_50
    return 5000 / percent if percent > 100 else (200 - percent) / 2


def enlarged(grey: Grey) -> float:
    """Return how many times larger than the camera saw it a picture was drawn, 1 where nothing tells of it.

    Interpolated pixels follow their neighbours more closely the farther they lie from a true one, and that comes back
    with the period of the enlargement (Gallagher 2005). A trace must show across and down. One and the same trace is
    left by two factors; the smaller is meant. Exactly twice cannot be told from a camera's own colour filter.
    """
    if min(grey.shape) < SMALLEST:
        return 1.0
    traces = np.sqrt(_trace(grey, 0) * _trace(grey, 1))
    # Blocks of JPEG leave traces at eighths, and every camera that sees one colour a pixel leaves one at the half.
    eighths = np.abs(_TURNS * BLOCK - np.round(_TURNS * BLOCK)) / BLOCK < NEAR
    counted = np.where(eighths, 0.0, traces)
    at = int(np.argmax(counted))
    return 1 / (1 - float(_TURNS[at])) if counted[at] > PEAK else 1.0


def _trace(grey: Grey, axis: int) -> Floats:
    """Return how strongly the roughness along an axis comes back with each of `_TURNS`, 1 as usual."""
    rough = np.abs(np.diff(grey.astype(np.float32), 2, axis))
    calm = np.minimum(rough, np.percentile(rough[::4, ::4], 95)).mean(axis=1 - axis)
    even = (calm - cv2.blur(calm[:, None], (1, BLOCK + 1))[:, 0]) * np.hanning(len(calm))
    strength = np.abs(np.fft.rfft(even, LONG))[-len(_TURNS) :]
    return np.asarray(strength / max(float(np.median(strength)), 1e-9), np.float64)
