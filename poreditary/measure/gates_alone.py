"""What one photo of a patch shows without any other: whether it can be measured at all."""

from collections.abc import Iterator
from dataclasses import dataclass

import cv2
import numpy as np

from poreditary.domain.gate_words import OF_ITSELF
from poreditary.domain.measuring import Gate, Reason
from poreditary.domain.scale import FOR_CHANGES
from poreditary.measure.aligned import FINE, LUMINANCE, Mask, Real
from poreditary.measure.crop import Crop
from poreditary.measure.gates_file import enlarged, quality_by_pixels
from poreditary.measure.gates_light import Lit, above, lit
from poreditary.measure.gates_spectrum import spectrum_of
from poreditary.measure.gates_split import split_of
from poreditary.measure.gates_streak import leaning_of
from poreditary.measure.linear import linear

TRUE_PX_PER_MM = 10.0
"""An enlarged photo may still be measured where the camera itself saw so many pixels per millimetre."""
LEAST_QUALITY = 75
LEAST_QUALITY_BY_PIXELS = 72.0
"""A little less, because it is read from the pixels."""
MOST_DARK, MOST_CLIPPED, MOST_GLARE = 0.3, 0.08, 0.12
LEAST_SEEN = 0.5
"""So much of the patch must be neither dark nor clipped nor glaring."""
MOST_NOISE, NOISE_FROM = 0.0056, 12.0
"""Log luminance x mm: on the area of a faint pore (0.05 mm²) it is a third of that pore's own depth; and the pixels
per millimetre below which a photo may have more of it."""
MOST_HIDDEN = 1.7
"""Blur, in pixels of an aligned patch (0.14 mm), with which a pore of 0.25 mm keeps a third of its depth."""
LONGEST_STREAK = 4.6
"""Pixels of an aligned patch: as long as a large pore is wide."""
DEEPEST = 0.5
"""Log luminance below the skin around that no pore has; a hair has, and would pass for noise or for a streak."""
GRAIN, HAIR_AROUND = 1.0, 7
"""Pixels (1 SD) that noise is smoothed with first, which is as deep on dark skin but no line; pixels across of what is
left out around a pixel of hair, whose edges are no texture of skin either."""
EMPTY = 1e-3
"""Log luminance (1 SD) that even skin without a pore has more of: a picture of one colour shows none."""
COARSE_HIDDEN, COARSE_STREAK = 1.15, 2.6
"""The same two, in pixels of the photo itself, below which a coarse photo shows nothing of either."""


@dataclass(frozen=True)
class AloneFigures:
    """What the gates of a single photo are told by, in the units of their reasons; None where nothing can be told.

    `is_empty` says that the patch shows nothing at all.
    """

    light: Lit
    factor: float
    quality: float | None
    hidden: float | None = None
    streak: float | None = None
    noise: float | None = None
    is_empty: bool = False


def alone(crop: Crop) -> tuple[Gate, ...]:
    """Return why a photo of a patch cannot be measured, the weightiest first; nothing where it can."""
    if crop.px_per_mm < FOR_CHANGES:
        return (Gate(Reason.TOO_COARSE, crop.px_per_mm, FOR_CHANGES),)
    if not crop.inside.any():
        return (Gate(Reason.TOO_LITTLE_SKIN, 0.0, 100 * LEAST_SEEN),)
    figures = alone_figures(crop)
    light = tuple(_of_light(figures.light))
    if figures.is_empty:
        return light or (Gate(Reason.TOO_LITTLE_SKIN, 0.0, 100 * LEAST_SEEN),)
    return (*light, *_of_file(figures, crop), *_of_detail(figures, crop.px_per_mm))


def alone_figures(crop: Crop) -> AloneFigures:
    """Return the figures of a photo of a patch."""
    rgb = linear(crop.pixels)
    grey = np.asarray(cv2.cvtColor(crop.pixels, cv2.COLOR_RGB2GRAY), np.uint8)
    light = lit(rgb, crop.inside, crop.px_per_mm)
    told = quality_by_pixels(grey, crop.inside)
    luminance = np.asarray(rgb @ LUMINANCE, np.float32)
    flat: Real = above(luminance, crop.inside, crop.px_per_mm)
    skin = crop.inside & ~_hairs(flat)
    spectrum = spectrum_of(flat, skin, crop.px_per_mm) or spectrum_of(flat, crop.inside, crop.px_per_mm)
    if spectrum is None:
        return AloneFigures(light, enlarged(grey), told)
    if float(flat[crop.inside].std()) < EMPTY:
        return AloneFigures(light, enlarged(grey), told, is_empty=True)
    split = split_of(spectrum, crop.px_per_mm)
    streak = leaning_of(spectrum).streak()
    return AloneFigures(light, enlarged(grey), told, split.hidden * FINE, streak * FINE, split.noise)


def _hairs(flat: Real) -> Mask:
    """Return what is darker than any pore, with its edges."""
    deep = cv2.GaussianBlur(flat, (0, 0), GRAIN) < -DEEPEST
    if not deep.any():
        return np.asarray(deep, np.bool_)
    around = np.ones((HAIR_AROUND, HAIR_AROUND), np.uint8)
    return np.asarray(cv2.dilate(deep.astype(np.uint8), around) > 0, np.bool_)


def _of_light(light: Lit) -> Iterator[Gate]:
    if light.dark > MOST_DARK:
        yield Gate(Reason.TOO_DARK, 100 * light.dark, 100 * MOST_DARK)
    if light.clipped > MOST_CLIPPED:
        yield Gate(Reason.TOO_BRIGHT, 100 * light.clipped, 100 * MOST_CLIPPED)
    elif light.glare > MOST_GLARE:
        yield Gate(Reason.GLARE, 100 * light.glare, 100 * MOST_GLARE)
    seen = 1 - light.dark - light.glare
    if seen < LEAST_SEEN:
        yield Gate(Reason.TOO_LITTLE_SKIN, 100 * seen, 100 * LEAST_SEEN)


def _of_file(figures: AloneFigures, crop: Crop) -> Iterator[Gate]:
    if crop.jpeg_quality is not None and crop.jpeg_quality < LEAST_QUALITY:
        yield Gate(Reason.COMPRESSED, crop.jpeg_quality, LEAST_QUALITY)
    elif figures.quality is not None and figures.quality < LEAST_QUALITY_BY_PIXELS:
        yield Gate(Reason.COMPRESSED, figures.quality, LEAST_QUALITY)
    least = TRUE_PX_PER_MM / crop.px_per_mm
    if figures.factor > 1 and 1 / figures.factor < least:
        yield Gate(Reason.UPSCALED, 100 / figures.factor**2, min(100.0, 100 * least**2))


def _of_detail(figures: AloneFigures, px_per_mm: float) -> Iterator[Gate]:
    """Yield what hides detail; a coarse photo has larger pixels and more noise on a pore, and may be measured yet."""
    most_noise = MOST_NOISE * max(1.0, NOISE_FROM / px_per_mm)
    most_hidden = max(MOST_HIDDEN, COARSE_HIDDEN * FINE / px_per_mm)
    longest = max(LONGEST_STREAK, COARSE_STREAK * FINE / px_per_mm)
    if figures.noise is not None and figures.noise > most_noise:
        yield Gate(Reason.NOISY, figures.noise / most_noise, OF_ITSELF)
    elif figures.streak is not None and figures.streak > longest:
        yield Gate(Reason.MOVED, figures.streak, longest)
    elif figures.hidden is not None and figures.hidden > most_hidden:
        yield Gate(Reason.BLURRED, figures.hidden, most_hidden)
