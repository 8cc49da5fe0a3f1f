"""How compared photos lie on the first of them: known from the diary, else found once off the Qt thread and kept."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QObject, Signal

from poreditary.app.context import Context
from poreditary.app.models.compare_pictures import originals
from poreditary.diary.alignments import BY_HAND, FAILED
from poreditary.diary.diary import Diary
from poreditary.diary.pictures import Named, lay_on
from poreditary.domain.alignment import Similarity, from_json
from poreditary.domain.change import Changes
from poreditary.domain.photo import Alignment, Photo
from poreditary.errors import UserError

Pair = tuple[int, int]
"""The ids of a photo and of its reference."""


class LaidState(Enum):
    """What is known of how a photo lies on the reference."""

    LOOKING = "looking"
    FOUND = "found"
    BY_HAND = "hand"
    FAILED = "failed"
    OTHER_VIEW = "other view"
    REFERENCE = "reference"


@dataclass(frozen=True, slots=True)
class Laid:
    """How a photo lies on the reference; `how` is None where that is not known or cannot be."""

    state: LaidState
    how: Similarity | None = None


class Laying(QObject):
    """Lays photos on the first of them, one at a time."""

    changed = Signal()
    """More is known than before, or something else."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._photos: list[Photo] = []
        self._known: dict[Pair, Laid] = {}
        self._is_busy = False
        context.changed.connect(self._hear)

    def lay(self, photos: list[Photo]) -> None:
        """Lay these photos on the first of them; none ends it."""
        pairs = self._pairs()
        self._photos = photos
        if set(self._pairs()) - set(pairs):
            self._read()

    def laid(self, photo: Photo) -> Laid:
        """Return how a photo lies on the reference."""
        reference = self._photos[0] if self._photos else photo
        if photo.id == reference.id:
            return Laid(LaidState.REFERENCE, Similarity())
        if photo.view != reference.view:
            return Laid(LaidState.OTHER_VIEW)
        return self._known.get((photo.id, reference.id), Laid(LaidState.LOOKING))

    def set_by_hand(self, pair: Pair, how: Similarity, then: Callable[[Changes], None]) -> None:
        """Keep how a photo lies on another as the person says."""
        self._context.change(self, lambda diary: diary.alignments.set_by_hand(*pair, how), then)

    def forget(self, photo: Photo) -> None:
        """Forget how a photo lies on the reference, so that it is looked at again."""
        pair = (photo.id, self._photos[0].id)
        self._context.change(self, lambda diary: diary.alignments.forget(*pair))

    def _pairs(self) -> list[Pair]:
        first, rest = self._photos[:1], self._photos[1:]
        return [(photo.id, first[0].id) for photo in rest if photo.view == first[0].view]

    def _hear(self, changes: Changes) -> None:
        if "alignment" in changes.tables and self._photos:
            self._read()

    def _read(self) -> None:
        """Ask the diary how the photos on show lie on each other."""
        pairs = self._pairs()

        def job(diary: Diary) -> dict[Pair, Alignment | None]:
            return {pair: diary.alignments.of(*pair) for pair in pairs}

        self._context.ask(self, job, self._take)

    def _take(self, found: dict[Pair, Alignment | None]) -> None:
        for pair, alignment in found.items():
            if alignment is None:
                self._known.pop(pair, None)
            else:
                self._known[pair] = _laid(alignment)
        self.changed.emit()
        self._go_on()

    def _go_on(self) -> None:
        """Lay the next photo of which nothing is known."""
        pair = next((pair for pair in self._pairs() if pair not in self._known), None)
        if pair is None or self._is_busy:
            return
        photos = [photo for photo_id in pair for photo in self._photos if photo.id == photo_id]
        self._is_busy = True
        self._context.ask(
            self,
            lambda diary: originals(diary, photos),
            lambda found: self._find(pair, found),
            lambda problem: self._fail(pair, problem),
        )

    def _find(self, pair: Pair, found: list[Named]) -> None:
        self._context.runner.compute(
            self,
            lambda: lay_on(found[0], found[1]),
            lambda answer: self._keep(pair, *answer),
            lambda problem: self._fail(pair, problem),
        )

    def _keep(self, pair: Pair, how: Similarity | None, version: str) -> None:
        """Keep what was found, then read it: meanwhile the person may have said otherwise."""

        def job(diary: Diary) -> dict[Pair, Alignment | None]:
            if _is_there(diary, pair):
                diary.alignments.keep_found(*pair, how, version)
            return {pair: diary.alignments.of(*pair)}

        def take(kept: dict[Pair, Alignment | None]) -> None:
            self._is_busy = False
            self._known[pair] = Laid(LaidState.FAILED) if how is None else Laid(LaidState.FOUND, how)
            self._take({pair: alignment for pair, alignment in kept.items() if alignment is not None})

        self._context.ask(self, job, take, lambda problem: self._fail(pair, problem))

    def _fail(self, pair: Pair, problem: Exception) -> None:
        """Count as not fitting what cannot be read; the picture itself says why."""
        self._is_busy = False
        self._known[pair] = Laid(LaidState.FAILED)
        if not isinstance(problem, UserError):
            self._context.fail(problem)
        self.changed.emit()
        self._go_on()


def _laid(alignment: Alignment) -> Laid:
    if alignment.method == FAILED:
        return Laid(LaidState.FAILED)
    state = LaidState.BY_HAND if alignment.method == BY_HAND else LaidState.FOUND
    return Laid(state, from_json(alignment.matrix))


def _is_there(diary: Diary, pair: Pair) -> bool:
    """Return whether both photos are still in the diary: the trash may have been emptied meanwhile."""
    try:
        return all(diary.photos.photo(photo_id) for photo_id in pair)
    except UserError:
        return False
