"""The live picture with what helps to take the same photo again: ghost, outline, grid, countdown."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QTransform,
)
from PySide6.QtWidgets import QWidget

from poreditary.app import privacy, theme
from poreditary.app.studio.outlines import SIDE, outline
from poreditary.app.texts import say, word
from poreditary.domain.kinds import View

USUAL_SIZE = QSize(16, 9)
LIGHT, DARK = QColor(255, 255, 255, 235), QColor(0, 0, 0, 110)
GRID, HINT = QColor(255, 255, 255, 90), QColor(255, 255, 255, 150)
BEHIND = QColor(0, 0, 0, 120)


class Preview(QWidget):
    """Paint the newest frame, scaled once when it comes; everything over it is drawn once and laid on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(theme.space(20), theme.space(15))
        for attribute in (Qt.WidgetAttribute.WA_OpaquePaintEvent, Qt.WidgetAttribute.WA_Hover):
            self.setAttribute(attribute)
        self.view: View | None = None
        self.is_mirrored = True
        self.has_grid = True
        self.has_outline = True
        self.opacity = 0.35
        self.count = 0
        self._size = QSize()
        self._shown = QImage()
        self._ghost = QImage()
        self._fitted_ghost = QImage()
        self._guides: QPixmap | None = None
        self._note = ""
        self.set_view(None)

    def set_frame(self, image: QImage) -> None:
        """Show a frame; out of sight it is passed over."""
        if not self.isVisible():
            return
        if image.size() != self._size:
            self._size = image.size()
            self._forget_fitted()
        self._note = ""
        small = image.scaled(
            self._device(self.picture().size()),
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        ).convertToFormat(QImage.Format.Format_RGB32)
        self._shown = self._turned(small)
        self.update()

    def clear(self, note: str = "") -> None:
        """Show no picture, and say why."""
        self._shown, self._note = QImage(), note
        self.update()

    @property
    def has_picture(self) -> bool:
        """Return whether a frame is on show."""
        return not self._shown.isNull()

    @property
    def has_ghost(self) -> bool:
        """Return whether there is a photo to lay over the picture."""
        return not self._ghost.isNull()

    def set_ghost(self, image: QImage | None) -> None:
        """Lay the last photo of the view over the picture, or none."""
        self._ghost = image or QImage()
        self._forget_fitted()
        self.update()

    def set_opacity(self, opacity: float) -> None:
        """Show the ghost so strongly: 0 is not at all, 1 hides the picture."""
        self.opacity = opacity
        self.update()

    def set_view(self, view: View | None) -> None:
        """Draw the outline of a view."""
        self.view = view
        name = say("Studio", "Live picture")
        self.setAccessibleName(name if view is None else say("Studio", "Live picture, {view}").format(view=word(view)))
        self._forget_fitted()
        self.update()

    def set_guides(self, *, is_mirrored: bool, has_grid: bool, has_outline: bool) -> None:
        """Choose what is drawn, and whether the picture is a mirror; photos never are."""
        if is_mirrored != self.is_mirrored:
            self._shown = _flipped(self._shown)
        self.is_mirrored, self.has_grid, self.has_outline = is_mirrored, has_grid, has_outline
        self._forget_fitted()
        self.update()

    def set_count(self, count: int) -> None:
        """Show the seconds that are left, 0 for none."""
        self.count = count
        self.update()

    def picture(self) -> QRect:
        """Return where the picture is painted."""
        size = (self._size if not self._size.isEmpty() else USUAL_SIZE).scaled(
            self.size(), Qt.AspectRatioMode.KeepAspectRatio
        )
        place = QRect(0, 0, max(1, size.width()), max(1, size.height()))
        place.moveCenter(self.rect().center())
        return place

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Fit everything again; the next frame comes sharp."""
        super().resizeEvent(event)
        self._forget_fitted()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Lay frame, ghost, guides and countdown on each other."""
        del event
        painter, place = QPainter(self), self.picture()
        painter.fillRect(self.rect(), QColor(theme.current().page))
        if self._shown.isNull():
            painter.fillRect(place, QColor(theme.current().line))
            self._paint_note(painter, place)
        else:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(place, self._veiled(self._shown))
            self._paint_ghost(painter, place)
            painter.drawPixmap(place.topLeft(), self._drawn_guides(place.size()))
        if self.count:
            self._paint_count(painter, place)
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.current().accent), 2))
            painter.drawRect(place.adjusted(1, 1, -1, -1))
        painter.end()

    def _paint_note(self, painter: QPainter, place: QRect) -> None:
        painter.setPen(QColor(theme.current().ink))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._note)

    def _paint_ghost(self, painter: QPainter, place: QRect) -> None:
        if self._ghost.isNull() or self.opacity <= 0:
            return
        if self._fitted_ghost.isNull():
            self._fitted_ghost = self._turned(fitted_ghost(self._ghost, self._device(place.size())))
        painter.setOpacity(self.opacity)
        painter.drawImage(place, self._veiled(self._fitted_ghost))
        painter.setOpacity(1)

    def _veiled(self, image: QImage) -> QImage:
        """Return what is painted of a picture; the keys are here during a whole sitting, so they do not clear it."""
        return privacy.veiled(image) if privacy.is_on() and not self.underMouse() else image

    def _drawn_guides(self, size: QSize) -> QPixmap:
        if self._guides is None:
            self._guides = QPixmap(self._device(size))
            self._guides.setDevicePixelRatio(self.devicePixelRatioF())
            self._guides.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._guides)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self.has_grid:
                _draw_grid(painter, size)
            if self.has_outline and self.view is not None:
                _draw_outline(painter, size, self.view, is_mirrored=self.is_mirrored)
            painter.end()
        return self._guides

    def _paint_count(self, painter: QPainter, place: QRect) -> None:
        radius = min(place.width(), place.height()) / 8
        circle = QRectF(place.center().x() - radius, place.top() + radius / 2, 2 * radius, 2 * radius)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(BEHIND)
        painter.drawEllipse(circle)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        font = QFont(theme.font("title"))
        font.setPixelSize(max(1, round(radius * 1.2)))
        painter.setFont(font)
        painter.setPen(LIGHT)
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(self.count))

    def _device(self, size: QSize) -> QSize:
        return size * self.devicePixelRatioF()

    def _turned(self, image: QImage) -> QImage:
        return _flipped(image) if self.is_mirrored else image

    def _forget_fitted(self) -> None:
        self._fitted_ghost, self._guides = QImage(), None


