"""The backups of a diary as a list."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from poreditary.app.days import medium_day
from poreditary.app.models import roles
from poreditary.app.texts import say, word
from poreditary.app.widgets.age_words import moment_text, size_text
from poreditary.app.widgets.photo_words import count_text

if TYPE_CHECKING:
    from poreditary.diary.backup.values import Backup

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()


class BackupList(QAbstractListModel):
    """Backups, the newest first: when, why, how many photos, its size, whether it is whole."""

    def __init__(self, today: date, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.backups: list[Backup] = []
        self._today = today

    def show(self, backups: "Sequence[Backup]") -> None:
        """Show these backups."""
        self.beginResetModel()
        self.backups = list(backups)
        self.endResetModel()

    def rowCount(self, parent: Index = NO_PARENT) -> int:  # noqa: N802
        """Return how many backups there are."""
        return 0 if parent.isValid() else len(self.backups)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a row shows, or says to a screen reader."""
        if not index.isValid():
            return None
        backup = self.backups[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._when(backup)
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join((self._when(backup), _detail(backup), _state(backup)))
            case Qt.ItemDataRole.ToolTipRole:
                return roles.tip(str(backup.folder))
            case roles.DETAIL:
                return _detail(backup)
            case roles.ASIDE:
                return _state(backup)
            case roles.IS_AWAY:
                return not backup.is_complete
        return None

    def _when(self, backup: "Backup") -> str:
        return medium_day(backup.day) if backup.moment is None else moment_text(backup.moment, self._today)


def _detail(backup: "Backup") -> str:
    photos = "" if backup.photos is None else count_text(backup.photos)
    size = say("BackupList", "{size} without photos").format(size=size_text(backup.size))
    return " · ".join(part for part in (word(backup.why), photos, size) if part)


def _state(backup: "Backup") -> str:
    return say("BackupList", "whole") if backup.is_complete else say("BackupList", "incomplete")
