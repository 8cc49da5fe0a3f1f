"""How much the shown light of each photo is changed to be that of the first: found off the Qt thread, never kept."""

from PySide6.QtCore import QObject, Signal

from poreditary.app.context import Context
from poreditary.app.models.compare_pictures import originals
from poreditary.diary.pictures import Gains, Named, gains_of
from poreditary.domain.alignment import Similarity
from poreditary.domain.photo import Photo
from poreditary.errors import UserError

Key = tuple[str, str, Similarity | None]


class Light(QObject):
    """The gains of photos against a reference, one found at a time."""

    changed = Signal()
    """There are gains that were not there before."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._known: dict[Key, Gains | None] = {}
        self._wanted: list[tuple[Photo, Photo, Similarity | None]] = []
        self._is_busy = False

    def want(self, wanted: list[tuple[Photo, Photo, Similarity | None]]) -> None:
        """Find the gains of photos against references on which they lie so, None where that is not known."""
        self._wanted = wanted
        self._go_on()

    def gains(self, photo: Photo, reference: Photo, laid: Similarity | None) -> Gains | None:
        """Return the gains, None while they are not known."""
        return self._known.get((photo.sha256, reference.sha256, laid))

    def _go_on(self) -> None:
        missing = (w for w in self._wanted if (w[0].sha256, w[1].sha256, w[2]) not in self._known)
        found = next(missing, None)
        if found is None or self._is_busy:
            return
        photo, reference, laid = found
        key = (photo.sha256, reference.sha256, laid)
        self._is_busy = True
        self._context.ask(
            self,
            lambda diary: originals(diary, [photo, reference]),
            lambda named: self._find(key, named),
            lambda problem: self._fail(key, problem),
        )

    def _find(self, key: Key, named: list[Named]) -> None:
        self._context.runner.compute(
            self,
            lambda: gains_of(named[0], named[1], key[2]),
            lambda gains: self._keep(key, gains),
            lambda problem: self._fail(key, problem),
        )

    def _keep(self, key: Key, gains: Gains | None) -> None:
        self._is_busy = False
        self._known[key] = gains
        self.changed.emit()
        self._go_on()

    def _fail(self, key: Key, problem: Exception) -> None:
        """Leave as it is what cannot be read; the picture itself says why."""
        self._keep(key, None)
        if not isinstance(problem, UserError):
            self._context.fail(problem)
