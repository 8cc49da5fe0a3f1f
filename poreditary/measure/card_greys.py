"""What a photo shows of the grey steps of the printed card."""

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from poreditary.domain import scale_card
from poreditary.measure.linear import linear

Pixels = npt.NDArray[np.uint8]
Reals = npt.NDArray[np.float64]

_MIDDLE = 0.6
_FEWEST = 24
_BRIGHTEST, _DARKEST = 253, 1
_CLIPPED = 0.02


@dataclass(frozen=True, slots=True)
class GreyStep:
    """A grey step of the card: its nominal reflectance, 0 to 1, and what the photo shows of it.

    `rgb` is the mean linear light of its middles, 0 to 1; `spread` the standard deviation over that mean, within and
    between the two places where it is printed (near 0 in even light, large where a shadow falls on the card);
    `is_clipped` where a channel is at its end and says nothing.
    """

    nominal: float
    rgb: tuple[float, float, float]
    spread: float
    is_clipped: bool = False


def grey_steps(pixels: Pixels, to_pixels: Reals) -> tuple[GreyStep, ...]:
    """Return the steps that are in the picture, from paper to black; `to_pixels` leads from the card's millimetres."""
    steps = []
    for number, nominal in enumerate(scale_card.REFLECTANCES):
        fields = [field for field in scale_card.GREYS if field.step == number]
        seen = [part for part in (_middle(pixels, to_pixels, field) for field in fields) if len(part)]
        if seen:
            steps.append(_step(nominal, seen))
    return tuple(steps)


def _middle(pixels: Pixels, to_pixels: Reals, field: scale_card.GreyField) -> Pixels:
    """Return the pixels of a field's middle, n x 3, none where it is not wholly in the picture."""
    size = np.array([scale_card.GREY_WIDTH, scale_card.GREY_HEIGHT])
    corners = (
        np.array([field.left, field.top])
        + size / 2
        + _MIDDLE * size * [[-0.5, -0.5], [0.5, -0.5], [0.5, 0.5], [-0.5, 0.5]]
    )
    moved = np.column_stack([corners, np.ones(4)]) @ to_pixels.T
    places = np.rint(moved[:, :2] / moved[:, 2:]).astype(int)
    low, high = places.min(axis=0), places.max(axis=0) + 1
    none: Pixels = np.empty((0, 3), np.uint8)
    if (low < 0).any() or high[0] > pixels.shape[1] or high[1] > pixels.shape[0]:
        return none
    mask = np.zeros((high[1] - low[1], high[0] - low[0]), np.uint8)
    cv2.fillConvexPoly(mask, (places - low).astype(np.int32), 1)
    inside = pixels[low[1] : high[1], low[0] : high[0]][mask > 0]
    return inside if len(inside) >= _FEWEST else none


def _step(nominal: float, parts: list[Pixels]) -> GreyStep:
    # Each place counts once, so that light which falls off across the card falls out of the mean.
    red, green, blue = np.mean([linear(part).mean(axis=0, dtype=np.float64) for part in parts], axis=0)
    greens = linear(np.concatenate(parts)[:, 1])
    spread = float(greens.std()) / max(float(greens.mean()), 1e-4)
    ends = [((part >= _BRIGHTEST) | (part <= _DARKEST)).any(axis=1).mean() for part in parts]
    return GreyStep(nominal, (float(red), float(green), float(blue)), spread, bool(max(ends) > _CLIPPED))
