"""A small icon that only shows, and follows the theme."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from poreditary.app import theme
from poreditary.app.icons import SIZE_UNITS, icon


class Sign(QWidget):
    """Paint one icon beside the words that say the same; colour is a name in `Colours`."""

    def __init__(self, name: str = "", colour: str = "quiet", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_sign(name, colour)

    def set_sign(self, name: str, colour: str = "quiet") -> None:
        """Show another icon, none for an empty name."""
        self.name = name
        self._icon = icon(name, colour) if name else None
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return the size of an icon, scaled with the text."""
        side = theme.space(SIZE_UNITS)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint the icon in the colours of the moment."""
        del event
        if self._icon:
            painter = QPainter(self)
            self._icon.paint(painter, self.rect())
            painter.end()
