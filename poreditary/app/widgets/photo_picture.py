"""A small photo on a form."""

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from poreditary.app import privacy, theme
from poreditary.app.models.turns import Turns

Take = Callable[[bytes], None]
_KEEP, _SMOOTH = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation


class PhotoPicture(QWidget):
    """Paint a photo fitted into a square; while photos are blurred, Tab goes to it so that the keys show it too."""

    def __init__(self, side: int, name: str, fetch: Callable[[Take], object]) -> None:
        """Make room for `side` pixels; `fetch` is asked for the photo's bytes whenever it is painted without."""
        super().__init__()
        self._fetch = fetch
        self._pixmap: QPixmap | None = None
        self._is_asked = False
        self._turns = Turns()
        self.setFixedSize(QSize(side, side))
        self.setAccessibleName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._let_keys(is_blurred=privacy.is_on())
        privacy.watch().switched.connect(self._switch)

    @property
    def has_picture(self) -> bool:
        """Return whether the photo is at hand."""
        return self._pixmap is not None

    def drop_picture(self) -> None:
        """Let go of the photo, until it is painted again."""
        self._turns.end()
        self._pixmap, self._is_asked = None, False
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint the photo, and the ring of the keys."""
        del event
        if not self._is_asked:
            self._is_asked = True
            self._fetch(self._turns.only_now(self._take))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self._pixmap is not None and not self._pixmap.isNull():
            place = QRect(0, 0, self._pixmap.width(), self._pixmap.height())
            place.setSize(place.size().scaled(self.size(), _KEEP))
            place.moveCenter(self.rect().center())
            if privacy.hides(self):
                painter.drawImage(place, privacy.veiled(self._pixmap.toImage()))
            else:
                painter.drawPixmap(place, self._pixmap)
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.current().accent), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        painter.end()

    def _take(self, data: bytes) -> None:
        if not isValid(self):  # the form was filled anew while the photo was on its way
            return
        pixmap = QPixmap()
        if pixmap.loadFromData(data, "JPEG"):
            pixmap = pixmap.scaled(self.size() * self.devicePixelRatioF(), _KEEP, _SMOOTH)
        self._pixmap = pixmap
        self.update()

    def _switch(self, is_on: bool) -> None:
        self._let_keys(is_blurred=is_on)

    def _let_keys(self, *, is_blurred: bool) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if is_blurred else Qt.FocusPolicy.NoFocus)
