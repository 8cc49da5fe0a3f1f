"""Redness and shine of a patch on one photo."""

from collections.abc import Sequence

from poreditary.measure.aligned import Mask, Real
from poreditary.measure.colour import redness, shine
from poreditary.measure.reading import Reading


def colours_of(parts: Sequence[Reading], number: int, *, has_grey: bool) -> tuple[float | None, float | None]:
    """Return redness and shine of one of a photo's patches.

    Redness is held against the photo's grey where the baseline photo has one (`has_grey`), else against the first of
    the other patches, on all photos the same one; None where that is not to be seen.
    """
    reading = parts[number]
    photo = reading.aligned
    other = None if has_grey else _other(parts, number)
    return redness(photo.rgb, photo.valid, reading.neutral, other), shine(photo.rgb, photo.inside, reading.neutral)


def _other(parts: Sequence[Reading], number: int) -> tuple[Real, Mask] | None:
    others = [part for place, part in enumerate(parts) if place != number]
    return (others[0].aligned.rgb, others[0].aligned.valid) if others and others[0].laid is not None else None
