"""Ovals to begin with on the baseline photo of a view, where the studio's outline puts the skin."""

from poreditary.domain.kinds import View, Zone
from poreditary.domain.measured_view import Drawn
from poreditary.domain.measuring import Oval

SIDE = 100

_SKIN: dict[View, tuple[tuple[Zone, int, int, int, int], ...]] = {
    View.FRONT: (
        (Zone.NOSE, 50, 56, 6, 8),
        (Zone.LEFT_CHEEK, 67, 62, 9, 9),
        (Zone.RIGHT_CHEEK, 33, 62, 9, 9),
        (Zone.CHIN, 50, 86, 9, 5),
        (Zone.FOREHEAD, 50, 24, 16, 9),
    ),
    View.LEFT_45: (
        (Zone.NOSE, 26, 57, 5, 6),
        (Zone.LEFT_CHEEK, 57, 63, 14, 12),
        (Zone.CHIN, 36, 86, 7, 5),
        (Zone.FOREHEAD, 50, 24, 15, 9),
    ),
    View.NOSE: ((Zone.NOSE, 50, 61, 14, 17),),
    View.LEFT_CHEEK: ((Zone.LEFT_CHEEK, 60, 52, 25, 26),),
    View.CHIN: ((Zone.CHIN, 50, 65, 21, 15),),
    View.FOREHEAD: ((Zone.FOREHEAD, 50, 44, 28, 15),),
}
"""Zone, centre and half axes in the middle square of a photo, of 100 a side; a person's left is on the right."""

_MIRRORED = {View.RIGHT_45: View.LEFT_45, View.RIGHT_CHEEK: View.LEFT_CHEEK}
_OTHER_SIDE = {Zone.LEFT_CHEEK: Zone.RIGHT_CHEEK}


def proposed(view: View, width: int, height: int) -> tuple[Drawn, ...]:
    """Return the ovals for a view on an upright photo of so many pixels, to be accepted or drawn otherwise."""
    longest, part = max(width, height), min(width, height) / max(width, height) / SIDE
    left, top = (width / longest - SIDE * part) / 2, (height / longest - SIDE * part) / 2
    return tuple(
        (zone, Oval(left + x * part, top + y * part, across * part, down * part))
        for zone, x, y, across, down in _skin(view)
    )


def _skin(view: View) -> tuple[tuple[Zone, int, int, int, int], ...]:
    if view not in _MIRRORED:
        return _SKIN[view]
    there = _SKIN[_MIRRORED[view]]
    return tuple((_OTHER_SIDE.get(zone, zone), SIDE - x, y, across, down) for zone, x, y, across, down in there)
