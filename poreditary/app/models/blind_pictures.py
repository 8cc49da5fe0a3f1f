"""The pictures of a blind comparison: the pair on show and the one after it, made alike off the Qt thread."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from poreditary.app.context import Context
from poreditary.app.models.photo_pictures import image_of
from poreditary.diary import blind_pictures
from poreditary.diary.blind_pictures import Originals, Pair
from poreditary.domain.photo import Photo
from poreditary.errors import UserError

LONGEST = 2000
"""Longer side of a picture, in pixels: pores of a close-up can be looked at one by one."""
Two = tuple[Photo, Photo]
Images = tuple[QImage, QImage]


class BlindPictures(QObject):
    """Makes the pairs that are wanted, one after the other, and keeps no others."""

    arrived = Signal(int, int)
    """The ids of the left and the right photo of a pair that can be shown now."""
    refused = Signal(int, int, object)
    """The same of a pair that cannot, and the UserError that says why."""
    parted = Signal(int, int)
    """The same of a pair whose photos do not lie on each other; it comes before `arrived`."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._wanted: list[Two] = []
        self._kept: dict[tuple[int, int], Images] = {}
        self._refused: set[tuple[int, int]] = set()
        self._is_busy = False

    def want(self, pairs: list[Two]) -> None:
        """Want these pairs, the most urgent first, instead of those before."""
        self._wanted = pairs
        keys = {_key(two) for two in pairs}
        self._kept = {key: images for key, images in self._kept.items() if key in keys}
        if not self._is_busy:
            self._go_on()

    def images(self, left: Photo, right: Photo) -> Images | None:
        """Return the two pictures of a pair, None while they are not made."""
        return self._kept.get((left.id, right.id))

    def clear(self) -> None:
        """Forget every picture and every refusal."""
        self._wanted, self._kept = [], {}
        self._refused.clear()

    def _go_on(self) -> None:
        done = self._kept.keys() | self._refused
        two = next((two for two in self._wanted if _key(two) not in done), None)
        self._is_busy = two is not None
        if two is not None:
            self._context.ask(
                self,
                lambda diary: blind_pictures.originals(diary, *two),
                lambda found: self._make(two, found),
                lambda problem: self._refuse(two, problem),
            )

    def _make(self, two: Two, found: Originals) -> None:
        def make() -> tuple[Pair, Images]:
            pair = blind_pictures.pair_of(found, LONGEST)
            return pair, (image_of(pair.left), image_of(pair.right))

        self._context.runner.compute(
            self, make, lambda made: self._keep(two, found, *made), lambda problem: self._refuse(two, problem)
        )

    def _keep(self, two: Two, found: Originals, pair: Pair, images: Images) -> None:
        if pair.found is not None:
            self._context.ask(self, lambda diary: blind_pictures.keep(diary, found, pair), lambda _none: None)
        if _key(two) in map(_key, self._wanted):
            self._kept[_key(two)] = images
            if not pair.is_laid:
                self.parted.emit(*_key(two))
            self.arrived.emit(*_key(two))
        self._go_on()

    def _refuse(self, two: Two, problem: Exception) -> None:
        self._refused.add(_key(two))
        if isinstance(problem, UserError):
            self.refused.emit(*_key(two), problem)
        else:
            self._context.fail(problem)
        self._go_on()


def _key(two: Two) -> tuple[int, int]:
    return two[0].id, two[1].id
