"""Whether a photo of a patch can be held against the photos before it."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from poreditary.domain.measuring import Gate, Reason
from poreditary.measure.aligned import Aligned
from poreditary.measure.gates_figures import AgainstFigures, figures

LEAST_COHERENCE = 0.5
"""The same skin on another day in other light has 0.8 and more, other skin nothing."""
LEAST_SEEN = 0.5
HIDES = 0.15
"""Part of the patch that shines beyond what did before, and so cannot be the same as before."""
MOST_SKEW = 1.06
"""A patch turned by some 20 degrees more than at the baseline: one side of every pore hides the other."""
MOST_NEARER = math.log(1.5)
MOST_NOISIER = 2.6
"""Times the noise before: such grain makes spots of its own."""
MOST_MARKED = 0.04
"""One papule (4 mm) or a hair on a patch of 20 mm across covers less, and is left out."""
SOFTEST = 0.6
"""Squared pixels of blur more than before: that of 0.06 mm takes some 4 % of a pore's picture, which blur matching
gives back; detail that is not found again and noise that was smoothed away say the same."""
OF_FINEST, OF_NOISE = 0.38, 0.35
MOST_LOST = 0.42
"""Log of the fine detail that may be missing, as against the coarse: a third."""
MOST_LOST_OF_ONE = 0.75
"""The same where one photo was before, whose noise is never found again."""
SMOOTHED_FROM = 0.25
"""A lens takes fine detail only; software takes contrast of all sizes, log."""
LEANING = 0.33
"""Texture that leans so much more to one direction was moved or lit along it."""
CRISPEST = 1.75
SHINE_TELLS, FINEST_TELLS, ADDED_TELLS = 0.1, 0.3, 2.0
"""What honest photos of a patch may differ by in the part that shines, in the finest detail, in the detail added."""
LIGHT = 3.25
"""So many times their usual variation, all taken together, figures of light may be off."""
NAMED = 1.6
"""So many times its own usual variation a figure is off that is named as a reason."""
CONTRAST, SHINING, LEANS, FALLS, LASTING, MIDDLE = 0.12, 0.09, 0.15, 0.08, 0.25, 0.2
"""Usual variations between days (1 SD): lamp and place by hand, shine and fine texture renewed."""
FLATTER, GONE = 0.2, 0.5
"""The same of contrast and of fine texture that was lost: a lamp more from the front, skin without its shine and
texture that renewed take them and leave the pores; what lost its focus or its tones is told by those."""
RENEWED = 0.15
"""Log of the fine texture that is new from one day to the next."""


@dataclass(frozen=True)
class _Off:
    reason: Reason
    times: float
    """How many times its usual variation."""
    figure: float
    """In the reason's unit."""


def against(base: Sequence[Aligned], other: Aligned) -> tuple[Gate, ...]:
    """Return why a photo cannot be held against those before it (at least one), the weightiest first."""
    return judged(figures(base, other))


def judged(found: AgainstFigures) -> tuple[Gate, ...]:
    """Return what figures against the photos before mean; from another place nothing else can be judged."""
    if found.coherence < LEAST_COHERENCE:
        # Much shine hides the skin: that is the reason then.
        light = tuple(_of_light(found)) if found.shining > HIDES else ()
        return (*light, Gate(Reason.NOT_SAME_SKIN, found.coherence, LEAST_COHERENCE))
    if found.seen < LEAST_SEEN:
        return (*_of_light(found), Gate(Reason.TOO_LITTLE_SKIN, 100 * found.seen, 100 * LEAST_SEEN))
    if place := tuple(_of_place(found)):
        return place
    gates = (
        *_of_focus(found),
        *_of_tones(found),
        *_of_light(found),
        *_of_sharpening(found),
        *_of_noise(found),
        *_of_marks(found),
    )
    return tuple({gate.reason: gate for gate in reversed(gates)}.values())[::-1]


