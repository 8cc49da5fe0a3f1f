"""Two photos of a view made alike for comparing: the same part, size and resampling, so that only skin differs."""

from math import ceil

import numpy as np
from PIL import Image

from poreditary.domain.alignment import Similarity
from poreditary.domain.crop import Crop
from poreditary.photo.laying import Colour, Size, lay, pixels_a_part, shared_part
from poreditary.photo.sandbox import open_photo

LEAST_SHARED = 0.4
"""Photos that share less than this part of the left one, across, are shown whole instead."""
MOST_ASPECT = 4 / 3
Named = tuple[bytes, str]


def side_by_side(
    left: Named, right: Named, sizes: tuple[Size, Size], laid: Similarity | None, longest: int
) -> tuple[Colour, Colour]:
    """Return two upright photos, given with their sizes, as pictures of one size, its longer side at most `longest`.

    `laid` is how the right one lies on the left; without it, or where they share too little, the middles of both are
    shown in one shape. UserError as open_photo.
    """
    part = None if laid is None else shared_part([(sizes[1], laid)], sizes[0], Crop())
    if laid is None or part is None or part.width < LEAST_SHARED:
        return _unlaid(left, right, sizes, longest)
    size = _size(part, sizes, laid, longest)
    pixels = pixels_a_part(sizes[0], part, size)
    shown = (
        lay(np.asarray(open_photo(*named, ceil(pixels * one.scale))), one, sizes[0], part, size)
        for named, one in ((left, Similarity()), (right, laid))
    )
    return next(shown), next(shown)


def _size(part: Crop, sizes: tuple[Size, Size], laid: Similarity, longest: int) -> Size:
    """Return the size at which neither photo is shown larger than it is."""
    across, down = part.width * sizes[0][0], part.height * sizes[0][1]
    coarser = min(1.0, max(sizes[1]) / (laid.scale * max(sizes[0])))
    by = min(coarser, longest / max(across, down))
    return max(1, round(across * by)), max(1, round(down * by))


def _unlaid(left: Named, right: Named, sizes: tuple[Size, Size], longest: int) -> tuple[Colour, Colour]:
    """Return the middles of both in the shape between theirs."""
    aspects = [width / height for width, height in sizes]
    aspect = min(max((aspects[0] * aspects[1]) ** 0.5, 1 / MOST_ASPECT), MOST_ASPECT)
    boxes = [_middle(size, aspect) for size in sizes]
    longer = min(longest, *(max(box[2] - box[0], box[3] - box[1]) for box in boxes))
    size = (longer, round(longer / aspect)) if aspect >= 1 else (round(longer * aspect), longer)
    first, second = (
        np.asarray(open_photo(*named).resize(size, Image.Resampling.LANCZOS, box))
        for named, box in zip((left, right), boxes, strict=True)
    )
    return first, second


def _middle(size: Size, aspect: float) -> tuple[int, int, int, int]:
    width, height = size
    across, down = min(width, round(height * aspect)), min(height, round(width / aspect))
    left, top = (width - across) // 2, (height - down) // 2
    return left, top, left + across, top + down
