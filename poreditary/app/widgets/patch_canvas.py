"""A patch of skin close up, with the pores that were found on it and the parts that were left out."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QPen, QTransform
from PySide6.QtWidgets import QWidget

from poreditary.app import privacy, theme
from poreditary.app.widgets.photo_canvas import PhotoCanvas
from poreditary.app.widgets.photo_look import Frame

Pores = tuple[tuple[float, float, float], ...]
SQUARES_FROM = 3
"""From so many screen pixels on a pixel of the patch is a square to be seen."""
LEAST_UNITS = 10
LEAST_CIRCLE = 3.0
"""No circle is painted smaller on the screen, in pixels across."""


@dataclass(frozen=True, slots=True)
class PatchPictures:
    """A patch before and after, the parts that were left out (opaque there), and the pores as x, y and diameter."""

    before: QImage
    after: QImage
    left_out: QImage
    pores: Pores

    @property
    def size(self) -> QSize:
        """Return how many pixels all of them have."""
        return self.before.size()


class PatchCanvas(PhotoCanvas):
    """Paint the patch before, after, or one fading into the other; what is drawn on it can be switched off."""

    held = Signal(bool)
    """Space is held down, or let go of."""
    picture_wanted = Signal()
    """The patch was dropped and is to be painted again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumSize(theme.space(LEAST_UNITS), theme.space(LEAST_UNITS))
        self.fade = 0.0
        """How much is seen of the patch after: 0 none of it, 1 nothing else."""
        self.has_pores = True
        self.has_left_out = True
        self._pictures: PatchPictures | None = None
        self._is_dropped = False

    def show_patch(self, pictures: PatchPictures | None, name: str) -> None:
        """Show a patch; the look begins with the whole of it."""
        self._pictures, self._is_dropped = pictures, False
        self.set_photo(QSize() if pictures is None else pictures.size, name)

    def set_fade(self, fade: float) -> None:
        """Show so much of the patch after."""
        self.fade = fade
        self.update()

    def draw(self, *, pores: bool, left_out: bool) -> None:
        """Choose what is drawn on the patch."""
        self.has_pores, self.has_left_out = pores, left_out
        self.update()

    @property
    def has_image(self) -> bool:
        """Return whether there is a patch to be seen."""
        return self._pictures is not None

    def drop_picture(self) -> None:
        """Let go of the patch until it is painted again."""
        self._pictures, self._is_dropped = None, True
        self.set_note("")

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint the patch, or ask for it where it was let go of."""
        if self._is_dropped:
            self._is_dropped = False
            self.picture_wanted.emit()
        super().paintEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Tell that Space is held."""
        if event.key() != Qt.Key.Key_Space:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.held.emit(True)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Tell that Space was let go of."""
        if event.key() != Qt.Key.Key_Space:
            super().keyReleaseEvent(event)
        elif not event.isAutoRepeat():
            self.held.emit(False)

    def _paint_photo(self, painter: QPainter, frame: Frame) -> None:
        placed = self._placed(frame)
        if self._pictures is None:
            painter.fillRect(placed.mapRect(QRectF(0, 0, *frame.photo)), QColor(theme.current().line))
            return
        self._paint_skin(painter, self._pictures, placed, frame.scale(self._look))
        if self.is_veiled:
            return
        if self.has_left_out:
            self._paint_left_out(painter, self._pictures, placed)
        if self.has_pores:
            self._paint_pores(painter, self._pictures, placed)

    def _placed(self, frame: Frame) -> QTransform:
        """Return the transform from pixels of the patch to those of the widget."""
        ratio, scale = self.devicePixelRatioF(), frame.scale(self._look)
        x, y = frame.corner(self._look)
        return QTransform(scale / ratio, 0, 0, scale / ratio, x / ratio, y / ratio)

    def _paint_skin(self, painter: QPainter, pictures: PatchPictures, placed: QTransform, scale: float) -> None:
        room = placed.mapRect(QRectF(QPointF(), pictures.size.toSizeF()))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, scale < SQUARES_FROM or self.is_veiled)
        for image, share in ((pictures.before, 1.0), (pictures.after, self.fade)):
            if share > 0:
                painter.setOpacity(share)
                painter.drawImage(room, privacy.veiled(image) if self.is_veiled else image)
        painter.setOpacity(1)

    def _paint_left_out(self, painter: QPainter, pictures: PatchPictures, placed: QTransform) -> None:
        """Hatch what was left out, in strokes of the screen's width however close the look is."""
        room = placed.mapRect(QRectF(QPointF(), pictures.size.toSizeF())).intersected(QRectF(self.rect()))
        ratio = self.devicePixelRatioF()
        hatched = QImage(self.size() * ratio, QImage.Format.Format_ARGB32_Premultiplied)
        hatched.setDevicePixelRatio(ratio)
        hatched.fill(Qt.GlobalColor.transparent)
        over = QPainter(hatched)
        colours = theme.current()
        tint = QColor(colours.page)
        tint.setAlphaF(0.45)
        over.fillRect(room, tint)
        over.fillRect(room, QBrush(QColor(colours.ink), Qt.BrushStyle.BDiagPattern))
        over.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
        over.setTransform(placed)
        over.drawImage(0, 0, pictures.left_out)
        over.end()
        painter.drawImage(0, 0, hatched)

    def _paint_pores(self, painter: QPainter, pictures: PatchPictures, placed: QTransform) -> None:
        """Circle each pore, light and dark at once so that it stands out on any skin."""
        scale, colours = placed.m11(), theme.current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inside = QRectF(self.rect()).adjusted(-20, -20, 20, 20)
        found = [(placed.map(QPointF(x, y)), max(LEAST_CIRCLE, across * scale)) for x, y, across in pictures.pores]
        circles = [(at, across / 2 + 1.5) for at, across in found if inside.contains(at)]
        for colour, width in ((colours.ink, 3.0), (colours.card, 1.4)):
            painter.setPen(QPen(QColor(colour), width))
            for at, radius in circles:
                painter.drawEllipse(at, radius, radius)
