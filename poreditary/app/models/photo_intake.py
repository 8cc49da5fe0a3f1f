"""The work of an import: one file after the other is looked at, then one after the other kept."""

from collections import deque
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from poreditary.app.context import Context
from poreditary.app.models.photo_imports import ImportRow
from poreditary.app.models.photo_thumbnails import square
from poreditary.diary.photos import Arrival, Incoming, look_at, read_file
from poreditary.diary.pictures import read_again
from poreditary.domain.photo import Photo
from poreditary.errors import UserError


@dataclass(frozen=True, slots=True)
class Seen:
    """What was seen of a file, without its bytes, and a small square picture of it."""

    incoming: Incoming
    image: QImage


class PhotoIntake(QObject):
    """Looks at files and keeps photos off the Qt thread; other work of the diary goes in between."""

    looked = Signal(object, object, object)
    """Path, Seen, and the Photo that the diary holds with these bytes, or None."""
    refused = Signal(object, object)
    """Path and the UserError that says why it cannot be imported."""
    stepped = Signal(int, int)
    """So many files of so many are done."""
    all_looked = Signal()
    kept = Signal(object)
    """Changes: all photos that could be written are in the diary now; None where none could."""
    failed = Signal(object)
    """UserError: none of the photos was entered."""

    def __init__(self, context: Context, side: int, parent: QObject | None = None) -> None:
        """Make small pictures of what is looked at, `side` pixels square."""
        super().__init__(parent)
        self._context = context
        self._side = side
        self._paths: deque[Path] = deque()
        self._rows: deque[ImportRow] = deque()
        self._arrivals: list[Arrival] = []
        self._count = 0
        self._session_id: int | None = None

    def look(self, paths: list[Path]) -> None:
        """Look at files one after the other."""
        self._paths, self._count = deque(paths), len(paths)
        self._look_next()

    def keep(self, rows: list[ImportRow], session_id: int | None) -> None:
        """Write the originals one after the other, then enter them together as one action."""
        self._rows, self._count, self._arrivals = deque(rows), len(rows), []
        self._session_id = session_id
        self._keep_next()

    def stop(self) -> None:
        """Stop after the file at hand; nothing that was not entered yet will be."""
        self._paths.clear()
        self._rows.clear()
        self._arrivals.clear()
        self._count = 0

    def _look_next(self) -> None:
        self.stepped.emit(self._count - len(self._paths), self._count)
        if not self._paths:
            self.all_looked.emit()
            return
        path, side = self._paths.popleft(), self._side
        self._context.runner.compute(
            self,
            lambda: _look(path, side),
            lambda seen: self._check(path, seen),
            lambda problem: self._skip(path, problem),
        )

    def _check(self, path: Path, seen: Seen) -> None:
        def tell(known: Photo | None) -> None:
            self.looked.emit(path, seen, known)
            self._look_next()

        self._context.ask(
            self,
            lambda diary: diary.photos.with_digest(seen.incoming.sha256),
            tell,
            lambda problem: self._skip(path, problem),
        )

    def _skip(self, path: Path, problem: Exception) -> None:
        self._refuse(path, problem)
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
            lambda: replace(incoming, data=read_again(row.path, incoming.sha256)),
            lambda whole: self._write(row, whole),
            lambda problem: self._pass_over(row, problem),
        )

    def _write(self, row: ImportRow, incoming: Incoming) -> None:
        def written(arrival: Arrival) -> None:
            if self._count:
                self._arrivals.append(arrival)
                self._keep_next()

        if self._count:
            self._context.ask(
                self,
                lambda diary: diary.photos.write(incoming, row.view),
                written,
                lambda problem: self._pass_over(row, problem),
            )

    def _pass_over(self, row: ImportRow, problem: Exception) -> None:
        self._refuse(row.path, problem)
        if self._count:
            self._keep_next()

    def _enter(self) -> None:
        arrivals, session_id = list(self._arrivals), self._session_id
        if not arrivals:
            self.kept.emit(None)
            return
        self._context.change(
            self, lambda diary: diary.photos.keep_all(arrivals, session_id), self.kept.emit, self._fail
        )

    def _fail(self, problem: Exception) -> None:
        if isinstance(problem, UserError):
            self.failed.emit(problem)
        else:
            self._context.fail(problem)
            self.kept.emit(None)

    def _refuse(self, path: Path, problem: Exception) -> None:
        """Say it at the file; a bug is reported as well, and the other files go on."""
        self.refused.emit(path, problem)
        if not isinstance(problem, UserError):
            self._context.fail(problem)


def _look(path: Path, side: int) -> Seen:
    """Return what is seen of a file; its bytes are read again when it is kept, so that many need little memory."""
    found = look_at(*read_file(path))
    return Seen(replace(found, data=b""), square(QImage.fromData(found.thumbnail), side))
