"""Changing what opens the diary, step by step, from wherever that is offered."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple, TypeVar

from PySide6.QtCore import QDir, QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QMessageBox, QWidget

from poreditary.app.context import Context
from poreditary.app.texts import say
from poreditary.diary.diary import Diary
from poreditary.diary.vault import KEY_FILES

T = TypeVar("T")


class Step(NamedTuple):
    """A change that asks for the passphrase first: what it is, what follows of it, and its button."""

    title: str
    consequence: str
    action: str


class VaultFlow(QObject):
    """Asks for a passphrase and offers a recovery code after the first; what changed is told by the context."""

    began = Signal()
    """A change is being made, which takes about two seconds."""
    failed = Signal()
    """Nothing was changed; the sentence was told."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._window = parent

    def set_passphrase(self, *, is_first: bool) -> None:
        """Ask for a passphrase; after the first one offer a recovery code."""
        from poreditary.app.dialogs.passphrase_dialog import PassphraseDialog

        dialog = PassphraseDialog(self._context, self._window, has_passphrase=not is_first)
        dialog.kept.connect(lambda left: self._kept(left, is_first=is_first))
        _open(dialog)

    def make_recovery(self) -> None:
        """Make a new recovery code and show it once."""
        self._do(lambda diary: diary.vault.make_recovery(), self._show_code)

    def prove(self, step: Step, then: Callable[[], None]) -> None:
        """Go on once the passphrase of now, or the recovery code, was typed."""
        from poreditary.app.dialogs.proof_dialog import ProofDialog

        dialog = ProofDialog(self._context, self._window, step)
        dialog.proved.connect(then)
        _open(dialog)

    def change(self, job: Callable[[Diary], list[Path]], told: str = "") -> None:
        """Make any other change and tell it at the foot."""
        self._do(job, lambda left: self._changed(left, told))

    def _show_code(self, answer: tuple[str, list[Path]]) -> None:
        from poreditary.app.dialogs.recovery_dialog import RecoveryDialog

        code, left = answer
        self._changed(left)
        dialog = RecoveryDialog(self._context, code, self._window)
        dialog.given_up.connect(self._remove_code)
        _open(dialog)

    def _remove_code(self) -> None:
        """Let a code that nobody kept open nothing."""
        self.change(lambda diary: diary.vault.remove_recovery(), say("VaultFlow", "There is no recovery code now."))

    def _kept(self, left: list[Path], *, is_first: bool) -> None:
        first, changed = say("VaultFlow", "The passphrase was set."), say("VaultFlow", "The passphrase was changed.")
        self._changed(left, first if is_first else changed)
        if is_first and _wants_recovery(self._window):
            self.make_recovery()

    def _changed(self, left: list[Path], told: str = "") -> None:
        """Let all look again, and say what was done or which backups could not be changed."""
        self._context.vault_changed.emit()
        if left:
            self._context.noted.emit(left_text(left[0]))
        elif told:
            self._context.noted.emit(told)

    def _do(self, job: Callable[[Diary], T], then: Callable[[T], None]) -> None:
        def failed(problem: Exception) -> None:
            self.failed.emit()
            self._context.fail(problem)

        self.began.emit()
        self._context.ask(self, job, then, failed)


def left_text(left: Path) -> str:
    """Return what is said of a place that still opens the old way: one key file, or a folder that is not there."""
    if left.name in KEY_FILES:
        text = say("VaultFlow", "Done, but a backup still opens the old way, it cannot be written: {file}")
        return text.format(file=QDir.toNativeSeparators(str(left.parent)))
    text = say(
        "VaultFlow",
        "Done, but the backups in {folder} still open the old way: the folder is not there. Connect its disk, then "
        "make the change once more.",
    )
    return text.format(folder=QDir.toNativeSeparators(str(left)))


def wants(parent: QWidget, question: str, consequence: str, yes: str, no: str, *, is_careful: bool = False) -> bool:
    """Return whether the person wants something about the recovery code; `is_careful` lets Enter and Space say no."""
    box = QMessageBox(QMessageBox.Icon.NoIcon, say("RecoveryDialog", "Recovery code"), question, parent=parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText(consequence)
    wanted = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    other = box.addButton(no, QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(other if is_careful else wanted)
    box.exec()
    return box.clickedButton() is wanted


def _wants_recovery(parent: QWidget) -> bool:
    return wants(
        parent,
        say("VaultFlow", "Make a recovery code now?"),
        say("VaultFlow", "It opens the diary when the passphrase is forgotten. Nobody else can help then."),
        say("VaultFlow", "Make a recovery code"),
        say("VaultFlow", "Not now"),
    )


def _open(dialog: QDialog) -> None:
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
