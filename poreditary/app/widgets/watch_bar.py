"""The line that offers what is new in the watched folder."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from poreditary.app import theme
from poreditary.app.texts import say
from poreditary.app.widgets.announce import announce
from poreditary.app.widgets.sign import Sign


class WatchBar(QWidget):
    """Say how many photos are new and offer to look at them, or not to be asked about them again."""

    asked = Signal()
    declined = Signal()

    def __init__(self, left: int, right: int, parent: QWidget | None = None) -> None:
        """Keep so many pixels free at the left and at the right."""
        super().__init__(parent)
        card = QFrame()
        card.setProperty("role", "card")
        self.label = QLabel()
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setWordWrap(True)
        self.look_button = QPushButton(say("WatchBar", "Look at them"))
        self.decline_button = QPushButton(say("WatchBar", "Not these"))
        self.decline_button.setProperty("role", "quiet")
        self.decline_button.setToolTip(say("WatchBar", "They stay in their folder and are not offered again"))
        self.look_button.clicked.connect(self.asked)
        self.decline_button.clicked.connect(self.declined)
        across = QHBoxLayout(card)
        across.setContentsMargins(theme.space(2), theme.space(1), theme.space(1), theme.space(1))
        across.setSpacing(theme.space(1))
        across.addWidget(Sign("info"))
        across.addWidget(self.label, 1)
        across.addWidget(self.decline_button)
        across.addWidget(self.look_button)
        line = QHBoxLayout(self)
        line.setContentsMargins(left, 0, right, 0)
        line.addWidget(card)
        self.hide()

    def offer(self, n: int, folder: str) -> None:
        """Offer so many photos; nothing is shown where there are none."""
        text = offer_text(n, folder) if n else ""
        self.setVisible(bool(n))
        if text and text != self.label.text():
            announce(self, text)
        self.label.setText(text)


def offer_text(n: int, folder: str) -> str:
    """Return the sentence that offers new photos."""
    one, several = say("WatchBar", "1 new photo in {folder}."), say("WatchBar", "{n} new photos in {folder}.")
    return (one if n == 1 else several).format(n=n, folder=folder)
