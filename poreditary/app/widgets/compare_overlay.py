"""Two photos on the same place of the screen: beside a line that can be moved, one after the other, or subtracted."""

from enum import Enum

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from poreditary.app import theme
from poreditary.app.texts import say
from poreditary.app.widgets.announce import announce
from poreditary.app.widgets.compare_canvas import CompareCanvas
from poreditary.app.widgets.photo_look import Frame

STEP = 0.02
GRIP_UNITS = 1.5


class Mode(Enum):
    """The ways to compare, in the order of their keys."""

    SIDE_BY_SIDE = 1
    SPLIT = 2
    BLINK = 3
    DIFFERENCE = 4


class OverlayCanvas(CompareCanvas):
    """Paint two layers, or the one picture of their difference."""

    changed = Signal()
    """The line was moved, or the other photo is on show."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.mode = Mode.SPLIT
        self.split = 0.5
        self.shown = 0
        self._labels = ("", "")
        self._is_moving_line = False
        self.setMouseTracking(True)

    def set_mode(self, mode: Mode) -> None:
        """Show the two in another way."""
        self.mode, self.shown = mode, 0
        self._is_moving_line = False
        self.update()

    def set_labels(self, first: str, second: str) -> None:
        """Name the two photos on themselves."""
        self._labels = (first, second)
        self.update()

    def move_line(self, split: float) -> None:
        """Put the line at a part of the width, 0 to 1; the first photo is on its left."""
        self.split = min(max(split, 0.0), 1.0)
        percent = say("OverlayCanvas", "Line at {n} %").format(n=round(100 * self.split))
        self.setAccessibleDescription(percent)
        self.update()
        self.changed.emit()

    def show_other(self) -> None:
        """Show the other one of the two."""
        self.shown = 1 - self.shown
        self.setAccessibleDescription(self._labels[self.shown])
        self.update()
        self.changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Move the line with the arrows, with Shift the photo."""
        steps = {Qt.Key.Key_Left: -STEP, Qt.Key.Key_Right: STEP}.get(Qt.Key(event.key()))
        if self.mode is Mode.SPLIT and steps and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.move_line(self.split + steps)
            announce(self, self.accessibleDescription())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Take hold of the line, or of the photo."""
        self._is_moving_line = event.button() == Qt.MouseButton.LeftButton and self._is_at_line(event.position())
        if not self._is_moving_line:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Pull what is held."""
        if self._is_moving_line:
            self.move_line(event.position().x() / max(1, self.width()))
            return
        super().mouseMoveEvent(event)
        if not event.buttons():
            self._show_hand(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Let go."""
        self._is_moving_line = False
        super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Zoom, but not from the line."""
        if not self._is_at_line(event.position()):
            super().mouseDoubleClickEvent(event)

    def _is_at_line(self, at: QPointF) -> bool:
        return self.mode is Mode.SPLIT and abs(at.x() - self.split * self.width()) <= theme.space(GRIP_UNITS)

    def _show_hand(self, at: QPointF) -> None:
        still = Qt.CursorShape.ArrowCursor if self._look.is_whole else Qt.CursorShape.OpenHandCursor
        self.setCursor(Qt.CursorShape.SplitHCursor if self._is_at_line(at) else still)

    def _paint_photo(self, painter: QPainter, frame: Frame) -> None:
        ratio = self.devicePixelRatioF()
        if self.mode is Mode.SPLIT and len(self.layers) > 1:
            self._paint_split(painter, frame)
        elif self.mode is Mode.BLINK and len(self.layers) > 1:
            self.layers[self.shown].paint(painter, frame, self._look, ratio, is_veiled=self.is_veiled)
            self._paint_label(painter, self.shown)
        else:
            super()._paint_photo(painter, frame)

    def _paint_split(self, painter: QPainter, frame: Frame) -> None:
        x = self.split * self.width()
        whole = QRectF(self.rect())
        halves = (QRectF(0, 0, x, whole.height()), QRectF(x, 0, whole.width() - x, whole.height()))
        for index, half in enumerate(halves):
            painter.save()
            painter.setClipRect(half)
            layer, ratio = self.layers[index], self.devicePixelRatioF()
            layer.paint(painter, frame, self._look, ratio, is_veiled=self.is_veiled)
            painter.restore()
        self._paint_line(painter, x)
        for index in range(len(halves)):
            self._paint_label(painter, index)

    def _paint_line(self, painter: QPainter, x: float) -> None:
        """Paint the line with a grip, dark between two light edges so that it stands out on any skin."""
        colours = theme.current()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for colour, width in (("#FFFFFF", 4.0), ("#2B2926", 2.0)):
            painter.setPen(QPen(QColor(colour), width))
            painter.drawLine(QPointF(x, 0), QPointF(x, self.height()))
        side, middle = theme.space(GRIP_UNITS), self.height() / 2
        painter.setPen(QPen(QColor(colours.accent if self.hasFocus() else colours.edge), 2))
        painter.setBrush(QColor(colours.card))
        painter.drawEllipse(QPointF(x, middle), side, side)
        painter.setPen(QPen(QColor(colours.ink), 2))
        for way in (-1, 1):
            tip = QPointF(x + way * side * 0.6, middle)
            for up in (-1, 1):
                painter.drawLine(tip, tip + QPointF(-way * side * 0.3, up * side * 0.3))
        painter.restore()

    def _paint_label(self, painter: QPainter, index: int) -> None:
        """Paint a photo's name in its lower corner, the first at the left."""
        text, edge = self._labels[index], theme.space()
        if not text:
            return
        painter.save()
        painter.setFont(theme.font("note"))
        size = painter.fontMetrics().size(0, text)
        plate = QRectF(0, 0, size.width() + 2 * edge, size.height() + edge)
        left = edge if index == 0 else self.width() - plate.width() - edge
        plate.moveTo(left, self.height() - plate.height() - edge)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.current().card))
        painter.drawRoundedRect(plate, edge / 2, edge / 2)
        painter.setPen(QColor(theme.current().ink))
        painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, text)
        painter.restore()
