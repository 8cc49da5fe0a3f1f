"""The privacy key: photos are blurred until the pointer is on them or they have the keys."""

from collections import OrderedDict
from collections.abc import Callable
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage, QKeySequence, QPainter, QPixmap, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QWidget

KEY = "Ctrl+Shift+B"
PARTS = 8
"""So many pixels of the longer side are left of a blurred photo: skin and light, and no face."""
LOOKED_AT = 96
"""A photo is thinned out to that many pixels first: a large one takes no longer than a small one then."""
MOST_KEPT = 200
"""So many blurred thumbnails are kept, more than a window shows."""
_IN = QPainter.CompositionMode.CompositionMode_DestinationIn
_KEEP, _SMOOTH = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation


class Privacy(QObject):
    """Whether photos are blurred now, in every window of the program."""

    switched = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.is_on = False


_privacy = Privacy()


def watch() -> Privacy:
    """Return what tells of each switch."""
    return _privacy


def switch(*, is_on: bool) -> None:
    """Blur photos from now on, or no longer, and paint everything anew that is on screen."""
    if is_on == _privacy.is_on:
        return
    _privacy.is_on = is_on
    _privacy.switched.emit(is_on)
    for widget in QApplication.allWidgets():
        widget.update()


def is_on() -> bool:
    """Return whether photos are blurred where nobody points at them."""
    return _privacy.is_on


def hides(photo: QWidget) -> bool:
    """Return whether the photo of a widget is blurred now."""
    return _privacy.is_on and not (photo.underMouse() or photo.hasFocus())


def veiled(image: QImage) -> QImage:
    """Return a few pixels in the place of a picture, to be painted smoothly at its size."""
    if image.isNull():
        return image
    few = image.scaled(LOOKED_AT, LOOKED_AT, _KEEP) if max(image.width(), image.height()) > LOOKED_AT else image
    longest, ratio = max(few.width(), few.height()), PARTS
    width, height = (max(1, round(side * ratio / longest)) for side in (few.width(), few.height()))
    tiny = few.scaled(width, height, Qt.AspectRatioMode.IgnoreAspectRatio, _SMOOTH)
    tiny.setDevicePixelRatio(1)
    return tiny


class Veils:
    """Blurred pixmaps of the same size and shape as those they stand for, a bounded number of them kept."""

    def __init__(self) -> None:
        self._kept: OrderedDict[int, QPixmap] = OrderedDict()

    @property
    def count(self) -> int:
        """Return how many are kept."""
        return len(self._kept)

    def of(self, pixmap: QPixmap) -> QPixmap:
        """Return what is painted in the place of a pixmap."""
        key = pixmap.cacheKey()
        if key in self._kept:
            self._kept.move_to_end(key)
        else:
            self._kept[key] = _blurred(pixmap)
            if len(self._kept) > MOST_KEPT:
                self._kept.popitem(last=False)
        return self._kept[key]

    def clear(self) -> None:
        """Let go of all of them."""
        self._kept.clear()


def _blurred(pixmap: QPixmap) -> QPixmap:
    image = pixmap.toImage()
    made = veiled(image).scaled(image.size(), Qt.AspectRatioMode.IgnoreAspectRatio, _SMOOTH)
    made = made.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(1)
    painter = QPainter(made)
    painter.setCompositionMode(_IN)  # the round corners stay
    painter.drawImage(0, 0, image)
    painter.end()
    blurred = QPixmap.fromImage(made)
    blurred.setDevicePixelRatio(pixmap.devicePixelRatio())
    return blurred


class DialogKey(QObject):
    """Gives every dialog that takes the keys the key of the menu, which a modal dialog covers."""

    def __init__(self, toggle: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._toggle = toggle
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._give)

    def _give(self, _before: QWidget | None, now: QWidget | None) -> None:
        window = None if now is None else now.window()
        if isinstance(window, QDialog) and window.findChild(QShortcut, KEY) is None:
            shortcut = QShortcut(QKeySequence(KEY), window, self._toggle)
            shortcut.setObjectName(KEY)


@runtime_checkable
class HoldsPictures(Protocol):
    """A widget that shows photos and can let go of them."""

    def drop_pictures(self) -> None:
        """Let go of every photo that is shown or kept at hand."""


def drop_in_dialogs() -> None:
    """Let every open dialog let go of its photos; what is painted again is fetched anew."""
    for window in QApplication.topLevelWidgets():
        if isinstance(window, QDialog) and isinstance(window, HoldsPictures):
            window.drop_pictures()
