"""A heading that opens and closes what stands below it."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from poreditary.app import theme
from poreditary.app.texts import say


class Fold(QWidget):
    """Hide a widget until it is asked for; with nothing in it the heading is hidden too."""

    turned = Signal()

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self.button = QPushButton()
        self.button.setProperty("role", "quiet")
        self.button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.is_open = False
        self.button.clicked.connect(self._press)
        self.content = content
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(theme.space(2))
        lines.addWidget(self.button)
        lines.addWidget(content)
        self.turn(is_open=False)

    def set_heading(self, text: str, count: int) -> None:
        """Say what is folded away and how many there are."""
        self.button.setText(say("Fold", "{what} ({count})").format(what=text, count=count))
        self.setVisible(count > 0)

    def turn(self, *, is_open: bool) -> None:
        """Show the content or fold it away."""
        self.is_open = is_open
        self.content.setVisible(is_open)
        tone = "dark" if theme.current().dark else "light"
        self.button.setIcon(QIcon(f"controls:{'down' if is_open else 'right'}_{tone}.svg"))
        self.button.setAccessibleDescription(say("Fold", "open") if is_open else say("Fold", "folded"))
        self.turned.emit()

    def _press(self) -> None:
        self.turn(is_open=not self.is_open)
        if self.is_open:
            QTimer.singleShot(0, self, self._come_into_sight)

    def _come_into_sight(self) -> None:
        """Scroll so that what was opened shows, as much of it as there is room for below its heading."""
        around = self.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        if around is not None:
            for part in (self.content, self.button):
                around.ensureWidgetVisible(part, 0, theme.space(2))
