"""How sharp photos are against each other, from the skin between the pores, and making them alike."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import combinations

import cv2
import numpy as np
import numpy.typing as npt

from poreditary.measure.aligned import Mask, Real
from poreditary.measure.places import Columns

BINS = 40
LOWEST, HIGHEST = 0.04, 0.22
"""The band, in cycles a pixel of the grid, that blur is read from: below it light rules, above it a window's edges."""
SHAKY = 0.1
"""Part of a spectrum that light and laying change between photos, however little noise there is."""
LEAST_BINS = 6
BEYOND = 6
"""How many of the highest bins hold noise alone."""
MOST_NOISE = 2.0
"""A single photo with so many times the noise of the others says nothing of its blur."""
SOFTER = np.arange(-1.0, 3.05, 0.1)
"""Blurs in square pixels that are tried when noise is told from texture."""
LEAST_MATCHED = 0.06
"""Blur of less than this, in square pixels, is left as it is."""


@dataclass(frozen=True)
class Spectra:
    """Logarithms of the amplitude of each photo's texture, free of its noise: photos x bins; NaN where noise rules.

    `weights` says how well each is known: the inverse of its variance. `noise` is the power of the noise that was taken
    off, None where it was only guessed.
    """

    frequencies: Columns
    logs: Columns
    weights: Columns
    noise: Columns | None = None


@dataclass(frozen=True)
class Difference:
    """A photo against a reference: `blur` in square pixels of the grid it is softer, `gain` of its contrast in logs."""

    blur: float
    gain: float


@dataclass(frozen=True)
class Usual:
    """The power of texture and of noise on other photos by the same camera, by bins; not a number where unknown."""

    texture: Columns
    noise: Columns

    def seen_at(self, factor: float) -> "Usual":
        """Return it for photos with so many times the pixels per millimetre: noise is laid out in a photo's pixels."""
        f = _frequencies()
        return replace(self, noise=np.interp(f / factor, f, self.noise))


def usual_of(several: Sequence[Spectra]) -> Usual | None:
    """Return what sittings of several photos have in common, None where there is none."""
    known = [(one.logs, one.noise) for one in several if one.noise is not None]
    if not known:
        return None
    texture = np.mean([np.exp(2 * logs).mean(axis=0) for logs, _noise in known], axis=0)
    return Usual(texture, np.mean([noise for _logs, noise in known], axis=0))


def spectra_of(flats: Sequence[Real], valids: Sequence[Mask], pores: Mask, usual: Usual | None = None) -> Spectra:
    """Return the spectra of the photos of one sitting, from what they have in common where no pore is.

    Noise differs from photo to photo and falls out of the cross spectra of two. A single photo's is taken to be shaped
    like that of others by the same camera, and as strong as fits best; without that it is taken to be the same at all
    frequencies, which a demosaiced and compressed photo's is not.
    """
    size = flats[0].shape
    windowed = [_windowed(flat, valid & ~pores) for flat, valid in zip(flats, valids, strict=True)]
    transforms = [np.fft.rfft2(picture) for picture, _power in windowed]
    powers = [power for _picture, power in windowed]
    bins, count = _bins(size)
    own = np.array([_radial(np.abs(one) ** 2, bins) / power for one, power in zip(transforms, powers, strict=True)])
    if len(flats) == 1:
        clean = own - np.median(own[0, -BEYOND:]) if usual is None else _cleaned(own, usual)
        return _spectra(0.5 * _logs(clean), count, np.clip(_shares(clean[0], own[0]), 0, 1))
    pairs = list(combinations(range(len(flats)), 2))
    shared = np.array(
        [_radial((transforms[a] * transforms[b].conj()).real, bins) / np.sqrt(powers[a] * powers[b]) for a, b in pairs]
    )
    alike = np.mean([_shares(shared[row], np.sqrt(own[a] * own[b])) for row, (a, b) in enumerate(pairs)], axis=0)
    spectra = _spectra(_each(pairs, _logs(shared), len(flats)), count, np.clip(alike, 0, 1))
    return replace(spectra, noise=np.maximum(own.mean(axis=0) - shared.mean(axis=0), 0.0))


def difference(spectra: Spectra, photo: int, reference: Columns, highest: float = HIGHEST) -> Difference | None:
    """Return how a photo's texture differs from a reference (logs for each bin); None where noise hides it."""
    rest = spectra.logs[photo] - reference
    f = spectra.frequencies
    usable = np.isfinite(rest) & (f >= LOWEST) & (f <= highest)
    if int(usable.sum()) < LEAST_BINS:
        return None
    terms = np.stack([np.ones(int(usable.sum())), -2 * np.pi**2 * f[usable] ** 2], axis=1)
    root = np.sqrt(spectra.weights[usable])
    gain, blur = np.linalg.lstsq(terms * root[:, None], rest[usable] * root, rcond=None)[0]
    return Difference(float(blur), float(gain))


