"""Photos of a view made alike for comparing: the same part, size and resampling, so that only skin differs."""

from collections.abc import Iterator, Sequence
from math import ceil

import numpy as np
from PIL import Image

from poreditary.domain.alignment import Similarity
from poreditary.domain.crop import Crop
from poreditary.photo import exposure
from poreditary.photo.corners import without_black_edges
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
    if len(sharing(sizes, (None, laid))[0]) < 2:
        return _unlaid(left, right, sizes, longest)
    first, second = beside((left, right), sizes, (None, laid), longest)
    return first, second


def alike(left: Colour, right: Colour) -> tuple[Colour, Colour]:
    """Return two pictures of the same skin without black corners, the right one in the light of the left."""
    here, there = without_black_edges((left, right))
    return here, exposure.relit(there, exposure.gains(there, here, None))


def sharing(sizes: Sequence[Size], laid: Sequence[Similarity | None]) -> tuple[list[int], Crop]:
    """Return the places of the photos that can stand in one frame with the first, and the part that all of them show.

    One that does not lie on the first, or would leave too little of it, has no place there.
    """
    held, part = [0], Crop()
    for place in range(1, len(sizes)):
        own = laid[place]
        if own is None:
            continue
        all_laid = [(sizes[other], laid[other] or Similarity()) for other in (*held, place)]
        found = shared_part(all_laid, sizes[0], Crop())
        if found is not None and found.width >= LEAST_SHARED:
            held, part = [*held, place], found
    return held, part


def beside(
    photos: Sequence[Named], sizes: Sequence[Size], laid: Sequence[Similarity | None], longest: int
) -> Iterator[Colour]:
    """Yield upright photos as pictures of one size, its longer side at most `longest`, one decoded at a time.

    `laid` is how each lies on the first. Those that share enough show the same part of the skin; of the others the
    middle is shown in the same shape. UserError as open_photo.
    """
    held, part = sharing(sizes, laid)
    across, down = part.width * sizes[0][0], part.height * sizes[0][1]
    coarser = (max(sizes[at]) / ((laid[at] or Similarity()).scale * max(sizes[0])) for at in held)
    by = min(1.0, *coarser, longest / max(across, down))
    size = max(1, round(across * by)), max(1, round(down * by))
    pixels = pixels_a_part(sizes[0], part, size)
    for place, named in enumerate(photos):
        if place in held:
            how = laid[place] or Similarity()
            yield lay(np.asarray(open_photo(*named, ceil(pixels * how.scale))), how, sizes[0], part, size)
        else:
            box = _middle(sizes[place], size[0] / size[1])
            yield np.asarray(open_photo(*named).resize(size, Image.Resampling.LANCZOS, box))


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
