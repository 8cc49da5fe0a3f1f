"""After a sitting: what was kept of it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from poreditary.app import theme
from poreditary.app.texts import action, say, word
from poreditary.app.widgets.hint import Hint
from poreditary.diary.sittings import Standing
from poreditary.domain.change import Changes


class EndPanel(QWidget):
    """Say how many photos were kept and which views were left out."""

    closed = Signal()
    again_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading, self.left_out, self.note = QLabel(), Hint(), Hint()
        self.heading.setProperty("role", "heading")
        self.heading.setWordWrap(True)
        self.show_button = QPushButton(say("Studio", "Show the photos"))
        self.show_button.setProperty("role", "primary")
        self.again_button = QPushButton(say("Studio", "Begin another sitting"))
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(theme.space(1))
        for part in (self.heading, self.left_out, self.note, self.show_button, self.again_button):
            lines.addWidget(part)
        lines.addStretch(1)
        self.show_button.clicked.connect(self.closed)
        self.again_button.clicked.connect(self.again_asked)

    def show_end(self, changes: Changes, standing: Standing, note: str) -> None:
        """Show what became of a sitting."""
        self.heading.setText(action(changes))
        names = ", ".join(word(view) for view in standing.left)
        self.left_out.say(say("Studio", "Left out: {views}").format(views=names) if names else "")
        self.note.say(note)
        self.show_button.setFocus()