def matched(flat: Real, valid: Mask, more: float) -> Real:
    """Return a photo blurred by `more` square pixels, so that it is as soft as the softest."""
    if more < LEAST_MATCHED:
        return flat
    sigma = float(np.sqrt(more))
    weights = valid.astype(np.float32)
    top = cv2.GaussianBlur(flat * weights, (0, 0), sigma)
    bottom = cv2.GaussianBlur(weights, (0, 0), sigma)
    return np.asarray(np.where(valid, top / np.maximum(bottom, 1e-3), 0), np.float32)


def _cleaned(own: Columns, usual: Usual) -> Columns:
    """Return the power of a photo's texture without its noise."""
    times = _times(own[0], usual)
    # Much other noise has another shape, and what is left of it would pass for blur.
    return np.asarray(own - usual.noise * times if times < MOST_NOISE else np.zeros_like(own))


def _times(own: Columns, usual: Usual) -> float:
    """Return how many times the usual noise a photo has: softened texture and noise together make up its power."""
    f = _frequencies()
    known = (f >= LOWEST) & np.isfinite(usual.texture) & (own > 0)
    if int(known.sum()) < LEAST_BINS:
        return 1.0
    power, f = own[known], f[known]
    best, times = np.inf, 1.0
    for blur in SOFTER:
        terms = np.stack([usual.texture[known] * np.exp(-4 * np.pi**2 * f * f * blur), usual.noise[known]], axis=1)
        fitted = np.linalg.lstsq(terms / power[:, None], np.ones(len(f)), rcond=None)[0]
        off = float(np.sum((terms @ fitted / power - 1) ** 2))
        if off < best and fitted.min() >= 0:
            best, times = off, float(fitted[1])
    return times


def _windowed(flat: Real, usable: Mask) -> tuple[Real, float]:
    """Return a picture faded out where it cannot be used and at its edges, and the power of the window."""
    inner = np.zeros(flat.shape, np.float32)
    inner[8:-8, 8:-8] = usable[8:-8, 8:-8]
    soft = cv2.GaussianBlur(inner, (0, 0), 1.5) * inner
    return np.asarray(flat * soft, np.float32), float(np.sum(soft.astype(np.float64) ** 2)) + 1e-9


def _bins(size: tuple[int, ...]) -> tuple[npt.NDArray[np.intp], Columns]:
    down, across = np.fft.fftfreq(size[0])[:, None], np.fft.rfftfreq(size[1])[None, :]
    bins = np.minimum((np.hypot(down, across) / 0.5 * BINS).astype(int), BINS)
    count = np.bincount(bins.ravel(), minlength=BINS + 1)[:BINS]
    return bins.ravel(), count.astype(np.float64)


def _frequencies() -> Columns:
    """Return the middle of each bin in cycles a pixel."""
    return (np.arange(BINS) + 0.5) / BINS * 0.5


def _radial(power: Columns, bins: npt.NDArray[np.intp]) -> Columns:
    total = np.bincount(bins, weights=power.ravel(), minlength=BINS + 1)[:BINS]
    count = np.bincount(bins, minlength=BINS + 1)[:BINS]
    return np.asarray(total / np.maximum(count, 1))


def _shares(part: Columns, whole: Columns) -> Columns:
    """Return parts of wholes, none where there is no whole: a small or masked patch lacks some frequencies."""
    return np.divide(part, whole, out=np.zeros_like(part), where=whole > 0)


def _logs(power: Columns) -> Columns:
    return np.where(power > 0, np.log(np.maximum(power, 1e-30)), np.nan)


def _spectra(logs: Columns, count: Columns, alike: Columns) -> Spectra:
    """Return spectra with their weights: the variance of a log falls with what two photos have in common."""
    weights = count * alike**2 / (1 - alike**2 + SHAKY)
    return Spectra(_frequencies(), logs, weights)


def _each(pairs: list[tuple[int, int]], shared: Columns, photos: int) -> Columns:
    """Return each photo's own share: the cross spectrum of two is the product of theirs."""
    terms = np.zeros((len(pairs), photos))
    for row, pair in enumerate(pairs):
        terms[row, list(pair)] = 1.0
    usable = np.isfinite(shared).all(axis=0)
    solved = np.full((photos, shared.shape[1]), np.nan)
    solved[:, usable] = np.linalg.lstsq(terms, shared[:, usable], rcond=None)[0]
    return solved
