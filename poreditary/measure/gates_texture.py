"""The texture of the skin between the pores, on the photos before and on another: what they share, and what is noise.

Pores are left out, so that what they become says nothing here. Photos of one sitting share their skin and not their
noise, which tells the two apart.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

import cv2
import numpy as np

from poreditary.measure.aligned import FINE, Aligned, Mask
from poreditary.measure.gates_spectrum import LEAST_POWER, Floats, Spectrum, Waves, own, shared, waves_of
from poreditary.measure.gates_split import rings_of
from poreditary.measure.gates_streak import Leaning, leaning_of

COVERED = 0.4
PORE_SIGMA, PORE_DEPTH, PORE_AROUND = 1.2, 0.05, 5
"""What is darker than this log luminance, after a blur of so many pixels, is left out with its edge of 2 pixels."""
FEATHER = 1.5
"""Pixels over which what is left out fades, so that its edge is no texture."""
BLUR_TO = 3.2
"""Cycles per millimetre up to which what lasts tells a blur: beyond it the places of photos on each other count too."""
LEAST_SHARE = 0.02
"""Skin has at least so much of the power of a ring: below it neither can be told."""


@dataclass(frozen=True)
class Texture:
    """Powers by ring of frequency (cycles per millimetre): the skin's and the noise's before, and the whole now.

    `lasting` is the log of how much of the skin before is found again now, whatever the noise: what renewed lowers it
    alike at all frequencies, a blur the fine ones. `before` and `now` say how the spectra lean to a direction. One
    photo before does not tell its skin from its noise: `is_told` says that there were more.
    """

    rings: Floats
    skin: Floats
    noise: Floats
    whole: Floats
    lasting: Floats
    before: Leaning
    now: Leaning
    is_told: bool = True

    @property
    def blur(self) -> float:
        """Return the blur now beyond that before, in squared pixels: how fast what lasts falls with frequency.

        Below 0 where it is sharper. Noise has no part in it, and what renewed at all frequencies none either.
        """
        seen = self.rings < BLUR_TO
        squares = (2 * np.pi * self.rings[seen]) ** 2 / 2
        told = np.sqrt(self.skin[seen] / (self.skin[seen] + self.noise[seen]))
        falls = -np.polyfit(squares, self.lasting[seen], 1, w=told)[0]
        return float(falls) * FINE**2

    def power(self, least: float, most: float) -> float:
        """Return the log of the power now over that before, between two frequencies in cycles per millimetre."""
        return float(np.mean(self._more[(self.rings >= least) & (self.rings < most)]))

    def noise_share(self, least: float, most: float) -> float:
        """Return the part of noise in the power before, between two frequencies in cycles per millimetre."""
        here = (self.rings >= least) & (self.rings < most)
        return float(np.mean(self.noise[here] / np.maximum(self.skin[here] + self.noise[here], LEAST_POWER)))

    @property
    def reach(self) -> float:
        """Return the cycles per millimetre by which half of what fine detail lacks, in log power, is lost."""
        lacks = self._more - self._more[0]
        return float(self.rings[int(np.argmax(lacks <= float(lacks.min()) / 2))])

    @property
    def _more(self) -> Floats:
        now, before = np.maximum(self.whole, LEAST_POWER), np.maximum(self.skin + self.noise, LEAST_POWER)
        return np.asarray(np.log(now / before), np.float64)


def texture_of(base: Sequence[Aligned], other: Aligned) -> Texture | None:
    """Return the texture of the skin that all photos show, None where that is too little."""
    usable = plain(base, other)
    fade = cv2.GaussianBlur(usable.astype(np.float32), (0, 0), FEATHER) * usable
    waves = [waves_of(photo.flat * fade, usable, FINE, COVERED) for photo in (*base, other)]
    found = [one for one in waves if one is not None]
    return _of(found[:-1], found[-1]) if len(found) == len(waves) and len(found) > 1 else None


def plain(base: Sequence[Aligned], other: Aligned) -> Mask:
    """Return the skin between the pores that every photo shows, height x width."""
    usable = other.inside & other.valid
    for photo in base:
        usable = usable & photo.valid
    dark = np.zeros_like(usable)
    mean = np.asarray(np.mean([photo.flat for photo in base], axis=0), np.float32)
    for flat in (mean, other.flat):
        dark |= cv2.GaussianBlur(flat, (0, 0), PORE_SIGMA) < -PORE_DEPTH
    around = np.ones((PORE_AROUND, PORE_AROUND), np.uint8)
    return np.asarray(usable & (cv2.dilate(dark.astype(np.uint8), around) == 0), np.bool_)


def _of(before: Sequence[Waves], now: Waves) -> Texture:
    alone = [own(waves) for waves in before]
    rings, whole = rings_of(own(now))
    all_before = np.mean([rings_of(spectrum)[1] for spectrum in alone], axis=0)
    pairs = list(combinations(before, 2))
    if pairs:
        common = np.mean([_by_ring(shared(one, two)) for one, two in pairs], axis=0)
    else:
        common = all_before - alone[0].floor
    skin = np.clip(common, LEAST_SHARE * all_before, all_before * (1 - LEAST_SHARE))
    leanings = [leaning_of(spectrum) for spectrum in alone]
    mean = Leaning(
        complex(np.mean([leaning.raking for leaning in leanings])),
        complex(np.mean([leaning.streaked for leaning in leanings])),
    )
    again = np.mean([_by_ring(shared(now, one)) for one in before], axis=0)
    lasting = np.log(np.maximum(again, LEAST_SHARE * skin) / skin)
    return Texture(rings, skin, all_before - skin, whole, lasting, mean, leaning_of(own(now)), bool(pairs))


def _by_ring(spectrum: Spectrum) -> Floats:
    """Return the plain mean of all directions: what is shared may be less than nothing in one of them."""
    return np.array([float(spectrum.power[spectrum.across == ring].mean()) for ring in np.unique(spectrum.across)])
