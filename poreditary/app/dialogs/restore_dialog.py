"""The backups of the diary, to look at one and take it."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from poreditary.app import theme
from poreditary.app.context import Context
from poreditary.app.looking import Look
from poreditary.app.models.backup_list import BackupList
from poreditary.app.texts import say
from poreditary.app.widgets.row_delegate import TwoLineDelegate

if TYPE_CHECKING:
    from poreditary.diary.backup.values import Backup
    from poreditary.diary.vault import Keys

WIDTH_UNITS, HEIGHT_UNITS = 72, 56
ROOM_ON_SCREEN = 0.9


class RestoreDialog(QDialog):
    """Choose a backup, or a file; what is restored is looked at before it takes the place of anything."""

    def __init__(self, context: Context, parent: QWidget, *, is_open: bool = True) -> None:
        super().__init__(parent)
        self._context = context
        self._is_open = is_open
        self.setWindowTitle(say("RestoreDialog", "Restore"))
        self.model = BackupList(context.today(), self)
        self.explanation = QLabel(_explanation())
        self.items = QListView()
        self.look = QPushButton(say("RestoreDialog", "&Look at it"))
        self.from_file = QPushButton(say("RestoreDialog", "Restore from a &file…"))
        self.close_button = QPushButton(say("RestoreDialog", "Close"))
        self._lay_out()
        self._connect()
        self._read()

    def chosen(self) -> "Backup | None":
        """Return the backup that is chosen."""
        index = self.items.currentIndex()
        return self.model.backups[index.row()] if index.isValid() else None

    def look_at(self) -> None:
        """Restore the chosen backup beside the diary and look at it."""
        backup = self.chosen()
        if backup is not None:
            self._restore(backup.folder)

    def restore_file(self) -> None:
        """Ask for a file and look at what is in it."""
        from poreditary.app.dialogs.backup_file import ask_for_file

        path = ask_for_file(self)
        if path is not None:
            self._restore(path)

    def _restore(self, source: Path) -> None:
        from poreditary.app.dialogs.restore_work import RestoreWork

        dialog = RestoreWork(self._context, source, self, is_open=self._is_open)
        dialog.finished.connect(dialog.deleteLater)
        dialog.restored.connect(self._done)
        dialog.open()
        dialog.begin()

    def _done(self, look: Look, secret: "Keys") -> None:
        self.accept()
        self._context.look_asked.emit(look, secret)

    def _read(self) -> None:
        if self._is_open:
            self._context.ask(self, lambda diary: diary.backups.all(), self._show)
            return
        folder, chosen = Path(self._context.settings.diary), self._context.settings.backups
        self._context.runner.compute(self, lambda: backups_of(folder, chosen), self._show)

    def _show(self, backups: "list[Backup]") -> None:
        self.model.show(backups)
        self.look.setEnabled(bool(backups))
        if backups:
            first = self.model.index(0)
            self.items.selectionModel().setCurrentIndex(first, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.items.setFocus()
        else:
            self.explanation.setText(say("RestoreDialog", "There is no backup of this diary in reach yet."))
            self.from_file.setFocus()

    def _connect(self) -> None:
        self.look.clicked.connect(self.look_at)
        self.from_file.clicked.connect(self.restore_file)
        self.close_button.clicked.connect(self.reject)
        self.items.activated.connect(lambda _index: self.look_at())

    def _lay_out(self) -> None:
        self.explanation.setWordWrap(True)
        self.explanation.setProperty("role", "note")
        self.items.setModel(self.model)
        self.items.setItemDelegate(TwoLineDelegate(self.items))
        self.items.setUniformItemSizes(True)
        self.items.setMouseTracking(True)
        self.items.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.items.setAccessibleName(say("RestoreDialog", "Backups, the newest first"))
        self.look.setProperty("role", "primary")
        self.look.setEnabled(False)
        for button in (self.look, self.from_file, self.close_button):
            button.setAutoDefault(False)
        across = QHBoxLayout()
        across.addWidget(self.look)
        across.addWidget(self.from_file)
        across.addStretch()
        across.addWidget(self.close_button)
        lines = QVBoxLayout(self)
        edge = theme.space(2)
        lines.setContentsMargins(edge, edge, edge, edge)
        lines.setSpacing(theme.space(1.5))
        lines.addWidget(self.explanation)
        lines.addWidget(self.items, 1)
        lines.addLayout(across)
        wanted = QSize(theme.space(WIDTH_UNITS), theme.space(HEIGHT_UNITS))
        self.resize(wanted.boundedTo(self.screen().availableSize() * ROOM_ON_SCREEN))
        self.items.setFocus(Qt.FocusReason.OtherFocusReason)


def backups_of(folder: Path, chosen: str) -> "list[Backup]":
    """Return the backups of a diary that is not open, the newest first; `chosen` is where they last went."""
    from poreditary.diary.backup.layout import look_at, places
    from poreditary.diary.vault import BACKUPS

    bases = dict.fromkeys((folder / BACKUPS, *([Path(chosen)] if chosen else [])))
    found = [look_at(place, None) for base in bases for place in places(base)]
    return sorted(found, key=lambda backup: (backup.day, backup.sequence), reverse=True)


def _explanation() -> str:
    return say(
        "RestoreDialog",
        "A backup is restored into a folder of its own first, where you look at it. Only then, and only if you want "
        "it, it takes the place of your diary, which is kept beside it.",
    )
