"""From what a person says of sizes to the scale of a photo: by the printed card, or by their pupils."""

from math import hypot, isfinite, sqrt

from poreditary.domain.measured_view import Scale, ScaleFrom
from poreditary.domain.measuring import Matrix, Point
from poreditary.domain.scale_card import BAR
from poreditary.domain.words import mark
from poreditary.errors import UserError

FOR_COUNTS, FOR_CHANGES = 8.0, 5.0
"""Pixels to a millimetre from which on pores can be counted and sized, and from which on their change can be seen."""
NARROWEST, WIDEST = 50.0, 75.0
"""Millimetres between the pupils of grown-up people (doi 10.1117/12.529999)."""
SHORTEST_BAR, LONGEST_BAR = 45.0, 55.0
"""What a bar of 50 mm may measure in print; beyond it, the page was fitted to other paper, or the ruler misread."""

_PRINTER, _RULER, _PRESCRIPTION = 0.01, 0.005, 0.015
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


def uncertainty(source: ScaleFrom, *, is_bar_checked: bool = False) -> float | None:
    """Return the standard deviation of a scale over itself, None without one.

    A printer keeps to its scale within 1 %, a ruler on a bar of 50 mm to a quarter of a millimetre; a prescription
    gives whole or half millimetres of about 63.
    """
    if source is ScaleFrom.NONE:
        return None
    if source is ScaleFrom.PUPILS:
        return _PRESCRIPTION
    return _RULER if is_bar_checked else _PRINTER


def scale_elsewhere(px_per_mm: float, to_baseline: Matrix, place: Point) -> float:
    """Return the scale of another photo at a place of it, in its pixels, from that of the baseline photo.

    `to_baseline` leads from its pixels to the baseline photo's; the stretch is that of areas around the place.
    """
    (a, b, c), (d, e, f), (g, h, i) = to_baseline
    x, y = place
    w = g * x + h * y + i
    u, v = (a * x + b * y + c) / w, (d * x + e * y + f) / w
    stretch = abs((a - u * g) * (e - v * h) - (b - u * h) * (d - v * g)) / w**2
    return px_per_mm / sqrt(stretch)
