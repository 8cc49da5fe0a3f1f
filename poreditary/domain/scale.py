"""From what a person says of sizes to the scale of a photo: by the printed card, or by their pupils."""

from math import hypot, isfinite

from poreditary.domain.measured_view import Scale, ScaleFrom
from poreditary.domain.measuring import Point
from poreditary.domain.scale_card import BAR
from poreditary.domain.words import mark
from poreditary.errors import UserError

FOR_COUNTS, FOR_CHANGES = 8.0, 5.0
"""Pixels to a millimetre from which on pores can be counted and sized, and from which on their change can be seen.

Of made-up pores from 0.25 mm on, 84 % are found at 8 and 46 % at 5.
"""
NARROWEST, WIDEST = 50.0, 75.0
"""Millimetres between the pupils of grown-up people (doi 10.1117/12.529999)."""
SHORTEST_BAR, LONGEST_BAR = 45.0, 55.0
"""What a bar of 50 mm may measure in print; beyond it, the page was fitted to other paper, or the ruler misread."""

_NEAREST = 40.0


def by_card(px_per_mm: float) -> Scale:
    """Return the scale that a card on the photo gives."""
    return Scale(px_per_mm, ScaleFrom.CARD)


def by_pupils(millimetres: float, one: Point, other: Point) -> Scale:
    """Return the scale of a photo on which both pupils were marked, in its pixels.

    Raises UserError for a distance that no grown-up's pupils have, and for marks on one spot.
    """
    if not NARROWEST <= millimetres <= WIDEST:
        raise UserError(
            mark("Errors", "The pupils of grown-up people are {least} to {most} mm apart. Check what you typed."),
            least=f"{NARROWEST:g}",
            most=f"{WIDEST:g}",
        )
    apart = hypot(other[0] - one[0], other[1] - one[1])
    if apart < _NEAREST:
        raise UserError(mark("Errors", "Both marks are on the same spot. Mark the middle of each pupil."))
    return Scale(apart / millimetres, ScaleFrom.PUPILS)


def checked_bar(millimetres: float) -> float:
    """Return what the card's bar measures, in millimetres; raises UserError where it cannot be that bar."""
    if not (isfinite(millimetres) and SHORTEST_BAR <= millimetres <= LONGEST_BAR):
        raise UserError(
            mark(
                "Errors",
                "A bar of {bar} mm does not measure {given} mm in print. Print the card again at 100 %, without "
                "fitting it to the paper.",
            ),
            bar=f"{BAR:g}",
            given=f"{millimetres:g}",
        )
    return millimetres
