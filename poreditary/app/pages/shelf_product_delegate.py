"""How products are drawn in the list of the shelf."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect
from PySide6.QtGui import QFontMetrics, QPainter

from poreditary.app import theme
from poreditary.app.icons import icon
from poreditary.app.models import roles
from poreditary.app.widgets.row_delegate import TwoLineDelegate, write, write_at_end

Index = QModelIndex | QPersistentModelIndex


class ProductDelegate(TwoLineDelegate):
    """Draw name and price, and below what is known with the hint on the last day, which is never cut."""

    def draw(self, painter: QPainter, room: QRect, index: Index) -> None:
        """Draw both lines; a hint to take care of has a sign beside its words."""
        text, note, colours = theme.font(), theme.font("note"), theme.current()
        upper = QRect(room.left(), room.top() + theme.space(), room.width(), QFontMetrics(text).height())
        lower = QRect(room.left(), upper.bottom() + 1, room.width(), QFontMetrics(note).height())
        left = write_at_end(painter, upper, str(index.data(roles.ASIDE)), text, colours.ink)
        write(painter, left, str(index.data()), text, colours.quiet if index.data(roles.IS_AWAY) else colours.ink)
        left = self._draw_hint(painter, lower, index)
        write(painter, left, str(index.data(roles.DETAIL)), note, colours.quiet)

    def _draw_hint(self, painter: QPainter, room: QRect, index: Index) -> QRect:
        """Draw the hint at the end of the line and return the room that is left."""
        words, colours = str(index.data(roles.HINT)), theme.current()
        if not words:
            return room
        if not index.data(roles.IS_CARE):
            return write_at_end(painter, room, words, theme.font("note"), colours.quiet)
        left = write_at_end(painter, room, words, theme.font("note"), colours.care)
        side = room.height()
        sign = QRect(left.right() + theme.space(1.5) - side - theme.space(0.5), room.top(), side, side)
        icon("care", "care").paint(painter, sign)
        return left.adjusted(0, 0, -side - theme.space(0.5), 0)
