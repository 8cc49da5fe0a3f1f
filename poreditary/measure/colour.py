"""Redness and shine of a patch, in colours that were held against something grey, or against another patch."""

import cv2
import numpy as np
import numpy.typing as npt

from poreditary.measure.aligned import LUMINANCE, Mask, Real
from poreditary.measure.neutral import Neutral, neutral_gains, neutral_in, neutral_of_card

__all__ = ["Neutral", "neutral_gains", "neutral_in", "neutral_of_card", "redness", "redness_doubt", "shine"]

Patch = tuple[Real, Mask]
"""Linear light, height x width x 3, and where it counts."""

FEWEST = 200
"""Pixels of skin below which there is no mean worth the name."""
OTHER_DOUBT = 0.02
"""Standard deviation of log(red / green) between two patches of a photo that the lamp's unevenness leaves."""
GLARE = 0.15
"""White light that is thrown back, over the patch's usual light, from which on a spot glares."""
HIGHLIGHT = 0.22
"""Log light above the skin around from which on a spot glares where white cannot be told from skin."""
CLEAR = 0.12
"""Log light above the skin around from which on a white spot is glare and not pale skin."""
EVERY = 4
"""Whether there is any colour, every fourth pixel tells."""
COLOURLESS = 0.01
"""Mean log between red and green, and between green and blue, below which a photo was made black and white: skin has
many times as much in any light."""
_DARK = 2e-3
_CALM = 1.2


def redness(rgb: Real, mask: Mask, neutral: Neutral | None, other: Patch | None = None) -> float | None:
    """Return the mean log(red / green) of skin: of its own colour where a grey is known, else beside another patch.

    `rgb` is linear light, height x width x 3, `mask` where it is plain skin. Without a grey and without another patch
    of the same photo there is none: a lamp of another colour moves it by more than blood does. A black and white photo
    has none either.
    """
    if _is_colourless(rgb, mask):
        return None
    if neutral is not None:
        return _log_ratio(neutral.corrected(rgb), mask)
    here = _log_ratio(rgb, mask)
    there = None if other is None else _log_ratio(*other)
    return None if here is None or there is None else here - there


def redness_doubt(neutral: Neutral | None) -> float:
    """Return the standard deviation that light and greys leave in the redness of one photo, in log(red / green)."""
    return OTHER_DOUBT if neutral is None else neutral.doubt


def shine(rgb: Real, mask: Mask, neutral: Neutral | None) -> float | None:
    """Return the part of a patch that glares in this light, 0 to 1; `mask` is the patch with its glare.

    With a grey known each spot is split into the skin's own colour and white; without, what is brighter than the skin
    around and paler counts. It is no measure of sebum: another lamp makes another shine. None where there is no colour.
    """
    if int(mask.sum()) < FEWEST or _is_colourless(rgb, mask):
        return None
    light = np.asarray(rgb if neutral is None else neutral.corrected(rgb), np.float32)
    calm = np.asarray(cv2.GaussianBlur(light, (0, 0), _CALM), np.float32)
    above = _above(calm, mask)
    # Pale skin is whiter than red skin and hardly brighter: a spot that glares is both.
    if neutral is None:
        spots = _is_pale(calm, mask) & (above > HIGHLIGHT)
    else:
        spots = (_white(calm, mask) > GLARE) & (above > CLEAR)
    return float(spots[mask].mean())


def _is_colourless(rgb: Real, mask: Mask) -> bool:
    """Return whether red, green and blue are the same everywhere."""
    part = rgb[::EVERY, ::EVERY][mask[::EVERY, ::EVERY]]
    if not len(part):
        return False
    red, green, blue = np.log(np.maximum(part, _DARK)).T
    return float(np.mean(np.abs(red - green)) + np.mean(np.abs(green - blue))) < 2 * COLOURLESS


def _log_ratio(rgb: Real, mask: Mask) -> float | None:
    # Grain in the dark would bend the logarithm of single pixels.
    calm = cv2.GaussianBlur(np.asarray(rgb[..., :2], np.float32), (0, 0), _CALM)
    red, green = calm[..., 0][mask], calm[..., 1][mask]
    is_lit = (red > _DARK) & (green > _DARK)
    if int(is_lit.sum()) < FEWEST:
        return None
    return float(np.mean(np.log(red[is_lit] / green[is_lit]), dtype=np.float64))


def _white(light: Real, mask: Mask) -> npt.NDArray[np.float32]:
    """Return how much white lies on the skin's colour, over the patch's usual light (least squares, two colours)."""
    luminance = light @ LUMINANCE
    usual = max(float(np.median(luminance[mask])), _DARK)
    # Where a patch is darker than half of it there is the least white; pores are too few to matter.
    own = np.median(light[mask & (luminance <= usual)], axis=0)
    colours = np.stack([own / max(float(own @ LUMINANCE), _DARK), np.ones(3)], axis=1)
    return np.asarray(light @ np.linalg.pinv(colours)[1].astype(np.float32) / usual, np.float32)


def _above(light: Real, mask: Mask) -> Real:
    """Return the log luminance above that of the skin around, no part of which is taken for brighter than usual."""
    logs = np.log(np.maximum(light @ LUMINANCE, _DARK))
    weights = mask.astype(np.float32)
    reach = max(light.shape[:2]) / 12
    level = cv2.GaussianBlur(np.minimum(logs, np.median(logs[mask])) * weights, (0, 0), reach)
    return np.asarray(logs - level / np.maximum(cv2.GaussianBlur(weights, (0, 0), reach), 1e-3), np.float32)


def _is_pale(light: Real, mask: Mask) -> Mask:
    """Return what has less of the skin's colour than the skin usually has."""
    paleness = light.min(axis=2) / np.maximum(light.max(axis=2), _DARK)
    return np.asarray(paleness > np.median(paleness[mask]), np.bool_)
