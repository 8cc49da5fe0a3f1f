"""What stands in the picture's place where there is none: why, and what can be done instead."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from poreditary.app import theme
from poreditary.app.texts import say, sentence
from poreditary.app.widgets.announce import announce
from poreditary.app.widgets.sign import Sign
from poreditary.errors import UserError


class NoPicture(QWidget):
    """Say why there is no picture and offer to import; the example diary offers a drawn one as well."""

    import_asked = Signal()
    example_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # The keys of the picture come here, not to a button: Space would press it.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.label = QLabel()
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setWordWrap(True)
        self.label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.import_button = QPushButton(say("Studio", "Import photos"))
        self.example_button = QPushButton(say("Studio", "Try with an example picture"))
        theme.set_role(self.import_button, "primary")
        self.import_button.clicked.connect(self.import_asked)
        self.example_button.clicked.connect(self.example_asked)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.space())
        buttons.addStretch(1)
        buttons.addWidget(self.import_button)
        buttons.addWidget(self.example_button)
        buttons.addStretch(1)
        lines = QVBoxLayout(self)
        lines.setSpacing(theme.space(2))
        lines.addStretch(1)
        lines.addWidget(Sign("camera"), 0, Qt.AlignmentFlag.AlignHCenter)
        lines.addWidget(self.label)
        lines.addLayout(buttons)
        lines.addStretch(1)

    @property
    def has_keys(self) -> bool:
        """Return whether the keys are here or on one of its buttons."""
        return self.hasFocus() or self.import_button.hasFocus() or self.example_button.hasFocus()

    def show_problem(self, problem: UserError, *, has_example: bool) -> None:
        """Say why there is no picture."""
        text = sentence(problem)
        self.example_button.setVisible(has_example)
        if text != self.label.text():
            self.label.setText(text)
            self.setAccessibleName(text)
            announce(self, text, urgent=True)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint the ring of the keys."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setPen(QPen(QColor(theme.current().accent), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
            painter.end()
