"""What a table of products would bring to the shelf, before any of it is kept."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

from poreditary.diary.diary import Diary
from poreditary.diary.shelf_csv import MOST_BYTES, CsvFault, CsvRow, CsvTable, read
from poreditary.domain.catalogue_names import folded
from poreditary.domain.product import Product
from poreditary.domain.unread import unread
from poreditary.domain.words import mark
from poreditary.errors import UserError

SAME_NAME = frozenset({"brand", "name"})
"""The columns by which a product is known: what the shelf has in them stays."""


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """The rows of a table: new ones, those that would change a product, those there already just so, and the rest.

    `changed` holds each product as it would be, with its id.
    """

    new: tuple[CsvRow, ...] = ()
    changed: tuple[CsvRow, ...] = ()
    same: tuple[CsvRow, ...] = ()
    faults: tuple[CsvFault, ...] = ()
    unknown: tuple[str, ...] = ()

    def products(self, *, update: bool) -> list[Product]:
        """Return what is to be kept; products that are there already only where they are to be changed."""
        rows = sorted((*self.new, *(self.changed if update else ())), key=lambda row: row.line)
        return [row.product for row in rows]


def look_at(diary: Diary, data: bytes, language: str = "en") -> ImportPlan:
    """Return what the bytes of a table would bring; raises UserError where they are none."""
    table = read(data, diary.knowledge().catalogue, language, diary.today() + timedelta(days=1))
    return plan(table, diary.shelf.products(archived=True))


def plan(table: CsvTable, shelf: Sequence[Product]) -> ImportPlan:
    """Return what a table would bring to a shelf; a product named twice in it counts once."""
    known = _by_title(shelf)
    first: dict[str, int] = {}
    new: list[CsvRow] = []
    changed: list[CsvRow] = []
    same: list[CsvRow] = []
    faults = list(table.faults)
    for row in table.rows:
        key = _key(row.product)
        there = known.get(key)
        if first.setdefault(key, row.line) != row.line:
            faults.append(_twice(row, first[key]))
        elif there is None:
            new.append(row)
        else:
            merged = _merged(there, row)
            (same if merged == there else changed).append(replace(row, product=merged))
    faults.sort(key=lambda fault: fault.line)
    return ImportPlan(tuple(new), tuple(changed), tuple(same), tuple(faults), table.unknown)


def read_table(path: Path) -> bytes:
    """Return the bytes of a table; raises UserError where the file cannot be read or is far too large."""
    try:
        with path.open("rb") as file:
            return file.read(MOST_BYTES + 1)
    except (OSError, ValueError) as error:
        raise unread(path, error) from error


def _by_title(shelf: Iterable[Product]) -> dict[str, Product]:
    """Return the products by brand and name, of two alike the one that is in use."""
    ordered = sorted(shelf, key=lambda product: product.archived_on is not None)
    return {_key(product): product for product in reversed(ordered)}


def _key(product: Product) -> str:
    return "\n".join(" ".join(folded(text).split()) for text in (product.brand, product.name))


def _merged(there: Product, row: CsvRow) -> Product:
    """Return a product of the shelf with what the row says of it; what the row leaves empty stays."""
    given = {column: getattr(row.product, column) for column in row.given - SAME_NAME}
    if "actives" in given and _said(there) == _said(row.product):
        del given["actives"]  # only the link to the catalogue may differ, and the shelf's was looked at
    return replace(there, **given)


def _said(product: Product) -> list[tuple[str, float | None]]:
    return [(active.name, active.percent) for active in product.actives]


def _twice(row: CsvRow, line: int) -> CsvFault:
    problem = UserError(mark("Errors", "{title} stands in line {line} already."), title=row.product.title, line=line)
    return CsvFault(row.line, problem)
