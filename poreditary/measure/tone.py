"""What a camera did to the tones of a photo, by the grey steps of the card on it and on the first photo."""

from dataclasses import dataclass

import numpy as np

from poreditary.measure.aligned import LUMINANCE, Real
from poreditary.measure.card import Card
from poreditary.measure.neutral import is_usable

_FEWEST = 3
_FAR = 6.0
_SKIN = (0.1, 0.6)


@dataclass(frozen=True, slots=True)
class Tone:
    """How the tones of a photo lead to those of the first one: logarithms of luminance, rising.

    `slope` is the contrast of skin-like tones against the first photo's, 1 where the camera did the same to both.
    Exposure moves all steps alike and does not change it.
    """

    here: tuple[float, ...]
    there: tuple[float, ...]
    slope: float

    def undone(self, rgb: Real) -> Real:
        """Return linear light (... x 3) with the tones of the first photo, colours kept."""
        logs = np.log(np.maximum(rgb @ LUMINANCE, 1e-4))
        factor = np.exp(np.interp(logs, self.here, self.there) - logs)
        return np.asarray(rgb * factor[..., None], np.float32)


def tone_between(card: Card, first: Card) -> Tone | None:
    """Return how a photo's tones lead to the first photo's, by the same printed card; None with under three steps.

    What a step truly throws back is not known and need not be: it is the same ink on both photos.
    """
    here = {step.nominal: step for step in card.greys if is_usable(step)}
    there = {step.nominal: step for step in first.greys if is_usable(step)}
    both = sorted(here.keys() & there.keys())
    skin = [at for at in both if _SKIN[0] <= at <= _SKIN[1]]
    if len(both) < _FEWEST or len(skin) < _FEWEST:
        return None
    x, y = (np.log([np.array(steps[at].rgb) @ LUMINANCE for at in both]) for steps in (here, there))
    if (np.diff(x) <= 0).any() or (np.diff(y) <= 0).any():
        return None
    is_skin = np.isin(both, skin)
    slope = float(np.polyfit(y[is_skin], x[is_skin], 1)[0])
    ends = (y[-1] - y[0]) / (x[-1] - x[0])
    return Tone(
        here=(float(x[0]) - _FAR, *map(float, x), float(x[-1]) + _FAR),
        there=(float(y[0] - _FAR * ends), *map(float, y), float(y[-1] + _FAR * ends)),
        slope=slope,
    )
