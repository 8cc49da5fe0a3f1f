"""One photo, fitted or close up, moved by mouse, wheel and keys."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from poreditary.app import privacy, theme
from poreditary.app.texts import say
from poreditary.app.widgets.photo_look import Frame, Look

STEP = 1.25
WHEEL_STEP = 1.0015
PAN_PART = 0.1
_ARROWS: dict[int, tuple[int, int]] = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class PhotoCanvas(QWidget):
    """Paint the part of a photo that a look names; pictures of any size stand for the same photo."""

    looked = Signal(object)
    """Look: the person zoomed or moved the photo."""
    arrow_pressed = Signal(int, int)
    """An arrow key without Shift: columns and rows to step."""
    detail_wanted = Signal()
    """More pixels can be seen now than before."""
    focused = Signal()
    """The keys are here now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setMinimumSize(theme.space(20), theme.space(12))
        self.setAccessibleName(say("PhotoCanvas", "Photo"))
        self._photo = QSize()
        self._image: QImage | None = None
        self._look = Look()
        self._note = ""
        self._grip: QPointF | None = None
        self._holder: QWidget | None = None

    def share_keys(self, holder: QWidget) -> None:
        """Take the keys of another widget for those of this photo."""
        self._holder = holder

    @property
    def is_veiled(self) -> bool:
        """Return whether the photo is blurred now."""
        return privacy.hides(self) and not (self._holder is not None and self._holder.hasFocus())

    def drop_picture(self) -> None:
        """Let go of the photo's picture until there is one again."""
        self.set_image(None)

    def set_photo(self, size: QSize, name: str) -> None:
        """Make room for a photo of so many pixels; its picture comes with `set_image`."""
        self._photo, self._image, self._note = size, None, ""
        self.setAccessibleName(name)
        self._settle()

    def set_image(self, image: QImage | None) -> None:
        """Show the photo by this picture of it."""
        self._image = None if image is None or image.isNull() else image
        self.update()

    def set_note(self, note: str) -> None:
        """Say in the photo's place why there is none."""
        self._note = note
        self.setAccessibleDescription(note)
        self.update()

    @property
    def has_image(self) -> bool:
        """Return whether there is a picture to be seen."""
        return self._image is not None

    def look(self) -> Look:
        """Return which part is on show."""
        return self._look

    def set_look(self, look: Look) -> None:
        """Show another part, without telling anyone."""
        self._look = look
        self._settle()

    def longest_at_fit(self) -> int:
        """Return how many pixels the photo's longer side needs to be shown whole, in device pixels."""
        frame = self._frame()
        return 0 if frame is None else round(max(frame.photo) * frame.fit)

    def longest_needed(self) -> int:
        """Return how many pixels the photo's longer side needs for this look: closer up, all it has."""
        return self.longest_at_fit() if self._look.is_whole else max(self._photo.width(), self._photo.height())

    def percent(self) -> int:
        """Return how large a photo pixel is shown: 100 is one pixel of the screen."""
        frame = self._frame()
        return 0 if frame is None else round(100 * frame.scale(self._look))

    def zoom(self, factor: float, at: QPointF | None = None) -> None:
        """Look closer (factor above 1) or wider, keeping still what lies under a point."""
        frame = self._frame()
        if frame is not None:
            ratio = self.devicePixelRatioF()
            point = None if at is None else (at.x() * ratio, at.y() * ratio)
            self._move(frame.zoomed(self._look, factor, point))

    def zoom_in(self) -> None:
        """Look a step closer."""
        self.zoom(STEP)

    def zoom_out(self) -> None:
        """Look a step wider."""
        self.zoom(1 / STEP)

    def zoom_to_fit(self) -> None:
        """Show the whole photo."""
        self._move(Look())

    def zoom_to_pixels(self) -> None:
        """Show a photo pixel as one pixel of the screen."""
        self._zoom_to_pixels(None)

    def pan(self, dx: float, dy: float) -> None:
        """Pull the photo by so many pixels."""
        frame = self._frame()
        if frame is not None:
            ratio = self.devicePixelRatioF()
            self._move(frame.panned(self._look, dx * ratio, dy * ratio))

    def _zoom_to_pixels(self, at: QPointF | None) -> None:
        frame = self._frame()
        if frame is not None:
            self.zoom(frame.one_to_one() / self._look.zoom, at)

    def _frame(self) -> Frame | None:
        ratio = self.devicePixelRatioF()
        view = (self.width() * ratio, self.height() * ratio)
        if self._photo.isEmpty() or min(view) < 1:
            return None
        return Frame((self._photo.width(), self._photo.height()), view)

    def _move(self, look: Look) -> None:
        if look != self._look:
            self._look = look
            self._settle()
            self.looked.emit(self._look)

    def _settle(self) -> None:
        frame = self._frame()
        if frame is not None:
            self._look = frame.settled(self._look)
        can_move = not self._look.is_whole
        self.setCursor(Qt.CursorShape.OpenHandCursor if can_move else Qt.CursorShape.ArrowCursor)
        self.update()
        self.detail_wanted.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Keep the look in the new room."""
        super().resizeEvent(event)
        self._settle()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Tell where the keys are."""
        super().focusInEvent(event)
        self.focused.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Step with the arrows, move with Shift and the arrows, zoom with +, -, 0 and 1."""
        way = _ARROWS.get(event.key())
        if way is not None and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.pan(-way[0] * self.width() * PAN_PART, -way[1] * self.height() * PAN_PART)
        elif way is not None:
            self.arrow_pressed.emit(*way)
        elif event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_in()
        elif event.key() == Qt.Key.Key_Minus:
            self.zoom_out()
        elif event.key() == Qt.Key.Key_0:
            self.zoom_to_fit()
        elif event.key() == Qt.Key.Key_1:
            self.zoom_to_pixels()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Zoom where the pointer is."""
        self.zoom(WHEEL_STEP ** event.angleDelta().y(), event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Take hold of the photo."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._grip = event.position()
            if not self._look.is_whole:
                self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Pull the photo."""
        if self._grip is not None:
            pulled = event.position() - self._grip
            self._grip = event.position()
            self.pan(pulled.x(), pulled.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Let go of the photo."""
        del event
        self._grip = None
        self._settle()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Go from the whole photo to its pixels and back."""
        if self._look.is_whole:
            self._zoom_to_pixels(event.position())
        else:
            self.zoom_to_fit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint the part on show, or the reason why there is none."""
        del event
        painter = QPainter(self)
        frame = self._frame()
        if self._note:
            self._paint_note(painter)
        elif frame is not None:
            self._paint_photo(painter, frame)
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.current().accent), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        painter.end()

    def _paint_note(self, painter: QPainter) -> None:
        edge = theme.space(3)
        painter.setPen(QColor(theme.current().ink))
        inside = self.rect().adjusted(edge, edge, -edge, -edge)
        painter.drawText(inside, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._note)

    def _paint_photo(self, painter: QPainter, frame: Frame) -> None:
        ratio, scale = self.devicePixelRatioF(), frame.scale(self._look)
        x, y = frame.corner(self._look)
        whole = QRectF(x / ratio, y / ratio, frame.photo[0] * scale / ratio, frame.photo[1] * scale / ratio)
        shown = whole.intersected(QRectF(self.rect()))
        if self._image is None:
            painter.fillRect(shown, QColor(theme.current().line))
            return
        is_veiled = self.is_veiled
        image = privacy.veiled(self._image) if is_veiled else self._image
        across, down = image.width() / whole.width(), image.height() / whole.height()
        left, top = (shown.x() - whole.x()) * across, (shown.y() - whole.y()) * down
        source = QRectF(left, top, shown.width() * across, shown.height() * down)
        # Beyond that a pixel is a square to be seen, not to be smoothed away.
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, scale < 3 or is_veiled)
        painter.drawImage(shown, image, source)
