"""Which cameras there are, and which of them and of their resolutions to use."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from poreditary.app.camera.feed import NO_LIBRARY
from poreditary.errors import UserError


@dataclass(frozen=True, slots=True)
class Resolution:
    """A picture size in pixels."""

    width: int
    height: int

    @property
    def pixels(self) -> int:
        """Return how many pixels a picture has."""
        return self.width * self.height


@dataclass(frozen=True, slots=True)
class CameraInfo:
    """A camera that is plugged in; `key` tells it apart from others, `resolutions` begin with the highest."""

    key: str
    name: str
    resolutions: tuple[Resolution, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """The camera and resolution to use; what is empty or 0 is for the program to choose."""

    key: str = ""
    width: int = 0
    height: int = 0


def load_multimedia() -> None:
    """Load what cameras need; raises UserError where a library of the system is missing."""
    try:
        import PySide6.QtMultimedia  # noqa: F401
    except ImportError as error:
        raise UserError(NO_LIBRARY) from error


def cameras() -> list[CameraInfo]:
    """Return the cameras that are plugged in, the system's usual one first."""
    load_multimedia()
    from PySide6.QtMultimedia import QMediaDevices

    usual = QMediaDevices.defaultVideoInput()
    found = sorted(QMediaDevices.videoInputs(), key=lambda device: device != usual)
    return [
        CameraInfo(
            bytes(device.id().data()).decode(errors="replace"),
            device.description(),
            resolutions(f.resolution().toTuple() for f in device.videoFormats()),
        )
        for device in found
    ]


def resolutions(sizes: Iterable[tuple[int, int]]) -> tuple[Resolution, ...]:
    """Return each size once, the one with the most pixels first."""
    found = {Resolution(*size) for size in sizes}
    return tuple(sorted(found, key=lambda size: (size.pixels, size.width), reverse=True))


def chosen(found: Sequence[CameraInfo], wish: Choice) -> tuple[CameraInfo, Resolution | None] | None:
    """Return the camera wished for, else the first, with the resolution wished for, else its highest."""
    camera = next((info for info in found if info.key == wish.key), found[0] if found else None)
    if camera is None:
        return None
    wished = Resolution(wish.width, wish.height)
    if camera.key == wish.key and wished in camera.resolutions:
        return camera, wished
    return camera, camera.resolutions[0] if camera.resolutions else None
