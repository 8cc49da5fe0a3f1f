"""Where a patch is taken hold of, and what pulling it there makes of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto
from math import sqrt

from PySide6.QtCore import QPointF, Qt

from poreditary.domain import oval_moves
from poreditary.domain.measuring import Oval, Point


class Grip(Enum):
    """A place of an oval to pull at: its four ends, one to turn it, all of it, or none where a new one begins."""

    RIGHT = auto()
    LEFT = auto()
    TOP = auto()
    BOTTOM = auto()
    TURN = auto()
    BODY = auto()
    NEW = auto()


CURSORS = {
    Grip.TURN: Qt.CursorShape.PointingHandCursor,
    Grip.BODY: Qt.CursorShape.SizeAllCursor,
    Grip.NEW: Qt.CursorShape.CrossCursor,
}
OTHER_CURSOR = Qt.CursorShape.SizeAllCursor


def grips_of(oval: Oval) -> dict[Grip, Point]:
    """Return where on the photo the grips of an oval are, all of them on its line."""
    across, down, between = oval.across, oval.down, sqrt(0.5)
    own = {
        Grip.RIGHT: (across, 0.0),
        Grip.LEFT: (-across, 0.0),
        Grip.TOP: (0.0, -down),
        Grip.BOTTOM: (0.0, down),
        Grip.TURN: (across * between, -down * between),
    }
    return {grip: oval_moves.at(oval, point) for grip, point in own.items()}


def nearest(places: Mapping[Grip, QPointF], to: QPointF, reach: float) -> Grip | None:
    """Return the grip that is nearest to a point, None where all are further away than `reach` pixels."""
    away = {grip: (place - to).manhattanLength() for grip, place in places.items()}
    found = min(away, key=lambda grip: away[grip], default=None)
    return found if found is not None and away[found] <= reach else None


@dataclass(frozen=True, slots=True)
class Pull:
    """A patch, or room for one, that is being pulled at: where that began, and what the patch was then."""

    grip: Grip
    begun: Oval
    start: Point
    step: str

    def oval(self, point: Point, room: Point) -> Oval:
        """Return the patch once the hand is at a point."""
        match self.grip:
            case Grip.NEW:
                return oval_moves.between(self.start, point, room)
            case Grip.RIGHT | Grip.LEFT:
                return oval_moves.pulled_across(self.begun, point, room)
            case Grip.TOP | Grip.BOTTOM:
                return oval_moves.pulled_down(self.begun, point, room)
            case Grip.TURN:
                return oval_moves.pulled_round(self.begun, self.start, point, room)
            case _:
                dx, dy = point[0] - self.start[0], point[1] - self.start[1]
                return oval_moves.moved(self.begun, dx, dy, room)
