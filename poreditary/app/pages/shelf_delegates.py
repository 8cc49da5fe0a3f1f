"""How routines and their steps are drawn."""

from typing import ClassVar

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from poreditary.app import theme
from poreditary.app.icons import icon
from poreditary.app.models import roles
from poreditary.app.models.routine_rows import Kind
from poreditary.app.widgets.row_delegate import RowDelegate, write, write_at_end

Index = QModelIndex | QPersistentModelIndex


class RoutineDelegate(RowDelegate):
    """Draw a routine as a heading, a step in three columns, and what adds something in the accent."""

    HEIGHTS: ClassVar[dict[Kind, float]] = {Kind.ROUTINE: 2.5, Kind.ADD_ROUTINE: 2.5}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        """Return room for one line, with more air above and below a routine."""
        del option
        kind = index.data(roles.KIND)
        font = theme.font("heading" if kind is Kind.ROUTINE else "text")
        return QSize(theme.space(20), QFontMetrics(font).height() + theme.space(self.HEIGHTS.get(kind, 1.5)))

    def draw(self, painter: QPainter, room: QRect, index: Index) -> None:
        """Draw a row by its kind."""
        match index.data(roles.KIND):
            case Kind.ROUTINE:
                self._draw_routine(painter, room, index)
            case Kind.STEP:
                self._draw_step(painter, room.adjusted(theme.space(2), 0, 0, 0), index)
            case Kind.ADD_STEP:
                self._draw_adding(painter, room.adjusted(theme.space(2), 0, 0, 0), index)
            case Kind.ADD_ROUTINE:
                self._draw_adding(painter, room, index)

    def _draw_routine(self, painter: QPainter, room: QRect, index: Index) -> None:
        colours = theme.current()
        font = theme.font("heading")
        left = write_at_end(painter, room, str(index.data(roles.DETAIL)), theme.font("note"), colours.quiet)
        write(painter, left, str(index.data()), font, colours.quiet if index.data(roles.IS_AWAY) else colours.ink)

    def _draw_step(self, painter: QPainter, room: QRect, index: Index) -> None:
        colours, font = theme.current(), theme.font()
        left = write_at_end(painter, room, str(index.data(roles.ASIDE)), theme.font("note"), colours.quiet)
        column = min(theme.space(18), round(room.width() * 0.36))
        name, product = QRect(left), QRect(left)
        name.setWidth(column - theme.space())
        product.setLeft(left.left() + column)
        if not index.data(roles.DETAIL):
            name = left
        ink = colours.quiet if index.data(roles.IS_AWAY) else colours.ink
        write(painter, name, str(index.data()), font, ink)
        write(painter, product, str(index.data(roles.DETAIL)), font, colours.quiet)

    def _draw_adding(self, painter: QPainter, room: QRect, index: Index) -> None:
        side = theme.space(2)
        square = QRect(room.left(), 0, side, side)
        square.moveCenter(QRect(room.left(), room.top(), side, room.height()).center())
        icon("add", "accent").paint(painter, square)
        words = room.adjusted(side + theme.space(0.5), 0, 0, 0)
        write(painter, words, str(index.data()), theme.font(), theme.current().accent)
