"""Similarities: how one photo lies on another, in parts of each photo's longer side."""

import json
from dataclasses import dataclass
from math import atan2, cos, degrees, hypot, isfinite, sin

Point = tuple[float, float]
MOST_SCALE = 4.0
"""Photos of one view that differ by more than this in size do not show the same."""


@dataclass(frozen=True, slots=True)
class Similarity:
    """Turn, scale and shift: (x, y) becomes (a x - b y + right, b x + a y + down).

    Coordinates count from the upper left corner of the upright photo, in parts of its longer side.
    """

    a: float = 1.0
    b: float = 0.0
    right: float = 0.0
    down: float = 0.0

    @property
    def scale(self) -> float:
        """Return how many times larger things become."""
        return hypot(self.a, self.b)

    @property
    def turn(self) -> float:
        """Return by how many degrees things are turned clockwise, as the y axis points down."""
        return degrees(atan2(self.b, self.a))

    @property
    def is_plausible(self) -> bool:
        """Return whether two photos of one view may lie on each other like this."""
        return all(map(isfinite, (self.a, self.b, self.right, self.down))) and 1 / MOST_SCALE < self.scale < MOST_SCALE

    def at(self, point: Point) -> Point:
        """Return where a point comes to lie."""
        x, y = point
        return self.a * x - self.b * y + self.right, self.b * x + self.a * y + self.down

    def inverse(self) -> "Similarity":
        """Return the similarity that leads back."""
        square = self.a * self.a + self.b * self.b
        a, b = self.a / square, -self.b / square
        return Similarity(a, b, -(a * self.right - b * self.down), -(b * self.right + a * self.down))

    def then(self, other: "Similarity") -> "Similarity":
        """Return this similarity followed by another."""
        right, down = other.at((self.right, self.down))
        a, b = self.a * other.a - self.b * other.b, self.a * other.b + self.b * other.a
        return Similarity(a, b, right, down)

    def as_json(self) -> str:
        """Return the 2 x 3 matrix as it stands in a diary."""
        rows = [[self.a, -self.b, self.right], [self.b, self.a, self.down]]
        return json.dumps([[round(cell, 7) for cell in row] for row in rows])


def from_json(text: str) -> Similarity:
    """Return the similarity that stands in a diary."""
    (a, _, right), (b, _, down) = json.loads(text)
    return Similarity(a, b, right, down)


def of_turn(turn: float, scale: float = 1.0) -> Similarity:
    """Return a turn by degrees clockwise about the corner, with a scale."""
    angle = turn / degrees(1.0)
    return Similarity(scale * cos(angle), scale * sin(angle))


def by_points(here: tuple[Point, Point], there: tuple[Point, Point]) -> Similarity | None:
    """Return the similarity that brings two points of a photo onto two points of another; None where they coincide."""
    (x0, y0), (x1, y1) = here
    (u0, v0), (u1, v1) = there
    across, down = x1 - x0, y1 - y0
    square = across * across + down * down
    if square < 1e-8:
        return None
    a = (across * (u1 - u0) + down * (v1 - v0)) / square
    b = (across * (v1 - v0) - down * (u1 - u0)) / square
    found = Similarity(a, b, u0 - (a * x0 - b * y0), v0 - (b * x0 + a * y0))
    return found if found.is_plausible else None
