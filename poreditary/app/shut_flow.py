"""What is offered where a diary cannot be opened, and where one that is open is to be rescued."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from poreditary.app.context import Context
from poreditary.app.dialogs.folder import Help, ShutDialog, ask_for_diary
from poreditary.app.looking import free_folder
from poreditary.app.texts import say, sentence
from poreditary.errors import UserError

if TYPE_CHECKING:
    from poreditary.diary.backup.values import Backup
    from poreditary.diary.trouble import Trouble


class ShutFlow(QObject):
    """Asks what helps until something does; the diary is closed meanwhile."""

    opened = Signal(object)
    """Path: the folder of the diary to open now."""
    given_up = Signal()
    """The person closed it all."""

    def __init__(self, context: Context, folder: Path, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._folder = folder
        self._window = window
        self._text = ""
        self._helps: list[Help] = []
        self._key: Path | None = None

    def ask(self, problem: UserError) -> None:
        """Say why the diary cannot be opened and offer what helps."""
        from poreditary.app.dialogs.restore_dialog import backups_of
        from poreditary.diary.trouble import trouble_of

        self._text = shut_text(problem)
        trouble = trouble_of(problem, self._folder)
        folder, chosen = self._folder, self._context.settings.backups
        self._context.runner.compute(
            self, lambda: _found(backups_of(folder, chosen), folder), lambda found: self._offer(trouble, *found)
        )

    def rescue(self) -> None:
        """Offer to save what can be read."""
        from poreditary.app.dialogs.rescue_dialog import RescueDialog

        to = free_folder(self._folder, "rescued", self._context.today())
        runner, clock = self._context.runner, self._context.clock
        dialog = RescueDialog(runner, self._folder, to, clock, self._window)
        dialog.rescued.connect(self.opened)
        dialog.rejected.connect(self._ask_again)
        self._open(dialog)
        dialog.begin()

    def _offer(self, trouble: "Trouble", backups: "list[Backup]", key: Path | None) -> None:
        from poreditary.diary.trouble import Trouble

        self._helps = [Help.ANOTHER, Help.CLOSE]
        if trouble is Trouble.DAMAGED:
            self._helps.insert(0, Help.RESCUE)
        if backups and trouble in (Trouble.DAMAGED, Trouble.LOST):
            self._helps.insert(0, Help.RESTORE)
        self._key = key
        if key is not None and trouble is Trouble.LOST:
            self._helps.insert(0, Help.KEY)
        self._ask_again()

    def _ask_again(self) -> None:
        if not self._helps:
            self.given_up.emit()
            return
        dialog = ShutDialog(self._window, self._text, self._helps)
        dialog.chosen.connect(self._help)
        self._open(dialog)

    def _help(self, wanted: Help) -> None:
        if wanted is Help.RESCUE:
            self.rescue()
        elif wanted is Help.RESTORE:
            self._restore()
        elif wanted is Help.KEY and self._key is not None:
            self._put_key_back(self._key)
        elif wanted is Help.CLOSE:
            self.given_up.emit()
        else:
            self._ask_for_another()

    def _ask_for_another(self) -> None:
        other = ask_for_diary(self._window, self._folder)
        if other is None:
            self._ask_again()
        else:
            self.opened.emit(other)

    def _restore(self) -> None:
        from poreditary.app.dialogs.restore_dialog import RestoreDialog

        dialog = RestoreDialog(self._context, self._window, is_open=False)
        dialog.rejected.connect(self._ask_again)
        self._open(dialog)

    def _put_key_back(self, backup: Path) -> None:
        from poreditary.app.dialogs.key_work import KeyWork

        dialog = KeyWork(self._context, self._folder, backup, self._window)
        dialog.is_back.connect(self.opened)
        dialog.rejected.connect(self._ask_again)
        self._open(dialog)
        dialog.begin()

    def _open(self, dialog: QDialog) -> None:
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def _found(backups: "list[Backup]", folder: Path) -> "tuple[list[Backup], Path | None]":
    """Return the backups, and the newest whose key file may be put in the place of one that the diary has lost."""
    from poreditary.diary.backup import key_back

    return backups, key_back.newest(backup.folder for backup in backups) if key_back.is_lost(folder) else None


def shut_text(problem: UserError) -> str:
    """Return why a diary cannot be opened; what helps stands on the buttons."""
    from poreditary.diary.trouble import damage_of

    damage = damage_of(problem)
    if damage is None:
        return sentence(problem)
    name, where = damage
    text = say("Folder", "{name} is damaged ({where}). What else can be read is not lost.")
    return text.format(name=name, where=sentence(where))
