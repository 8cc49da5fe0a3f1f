"""The tables of the new diary, filled with rows as they are rescued."""

from collections.abc import Collection, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass

from poreditary.diary.rescue.reading import Row
from poreditary.store import driver
from poreditary.store.mapping import Cell

LEFT_OUT = frozenset({"_sqlite_migrations", "sqlite_sequence", "sqlite_stat1", "sqlite_stat4"})


TYPES: dict[str, tuple[type, ...]] = {"TEXT": (str,), "INTEGER": (int,), "REAL": (int, float), "BLOB": (bytes,)}


@dataclass(frozen=True, slots=True)
class Shape:
    """A table's columns and their types in order, and the place of its id among them, None where it has none."""

    columns: tuple[str, ...]
    types: tuple[str, ...]
    id_at: int | None

    def cells(self, row: Row) -> list[Cell]:
        """Return the columns of a row as they were read, its id among them: SQLite leaves that out of the record."""
        return [row[0] if at == self.id_at else cell for at, cell in enumerate(row[1])]

    def is_like(self, row: Row) -> bool:
        """Return whether a row has the types of the table's columns; one of an older version has fewer columns."""
        cells = self.cells(row)
        return 0 < len(cells) <= len(self.columns) and all(
            cell is None or isinstance(cell, TYPES[kind]) for cell, kind in zip(cells, self.types, strict=False)
        )


class Tables:
    """The empty tables of a new diary.db, their constraints in force, references not yet."""

    def __init__(self, connection: driver.Connection) -> None:
        self._connection = connection
        connection.execute("PRAGMA foreign_keys = OFF")
        names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        self.shapes = {name: self._shape(name) for (name,) in names if name not in LEFT_OUT}
        self.kept: dict[str, set[int]] = {name: set() for name in self.shapes}
        """The ids that the rows kept so far had where they were read."""

    def keep(self, table: str, rows: Iterable[Row]) -> None:
        """Insert rows as they were read, those that are acceptable."""
        if table in self.shapes:
            self.kept[table].update(row[0] for row in rows if self._insert(table, row))

    def table_of(self, rows: Sequence[Row]) -> str:
        """Return the one table that accepts all rows of a page that nothing names, "" where none or several do."""
        for is_whole in (True, False):
            fitting = [table for table in self.shapes if rows and self._accepts(table, rows, is_whole=is_whole)]
            if len(fitting) == 1:
                return str(fitting[0])
        return ""

    def ids(self, table: str) -> set[int]:
        """Return the ids of the rows that are in a table now."""
        return {row[0] for row in self._connection.execute(f"SELECT rowid FROM {table}").fetchall()}

    def copy(self, table: str, source: driver.Connection, wanted: Collection[int] | None) -> int:
        """Take rows of a table over from another diary, those with wanted ids, or all; return how many were new."""
        if not source.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (table,)).fetchone():
            return 0
        there = {row[1] for row in source.execute(f"PRAGMA table_info({table})").fetchall()}
        columns = [column for column in self.shapes[table].columns if column in there]
        listed = ", ".join(f'"{column}"' for column in columns)
        new = 0
        for rowid, *cells in source.execute(f"SELECT rowid, {listed} FROM {table}"):
            # Without an id of its own a row is known by its key, and by that it is not inserted twice.
            if (wanted is None or rowid in wanted or self.shapes[table].id_at is None) and (
                self._write(table, columns, cells)
            ):
                self.kept[table].add(rowid)
                new += 1
        return new

    def _shape(self, table: str) -> Shape:
        rows = self._connection.execute(f"PRAGMA table_info({table})").fetchall()
        ids = [row[0] for row in rows if row[5] and row[2].upper() == "INTEGER"]
        return Shape(tuple(row[1] for row in rows), tuple(row[2].upper() for row in rows), ids[0] if ids else None)

    def _insert(self, table: str, row: Row) -> bool:
        shape = self.shapes[table]
        cells = shape.cells(row)
        return shape.is_like(row) and self._write(table, shape.columns[: len(cells)], cells)

    def _write(self, table: str, columns: Sequence[str], cells: Sequence[Cell]) -> bool:
        listed, marks = ", ".join(f'"{column}"' for column in columns), ", ".join("?" * len(columns))
        sql = f"INSERT OR IGNORE INTO {table} ({listed}) VALUES ({marks})"
        with suppress(driver.IntegrityError):
            return bool(self._connection.execute(sql, cells).rowcount == 1)
        return False

    def _accepts(self, table: str, rows: Sequence[Row], *, is_whole: bool) -> bool:
        if is_whole and any(len(row[1]) != len(self.shapes[table].columns) for row in rows):
            return False
        self._connection.execute("SAVEPOINT trial")
        try:
            return all(self._insert(table, row) for row in rows)
        finally:
            self._connection.execute("ROLLBACK TO trial")
            self._connection.execute("RELEASE trial")
