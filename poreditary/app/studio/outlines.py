"""Where the face goes in the picture: an outline for each view, as a camera sees it, not mirrored.

Each is drawn in a square of 100 x 100 whose side is the shorter one of the picture; a person's left is on the right.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from PySide6.QtGui import QPainterPath, QTransform

from poreditary.domain.kinds import View

SIDE = 100


@dataclass(frozen=True, slots=True)
class Outline:
    """The line to fill, and fainter ones of what lies around it."""

    main: QPainterPath
    hints: QPainterPath


@cache
def outline(view: View) -> Outline:
    """Return the outline of a view."""
    if view in _MIRRORED:
        there = outline(_MIRRORED[view])
        mirror = QTransform.fromScale(-1, 1) * QTransform.fromTranslate(SIDE, 0)
        return Outline(mirror.map(there.main), mirror.map(there.hints))
    main, hints = _DRAWN[view]
    return Outline(_path(main), _path(hints))


def _path(words: str) -> QPainterPath:
    """Return the path that M (move), C (curve) and Z (close) with their coordinates describe."""
    path = QPainterPath()
    parts = iter(words.split())
    for part in parts:
        match part:
            case "M":
                path.moveTo(*_numbers(parts, 2))
            case "C":
                path.cubicTo(*_numbers(parts, 6))
            case _:
                path.closeSubpath()
    return path


def _numbers(parts: Iterator[str], count: int) -> list[float]:
    return [float(next(parts)) for _ in range(count)]


_MIRRORED = {View.RIGHT_45: View.LEFT_45, View.RIGHT_CHEEK: View.LEFT_CHEEK}

_DRAWN = {
    View.FRONT: (
        "M 50 6 C 72 6 81 24 80 46 C 79 68 66 94 50 94 C 34 94 21 68 20 46 C 19 24 28 6 50 6 Z",
        "M 30 45 C 33 41 40 41 43 45 M 57 45 C 60 41 67 41 70 45 "
        "M 44 61 C 46 64 54 64 56 61 M 40 75 C 45 79 55 79 60 75",
    ),
    View.LEFT_45: (
        "M 55 6 C 38 6 28 17 27 32 C 27 38 27 42 25 46 C 22 53 17 58 17 61 C 17 64 22 65 26 65 C 25 68 25 70 26 73 "
        "C 25 76 26 78 28 80 C 29 88 36 94 45 94 C 63 94 80 73 83 50 C 85 25 76 6 55 6 Z",
        "M 32 45 C 34 42 40 42 43 45 M 56 45 C 60 41 66 41 69 45 M 30 76 C 35 79 43 79 48 76",
    ),
    View.NOSE: (
        "M 42 10 C 42 30 40 42 34 54 C 27 62 25 72 32 77 C 36 80 40 78 43 80 C 46 84 54 84 57 80 "
        "C 60 78 64 80 68 77 C 75 72 73 62 66 54 C 60 42 58 30 58 10",
        "M 6 24 C 12 15 24 15 31 24 M 69 24 C 76 15 88 15 94 24 M 28 97 C 38 91 46 91 50 93 C 54 91 62 91 72 97",
    ),
    View.LEFT_CHEEK: (
        "M 42 22 C 60 13 86 20 90 42 C 94 67 75 90 55 88 C 38 86 28 67 28 49 C 28 34 34 26 42 22 Z",
        "M 24 12 C 34 2 56 2 66 12 M 9 32 C 8 46 2 57 11 63 C 17 67 21 61 19 54 M 2 86 C 12 81 21 83 27 88",
    ),
    View.CHIN: (
        "M 50 38 C 66 38 79 40 79 52 C 79 69 66 88 50 88 C 34 88 21 69 21 52 C 21 40 34 38 50 38 Z",
        "M 28 24 C 38 16 46 16 50 19 C 54 16 62 16 72 24 C 62 33 38 33 28 24 Z "
        "M 4 46 C 8 76 30 97 50 97 C 70 97 92 76 96 46",
    ),
    View.FOREHEAD: (
        "M 50 18 C 74 18 89 38 89 56 C 89 69 70 67 50 67 C 30 67 11 69 11 56 C 11 38 26 18 50 18 Z",
        "M 12 83 C 20 76 32 76 42 82 M 58 82 C 68 76 80 76 88 83 M 1 54 C 6 22 28 7 50 7 C 72 7 94 22 99 54",
    ),
}
