"""A quiet line of text that takes no room while it has nothing to say."""

from PySide6.QtCore import QSize, Qt
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

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return the size of the whole text in its own lines; where there is less width it wraps."""
        text = self.fontMetrics().size(0, self.text())
        return text + QSize(2 * self.margin() + 1, 0)

    def say(self, text: str) -> None:
        """Show other words, or nothing."""
        self.setText(text)
        self.setVisible(bool(text))
