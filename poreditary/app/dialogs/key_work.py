"""Put a lost key file back from a backup, once what opens that opens the diary too."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from poreditary.app.context import Context
from poreditary.app.dialogs.unlocking_dialog import UnlockingDialog
from poreditary.app.texts import say, sentence
from poreditary.errors import UserError

if TYPE_CHECKING:
    from poreditary.diary.vault import VaultState


class KeyWork(UnlockingDialog):
    """Asks for the passphrase where the key file takes one; nothing but the key file is written."""

    is_back = Signal(object)
    """Path: the folder of the diary that can be opened again."""

    def __init__(self, context: Context, folder: Path, backup: Path, parent: QWidget) -> None:
        super().__init__(say("KeyWork", "Put the key file back"), parent)
        self._context = context
        self._folder = folder
        self._backup = backup
        self.panel.heading.setText(say("KeyWork", "The key file is locked"))
        self.panel.open_button.setText(say("KeyWork", "Put it back"))

    def begin(self) -> None:
        """Read the key file and put it back, or ask for what opens it."""
        from poreditary.diary.vault import state

        self.work(say("KeyWork", "Trying whether it opens the diary…"))
        self._context.runner.compute(self, lambda: state(self._backup), self._go_on, self._fail)

    def _go_on(self, found: "VaultState") -> None:
        if not found.has_passphrase:
            self._put(None)
            return
        self._ask(say("KeyWork", "Type the passphrase or the recovery code that last opened the diary."))

    def _try(self, typed: str) -> None:
        self.panel.wait()
        self._put(typed)

    def _put(self, typed: str | None) -> None:
        folder, backup = self._folder, self._backup
        self._context.runner.compute(self, lambda: _put_back(folder, backup, typed), self._finish, self._fail)

    def _finish(self, _nothing: object) -> None:
        self.panel.clear()
        self.is_working = False
        self.accept()
        self.is_back.emit(self._folder)

    def _fail(self, problem: Exception) -> None:
        if not isinstance(problem, UserError):
            self._context.fail(problem)
        if self.panel.isVisible():
            self._refuse(problem)
        else:
            self.tell(sentence(problem) if isinstance(problem, UserError) else "", is_bad=True)


def _put_back(folder: Path, backup: Path, typed: str | None) -> None:
    from poreditary.diary.backup import key_back

    key_back.put_back_from(backup, folder, typed)