def fitted_ghost(ghost: QImage, size: QSize) -> QImage:
    """Return a photo laid over a picture: their middles and their longer sides fall on each other, as in the gate."""
    longer = max(size.width(), size.height())
    scaled = ghost.scaled(
        QSize(longer, longer), Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    fitted = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    fitted.fill(Qt.GlobalColor.transparent)
    painter = QPainter(fitted)
    painter.drawImage((size.width() - scaled.width()) // 2, (size.height() - scaled.height()) // 2, scaled)
    painter.end()
    return fitted


def _flipped(image: QImage) -> QImage:
    return image.flipped(Qt.Orientation.Horizontal) if not image.isNull() else image


def _draw_grid(painter: QPainter, size: QSize) -> None:
    painter.setPen(QPen(GRID, 1))
    for part in (1 / 3, 2 / 3):
        x, y = size.width() * part, size.height() * part
        painter.drawLine(QPointF(x, 0), QPointF(x, size.height()))
        painter.drawLine(QPointF(0, y), QPointF(size.width(), y))


def _draw_outline(painter: QPainter, size: QSize, view: View, *, is_mirrored: bool) -> None:
    """Draw each line light upon dark, so that it is seen on any skin."""
    shape, side = outline(view), min(size.width(), size.height())
    way = QTransform.fromScale(side / SIDE, side / SIDE)
    way *= QTransform.fromTranslate((size.width() - side) / 2, (size.height() - side) / 2)
    if is_mirrored:
        way *= QTransform.fromScale(-1, 1) * QTransform.fromTranslate(size.width(), 0)
    _draw_line(painter, way.map(shape.hints), HINT, 1.5)
    _draw_line(painter, way.map(shape.main), LIGHT, 2.5)


def _draw_line(painter: QPainter, path: QPainterPath, colour: QColor, width: float) -> None:
    ends = Qt.PenCapStyle.RoundCap
    painter.strokePath(path, QPen(DARK, width + 3, Qt.PenStyle.SolidLine, ends))
    painter.strokePath(path, QPen(colour, width, Qt.PenStyle.SolidLine, ends))
