"""Lists whose rows are dragged as a small card beside the pointer; the line where they will land stays in sight."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QDrag, QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QListView, QTreeView

from poreditary.app import theme
from poreditary.app.widgets.row_delegate import write

WIDEST = 40
"""Grid units."""


class DragList(QListView):
    """A list with rows to drag."""

    def startDrag(self, supported: Qt.DropAction) -> None:  # noqa: N802
        """Drag the current row."""
        _drag(self, supported)


class DragTree(QTreeView):
    """A tree with rows to drag."""

    def startDrag(self, supported: Qt.DropAction) -> None:  # noqa: N802
        """Drag the current row."""
        _drag(self, supported)


def _drag(view: QAbstractItemView, supported: Qt.DropAction) -> None:
    index = view.currentIndex()
    if not index.flags() & Qt.ItemFlag.ItemIsDragEnabled:
        return
    drag = QDrag(view)
    drag.setMimeData(view.model().mimeData([index]))
    drag.setPixmap(card_of(str(index.data()), view.devicePixelRatioF()))
    drag.setHotSpot(QPoint(-theme.space(1.5), -theme.space(0.5)))
    drag.exec(supported, Qt.DropAction.MoveAction)


def card_of(text: str, ratio: float) -> QPixmap:
    """Return a small card with a line of text, in the colours of the theme."""
    font, colours, edge = theme.font(), theme.current(), theme.space()
    metrics = QFontMetrics(font)
    width = min(metrics.horizontalAdvance(text) + 1 + 2 * edge, theme.space(WIDEST))
    size = QSize(width, metrics.height() + 2 * theme.space(0.5))
    made = QPixmap(size * ratio)
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colours.accent), 1))
    painter.setBrush(QColor(colours.card))
    painter.drawRoundedRect(QRectF(0.5, 0.5, size.width() - 1, size.height() - 1), edge / 2, edge / 2)
    write(painter, QRect(QPoint(edge, 0), QSize(width - 2 * edge, size.height())), text, font, colours.ink)
    painter.end()
    return made
