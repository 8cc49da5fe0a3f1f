"""The logarithms of a patch's light, of all photos once: brightness, redness, and where there is light to judge."""

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np

from poreditary.measure.aligned import Aligned, Mask, Real

DARKEST = 0.002
CLIPPED = 0.965
"""Linear light of the brightest colour from which on nothing is told any more (sRGB 251)."""


@dataclass(frozen=True)
class Logs:
    """Log luminance and log red over green, height x width, and where the photo is not clipped."""

    light: Real
    redness: Real
    is_open: Mask


@dataclass(frozen=True)
class Pair:
    """The logs of the photos before and of the other, and the patch."""

    before: tuple[Logs, ...]
    now: Logs
    inside: Mask

    @property
    def lighter(self) -> Real:
        """Return by how much log luminance is more than the mean before."""
        return np.asarray(self.now.light - mean([one.light for one in self.before]), np.float32)

    @property
    def redder(self) -> Real:
        """Return by how much log red over green is more than the mean before."""
        return np.asarray(self.now.redness - mean([one.redness for one in self.before]), np.float32)

    @property
    def is_open(self) -> Mask:
        """Return the part of the patch that no photo has clipped."""
        seen = self.inside & self.now.is_open
        for one in self.before:
            seen = seen & one.is_open
        return seen


def pair_of(base: Sequence[Aligned], other: Aligned) -> Pair:
    """Return the logs of the photos before and of the other."""
    return Pair(tuple(_logs(photo) for photo in base), _logs(other), other.inside)


def mean(pictures: Sequence[Real]) -> Real:
    """Return the mean picture."""
    total = pictures[0].copy()
    for picture in pictures[1:]:
        total += picture
    return np.asarray(total / len(pictures), np.float32)


def _logs(photo: Aligned) -> Logs:
    red, green, blue = (np.maximum(one, DARKEST) for one in cv2.split(np.asarray(photo.rgb, np.float32)))
    light = cv2.log(0.2126 * red + 0.7152 * green + 0.0722 * blue)
    redness = cv2.log(red / green)
    brightest = cv2.max(cv2.max(red, green), blue)
    return Logs(np.asarray(light, np.float32), np.asarray(redness, np.float32), np.asarray(brightest < CLIPPED))
