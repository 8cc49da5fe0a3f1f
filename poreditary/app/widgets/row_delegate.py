"""Rows of lists drawn in the colours and sizes of the theme."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from poreditary.app import theme
from poreditary.app.models import roles

Index = QModelIndex | QPersistentModelIndex


class RowDelegate(QStyledItemDelegate):
    """Draw the ground of a row, and its words as `draw` of each kind of row places them."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _draw_ground(painter, option)
        edge = theme.space()
        self.draw(painter, option.rect.adjusted(edge, 0, -edge, 0), index)
        painter.restore()

    def draw(self, painter: QPainter, room: QRect, index: Index) -> None:
        """Draw the words of a row into the room for them."""
        raise NotImplementedError


class TwoLineDelegate(RowDelegate):
    """Draw a row in two lines: its name with a few words at the end, and quietly what else is known."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        """Return room for two lines."""
        del option, index
        lines = QFontMetrics(theme.font()).height() + QFontMetrics(theme.font("note")).height()
        return QSize(theme.space(20), lines + theme.space(2))

    def draw(self, painter: QPainter, room: QRect, index: Index) -> None:
        """Draw name, the words at the end, and detail."""
        text, note = theme.font(), theme.font("note")
        upper = QRect(room.left(), room.top() + theme.space(), room.width(), QFontMetrics(text).height())
        lower = QRect(room.left(), upper.bottom() + 1, room.width(), QFontMetrics(note).height())
        colours = theme.current()
        left = write_at_end(painter, upper, str(index.data(roles.ASIDE)), text, colours.ink)
        name_colour = colours.quiet if index.data(roles.IS_AWAY) else colours.ink
        write(painter, left, str(index.data()), text, name_colour)
        write(painter, lower, str(index.data(roles.DETAIL)), note, colours.quiet)


def _draw_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    colours = theme.current()
    state = option.state
    ground = QRect(option.rect).adjusted(1, 1, -1, -1)
    radius = theme.space(0.5)
    is_selected = bool(state & QStyle.StateFlag.State_Selected)
    if is_selected or state & QStyle.StateFlag.State_MouseOver:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.selected if is_selected else colours.hover))
        painter.drawRoundedRect(ground, radius, radius)
    if state & QStyle.StateFlag.State_HasFocus:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colours.accent), 2))
        painter.drawRoundedRect(ground.adjusted(0, 0, -1, -1), radius, radius)


def write(painter: QPainter, room: QRect, text: str, font: QFont, colour: str) -> None:
    """Write one line at the left of the room, centred upon its height, shortened where it is too long."""
    if room.width() <= 0:
        return
    metrics = QFontMetrics(font)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    base = room.top() + (room.height() - metrics.height()) / 2 + metrics.ascent()
    painter.setFont(font)
    painter.setPen(QColor(colour))
    painter.drawText(QPointF(room.left(), base), shown)


def write_at_end(painter: QPainter, room: QRect, text: str, font: QFont, colour: str) -> QRect:
    """Write one line at the right of the room and return the room that is left."""
    if not text:
        return room
    width = QFontMetrics(font).horizontalAdvance(text) + 1
    end = QRect(room)
    end.setLeft(room.right() - width)
    write(painter, end, text, font, colour)
    return room.adjusted(0, 0, -width - theme.space(1.5), 0)
