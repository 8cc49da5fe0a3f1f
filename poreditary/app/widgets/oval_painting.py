"""Ovals on a photo: a light line in a dark one, so that they stand out on any skin."""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from poreditary.app import theme
from poreditary.app.widgets.oval_grips import Grip

LIGHT, DARK, CHOSEN = "#FFFFFF", "#2B2926", theme.LIGHT.accent_strong
"""The same in every scheme: a photo is never dark or light because the window is."""
GRIP_UNITS = 0.6


def paint_oval(painter: QPainter, middle: QPointF, half: QSizeF, turn: float, *, is_chosen: bool) -> None:
    """Paint the line of an oval; the chosen one is thick, the others are dashed."""
    painter.save()
    painter.translate(middle)
    painter.rotate(turn)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    box = QRectF(-half.width(), -half.height(), 2 * half.width(), 2 * half.height())
    inner = QPen(QColor(CHOSEN if is_chosen else DARK), 3.0 if is_chosen else 1.5)
    if not is_chosen:
        inner.setDashPattern([4, 3])
    for pen in (QPen(QColor(LIGHT), 6.0 if is_chosen else 3.5), inner):
        painter.setPen(pen)
        painter.drawEllipse(box)
    painter.restore()


def paint_grips(painter: QPainter, places: Iterable[tuple[Grip, QPointF]]) -> None:
    """Paint the places to pull at: squares to size, a disc to turn."""
    side = theme.space(GRIP_UNITS)
    painter.setPen(QPen(QColor(DARK), 1.5))
    for grip, at in places:
        painter.setBrush(QColor(CHOSEN if grip is Grip.TURN else LIGHT))
        box = QRectF(at.x() - side, at.y() - side, 2 * side, 2 * side)
        if grip is Grip.TURN:
            painter.drawEllipse(box)
        else:
            painter.drawRect(box.adjusted(side / 4, side / 4, -side / 4, -side / 4))


def paint_name(painter: QPainter, below: QPointF, text: str, room: QRectF) -> None:
    """Paint the name of a patch on a plate that stands above a point, inside the canvas."""
    colours, edge = theme.current(), theme.space(0.5)
    painter.setFont(theme.font("note"))
    size = painter.fontMetrics().size(Qt.TextFlag.TextSingleLine.value, text)
    plate = QRectF(0, 0, size.width() + 2 * edge, size.height() + edge)
    plate.moveCenter(below)
    plate.moveTop(max(below.y() - plate.height(), room.top()))
    plate.moveLeft(min(max(plate.left(), room.left()), room.right() - plate.width()))
    painter.setPen(QPen(QColor(colours.line), 1))
    painter.setBrush(QColor(colours.card))
    painter.drawRoundedRect(plate, edge, edge)
    painter.setPen(QColor(colours.ink))
    painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, text)
