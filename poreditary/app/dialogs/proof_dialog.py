"""Ask for the passphrase before something of consequence."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from poreditary.app import theme
from poreditary.app.context import Context
from poreditary.app.dialogs.passphrase_dialog import WIDTH_UNITS, prove
from poreditary.app.forms.passphrase_dialog import Ui_PassphraseDialog
from poreditary.app.texts import say, sentence
from poreditary.app.vault_flow import Step
from poreditary.app.widgets.announce import announce
from poreditary.errors import UserError


class ProofDialog(QDialog):
    """Says what follows and asks for what opens the diary now; before something is typed, Enter presses Cancel."""

    proved = Signal()
    """What was typed opens the diary."""

    def __init__(self, context: Context, parent: QWidget, step: Step) -> None:
        super().__init__(parent)
        self._context = context
        self._is_working = False
        self.form = Ui_PassphraseDialog()
        self.form.setupUi(self)
        self._name(step)
        self._connect()
        self.setFixedWidth(theme.space(WIDTH_UNITS))
        self.form.old.setFocus()

    def reject(self) -> None:
        """Close without a change, unless what was typed is being tried."""
        if not self._is_working:
            super().reject()

    def accept(self) -> None:
        """Try what was typed."""
        if self._is_working or not self.form.old.text():
            return
        self._work(is_working=True)
        folder, typed = Path(self._context.settings.diary), self.form.old.text()
        self._context.runner.compute(self, lambda: prove(folder, typed), lambda _none: self._done(), self._refuse)

    def _done(self) -> None:
        self._is_working = False
        super().accept()
        self.proved.emit()

    def _refuse(self, problem: Exception) -> None:
        self._work(is_working=False)
        if not isinstance(problem, UserError):
            self._context.fail(problem)
            return
        text = sentence(problem)
        self.form.problem.setText(text)
        self.form.problem.show()
        announce(self.form.problem, text, urgent=True)
        self.adjustSize()
        self.form.old.setFocus()
        self.form.old.selectAll()

    def _work(self, *, is_working: bool) -> None:
        self._is_working = is_working
        for part in (self.form.old, self.form.keep, self.form.cancel):
            part.setEnabled(not is_working)
        self.form.problem.hide()

    def _name(self, step: Step) -> None:
        form = self.form
        self.setWindowTitle(step.title)
        form.explanation.setText(step.consequence)
        form.keep.setText(step.action)
        theme.set_role(form.keep, "danger")
        form.cancel.setText(say("VaultFlow", "Cancel"))
        for part in (form.new_label, form.new_one, form.again_label, form.again, form.hint, form.problem):
            part.hide()

    def _connect(self) -> None:
        form = self.form
        form.cancel.setDefault(True)
        form.keep.setEnabled(False)
        form.cancel.clicked.connect(self.reject)
        form.keep.clicked.connect(self.accept)
        form.shown.toggled.connect(self._show_typed)
        form.old.textChanged.connect(self._typed)

    def _typed(self, text: str) -> None:
        self.form.problem.hide()
        self.form.keep.setEnabled(bool(text))
        # A lone Enter changes nothing; with what opens the diary typed it goes on, as the button does.
        (self.form.keep if text else self.form.cancel).setDefault(True)

    def _show_typed(self, is_shown: bool) -> None:
        self.form.old.setEchoMode(QLineEdit.EchoMode.Normal if is_shown else QLineEdit.EchoMode.Password)
