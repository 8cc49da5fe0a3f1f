"""Set or change the passphrase."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from poreditary.app import theme
from poreditary.app.context import Context
from poreditary.app.forms.passphrase_dialog import Ui_PassphraseDialog
from poreditary.app.texts import say, sentence
from poreditary.app.widgets.announce import announce
from poreditary.errors import UserError

WIDTH_UNITS = 56


class PassphraseDialog(QDialog):
    """Type a passphrase twice, and the one of now where there is one; it stays open until the diary has it."""

    kept = Signal(object)
    """list[Path]: the passphrase was set; the key files of backups that could not be changed."""

    def __init__(self, context: Context, parent: QWidget, *, has_passphrase: bool) -> None:
        super().__init__(parent)
        self._context = context
        self._has_passphrase = has_passphrase
        self._is_working = False
        self.form = Ui_PassphraseDialog()
        self.form.setupUi(self)
        self._name()
        self._connect()
        self.setFixedWidth(theme.space(WIDTH_UNITS))

    def reject(self) -> None:
        """Close without a change, unless one is being made."""
        if not self._is_working:
            super().reject()

    def accept(self) -> None:
        """Try the passphrase of now, then set the new one."""
        new, again = self.form.new_one.text(), self.form.again.text()
        if self._is_working:
            return
        if new != again:
            self._refuse_text(say("PassphraseDialog", "The two new passphrases differ. Type them again."))
            return
        self._work(is_working=True)
        folder, old = Path(self._context.settings.diary), self.form.old.text()
        if self._has_passphrase:
            self._context.runner.compute(self, lambda: prove(folder, old), lambda _keys: self._set(new), self._refuse)
        else:
            self._set(new)

    def _set(self, new: str) -> None:
        self._context.ask(self, lambda diary: diary.vault.set_passphrase(new), self._done, self._refuse)

    def _done(self, left: list[Path]) -> None:
        self._is_working = False
        super().accept()
        self.kept.emit(left)

    def _refuse(self, problem: Exception) -> None:
        self._work(is_working=False)
        if isinstance(problem, UserError):
            self._refuse_text(sentence(problem))
        else:
            self._context.fail(problem)

    def _refuse_text(self, text: str) -> None:
        self.form.problem.setText(text)
        self.form.problem.show()
        announce(self.form.problem, text, urgent=True)
        self.adjustSize()

    def _work(self, *, is_working: bool) -> None:
        self._is_working = is_working
        for part in (*self._fields(), self.form.keep, self.form.cancel):
            part.setEnabled(not is_working)
        self.form.problem.setVisible(False)
        self.form.hint.setText(say("PassphraseDialog", "Working, about two seconds…") if is_working else _hint())

    def _fields(self) -> tuple[QLineEdit, QLineEdit, QLineEdit]:
        return self.form.old, self.form.new_one, self.form.again

    def _name(self) -> None:
        form, is_change = self.form, self._has_passphrase
        title = say("PassphraseDialog", "Change the passphrase") if is_change else say("PassphraseDialog", "Passphrase")
        self.setWindowTitle(title)
        form.explanation.setText(_change_text() if is_change else _first_text())
        form.keep.setText(title if is_change else say("PassphraseDialog", "Set the passphrase"))
        form.old_label.setVisible(is_change)
        form.old.setVisible(is_change)
        form.problem.hide()
        form.hint.setText(_hint())

    def _connect(self) -> None:
        form = self.form
        form.cancel.clicked.connect(self.reject)
        form.keep.clicked.connect(self.accept)
        form.shown.toggled.connect(self._show_typed)
        for field in self._fields():
            field.textChanged.connect(form.problem.hide)
        (form.old if self._has_passphrase else form.new_one).setFocus()

    def _show_typed(self, is_shown: bool) -> None:
        for field in self._fields():
            field.setEchoMode(QLineEdit.EchoMode.Normal if is_shown else QLineEdit.EchoMode.Password)


def prove(folder: Path, typed: str) -> None:
    """Raise WrongPassphraseError where what was typed does not open the diary."""
    from poreditary.diary.vault import unlock

    unlock(folder, typed).wipe()


def _first_text() -> str:
    return say(
        "PassphraseDialog",
        "From now on the diary opens with this passphrase only. Who forgets it and has no recovery code has lost the "
        "diary. Copies of its folder that were made before still open without it.",
    )


def _change_text() -> str:
    return say(
        "PassphraseDialog",
        "The new passphrase takes the place of the present one, in the backups within reach too. "
        "Copies elsewhere go on opening with the old one.",
    )


def _hint() -> str:
    return say("PassphraseDialog", "At least 8 characters. Four or five words that do not belong together are good.")
