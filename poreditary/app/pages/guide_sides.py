"""The two sides of a disagreement, beside one another where there is room."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from poreditary.app import theme
from poreditary.app.widgets.card import Card

NARROW_UNITS = 60
"""Width in grid units under which the sides stand below one another."""


class Sides(QWidget):
    """A card for each side, equally wide."""

    def __init__(self) -> None:
        super().__init__()
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._across.setContentsMargins(0, 0, 0, 0)
        self._across.setSpacing(theme.space(2))

    def add(self, title: str) -> Card:
        """Return the card of one more side."""
        card = Card(title)
        self._across.addWidget(card, 1)
        return card

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Put the sides below one another where they would be too narrow to read."""
        super().resizeEvent(event)
        is_narrow = self.width() < theme.space(NARROW_UNITS)
        self._across.setDirection(QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight)
