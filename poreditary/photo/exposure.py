"""Two photos of a view brought to the same light for viewing, and what differs between them; nothing of it is kept."""

import cv2
import numpy as np
import numpy.typing as npt

from poreditary.domain.alignment import Similarity

LONGEST = 600
"""Longer side, in pixels, at which light is compared."""
LEAST_SHARED = 0.05
"""Where photos share less than this part of the reference, their light is compared as wholes."""
MOST_GAIN = 6.0
HALVINGS = 24
STRENGTH = 4
GROUND = 64
"""How a difference is shown: grey for none, and so many levels brighter for each level of luminance."""
OUTSIDE = 24
"""The level of what only one of the photos shows."""

Colour = npt.NDArray[np.uint8]
Grey = npt.NDArray[np.uint8]
Levels = npt.NDArray[np.float64]
Gains = tuple[float, float, float]

_LEVELS = np.arange(256) / 255
_LINEAR = np.where(_LEVELS <= 0.04045, _LEVELS / 12.92, ((_LEVELS + 0.055) / 1.055) ** 2.4)
"""Light for each level of an sRGB picture, by IEC 61966-2-1."""


def gains(photo: Colour, reference: Colour, laid: Similarity | None) -> Gains:
    """Return by how much a photo's red, green and blue light must grow to have the means of a reference.

    Both are upright RGB, height x width x 3; they are compared where they show the same, as wholes where that is not
    known. A gain in light is what a longer exposure or more light does: it leaves contrast in parts as it is, so that
    no pore is made or hidden.
    """
    here, there = _shared(photo, reference, laid)
    red, green, blue = (_gain(here[:, band], float(there[:, band].mean())) for band in range(3))
    return red, green, blue


def relit(picture: Colour, wanted: Gains) -> Colour:
    """Return the picture with its light multiplied; what would be brighter than white is white."""
    table = np.stack([_lit(gain) for gain in wanted], axis=-1)
    return np.asarray(cv2.LUT(picture, np.rint(table * 255).astype(np.uint8)[None]), np.uint8)


def difference(photo: Colour, reference: Colour, laid: Similarity) -> Colour:
    """Return how much the luminance of a photo laid on a reference differs, of the reference's size, as grey RGB."""
    grey = [np.asarray(cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY), np.uint8) for picture in (photo, reference)]
    size = (reference.shape[1], reference.shape[0])
    lying = cv2.warpAffine(grey[0], in_pixels(laid, photo, reference), size, flags=cv2.INTER_LINEAR)
    inside = _inside(photo, reference, laid)
    table = np.minimum(GROUND + STRENGTH * np.arange(256), 255).astype(np.uint8)
    shown = cv2.LUT(cv2.absdiff(lying, grey[1]), table)
    shown[~inside] = OUTSIDE
    return np.asarray(cv2.cvtColor(shown, cv2.COLOR_GRAY2RGB), np.uint8)


def in_pixels(laid: Similarity, photo: Colour, reference: Colour) -> Levels:
    """Return the 2 x 3 matrix that leads from the middles of a photo's pixels to those of a reference."""
    longest = max(reference.shape[:2])
    part = longest / max(photo.shape[:2])
    a, b = laid.a * part, laid.b * part
    # A pixel's middle lies half a pixel from its corner.
    right = laid.right * longest + (a - b) / 2 - 0.5
    down = laid.down * longest + (b + a) / 2 - 0.5
    return np.array([[a, -b, right], [b, a, down]])


def _inside(photo: Colour, reference: Colour, laid: Similarity) -> npt.NDArray[np.bool_]:
    size = (reference.shape[1], reference.shape[0])
    whole = np.full(photo.shape[:2], 255, np.uint8)
    lying = cv2.warpAffine(whole, in_pixels(laid, photo, reference), size, flags=cv2.INTER_LINEAR)
    # Where it is less than white, the photo's edge is mixed with what lies beyond.
    return np.equal(np.asarray(lying), 255)


def _shared(photo: Colour, reference: Colour, laid: Similarity | None) -> tuple[Colour, Colour]:
    """Return the pixels of both, n x 3, where they show the same, else all of them."""
    if laid is not None:
        inside = _inside(photo, reference, laid)
        if inside.mean() >= LEAST_SHARED:
            size = (reference.shape[1], reference.shape[0])
            lying = cv2.warpAffine(photo, in_pixels(laid, photo, reference), size, flags=cv2.INTER_LINEAR)
            return np.asarray(lying, np.uint8)[inside], reference[inside]
    return photo.reshape(-1, 3), reference.reshape(-1, 3)


def _gain(band: Grey, wanted: float) -> float:
    """Return the gain that brings a band's mean level to `wanted`, halving the range again and again."""
    counts = np.bincount(band, minlength=256) / band.size
    low, high = 1 / MOST_GAIN, MOST_GAIN
    for _ in range(HALVINGS):
        middle = float(np.sqrt(low * high))
        if 255 * float(counts @ _lit(middle)) < wanted:
            low = middle
        else:
            high = middle
    return float(np.sqrt(low * high))


def _lit(gain: float) -> Levels:
    """Return the level, 0 to 1, that each of the 256 levels has after its light was multiplied."""
    light = np.minimum(_LINEAR * gain, 1.0)
    return np.where(light <= 0.0031308, light * 12.92, 1.055 * light ** (1 / 2.4) - 0.055)
