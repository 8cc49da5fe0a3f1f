"""Thumbnails on demand: fetched in batches, decoded off the Qt thread, a bounded number kept."""

import os
from collections import OrderedDict
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from functools import cache, partial

from PySide6.QtCore import QBuffer, QIODevice, QObject, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QBrush, QImage, QImageReader, QPainter, QPixmap, QTransform

from poreditary.app.context import Context
from poreditary.app.models.turns import Turns
from poreditary.app.privacy import Veils

BATCH = 24
MOST_ASKED = 120
"""Of more than that many asked for one by one, the oldest were scrolled past and are dropped."""
MOST_KEPT = 600
MOST_THREADS = 4
KEPT_BYTES = 64 * 1024 * 1024


class Thumbnails(QObject):
    """Square thumbnails by SHA-256 with round corners; `pixmap` gives what is there and fetches what is not.

    A view of many says by `want` which it shows, so that what was scrolled past is dropped at once.
    """

    arrived = Signal(object)
    """list[str]: the digests of thumbnails that can be painted now."""

    def __init__(
        self, context: Context, side: int, ratio: float = 1.0, parent: QObject | None = None, *, corner: int = 0
    ) -> None:
        """Make thumbnails `side` pixels square on a screen with `ratio` device pixels to each."""
        super().__init__(parent)
        self._context = context
        self._ratio = ratio
        self._corner = corner * ratio
        self._side = round(side * ratio)
        self._kept: OrderedDict[str, QPixmap] = OrderedDict()
        self._wanted: dict[str, None] = {}
        self._missing: set[str] = set()
        self._is_fetching = False
        self._turns, self._veils = Turns(), Veils()
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._fetch)

    @property
    def most(self) -> int:
        """Return how many thumbnails are kept at most, unless more are looked at."""
        return max(BATCH, min(MOST_KEPT, KEPT_BYTES // (self._side * self._side * 4)))

    @property
    def count(self) -> int:
        """Return how many thumbnails are kept, blurred ones too."""
        return len(self._kept) + self._veils.count

    def set_side(self, side: int) -> None:
        """Make thumbnails of another size from now on; those there are stay until they were made anew."""
        self._side = round(side * self._ratio)
        self.want(self._wanted)

    def pixmap(self, digest: str) -> QPixmap | None:
        """Return a thumbnail, of a size of before where it is not made anew yet; None now and `arrived` soon if none.

        One the diary does not hold, or that is no picture, stays None.
        """
        found = self._kept.get(digest)
        if found is not None:
            self._kept.move_to_end(digest)
        if digest not in self._wanted and not self._is_there(digest):
            self.want([digest, *list(self._wanted)[: MOST_ASKED - 1]])
        return found

    def veiled(self, digest: str) -> QPixmap | None:
        """Return a thumbnail as `pixmap` does, blurred."""
        found = self.pixmap(digest)
        return None if found is None else self._veils.of(found)

    def drop(self) -> None:
        """Let go of every thumbnail, those on their way too; what is painted again is fetched anew."""
        self._turns.end()
        self._timer.stop()
        self._kept.clear()
        self._veils.clear()
        self._missing.clear()
        self._wanted, self._is_fetching = {}, False

    def want(self, digests: Iterable[str]) -> None:
        """Say which thumbnails are looked at, the most wanted first; `arrived` follows for those not there yet."""
        self._wanted = dict.fromkeys(digests)
        if not self._is_fetching:
            self._timer.start()

    def _is_there(self, digest: str) -> bool:
        found = self._kept.get(digest)
        return digest in self._missing or (found is not None and found.width() == self._side)

    def _fetch(self) -> None:
        batch = [digest for digest in self._wanted if not self._is_there(digest)][:BATCH]
        self._is_fetching = bool(batch)
        if batch:
            decode = self._turns.only_now(partial(self._decode, batch))
            self._context.ask(self, lambda diary: diary.photos.thumbnails(batch), decode, self._fail)

    def _decode(self, batch: list[str], found: dict[str, bytes]) -> None:
        side, corner = self._side, self._corner

        def decode(digest: str) -> QImage:
            return decoded(found.get(digest, b""), side, corner)

        self._context.runner.compute(
            self,
            lambda: dict(zip(batch, _pool().map(decode, batch), strict=True)),
            self._turns.only_now(self._keep),
            self._fail,
        )

    def _keep(self, images: dict[str, QImage]) -> None:
        self._missing.update(digest for digest, image in images.items() if image.isNull())
        made = [digest for digest, image in images.items() if not image.isNull()]
        for digest in made:
            pixmap = QPixmap.fromImage(images[digest])
            pixmap.setDevicePixelRatio(self._ratio)
            self._kept[digest] = pixmap
            self._kept.move_to_end(digest)
        while len(self._kept) > max(self.most, len(self._wanted)):
            self._kept.popitem(last=False)
        self._fetch()
        self.arrived.emit(made)

    def _fail(self, problem: Exception) -> None:
        self._wanted, self._is_fetching = {}, False
        self._context.fail(problem)


@cache
def _pool() -> ThreadPoolExecutor:
    """Return the threads that decode a batch together: one core takes three times as long to decode as to paint."""
    return ThreadPoolExecutor(max_workers=min(MOST_THREADS, os.cpu_count() or 1), thread_name_prefix="thumbnails")


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


def decoded(data: bytes, side: int, corner: float) -> QImage:
    """Return the middle of a JPEG as a square of `side` pixels, its corners round by a radius of `corner` pixels.

    The JPEG is decoded no larger than needed; what is none gives a null picture.
    """
    if not data:
        return QImage()
    buffer = QBuffer()
    buffer.setData(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, b"jpeg")
    reader.setScaledSize(reader.size().scaled(side, side, Qt.AspectRatioMode.KeepAspectRatioByExpanding))
    image = reader.read()
    if image.isNull():
        return image
    brush = QBrush(image)
    brush.setTransform(QTransform.fromTranslate((side - image.width()) // 2, (side - image.height()) // 2))
    made = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(brush)
    painter.drawRoundedRect(QRectF(made.rect()), corner, corner)
    painter.end()
    return made
