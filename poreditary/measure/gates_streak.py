"""How far a photo was moved while it was taken, and how strongly light rakes over it, by directions of its spectrum."""

from dataclasses import dataclass

import numpy as np

from poreditary.measure.gates_spectrum import Spectrum

FROM, TO = 0.6, 2.3
"""Cycles per millimetre; a streak of half a millimetre shows there, and noise does not yet rule."""
PLAIN = 1e-30
"""Power of a photo of nothing, which has a logarithm."""
SECOND = (2 * np.pi) ** 2 / 24
"""What a streak of 1 mm takes off the log power at 1 cycle/mm along itself: a line's second moment."""


@dataclass(frozen=True)
class Leaning:
    """How log power leans to a direction: the size of a number is how much, its angle twice that of the direction.

    `raking` is alike at all frequencies, as light from one side makes the relief; `streaked` grows with frequency
    squared, as moving does.
    """

    raking: complex
    streaked: complex

    def streak(self, before: complex = 0j) -> float:
        """Return the length, in millimetres, of the streak that makes it lean more than one before."""
        return float(np.sqrt(abs(self.streaked - before) / SECOND))


def leaning_of(spectrum: Spectrum) -> Leaning:
    """Return how a spectrum leans."""
    rings = [float(ring) for ring in np.unique(spectrum.across) if FROM < ring < TO]
    if len(rings) < 2:
        return Leaning(0j, 0j)
    found = np.array([_at(spectrum, ring) for ring in rings])
    parts = np.linalg.lstsq(np.array([[1.0, ring**2] for ring in rings]).astype(complex), found, rcond=None)[0]
    return Leaning(complex(parts[0]), complex(parts[1]))


def _at(spectrum: Spectrum, ring: float) -> complex:
    here = spectrum.across == ring
    power = np.maximum(spectrum.power[here] - 2 * spectrum.floor, 0.2 * spectrum.power[here])
    logs = np.log(np.maximum(power, PLAIN))
    return complex(2 * np.mean((logs - logs.mean()) * np.exp(2j * spectrum.towards[here])))
