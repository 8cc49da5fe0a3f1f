"""The bar above the pages of a diary that can be read but not changed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy

from poreditary.app import theme
from poreditary.app.context import Context
from poreditary.app.looking import bar_text
from poreditary.app.texts import say
from poreditary.app.widgets.sign import Sign


class TopBar(QFrame):
    """Says why nothing can be changed; where a restored copy is looked at, what to do with it."""

    left = Signal(bool)
    """The look is over: whether the restored diary is to take the place of the present one."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.setProperty("role", "care_card")
        self.label = QLabel()
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setWordWrap(True)
        self.label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.take = QPushButton(say("TopBar", "Take this diary"))
        self.back = QPushButton(say("TopBar", "Back to mine"))
        self.take.setProperty("role", "primary")
        self.take.clicked.connect(lambda: self.left.emit(True))
        self.back.clicked.connect(lambda: self.left.emit(False))
        across = QHBoxLayout(self)
        edge = theme.space(2)
        across.setContentsMargins(edge, theme.space(), edge, theme.space())
        across.setSpacing(theme.space())
        for part in (Sign("info", "care"), self.label, self.take, self.back):
            across.addWidget(part, 1 if part is self.label else 0)
        self.show_state()

    def show_state(self) -> None:
        """Show what holds of the diary now, or nothing."""
        look = self._context.look
        if look is not None:
            self.label.setText(bar_text(look))
        elif self._context.is_read_only:
            self.label.setText(_reading_text())
        for button in (self.take, self.back):
            button.setVisible(look is not None)
        self.setVisible(look is not None or self._context.is_read_only)


def _reading_text() -> str:
    return say(
        "TopBar",
        "This diary can be read but not changed: its folder cannot be written. To change it, copy the folder to a "
        "place that can be written and open it there.",
    )
