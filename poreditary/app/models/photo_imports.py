"""The files of an import: what was seen of each, and what will become of it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import Enum
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QImage

from poreditary.app.texts import say, word
from poreditary.app.widgets.photo_words import moment_text, source_text
from poreditary.diary.photos import Incoming
from poreditary.domain.kinds import View

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class State(Enum):
    """How far a file is."""

    WAITING = "waiting"
    READY = "ready"
    KNOWN = "known"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class ImportRow:
    """One file; `reason` says why it is refused, `doubt` what to look at before it is kept."""

    path: Path
    state: State = State.WAITING
    incoming: Incoming | None = None
    view: View = View.FRONT
    image: QImage | None = None
    reason: str = ""
    doubt: str = ""

    @property
    def detail(self) -> str:
        """Return the line below the file's name."""
        if self.reason:
            return self.reason
        if self.incoming is None:
            return say("Import", "waiting")
        return f"{moment_text(self.incoming.taken)}, {source_text(self.incoming.taken_from)}"


class ImportModel(QAbstractListModel):
    """The files of an import in the order they were named."""

    def __init__(self, paths: Iterable[Path]) -> None:
        super().__init__()
        self.rows = [ImportRow(path) for path in paths]

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802
        """Return how many files there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what is said of a file, the same for the eye and for screen readers."""
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return str(row.path)
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        view = word(row.view) if row.state is State.READY else ""
        return ", ".join(part for part in (row.path.name, row.detail, row.doubt, view) if part)

    def row_of(self, path: Path) -> int | None:
        """Return where a file stands, None once it was left out."""
        return next((at for at, row in enumerate(self.rows) if row.path == path), None)

    def change(self, at: int, **fields: Any) -> None:
        """Change what is known of a file."""
        self.rows[at] = replace(self.rows[at], **fields)
        self.dataChanged.emit(self.index(at), self.index(at))

    def leave_out(self, rows: Iterable[int]) -> None:
        """Take files out of the import."""
        for at in sorted(rows, reverse=True):
            self.beginRemoveRows(QModelIndex(), at, at)
            del self.rows[at]
            self.endRemoveRows()

    def ready(self) -> list[ImportRow]:
        """Return the files that can be kept."""
        return [row for row in self.rows if row.state is State.READY]

    def count(self, state: State) -> int:
        """Return how many files are in a state."""
        return sum(row.state is state for row in self.rows)

    def holding(self, digest: str) -> ImportRow | None:
        """Return the file of this import that has the bytes of a digest already."""
        return next((row for row in self.ready() if row.incoming and row.incoming.sha256 == digest), None)

    def guess_view(self, day: date, pattern: list[View]) -> View:
        """Return the view of the next photo of a day: the one at its place in the pattern, which begins anew."""
        if not pattern:
            return View.FRONT
        before = sum(row.incoming is not None and row.incoming.taken.date() == day for row in self.ready())
        return pattern[before % len(pattern)]


def doubt_about(taken: datetime, now: datetime) -> str:
    """Return what is odd about a photo's time, empty where nothing is; both are local times."""
    if taken.date() > now.date():
        return say("Import", "this day has not come yet, check the time")
    return ""
