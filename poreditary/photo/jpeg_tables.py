"""How strongly a JPEG was compressed, told from its quantisation tables alone; no pixel is decoded."""

import math
from collections.abc import Sequence
from functools import lru_cache

from poreditary.photo.container import format_of, segments

_TABLES = 0xDB
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_MOST = 255
_WEIGHTS = (4, 1)

# ITU-T T.81, tables K.1 and K.2, row by row: light and colour at quality 50 of the Independent JPEG Group.
_LIGHT = (
    *(16, 11, 10, 16, 24, 40, 51, 61),
    *(12, 12, 14, 19, 26, 58, 60, 55),
    *(14, 13, 16, 24, 40, 57, 69, 56),
    *(14, 17, 22, 29, 51, 87, 80, 62),
    *(18, 22, 37, 56, 68, 109, 103, 77),
    *(24, 35, 55, 64, 81, 104, 113, 92),
    *(49, 64, 78, 87, 103, 121, 120, 101),
    *(72, 92, 95, 98, 112, 100, 103, 99),
)
_COLOUR = (
    *(17, 18, 24, 47, 99, 99, 99, 99),
    *(18, 21, 26, 66, 99, 99, 99, 99),
    *(24, 26, 56, 99, 99, 99, 99, 99),
    *(47, 66, 99, 99, 99, 99, 99, 99),
    *(99,) * 32,
)
_ZIGZAG = sorted(range(64), key=lambda at: (at // 8 + at % 8, at // 8 if (at // 8 + at % 8) % 2 else at % 8))
"""Where in its rows each value of a table stands that comes in the order of a file."""


def quality_of(data: bytes) -> int | None:
    """Return the quality, 1 to 100 on the scale of the Independent JPEG Group, whose tables are nearest to a JPEG's.

    None for what is no JPEG, or one whose head is broken. Cameras have tables of their own: there it is an estimate.
    """
    if format_of(data) != "JPEG":
        return None
    try:
        tables, chosen = _read(data)
    except (ValueError, IndexError):
        return None
    if not chosen or chosen[0] not in tables:
        return None
    logs = [[math.log(value) for value in tables[one]] for one in list(dict.fromkeys(chosen))[:2] if one in tables]
    return min(range(1, 101), key=lambda quality: (_distance(logs, quality), -quality))


def _read(data: bytes) -> tuple[dict[int, list[int]], list[int]]:
    """Return the tables by number, in the order of a file, and which one each part of the picture uses."""
    tables: dict[int, list[int]] = {}
    chosen: list[int] = []
    for marker, segment in segments(data):
        if marker == _TABLES:
            tables |= _tables(_body(segment))
        elif marker in _FRAMES:
            body = _body(segment)
            chosen = [body[6 + 3 * part + 2] for part in range(body[5])]
    return tables, chosen


def _body(segment: bytes) -> bytes:
    """Return what follows the marker, which any number of 0xFF may precede, and the length."""
    return segment.lstrip(b"\xff")[3:]


def _tables(body: bytes) -> dict[int, list[int]]:
    found: dict[int, list[int]] = {}
    at = 0
    while at < len(body):
        width, number = 1 + (body[at] >> 4), body[at] & 15
        values = body[at + 1 : at + 1 + 64 * width]
        if width > 2 or len(values) < 64 * width:
            raise ValueError("A table ends beyond its segment.")
        found[number] = [max(int.from_bytes(values[i : i + width], "big"), 1) for i in range(0, 64 * width, width)]
        at += 1 + 64 * width
    return found


def _distance(logs: Sequence[Sequence[float]], quality: int) -> float:
    """Return how far tables are from those of a quality, in all their logarithms; what light loses weighs most."""
    pairs = zip(logs, _standard(quality), _WEIGHTS, strict=False)
    return sum(weight * abs(a - b) for found, wanted, weight in pairs for a, b in zip(found, wanted, strict=True))


@lru_cache(maxsize=100)
def _standard(quality: int) -> tuple[list[float], list[float]]:
    """Return the logarithms of the tables of a quality, as libjpeg's jpeg_set_quality scales them."""
    scale = 5000 // quality if quality < 50 else 200 - 2 * quality

    def scaled(table: Sequence[int]) -> list[float]:
        return [math.log(min(max((table[at] * scale + 50) // 100, 1), _MOST)) for at in _ZIGZAG]

    return scaled(_LIGHT), scaled(_COLOUR)
