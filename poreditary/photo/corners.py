"""Black corners, as turning a photo leaves them: how far two pictures must be cut so that neither shows one."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

BLACK = 12
"""No skin in light is so dark in all three colours."""
MOST_BLACK = 0.02
"""So much of a strip along the edge may be black: a hair, a nostril."""
STEP, MOST = 0.01, 0.3
"""By how much of each side more is cut at a time, and at most."""

Colour = npt.NDArray[np.uint8]


def without_black_edges(pictures: Sequence[Colour]) -> list[Colour]:
    """Return pictures of one size, all cut alike to where no edge is black; as they are where that takes too much."""
    height, width = pictures[0].shape[:2]
    dark = np.logical_or.reduce([(picture < BLACK).all(axis=-1) for picture in pictures])
    for part in np.arange(0, MOST, STEP):
        right, down = int(part * width), int(part * height)
        if _is_free(dark[down : height - down, right : width - right]):
            return [picture[down : height - down, right : width - right] for picture in pictures]
    return list(pictures)


def _is_free(dark: npt.NDArray[np.bool_]) -> bool:
    return all(float(line.mean()) <= MOST_BLACK for line in (dark[0], dark[-1], dark[:, 0], dark[:, -1]))
