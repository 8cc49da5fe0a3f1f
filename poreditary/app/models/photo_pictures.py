"""Photos at the size a screen needs: decoded off the Qt thread, the newest wish first, a few of them kept."""

from collections import OrderedDict
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from poreditary.app.context import Context
from poreditary.app.encoded import image_from
from poreditary.app.models.turns import Turns
from poreditary.diary.pictures import Pixels, pixels_of
from poreditary.domain.photo import Photo
from poreditary.errors import UserError

KEPT_BYTES = 320 * 1024 * 1024
STEP_PIXELS = 512
"""Previews are made in sizes this far apart, so that a window a little larger needs no new one."""
THUMBNAIL_PIXELS = 1


@dataclass(frozen=True, slots=True)
class Wish:
    """A photo at a size: its longer side has at least `longest` pixels, or all it has."""

    photo: Photo
    longest: int

    @property
    def pixels(self) -> int:
        """Return the longer side to decode to."""
        rounded = -(-self.longest // STEP_PIXELS) * STEP_PIXELS
        return min(rounded, max(self.photo.width, self.photo.height))


class Pictures(QObject):
    """The pictures of the photos a person looks at; what is no longer wished for is not decoded."""

    arrived = Signal(int)
    """The id of a photo of which there is a better picture now."""
    refused = Signal(int, object)
    """The id of a photo that cannot be shown, and the UserError that says why."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._wishes: list[Wish] = []
        self._kept: OrderedDict[tuple[int, int], QImage] = OrderedDict()
        self._refused: set[int] = set()
        self._is_busy = False
        self._turns = Turns()

    @property
    def count(self) -> int:
        """Return how many pictures are kept."""
        return len(self._kept)

    def want(self, wishes: list[Wish]) -> None:
        """Wish for these pictures, the most urgent first, instead of those wished for before."""
        self._wishes = wishes
        self._refused.clear()
        if not self._is_busy:
            self._go_on()

    def best(self, photo: Photo, longest: int) -> QImage | None:
        """Return the smallest picture that has the pixels asked for, else the largest there is."""
        sizes = sorted(pixels for photo_id, pixels in self._kept if photo_id == photo.id)
        if not sizes:
            return None
        wanted = Wish(photo, longest).pixels
        key = (photo.id, next((pixels for pixels in sizes if pixels >= wanted), sizes[-1]))
        self._kept.move_to_end(key)
        return self._kept[key]

    def clear(self) -> None:
        """Forget every picture, those on their way too."""
        self._turns.end()
        self._wishes, self._is_busy = [], False
        self._kept.clear()

    def _go_on(self) -> None:
        wish = next((wish for wish in self._wishes if not self._is_met(wish)), None)
        self._is_busy = wish is not None
        if wish is None:
            return
        photo, now = wish.photo, self._turns.only_now
        if self.best(photo, 0) is None:
            self._context.ask(
                self,
                lambda diary: diary.photos.thumbnails([photo.sha256]),
                now(lambda found: self._start(photo, found)),
                now(lambda problem: self._refuse(photo, problem)),
            )
        else:
            self._context.ask(
                self,
                lambda diary: diary.photos.original(photo),
                now(lambda data: self._decode(wish, data)),
                now(lambda problem: self._refuse(photo, problem)),
            )

    def _is_met(self, wish: Wish) -> bool:
        photo = wish.photo
        if photo.id in self._refused:
            return True
        return any(photo_id == photo.id and pixels >= wish.pixels for photo_id, pixels in self._kept)

    def _start(self, photo: Photo, found: dict[str, bytes]) -> None:
        """Show the thumbnail at once, until there is more."""
        data = found.get(photo.sha256, b"")
        self._context.runner.compute(
            self,
            lambda: image_from(data, "JPEG").convertToFormat(QImage.Format.Format_RGB32),
            self._turns.only_now(lambda image: self._keep(photo, THUMBNAIL_PIXELS, image)),
        )

    def _decode(self, wish: Wish, data: bytes) -> None:
        name, now = wish.photo.file_name, self._turns.only_now
        self._context.runner.compute(
            self,
            lambda: image_of(pixels_of(data, name, wish.pixels)),
            now(lambda image: self._keep(wish.photo, wish.pixels, image)),
            now(lambda problem: self._refuse(wish.photo, problem)),
        )

    def _keep(self, photo: Photo, pixels: int, image: QImage) -> None:
        self._kept[photo.id, pixels] = image
        self._make_room()
        self.arrived.emit(photo.id)
        self._go_on()

    def _make_room(self) -> None:
        wished = {(wish.photo.id, wish.pixels) for wish in self._wishes}
        total = sum(kept.sizeInBytes() for kept in self._kept.values())
        for key in [key for key in self._kept if key not in wished]:
            if total > KEPT_BYTES:
                total -= self._kept.pop(key).sizeInBytes()

    def _refuse(self, photo: Photo, problem: Exception) -> None:
        self._refused.add(photo.id)
        if isinstance(problem, UserError):
            self.refused.emit(photo.id, problem)
        else:
            self._context.fail(problem)
        self._go_on()


def image_of(pixels: Pixels) -> QImage:
    """Return decoded pixels as a picture that can be painted without further conversion."""
    row = pixels.width * 3
    return QImage(pixels.data, pixels.width, pixels.height, row, QImage.Format.Format_RGB888).convertToFormat(
        QImage.Format.Format_RGB32
    )
