"""A value with the quiet word above it that says what it is."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from poreditary.app import theme
from poreditary.app.texts import say


class LabelledValue(QWidget):
    """Show a label, its value and, where needed, a note below such as the uncertainty or the source."""

    def __init__(self, label: str, value: str = "", note: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = QLabel(label)
        self.label.setProperty("role", "note")
        self.value_label = QLabel()
        self.value_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.note_label = QLabel()
        self.note_label.setProperty("role", "note")
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(theme.space(0.25))
        for line in (self.label, self.value_label, self.note_label):
            line.setTextFormat(Qt.TextFormat.PlainText)
            line.setWordWrap(True)
            lines.addWidget(line)
        self.set_value(value, note)

    def set_value(self, value: str, note: str = "") -> None:
        """Show another value and note, and name the pair for screen readers."""
        self.value_label.setText(value)
        self.note_label.setText(note)
        self.note_label.setVisible(bool(note))
        self.setAccessibleName(say("LabelledValue", "{label}: {value}").format(label=self.label.text(), value=value))
        self.setAccessibleDescription(note)
