"""The timeline's photos as a list that views and screen readers read."""

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QLocale, QModelIndex, QPersistentModelIndex, Qt

from poreditary.app.models.photo_rows import Rows, rows_of
from poreditary.app.models.photo_thumbnails import Thumbnails
from poreditary.app.texts import say
from poreditary.app.widgets.photo_words import count_text, month_text, spoken_text
from poreditary.domain.photo import Photo

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
Role = Qt.ItemDataRole
_CHOOSABLE = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
_WORDS = (Role.DisplayRole, Role.AccessibleTextRole, Role.ToolTipRole)


class PhotosModel(QAbstractListModel):
    """Photos under the headings of their months."""

    def __init__(self, thumbnails: Thumbnails) -> None:
        super().__init__()
        self.thumbnails = thumbnails
        self.content = Rows()

    def set_photos(self, photos: Sequence[Photo]) -> bool:
        """Show other photos; return False where they are the same ones in the same order, only changed."""
        content = rows_of(photos)
        if content.is_like(self.content):
            self.content = content
            if content.rows:
                self.dataChanged.emit(self.index(0), self.index(len(content.rows) - 1))
            return False
        self.beginResetModel()
        self.content = content
        self.endResetModel()
        return True

    def photo(self, row: int) -> Photo | None:
        """Return the photo in a row, None for a heading or where there is no such row."""
        return self.content.photo(row)

    def photos(self) -> list[Photo]:
        """Return the photos in the order they are shown."""
        return self.content.photos()

    def place_of(self, photo_id: int) -> QModelIndex:
        """Return where a photo stands, an invalid index where it is not shown."""
        row = self.content.places.get(photo_id)
        return QModelIndex() if row is None else self.index(row)

    def with_digests(self, digests: Iterable[str]) -> list[QModelIndex]:
        """Return where the photos of these SHA-256 stand."""
        rows = (self.content.of_digest.get(digest) for digest in digests)
        return [self.index(row) for row in rows if row is not None]

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802
        """Return how many headings and photos there are."""
        return 0 if parent.isValid() else len(self.content.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let photos be chosen, and headings be read only."""
        return Qt.ItemFlag.ItemNeverHasChildren if self.photo(index.row()) is None else _CHOOSABLE

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """Return the words of a row, the same for the eye and for screen readers, and which of how many it is."""
        row = self.content.rows[index.row()]
        if isinstance(row, Photo):
            if role == Role.AccessibleDescriptionRole:
                return self._position(index.row())
            return spoken_text(row) if role in _WORDS else None
        if role not in (Role.DisplayRole, Role.AccessibleTextRole):
            return None
        return f"{month_text(row.year, row.month)}, {count_text(row.count)}"

    def _position(self, row: int) -> str:
        locale, content = QLocale(), self.content
        n, of = locale.toString(content.number(row)), locale.toString(content.photo_count)
        return say("Photos", "{n} of {of}").format(n=n, of=of)
