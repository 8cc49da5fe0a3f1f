"""The timeline of photos: thumbnails by month, scrolled and walked through by keys."""

from collections.abc import Iterable
from itertools import groupby

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from poreditary.app.models.photo_thumbnails import Thumbnails
from poreditary.app.texts import say
from poreditary.app.widgets.photo_grid_view import PhotoGridView
from poreditary.app.widgets.scroll_label import ScrollLabel
from poreditary.domain.photo import Photo

Move = QAbstractItemView.CursorAction
Select = QItemSelectionModel.SelectionFlag


class PhotoTimeline(PhotoGridView):
    """Thumbnails in lines under the headings of their months; the arrows pass over the headings."""

    opened = Signal(object)
    """Photo: the person wants to see it large."""
    chosen = Signal()
    """Other photos are selected now."""

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(thumbnails, parent)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setAccessibleName(say("Photos", "Photos by month"))
        self.scroll_label = ScrollLabel(self, self.month_text_at)
        self.activated.connect(self._open)
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen.emit())

    def show_photos(self, photos: list[Photo]) -> None:
        """Show photos, newest first; what was selected stays so where it still is there."""
        selected, current = [photo.id for photo in self.selected()], self.current()
        line, scrolled = self.currentIndex().row(), self.verticalScrollBar().value()
        if not self.photos.set_photos(photos):
            return
        self._select(self.photos.place_of(photo_id) for photo_id in selected)
        index = self.photos.place_of(current.id) if current else QModelIndex()
        if current and not index.isValid():
            index = self._near(line)
        self.selectionModel().setCurrentIndex(index, Select.NoUpdate)
        self.doItemsLayout()
        self.verticalScrollBar().setValue(scrolled)

    def selected(self) -> list[Photo]:
        """Return the selected photos in the order they are shown."""
        # Ranges, because asking for each index would ask for its flags too.
        chosen, rows = self.selectionModel().selection(), self.photos.content.rows
        ranges = sorted((found.top(), found.bottom()) for found in map(chosen.at, range(chosen.count())))
        return [row for top, bottom in ranges for row in rows[top : bottom + 1] if isinstance(row, Photo)]

    def current(self) -> Photo | None:
        """Return the photo the keys are on."""
        return self.photos.photo(self.currentIndex().row())

    def go_to(self, photo_ids: list[int]) -> None:
        """Select photos, and scroll to the first of them."""
        places = [index for index in map(self.photos.place_of, photo_ids) if index.isValid()]
        if places:
            self.clearSelection()
            self.selectionModel().setCurrentIndex(places[0], Select.NoUpdate)
            self._select(places)
            self.scrollTo(places[0])

    def go_to_month(self, way: int) -> None:
        """Select the first photo of the month above (way -1) or below (1)."""
        index = self.photos.index(self.grid.month_from(self._started(), way))
        self.selectionModel().setCurrentIndex(index, Select.ClearAndSelect)
        bar = self.verticalScrollBar()
        bar.setValue(self.grid.rect(index.row() - 1).top())

    def _select(self, places: Iterable[QModelIndex]) -> None:
        chosen = QItemSelection()
        rows = sorted({index.row() for index in places if index.isValid()})
        # Neighbours as one range: what is asked of a selection takes as long as it has ranges.
        for _n, run in groupby(enumerate(rows), lambda entry: entry[1] - entry[0]):
            found = [row for _at, row in run]
            chosen.select(self.photos.index(found[0]), self.photos.index(found[-1]))
        self.selectionModel().select(chosen, Select.Select)

    def _open(self, index: QModelIndex) -> None:
        photo = self.photos.photo(index.row())
        if photo is not None:
            self.opened.emit(photo)

    def _started(self) -> int:
        """Return the row the keys are on, the first photo's where they are on none."""
        row = self.currentIndex().row()
        return row if self.photos.photo(row) is not None else 1

    def moveCursor(self, action: Move, modifiers: Qt.KeyboardModifier) -> QModelIndex:  # noqa: N802
        """Return where a key leads: along the photos, or to the nearest one in the line above or below."""
        del modifiers
        row = self.currentIndex().row()
        if not self.photos.rowCount():
            return QModelIndex()
        if self.photos.photo(row) is None:
            return self.photos.index(1)
        match action:
            case Move.MoveLeft | Move.MovePrevious:
                target = self._beside(row, -1)
            case Move.MoveRight | Move.MoveNext:
                target = self._beside(row, 1)
            case Move.MoveUp | Move.MoveDown:
                target = self.grid.line_from(row, 1 if action == Move.MoveDown else -1)
            case Move.MovePageUp | Move.MovePageDown:
                target = self._page(row, 1 if action == Move.MovePageDown else -1)
            case Move.MoveHome:
                target = 1
            case _:
                target = self.photos.rowCount() - 1
        return self.photos.index(target)

    def _beside(self, row: int, way: int) -> int:
        """Return the next row with a photo, the same row where there is none; a heading always has photos below."""
        return next((at for at in (row + way, row + 2 * way) if self.photos.photo(at) is not None), row)

    def _near(self, row: int) -> QModelIndex:
        """Return the photo now in a row, or the nearest one."""
        row = min(row, self.photos.rowCount() - 1)
        return self.photos.index(row if self.photos.photo(row) else self._beside(row, 1)) if row > 0 else QModelIndex()

    def _page(self, row: int, way: int) -> int:
        rect, line = self.grid.rect(row), self.grid.line_from(row, way)
        step = max(0, self.viewport().height() - rect.height())
        far = self.grid.nearest(rect.center() + QPoint(0, way * step))
        beyond = row if far is None else far
        return max(line, beyond) if way > 0 else min(line, beyond)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Go month by month with Ctrl and the arrows."""
        ways = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        way = ways.get(Qt.Key(event.key()), 0)
        if way and event.modifiers() & Qt.KeyboardModifier.ControlModifier and self.photos.rowCount():
            self.go_to_month(way)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:  # noqa: N802
        """Leave letters to the page: they are its keys."""

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Let the keys begin at the first photo."""
        is_first_time = not self.currentIndex().isValid() and event.reason() != Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)
        if is_first_time and self.photos.rowCount():
            self.selectionModel().setCurrentIndex(self.photos.index(1), Select.ClearAndSelect)
