"""A frame as the bytes of an image file: what a camera compressed itself stays as it came, all else loses nothing."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QVideoFrame

JPEG_START, JPEG_END = b"\xff\xd8\xff", b"\xff\xd9"
FAST_PNG = 80
"""Qt's PNG quality counts backwards to zlib's level: 80 is level 1, ten times as fast as the usual one."""


def own_jpeg(frame: "QVideoFrame") -> bytes:
    """Return the JPEG the camera sent for a frame, empty where it sent none or only part of one."""
    from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat

    if frame.pixelFormat() is not QVideoFrameFormat.PixelFormat.Format_Jpeg:
        return b""
    if not frame.map(QVideoFrame.MapMode.ReadOnly):
        return b""
    try:
        data = bytes(frame.bits(0)[: frame.mappedBytes(0)])
    finally:
        frame.unmap()
    end = data.rfind(JPEG_END)
    return data[: end + len(JPEG_END)] if data.startswith(JPEG_START) and end > 0 else b""


def as_png(image: QImage) -> bytes:
    """Return an image as PNG, compressed little and fast."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.convertToFormat(QImage.Format.Format_RGB888).save(buffer, "PNG", FAST_PNG)  # type: ignore[call-overload]
    return bytes(data.data())
