"""One line of text for a step: a note, or one's own reason to skip it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from poreditary.app import theme
from poreditary.app.forms.step_note_dialog import Ui_StepNoteDialog


class StepNoteDialog(QDialog):
    """Ask for one line; Enter keeps it."""

    written = Signal(str)

    def __init__(self, title: str, label: str, verb: str, text: str = "", parent: QWidget | None = None) -> None:
        """Ask with `label` (with its mnemonic) and keep with a button that says `verb`."""
        super().__init__(parent)
        self.form = Ui_StepNoteDialog()
        self.form.setupUi(self)
        self.setWindowTitle(title)
        self.setMinimumWidth(theme.space(50))
        self.form.text_label.setText(label)
        self.form.text_edit.setText(text)
        self.form.text_edit.selectAll()
        keep = self.form.buttons.addButton(verb, QDialogButtonBox.ButtonRole.AcceptRole)
        keep.setProperty("role", "primary")
        keep.setDefault(True)
        self.form.buttons.accepted.connect(self.accept)
        self.form.buttons.rejected.connect(self.reject)
        self.accepted.connect(lambda: self.written.emit(self.form.text_edit.text().strip()))
        self.finished.connect(self.deleteLater)
