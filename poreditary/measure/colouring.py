"""Redness and shine of a patch on one photo."""

from collections.abc import Sequence

from poreditary.measure.colour import redness, shine
from poreditary.measure.reading import Reading


def colours_of(parts: Sequence[Reading], number: int) -> tuple[float | None, float | None]:
    """Return redness and shine of one of a photo's patches.

    Redness is held against the photo's grey, or else against the other patches of the same photo; None without either.
    """
    reading = parts[number]
    photo = reading.aligned
    others = [part.aligned for place, part in enumerate(parts) if place != number and part.laid is not None]
    other = (others[0].rgb, others[0].valid) if others else None
    return redness(photo.rgb, photo.valid, reading.neutral, other), shine(photo.rgb, photo.inside, reading.neutral)
