"""What an empty page shows: one sentence on what will be here, and what to do."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from poreditary.app import theme


class EmptyState(QWidget):
    """Say what will be here and offer what to do, quietly a second way; without an action there is no button."""

    asked = Signal()
    second_asked = Signal()

    def __init__(self, sentence: str, action: str = "", parent: QWidget | None = None, *, second: str = "") -> None:
        super().__init__(parent)
        self.label = QLabel(sentence, self)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setWordWrap(True)
        self.label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.button = QPushButton(action, self)
        self.button.setProperty("role", "primary")
        self.button.setVisible(bool(action))
        self.button.clicked.connect(self.asked)
        self.second_button = QPushButton(second, self)
        self.second_button.setVisible(bool(second))
        self.second_button.clicked.connect(self.second_asked)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(theme.space(2), theme.space(4), theme.space(2), theme.space(4))
        lines.setSpacing(theme.space(2))
        lines.addStretch(1)
        lines.addWidget(self.label)
        lines.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        lines.addWidget(self.second_button, 0, Qt.AlignmentFlag.AlignHCenter)
        lines.addStretch(2)

    def set_texts(self, sentence: str, action: str) -> None:
        """Replace the sentence and the words on the button."""
        self.label.setText(sentence)
        self.button.setText(action)
        self.button.setVisible(bool(action))
