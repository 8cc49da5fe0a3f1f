"""The work of an import: one file after the other is looked at, then one after the other kept."""

from collections import deque
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from poreditary.app.context import Context
from poreditary.app.encoded import image_from
from poreditary.app.models.photo_imports import ImportRow
from poreditary.app.models.photo_thumbnails import square
from poreditary.diary.diary import Diary
from poreditary.diary.gate import Measured
from poreditary.diary.incoming import Incoming, Source, look_closely, read_again
from poreditary.diary.photos import Arrival
from poreditary.domain.change import Changes
from poreditary.domain.intake import Condition, Span
from poreditary.domain.photo import Photo
from poreditary.domain.quality import GateMode, as_json
from poreditary.domain.words import mark
from poreditary.errors import UserError


@dataclass(frozen=True, slots=True)
class Seen:
    """What was seen of a file, without its bytes, a small square picture of it, and what the gate needs of it."""

    incoming: Incoming
    image: QImage | None
    measured: Measured | None = None


@dataclass(frozen=True, slots=True)
class Known:
    """What the diary knows of a photo: itself, where it holds it already, and the sittings of its day."""

    photo: Photo | None
    day: date
    spans: tuple[Span, ...]


class PhotoIntake(QObject):
    """Looks at files and keeps photos off the Qt thread; other work of the diary goes in between."""

    looked = Signal(object, object, object)
    """Source, Seen, and Known."""
    refused = Signal(object, object)
    """Source and the UserError that says why it cannot be imported."""
    stepped = Signal(int, int)
    """So many files of so many are done."""
    all_looked = Signal()
    pictured = Signal(object, object)
    """Source and the QImage it was asked for again."""
    kept = Signal(object)
    """Changes: all photos that could be written are in the diary now; None where none could."""
    failed = Signal(object)
    """UserError: none of the photos was entered."""

    def __init__(
        self, context: Context, side: int, session_id: int | None = None, parent: QObject | None = None
    ) -> None:
        """Make small pictures of what is looked at, `side` pixels square; photos of a session are kept with it."""
        super().__init__(parent)
        self._context = context
        self._side = side
        self._session_id = session_id
        self._condition, self._mode = Condition(), GateMode.OFF
        self._sources: deque[Source] = deque()
        self._rows: deque[ImportRow] = deque()
        self._arrivals: list[Arrival] = []
        self._guessed: set[str] = set()
        self._count = 0
        self._is_keeping = False
        self._turn = 0
        self._pictured: set[Source] = set()
        self.kept.connect(self._rest)
        self.failed.connect(self._rest)

    @property
    def is_keeping(self) -> bool:
        """Return whether originals are being written and entered."""
        return self._is_keeping

    def look(self, sources: list[Source]) -> None:
        """Look at files one after the other."""
        self._sources, self._count = deque(sources), len(sources)
        self._look_next()

    def keep(self, rows: list[ImportRow], condition: Condition, mode: GateMode = GateMode.OFF) -> None:
        """Write the originals one after the other, then enter them together as one action.

        What the gate found stands with the photos, and in which `mode` it was asked.
        """
        self._rows, self._count, self._arrivals = deque(rows), len(rows), []
        self._guessed = {row.incoming.sha256 for row in rows if row.incoming is not None and not row.is_view_chosen}
        self._condition, self._mode, self._is_keeping = condition, mode, True
        self._keep_next()

    def stop(self) -> None:
        """Stop after the file at hand; nothing that was not entered yet will be."""
        self._sources.clear()
        self._rows.clear()
        self._arrivals.clear()
        self._count = 0
        self._rest()

    def drop_pictures(self) -> None:
        """Hand over no picture that was made until now."""
        self._turn += 1
        self._pictured.clear()

    def picture(self, source: Source, incoming: Incoming) -> None:
        """Make the small picture of a file again that was looked at; `pictured` follows."""
        if source in self._pictured:
            return
        self._pictured.add(source)
        side, turn = self._side, self._turn

        def take(image: QImage) -> None:
            if turn == self._turn:
                self._pictured.discard(source)
                self.pictured.emit(source, image)

        self._context.runner.compute(self, lambda: square(image_from(incoming.thumbnail, "JPEG"), side), take)

    def _rest(self) -> None:
        self._is_keeping = False

    def _look_next(self) -> None:
        self.stepped.emit(self._count - len(self._sources), self._count)
        if not self._sources:
            self.all_looked.emit()
            return
        source, side, turn = self._sources.popleft(), self._side, self._turn
        self._context.runner.compute(
            self,
            lambda: _look(source, side),
            lambda seen: self._check(source, seen, turn),
            lambda problem: self._skip(source, problem),
        )

    def _check(self, source: Source, seen: Seen, turn: int) -> None:
        session_id = self._session_id

        def find(diary: Diary) -> Known:
            day = diary.photos.day_of(seen.incoming.taken)
            spans = diary.photos.spans([day], session_id)
            return Known(diary.photos.with_digest(seen.incoming.sha256), day, tuple(spans))

        def tell(known: Known) -> None:
            self.looked.emit(source, seen if turn == self._turn else replace(seen, image=None), known)
            self._look_next()

        self._context.ask(self, find, tell, lambda problem: self._skip(source, problem))

    def _skip(self, source: Source, problem: Exception) -> None:
        self._refuse(source, problem)
        self._look_next()

    def _keep_next(self) -> None:
        self.stepped.emit(self._count - len(self._rows), self._count)
        if not self._rows:
            self._enter()
            return
        row = self._rows.popleft()
        incoming = row.incoming
        assert incoming is not None
        self._context.runner.compute(
            self,
            lambda: replace(incoming, data=read_again(row.source, incoming.sha256)),
            lambda whole: self._write(row, whole),
            lambda problem: self._pass_over(row, problem),
        )

    def _write(self, row: ImportRow, incoming: Incoming) -> None:
        def written(arrival: Arrival) -> None:
            if self._count:
                self._arrivals.append(arrival)
                self._keep_next()

        quality = "" if row.quality is None else as_json(row.quality, self._mode)
        if self._count:
            self._context.ask(
                self,
                lambda diary: diary.photos.write(incoming, row.view, row.place, quality),
                written,
                lambda problem: self._pass_over(row, problem),
            )

    def _pass_over(self, row: ImportRow, problem: Exception) -> None:
        self._refuse(row.source, problem)
        if self._count:
            self._keep_next()

    def _enter(self) -> None:
        arrivals, session_id, condition = list(self._arrivals), self._session_id, self._condition
        guessed = sum(arrival.incoming.sha256 in self._guessed for arrival in arrivals)
        if not arrivals:
            self.kept.emit(None)
            return
        self._context.change(
            self,
            lambda diary: with_guesses(diary.photos.keep_all(arrivals, session_id, condition=condition), guessed),
            self.kept.emit,
            self._fail,
        )

    def _fail(self, problem: Exception) -> None:
        if isinstance(problem, UserError):
            self.failed.emit(problem)
        else:
            self._context.fail(problem)
            self.kept.emit(None)

    def _refuse(self, source: Source, problem: Exception) -> None:
        """Say it at the file; a bug is reported as well, and the other files go on."""
        self.refused.emit(source, problem)
        if not isinstance(problem, UserError):
            self._context.fail(problem)


def with_guesses(changes: Changes, guessed: int) -> Changes:
    """Return what was kept, and how many views of it were guessed."""
    if guessed == 0:
        return changes
    if changes.id:
        return replace(changes, text=mark("Changes", "Photo {name} kept, its view guessed"))
    if guessed == 1:
        return replace(changes, text=mark("Changes", "{n} photos kept, 1 view guessed"))
    more = mark("Changes", "{n} photos kept, {m} views guessed")
    return replace(changes, text=more, values=changes.values | {"m": str(guessed)})


def _look(source: Source, side: int) -> Seen:
    """Return what is seen of a file; its bytes are read again when it is kept, so that many need little memory."""
    found, measured = look_closely(source)
    return Seen(replace(found, data=b""), square(image_from(found.thumbnail, "JPEG"), side), measured)
