"""The files of an import: what was seen of each, and what will become of it."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import Enum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QImage

from poreditary.app.models import roles
from poreditary.app.texts import say, word
from poreditary.app.widgets.photo_words import clock_text, moment_text, source_text
from poreditary.diary.incoming import Incoming, Source
from poreditary.domain.intake import Place, Span, guess_places
from poreditary.domain.kinds import View

Index = QModelIndex | QPersistentModelIndex
DayOf = Callable[[datetime], date]
_NOWHERE = QModelIndex()
_FIRST_PLAUSIBLE_YEAR = 1990


class State(Enum):
    """How far a file is."""

    WAITING = "waiting"
    READY = "ready"
    KNOWN = "known"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class ImportRow:
    """One file; `reason` says why it is refused, `doubt` what to look at before it is kept.

    View and place are guesses until a person chose them.
    """

    source: Source
    state: State = State.WAITING
    incoming: Incoming | None = None
    view: View = View.FRONT
    is_view_chosen: bool = False
    place: Place | None = None
    place_text: str = ""
    is_place_chosen: bool = False
    image: QImage | None = None
    reason: str = ""
    doubt: str = ""

    @property
    def name(self) -> str:
        """Return the file's name."""
        return self.source.name

    @property
    def detail(self) -> str:
        """Return the line below the file's name."""
        if self.reason:
            return self.reason
        if self.incoming is None:
            return say("Import", "waiting")
        taken_from, offset = self.incoming.taken_from, self.incoming.taken_offset
        is_from_utc = taken_from == "name" and offset is not None
        known_by = say("Import", "from the file name, converted from UTC") if is_from_utc else source_text(taken_from)
        return f"{moment_text(self.incoming.taken)}, {known_by}"

    @property
    def end_lines(self) -> tuple[str, str]:
        """Return the view and below it the sitting, and whether the view is a guess; empty where nothing is kept."""
        if self.state is not State.READY:
            return "", ""
        guess = "" if self.is_view_chosen else say("Import", "view guessed")
        return word(self.view), ", ".join(part for part in (guess, self.place_text) if part)


class ImportModel(QAbstractListModel):
    """The files of an import in the order they were named."""

    def __init__(self, sources: Iterable[Source]) -> None:
        super().__init__()
        self.rows = [ImportRow(source) for source in sources]

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802
        """Return how many files there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what is said of a file, the same for the eye and for screen readers."""
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return roles.tip(str(row.source) if not hasattr(row.source, "data") else row.name)
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        return ", ".join(part for part in (row.name, row.detail, row.doubt, *row.end_lines) if part)

    def row_of(self, source: Source) -> int | None:
        """Return where a file stands, None once it was left out."""
        return next((at for at, row in enumerate(self.rows) if row.source == source), None)

    def change(self, at: int, **fields: Any) -> None:
        """Change what is known of a file."""
        changed = replace(self.rows[at], **fields)
        if changed != self.rows[at]:
            self.rows[at] = changed
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

    def guess_places(self, spans: Sequence[Span], day_of: DayOf) -> None:
        """Guess the sittings of the photos for which nobody chose one, and say all of them."""
        ready = [(at, row.incoming) for at, row in enumerate(self.rows) if row.state is State.READY and row.incoming]
        moments = [(day_of(incoming.taken), incoming.taken) for _at, incoming in ready]
        for (at, _incoming), (day, _taken), place in zip(ready, moments, guess_places(moments, spans), strict=True):
            row = self.rows[at]
            is_open = not row.is_place_chosen or row.place is None or row.place.day != day
            if is_open and row.place != place:
                self.change(at, place=place, is_place_chosen=False)
        self._say_places(spans)

    def choose_places(self, rows: Iterable[int], place_of: Callable[[date], Place], spans: Sequence[Span]) -> None:
        """Put photos into a sitting of their day; from then on nothing of these days is guessed."""
        chosen = {at: row.place.day for at in rows if (row := self.rows[at]).place is not None}
        for at, row in enumerate(self.rows):
            if row.place is not None and row.place.day in chosen.values():
                day = chosen.get(at)
                self.change(at, place=place_of(day) if day else row.place, is_place_chosen=True)
        self._say_places(spans)

    def new_places(self) -> dict[Place, datetime]:
        """Return the new sittings there will be in the order of time, each with the time of its first photo."""
        found: dict[Place, datetime] = {}
        for row in self.ready():
            if row.place is not None and row.place.sitting_id is None and row.incoming is not None:
                found[row.place] = min(row.incoming.taken, found.get(row.place, row.incoming.taken))
        return dict(sorted(found.items(), key=lambda item: item[1]))

    def _say_places(self, spans: Sequence[Span]) -> None:
        known = {span.sitting_id: span for span in spans}
        new = self.new_places()
        texts: dict[Place, str] = {}
        for at, row in enumerate(self.rows):
            if row.place is None:
                continue
            if row.place not in texts:
                texts[row.place] = place_text(row.place, known, new)
            if row.place_text != texts[row.place]:
                self.change(at, place_text=texts[row.place])


def place_text(place: Place, known: dict[int, Span], new: dict[Place, datetime]) -> str:
    """Return which sitting a photo goes to."""
    span = known.get(place.sitting_id or 0)
    if span is not None:
        return say("Import", "sitting of {time}").format(time=clock_text(span.first))
    if place in new:
        return say("Import", "new sitting of {time}").format(time=clock_text(new[place]))
    return say("Import", "new sitting")


def doubt_about(incoming: Incoming, now: datetime) -> str:
    """Return what is odd about a photo's time, empty where nothing is; both are local times."""
    if incoming.doubted is not None:
        text = say("Import", "the photo itself says the year {year}, check the time")
        return text.format(year=incoming.doubted.year)
    if incoming.taken.date() > now.date():
        return say("Import", "this day has not come yet, check the time")
    if incoming.taken.year < _FIRST_PLAUSIBLE_YEAR:
        return say("Import", "this is before there were such photos, check the time")
    return ""
