"""A photo laid on another, and where its pixels come to lie on the screen."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QTransform

from poreditary.app import privacy, theme
from poreditary.app.widgets.photo_look import Frame, Look, Size
from poreditary.domain.alignment import Similarity

SQUARES_FROM = 3
"""From so many screen pixels on a photo's pixel is a square to be seen, not to be smoothed away."""


@dataclass(frozen=True, slots=True)
class Layer:
    """A photo of `size` pixels laid on a reference of `reference` pixels; `images` show it, the smallest first."""

    size: Size
    reference: Size
    laid: Similarity
    images: tuple[QImage, ...] = ()

    def placing(self, frame: Frame, look: Look) -> QTransform:
        """Return the transform from the photo's pixels to the view's, both from the upper left corner."""
        longest, scale = max(self.reference), frame.scale(look)
        part = scale * longest / max(self.size)
        a, b = self.laid.a * part, self.laid.b * part
        left, top = frame.corner(look)
        right, down = left + self.laid.right * scale * longest, top + self.laid.down * scale * longest
        return QTransform(a, b, -b, a, right, down)

    def scale(self, frame: Frame, look: Look) -> float:
        """Return how many of the view's pixels one of the photo's takes."""
        return frame.scale(look) * self.laid.scale * max(self.reference) / max(self.size)

    def wanted(self, frame: Frame, look: Look) -> int:
        """Return how many pixels the longer side needs to be as sharp as the view shows it."""
        return round(max(self.size) * min(self.scale(frame, look), 1.0))

    def image(self, longest: int) -> QImage | None:
        """Return the smallest picture that has the pixels, else the largest there is."""
        enough = (image for image in self.images if max(image.width(), image.height()) >= longest)
        return next(enough, self.images[-1] if self.images else None)

    def paint(self, painter: QPainter, frame: Frame, look: Look, ratio: float, *, is_veiled: bool = False) -> None:
        """Paint the photo, blurred where `is_veiled`, or room for it.

        `ratio` is how many pixels of the frame's view one of the painter is.
        """
        placed = self.placing(frame, look) * QTransform.fromScale(1 / ratio, 1 / ratio)
        image = self.image(self.wanted(frame, look))
        painter.save()
        if image is None:
            painter.setTransform(placed, True)
            painter.fillRect(QRectF(0, 0, *self.size), QColor(theme.current().line))
        else:
            image = privacy.veiled(image) if is_veiled else image
            to_photo = QTransform.fromScale(self.size[0] / image.width(), self.size[1] / image.height())
            painter.setTransform(to_photo * placed, True)
            smooth = is_veiled or self.scale(frame, look) < SQUARES_FROM
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
            painter.drawImage(0, 0, image)
        painter.restore()


def centred(size: Size, reference: Size) -> Similarity:
    """Return how a photo lies whole in the middle of a reference, as large as it can."""
    part = max(size) / max(reference) * min(reference[0] / size[0], reference[1] / size[1])
    right, down = (
        (across - own * part * max(reference) / max(size)) / 2 / max(reference)
        for across, own in zip(reference, size, strict=True)
    )
    return Similarity(part, 0.0, right, down)
