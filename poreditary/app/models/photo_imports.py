"""The files of an import: what was seen of each, and what will become of it."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import Enum
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QImage

from poreditary.app.models import roles
from poreditary.app.models.photo_import_words import place_text, taken_over_text, view_text
from poreditary.app.texts import say, word
from poreditary.app.widgets.photo_words import moment_text, source_text
from poreditary.diary.gate import Measured
from poreditary.diary.incoming import Incoming, Source
from poreditary.domain.intake import UNSAID, Condition, Place, Span, guess_places
from poreditary.domain.kinds import View
from poreditary.domain.quality import GateMode, Quality
from poreditary.domain.rhythm import CLOSE_UPS

Index = QModelIndex | QPersistentModelIndex
DayOf = Callable[[datetime], date]
_NOWHERE = QModelIndex()
MOST_FINDINGS = 3
"""So many findings have room beside a photo; the first to mend come first."""
MOST_RUNS = 64
"""More runs of rows than that are taken out in one go."""


class State(Enum):
    """How far a file is."""

    WAITING = "waiting"
    READY = "ready"
    KNOWN = "known"
    TWICE = "twice"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class ImportRow:
    """One file; `reason` says why it is refused, `doubt` what to look at before it is kept.

    View and place are guesses until a person chose them; a view guessed without `has_ground` is doubtful. `quality` is
    what the gate found for the view, once it looked.
    """

    source: Source
    state: State = State.WAITING
    incoming: Incoming | None = None
    view: View = View.FRONT
    is_view_chosen: bool = False
    has_ground: bool = True
    place: Place | None = None
    is_place_chosen: bool = False
    image: QImage | None = None
    measured: Measured | None = None
    quality: Quality | None = None
    is_wanted_anyway: bool = False
    reason: str = ""
    doubt: str = ""

    @property
    def is_close_up(self) -> bool:
        """Return whether skin fills the picture."""
        return is_close_up(self.measured)

    @property
    def is_misread(self) -> bool:
        """Return whether a whole face was guessed where there is none to be seen."""
        return self.is_close_up and not (self.has_ground or self.is_view_chosen or self.view in CLOSE_UPS)

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


def is_close_up(measured: Measured | None) -> bool:
    """Return whether skin fills a picture, which it does of no whole face: eyes, hair and background differ."""
    return measured is not None and measured.figures.is_all_skin


class ImportModel(QAbstractListModel):
    """The files of an import in the order they were named; with the gate `mode` strict, some are held back."""

    image_wanted = Signal(object)
    """Source: a file that was looked at is to be seen, and its picture was let go."""

    def __init__(self, sources: Iterable[Source], mode: GateMode = GateMode.OFF) -> None:
        super().__init__()
        self.rows = [ImportRow(source) for source in sources]
        self.mode = mode
        self._spans: dict[int, Span] = {}
        self._condition = UNSAID
        self._firsts: dict[Place, datetime] = {}
        self._tally_all()

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
        return ", ".join(part for part in (row.name, row.detail, self.remark(row), *self.end_lines(row)) if part)

    def end_lines(self, row: ImportRow) -> tuple[str, str]:
        """Return the view, and whether it is a guess, and below it the sitting; empty where nothing is kept."""
        if row.state is not State.READY:
            return "", ""
        return view_text(row.view, is_chosen=row.is_view_chosen, has_ground=row.has_ground), self.place_text(row)

    def place_text(self, row: ImportRow) -> str:
        """Return which sitting a photo goes to, empty where that is not known yet."""
        return "" if row.place is None else place_text(row.place, self._spans, self._firsts)

    def taken_over(self, row: ImportRow) -> str:
        """Return what a photo takes over from its sitting though nobody said it of this import."""
        span = self._spans.get(row.place.sitting_id or 0) if row.place is not None else None
        return "" if span is None or row.state is not State.READY else taken_over_text(span, self._condition)

    def remark(self, row: ImportRow) -> str:
        """Return what to look at before a photo is kept: a guess, an odd time, a condition taken over, findings."""
        is_misread = row.state is State.READY and row.is_misread
        guess = say("Import", "skin fills the picture, so this is a close-up: choose which") if is_misread else ""
        return "; ".join(part for part in (guess, row.doubt, self.taken_over(row), self._judged(row)) if part)

    def _judged(self, row: ImportRow) -> str:
        found = row.quality.findings if row.quality is not None and row.state is State.READY else ()
        if not found or self.mode is GateMode.OFF:
            return ""
        words = ", ".join(word(finding) for finding in found[:MOST_FINDINGS])
        held, hard = say("Import", "held back: {reasons}"), say("Import", "harder to compare: {reasons}")
        return (held if self.is_held(row) else hard).format(reasons=words)

    def is_held(self, row: ImportRow) -> bool:
        """Return whether the strict gate keeps a photo out until the person wants it all the same."""
        is_poor = row.state is State.READY and row.quality is not None and not row.quality.is_good
        return is_poor and self.mode is GateMode.STRICT and not row.is_wanted_anyway

    def row_of(self, source: Source) -> int | None:
        """Return where a file stands, None once it was left out."""
        return self._at.get(source)

    def change(self, at: int, **fields: Any) -> None:
        """Change what is known of a file."""
        self.change_all([at], **fields)

    def change_all(self, rows: Iterable[int], **fields: Any) -> None:
        """Change the same of several files."""
        self._put({at: replace(self.rows[at], **fields) for at in rows})

    def replace_rows(self, changed: dict[int, ImportRow]) -> None:
        """Change files, each in its own way."""
        self._put(changed)

    def drop_pictures(self) -> None:
        """Let go of every picture; those that show are asked for again."""
        self.change_all(range(len(self.rows)), image=None)

    def leave_out(self, rows: Sequence[int]) -> None:
        """Take files out of the import; `rows` are in order."""
        runs = [rows[0], *(b for a, b in pairwise(rows) if b > a + 1)] if rows else []
        gone = set(rows)
        if len(runs) > MOST_RUNS:
            self.beginResetModel()
            self.rows = [row for at, row in enumerate(self.rows) if at not in gone]
            self.endResetModel()
        else:
            for first in reversed(runs):
                after = next(at for at in range(first, len(self.rows) + 1) if at not in gone)
                self.beginRemoveRows(QModelIndex(), first, after - 1)
                del self.rows[first:after]
                self.endRemoveRows()
        self._tally_all()

    def ready(self) -> list[ImportRow]:
        """Return the files that will be kept."""
        return [row for row in self.rows if row.state is State.READY and not self.is_held(row)]

    def count(self, state: State) -> int:
        """Return how many files are in a state."""
        return self._states[state]

    def held_count(self) -> int:
        """Return how many photos the strict gate keeps out."""
        return sum(map(self.is_held, self.rows)) if self.mode is GateMode.STRICT else 0

    def holding(self, digest: str) -> ImportRow | None:
        """Return the file of this import that has the bytes of a digest already."""
        source = self._holders.get(digest)
        return None if source is None else self.rows[self._at[source]]

    def guess_view(self, day: date, pattern: list[View]) -> View:
        """Return the view of the next photo of a day: the one at its place in the pattern, which begins anew."""
        return pattern[len(self._taken_on.get(day, ())) % len(pattern)] if pattern else View.FRONT

    def guess_places(
        self,
        spans: Sequence[Span],
        day_of: DayOf,
        days: Iterable[date] | None = None,
        condition: Condition = UNSAID,
    ) -> None:
        """Guess the sittings of the photos for which nobody chose one, of some days or all.

        `condition` is what is said of all photos.
        """
        self._spans, self._condition = {span.sitting_id: span for span in spans}, condition
        wanted = set(map(day_of, self._moments()) if days is None else days)
        found = [(at, row, day) for at, row, day in self._photos_near(wanted, day_of) if day in wanted]
        seen = [(day, row.incoming) for _at, row, day in found if row.incoming]
        cameras = [incoming.camera for _day, incoming in seen]
        places = guess_places([(day, incoming.taken) for day, incoming in seen], spans, condition, cameras)
        changed = {}
        for (at, row, day), place in zip(found, places, strict=True):
            is_open = not row.is_place_chosen or row.place is None or row.place.day != day
            if is_open and row.place != place:
                changed[at] = replace(row, place=place, is_place_chosen=False)
        self._put(changed)
        self._find_firsts(None if days is None else wanted)

    def choose_places(self, rows: Iterable[int], place_of: Callable[[date], Place]) -> None:
        """Put photos into a sitting of their day; from then on nothing of these days is guessed."""
        chosen = {at: row.place.day for at in rows if (row := self.rows[at]).place is not None}
        days, changed = set(chosen.values()), {}
        for at, row in enumerate(self.rows):
            if row.place is not None and row.place.day in days:
                place = place_of(chosen[at]) if at in chosen else row.place
                changed[at] = replace(row, place=place, is_place_chosen=True)
        self._put(changed)
        self._find_firsts(days)

    def new_places(self, day: date | None = None) -> dict[Place, datetime]:
        """Return the new sittings of a day or all, in the order of time, each with the time of its first photo."""
        found = self._firsts.items() if day is None else [item for item in self._firsts.items() if item[0].day == day]
        return dict(sorted(found, key=lambda item: item[1]))

    def _moments(self) -> Iterator[datetime]:
        return (row.incoming.taken for row in self.rows if row.state is State.READY and row.incoming is not None)

    def _photos_near(self, days: set[date], day_of: DayOf) -> Iterator[tuple[int, ImportRow, date]]:
        for at in self._rows_near(days):
            row = self.rows[at]
            if row.incoming is not None:
                yield at, row, day_of(row.incoming.taken)

    def _rows_near(self, days: set[date]) -> list[int]:
        """Return the photos of some days, and a few more, since a day ends after midnight."""
        dates = {day + timedelta(days=n) for day in days for n in (0, 1)}
        return sorted(at for taken_on in dates for at in self._taken_on.get(taken_on, ()))

    def _find_firsts(self, days: set[date] | None) -> None:
        """Find when the new sittings of some days or all begin; other photos may say so than those that changed."""
        firsts = {} if days is None else {place: at for place, at in self._firsts.items() if place.day not in days}
        rows = range(len(self.rows)) if days is None else self._rows_near(days)
        for row in (self.rows[at] for at in rows):
            if row.state is not State.READY or row.place is None or row.incoming is None:
                continue
            if row.place.sitting_id is None and (days is None or row.place.day in days):
                firsts[row.place] = min(row.incoming.taken, firsts.get(row.place, row.incoming.taken))
        if firsts != self._firsts:
            self._firsts = firsts
            self._tell(0, len(self.rows) - 1)

    def _put(self, changed: dict[int, ImportRow]) -> None:
        """Let rows take the place of those there, and tell of all between the first and the last of them at once."""
        new = {at: row for at, row in changed.items() if row != self.rows[at]}
        for at, row in new.items():
            self._uncount(at, self.rows[at])
            self.rows[at] = row
            self._count_in(at, row)
        if new:
            self._tell(min(new), max(new))

    def _tell(self, first: int, last: int) -> None:
        self.dataChanged.emit(self.index(first), self.index(last))

    def _tally_all(self) -> None:
        """Count anew, so that nothing that is asked for each file goes through all of them."""
        self._at: dict[Source, int] = {}
        self._states: Counter[State] = Counter()
        self._taken_on: dict[date, set[int]] = {}
        self._holders: dict[str, Source] = {}
        for at, row in enumerate(self.rows):
            self._at.setdefault(row.source, at)
            self._count_in(at, row)

    def _count_in(self, at: int, row: ImportRow) -> None:
        self._states[row.state] += 1
        if row.state is State.READY and row.incoming is not None:
            self._taken_on.setdefault(row.incoming.taken.date(), set()).add(at)
            self._holders[row.incoming.sha256] = row.source

    def _uncount(self, at: int, row: ImportRow) -> None:
        self._states[row.state] -= 1
        if row.state is State.READY and row.incoming is not None:
            self._taken_on[row.incoming.taken.date()].discard(at)
            self._holders.pop(row.incoming.sha256, None)
