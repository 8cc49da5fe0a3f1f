"""How the printed scale card is laid out: what the report prints and the measurement looks for."""

from dataclasses import dataclass

WIDTH, HEIGHT = 62.0, 42.0
"""The card in millimetres; small, so that it can be held flat beside a patch."""
BAR = 50.0
"""Length in millimetres of the bar that is checked with a ruler."""
BAR_LEFT, BAR_TOP = 6.0, 21.0
SQUARE = 10.0
"""Side of a coded square in millimetres."""
CELLS = 6
"""Cells of a coded square from edge to edge: a black frame one cell wide around 4 x 4."""


@dataclass(frozen=True, slots=True)
class CodedSquare:
    """A coded square: its number in the 4 x 4 dictionary of fifty, its upper left corner in millimetres, its rows."""

    id: int
    left: float
    top: float
    rows: tuple[str, str, str, str]

    @property
    def corners(self) -> tuple[tuple[float, float], ...]:
        """Return the corners in millimetres: upper left, upper right, lower right, lower left."""
        right, bottom = self.left + SQUARE, self.top + SQUARE
        return (self.left, self.top), (right, self.top), (right, bottom), (self.left, bottom)


SQUARES = (
    CodedSquare(7, 3.0, 3.0, ("1100", "0100", "1111", "0010")),
    CodedSquare(9, 49.0, 3.0, ("1100", "1111", "0101", "0110")),
    CodedSquare(23, 49.0, 29.0, ("1101", "1101", "1000", "0010")),
    CodedSquare(31, 3.0, 29.0, ("0101", "0111", "1011", "0010")),
)
"""1 is paper, 0 is ink; the numbers are those of the ArUco dictionary DICT_4X4_50."""

GREY_WIDTH, GREY_HEIGHT = 6.0, 8.0


@dataclass(frozen=True, slots=True)
class GreyField:
    """A grey field: which step it is (0 for bare paper), and its upper left corner in millimetres."""

    step: int
    left: float
    top: float


INK = (255, 205, 160, 115, 60)
"""What is printed for each grey step, as 8-bit sRGB; the first is the paper itself."""
_PAPER, _BLACK = 0.85, 0.04


def _nominal(ink: int) -> float:
    value = ink / 255
    light = value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
    return _BLACK + (_PAPER - _BLACK) * light


REFLECTANCES = tuple(_nominal(ink) for ink in INK)
"""What each step throws back, 0 to 1, where a printer keeps to sRGB; only that it stays the same is relied on."""

GREYS = tuple(GreyField(step, 16.0 + GREY_WIDTH * step, 3.0) for step in range(len(INK))) + tuple(
    GreyField(step, 40.0 - GREY_WIDTH * step, 31.0) for step in range(len(INK))
)
"""Each step twice, in opposite orders, so that light that falls off across the card falls out of their mean."""


@dataclass(frozen=True, slots=True)
class Stroke:
    """A filled rectangle of the card, all in millimetres."""

    left: float
    top: float
    width: float
    height: float
    ink: int


def strokes() -> tuple[Stroke, ...]:
    """Return all that is printed on the card but its words, in the order it is printed."""
    squares = [part for square in SQUARES for part in _square(square)]
    greys = [Stroke(it.left, it.top, GREY_WIDTH, GREY_HEIGHT, INK[it.step]) for it in GREYS if it.step]
    return (*squares, *greys, *_bar())


def _square(square: CodedSquare) -> list[Stroke]:
    cell = SQUARE / CELLS
    parts = [Stroke(square.left, square.top, SQUARE, SQUARE, 0)]
    for row, values in enumerate(square.rows, start=1):
        for column, value in enumerate(values, start=1):
            if value == "1":
                parts.append(Stroke(square.left + column * cell, square.top + row * cell, cell, cell, 255))
    # What lies over the seam of two neighbours keeps a hairline of ink from showing between them.
    return parts + _bridges(parts[1:])


def _bridges(cells: list[Stroke]) -> list[Stroke]:
    places = {(round(it.left, 3), round(it.top, 3)) for it in cells}
    over = SQUARE / CELLS / 10
    bridges = []
    for it in cells:
        if (round(it.left + it.width, 3), round(it.top, 3)) in places:
            bridges.append(Stroke(it.left + it.width - over, it.top, 2 * over, it.height, 255))
        if (round(it.left, 3), round(it.top + it.height, 3)) in places:
            bridges.append(Stroke(it.left, it.top + it.height - over, it.width, 2 * over, 255))
    return bridges


def _bar() -> list[Stroke]:
    """Return the bar with a tick every ten millimetres; its ends are the outer edges of the first and the last."""
    thin = 0.3
    across = Stroke(BAR_LEFT, BAR_TOP, BAR, thin, 0)
    inner = [Stroke(BAR_LEFT + 10 * at - thin / 2, BAR_TOP - 1.0, thin, 1.0 + thin, 0) for at in range(1, 5)]
    ends = [Stroke(left, BAR_TOP - 2.0, thin, 4.0 + thin, 0) for left in (BAR_LEFT, BAR_LEFT + BAR - thin)]
    return [across, *inner, *ends]
