"""How every change runs: one atomic step, its undo kept, and what it changed returned."""

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date

from poreditary.domain import day as days
from poreditary.domain.change import Changes
from poreditary.domain.day import Clock, Stamp
from poreditary.domain.words import mark
from poreditary.errors import UserError
from poreditary.store.driver import IntegrityError
from poreditary.store.store import GONE, Store

KEPT_STEPS = 200
LONGEST_NAME = 200
"""In characters; more belongs into a note."""
NOTHING = Changes("", frozenset())
MOVED = mark("Changes", "{title} moved to the trash")


class NotAcceptedError(UserError):
    """The schema itself refused a value that no form or command stopped."""


@dataclass
class Action:
    """A change while it runs: the room sets `id`, and may replace `text` and `values`; `done` holds what came of it."""

    text: str
    values: dict[str, str]
    id: int = 0
    done: Changes = NOTHING


@dataclass(frozen=True)
class _Past:
    changes: Changes
    statements: tuple[str, ...]


@dataclass
class Ledger:
    """The writing side of a diary: its store, its clock, and the actions that can be undone."""

    store: Store
    clock: Clock
    day_ends_at: int = 0
    _undo: list[_Past] = field(default_factory=list)
    _redo: list[_Past] = field(default_factory=list)
    _is_changing: bool = False

    def now(self) -> Stamp:
        """Return the stamp of this moment."""
        return self.clock()

    def today(self) -> date:
        """Return the local day of this moment."""
        return days.local_day(self.clock(), self.day_ends_at)

    @contextmanager
    def change(self, text: str, **values: object) -> Iterator[Action]:
        """Run what is inside as one durable action that can be undone; nothing of it stays if it fails.

        A change inside another is part of that one: it is undone with it and names no tables of its own.
        """
        action = Action(text, {name: str(value) for name, value in values.items()})
        if self._is_changing:
            with self.store.atomic():
                yield action
            action.done = Changes(action.text, frozenset(), action.id, action.values)
            return
        try:
            with self._alone(), self.store.atomic():
                yield action
                tables, statements = self.store.drain()
        except IntegrityError as error:
            raise NotAcceptedError(
                mark(
                    "Errors",
                    "This entry cannot be kept: one of its values lies outside what the diary accepts. "
                    "Check its names, dates and numbers.",
                )
            ) from error
        action.done = Changes(action.text, tables, action.id, action.values)
        if tables:
            self._undo = [*self._undo, _Past(action.done, statements)][-KEPT_STEPS:]
            self._redo.clear()

    @contextmanager
    def _alone(self) -> Iterator[None]:
        self._is_changing = True
        day_ends_at = self.day_ends_at
        try:
            yield
        except BaseException:
            self.day_ends_at = day_ends_at  # a setting that was not kept after all
            raise
        finally:
            self._is_changing = False

    def discard(self, kind: str, title: str, rows: dict[str, list[int]], said: str = MOVED) -> Changes:
        """Move rows of the named tables to the trash together, as one thing that can be put back; `said` is its text.

        Raises UserError where nothing is left to move, as when a key was pressed twice.
        """
        with self.change(said, title=title, n=sum(map(len, rows.values()))) as action:
            stamp = self.now()
            row = {"kind": kind, "title": title, "day": self.today().isoformat()}
            moment = stamp.moment.strftime("%Y-%m-%dT%H:%M:%SZ")
            trash = (
                self.store.table("trash").insert(row | {"moment": moment, "utc_offset": stamp.utc_offset}).last_rowid
            )
            moved = sum(self._to_trash(table, row_id, trash) for table, ids in rows.items() for row_id in ids)
            if not moved:
                raise UserError(GONE)
            action.id = int(trash or 0)
        return action.done

    def _to_trash(self, table: str, row_id: int, trash: object) -> int:
        return self.store.write(f"UPDATE {table} SET trash_id = ? WHERE id = ? AND trash_id IS NULL", trash, row_id)

    def undo(self) -> Changes | None:
        """Take the last action back; None where there is none."""
        return self._replay(self._undo, self._redo)

    def redo(self) -> Changes | None:
        """Do again what was taken back last; None where there is none."""
        return self._replay(self._redo, self._undo)

    @property
    def undoable(self) -> Changes | None:
        """Return the action that undo would take back."""
        return self._undo[-1].changes if self._undo else None

    @property
    def redoable(self) -> Changes | None:
        """Return the action that redo would do again."""
        return self._redo[-1].changes if self._redo else None

    def withdraw(self, text: str, row_id: int) -> Changes | None:
        """Let an action be as if it had never been, where it is the last one; None and nothing done where it is not."""
        last = self.undoable
        if last is None or (last.text, last.id) != (text, row_id):
            return None
        changes = self.undo()
        self._redo.pop()
        return changes

    def remembers(self, table: str, row_ids: Collection[int]) -> bool:
        """Return whether an action on one of these entries that changed a table can be taken back or done again."""
        known = (past.changes for past in (*self._undo, *self._redo))
        return any(table in changes.tables and changes.id in row_ids for changes in known)

    def forget(self) -> None:
        """Make what was done so far the beginning: nothing of it can be taken back."""
        self._undo.clear()
        self._redo.clear()

    def _replay(self, source: list[_Past], target: list[_Past]) -> Changes | None:
        if not source:
            return None
        past = source[-1]
        try:
            with self.store.atomic():
                self.store.write("PRAGMA defer_foreign_keys = ON")
                for statement in past.statements:
                    self.store.write(statement)
                _tables, statements = self.store.drain()
        except IntegrityError as error:
            source.clear()  # each step stands on the one after it
            raise UserError(
                mark("Errors", "This step can no longer be taken back or done again: the diary has changed since.")
            ) from error
        source.pop()
        target.append(_Past(past.changes, statements))
        return past.changes


def check_day(day: date, latest: date | None = None) -> None:
    """Raise UserError for a day no entry can belong to."""
    if day < days.FIRST_DAY:
        year = days.FIRST_DAY.year
        raise UserError(mark("Errors", "{day} lies before {year}. Choose a later day."), day=day, year=year)
    if day > days.LAST_DAY:
        raise UserError(mark("Errors", "{day} is too far away. Choose an earlier day."), day=day)
    if latest is not None and day > latest:
        raise UserError(mark("Errors", "{day} has not come yet. Choose today or an earlier day."), day=day)


def check_name(name: str) -> None:
    """Raise UserError for a name that is too long to be one."""
    if len(name) > LONGEST_NAME:
        raise UserError(
            mark("Errors", "A name has {most} characters at most, this one has {n}. Shorten it."),
            most=LONGEST_NAME,
            n=len(name),
        )
