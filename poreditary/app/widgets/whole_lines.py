"""Lines that wrap, in a form, where none is cut off."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget


class WholeLines(QVBoxLayout):
    """A column that asks for the height its lines have at the width they were given.

    QFormLayout may lay out by the height of another width it asked for last, so it is not told that height depends
    on width; another width is answered by asking for another height.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._of = parent
        self._is_measuring = False
        self._across = 0

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """Tell nobody else that lines wrap."""
        return self._is_measuring and super().hasHeightForWidth()

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return the size with all lines wrapped at the width given."""
        return self._whole(super().sizeHint())

    def minimumSize(self) -> QSize:  # noqa: N802
        """Return the size below which lines would cover each other."""
        return self._whole(super().minimumSize())

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802
        """Lay the lines out, and ask for another height where the width is another."""
        is_other, self._across = rect.width() != self._across, rect.width()
        super().setGeometry(rect)
        if is_other:
            self._of.updateGeometry()

    def _whole(self, size: QSize) -> QSize:
        if self._across <= 0:
            return size
        self._is_measuring = True
        height = self.heightForWidth(self._across)
        self._is_measuring = False
        return size if height < 0 else QSize(size.width(), height)
