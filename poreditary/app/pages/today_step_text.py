"""Where the words of a step stand in its row."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter

from poreditary.app import theme
from poreditary.app.pages.today_words import StepWords

ROW_EDGE = 1
NAME_WIDTH = 15
NARROW = 46
"""In grid units: above and below the words, the column of names, the row too narrow for words beside each other."""
WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft


@dataclass(frozen=True, slots=True)
class Fonts:
    """The two sizes of text in a row."""

    text: QFont
    note: QFont


@dataclass(frozen=True, slots=True)
class Line:
    """A text in its place, in pixels; it wraps at the right edge of the place."""

    place: QRect
    text: str
    is_note: bool = False


def lines_of(words: StepWords, width: int, fonts: Fonts) -> list[Line]:
    """Return the words of a step set into a row of a width, in pixels."""
    left, right, top = theme.space(4.5), width - theme.space(), theme.space(ROW_EDGE)
    room, gap = right - left, theme.space(1.5)
    under = Line(QRect(left, top, room, 0), words.line, is_note=True)
    count = Line(QRect(left, top, room, 0), words.count, is_note=True)
    if width < theme.space(NARROW):
        name, product = Line(QRect(left, top, room, 0), words.name), Line(QRect(left, top, room, 0), words.product)
        return _stacked([line for line in (name, product, count, under) if line.text], fonts)
    name_width = theme.space(NAME_WIDTH)
    # Advances are rounded; a little more room than measured keeps the count on one line.
    spare = theme.space(0.5)
    count_width = QFontMetrics(fonts.note).horizontalAdvance(words.count) + spare if words.count else 0
    start = left + name_width + gap
    product_width = right - start - (count_width + gap if count_width else 0)
    first = [
        _sized(Line(QRect(left, top, name_width, 0), words.name), fonts),
        _sized(Line(QRect(start, top, product_width, 0), words.product), fonts),
        _sized(Line(QRect(right - count_width, top, count_width, 0), words.count, is_note=True), fonts),
    ]
    bottom = max(line.place.bottom() for line in first) + 1
    rest = [Line(QRect(left, bottom, room, 0), words.line, is_note=True)] if words.line else []
    return [line for line in first if line.text] + _stacked(rest, fonts)


def height_of(lines: list[Line]) -> int:
    """Return the height of a row with its edges, in pixels."""
    return max((line.place.bottom() + 1 for line in lines), default=0) + theme.space(ROW_EDGE)


def draw(painter: QPainter, lines: list[Line], fonts: Fonts, *, is_quiet: bool) -> None:
    """Draw the words, all of them quietly where the step is paused."""
    colours = theme.current()
    for line in lines:
        painter.setFont(fonts.note if line.is_note else fonts.text)
        painter.setPen(colours.quiet if line.is_note or is_quiet else colours.ink)
        painter.drawText(line.place, WRAPPED, line.text)


def _stacked(lines: list[Line], fonts: Fonts) -> list[Line]:
    placed: list[Line] = []
    top = lines[0].place.top() if lines else 0
    for line in lines:
        moved = QRect(line.place)
        moved.moveTop(top)
        placed.append(_sized(Line(moved, line.text, line.is_note), fonts))
        top = placed[-1].place.bottom() + 1
    return placed


def _sized(line: Line, fonts: Fonts) -> Line:
    """Return the line with the height its words take; smaller letters stand on the same base line."""
    metrics, full = QFontMetrics(fonts.note if line.is_note else fonts.text), QFontMetrics(fonts.text)
    lower = full.ascent() - metrics.ascent()
    place = QRect(line.place.left(), line.place.top() + lower, line.place.width(), 0)
    room = QRect(0, 0, max(1, place.width()), 1 << 20)
    place.setHeight(max(metrics.height(), metrics.boundingRect(room, WRAPPED, line.text).height()))
    return Line(place, line.text, line.is_note)
