"""An open diary.db: reads by shape, writes through sqlite-utils, undo by triggers."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from poreditary.domain.words import mark
from poreditary.errors import UserError
from poreditary.store import connection, driver, keys, schema, undo
from poreditary.store.mapping import Cell, read_row, shape_of, write_cell, write_row
from poreditary.store.volumes import Volumes

if TYPE_CHECKING:
    from sqlite_utils import Database
    from sqlite_utils.db import Table

T = TypeVar("T")
FILE = "diary.db"
GONE = mark("Errors", "This entry is no longer in the diary.")


class Store:
    """The tables of one diary, on the thread that opened them.

    Reading needs only the driver; sqlite-utils is loaded for the first write, which keeps opening fast.
    """

    def __init__(self, folder: Path, secret: keys.Keys) -> None:
        self.folder = folder
        self.path = folder / FILE
        self.connection = connection.open_file(self.path, secret.of_file(FILE), connection.DIARY_PAGE)
        self.volumes = Volumes(folder, secret)

    @cached_property
    def db(self) -> "Database":
        """Return the database through sqlite-utils, with every table watched for undo."""
        from sqlite_utils import Database

        undo.watch(self.connection)
        return Database(self.connection, execute_plugins=False)

    def rows(self, sql: str, *parameters: object) -> list[tuple[Cell, ...]]:
        """Return the rows of a query; raises UserError where the file is damaged there."""
        with connection.readable(FILE):
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
        rowid = self.table(table).insert(row).last_rowid
        return int(rowid or 0)

    def update(self, table: str, value: object) -> None:
        """Write all columns of a dataclass over the row of its id; raises UserError where there is none.

        Whether it lies in the trash stays as it is: the value may have been read before it was thrown away.
        """
        from sqlite_utils.db import NotFoundError

        row = write_row(value)
        row.pop("trash_id", None)
        try:
            self.table(table).update(int(str(row.pop("id"))), row)
        except NotFoundError as error:
            raise UserError(GONE) from error

    def write(self, sql: str, *parameters: object) -> int:
        """Run one writing statement and return how many rows it touched."""
        return int(self.db.execute(sql, [write_cell(value) for value in parameters]).rowcount)

    @contextmanager
    def atomic(self) -> Iterator[None]:
        """Make everything inside one durable step, or nothing; a full disk or a failing one becomes a UserError."""
        with connection.reported(FILE), self.db.atomic():
            yield

    def drain(self) -> tuple[frozenset[str], tuple[str, ...]]:
        """Return the tables touched in the running step and the statements that undo it."""
        return undo.drain(self.connection)

    def migrate(self) -> None:
        """Bring the diary to this version's schema; refuses a newer diary before anything is written."""
        applied = self._applied()
        if set(applied) - set(schema.NAMES):
            raise UserError(
                mark(
                    "Errors",
                    "This diary was written by a newer version of Poreditary. Install the newer version to open it.",
                )
            )
        if len(applied) == len(schema.NAMES):
            return
        with connection.reported(FILE):
            if applied:
                self._back_up(applied[-1])
            self._apply()

    def faults(self) -> Iterator[tuple[str, str]]:
        """Yield the file and the finding for each thing wrong in diary.db and the volumes; reads all of them."""
        yield from connection.faults(self.connection, FILE)
        yield from self.volumes.faults()
        kept = {digest for number in self.volumes.numbers() for digest in self.volumes.digests(number)}
        yield from ((FILE, f"photo {digest!r}") for digest in self._photo_digests() - kept)

    def _photo_digests(self) -> set[str]:
        with suppress(driver.DatabaseError, UserError):
            return {str(row[0]) for row in self.rows("SELECT sha256 FROM photo")}
        return set()

    def close(self) -> None:
        """Close all files."""
        self.volumes.close()
        self.connection.close()

    def _applied(self) -> list[str]:
        known = self.rows("SELECT 1 FROM sqlite_master WHERE name = '_sqlite_migrations'")
        if not known:
            return []
        return [str(row[0]) for row in self.rows("SELECT name FROM _sqlite_migrations ORDER BY rowid")]

    def _back_up(self, version: str) -> None:
        folder = self.folder / "backups"
        folder.mkdir(mode=0o700, exist_ok=True)
        target = folder / f"before-migration-from-{version}.db"
        target.unlink(missing_ok=True)
        target.touch(mode=0o600)
        self.rows("VACUUM INTO ?", str(target))

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
