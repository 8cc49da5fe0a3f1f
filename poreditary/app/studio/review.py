"""The photo just taken beside the last one of its view."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QVBoxLayout, QWidget

from poreditary.app import theme
from poreditary.app.studio.shots import Judged, Reference
from poreditary.app.texts import say
from poreditary.app.widgets.photo_canvas import PhotoCanvas
from poreditary.app.widgets.photo_words import moment_text


class Review(QWidget):
    """Two stills, zoomed and moved together; neither is mirrored."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.now, self.before = PhotoCanvas(), PhotoCanvas()
        self.now_title, self.before_title = QLabel(), QLabel()
        self._photo = QSize()
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._both.setContentsMargins(0, 0, 0, 0)
        self._both.setSpacing(theme.space())
        self._sides = [_side(self.now_title, self.now), _side(self.before_title, self.before)]
        for side in self._sides:
            self._both.addWidget(side, 1)
        self.now.looked.connect(self.before.set_look)
        self.before.looked.connect(self.now.set_look)

    def show_pair(self, judged: Judged, reference: Reference) -> None:
        """Show a photo, and the last one where there is one."""
        self._photo = judged.image.size()
        self._turn()
        _fill(self.now, judged.image, say("Studio", "Now"))
        self.now_title.setText(say("Studio", "Now"))
        photo, image = reference.photo, reference.image
        self._sides[1].setVisible(photo is not None)
        if photo is not None and image is not None:
            title = say("Studio", "Last time: {when}").format(when=moment_text(photo.taken))
            self.before_title.setText(title)
            _fill(self.before, image, title)

    def put_away(self) -> None:
        """Let go of the pictures."""
        for canvas in (self.now, self.before):
            canvas.set_image(None)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Put the photos so that they are as large as they can be."""
        super().resizeEvent(event)
        self._turn()

    def _turn(self) -> None:
        width, height, keep = self.width(), self.height(), Qt.AspectRatioMode.KeepAspectRatio
        beside = self._photo.scaled(width // 2, height, keep)
        below = self._photo.scaled(width, height // 2 - self.now_title.sizeHint().height(), keep)
        is_below = below.width() > beside.width()
        ways = QBoxLayout.Direction
        self._both.setDirection(ways.TopToBottom if is_below else ways.LeftToRight)


def _side(title: QLabel, canvas: PhotoCanvas) -> QWidget:
    side = QWidget()
    lines = QVBoxLayout(side)
    lines.setContentsMargins(0, 0, 0, 0)
    lines.setSpacing(theme.space(0.5))
    title.setProperty("role", "note")
    title.setTextFormat(Qt.TextFormat.PlainText)
    title.setWordWrap(True)
    lines.addWidget(title)
    lines.addWidget(canvas, 1)
    return side


def _fill(canvas: PhotoCanvas, image: QImage, name: str) -> None:
    canvas.set_photo(QSize(image.width(), image.height()), name)
    canvas.set_image(image)
    canvas.zoom_to_fit()
