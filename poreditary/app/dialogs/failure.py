"""The one dialog that shows a bug."""

from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from poreditary.app.texts import say


class FailureDialog(QDialog):
    """Says that something went wrong and offers the report to copy."""

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(say("Failure", "Something went wrong"))
        self.setMinimumWidth(560)
        layout = QVBoxLayout(self)
        text = say(
            "Failure",
            "This is a fault of the program. What was saved is safe. "
            "The report below holds nothing of your diary; send it to the developers if you like.",
        )
        label = QLabel(text)
        label.setWordWrap(True)
        layout.addWidget(label)
        self.report = QPlainTextEdit(report)
        self.report.setReadOnly(True)
        self.report.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.report.setAccessibleName(say("Failure", "Report"))
        layout.addWidget(self.report)
        buttons = QDialogButtonBox()
        copy = buttons.addButton(say("Failure", "Copy report"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(report))
        buttons.addButton(say("Failure", "Go on"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        layout.addWidget(buttons)
