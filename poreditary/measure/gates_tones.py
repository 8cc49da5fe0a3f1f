"""Whether tones were changed or edges sharpened: several small signs that point the same way.

A tone curve makes everything stronger that skin shows, sharpening everything fine. Honest days move each of these
figures a little, up or down, each by itself: what is summed, in units of what honest days vary by, tells both long
before any one figure does.
"""

import math

import numpy as np

from poreditary.measure.gates_figures import AgainstFigures

CONTRAST, TEXTURE, LASTS = 0.1, 0.06, 0.05
"""What honest days vary by (1 SD, logs) where there is more than before: contrast of plain skin, its texture, and what
is found again of its texture, which is rather less than before."""
COLOURING, REDDENED = 0.08, 0.06
"""The same of the skin's colouring in luminance, which a flush moves, and in red light, which it hardly does."""
MOST_OF_CONTRAST, MOST_OF_COLOURING, MOST_OF_ONE = 3.0, 1.5, 2.0
"""So much, in those units, a single figure may count that shine, a flush or a day without new texture explains."""
SHINES, SHINES_DETAIL = 3.0, 1.5
"""Log contrast, and log contrast of middle detail, that come with each part of the patch that newly shines."""
MOST_SHINES = 1.7
"""Log contrast that shine brings to dark skin, by the root of the part that newly shines: most of what it makes
brighter does not glare yet."""
TONES = 4.6
"""Tones were changed from here on; honest days hardly come to 4."""
SAME = -0.1
"""Log of the skin's texture that is found again from which on what is stronger is what was there: less of it is found
on other days, and no more where shine or another relief brings new texture."""
SURELY, RELIEF = 2.0, 1.5
"""Doubts about the colouring beyond which it differs from the texture, and how many times more relief may vary than a
camera's tones: skin is drier or moister, a lamp stands a little lower."""

SHARPER, SMALL, MEDIUM = 0.13, 0.2, 0.12
"""What honest days vary by (1 SD): a blur in squared pixels of an aligned patch, and the log power of fine and of
middle detail as against the broad."""
RENEWS, AGAIN, MOST_AGAIN = 0.25, 1.5, 0.5
"""Log of the texture that an honest day does not find again; how much each log of more or less of it counts, and of how
many logs."""
ADDED = 0.32
"""Log of middle detail that may have been added: honest days come to 0.26."""
CRISP = 2.2
"""Edges were sharpened from here on, where both what is found again and what is there at all say so: a better focus
tells by the one, noise by the other."""

STRENGTHENED = 0.57
"""Log power of middle detail that was strengthened, on whatever day; honest days come to 0.5."""
OF_GRAIN, OF_TEXTURE, NOT_NEW = 0.35, 2.3, -0.36
"""Log power of middle detail for each log of noise; the same for each log of what shows of the texture; and log of the
texture that must be found again, as new texture strengthens it too."""


def tones(found: AgainstFigures) -> float:
    """Return how far all that a tone curve would make stronger is stronger, in usual variations; 0 where it is none.

    It makes stronger what was there, relief and colouring. Shine, most of all on dark skin, brings texture of its own:
    then the colouring is as before, and less of the texture is found again.
    """
    if not (found.lasting > SAME or _is_deeper(found)):
        return 0.0
    light, red = (found.shared.light, found.shared.red) if found.shared is not None else (0.0, 0.0)
    signs = (
        (unshining(found) / CONTRAST, MOST_OF_CONTRAST),
        (light / COLOURING, MOST_OF_COLOURING),
        (red / REDDENED, MOST_OF_ONE),
        (found.lasting / LASTS, MOST_OF_ONE),
    )
    stronger = found.texture / TEXTURE + sum(float(np.clip(figure, 0.0, most)) for figure, most in signs)
    return stronger / RELIEF if is_relief(found) else stronger


def is_relief(found: AgainstFigures) -> bool:
    """Return whether the texture is stronger by more than the skin's colouring can be: a lower lamp, or drier skin."""
    shared = found.shared
    if shared is None or min(shared.light, shared.red) <= 0:
        # A camera that strengthens detail alone takes from the colouring.
        return False
    return found.texture > max(shared.light, shared.red) + SURELY * shared.doubt


def _is_deeper(found: AgainstFigures) -> bool:
    """Return whether the skin's colouring is stronger: the surer it must be, the less of its texture is found again."""
    return found.shared is not None and found.shared.gain > (1 - found.lasting) * found.shared.doubt


def unshining(found: AgainstFigures) -> float:
    """Return the log of the contrast of plain skin against before, without what more or less shine makes of it."""
    return (found.contrast or 0.0) - SHINES * found.shining


def beyond_shine(found: AgainstFigures) -> float:
    """Return the same without all that more or less shine can make of it, which on dark skin is much."""
    contrast = found.contrast or 0.0
    most = math.copysign(MOST_SHINES * math.sqrt(abs(found.shining)), found.shining)
    return contrast - min(max(most, min(contrast, 0.0)), max(contrast, 0.0))


def unshining_detail(found: AgainstFigures) -> float:
    """Return the same of the texture between the pores, as far as it is as large as they are."""
    return found.middle - SHINES_DETAIL * found.shining


def added(found: AgainstFigures) -> float:
    """Return the log by which middle detail was added once more: what explains the texture best, and as it shows."""
    return min(found.middle - found.texture, found.medium / 2)


def strengthened(found: AgainstFigures) -> float:
    """Return the log power of middle detail that neither noise nor new texture adds, 0 where nothing can be said."""
    if found.small is None or found.lasting < NOT_NEW:
        return 0.0
    return min(found.medium - OF_GRAIN * max(0.0, found.noise), OF_TEXTURE * found.middle)


def crispness(found: AgainstFigures) -> float:
    """Return how far detail is stronger the finer it is, in usual variations of what says it less."""
    if found.small is None:
        # A coarse photo has no fine detail: the middle one is its finest.
        there = (found.medium - found.large) / MEDIUM
    else:
        there = (found.small - found.large) / SMALL
    # What was sharpened is found again more than on other days; new shine is sharp too and is not what was there.
    again = AGAIN * float(np.clip(found.lasting + RENEWS, -MOST_AGAIN, MOST_AGAIN))
    return min(-found.blur_sigma2 / SHARPER, there) + again
