"""Whether tones were changed: how strongly a photo shows the colouring of the skin that both visits share.

Freckles and mottles are there on every day. New texture, another lamp, shine, noise and sharpening do not look like
them and drop out of a regression on them; a tone curve makes all of them stronger or weaker alike. So does a flush, but
for red light, which blood lets pass (hemoglobin absorbs a tenth of what it does of green): tones were changed where
red light tells so too.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import copysign, hypot, log
from statistics import fmean

import cv2
import numpy as np

from poreditary.measure.aligned import FINE, Aligned, Mask, Real
from poreditary.measure.linear import DARKEST

SMALLER = 3
"""Pixels of a patch that are taken together: mottles are broad."""
NARROW_MM, BROAD_MM = 0.5, 2.0
"""Standard deviations between which mottles lie: broader than pores, narrower than shade."""
DENT = 0.05
"""What is darker than the skin around by so much in logs is a pore, and no mottle."""
LEAST_KNOWN = 0.3
LEAST_PLACES = 400
LEAST_ALIKE, LEAST_SPREAD = 0.85, 0.006
LEAST_ALIKE_RED, LEAST_SPREAD_RED = 0.75, 0.004
"""Less correlation, or less of a pattern (log light, 1 SD), says nothing; red light shows less of it."""
SURE, RENEWED = 0.01, 0.4
"""Doubt about a pattern that is wholly shared, and what is added by the part of it that is not."""
FLUSHED = 0.06
"""What a flush makes of the pattern in luminance from day to day (1 SD), where red light says nothing of it."""
BENT = 1.5
"""So many doubts a pattern is weaker in red light where a curve bent the tones; honest days come to 0.9 of them."""
TONED = 0.03
"""Less of a change of tones than this moves a load by no more than 3 %."""
STRONGER, WEAKER = 2.0, 1.5
"""So many doubts beyond it tones were changed: what a day brings adds to a pattern, and seldom takes from it."""
BOTH_WEAKER = 1.75
"""The same of the mean of both colours where each shows at least half as much less as the other: honest days come to
1.7 of it, and pallor hardly shows in red light."""


@dataclass(frozen=True)
class _Mottles:
    """A pattern in luminance and in red light, in logs, and where it is known."""

    light: Real
    red: Real
    known: Mask


@dataclass(frozen=True)
class _Told:
    gain: float
    doubt: float


@dataclass(frozen=True)
class Shared:
    """How much stronger a photo shows the pattern that it shares with the baseline, in logs, and the doubt (1 SD).

    `gain` is what all colours have in common, which is the tones'; `light` what luminance alone says, `red` what red
    light says, 0 where it says nothing.
    """

    gain: float
    doubt: float
    light: float = 0.0
    red: float = 0.0

    @property
    def limit(self) -> float:
        """Return from where on tones were changed."""
        return TONED + (STRONGER if self.gain > 0 else WEAKER) * self.doubt

    @property
    def told(self) -> tuple[float, float] | None:
        """Return the gain that says that tones were changed, and how much it might be; None where nothing does."""
        less, least = max(self.light, self.red), min(self.light, self.red)
        flatter = (less + least) / 2 if 2 * less <= least < 0 else 0.0
        figures = ((self.gain, self.limit), (flatter, TONED + BOTH_WEAKER * self.doubt))
        return next(((gain, most) for gain, most in figures if abs(gain) > most), None)

    @property
    def sure(self) -> float:
        """Return by how much tones were changed at the least."""
        return max(0.0, abs(self.gain) - self.doubt)


def shared_gain(base: Sequence[Aligned], other: Aligned) -> Shared | None:
    """Return how much stronger a photo shows the shared pattern, None where there is too little of one."""
    before = [_mottles(photo) for photo in base]
    now = _mottles(other)
    known = np.logical_and.reduce([now.known, *(each.known for each in before)])
    if int(known.sum()) < LEAST_PLACES:
        return None
    light = _told(known, [each.light for each in before], now.light, LEAST_ALIKE, LEAST_SPREAD)
    red = _told(known, [each.red for each in before], now.red, LEAST_ALIKE_RED, LEAST_SPREAD_RED)
    return None if light is None else _together(light, red)


def _together(light: _Told, red: _Told | None) -> Shared:
    """Return what two colours have in common: the lesser of two gains, none where one went up and the other down.

    A pattern that grew weaker in red light alone, or far more so there, is no flush: a curve that lifts the contrast
    of middle tones takes it from bright ones, and red is the brightest light of skin. It did to one what it did to the
    other; where both lost, it flattened both.
    """
    if red is None:
        return Shared(light.gain, hypot(light.doubt, FLUSHED), light.gain)
    doubt = max(light.doubt, red.doubt)
    if red.gain < 2 * min(light.gain, 0.0) - BENT * doubt:
        gain = red.gain if light.gain <= 0 else max(light.gain, -red.gain)
        return Shared(gain, doubt, light.gain, red.gain)
    gain = 0.0 if light.gain * red.gain < 0 else copysign(min(abs(light.gain), abs(red.gain)), light.gain)
    return Shared(gain, doubt, light.gain, red.gain)


def _told(known: Mask, before: Sequence[Real], now: Real, alike: float, spread: float) -> _Told | None:
    usual = np.mean(before, axis=0)
    # A lamp that moved adds a slope of its own, which is no pattern of the skin.
    first, then = usual[known], now[known] - _plane(now - usual, known)
    spread_before, spread_now = float(first.std()), float(then.std())
    if min(spread_before, spread_now) < spread:
        return None
    shared = float(np.mean((first - first.mean()) * (then - then.mean()))) / (spread_before * spread_now)
    # What is not shared is taken to be as much before as after: the slope over the correlation.
    gain = log(spread_now / spread_before)
    return _Told(gain, SURE + RENEWED * (1 - shared)) if shared >= alike else None


def shared_gains(before: Sequence[Aligned], after: Sequence[Aligned]) -> Shared | None:
    """Return the mean over the photos of a later visit, None where none of them says anything."""
    said = [shared for shared in (shared_gain(before, photo) for photo in after) if shared is not None]
    if not said:
        return None
    return Shared(
        fmean(each.gain for each in said),
        fmean(each.doubt for each in said),
        fmean(each.light for each in said),
        fmean(each.red for each in said),
    )


def _mottles(photo: Aligned) -> _Mottles:
    """Return the logs of light between two scales, of plain skin alone, and where they are known."""
    open_skin = photo.valid & (cv2.GaussianBlur(photo.flat, (0, 0), 1.2) > -DENT)
    weights = _smaller(open_skin.astype(np.float32))
    narrow, broad = (side * FINE / SMALLER for side in (NARROW_MM, BROAD_MM))
    bottoms = cv2.GaussianBlur(weights, (0, 0), narrow), cv2.GaussianBlur(weights, (0, 0), broad)
    known = np.asarray(bottoms[0] > LEAST_KNOWN, np.bool_)

    def pattern(plane: Real) -> Real:
        light = _smaller(np.where(open_skin, cv2.log(np.maximum(plane, 0) + DARKEST), 0).astype(np.float32))
        near, far = (
            cv2.GaussianBlur(light, (0, 0), sigma) / np.maximum(bottom, 1e-3)
            for sigma, bottom in zip((narrow, broad), bottoms, strict=True)
        )
        return np.asarray(near - far, np.float32)

    return _Mottles(pattern(photo.luminance), pattern(photo.rgb[..., 0]), known)


def _smaller(picture: Real) -> Real:
    size = (max(1, picture.shape[1] // SMALLER), max(1, picture.shape[0] // SMALLER))
    return np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), np.float32)


def _plane(values: Real, known: Mask) -> Real:
    rows, columns = np.nonzero(known)
    terms = np.stack([np.ones(len(rows)), rows / known.shape[0], columns / known.shape[1]], axis=1)
    fitted = np.linalg.lstsq(terms, values[known], rcond=None)[0]
    return np.asarray(terms @ fitted, np.float32)
