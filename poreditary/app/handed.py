"""What other programs hand over by drag and drop or through the clipboard: files, or a picture."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, Qt
from PySide6.QtGui import QImage, QPainter

from poreditary.app.texts import say
from poreditary.diary.incoming import Handed

PACKED = {
    "image/jpeg": "jpg",
    "image/heic": "heic",
    "image/tiff": "tif",
    "image/webp": "webp",
    "image/png": "png",
}
"""Pictures handed over as whole files, best first: those of cameras may still carry their time."""
FAST_PNG = 80
"""Qt's PNG quality counts backwards to zlib's level: 80 is level 1."""


def files_of(mime: QMimeData) -> list[Path]:
    """Return the files and folders of this computer that are handed over."""
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]


def has_photos(mime: QMimeData) -> bool:
    """Return whether anything that may be a photo is handed over."""
    return bool(files_of(mime)) or mime.hasImage() or any(mime.hasFormat(kind) for kind in PACKED)


def picture_of(mime: QMimeData, moment: datetime) -> Callable[[], Handed] | None:
    """Return what makes a photo of the picture that is handed over, to be called off the Qt thread; None without one.

    A picture without a format of its own becomes a PNG.
    """
    for kind, suffix in PACKED.items():
        data = bytes(mime.data(kind).data()) if mime.hasFormat(kind) else b""
        if data:
            packed = Handed(f"{_name()}.{suffix}", data, moment)
            return lambda: packed
    image = mime.imageData() if mime.hasImage() else None
    name = f"{_name()}.png"
    return (lambda: Handed(name, _png(image), moment)) if isinstance(image, QImage) else None


def _name() -> str:
    return say("Import", "Pasted picture")


def _png(image: QImage) -> bytes:
    """Return an image as PNG, compressed little and fast; what is transparent becomes white."""
    ground = QImage(image.size(), QImage.Format.Format_RGB888)
    ground.fill(Qt.GlobalColor.white)
    painter = QPainter(ground)
    painter.drawImage(0, 0, image)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    ground.save(buffer, "PNG", FAST_PNG)  # type: ignore[call-overload]
    return bytes(data.data())
