"""Whether a photo of a patch can be held against the photos before it."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from poreditary.domain.measuring import Gate, Reason
from poreditary.measure.aligned import Aligned
from poreditary.measure.gates_figures import AgainstFigures, figures
from poreditary.measure.gates_tones import CRISP, TONES, crispness, tones, unshining, unshining_detail

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
MOST_GRAIN, EDGES = 0.6, 0.5
"""Log power of middle detail that a coarse photo may have more, which has noise and edges there and pores too; and log
power of broad detail that comes with edges."""
MOST_MARKED = 0.075
"""A papule (4 mm) with the redness around it, or a hair across a patch of 20 mm, covers less and is left out."""
SOFTEST = 0.8
"""Squared pixels of blur more than before: that of 0.07 mm takes some 5 % of a pore's picture, which blur matching
gives back; detail that is not found again and noise that was smoothed away say the same."""
OF_FINEST, OF_NOISE = 0.38, 0.42
MOST_LOST = 0.42
"""Log of the fine detail that may be missing, as against the coarse: a third."""
MOST_LOST_OF_ONE = 0.75
"""The same where one photo was before, whose noise is never found again."""
DETAILED = 10.0
"""Pixels per millimetre below which more blur that is told may come in, and more fine detail be missing: the same lens
loses more of it there, and blur matching gives it back (loads at 6.8 px/mm moved by 2 % with half of it missing)."""
OF_BROAD = 0.25
"""Log power of broad detail that a blur of one squared pixel of an aligned patch takes."""
APART = 0.6
"""Squared pixels by which the blur that explains the texture may exceed what is found again less: noise passes for
texture in the one and has no part in the other."""
EMPTY, BARE = 0.06, 0.42
"""Log power that fine detail may lack beyond what a lens can take, and that all detail of a coarse photo may lack."""
OF_SMALL, OF_FOCUS = 2.6, 0.6
"""Log power of the finest detail that a blur of one squared pixel takes; of noise it takes nothing. And the squared
pixels by which focus differs from photo to photo."""
OF_FARTHER = 1.0
"""Log power of the finest detail for each log of distance: a camera's pixels smooth noise too, and grow with it."""
KEPT, OF_MIDDLE = 0.3, 0.6
"""Pixels were made up where so little of the log power is missing from broad detail, and that part of it from the
middle one."""
FLAT, WIPED = 0.6, 0.5
"""Software wipes broad detail as well, by that part of the middle one in logs, and noise beyond what a lens leaves."""
LEANING = 0.33
"""Texture that leans so much more to one direction was moved or lit along it."""
LIGHT = 3.25
"""So many times their usual variation, all taken together, figures of light may be off."""
NAMED = 1.6
"""So many times its own usual variation a figure is off that is named as a reason."""
CONTRAST, SHINING, LEANS, FALLS, LASTING, MIDDLE = 0.12, 0.09, 0.15, 0.08, 0.25, 0.13
"""Usual variations between days (1 SD): lamp and place by hand, shine and fine texture renewed."""
FLATTER, GONE = 0.2, 0.5
"""The same of contrast and of fine texture that was lost: a lamp more from the front, skin without its shine and
texture that renewed take them and leave the pores; what lost its focus or its tones is told by those."""
UNLIKE = 0.05
"""Log of the fine texture that must be missing for stronger relief to be a lamp's: tones keep what they strengthen."""
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
        *_of_marks(found),
        *_of_light(found),
        *_of_tones(found),
        *_of_sharpening(found),
        *_of_noise(found),
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
    lost = -found.finer / (MOST_LOST if found.is_told else MOST_LOST_OF_ONE)
    over = max(soft / SOFTEST, lost / _coarseness(found), missing(found) if found.is_told else 0.0)
    if over <= 1:
        return
    sigma = math.sqrt(max(soft, SOFTEST * over))
    blurred = Gate(Reason.BLURRED, sigma, sigma / math.sqrt(over))
    if found.leaning > LEANING:
        yield Gate(Reason.MOVED, found.streak, found.streak / over)
    elif _is_wiped(found):
        wiped = 100 * (1 - math.exp(found.medium / 2))
        yield Gate(Reason.SMOOTHED, wiped, wiped / over)
        yield blurred
    elif _is_made_up(found):
        # Two pixels for each wave, across and down.
        seen = 100 * min(1.0, (2 * found.reach / found.native) ** 2)
        yield Gate(Reason.UPSCALED, seen, min(100.0, seen * over))
        yield blurred
    else:
        yield blurred


def softness(found: AgainstFigures) -> float:
    """Return the blur in squared pixels, with what lost detail and lost noise say of it."""
    again = max(0.0, found.blur_sigma2)
    lens = (min(found.lens, again + APART) + again) / 2 / _coarseness(found)
    return lens - OF_FINEST * found.finest - OF_NOISE * found.noise


def _coarseness(found: AgainstFigures) -> float:
    return max(1.0, DETAILED / found.native)


