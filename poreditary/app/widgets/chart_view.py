"""A chart that was painted away from the Qt thread, shown as a picture with its meaning in words."""

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from poreditary.app import theme

SETTLED_MS = 120


class ChartView(QWidget):
    """Shows RGBA pixels; `size_settled` asks for new ones once a resize is over."""

    size_settled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self._timer = QTimer(self, interval=SETTLED_MS, singleShot=True)
        self._timer.timeout.connect(self.size_settled)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(theme.space(40))

    def show_pixels(self, pixels: bytes, width: int, height: int, ratio: float, words: str) -> None:
        """Show pixels of `width` x `height` times `ratio`; `words` say to a screen reader what they show."""
        wide, high = round(width * ratio), round(height * ratio)
        image = QImage(pixels, wide, high, wide * 4, QImage.Format.Format_RGBA8888).copy()
        image.setDevicePixelRatio(ratio)
        self._image = image
        self.setAccessibleDescription(words)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return twice as wide as high."""
        return QSize(theme.space(100), theme.space(54))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint the picture, fitted while a new one is on its way."""
        del event
        if not self._image.isNull():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(self.rect(), self._image)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Ask for a picture of the new size once it stays."""
        super().resizeEvent(event)
        self._timer.start()
