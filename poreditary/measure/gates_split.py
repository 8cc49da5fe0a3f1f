"""A spectrum of skin split into what skin and lens left of it and what the sensor and the file added.

Skin's own texture was found to fall with the 3rd to 4th power of frequency on a real face at 12 px/mm, as a surface
that is rough at every scale does; the lens takes exp(-(2 pi f sigma)^2) of it; noise is flat in frequency, or falls
where the camera smoothed it.
"""

from dataclasses import dataclass

import numpy as np

from poreditary.measure.gates_spectrum import LEAST_POWER, Floats, Spectrum

FALLS = (3.2, 3.65, 4.1)
"""Powers with which skin may fall; the middle one is the likeliest, by `FALL_APART`."""
FALL_APART = 0.3
USUAL, USUAL_APART = -4.6, 0.8
"""Log power of skin's texture at one cycle per millimetre, mean and spread over real patches in even light."""
TOLD = 0.15
"""How closely the log power of a ring can be told."""
SIGMAS = np.arange(0.0, 0.42, 0.02)
"""Blur in millimetres that is tried."""
SMOOTHED = 0.55
"""Blur, in pixels, of noise that a camera smoothed."""
OVER_FLOOR, OVER_APART = 2.0, 0.3
"""Log by which noise that a camera smoothed usually exceeds what is left of it at the top, at the most, and the spread
beyond: a coarse photo has few frequencies, and noise would pass for skin there."""
LEAST_PART = 1e-9
"""Part of a shape that has a logarithm."""
SEEN_AT = 1.5
"""Cycles per millimetre at which the pores' own size makes the most of a picture."""


@dataclass(frozen=True)
class Split:
    """Blur in millimetres as far as it shows, log power of the skin at `SEEN_AT`, noise as log luminance x mm."""

    sigma: float
    texture: float
    noise: float

    @property
    def hidden(self) -> float:
        """Return the blur, in millimetres, that would hide as much of usual skin as is missing."""
        usual = USUAL - FALLS[1] * float(np.log(SEEN_AT))
        return float(np.sqrt(max(0.0, usual - self.texture))) / (2 * np.pi * SEEN_AT)


def split_of(spectrum: Spectrum, px_per_mm: float) -> Split:
    """Return the likeliest split of the spectrum of a photo with so many pixels per millimetre."""
    rings, levels = rings_of(spectrum)
    noise = np.stack([np.ones_like(rings), np.exp(-((2 * np.pi * SMOOTHED * rings / px_per_mm) ** 2))])
    best, least = (0.0, FALLS[1], np.zeros(3)), np.inf
    for fall in FALLS:
        for sigma in SIGMAS:
            skin = rings**-fall * np.exp(-((2 * np.pi * sigma * rings) ** 2))
            parts, error = mixed(np.vstack([skin, noise]), levels)
            cost = error / TOLD**2 + ((fall - FALLS[1]) / FALL_APART) ** 2 + _unusual(parts, spectrum.floor)
            if cost < least:
                best, least = (float(sigma), fall, parts), cost
    sigma, fall, parts = best
    texture = float(_log(float(parts[0])) - fall * np.log(SEEN_AT) - (2 * np.pi * sigma * SEEN_AT) ** 2)
    return Split(sigma, texture, float(np.sqrt(parts[1] + parts[2])) / px_per_mm)


def _unusual(parts: Floats, floor: float) -> float:
    """Return what it costs that the skin, and the noise against what is left of it at the top, are not as usual."""
    skin = (_log(float(parts[0])) - USUAL) / USUAL_APART
    noise = (_log(float(parts[1] + parts[2]) / max(floor, LEAST_POWER)) - OVER_FLOOR) / OVER_APART
    return skin**2 + max(0.0, noise) ** 2


def _log(part: float) -> float:
    return float(np.log(max(part, LEAST_PART)))


def rings_of(spectrum: Spectrum) -> tuple[Floats, Floats]:
    """Return the frequencies, and the mean power (of its log) of all directions at each."""
    rings = np.unique(spectrum.across)
    logs = np.log(np.maximum(spectrum.power, LEAST_POWER))
    return rings, np.array([float(np.exp(logs[spectrum.across == ring].mean())) for ring in rings])


def mixed(shapes: Floats, levels: Floats) -> tuple[Floats, float]:
    """Return how much of each shape, none below 0, makes up the levels, and the summed squared error of the log."""
    weighted = (shapes / levels).T
    parts = np.zeros(len(shapes))
    kept = list(range(len(shapes)))
    while kept:
        found = np.linalg.lstsq(weighted[:, kept], np.ones(len(levels)), rcond=None)[0]
        if (found >= 0).all():
            parts[kept] = found
            break
        kept = [one for one, part in zip(kept, found, strict=True) if part > 0]
    made = np.maximum(parts @ shapes, LEAST_POWER)
    return parts, float(np.sum(np.log(made / levels) ** 2))
