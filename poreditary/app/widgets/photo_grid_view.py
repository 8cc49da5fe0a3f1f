"""A list of photos under headings that lays itself out by arithmetic and paints only what shows."""

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QCursor,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QRubberBand,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)

from poreditary.app.models.photo_thumbnails import Thumbnails
from poreditary.app.models.photos import PhotosModel
from poreditary.app.widgets.photo_delegate import PhotoDelegate
from poreditary.app.widgets.photo_grid import Grid, grid_of
from poreditary.app.widgets.photo_words import month_text

Index = QModelIndex | QPersistentModelIndex
EDGE = 2
"""Pixels left free at the right, so that no rounding wraps a line."""


class PhotoGridView(QListView):
    """A QListView to Qt and to screen readers; places, selection and painting come from the grid.

    Qt's own layout asks for the size of each of ten thousand photos whenever something changes.
    """

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.photos = PhotosModel(thumbnails)
        self._delegate = PhotoDelegate(self.photos)
        self.setItemDelegate(self._delegate)
        self.setModel(self.photos)
        self.grid = self._laid_out()
        self._pressed: QPoint | None = None
        self._band = QRubberBand(QRubberBand.Shape.Rectangle, self.viewport())
        self._scrolled, self._way = 0, 1
        self._pointed = -1
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Always there, so that its coming does not move the photos.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setMouseTracking(True)
        self.setStyleSheet("QListView { border: none; background: transparent; padding: 0; }")
        thumbnails.arrived.connect(self._repaint)

    def month_text_at(self, y: int) -> str:
        """Return the month that stands at a height of the viewport, empty where there are no photos."""
        row = self.grid.nearest(QPoint(0, y + self.verticalOffset()))
        if row is None:
            return ""
        month = self.photos.content.month_at(row)
        return month_text(month.year, month.month)

    def _laid_out(self) -> Grid:
        self._delegate.fit(self.viewport().width() - EDGE)
        content = self.photos.content
        width = self.viewport().width() - EDGE
        return grid_of(content.heads, len(content.rows), width, self._delegate.cell, self._delegate.heading)

    def doItemsLayout(self) -> None:  # noqa: N802
        """Work out where everything stands."""
        self.grid = self._laid_out()
        self.photos.thumbnails.set_side(self._delegate.side)
        QAbstractItemView.doItemsLayout(self)

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802
        """Paint anew what the pointer was on and is on now: what shows is moved, not painted."""
        super().scrollContentsBy(dx, dy)
        for row in {self._pointed, self._hovered()} - {-1}:
            self.viewport().update(self.visualRect(self.photos.index(row)))

    def updateGeometries(self) -> None:  # noqa: N802
        """Let the scroll bar reach all lines."""
        bar, height = self.verticalScrollBar(), self.viewport().height()
        bar.setRange(0, max(0, self.grid.height - height))
        bar.setPageStep(height)
        bar.setSingleStep(max(1, self.grid.cell.height() // 4))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Let the photos fill the lines; the one at the top stays there."""
        top = self.grid.nearest(QPoint(0, self.verticalOffset())) if self.verticalOffset() else None
        before = self.grid.rect(top).top() - self.verticalOffset() if top is not None else 0
        QAbstractItemView.resizeEvent(self, event)
        self.doItemsLayout()
        if top is not None:
            self.verticalScrollBar().setValue(self.grid.rect(top).top() - before)

    def horizontalOffset(self) -> int:  # noqa: N802
        """Return that nothing is scrolled sideways."""
        return 0

    def verticalOffset(self) -> int:  # noqa: N802
        """Return how far it is scrolled down, in pixels."""
        return self.verticalScrollBar().value()

    def visualRect(self, index: Index) -> QRect:  # noqa: N802
        """Return the place of a row in the viewport."""
        return self.grid.rect(index.row()).translated(0, -self.verticalOffset()) if index.isValid() else QRect()

    def indexAt(self, point: QPoint) -> QModelIndex:  # noqa: N802
        """Return the photo at a point of the viewport; headings count as nothing."""
        row = self.grid.row_at(point + QPoint(0, self.verticalOffset()))
        return QModelIndex() if row is None else self.photos.index(row)

    def scrollTo(  # noqa: N802
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Bring a photo into sight, with its month's heading where it stands below that."""
        rect, height = self.grid.rect(index.row()), self.viewport().height()
        if rect.isEmpty():
            return
        heading = self.grid.heading_over(index.row())
        top = heading.top() if heading.bottom() + 1 == rect.top() else rect.top()
        bar = self.verticalScrollBar()
        if hint == QAbstractItemView.ScrollHint.PositionAtCenter:
            bar.setValue(rect.center().y() - height // 2)
        elif top < bar.value() or hint == QAbstractItemView.ScrollHint.PositionAtTop:
            bar.setValue(top)
        elif rect.bottom() >= bar.value() + height or hint == QAbstractItemView.ScrollHint.PositionAtBottom:
            bar.setValue(rect.bottom() + 1 - height)

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:  # noqa: N802
        """Select what the rubber band touches, or all from the rectangle's first corner to its last."""
        place, chosen = rect.translated(0, self.verticalOffset()), QItemSelection()
        if self._is_dragging():
            for first, last in self.grid.runs_in(place.normalized()):
                chosen.select(self.photos.index(first), self.photos.index(last))
        else:
            is_point = rect.width() == rect.height() == 1
            at = self.grid.row_at if is_point else self.grid.nearest
            ends = [row for row in (at(place.topLeft()), at(place.bottomRight())) if row is not None]
            if ends:
                chosen.select(self.photos.index(min(ends)), self.photos.index(max(ends)))
        self.selectionModel().select(chosen, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:  # noqa: N802
        """Return what is painted anew when a selection changes: what shows."""
        del selection
        return QRegion(self.viewport().rect())

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802
        """Scroll to the photo the keys are on, and tell screen readers."""
        QAbstractItemView.currentChanged(self, current, previous)
        if QAccessible.isActive() and current.isValid() and self.hasFocus():
            event = QAccessibleEvent(self, QAccessible.Event.Focus)
            event.setChild(current.row())
            QAccessible.updateAccessibility(event)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:  # noqa: N802
        """Paint what is selected now, and tell screen readers."""
        QAbstractItemView.selectionChanged(self, selected, deselected)
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.SelectionWithin))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint the rows that show, and ask for their thumbnails."""
        offset, area = self.verticalOffset(), event.rect()
        self._want_thumbnails()
        painter = QPainter(self.viewport())
        option, hovered = QStyleOptionViewItem(), self._hovered()
        self._pointed = hovered
        self.initViewItemOption(option)
        usual = option.state & ~QStyle.StateFlag.State_MouseOver & ~QStyle.StateFlag.State_HasFocus
        for row in self.grid.rows_between(offset + area.top(), offset + area.bottom()):
            option.rect = self.grid.rect(row).translated(0, -offset)
            if option.rect.intersects(area):
                option.state = usual | self._state(row, hovered)
                self._delegate.paint(painter, option, self.photos.index(row))
        painter.end()

    def _state(self, row: int, hovered: int) -> QStyle.StateFlag:
        flags, state = QStyle.StateFlag, QStyle.StateFlag.State_None
        if self.selectionModel().isSelected(self.photos.index(row)):
            state |= flags.State_Selected
        if row == hovered:
            state |= flags.State_MouseOver
        if row == self.currentIndex().row() and self.hasFocus():
            state |= flags.State_HasFocus
        return state

    def _hovered(self) -> int:
        viewport = self.viewport()
        return self.indexAt(viewport.mapFromGlobal(QCursor.pos())).row() if viewport.underMouse() else -1

    def _want_thumbnails(self) -> None:
        """Ask for what shows, then for as much again where the way leads."""
        offset, height = self.verticalOffset(), self.viewport().height()
        if offset != self._scrolled:
            self._scrolled, self._way = offset, 1 if offset > self._scrolled else -1
        showing = self.grid.rows_between(offset, offset + height)
        ahead = self.grid.rows_between(offset + self._way * height, offset + (self._way + 1) * height)
        photos = (self.photos.photo(row) for row in (*showing, *ahead))
        self.photos.thumbnails.want(photo.sha256 for photo in photos if photo is not None)

    def _repaint(self, digests: list[str]) -> None:
        for index in self.photos.with_digests(digests):
            self.viewport().update(self.visualRect(index))

    def _is_dragging(self) -> bool:
        return self.state() == QAbstractItemView.State.DragSelectingState

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Let a rubber band begin here."""
        self._pressed = event.position().toPoint() + QPoint(0, self.verticalOffset())
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Draw the rubber band."""
        super().mouseMoveEvent(event)
        if self._pressed is not None and self._is_dragging():
            start = self._pressed - QPoint(0, self.verticalOffset())
            self._band.setGeometry(QRect(start, event.position().toPoint()).normalized())
            self._band.show()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Take the rubber band away."""
        super().mouseReleaseEvent(event)
        self._pressed = None
        self._band.hide()
