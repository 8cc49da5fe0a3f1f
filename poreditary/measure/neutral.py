"""What is known to be grey on a photo, and how colours are held against it."""

from collections.abc import Iterator
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from poreditary.domain.measuring import Matrix
from poreditary.measure.aligned import Real
from poreditary.measure.card import Card
from poreditary.measure.card_greys import GreyStep
from poreditary.measure.linear import linear

Pixels = npt.NDArray[np.uint8]
Box = tuple[float, float, float, float]
Triple = tuple[float, float, float]

CARD_DOUBT, BOX_DOUBT = 0.008, 0.015
"""Standard deviation of log(red / green) of a grey in another light, at the least: no ink is quite grey."""
UNEVEN, SHADED = 0.06, 0.3
"""Standard deviation over mean above which a box is no plain grey, and above which a shadow lies on the card."""
DARKEST = 0.008
_CLIPPED = 0.02
_RED_AWAY, _BLUE_AWAY = 0.2, 0.35


@dataclass(frozen=True, slots=True)
class Neutral:
    """What takes the lamp's colour off a photo.

    `gains` are what red, green and blue linear light are multiplied with to make grey grey (green's is 1). `doubt` is
    the standard deviation of log(red / green) that the greys leave.
    """

    gains: Triple
    doubt: float

    def corrected(self, rgb: Real) -> Real:
        """Return linear light (... x 3) as it would be under white light."""
        return np.asarray(rgb * np.array(self.gains, np.float32), np.float32)


def neutral_of_card(card: Card) -> Neutral | None:
    """Return what the grey steps of a card say, None where each is clipped, in shadow or too dark."""
    steps = [step for step in card.greys if is_usable(step)]
    if not steps:
        return None
    seen = np.log(np.array([step.rgb for step in steps]))
    # The lighter a step, the less grain there is in its colour.
    weights = np.array([step.nominal for step in steps])
    away = np.average(seen[:, [1]] - seen, axis=0, weights=weights)
    red = seen[:, 0] - seen[:, 1]
    doubt = max(CARD_DOUBT, float(np.std(red)) / len(steps) ** 0.5)
    return Neutral(_triple(np.exp(away)), doubt)


def neutral_gains(pixels: Pixels, box: Box) -> Neutral | None:
    """Return what a grey box (x0, y0, x1, y1 in pixels) says, None where it is clipped, dark or not plain."""
    part = _middle(pixels, box)
    if part.size == 0 or ((part >= 253) | (part <= 1)).any(axis=2).mean() > _CLIPPED:
        return None
    light = linear(np.ascontiguousarray(part))
    means = light.reshape(-1, 3).mean(axis=0, dtype=np.float64)
    if means.min() < DARKEST or _unevenness(light[..., 1]) > UNEVEN:
        return None
    return Neutral(_triple(means[1] / means), BOX_DOUBT)


def neutral_in(pixels: Pixels, box: Box, first: Neutral, to_baseline: Matrix | None = None) -> Neutral | None:
    """Return what the grey box of the first baseline photo says on a later photo, None where it is not to be seen.

    `first` is what it said there. A grey that stands still in the frame is looked for at the same pixels, one that is
    held beside the face where the registration puts it (`to_baseline` leads from this photo's pixels to that one's),
    and up to a box's size around either. It is taken where it is plain and about as grey as it was: skin is neither.
    """
    places = [box] if to_baseline is None else [box, _followed(box, to_baseline)]
    for place in places:
        for near in _around(place):
            found = neutral_gains(pixels, near) if _is_inside(pixels, near) else None
            if found is not None and _is_alike(found, first):
                return found
    return None


def is_usable(step: GreyStep) -> bool:
    """Return whether a step is neither clipped nor in shadow nor too dark to say anything."""
    return not step.is_clipped and min(step.rgb) >= DARKEST and step.spread <= SHADED


def _triple(values: npt.NDArray[np.float64]) -> Triple:
    return float(values[0]), float(values[1]), float(values[2])


def _middle(pixels: Pixels, box: Box) -> Pixels:
    """Return the pixels of a box without its rim."""
    x0, x1 = sorted((box[0], box[2]))
    y0, y1 = sorted((box[1], box[3]))
    rim_x, rim_y = 0.15 * (x1 - x0), 0.15 * (y1 - y0)
    height, width = pixels.shape[:2]
    left, right = (int(np.clip(round(at), 0, width)) for at in (x0 + rim_x, x1 - rim_x))
    top, bottom = (int(np.clip(round(at), 0, height)) for at in (y0 + rim_y, y1 - rim_y))
    return pixels[top:bottom, left:right, :3]


def _unevenness(light: Real) -> float:
    """Return the standard deviation over the mean, grain left out."""
    side = max(1, min(light.shape) // 8)
    return float(cv2.blur(light, (side, side)).std() / max(float(light.mean()), 1e-4))


def _followed(box: Box, to_baseline: Matrix) -> Box:
    """Return where a box of the baseline photo lies on this one, upright and of the size it has there."""
    back = np.linalg.pinv(np.array(to_baseline))
    corners = np.array([[box[0], box[1], 1], [box[2], box[1], 1], [box[2], box[3], 1], [box[0], box[3], 1]]) @ back.T
    places = corners[:, :2] / np.where(np.abs(corners[:, 2:]) < 1e-9, 1e-9, corners[:, 2:])
    low, high = np.sort(places, axis=0)[1], np.sort(places, axis=0)[2]
    return float(low[0]), float(low[1]), float(high[0]), float(high[1])


def _around(box: Box) -> Iterator[Box]:
    """Yield a box and its neighbours, the nearest first."""
    width, height = box[2] - box[0], box[3] - box[1]
    steps = sorted(((x, y) for x in range(-4, 5) for y in range(-4, 5)), key=lambda at: at[0] ** 2 + at[1] ** 2)
    for x, y in steps:
        right, down = x * width / 4, y * height / 4
        yield box[0] + right, box[1] + down, box[2] + right, box[3] + down


def _is_inside(pixels: Pixels, box: Box) -> bool:
    return bool(
        np.isfinite(box).all()
        and min(box[0], box[2]) >= 0
        and min(box[1], box[3]) >= 0
        and max(box[0], box[2]) <= pixels.shape[1]
        and max(box[1], box[3]) <= pixels.shape[0]
    )


def _is_alike(found: Neutral, first: Neutral) -> bool:
    red, _green, blue = np.abs(np.log(found.gains) - np.log(first.gains))
    return bool(red < _RED_AWAY and blue < _BLUE_AWAY)
