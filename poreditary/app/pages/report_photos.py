"""The photos a report may show: a list with boxes to tick, no more than it holds."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QIcon, QMouseEvent, QPixmap
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from poreditary.app import theme
from poreditary.app.days import medium_day
from poreditary.app.models.photo_thumbnails import Thumbnails
from poreditary.app.texts import word
from poreditary.app.widgets.photo_delegate import is_veiled
from poreditary.domain.photo import Photo
from poreditary.domain.report import MOST_PHOTOS

SIDE_UNITS = 7
"""Side of a thumbnail in grid units."""
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class ReportPhotos(QAbstractListModel):
    """The photos of a time, the latest first; up to MOST_PHOTOS of them are chosen."""

    chosen_changed = Signal()

    def __init__(self, thumbnails: Thumbnails) -> None:
        super().__init__()
        self._thumbnails = thumbnails
        self.photos: list[Photo] = []
        self._chosen: dict[int, None] = {}
        thumbnails.arrived.connect(self._repaint)

    @property
    def chosen(self) -> tuple[int, ...]:
        """Return the ids of the photos chosen."""
        return tuple(self._chosen)

    def show_photos(self, photos: Iterable[Photo], chosen: Iterable[int]) -> None:
        """Show other photos, of which some are chosen."""
        self.beginResetModel()
        self.photos = list(photos)
        there = {photo.id for photo in self.photos}
        self._chosen = dict.fromkeys(photo_id for photo_id in chosen if photo_id in there)
        self.endResetModel()

    def veiled(self, row: int) -> QPixmap | None:
        """Return the thumbnail of a photo, blurred; None where it is not there yet."""
        return self._thumbnails.veiled(self.photos[row].sha256)

    def drop_pictures(self) -> None:
        """Let go of every thumbnail; those that show are fetched anew."""
        self._thumbnails.drop()

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802
        """Return how many photos there are."""
        return 0 if parent.isValid() else len(self.photos)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let a photo be ticked while there is room, and unticked always."""
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        has_room = len(self._chosen) < MOST_PHOTOS or self.photos[index.row()].id in self._chosen
        return flags | Qt.ItemFlag.ItemIsUserCheckable if has_room else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the view and day of a photo, its thumbnail and its box."""
        photo = self.photos[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return f"{word(photo.view)}\n{medium_day(photo.day)}"
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{word(photo.view)}, {medium_day(photo.day)}"
            case Qt.ItemDataRole.DecorationRole:
                pixmap = self._thumbnails.pixmap(photo.sha256)
                return QIcon() if pixmap is None else QIcon(pixmap)
            case Qt.ItemDataRole.CheckStateRole:
                return Qt.CheckState.Checked if photo.id in self._chosen else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.SizeHintRole:
                return QSize(0, theme.space(SIDE_UNITS + 1))
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: N802
        """Choose a photo, or leave it out."""
        if role != Qt.ItemDataRole.CheckStateRole or not self.flags(index) & Qt.ItemFlag.ItemIsUserCheckable:
            return False
        photo = self.photos[index.row()]
        if Qt.CheckState(value) is Qt.CheckState.Checked:
            self._chosen[photo.id] = None
        else:
            self._chosen.pop(photo.id, None)
        self.dataChanged.emit(self.index(0), self.index(len(self.photos) - 1))
        self.chosen_changed.emit()
        return True

    def _repaint(self, digests: list[str]) -> None:
        arrived = set(digests)
        for row, photo in enumerate(self.photos):
            if photo.sha256 in arrived:
                place = self.index(row)
                self.dataChanged.emit(place, place, [Qt.ItemDataRole.DecorationRole])


class WholeRow(QStyledItemDelegate):
    """Let a click anywhere on a row tick its box, not on the box alone; show its photo as the privacy key wants it."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: N802
        """Blur the photo of a row that has neither the pointer nor the keys."""
        super().initStyleOption(option, index)
        model = index.model()
        if is_veiled(option.state) and isinstance(model, ReportPhotos):
            option.icon = QIcon(model.veiled(index.row()) or QPixmap())

    def editorEvent(  # noqa: N802
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """Tick on a click; keys do what they do in any list."""
        if not isinstance(event, QMouseEvent):
            return super().editorEvent(event, model, option, index)
        if event.type() is not QEvent.Type.MouseButtonRelease or event.button() is not Qt.MouseButton.LeftButton:
            return False
        is_chosen = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        wanted = Qt.CheckState.Unchecked if is_chosen else Qt.CheckState.Checked
        return model.setData(index, wanted, Qt.ItemDataRole.CheckStateRole)
