"""Tables and indices read from their pages alone, as far as those are sound (sqlite.org/fileformat2.html).

SQLite itself gives up on a table where a page above its rows is damaged; the rows below it are still there.
"""

import struct
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from poreditary.store.mapping import Cell
from poreditary.store.pages import Pages

INDEX_BRANCH, TABLE_BRANCH, INDEX_LEAF, TABLE_LEAF = 2, 5, 10, 13
BRANCHES = frozenset({INDEX_BRANCH, TABLE_BRANCH})
TREE = frozenset({INDEX_BRANCH, TABLE_BRANCH, INDEX_LEAF, TABLE_LEAF})
FIRST_HEADER = 100
WHOLE = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}
"""The bytes of a whole number, by its serial type."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A row of a table or of an index: its rowid (0 in an index) and where its content lies."""

    rowid: int
    size: int
    local: bytes
    overflow: int


@dataclass(frozen=True, slots=True)
class Object:
    """A table or an index as the file itself describes it; table is the one an index belongs to."""

    kind: str
    name: str
    table: str
    root: int
    sql: str


@dataclass
class Forest:
    """Which page hangs below which, and what the topmost ones are."""

    kinds: dict[int, int] = field(default_factory=dict)
    parents: dict[int, int] = field(default_factory=dict)
    bounds: dict[int, tuple[int | None, int | None]] = field(default_factory=dict)
    """Above which rowid and up to which a page of a table holds its rows, where that is known."""
    objects: dict[int, Object] = field(default_factory=dict)

    def root_of(self, number: int) -> int:
        """Return the topmost known page above a page."""
        seen = set()
        while number in self.parents and number not in seen:
            seen.add(number)
            number = self.parents[number]
        return number

    def object_of(self, number: int) -> Object | None:
        """Return the table or index a page belongs to, None where that is not known or it is the list of them."""
        return self.objects.get(self.root_of(number))

    def leaves(self, kind: int) -> Iterator[int]:
        """Yield the pages with rows, of tables or of indices, in the order they lie in."""
        yield from (number for number in sorted(self.kinds) if self.kinds[number] == kind)


def survey(pages: Pages, numbers: Iterable[int] | None = None) -> Forest:
    """Return what hangs together in a file; reads every page of it once."""
    forest = Forest()
    for number in pages.numbers() if numbers is None else numbers:
        _note(pages, number, forest)
    for number in list(forest.leaves(TABLE_LEAF)):
        if forest.root_of(number) == 1 or 1 not in forest.kinds:
            for entry in entries(pages.read(number) or b"", number):
                described = _object(values(pages, entry))
                if described is not None:
                    forest.objects[described.root] = described
    return forest


def entries(page: bytes, number: int) -> Iterator[Entry]:
    """Yield the entries of a page in their order; what makes no sense is left out."""
    kind = kind_of(page, number)
    for start in _starts(page, number) if kind in TREE - {TABLE_BRANCH} else ():
        try:
            yield _entry(page, start, kind)
        except IndexError:
            continue


def payload(pages: Pages, entry: Entry) -> bytes | None:
    """Return all that an entry holds, None where a page it runs over to is damaged."""
    parts, left, number = [entry.local], entry.size - len(entry.local), entry.overflow
    while left > 0:
        page = pages.read(number) if 0 < number <= pages.count else None
        if page is None:
            return None
        part = page[4 : 4 + left]
        parts.append(part)
        left -= len(part)
        number = int.from_bytes(page[:4], "big")
    return b"".join(parts)


def values(pages: Pages, entry: Entry) -> tuple[Cell, ...] | None:
    """Return the columns of an entry, None where they cannot be read."""
    record = payload(pages, entry)
    try:
        return None if record is None else tuple(_record(record))
    except (IndexError, ValueError, struct.error):
        return None


def kind_of(page: bytes, number: int) -> int:
    """Return what kind of page of a tree this is, 0 for any other page."""
    at = FIRST_HEADER if number == 1 else 0
    return page[at] if len(page) > at and page[at] in TREE else 0


