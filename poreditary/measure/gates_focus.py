"""Whether a photo of a patch lacks detail that those before had, and what took it: lens, hand, filter or enlarging."""

import math
from collections.abc import Iterator

from poreditary.domain.measuring import Gate, Reason
from poreditary.measure.gates_figures import AgainstFigures

SOFTEST = 0.8
"""Squared pixels of blur more than before: that of 0.07 mm takes some 5 % of a pore's picture, which blur matching
gives back; detail that is not found again and noise that was smoothed away say the same."""
OF_FINEST, OF_NOISE = 0.38, 0.42
"""Squared pixels of blur for each log of the finest detail that is found again less, and of the noise that is gone."""
MOST_LOST = 0.42
"""Log of the fine detail that may be missing, as against the coarse: a third."""
MOST_LOST_OF_ONE = 0.75
"""The same where one photo was before, whose noise is never found again."""
DETAILED = 10.0
"""Pixels per millimetre below which more blur that is told may come in, and more fine detail be missing: the same lens
loses more of it there, and blur matching gives it back (loads at 6.8 px/mm moved by 2 % with half of it missing)."""
OF_BROAD = 0.25
"""Log power of broad detail that a blur of one squared pixel of an aligned patch takes."""
OF_SHINE = 3.0
"""How much more fine detail may be missing for each part of the patch that shone before: shine is sharp, and its own
texture went with it."""
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
FILTERED, FALLS = 0.55, 0.85
"""Log power of middle detail that software may take, and squared pixels of blur for each of it below which it was no
lens: what a lens takes falls with frequency as a blur does, and shows as one in what is found again."""
LEAST_BROAD, MOST_BROAD = 0.3, 0.9
"""Parts of it that broad detail lacks then: pixels drawn larger keep that, a lamp more from the front takes as much."""
LEAST_LEFT = 1e-3
"""Part of the finest detail's power that a lens always leaves as noise, which has a logarithm."""
LEANING = 0.33
"""Texture that leans so much more to one direction was moved or lit along it."""


def of_focus(found: AgainstFigures) -> Iterator[Gate]:
    """Yield what took detail that was there before, where it is too much to be given back."""
    soft = softness(found)
    over = max(soft / SOFTEST, _lost(found), missing(found) if found.is_told else 0.0) / _mattness(found)
    if over <= 1:
        return
    sigma = math.sqrt(max(soft, SOFTEST * over))
    blurred = Gate(Reason.BLURRED, sigma, sigma / math.sqrt(over))
    if found.leaning > LEANING and found.streak > 0:
        yield Gate(Reason.MOVED, found.streak, found.streak / over)
    elif _is_wiped(found) or _filtered(found) > 1:
        wiped = 100 * (1 - math.exp(found.medium / 2))
        yield Gate(Reason.SMOOTHED, wiped, wiped / over)
        yield blurred
    elif _is_made_up(found):
        yield _made_up(found, over)
        yield blurred
    else:
        yield blurred


def softness(found: AgainstFigures) -> float:
    """Return the blur in squared pixels, with what lost detail and lost noise say of it."""
    again = max(0.0, found.blur_sigma2)
    lens = (min(found.lens, again + APART) + again) / 2 / _coarseness(found)
    return lens - OF_FINEST * found.finest - OF_NOISE * found.noise


def missing(found: AgainstFigures) -> float:
    """Return how many times the detail is missing that may be: more than a lens takes, which leaves the noise.

    Of a coarse photo, which has no fine detail, what the broad lacks that a blur which is told does not explain.
    """
    if _is_wiped(found):
        return -min(found.large, found.medium) / BARE
    if found.small is None:
        return (-found.large - OF_BROAD * max(0.0, found.blur_sigma2)) / BARE
    left = found.grain + (1 - found.grain) * math.exp(-OF_SMALL * OF_FOCUS)
    farther = OF_FARTHER * max(0.0, -found.nearer)
    finest = (min(found.large, 0.0) - found.small) / (EMPTY - math.log(left) + farther)
    return max(finest, _filtered(found))


def _lost(found: AgainstFigures) -> float:
    """Return how many times the fine detail, of what is found again, is lost that may be."""
    return -found.finer / (MOST_LOST if found.is_told else MOST_LOST_OF_ONE) / _coarseness(found)


def _coarseness(found: AgainstFigures) -> float:
    """Return how many times more blur may come in than on a detailed photo."""
    return max(1.0, DETAILED / found.native)


def _mattness(found: AgainstFigures) -> float:
    """Return how many times more fine detail may be missing than on a patch that shines as much as before."""
    return 1 + OF_SHINE * max(0.0, -found.shining)


def _is_wiped(found: AgainstFigures) -> bool:
    """Return whether broad detail went with the fine, and the noise with both: no lens does that."""
    if found.small is None:
        is_emptied = _is_without_noise(found)
    else:
        is_emptied = found.small < math.log(max(found.grain, LEAST_LEFT)) - WIPED
    return is_emptied and found.noise <= -WIPED and found.large < FLAT * found.medium < 0 and _is_no_lens(found)


def _filtered(found: AgainstFigures) -> float:
    """Return how many times the middle detail is missing that may be, where no lens took it and the broad with it."""
    part = found.large / found.medium if found.medium < 0 else 0.0
    is_filter = found.small is not None and _is_no_lens(found) and LEAST_BROAD < part < MOST_BROAD
    return -found.medium / FILTERED if is_filter else 0.0


def _is_no_lens(found: AgainstFigures) -> bool:
    """Return whether more of the middle detail is missing than the blur that is told takes."""
    return found.blur_sigma2 < -FALLS * found.medium


def _is_without_noise(found: AgainstFigures) -> bool:
    """Return whether a photo lacks so much noise that a coarse one, too, was smoothed."""
    return found.noise < -2 * WIPED


def _is_made_up(found: AgainstFigures) -> bool:
    """Return whether only the finest detail went, as it does where fewer pixels were drawn larger."""
    if found.small is None:
        finest, middle = found.medium if _is_without_noise(found) else 0.0, found.large
    else:
        finest, middle = found.small, found.medium
    return found.large > -KEPT and finest < min(-KEPT, middle / OF_MIDDLE)


def _made_up(found: AgainstFigures, over: float) -> Gate:
    """Return which percentage of a photo's pixels the camera saw, and how many it had to."""
    # Two pixels for each wave, across and down.
    share = (2 * found.reach / found.native) ** 2
    seen = 100 * (share if share < 1 else 1 / over)
    return Gate(Reason.UPSCALED, seen, min(100.0, seen * over))
