"""One photo of several that are compared, laid on the first where that is known."""

from dataclasses import replace

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from poreditary.app.widgets.compare_layer import Layer
from poreditary.app.widgets.photo_canvas import PhotoCanvas
from poreditary.app.widgets.photo_look import Frame, Look
from poreditary.domain.alignment import Point


class CompareCanvas(PhotoCanvas):
    """Paint a layer; its look is that of the photo it is laid on, so that all show the same place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.layers: tuple[Layer, ...] = ()

    def show_layers(self, *layers: Layer) -> None:
        """Show photos that lie on the same reference; the look stays where it was."""
        self.layers = layers
        size = QSize(*map(round, layers[0].reference)) if layers else QSize()
        if size == self._photo:
            self.update()
        else:
            self._photo = size
            self._settle()

    @property
    def has_image(self) -> bool:
        """Return whether all of it can be seen, if not yet sharp."""
        return bool(self.layers) and all(layer.images for layer in self.layers)

    def drop_picture(self) -> None:
        """Let go of every picture; where they lie stays."""
        self.layers = tuple(replace(layer, images=()) for layer in self.layers)
        self.update()

    def say_why_not(self, note: str) -> None:
        """Say in the photo's place why there is none, nothing where there is one."""
        if note != self._note:
            self.set_note(note)

    def wanted(self, layer: Layer) -> int:
        """Return how many pixels the longer side of a layer needs for this look."""
        frame = self._frame()
        return 0 if frame is None else layer.wanted(frame, self._look)

    def wanted_at_fit(self, layer: Layer) -> int:
        """Return how many pixels the longer side of a layer needs where the whole reference is shown."""
        frame = self._frame()
        return 0 if frame is None else layer.wanted(frame, Look())

    def spot_at(self, at: QPointF) -> Point | None:
        """Return the spot that is shown at a point, in parts of the photo's longer side; None beside the photo."""
        frame = self._frame()
        if frame is None:
            return None
        ratio, scale = self.devicePixelRatioF(), frame.scale(self._look)
        left, top = frame.corner(self._look)
        x, y = (at.x() * ratio - left) / scale, (at.y() * ratio - top) / scale
        if not (0 <= x <= frame.photo[0] and 0 <= y <= frame.photo[1]):
            return None
        return x / max(frame.photo), y / max(frame.photo)

    def point_of(self, spot: Point) -> QPointF:
        """Return where a spot is shown."""
        frame = self._frame()
        if frame is None:
            return QPointF()
        ratio, scale = self.devicePixelRatioF(), frame.scale(self._look) * max(frame.photo)
        left, top = frame.corner(self._look)
        return QPointF((left + spot[0] * scale) / ratio, (top + spot[1] * scale) / ratio)

    def _paint_photo(self, painter: QPainter, frame: Frame) -> None:
        for layer in self.layers[:1]:
            layer.paint(painter, frame, self._look, self.devicePixelRatioF(), is_veiled=self.is_veiled)
