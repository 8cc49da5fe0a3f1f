"""What is left between a patch and the baseline's after the plane: skin bends, so blocks of it are found one by one."""

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from poreditary.measure.aligned import FINE, Mask, Real

BLOCK_MM, STRIDE_MM = 3.2, 1.6
LEAST_VALID = 0.6
"""So much of a block must be usable."""
LEAST_ALIKE = 0.3
"""A block that fits worse (correlation) says nothing."""
SIGMA_MM = 3.5
"""How far the blocks around a place have a say in where it lies."""
LEAST_BLOCKS = 6
DEGREE = 2
TUKEY = 4.685
"""Where a block's say ends, in robust standard deviations (Beaton and Tukey 1974)."""

Columns = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Shifts:
    """Blocks of the baseline found again: centres and shifts in pixels of the grid, and how well they fit, 0 to 1."""

    centres: Columns
    shifts: Columns
    alike: Columns


def shifts_of(base: Real, base_valid: Mask, other: Real, other_valid: Mask, search: int) -> Shifts:
    """Return how blocks of the baseline's `flat` lie off in another's, looked for `search` pixels around."""
    block, stride = round(BLOCK_MM * FINE), round(STRIDE_MM * FINE)
    block = min(block, base.shape[0] // 2, base.shape[1] // 2)
    usable = (base_valid & other_valid).astype(np.float32)
    share = cv2.boxFilter(usable, -1, (block, block), borderType=cv2.BORDER_CONSTANT)
    calm = cv2.GaussianBlur(np.where(other_valid, other, 0).astype(np.float32), (0, 0), 0.7)
    base_calm = cv2.GaussianBlur(np.where(base_valid, base, 0).astype(np.float32), (0, 0), 0.7)
    half = block // 2
    reach = half + search
    centres, shifts, alike = [], [], []
    for row in range(reach, base.shape[0] - reach, stride):
        for column in range(reach, base.shape[1] - reach, stride):
            if share[row, column] < LEAST_VALID:
                continue
            template = base_calm[row - half : row + half, column - half : column + half]
            window = calm[row - reach : row + reach, column - reach : column + reach]
            found = _peak(np.asarray(cv2.matchTemplate(window, template, cv2.TM_CCOEFF_NORMED), np.float32))
            if found is None or found[2] < LEAST_ALIKE:
                continue
            centres.append((column, row))
            shifts.append((found[0] - search, found[1] - search))
            alike.append(found[2])
    return Shifts(np.array(centres, np.float64).reshape(-1, 2), np.array(shifts).reshape(-1, 2), np.array(alike))


def field_of(found: Shifts, shape: tuple[int, int]) -> tuple[Real, Real] | None:
    """Return a smooth field of shifts, x and y in pixels, height x width; None where too few blocks were found."""
    if len(found.centres) < LEAST_BLOCKS:
        return None
    height, width = shape
    rows, columns = max(2, height // 12), max(2, width // 12)
    x, y = np.linspace(0, width - 1, columns), np.linspace(0, height - 1, rows)
    at = np.stack(np.meshgrid(x, y), axis=-1).reshape(-1, 2)
    weights = found.alike**2
    degree = DEGREE if len(found.centres) >= 4 * LEAST_BLOCKS else 1
    fields = []
    terms, terms_at = _terms(found.centres, shape, degree), _terms(at, shape, degree)
    robust = _robust(terms, found.shifts, weights)
    for axis in range(2):
        fitted, _ = _fit(terms, found.shifts[:, axis], robust)
        rest = found.shifts[:, axis] - terms @ fitted
        values = (terms_at @ fitted).reshape(rows, columns) + _spread(found.centres, rest, robust, x, y)
        coarse = values.astype(np.float32)
        fields.append(np.asarray(cv2.resize(coarse, (width, height), interpolation=cv2.INTER_CUBIC), np.float32))
    return fields[0], fields[1]


def moved(x: Real, y: Real, across: Real, down: Real) -> tuple[Real, Real]:
    """Return a map followed where its places are shifted by so many pixels of the grid."""
    height, width = x.shape
    columns, rows = np.meshgrid(np.arange(width, dtype=np.float32), np.arange(height, dtype=np.float32))
    at_x, at_y = columns + across, rows + down
    # Beyond the edge the map goes on as it does at the edge.
    in_x, in_y = np.clip(at_x, 0, width - 1), np.clip(at_y, 0, height - 1)
    new_x = cv2.remap(x, in_x, in_y, cv2.INTER_LINEAR)
    new_y = cv2.remap(y, in_x, in_y, cv2.INTER_LINEAR)
    step_x, step_y = np.gradient(x), np.gradient(y)
    out_x, out_y = at_x - in_x, at_y - in_y
    new_x += out_x * step_x[1] + out_y * step_x[0]
    new_y += out_x * step_y[1] + out_y * step_y[0]
    return np.asarray(new_x, np.float32), np.asarray(new_y, np.float32)


def _peak(scores: npt.NDArray[np.float32]) -> tuple[float, float, float] | None:
    """Return the place of the best score to a part of a pixel, and the score; None at the border."""
    _low, best, _at_low, (x, y) = cv2.minMaxLoc(scores)
    if not (0 < x < scores.shape[1] - 1 and 0 < y < scores.shape[0] - 1) or not np.isfinite(best):
        return None
    left, right, above, below = scores[y, x - 1], scores[y, x + 1], scores[y - 1, x], scores[y + 1, x]
    return x + _vertex(left, best, right), y + _vertex(above, best, below), float(best)


def _vertex(before: float, middle: float, after: float) -> float:
    bend = before - 2 * middle + after
    return float(np.clip(0.5 * (before - after) / bend, -0.5, 0.5)) if bend < 0 else 0.0


def _terms(places: Columns, shape: tuple[int, int], degree: int) -> Columns:
    u = 2 * places[:, 0] / shape[1] - 1
    v = 2 * places[:, 1] / shape[0] - 1
    return np.stack([u**i * v**j for i in range(degree + 1) for j in range(degree + 1 - i)], axis=1)


def _fit(terms: Columns, values: Columns, weights: Columns) -> tuple[Columns, Columns]:
    root = np.sqrt(weights)[:, None]
    solved = np.linalg.lstsq(terms * root, values * root[:, 0], rcond=None)[0]
    return np.asarray(solved, np.float64), values - terms @ solved


def _robust(terms: Columns, shifts: Columns, weights: Columns) -> Columns:
    """Return the blocks' weights, none for those that lie far off what the others agree on."""
    kept = weights.copy()
    for _ in range(5):
        rest = np.hypot(*(_fit(terms, shifts[:, axis], kept)[1] for axis in range(2)))
        spread = 1.4826 * float(np.median(rest)) + 0.05
        kept = weights * np.clip(1 - (rest / (TUKEY * spread)) ** 2, 0, None) ** 2
    return kept


def _spread(centres: Columns, rest: Columns, weights: Columns, x: Columns, y: Columns) -> Columns:
    """Return the rest of the shifts, smoothed over the blocks around, at rows `y` and columns `x`."""
    # A Gaussian of a distance is one of x times one of y.
    across, down = _near(x, centres[:, 0]), _near(y, centres[:, 1]) * weights
    total = (down * rest) @ across.T
    return np.asarray(total / (down @ across.T + 0.3 * float(weights.mean()) + 1e-9), np.float64)


def _near(at: Columns, centres: Columns) -> Columns:
    return np.asarray(np.exp(-0.5 * ((at[:, None] - centres) / (SIGMA_MM * FINE)) ** 2), np.float64)