def missing(found: AgainstFigures) -> float:
    """Return how many times the detail is missing that may be: more than a lens takes, which leaves the noise.

    Of a coarse photo, which has no fine detail, what the broad lacks that a blur which is told does not explain.
    """
    if _is_wiped(found):
        return -min(found.large, found.medium) / BARE
    if not found.small:
        return (-found.large - OF_BROAD * max(0.0, found.blur_sigma2)) / BARE
    left = found.grain + (1 - found.grain) * math.exp(-OF_SMALL * OF_FOCUS)
    farther = OF_FARTHER * max(0.0, -found.nearer)
    return (min(found.large, 0.0) - found.small) / (EMPTY - math.log(left) + farther)


def _is_made_up(found: AgainstFigures) -> bool:
    """Return whether only the finest detail went, as it does where fewer pixels were drawn larger."""
    return found.large > -KEPT and _finest(found) < min(-KEPT, _middle(found) / OF_MIDDLE)


def _finest(found: AgainstFigures) -> float:
    return found.small or (found.medium if found.noise < -2 * WIPED else 0.0)


def _middle(found: AgainstFigures) -> float:
    return found.medium if found.small else found.large


def _is_wiped(found: AgainstFigures) -> bool:
    """Return whether broad detail went with the fine, and the noise with both: no lens does that."""
    lens_leaves = math.log(max(found.grain, 1e-3))
    wiped = found.small < lens_leaves - WIPED if found.small else found.noise < -2 * WIPED
    return wiped and found.noise <= -WIPED and found.large < FLAT * found.medium < 0


def _of_light(found: AgainstFigures) -> Iterator[Gate]:
    """Yield what is wrong with light and tones: many figures vary a little, on honest photos never all of them."""
    contrast = unshining(found)
    odd = contrast / (CONTRAST if contrast > 0 else FLATTER)
    leaning, falling = found.leaning / LEANS, found.slope / FALLS
    shining = max(0.0, found.shining) / SHINING
    fine = found.lasting + found.finer + RENEWED
    fine /= LASTING if fine > 0 else GONE
    toned = tones(found) / TONES
    detail = unshining_detail(found)
    together = max(math.hypot(odd, leaning, falling, shining, fine, detail / MIDDLE) / LIGHT, toned)
    if together <= 1 or _is_soft(found):
        return
    raised = detail if found.lasting < -UNLIKE else 0.0
    lamp = math.copysign(100 * max(found.leaning, found.slope, raised), contrast)
    stronger = contrast if toned <= 1 else max(contrast, found.texture)
    off = [
        _Off(Reason.LAMP_ANGLE, max(leaning, falling, raised / MIDDLE), lamp),
        _Off(Reason.GLARE, shining, 100 * (1 - found.seen)),
        _Off(Reason.TONE_MAPPED, max(abs(odd), toned * NAMED), 100 * (math.exp(stronger) - 1)),
        _Off(Reason.SHARPENED, fine, 100 * (math.exp(max(0.0, found.finer + RENEWED)) - 1)),
    ]
    # Light from another side makes tones and detail look other by itself.
    explained = {Reason.TONE_MAPPED, Reason.SHARPENED} if off[0].times > NAMED else set()
    off.sort(key=lambda one: (one.reason in explained, -one.times))
    for one in off:
        if one.figure and (one.times > NAMED or one is off[0]):
            yield Gate(one.reason, one.figure, abs(one.figure) / together)


def _of_tones(found: AgainstFigures) -> Iterator[Gate]:
    """Yield tones that were changed, where the colouring of the skin tells."""
    if found.shared is not None and found.shared.is_toned:
        yield Gate(Reason.TONE_MAPPED, 100 * math.expm1(found.shared.gain), 100 * math.expm1(found.shared.limit))


def _is_soft(found: AgainstFigures) -> bool:
    """Return whether less contrast has its reason in the focus already."""
    return (found.contrast or 0.0) < 0 and any(True for _ in _of_focus(found))


def _of_sharpening(found: AgainstFigures) -> Iterator[Gate]:
    crisp = crispness(found)
    if crisp > CRISP and found.medium > 0:
        more = 100 * math.expm1(found.medium / 2)
        yield Gate(Reason.SHARPENED, more, more * CRISP / crisp)


def _of_noise(found: AgainstFigures) -> Iterator[Gate]:
    times = math.exp(found.noise / 2)
    if times > MOST_NOISIER:
        yield Gate(Reason.NOISY, times, MOST_NOISIER)
    elif not found.small and found.medium > MOST_GRAIN:
        stronger, most = math.exp(found.medium / 2), math.exp(MOST_GRAIN / 2)
        if found.large > EDGES:
            yield Gate(Reason.SHARPENED, 100 * (stronger - 1), 100 * (most - 1))
        else:
            yield Gate(Reason.NOISY, stronger, most)


def _of_marks(found: AgainstFigures) -> Iterator[Gate]:
    if found.marked > MOST_MARKED:
        yield Gate(Reason.NEW_MARKS, 100 * found.marked, 100 * MOST_MARKED)
