"""A part drawn on a photo, by mouse or by keys."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from poreditary.app import privacy, theme
from poreditary.app.texts import say
from poreditary.domain.crop import Crop

STEP = 0.02
LEAST = 0.05
HEIGHT_UNITS = 36
_ARROWS: dict[int, tuple[int, int]] = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class CropFrame(QWidget):
    """A photo with the part that is kept; arrows move it, with Shift they change its size."""

    drawn = Signal()
    image_wanted = Signal()
    """The photo is to be seen and there is no picture of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.crop = Crop(0.25, 0.25, 0.5, 0.5)
        self._image = QImage()
        self._grip: QPointF | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFixedHeight(theme.space(HEIGHT_UNITS))
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAccessibleName(say("CropFrame", "Part of the photo"))
        self.setToolTip(
            say("CropFrame", "Draw a part with the mouse; arrows move it, Shift and arrows change its size")
        )
        self._describe()

    def show_image(self, image: QImage) -> None:
        """Show a photo to draw on."""
        self._image = image
        self.update()

    def set_crop(self, crop: Crop) -> None:
        """Keep another part."""
        self.crop = crop
        self._describe()
        self.update()
        self.drawn.emit()

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return a width for the usual photo."""
        return QSize(theme.space(HEIGHT_UNITS * 4 // 3), theme.space(HEIGHT_UNITS))

    def _describe(self) -> None:
        parts = (self.crop.left, self.crop.top, self.crop.width, self.crop.height)
        left, top, width, height = (round(100 * part) for part in parts)
        text = say("CropFrame", "{width} by {height} %, {left} % from the left, {top} % from the top")
        self.setAccessibleDescription(text.format(width=width, height=height, left=left, top=top))

    def _photo(self) -> QRectF:
        """Return where the photo is painted."""
        if self._image.isNull():
            return QRectF(self.rect())
        room = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        size = self._image.size().toSizeF().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(QPointF(0, 0), size)
        place.moveCenter(room.center())
        return place

    def _part(self, at: QPointF) -> QPointF:
        """Return a point in parts of the photo's sides, inside it."""
        photo = self._photo()
        across, down = (at.x() - photo.x()) / photo.width(), (at.y() - photo.y()) / photo.height()
        return QPointF(min(max(across, 0.0), 1.0), min(max(down, 0.0), 1.0))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Begin a part."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._grip = self._part(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Draw it up to the pointer."""
        if self._grip is not None:
            drawn = QRectF(self._grip, self._part(event.position())).normalized()
            if min(drawn.width(), drawn.height()) >= LEAST:
                self.set_crop(Crop(drawn.x(), drawn.y(), drawn.width(), drawn.height()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """End it."""
        del event
        self._grip = None

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Move the part, with Shift its lower right corner."""
        way = _ARROWS.get(event.key())
        if way is None:
            super().keyPressEvent(event)
            return
        is_sizing = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        left, width = _moved(self.crop.left, self.crop.width, way[0] * STEP, is_sizing=is_sizing)
        top, height = _moved(self.crop.top, self.crop.height, way[1] * STEP, is_sizing=is_sizing)
        self.set_crop(Crop(left, top, width, height))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint the photo, what is cut off in shade."""
        del event
        painter = QPainter(self)
        photo, colours = self._photo(), theme.current()
        if self._image.isNull():
            painter.fillRect(photo, QColor(colours.line))
            self.image_wanted.emit()
        else:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(photo, privacy.veiled(self._image) if privacy.hides(self) else self._image)
        crop = self.crop
        kept = QRectF(
            photo.x() + crop.left * photo.width(),
            photo.y() + crop.top * photo.height(),
            crop.width * photo.width(),
            crop.height * photo.height(),
        )
        _shade(painter, photo, kept, is_oval=crop.is_oval)
        painter.setPen(QPen(QColor(colours.accent if self.hasFocus() else Qt.GlobalColor.white), 2))
        painter.drawPath(_outline(kept, is_oval=crop.is_oval))
        painter.end()


def _shade(painter: QPainter, photo: QRectF, kept: QRectF, *, is_oval: bool) -> None:
    whole = QPainterPath()
    whole.addRect(photo)
    painter.fillPath(whole.subtracted(_outline(kept, is_oval=is_oval)), QColor(0, 0, 0, 150))


def _outline(kept: QRectF, *, is_oval: bool) -> QPainterPath:
    path = QPainterPath()
    if is_oval:
        path.addEllipse(kept)
    else:
        path.addRect(kept)
    return path


def _moved(begin: float, length: float, by: float, *, is_sizing: bool) -> tuple[float, float]:
    if is_sizing:
        return begin, min(max(length + by, LEAST), 1 - begin)
    return min(max(begin + by, 0.0), 1 - length), length