def _note(pages: Pages, number: int, forest: Forest) -> None:
    page = pages.read(number)
    kind = 0 if page is None else kind_of(page, number)
    if page is None:
        return
    if not kind:  # content that runs over names the page it runs on to
        forest.parents.setdefault(int.from_bytes(page[:4], "big"), number)
        return
    forest.kinds[number] = kind
    if kind in BRANCHES:
        _note_children(page, number, kind, forest)
    if kind != TABLE_BRANCH:
        forest.parents.update((entry.overflow, number) for entry in entries(page, number) if entry.overflow)


def _note_children(page: bytes, number: int, kind: int, forest: Forest) -> None:
    at = FIRST_HEADER if number == 1 else 0
    last = int.from_bytes(page[at + 8 : at + 12], "big")
    above: int | None = None
    for start in _starts(page, number):
        child = int.from_bytes(page[start : start + 4], "big")
        forest.parents[child] = number
        if kind == TABLE_BRANCH:
            key, _end = _varint(page, start + 4)
            forest.bounds[child] = above, key
            above = key
    forest.parents[last] = number
    if kind == TABLE_BRANCH:
        forest.bounds[last] = above, None


def _starts(page: bytes, number: int) -> list[int]:
    at = FIRST_HEADER if number == 1 else 0
    count = int.from_bytes(page[at + 3 : at + 5], "big")
    first = at + (12 if page[at] in BRANCHES else 8)
    found = (int.from_bytes(page[place : place + 2], "big") for place in range(first, first + 2 * count, 2))
    return [start for start in found if first <= start < len(page)]


def _entry(page: bytes, start: int, kind: int) -> Entry:
    place = start + 4 if kind == INDEX_BRANCH else start
    size, place = _varint(page, place)
    rowid = 0
    if kind == TABLE_LEAF:
        rowid, place = _varint(page, place)
    local = _local(size, len(page), kind)
    behind = place + local
    overflow = int.from_bytes(page[behind : behind + 4], "big") if local < size else 0
    return Entry(_signed(rowid), size, page[place:behind], overflow)


def _local(size: int, usable: int, kind: int) -> int:
    """Return how many bytes of an entry lie on its own page."""
    most = usable - 35 if kind == TABLE_LEAF else (usable - 12) * 64 // 255 - 23
    if size <= most:
        return size
    least = (usable - 12) * 32 // 255 - 23
    fitting = least + (size - least) % (usable - 4)
    return fitting if fitting <= most else least


def _record(record: bytes) -> Iterator[Cell]:
    length, place = _varint(record, 0)
    at, end = length, len(record)
    while place < length:
        serial, place = _varint(record, place)
        size = _size(serial)
        if at + size > end:
            raise ValueError("a record that was cut short")
        yield _value(serial, record[at : at + size])
        at += size


def _size(serial: int) -> int:
    if serial >= 12:
        return (serial - 12) // 2
    return 8 if serial == 7 else WHOLE.get(serial, 0)


def _value(serial: int, data: bytes) -> Cell:
    if serial == 0:
        return None
    if serial in WHOLE:
        return int.from_bytes(data, "big", signed=True)
    if serial == 7:
        number: float = struct.unpack(">d", data)[0]
        return number
    if serial in {8, 9}:
        return serial - 8
    return data if serial % 2 == 0 else data.decode()


def _varint(data: bytes, place: int) -> tuple[int, int]:
    """Return a number of one to nine bytes and the place behind it."""
    value = 0
    for count in range(8):
        byte = data[place + count]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, place + count + 1
    return value << 8 | data[place + 8], place + 9


def _signed(value: int) -> int:
    return value - (1 << 64) if value >> 63 else value


def _object(row: tuple[Cell, ...] | None) -> Object | None:
    """Return what a row of the list of tables describes, None where it is no such row."""
    if row is None or len(row) != 5 or row[0] not in {"table", "index"} or not isinstance(row[3], int):
        return None
    return Object(str(row[0]), str(row[1]), str(row[2]), row[3], str(row[4] or ""))
