"""A quiet line of text that takes no room while it has nothing to say."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget


class Hint(QLabel):
    """Show plain text small and quiet; an empty one is hidden."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setProperty("role", "note")
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        if not text:
            self.hide()

    def say(self, text: str) -> None:
        """Show other words, or nothing."""
        self.setText(text)
        self.setVisible(bool(text))
