"""Whether a photo of a patch can be held against the photos before it."""

import math
from collections.abc import Iterator, Sequence

from poreditary.domain.measuring import Gate, Reason
from poreditary.measure.aligned import Aligned
from poreditary.measure.gates_figures import AgainstFigures, figures
from poreditary.measure.gates_focus import of_focus
from poreditary.measure.gates_lighting import HIDES, of_colouring, of_light
from poreditary.measure.gates_tones import ADDED, CRISP, STRENGTHENED, added, crispness, strengthened

LEAST_COHERENCE = 0.5
"""The same skin on another day in other light has 0.8 and more, other skin nothing."""
LEAST_SEEN = 0.5
MOST_SKEW = 1.06
"""A patch turned by some 20 degrees more than at the baseline: one side of every pore hides the other."""
MOST_NEARER = math.log(1.5)
MOST_NOISIER = 2.6
"""Times the noise before: such grain makes spots of its own."""
NOISIER, FINER = 2.0, 1.05
"""Times the noise before, and log power of the finest detail, that are too much together: twice the noise of before is
told as 1.6 to 2.1 of it and makes 0.6 to 1.3, and hardly ever much of both."""
MOST_FINE = 1.5
"""Log power that the finest detail may have more: twice the noise of before makes up to 1.3 of it."""
MOST_GRAIN, EDGES = 0.6, 0.5
"""Log power of middle detail that a coarse photo may have more, which has noise and edges there and pores too; and log
power of broad detail that comes with edges."""
MOST_MARKED = 0.075
"""A papule (4 mm) with the redness around it, or a hair across a patch of 20 mm, covers less and is left out."""


def against(base: Sequence[Aligned], other: Aligned) -> tuple[Gate, ...]:
    """Return why a photo cannot be held against those before it (at least one), the weightiest first."""
    return judged(figures(base, other))


def judged(found: AgainstFigures) -> tuple[Gate, ...]:
    """Return what figures against the photos before mean; from another place nothing else can be judged."""
    if found.coherence < LEAST_COHERENCE:
        # Much shine hides the skin: that is the reason then.
        light = tuple(of_light(found)) if found.shining > HIDES else ()
        return (*light, Gate(Reason.NOT_SAME_SKIN, found.coherence, LEAST_COHERENCE))
    if found.seen < LEAST_SEEN:
        return (*of_light(found), Gate(Reason.TOO_LITTLE_SKIN, 100 * found.seen, 100 * LEAST_SEEN))
    if place := tuple(_of_place(found)):
        return place
    gates = (
        *of_focus(found),
        *_of_marks(found),
        *of_colouring(found),
        *of_light(found),
        *_of_sharpening(found),
        *_of_noise(found),
    )
    # Of several that give the same reason the first counts.
    first: dict[Reason, Gate] = {}
    for gate in gates:
        first.setdefault(gate.reason, gate)
    return tuple(first.values())


def _of_place(found: AgainstFigures) -> Iterator[Gate]:
    if abs(found.nearer) > MOST_NEARER:
        nearer = 100 * (math.exp(found.nearer) - 1)
        yield Gate(Reason.DISTANCE, nearer, 50.0 if nearer > 0 else 100 * (1 - math.exp(-MOST_NEARER)))
    if found.skew > MOST_SKEW:
        yield Gate(Reason.ANGLE, 100 * (found.skew - 1), 100 * (MOST_SKEW - 1))


def _of_sharpening(found: AgainstFigures) -> Iterator[Gate]:
    crisp = crispness(found)
    if crisp > CRISP and found.medium > 0:
        more = 100 * math.expm1(found.medium / 2)
        yield Gate(Reason.SHARPENED, more, more * CRISP / crisp)
    elif added(found) > ADDED:
        yield Gate(Reason.SHARPENED, 100 * math.expm1(added(found)), 100 * math.expm1(ADDED))
    elif strengthened(found) > STRENGTHENED:
        yield Gate(Reason.SHARPENED, 100 * math.expm1(strengthened(found) / 2), 100 * math.expm1(STRENGTHENED / 2))


def _of_noise(found: AgainstFigures) -> Iterator[Gate]:
    times = math.exp(found.noise / 2)
    most = NOISIER if found.small is not None and found.small > FINER else MOST_NOISIER
    if times > most:
        yield Gate(Reason.NOISY, times, most)
    elif found.small is not None and found.small > MOST_FINE:
        yield Gate(Reason.NOISY, math.exp(found.small / 2), math.exp(MOST_FINE / 2))
    elif found.small is None and found.medium > MOST_GRAIN:
        stronger, most = math.exp(found.medium / 2), math.exp(MOST_GRAIN / 2)
        if found.large > EDGES:
            yield Gate(Reason.SHARPENED, 100 * (stronger - 1), 100 * (most - 1))
        else:
            yield Gate(Reason.NOISY, stronger, most)


def _of_marks(found: AgainstFigures) -> Iterator[Gate]:
    if found.marked > MOST_MARKED:
        yield Gate(Reason.NEW_MARKS, 100 * found.marked, 100 * MOST_MARKED)
