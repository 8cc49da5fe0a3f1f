"""A line of words with a sign before them, which takes no room while it has nothing to say."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from poreditary.app import theme
from poreditary.app.widgets.sign import Sign


class SignedLine(QWidget):
    """Say something with an icon beside it; the words wrap, the icon stays at their first line."""

    def __init__(self, sign: str, colour: str = "quiet", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sign = Sign(sign, colour)
        self.label = QLabel()
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setWordWrap(True)
        self.label.setProperty("role", "care" if colour == "care" else "note")
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(theme.space(0.5))
        across.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        across.addWidget(self.label, 1)
        self.hide()

    def say(self, text: str) -> None:
        """Show words, or nothing."""
        self.label.setText(text)
        self.setVisible(bool(text))

    def text(self) -> str:
        """Return the words on show."""
        return self.label.text()
