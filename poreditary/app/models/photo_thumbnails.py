"""Thumbnails on demand: fetched in batches, decoded off the Qt thread, a bounded number kept."""

from collections import OrderedDict

from PySide6.QtCore import QObject, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPixmap

from poreditary.app.context import Context

BATCH = 24
MOST_WAITING = 120
"""Of more than that many asked for, the oldest were scrolled past and are dropped."""
KEPT_BYTES = 48 * 1024 * 1024
_GIVE_WAY_MS = 5


class Thumbnails(QObject):
    """Square thumbnails by SHA-256; `pixmap` returns what is there and fetches what is not."""

    arrived = Signal(object)
    """list[str]: the digests of thumbnails that can be painted now."""

    def __init__(self, context: Context, side: int, ratio: float = 1.0, parent: QObject | None = None) -> None:
        """Make thumbnails `side` pixels square on a screen with `ratio` device pixels to each."""
        super().__init__(parent)
        self._context = context
        self._side = round(side * ratio)
        self._ratio = ratio
        self._kept: OrderedDict[str, QPixmap] = OrderedDict()
        self._waiting: OrderedDict[str, None] = OrderedDict()
        self._missing: set[str] = set()
        self._is_fetching = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_GIVE_WAY_MS)
        self._timer.timeout.connect(self._fetch)

    def pixmap(self, digest: str) -> QPixmap | None:
        """Return a thumbnail, or None now and `arrived` soon; one the diary does not hold stays None."""
        found = self._kept.get(digest)
        if found is not None:
            self._kept.move_to_end(digest)
        elif digest not in self._missing:
            self._waiting[digest] = None
            self._waiting.move_to_end(digest)
            if not self._is_fetching and not self._timer.isActive():
                self._timer.start()
        return found

    @property
    def most(self) -> int:
        """Return how many thumbnails are kept at most."""
        return max(BATCH, KEPT_BYTES // (self._side * self._side * 4))

    def _fetch(self) -> None:
        while len(self._waiting) > MOST_WAITING:
            self._waiting.popitem(last=False)
        # What was asked for last is on the screen now.
        batch = [self._waiting.popitem()[0] for _ in range(min(BATCH, len(self._waiting)))]
        if not batch:
            return
        self._is_fetching = True
        self._context.ask(
            self, lambda diary: diary.photos.thumbnails(batch), lambda found: self._decode(batch, found), self._fail
        )

    def _decode(self, batch: list[str], found: dict[str, bytes]) -> None:
        self._missing.update(digest for digest in batch if digest not in found)
        side = self._side
        self._context.runner.compute(
            self,
            lambda: {digest: square(QImage.fromData(data), side) for digest, data in found.items()},
            self._keep,
            self._fail,
        )

    def _keep(self, images: dict[str, QImage]) -> None:
        for digest, image in images.items():
            pixmap = QPixmap.fromImage(image)
            pixmap.setDevicePixelRatio(self._ratio)
            self._kept[digest] = pixmap
        while len(self._kept) > self.most:
            self._kept.popitem(last=False)
        self._go_on()
        self.arrived.emit(list(images))

    def _fail(self, problem: Exception) -> None:
        self._waiting.clear()
        self._go_on()
        self._context.fail(problem)

    def _go_on(self) -> None:
        self._is_fetching = False
        if self._waiting:
            self._timer.start()


def square(image: QImage, side: int) -> QImage:
    """Return the middle of a picture as a square of `side` pixels."""
    if image.isNull():
        return image
    filled = image.scaled(
        QSize(side, side), Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
    )
    middle = QRect(0, 0, side, side)
    middle.moveCenter(filled.rect().center())
    return filled.copy(middle).convertToFormat(QImage.Format.Format_RGB32)
