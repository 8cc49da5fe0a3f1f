"""The timeline of photos: thumbnails by month, scrolled and walked through by keys."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from poreditary.app.models.photo_thumbnails import Thumbnails
from poreditary.app.models.photos import PhotosModel
from poreditary.app.texts import say
from poreditary.app.widgets.photo_delegate import PhotoDelegate
from poreditary.domain.photo import Photo

Move = QAbstractItemView.CursorAction


class PhotoTimeline(QListView):
    """Thumbnails in lines under the headings of their months; the arrows pass over the headings."""

    opened = Signal(object)
    """Photo: the person wants to see it large."""
    chosen = Signal()
    """Other photos are selected now."""

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.photos = PhotosModel(thumbnails)
        self._delegate = PhotoDelegate(self.photos)
        self.setItemDelegate(self._delegate)
        self.setModel(self.photos)
        self._arrange()
        self.setAccessibleName(say("Photos", "Photos by month"))
        self.activated.connect(self._open)
        thumbnails.arrived.connect(self._repaint)
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen.emit())

    def _arrange(self) -> None:
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Always there, so that its coming does not move the photos.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setMouseTracking(True)
        self.verticalScrollBar().setSingleStep(self._delegate.cell.height() // 4)
        self.setStyleSheet("QListView { border: none; background: transparent; padding: 0; }")

    def show_photos(self, photos: list[Photo]) -> None:
        """Show photos, newest first; what was selected stays so where it still is there."""
        selected, current = [photo.id for photo in self.selected()], self.current()
        line, scrolled = self.currentIndex().row(), self.verticalScrollBar().value()
        if not self.photos.set_photos(photos):
            return
        for photo_id in selected:
            self._select(self.photos.place_of(photo_id))
        index = self.photos.place_of(current.id) if current else QModelIndex()
        if current and not index.isValid():
            index = self._near(line)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        self.doItemsLayout()
        self.verticalScrollBar().setValue(scrolled)

    def selected(self) -> list[Photo]:
        """Return the selected photos in the order they are shown."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return [photo for photo in map(self.photos.photo, rows) if photo is not None]

    def current(self) -> Photo | None:
        """Return the photo the keys are on."""
        return self.photos.photo(self.currentIndex().row())

    def go_to(self, photo_ids: list[int]) -> None:
        """Select photos, and scroll to the first of them."""
        places = [index for index in map(self.photos.place_of, photo_ids) if index.isValid()]
        if places:
            self.clearSelection()
            self.selectionModel().setCurrentIndex(places[0], QItemSelectionModel.SelectionFlag.NoUpdate)
            for index in places:
                self._select(index)
            self.scrollTo(places[0])

    def _select(self, index: QModelIndex) -> None:
        if index.isValid():
            self.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)

    def _open(self, index: QModelIndex) -> None:
        photo = self.photos.photo(index.row())
        if photo is not None:
            self.opened.emit(photo)

    def _repaint(self, digests: list[str]) -> None:
        # Not by dataChanged, upon which a list view measures all of its items again.
        for index in self.photos.with_digests(digests):
            self.viewport().update(self.visualRect(index))

    def moveCursor(self, action: Move, modifiers: Qt.KeyboardModifier) -> QModelIndex:  # noqa: N802
        """Return where a key leads: along the photos, or to the nearest one in the line above or below."""
        del modifiers
        row = self.currentIndex().row()
        if self.photos.photo(row) is None:
            return self.photos.index(self._beside(-1, 1))
        match action:
            case Move.MoveLeft | Move.MovePrevious:
                target = self._beside(row, -1)
            case Move.MoveRight | Move.MoveNext:
                target = self._beside(row, 1)
            case Move.MoveUp | Move.MoveDown:
                target = self._line(row, 1 if action == Move.MoveDown else -1)
            case Move.MovePageUp | Move.MovePageDown:
                target = self._page(row, 1 if action == Move.MovePageDown else -1)
            case Move.MoveHome:
                target = self._beside(-1, 1)
            case _:
                target = self._beside(self.photos.rowCount(), -1)
        return self.photos.index(target)

    def _beside(self, row: int, way: int) -> int:
        """Return the next row with a photo, the same row where there is none."""
        at = row + way
        while 0 <= at < self.photos.rowCount():
            if self.photos.photo(at) is not None:
                return at
            at += way
        return row

    def _near(self, row: int) -> QModelIndex:
        """Return the photo now in a row, or the nearest one."""
        if self.photos.photo(row) is None:
            after = self._beside(row, 1)
            row = after if self.photos.photo(after) is not None else self._beside(self.photos.rowCount(), -1)
        return self.photos.index(row) if self.photos.photo(row) else QModelIndex()

    def _line(self, row: int, way: int) -> int:
        here, best, line = self._rect(row), row, None
        at = self._beside(row, way)
        last = row
        while at != last:
            rect = self._rect(at)
            if rect.top() != here.top():
                line = rect.top() if line is None else line
                if rect.top() != line:
                    break
                if best == row or abs(rect.x() - here.x()) < abs(self._rect(best).x() - here.x()):
                    best = at
            last, at = at, self._beside(at, way)
        return best

    def _page(self, row: int, way: int) -> int:
        start, room = self._rect(row).top(), self.viewport().height() - self._delegate.cell.height()
        target = self._line(row, way)
        while abs(self._rect(target).top() - start) < room:
            further = self._line(target, way)
            if further == target:
                break
            target = further
        return target

    def _rect(self, row: int) -> QRect:
        return self.visualRect(self.photos.index(row))

    def keyboardSearch(self, search: str) -> None:  # noqa: N802
        """Leave letters to the page: they are its keys."""

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Let the keys begin at the first photo."""
        is_first_time = not self.currentIndex().isValid() and event.reason() != Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)
        if is_first_time and self.photos.rowCount():
            first = self.photos.index(self._beside(-1, 1))
            self.selectionModel().setCurrentIndex(first, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Let the photos fill the lines."""
        self._delegate.fit(self.viewport().width() - 2)
        super().resizeEvent(event)
