"""What a hand does to a patch on a photo: move it, size it, stretch it, turn it, draw it anew; always on the photo.

All lengths in parts of the upright photo's longer side, as those of the oval; `room` is the photo's width and height
in them.
"""

from dataclasses import replace
from math import atan2, cos, degrees, hypot, radians, sin

from poreditary.domain.measuring import Oval, Point

LEAST = 0.012
"""The shortest half axis: some 50 pixels of a photo of 12 megapixels."""
HALF_TURN = 180.0


def room_of(width: int, height: int) -> Point:
    """Return the room on a photo of so many pixels."""
    longest = max(width, height)
    return width / longest, height / longest


def half_box(oval: Oval) -> Point:
    """Return half the width and half the height of the upright box around an oval."""
    c, s = cos(radians(oval.turn)), sin(radians(oval.turn))
    return hypot(oval.across * c, oval.down * s), hypot(oval.across * s, oval.down * c)


def settled(oval: Oval, room: Point) -> Oval:
    """Return the nearest oval that is not too small and lies on the photo whole; a turn of more than half is less."""
    turn = (oval.turn + HALF_TURN / 2) % HALF_TURN - HALF_TURN / 2
    made = replace(oval, across=min(oval.across, max(room) / 2), down=min(oval.down, max(room) / 2), turn=turn)
    part = min(1.0, *(side / 2 / length for side, length in zip(room, half_box(made), strict=True)))
    made = replace(made, across=max(made.across * part, LEAST), down=max(made.down * part, LEAST))
    x, y = (
        min(max(place, length), side - length)
        for place, length, side in zip((made.x, made.y), half_box(made), room, strict=True)
    )
    return replace(made, x=x, y=y)


def moved(oval: Oval, dx: float, dy: float, room: Point) -> Oval:
    """Return an oval that lies elsewhere."""
    return settled(replace(oval, x=oval.x + dx, y=oval.y + dy), room)


def sized(oval: Oval, factor: float, room: Point) -> Oval:
    """Return an oval so many times as large, at the same place."""
    return settled(replace(oval, across=oval.across * factor, down=oval.down * factor), room)


def stretched(oval: Oval, factor: float, room: Point) -> Oval:
    """Return an oval so many times as high, as wide as before."""
    return settled(replace(oval, down=oval.down * factor), room)


def turned(oval: Oval, by: float, room: Point) -> Oval:
    """Return an oval turned by degrees clockwise."""
    return settled(replace(oval, turn=oval.turn + by), room)


def between(start: Point, end: Point, room: Point) -> Oval:
    """Return the upright oval that touches the sides of the box between two points."""
    (x0, y0), (x1, y1) = start, end
    return settled(Oval((x0 + x1) / 2, (y0 + y1) / 2, abs(x1 - x0) / 2, abs(y1 - y0) / 2), room)


def own(oval: Oval, point: Point) -> Point:
    """Return where a point lies seen from the oval's centre along its own axes."""
    x, y = point[0] - oval.x, point[1] - oval.y
    c, s = cos(radians(oval.turn)), sin(radians(oval.turn))
    return c * x + s * y, c * y - s * x


def at(oval: Oval, own_point: Point) -> Point:
    """Return the point of the photo that lies so along the oval's own axes."""
    x, y = own_point
    c, s = cos(radians(oval.turn)), sin(radians(oval.turn))
    return oval.x + c * x - s * y, oval.y + s * x + c * y


def holds(oval: Oval, point: Point) -> bool:
    """Return whether a point lies in an oval."""
    x, y = own(oval, point)
    return hypot(x / oval.across, y / oval.down) <= 1.0


def pulled_across(oval: Oval, point: Point, room: Point) -> Oval:
    """Return the oval whose side was pulled as far out as a point; its centre stays."""
    return settled(replace(oval, across=abs(own(oval, point)[0])), room)


def pulled_down(oval: Oval, point: Point, room: Point) -> Oval:
    """Return the oval whose upper or lower end was pulled as far out as a point; its centre stays."""
    return settled(replace(oval, down=abs(own(oval, point)[1])), room)


def pulled_round(oval: Oval, start: Point, point: Point, room: Point) -> Oval:
    """Return the oval turned about its centre as a hand that went from one point to another turns it."""
    before, after = (degrees(atan2(end[1] - oval.y, end[0] - oval.x)) for end in (start, point))
    return turned(oval, after - before, room)
