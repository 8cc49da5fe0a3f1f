"""Whether tones were changed or edges sharpened: several small signs that point the same way.

A tone curve makes everything stronger that skin shows, sharpening everything fine. Honest days move each of these
figures a little, up or down, each by itself: what is summed, in units of what honest days vary by, tells both long
before any one figure does.
"""

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
TONES = 4.6
"""Tones were changed from here on; honest days hardly come to 4."""

SHARPER, SMALL, MEDIUM = 0.13, 0.2, 0.12
"""What honest days vary by (1 SD): a blur in squared pixels of an aligned patch, and the log power of fine and of
middle detail as against the broad."""
CRISP = 2.2
"""Edges were sharpened from here on, where both what is found again and what is there at all say so: a better focus
tells by the one, noise by the other."""


def tones(found: AgainstFigures) -> float:
    """Return how far all that a tone curve would make stronger is stronger, in usual variations."""
    light, red = (found.shared.light, found.shared.red) if found.shared is not None else (0.0, 0.0)
    return found.texture / TEXTURE + sum(
        float(np.clip(figure, 0.0, most))
        for figure, most in (
            (unshining(found) / CONTRAST, MOST_OF_CONTRAST),
            (light / COLOURING, MOST_OF_COLOURING),
            (red / REDDENED, MOST_OF_ONE),
            (found.lasting / LASTS, MOST_OF_ONE),
        )
    )


def unshining(found: AgainstFigures) -> float:
    """Return the log of the contrast of plain skin against before, without what more or less shine makes of it."""
    return (found.contrast or 0.0) - SHINES * found.shining


def unshining_detail(found: AgainstFigures) -> float:
    """Return the same of the texture between the pores, as far as it is as large as they are."""
    return found.middle - SHINES_DETAIL * found.shining


def crispness(found: AgainstFigures) -> float:
    """Return how far detail is stronger the finer it is, in usual variations of what says it less."""
    if found.small is None:
        # A coarse photo has no fine detail: the middle one is its finest.
        there = (found.medium - found.large) / MEDIUM
    else:
        there = (found.small - found.large) / SMALL
    return min(-found.blur_sigma2 / SHARPER, there)
