"""The rows of a damaged diary.db, page by page, and which rows there were."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from poreditary.store import trees
from poreditary.store.mapping import Cell
from poreditary.store.pages import Pages
from poreditary.store.trees import INDEX_BRANCH, INDEX_LEAF, TABLE_LEAF, Forest

Row = tuple[int, tuple[Cell, ...]]
"""A row's id and its columns."""
MOST_MISSING = 100_000
"""A gap wider than this says nothing of how many rows were in it."""
SEQUENCE = "sqlite_sequence"


@dataclass
class Ids:
    """Which rows a table had: those an index or the neighbours of a damaged page speak of."""

    told: set[int] = field(default_factory=set)
    is_sure: bool = True


class Reading:
    """A damaged file as its sound pages show it."""

    def __init__(self, pages: Pages) -> None:
        self.pages = pages
        self.forest: Forest = trees.survey(pages)
        lost = pages.damaged() if pages.has_tags else (each for each in pages.numbers() if pages.read(each) is None)
        self.damaged = frozenset(lost)
        self._unreadable: dict[str, set[int]] = {}
        self._last = {str(row[0]): int(str(row[1])) for _id, row in self._rows_of(SEQUENCE) if len(row) == 2}

    def rows(self) -> Iterator[tuple[str, list[Row]]]:
        """Yield the table and the readable rows of each page; the table is "" where nothing says which it is."""
        for number in self.forest.leaves(TABLE_LEAF):
            if number != 1 and self.forest.root_of(number) != 1:
                above = self.forest.object_of(number)
                name = above.table if above else ""
                yield name, list(self._rows_on(number, name))

    def applied(self) -> list[str]:
        """Return the migrations that the file names."""
        return [str(row[2]) for _id, row in self._rows_of("_sqlite_migrations") if len(row) > 2]

    def ids(self, table: str) -> Ids:
        """Return which rows a table had; `rows` were read before."""
        found = Ids(set(self._unreadable.get(table, ())))
        objects = [each for each in self.forest.objects.values() if each.table == table]
        for index in objects:
            if index.kind == "index" and not re.search(r"\bWHERE\b", index.sql, re.IGNORECASE):
                told = self._indexed(index.root)
                if told is not None:
                    return Ids(found.told | told)
        own = next((each.root for each in objects if each.kind == "table"), 0)
        lost = [number for number in self.damaged if self.forest.root_of(number) == own]
        for number in lost:
            if number == own or number in self.forest.bounds:
                found.told |= self._between(table, self.forest.bounds.get(number, (None, None)))
        found.is_sure = own > 0 and not lost and all(self._is_known(number) for number in self.damaged)
        return found

    def _indexed(self, root: int) -> set[int] | None:
        """Return the ids in an index, None where a page of it is damaged."""
        if root not in self.forest.kinds or any(self.forest.root_of(number) == root for number in self.damaged):
            return None
        found: set[int] = set()
        for kind in (INDEX_LEAF, INDEX_BRANCH):
            for number in self.forest.leaves(kind):
                if self.forest.root_of(number) == root:
                    for entry in trees.entries(self.pages.read(number) or b"", number):
                        row = trees.values(self.pages, entry)
                        if row is None or not isinstance(row[-1], int):
                            return None
                        found.add(row[-1])
        return found

    def _is_known(self, number: int) -> bool:
        """Return whether it is known what a damaged page belonged to; the list of tables itself holds no rows."""
        return self.forest.root_of(number) == 1 or self.forest.object_of(number) is not None

    def _between(self, table: str, bounds: tuple[int | None, int | None]) -> set[int]:
        first, last = bounds[0] or 0, bounds[1] if bounds[1] is not None else self._last.get(table)
        return set(range(first + 1, last + 1)) if last is not None and last - first <= MOST_MISSING else set()

    def _rows_of(self, table: str) -> Iterator[Row]:
        for number in self.forest.leaves(TABLE_LEAF):
            above = self.forest.object_of(number)
            if above is not None and above.table == table:
                yield from self._rows_on(number, table)

    def _rows_on(self, number: int, table: str) -> Iterator[Row]:
        for entry in trees.entries(self.pages.read(number) or b"", number):
            row = trees.values(self.pages, entry)
            if row is None:
                self._unreadable.setdefault(table, set()).add(entry.rowid)
            else:
                yield entry.rowid, row
