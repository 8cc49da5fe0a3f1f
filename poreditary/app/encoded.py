"""Pictures from bytes of a format that is known: no other reader is ever tried on them."""

from PySide6.QtGui import QImage


def image_from(data: bytes, kind: str) -> QImage:
    """Return the picture in bytes of a format ("JPEG", "PNG"); what is of another gives a null picture."""
    image = QImage()
    image.loadFromData(data, kind)
    return image
