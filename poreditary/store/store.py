"""An open diary.db: reads by shape, writes through sqlite-utils, undo by triggers."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from poreditary.domain.words import mark
from poreditary.errors import UserError
from poreditary.store import connection, keys, problems, schema, undo
from poreditary.store.held import Held
from poreditary.store.mapping import Cell, read_row, shape_of, write_cell, write_row
from poreditary.store.pages import Pages
from poreditary.store.volumes import Volumes

if TYPE_CHECKING:
    from sqlite_utils import Database
    from sqlite_utils.db import Table

T = TypeVar("T")
FILE = "diary.db"
GONE = mark("Errors", "This entry is no longer in the diary. Choose another one, or put it back from the trash.")


class Store:
    """The tables of one diary, on the thread that opened them.

    Reading needs only the driver; sqlite-utils is loaded for the first write, which keeps opening fast.
    """

    def __init__(self, folder: Path, secret: keys.Keys, *, read_only: bool = False) -> None:
        self.folder = folder
        self.path = folder / FILE
        self.is_read_only = read_only
        self._key = secret.of_file(FILE)
        self.connection = connection.open_file(self.path, self._key, connection.DIARY_PAGE, read_only=read_only)
        self._held = self._hold()
        self.volumes = Volumes(folder, secret, read_only=read_only)

    def pages(self) -> Pages:
        """Return the pages of diary.db, for reading beside the database while no change is running."""
        return Pages(self.path, self._key, connection.DIARY_PAGE)

    @cached_property
    def db(self) -> "Database":
        """Return the database through sqlite-utils, with every table watched for undo."""
        from sqlite_utils import Database

        undo.watch(self.connection)
        return Database(self.connection, execute_plugins=False)

    def rows(self, sql: str, *parameters: object) -> list[tuple[Cell, ...]]:
        """Return the rows of a query; raises UserError where the file is damaged there."""
        with self._renewed(), connection.readable(self.connection, FILE):
            return list(self.connection.execute(sql, [write_cell(value) for value in parameters]).fetchall())

    def values(self, cls: type[T], table: str, rest: str = "", *parameters: object) -> list[T]:
        """Return the dataclasses that rows of a table hold; `rest` is the SQL after FROM table."""
        columns = ", ".join(f"{table}.{column}" for column in shape_of(cls).columns)
        rows = self.rows(f"SELECT {columns} FROM {table} {rest}", *parameters)
        return [read_row(cls, row) for row in rows]

    def value(self, cls: type[T], table: str, rest: str = "", *parameters: object) -> T | None:
        """Return the first such dataclass, or None."""
        found = self.values(cls, table, f"{rest} LIMIT 1", *parameters)
        return found[0] if found else None

    def table(self, name: str) -> "Table":
        """Return a table for writing."""
        return self.db.table(name)

    def insert(self, table: str, value: object, **more: object) -> int:
        """Insert a dataclass, with further columns, and return its id."""
        row = write_row(value) | {name: write_cell(cell) for name, cell in more.items()}
        # Said directly: the table's own insert asks for the names of all tables each time, which takes longer.
        names, places = ", ".join(f'"{name}"' for name in row), ", ".join("?" * len(row))
        made = self.db.execute(f'INSERT INTO "{table}" ({names}) VALUES ({places})', list(row.values()))
        return int(made.lastrowid or 0)

    def update(self, table: str, value: object) -> None:
        """Write all columns of a dataclass over the row of its id; raises UserError where there is none.

        Whether it lies in the trash stays as it is: the value may have been read before it was thrown away.
        """
        row = write_row(value)
        row.pop("trash_id", None)
        number = row.pop("id")
        sets = ", ".join(f'"{name}" = ?' for name in row)
        if not self.db.execute(f'UPDATE "{table}" SET {sets} WHERE id = ?', [*row.values(), number]).rowcount:
            raise UserError(GONE)

    def write(self, sql: str, *parameters: object) -> int:
        """Run one writing statement and return how many rows it touched."""
        return int(self.db.execute(sql, [write_cell(value) for value in parameters]).rowcount)

    @contextmanager
    def atomic(self) -> Iterator[None]:
        """Make everything inside one durable step, or nothing; a full disk or a failing one becomes a UserError."""
        if self.is_read_only:
            raise problems.read_only(self.folder)
        with self._renewed(), self._held.unmoved(), connection.reported(self.connection, FILE), self.db.atomic():
            yield
            self._held.check()

    def drain(self) -> tuple[frozenset[str], tuple[str, ...]]:
        """Return the tables touched in the running step and the statements that undo it."""
        return undo.drain(self.connection)

    def migrate(self, before: Callable[[], object] = lambda: None) -> None:
        """Bring the diary to this version's schema; refuses a newer diary before anything is written.

        `before` is called when there is something to migrate: it backs the diary up, or raises UserError.
        """
        applied = self._applied()
        if set(applied) - set(schema.NAMES):
            raise keys.NewerError(
                mark(
                    "Errors",
                    "This diary was written by a newer version of Poreditary. Install the newer version to open it.",
                )
            )
        if len(applied) == len(schema.NAMES):
            return
        if self.is_read_only:
            raise problems.outdated(self.folder)
        with connection.reported(self.connection, FILE):
            if applied:
                before()
            self._apply()

    def examined(self) -> tuple[list[int], int, list[str]]:
        """Return the damaged pages of diary.db, how many it has, and what SQLite finds wrong where none is."""
        return connection.examined(self.connection)

    def told(self, pragma: str) -> list[str]:
        """Return what a pragma that checks finds wrong in diary.db."""
        found = connection.findings(self.connection, pragma)
        if found:
            self._renew()
        return found

    @contextmanager
    def _renewed(self) -> Iterator[None]:
        """Open diary.db anew after damage: a connection that met a damaged page reads and writes no other any more."""
        try:
            yield
        except problems.DamagedError:
            if not self.connection.in_transaction:
                self._renew()
            raise

    def _renew(self) -> None:
        if not self._held.is_here():
            return
        with suppress(UserError):
            path, size = self.path, connection.DIARY_PAGE
            fresh = connection.open_file(path, self._key, size, read_only=self.is_read_only)
            self.connection.close()
            self.connection = fresh
            self._held = self._hold()
            self.__dict__.pop("db", None)

    def _hold(self) -> Held:
        return Held(self.path, self.connection, self._key, connection.DIARY_PAGE)

    def close(self) -> None:
        """Close all files."""
        self.volumes.close()
        self.connection.close()

    def _applied(self) -> list[str]:
        known = self.rows("SELECT 1 FROM sqlite_master WHERE name = '_sqlite_migrations'")
        if not known:
            return []
        return [str(row[0]) for row in self.rows("SELECT name FROM _sqlite_migrations ORDER BY rowid")]

    def _apply(self) -> None:
        from sqlite_utils import Database

        db = Database(self.connection, execute_plugins=False)
        self.rows("PRAGMA foreign_keys = OFF")
        try:
            with db.atomic():
                schema.migrations().apply(db)
                if self.rows("PRAGMA foreign_key_check"):
                    raise RuntimeError("a migration broke a foreign key")
        finally:
            self.rows("PRAGMA foreign_keys = ON")
