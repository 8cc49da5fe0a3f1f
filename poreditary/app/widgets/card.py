"""A card: one subject on paper of its own, with an optional heading and one action beside it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLayout, QSizePolicy, QVBoxLayout, QWidget

from poreditary.app import theme


class Card(QFrame):
    """Hold the rows of one subject; `body` is the layout to fill.

    Rows stay at the top when the card is taller than they need, unless `fill` gives the body
    all of the height.
    """

    def __init__(self, heading: str = "", parent: QWidget | None = None, *, fill: bool = False) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.heading_label = QLabel(heading)
        self.heading_label.setProperty("role", "heading")
        self.heading_label.setTextFormat(Qt.TextFormat.PlainText)
        self.heading_label.setWordWrap(True)
        self.heading_label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.header = QHBoxLayout()
        self.header.setSpacing(theme.space())
        self.header.addWidget(self.heading_label, 1)
        self.body = QVBoxLayout()
        self.body.setSpacing(theme.space())
        outer = QVBoxLayout(self)
        edge = theme.space(2)
        outer.setContentsMargins(edge, edge, edge, edge)
        outer.setSpacing(theme.space(1.5))
        outer.addLayout(self.header)
        outer.addLayout(self.body, 1 if fill else 0)
        if not fill:
            outer.addStretch(1)
        self.set_heading(heading)

    def heading(self) -> str:
        """Return the heading."""
        return self.heading_label.text()

    def set_heading(self, text: str) -> None:
        """Show `text` above the body and name the card by it for screen readers; empty hides it."""
        self.heading_label.setText(text)
        self.heading_label.setVisible(bool(text))
        self.setAccessibleName(text)

    def set_action(self, action: QWidget) -> None:
        """Put one widget, usually a quiet button, at the right of the heading."""
        self.header.addWidget(action, 0, Qt.AlignmentFlag.AlignTop)

    def add(self, item: QWidget | QLayout) -> None:
        """Add a widget or a layout at the end of the body."""
        if isinstance(item, QLayout):
            self.body.addLayout(item)
        else:
            self.body.addWidget(item)
