"""What became of a texture between two visits: softer or sharper, of more or less contrast, noisier.

The power now is modelled as gain^2 x (what lens or software did) x skin before + noise; all that is plausible is
tried and the likeliest taken. A blur works on the skin alone, sharpening on skin and noise.
"""

from dataclasses import dataclass
from functools import cache

import numpy as np

from poreditary.measure.aligned import FINE
from poreditary.measure.gates_spectrum import LEAST_POWER, Floats
from poreditary.measure.gates_texture import Texture

BLURS = (*np.arange(0.0, 1.2, 0.1), *np.arange(1.2, 3.0, 0.3), *np.arange(3.0, 16.0, 1.0))
"""Squares of blur in pixels of an aligned patch."""
SHARPENINGS = np.arange(0.1, 2.1, 0.1)
RADIUS_MM = 0.09
"""Of the blur a camera takes its sharpened detail against: about one pixel of a usual close-up."""
GAINS = np.arange(-1.0, 0.81, 0.05)
NOISES = np.arange(-2.5, 4.01, 0.5)
TOLD, GAIN_APART, NOISE_APART = 0.12, 0.15, 1.5
"""What the log powers are told within, and how far contrast and noise power usually are from those before (logs)."""
CHANGED = 0.5
"""What it costs to say that something was done, so that it is said only where it explains something."""


@dataclass(frozen=True)
class Became:
    """What a texture became: `blur` in squared pixels of an aligned patch, `sharpened` the part of the detail that was
    added once more, `gain` the log of the contrast, `noise` the log of the noise's power; all against before.
    """

    blur: float = 0.0
    sharpened: float = 0.0
    gain: float = 0.0
    noise: float = 0.0


def became(texture: Texture) -> Became:
    """Return the likeliest of what became of a texture."""
    tried, on_skin, on_noise = _candidates(texture.rings.tobytes())
    gains, noises = np.exp(2 * GAINS)[None, :, None, None], np.exp(NOISES)[None, None, :, None]
    made = on_skin[:, None, None] * gains * texture.skin + on_noise[:, None, None] * noises * texture.noise
    off = np.log(made / np.maximum(texture.whole, LEAST_POWER))
    cost = (off**2).sum(axis=-1) / TOLD**2
    cost += ((GAINS / GAIN_APART) ** 2)[None, :, None] + ((NOISES / NOISE_APART) ** 2)[None, None]
    cost += np.array([CHANGED * (one.blur + 2 * one.sharpened) for one in tried])[:, None, None]
    what, gain, noise = np.unravel_index(int(np.argmin(cost)), cost.shape)
    one = tried[what]
    return Became(one.blur, one.sharpened, float(GAINS[gain]), float(NOISES[noise]))


@cache
def _candidates(rings: bytes) -> tuple[tuple[Became, ...], Floats, Floats]:
    """Return what is tried, and what each leaves of the power of skin and of noise, candidates x rings."""
    turns = 2 * np.pi * np.frombuffer(rings, np.float64)
    fine = 1 - np.exp(-((turns * RADIUS_MM) ** 2) / 2)
    tried, on_skin, on_noise = [], [], []
    for square in BLURS:
        lost = np.exp(-square / FINE**2 * turns**2)
        tried.append(Became(blur=float(square)))
        on_skin.append(lost)
        on_noise.append(np.ones_like(lost))
    for part in SHARPENINGS:
        tried.append(Became(sharpened=float(part)))
        on_skin.append((1 + part * fine) ** 2)
        on_noise.append((1 + part * fine) ** 2)
    return tuple(tried), np.array(on_skin), np.array(on_noise)
