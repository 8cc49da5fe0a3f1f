"""The rows of the photo timeline: a heading for each month, below it the month's photos, the newest first."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from poreditary.app.models.photo_thumbnails import Thumbnails
from poreditary.app.widgets.photo_words import count_text, month_text, spoken_text
from poreditary.domain.photo import Photo

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class Month:
    """The heading above the photos of a month."""

    year: int
    month: int
    count: int


Row = Month | Photo


def rows_of(photos: Iterable[Photo]) -> list[Row]:
    """Return photos, sorted by time, with a heading before each month's."""
    rows: list[Row] = []
    for (year, month), group in groupby(photos, key=lambda photo: (photo.day.year, photo.day.month)):
        found = list(group)
        rows += [Month(year, month, len(found)), *found]
    return rows


class PhotosModel(QAbstractListModel):
    """Photos under the headings of their months; thumbnails come when they are first looked at."""

    def __init__(self, thumbnails: Thumbnails) -> None:
        super().__init__()
        self.thumbnails = thumbnails
        self.rows: list[Row] = []
        self._places: dict[int, int] = {}
        self._of_digest: dict[str, int] = {}

    def set_photos(self, photos: Sequence[Photo]) -> bool:
        """Show other photos; return False where they are the same ones in the same order, only changed."""
        rows = rows_of(photos)
        is_same = [_key(row) for row in rows] == [_key(row) for row in self.rows]
        if is_same:
            self.rows = rows
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return False
        self.beginResetModel()
        self.rows = rows
        self._places = {row.id: at for at, row in enumerate(rows) if isinstance(row, Photo)}
        self._of_digest = {row.sha256: at for at, row in enumerate(rows) if isinstance(row, Photo)}
        self.endResetModel()
        return True

    def photo(self, row: int) -> Photo | None:
        """Return the photo in a row, None for a heading or where there is no such row."""
        found = self.rows[row] if 0 <= row < len(self.rows) else None
        return found if isinstance(found, Photo) else None

    def photos(self) -> list[Photo]:
        """Return the photos in the order they are shown."""
        return [row for row in self.rows if isinstance(row, Photo)]

    def place_of(self, photo_id: int) -> QModelIndex:
        """Return where a photo stands, an invalid index where it is not shown."""
        row = self._places.get(photo_id)
        return QModelIndex() if row is None else self.index(row)

    def with_digests(self, digests: Iterable[str]) -> list[QModelIndex]:
        """Return where the photos of these SHA-256 stand."""
        rows = (self._of_digest.get(digest) for digest in digests)
        return [self.index(row) for row in rows if row is not None]

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802
        """Return how many headings and photos there are."""
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let photos be chosen, and headings be read only."""
        if self.photo(index.row()) is None:
            return Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the words of a row, the same for the eye and for screen readers."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return None
        row = self.rows[index.row()]
        if isinstance(row, Photo):
            return spoken_text(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return None
        return f"{month_text(row.year, row.month)}, {count_text(row.count)}"


def _key(row: Row) -> object:
    return row.id if isinstance(row, Photo) else row
