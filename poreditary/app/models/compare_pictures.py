"""The pictures that comparing paints, each at the sizes needed now: decoded off the Qt thread, and few of them kept."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from poreditary.app.context import Context
from poreditary.app.encoded import image_from
from poreditary.app.models.photo_pictures import image_of
from poreditary.diary.diary import Diary
from poreditary.diary.pictures import Gains, Named, difference_of, pixels_of, relit_pixels_of
from poreditary.domain.alignment import Similarity
from poreditary.domain.photo import Photo
from poreditary.errors import UserError

T = TypeVar("T")
Key = tuple[object, ...]

SPARE_BYTES = 64 * 1024 * 1024
"""What may be kept beyond the pictures on show, so that going back is quick."""
SMALLEST = 640
"""No smaller pictures than this are decoded, in pixels of the longer side."""
THUMBNAIL = 0


@dataclass(frozen=True, slots=True)
class Recipe:
    """What a picture is made of: a photo, its light multiplied, or its difference from another photo it is laid on."""

    photo: Photo
    gains: Gains | None = None
    reference: Photo | None = None
    laid: Similarity | None = None

    @property
    def key(self) -> Key:
        """Return what the pixels depend on, which a note or a star does not change."""
        return self.photo.sha256, self.gains, self.reference and self.reference.sha256, self.laid

    @property
    def longest(self) -> int:
        """Return the longer side of the whole picture, in pixels."""
        photo = self.reference or self.photo
        return max(photo.width, photo.height)

    @property
    def photos(self) -> list[Photo]:
        """Return the photos it is made of."""
        return [self.photo] if self.reference is None else [self.photo, self.reference]

    def made(self, originals: list[Named], longest: int) -> QImage:
        """Return the picture from the photos' bytes; raises UserError for what cannot be decoded."""
        if self.reference is not None:
            return image_of(difference_of(originals[0], originals[1], self.laid or Similarity(), longest, self.gains))
        if self.gains is not None:
            return image_of(relit_pixels_of(originals[0], longest, self.gains))
        return image_of(pixels_of(*originals[0], longest))


@dataclass(frozen=True, slots=True)
class Wanted:
    """A picture at a size: its longer side has at least `pixels`, or all there are."""

    recipe: Recipe
    pixels: int

    @property
    def level(self) -> int:
        """Return the size to make: the whole halved as often as it still has the pixels."""
        level = self.recipe.longest
        while level // 2 >= max(self.pixels, SMALLEST):
            level //= 2
        return level


class ComparePictures(QObject):
    """Pictures of the photos that are compared; what is no longer wanted is not made."""

    arrived = Signal()
    """There is a better picture of something now."""
    refused = Signal(int, object)
    """The id of a photo that cannot be shown, and the UserError that says why."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._wanted: list[Wanted] = []
        self._kept: dict[tuple[Key, int], QImage] = {}
        self._refused: set[Key] = set()
        self._is_busy = False

    def want(self, wanted: list[Wanted]) -> None:
        """Want these pictures, the most urgent first, instead of those wanted before."""
        self._wanted = wanted
        self._make_room()
        if not self._is_busy:
            self._go_on()

    def images(self, recipe: Recipe) -> tuple[QImage, ...]:
        """Return what there is of a picture, the smallest first."""
        kept = [self._kept[recipe.key, pixels] for pixels in self._sizes(recipe)]
        return tuple(image for image in kept if not image.isNull())

    def kept_bytes(self) -> int:
        """Return how much memory the pictures take."""
        return sum(image.sizeInBytes() for image in self._kept.values())

    def clear(self) -> None:
        """Forget every picture and every refusal; what comes late is not kept."""
        self._wanted = []
        self._kept.clear()
        self._refused.clear()

    def _go_on(self) -> None:
        wanted = next((wanted for wanted in self._wanted if not self._is_met(wanted)), None)
        self._is_busy = wanted is not None
        if wanted is None:
            return
        recipe = wanted.recipe
        is_plain = recipe.key == Recipe(recipe.photo).key
        if is_plain and not self._sizes(recipe):
            self._ask(recipe, lambda diary: _thumbnail(diary, recipe.photo), lambda data: self._start(recipe, data))
        else:
            self._ask(recipe, lambda diary: originals(diary, recipe.photos), lambda found: self._make(wanted, found))

    def _ask(self, recipe: Recipe, job: Callable[[Diary], T], then: Callable[[T], None]) -> None:
        self._context.ask(self, job, then, lambda problem: self._refuse(recipe, problem))

    def _is_met(self, wanted: Wanted) -> bool:
        if wanted.recipe.key in self._refused:
            return True
        return any(pixels >= wanted.level for pixels in self._sizes(wanted.recipe))

    def _sizes(self, recipe: Recipe) -> list[int]:
        return sorted(pixels for key, pixels in self._kept if key == recipe.key)

    def _start(self, recipe: Recipe, data: bytes) -> None:
        """Show the thumbnail at once, until there is more."""
        self._context.runner.compute(
            self,
            lambda: image_from(data, "JPEG").convertToFormat(QImage.Format.Format_RGB32),
            lambda image: self._keep(recipe, THUMBNAIL, image),
        )

    def _make(self, wanted: Wanted, found: list[Named]) -> None:
        recipe, level = wanted.recipe, wanted.level
        self._context.runner.compute(
            self,
            lambda: recipe.made(found, level),
            lambda image: self._keep(recipe, level, image),
            lambda problem: self._refuse(recipe, problem),
        )

    def _keep(self, recipe: Recipe, pixels: int, image: QImage) -> None:
        if any(wanted.recipe.key == recipe.key for wanted in self._wanted):
            self._kept[recipe.key, pixels] = image
            self._make_room()
            self.arrived.emit()
        self._go_on()

    def _make_room(self) -> None:
        """Let go of what is not wanted, the oldest first, until little of it is left."""
        wanted = {(wanted.recipe.key, size) for wanted in self._wanted for size in (wanted.level, THUMBNAIL)}
        spare = [key for key in self._kept if key not in wanted]
        total = sum(self._kept[key].sizeInBytes() for key in spare)
        for key in spare:
            if total > SPARE_BYTES:
                total -= self._kept.pop(key).sizeInBytes()

    def _refuse(self, recipe: Recipe, problem: Exception) -> None:
        self._refused.add(recipe.key)
        if isinstance(problem, UserError):
            self.refused.emit(recipe.photo.id, problem)
        else:
            self._context.fail(problem)
        self._go_on()


def originals(diary: Diary, photos: list[Photo]) -> list[Named]:
    """Return the bytes of photos as they came, with the names of their files."""
    return [(diary.photos.original(photo), photo.file_name) for photo in photos]


def _thumbnail(diary: Diary, photo: Photo) -> bytes:
    return diary.photos.thumbnails([photo.sha256]).get(photo.sha256, b"")