def _of_place(found: AgainstFigures) -> Iterator[Gate]:
    if abs(found.nearer) > MOST_NEARER:
        nearer = 100 * (math.exp(found.nearer) - 1)
        yield Gate(Reason.DISTANCE, nearer, 50.0 if nearer > 0 else 100 * (1 - math.exp(-MOST_NEARER)))
    if found.skew > MOST_SKEW:
        yield Gate(Reason.ANGLE, 100 * (found.skew - 1), 100 * (MOST_SKEW - 1))


def _of_focus(found: AgainstFigures) -> Iterator[Gate]:
    soft = softness(found)
    over = max(soft / SOFTEST, -found.finer / (MOST_LOST if found.is_told else MOST_LOST_OF_ONE))
    if over <= 1:
        return
    if found.leaning > LEANING:
        yield Gate(Reason.MOVED, found.streak, found.streak / over)
    elif found.texture < -SMOOTHED_FROM:
        lost = 100 * (1 - math.exp(found.texture))
        yield Gate(Reason.SMOOTHED, lost, min(100 * (1 - math.exp(-SMOOTHED_FROM)), lost / over))
    else:
        sigma = math.sqrt(max(soft, SOFTEST * over))
        yield Gate(Reason.BLURRED, sigma, sigma / math.sqrt(over))


def softness(found: AgainstFigures) -> float:
    """Return the blur in squared pixels, with what lost detail and lost noise say of it."""
    return found.lens - OF_FINEST * found.finest - OF_NOISE * found.noise


def _of_light(found: AgainstFigures) -> Iterator[Gate]:
    """Yield what is wrong with light and tones: many figures vary a little, on honest photos never all of them."""
    contrast = found.contrast or 0.0
    leaning, falling = found.leaning / LEANS, found.slope / FALLS
    shining = max(0.0, found.shining) / SHINING
    fine = found.lasting + found.finer + RENEWED
    fine /= LASTING if fine > 0 else GONE
    odd = contrast / (CONTRAST if contrast > 0 else FLATTER)
    together = math.hypot(odd, leaning, falling, shining, fine, found.middle / MIDDLE)
    if together <= LIGHT or _is_soft(found):
        return
    lamp = math.copysign(100 * max(found.leaning, found.slope), contrast)
    off = [
        _Off(Reason.TONE_MAPPED, abs(odd), 100 * (math.exp(contrast) - 1)),
        _Off(Reason.LAMP_ANGLE, max(leaning, falling), lamp),
        _Off(Reason.GLARE, shining, 100 * (1 - found.seen)),
        _Off(Reason.SHARPENED, fine, 100 * (math.exp(max(0.0, found.finer + RENEWED)) - 1)),
    ]
    off.sort(key=lambda one: -one.times)
    for one in off:
        if one.figure and (one.times > NAMED or one is off[0]):
            yield Gate(one.reason, one.figure, abs(one.figure) * LIGHT / together)


def _of_tones(found: AgainstFigures) -> Iterator[Gate]:
    """Yield tones that were changed, where the colouring of the skin tells."""
    if found.shared is not None and found.shared.is_toned:
        yield Gate(Reason.TONE_MAPPED, 100 * math.expm1(found.shared.gain), 100 * math.expm1(found.shared.limit))


def _is_soft(found: AgainstFigures) -> bool:
    """Return whether less contrast has its reason in the focus already."""
    return (found.contrast or 0.0) < 0 and any(True for _ in _of_focus(found))


def _of_sharpening(found: AgainstFigures) -> Iterator[Gate]:
    crisp = max(0.0, found.shining) / SHINE_TELLS + found.finest / FINEST_TELLS + found.sharpened / ADDED_TELLS
    if crisp > CRISPEST and found.finest > 0:
        more = 100 * (math.exp(found.finest) - 1)
        yield Gate(Reason.SHARPENED, more, more * CRISPEST / crisp)


def _of_noise(found: AgainstFigures) -> Iterator[Gate]:
    times = math.exp(found.noise / 2)
    if times > MOST_NOISIER:
        yield Gate(Reason.NOISY, times, MOST_NOISIER)


def _of_marks(found: AgainstFigures) -> Iterator[Gate]:
    if found.marked > MOST_MARKED:
        yield Gate(Reason.NEW_MARKS, 100 * found.marked, 100 * MOST_MARKED)
