"""Looking now and then at the watched folder, away from the Qt thread; what is new in it is offered."""

from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from poreditary import paths
from poreditary.app.context import Context
from poreditary.app.settings import Settings
from poreditary.domain.change import Changes

if TYPE_CHECKING:
    from poreditary.diary.diary import Diary
    from poreditary.diary.watching import Look, Offer, WatchedFolder

CALM_MS = 30_000
SOON_MS = 3_000


class FolderWatch(QObject):
    """The watched folder of this computer; there is one for each open diary."""

    offered = Signal()
    """`offers` are others now."""

    def __init__(self, context: Context, memory: Path | None) -> None:
        """Remember what was declined in the file `memory`, or only while the program runs."""
        super().__init__(context)
        self.offers: list[Offer] = []
        self.calm_ms, self.soon_ms = CALM_MS, SOON_MS
        self._context = context
        self._memory = memory
        self._folder: WatchedFolder | None = None
        self._is_looking = self._is_gone = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)
        context.settings_kept.connect(self._choose)
        context.changed.connect(self._hear)

    @classmethod
    def of(cls, context: Context) -> "FolderWatch":
        """Return the watch of an open diary; it begins with the first who asks."""
        found = context.findChild(cls)
        if found is None:
            found = cls(context, None if context.preferences.is_example else _memory_of(context.settings.diary))
            found._choose(context.settings)
        return found

    @property
    def name(self) -> str:
        """Return the name of the folder, empty where none is watched."""
        return "" if self._folder is None else self._folder.folder.name

    def look(self) -> None:
        """Look for new photos now."""
        folder = self._folder
        if folder is not None and not self._is_looking:
            self._is_looking = True
            self._timer.stop()
            self._context.runner.compute(self, folder.look, lambda found: self._check(folder, found), self._fail)

    def stop(self) -> None:
        """Look no more, until another folder is chosen or somebody asks."""
        self._timer.stop()

    def decline(self, chosen: Iterable[Path] | None = None) -> None:
        """Offer these photos no more, all that are on offer where none are named."""
        wanted = {offer.path for offer in self.offers} if chosen is None else set(chosen)
        declined = [offer for offer in self.offers if offer.path in wanted]
        folder = self._folder
        if folder is not None and declined:
            self._show([offer for offer in self.offers if offer.path not in wanted])
            self._context.runner.compute(self, lambda: folder.decline(declined))

    def _choose(self, settings: Settings) -> None:
        chosen = Path(settings.watched_folder) if settings.watched_folder else None
        if chosen == (None if self._folder is None else self._folder.folder):
            return
        from poreditary.diary.watching import WatchedFolder

        self._timer.stop()
        self._folder = None if chosen is None else WatchedFolder(chosen, self._memory)
        self._is_looking = self._is_gone = False
        self._show([])
        self.look()

    def _check(self, folder: "WatchedFolder", found: "Look") -> None:
        """Ask the diary which of them it has."""
        if folder is not self._folder:
            return
        self._is_gone = False

        def fresh(diary: "Diary") -> "list[Offer]":
            return [offer for offer in found.offers if diary.photos.with_digest(offer.digest) is None]

        self._context.ask(self, fresh, lambda offers: self._take(folder, found, offers), self._fail)

    def _take(self, folder: "WatchedFolder", found: "Look", offers: "list[Offer]") -> None:
        if folder is not self._folder:
            return
        self._is_looking = False
        fresh = set(offers)
        known = [offer for offer in found.offers if offer not in fresh]
        if known:
            self._context.runner.compute(self, lambda: folder.pass_over(known))
        self._show(offers)
        self._timer.start(self.soon_ms if found.is_settling else self.calm_ms)

    def _fail(self, problem: Exception) -> None:
        """Say once that the folder is gone, and look again later."""
        self._is_looking = False
        if not self._is_gone:
            self._context.fail(problem)
        self._is_gone = True
        self._show([])
        self._timer.start(self.calm_ms)

    def _show(self, offers: "list[Offer]") -> None:
        if offers != self.offers:
            self.offers = offers
            self.offered.emit()

    def _hear(self, changes: Changes) -> None:
        """Look again when photos came or went: what is in the diary is not on offer."""
        if "photo" in changes.tables and self.offers:
            self.look()


def _memory_of(diary: str) -> Path:
    """Return the file that remembers what was declined for a diary, beside the window's settings."""
    return paths.settings_file().with_name(f"watched-{sha256(diary.encode()).hexdigest()[:12]}.json")
