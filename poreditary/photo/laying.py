"""Photos of a view laid into one frame: the part that all of them show, and each photo's pixels there."""

from collections.abc import Sequence
from itertools import combinations

import cv2
import numpy as np
import numpy.typing as npt

from poreditary.domain.alignment import Similarity
from poreditary.domain.crop import Crop, within

MOST_EDGES = 40
"""More edges than this never meet at the largest square; rounding alone would go on adding them."""
CLOSE, SLIDING = 1e-9, 1e-4

Colour = npt.NDArray[np.uint8]
Size = tuple[int, int]
Laid = tuple[Size, Similarity]
"""A photo's width and height, in any unit, and how it lies on the reference."""


def shared_part(photos: Sequence[Laid], reference: Size, inside: Crop) -> Crop | None:
    """Return the largest part of a reference, shaped like `inside` and within it, that every photo shows too.

    None where they have nothing in common there.
    """
    edges = np.concatenate([_SQUARE, *(_edges(size, laid, reference, inside) for size, laid in photos)])
    x, y, side = _largest_square(edges)
    if side <= CLOSE:
        return None
    return within(inside, Crop(x - side / 2, y - side / 2, side, side, inside.is_oval))


def pixels_a_part(reference: Size, part: Crop, size: Size) -> float:
    """Return how many pixels the reference's longer side has where `part` of it fills a frame of `size` pixels."""
    return size[0] * max(reference) / (part.width * reference[0])


def lay(picture: Colour, laid: Similarity, reference: Size, part: Crop, size: Size) -> Colour:
    """Return what a photo shows of a part of its reference, as a picture of `size` pixels.

    Photos of a longer side of `pixels_a_part` times their scale have a pixel for each, and nothing is lost to the grid.
    """
    pixels, longest = pixels_a_part(reference, part, size), max(reference)
    left, top = part.left * reference[0] / longest, part.top * reference[1] / longest
    there = laid.then(Similarity(pixels, 0, -left * pixels, -top * pixels))
    a, b = (value / max(picture.shape[:2]) for value in (there.a, there.b))
    # A pixel's middle lies half a pixel from its corner.
    right, down = there.right + (a - b) / 2 - 0.5, there.down + (a + b) / 2 - 0.5
    matrix = np.array([[a, -b, right], [b, a, down]])
    laid_out = cv2.warpAffine(picture, matrix, size, flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(laid_out, np.uint8)


def _edges(size: Size, laid: Similarity, reference: Size, inside: Crop) -> npt.NDArray[np.float64]:
    """Return the photo's edges as rows of a normal that points inwards and an offset, `inside` being the unit square.

    The room towards an edge from a point p is normal * p + offset, in sides of a square around p.
    """
    longest, own = max(reference), max(size)
    corners = ((0.0, 0.0), (size[0] / own, 0.0), (size[0] / own, size[1] / own), (0.0, size[1] / own))
    there = np.array([laid.at(corner) for corner in corners]) * longest / np.array(reference)
    points = (there - (inside.left, inside.top)) / (inside.width, inside.height)
    along = np.roll(points, -1, axis=0) - points
    normals = np.stack([-along[:, 1], along[:, 0]], -1)
    normals *= 2 / np.abs(normals).sum(axis=1, keepdims=True)
    return np.column_stack([normals, -(normals * points).sum(axis=1)])


_SQUARE = np.array([[2.0, 0.0, 0.0], [-2.0, 0.0, 2.0], [0.0, 2.0, 0.0], [0.0, -2.0, 2.0]])
"""The edges of the unit square itself."""


def _largest_square(edges: npt.NDArray[np.float64]) -> tuple[float, float, float]:
    """Return middle and side of the largest upright square that no edge cuts; the side is negative where there is none.

    Three edges hold it. Beginning with those of the unit square, the edge it crosses furthest is added until it crosses
    none.
    """
    held = list(range(len(_SQUARE)))
    while True:
        found = _held_by(edges[held])
        room = edges @ (found[0], found[1], 1.0) - found[2]
        worst = int(room.argmin())
        if room[worst] >= -CLOSE or worst in held or len(held) >= MOST_EDGES:
            return float(found[0]), float(found[1]), float(found[2])
        held.append(worst)


def _held_by(edges: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Return the largest square, as x, y and side, between a few edges: the best corner of all that it may be."""
    threes = edges[np.array(list(combinations(range(len(edges)), 3)))]
    system = np.concatenate([threes[..., :2], np.full((len(threes), 3, 1), -1.0)], -1)
    is_held = np.abs(np.linalg.det(system)) > CLOSE
    corners = np.linalg.solve(system[is_held], -threes[is_held][..., 2:])[..., 0]
    room = corners[:, :2] @ edges[:, :2].T + edges[:, 2] - corners[:, 2:]
    fitting = corners[room.min(axis=1) >= -1e-7]
    # Where the largest square may slide, its middle place is taken, so that a hair's difference does not move it.
    return np.asarray(fitting[fitting[:, 2] >= fitting[:, 2].max() - SLIDING].mean(axis=0))
