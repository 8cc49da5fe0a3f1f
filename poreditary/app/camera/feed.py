"""What gives a live picture: the states it goes through, and a photo taken from it."""

from dataclasses import dataclass, field
from enum import Enum

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from poreditary.app.camera.photo_bytes import as_png
from poreditary.domain.words import mark
from poreditary.errors import UserError


class FeedState(Enum):
    """How a live picture is."""

    OFF = "off"
    STARTING = "starting"
    LIVE = "live"
    WAITING = "waiting"
    """There was a camera and it will go on by itself once it is back, or once another program lets it go."""
    UNABLE = "unable"
    """There will be no picture before the person does something."""


@dataclass(frozen=True, slots=True)
class Captured:
    """A photo as the camera gave it: its own JPEG, else only the picture, and the settings it had."""

    jpeg: bytes
    image: QImage
    camera: str
    settings: dict[str, object] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """Return a name that says what kind of file `data` is."""
        return "camera.jpg" if self.jpeg else "camera.png"

    def data(self) -> bytes:
        """Return the bytes of the image file, losing nothing; for a worker, as a PNG takes a while to make."""
        return self.jpeg or as_png(self.image)


NO_CAMERA = mark("Errors", "No camera was found. Plug one in, or import photos instead.")
NO_LIBRARY = mark("Errors", "The camera needs a library that is missing here: install libpulse0, or import photos.")
NOT_ALLOWED = mark("Errors", "The camera is not allowed. Allow it in the system's settings, or import photos instead.")
FORBIDDEN = mark(
    "Errors",
    "This account may not open the camera. Add it to the group video and log in again, or import photos instead.",
)
UNPLUGGED = mark("Errors", "The camera is gone. Plug it in again and it goes on, or import photos instead.")
BUSY = mark("Errors", "The camera is used by another program. Close that one and it goes on, or import photos instead.")
SILENT = mark("Errors", "The camera sends no picture. Unplug it and plug it in again, or import photos instead.")
NOT_TAKEN = mark("Errors", "The camera gave no photo. Take it again.")
NOT_A_VIDEO = mark("Errors", "{name} is no video that can be played. Choose another one.")


class Feed(QObject):
    """A live picture that photos can be taken from."""

    frame_came = Signal(object)
    """QImage: the latest picture, as the camera sees it, not mirrored."""
    state_changed = Signal(object, object)
    """FeedState, and the UserError that says why there is no picture, or None."""
    captured = Signal(object)
    """Captured: a photo was taken."""
    not_captured = Signal(object)
    """UserError: a photo that was asked for did not come."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.state = FeedState.OFF
        self.problem: UserError | None = None

    def start(self) -> None:
        """Begin; the picture comes with `frame_came`, or the reason for none with `state_changed`."""
        raise NotImplementedError

    def stop(self) -> None:
        """Let the camera go."""
        raise NotImplementedError

    def capture(self) -> None:
        """Take a photo; it comes with `captured`, or the reason for none with `not_captured`."""
        raise NotImplementedError

    def _become(self, state: FeedState, problem: str = "", **values: object) -> None:
        error = UserError(problem, **values) if problem else None
        if (state, str(error)) == (self.state, str(self.problem)):
            return
        self.state, self.problem = state, error
        self.state_changed.emit(state, error)
