"""Where the pores are: dark round spots that stand out, on photos of one visit taken together."""

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from poreditary.measure.aligned import Mask, Real

SCALES = (0.9, 1.2, 1.6, 2.15, 2.9, 3.8)
"""Standard deviations, in pixels of the grid, of the spots looked for: pores of some 0.2 to 0.85 mm across."""
WIDTH = 2.83
"""Diameter of a disc over the standard deviation of the Laplacian that answers to it most (2 times root 2)."""
SHALLOWEST = 0.12
"""Least depth of a pore in log luminance."""
LONGEST = 3.0
"""Largest ratio of the two curvatures: beyond it a spot is a furrow."""
APART = 0.75
"""Two spots nearer to each other than this part of their radii together are one."""

Columns = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Places:
    """Pores: `x`, `y` and `sigma` in pixels of the grid, `depth` in log luminance."""

    x: Columns
    y: Columns
    sigma: Columns
    depth: Columns

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self.x)

    def kept(self, which: npt.NDArray[np.bool_] | npt.NDArray[np.intp]) -> "Places":
        """Return some of them."""
        return Places(self.x[which], self.y[which], self.sigma[which], self.depth[which])


def mean_of(flats: Sequence[Real], valids: Sequence[Mask]) -> tuple[Real, Mask]:
    """Return the mean of photos of one visit where at least one can be used, and where that is."""
    total = np.zeros_like(flats[0])
    count = np.zeros_like(flats[0])
    for flat, valid in zip(flats, valids, strict=True):
        total += np.where(valid, flat, 0)
        count += valid
    return np.asarray(total / np.maximum(count, 1), np.float32), count > 0


def found(flat: Real, valid: Mask, shallowest: float = SHALLOWEST) -> Places:
    """Return the spots of a picture that are darker than the skin around by `shallowest` and more."""
    picture = np.where(valid, flat, 0).astype(np.float32)
    soft = [np.asarray(cv2.GaussianBlur(picture, (0, 0), sigma), np.float32) for sigma in SCALES]
    answers = np.stack([_answer(blurred, sigma) for blurred, sigma in zip(soft, SCALES, strict=True)])
    best = answers.max(axis=0)
    peaks = _peaks(best) & valid & (best > shallowest * 0.5)
    rows, columns = np.nonzero(peaks)
    if not len(rows):
        return none()
    level = answers[:, rows, columns].argmax(axis=0)
    sigma = np.array(SCALES)[level]
    spots = Places(columns.astype(np.float64), rows.astype(np.float64), sigma, _depths(picture, rows, columns, level))
    is_round = _roundness(soft, rows, columns, level) < LONGEST
    return apart(spots.kept(is_round & (spots.depth >= shallowest)))


def none() -> Places:
    """Return no places."""
    empty = np.zeros(0)
    return Places(empty, empty, empty, empty)


def together(one: Places, other: Places) -> Places:
    """Return the places of two visits as one list: a pore that was found at either is looked at on both."""
    return apart(
        Places(
            np.concatenate([one.x, other.x]),
            np.concatenate([one.y, other.y]),
            np.concatenate([one.sigma, other.sigma]),
            np.concatenate([one.depth, other.depth]),
        )
    )


def apart(spots: Places) -> Places:
    """Return the deeper ones of spots that lie on each other."""
    x, y, reach = spots.x, spots.y, spots.sigma * WIDTH / 2
    by_row = np.argsort(y, kind="stable")
    most = 2 * APART * float(reach.max(initial=0.0))
    first, last = np.searchsorted(y[by_row], y - most), np.searchsorted(y[by_row], y + most, side="right")
    kept: list[int] = []
    taken = np.zeros(len(x), np.bool_)
    for here in np.argsort(-spots.depth * spots.sigma, kind="stable").tolist():
        if taken[here]:
            continue
        kept.append(here)
        near = by_row[first[here] : last[here]]
        away = (x[near] - x[here]) ** 2 + (y[near] - y[here]) ** 2
        taken[near[away < (APART * (reach[near] + reach[here])) ** 2]] = True
    return spots.kept(np.array(kept, np.intp))


def _answer(blurred: Real, sigma: float) -> Real:
    """Return the scale-normalised Laplacian of a blurred picture, positive on dark spots (Lindeberg 1998)."""
    return np.asarray(cv2.Laplacian(blurred, cv2.CV_32F, ksize=1) * sigma * sigma, np.float32)


def _peaks(best: Real) -> Mask:
    """Return where the best answer over all scales is the largest of its surroundings."""
    around = cv2.dilate(best, np.ones((3, 3), np.uint8))
    return np.asarray(best >= around, np.bool_)


def _depths(
    picture: Real, rows: npt.NDArray[np.intp], columns: npt.NDArray[np.intp], level: npt.NDArray[np.intp]
) -> Columns:
    """Return how much darker the middle of each spot is than its surroundings."""
    depth = np.zeros(len(rows))
    for number, sigma in enumerate(SCALES):
        here = level == number
        middle = cv2.GaussianBlur(picture, (0, 0), max(0.5, 0.5 * sigma))
        around = cv2.GaussianBlur(picture, (0, 0), 2.5 * sigma)
        depth[here] = (around - middle)[rows[here], columns[here]]
    return depth


def _roundness(
    soft: Sequence[Real], rows: npt.NDArray[np.intp], columns: npt.NDArray[np.intp], level: npt.NDArray[np.intp]
) -> Columns:
    """Return the larger over the smaller curvature of each spot; infinite where it is no hollow."""
    ratio = np.full(len(rows), np.inf)
    for number, blurred in enumerate(soft):
        here = level == number
        xx = cv2.Sobel(blurred, cv2.CV_32F, 2, 0)[rows[here], columns[here]]
        yy = cv2.Sobel(blurred, cv2.CV_32F, 0, 2)[rows[here], columns[here]]
        xy = cv2.Sobel(blurred, cv2.CV_32F, 1, 1)[rows[here], columns[here]]
        middle, apart_by = (xx + yy) / 2, np.sqrt((xx - yy) ** 2 / 4 + xy**2)
        low = middle - apart_by
        ratio[here] = np.where(low > 0, (middle + apart_by) / np.maximum(low, 1e-9), np.inf)
    return ratio
