"""The shelf as a table (CSV): written for any spreadsheet, read from whatever one made of it."""

import csv
import io
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from poreditary.diary.product_checks import check_product
from poreditary.diary.shelf_csv_cells import READERS, cells_of, guarded, unguarded
from poreditary.diary.shelf_csv_words import COLUMNS, HEADERS, plain
from poreditary.domain.catalogue import Catalogue
from poreditary.domain.catalogue_values import Entry
from poreditary.domain.kinds import StepKind
from poreditary.domain.product import Product
from poreditary.domain.product_tags import found_actives, ingredient_names, linked, roles_of, suggested_kind
from poreditary.domain.words import mark
from poreditary.errors import UserError

MOST_BYTES = 10_000_000
DELIMITERS = ",;\t"
LONG_TEXTS = frozenset({"inci", "note"})
"""The columns whose lines are kept; in any other a line break is a space."""


@dataclass(frozen=True, slots=True)
class CsvRow:
    """A product read from the row that begins on a line (from 1); `given` names the columns that are filled in."""

    line: int
    product: Product
    given: frozenset[str]


@dataclass(frozen=True, slots=True)
class CsvFault:
    """Why the row that begins on a line is left out."""

    line: int
    problem: UserError


@dataclass(frozen=True, slots=True)
class CsvTable:
    """What a table holds: its products, the rows that cannot be read, and the headings that mean nothing here."""

    rows: tuple[CsvRow, ...]
    faults: tuple[CsvFault, ...] = ()
    unknown: tuple[str, ...] = ()


@dataclass(frozen=True)
class _Reading:
    """How a table is read: which column stands where, and what the catalogue has to say."""

    columns: tuple[str, ...]
    width: int
    catalogue: Catalogue
    names: Mapping[str, Entry]
    language: str
    opened_by: date | None


def write(products: Iterable[Product]) -> bytes:
    """Return the table of products: UTF-8 with a byte order mark, commas, a heading for each column."""
    made = io.StringIO(newline="")
    writer = csv.writer(made)
    writer.writerow(COLUMNS)
    for product in products:
        cells = cells_of(product)
        writer.writerow(guarded(cells[column]) for column in COLUMNS)
    return made.getvalue().encode("utf-8-sig", "replace")


def read(data: bytes, catalogue: Catalogue, language: str = "en", opened_by: date | None = None) -> CsvTable:
    """Return what a table holds; without a column of actives they are recognised from the list of ingredients.

    `opened_by` is the last day a product may have been opened on. Raises UserError where it is no such table.
    """
    text = _text(data)
    first, _, rest = text.partition("\n")
    skipped = 1 if first.strip().casefold().startswith("sep=") else 0
    text = rest if skipped else text
    delimiter = max(DELIMITERS, key=lambda sign: len(_known(_headings(text, sign))))
    headings = _headings(text, delimiter)
    columns = tuple(HEADERS.get(plain(heading), "") for heading in headings)
    if "name" not in columns:
        raise UserError(mark("Errors", "No column of this table is headed name. Head the column of names with it."))
    unknown = tuple(heading for heading, column in zip(headings, columns, strict=True) if heading and not column)
    reading = _Reading(columns, len(headings), catalogue, ingredient_names(catalogue), language, opened_by)
    lines = list(_read_rows(text, delimiter, reading, skipped))
    rows = tuple(line for line in lines if isinstance(line, CsvRow))
    return CsvTable(rows, tuple(line for line in lines if isinstance(line, CsvFault)), unknown)


def _text(data: bytes) -> str:
    if len(data) > MOST_BYTES:
        raise UserError(mark("Errors", "This file is too large for a table of products."))
    wide = data.startswith((b"\xff\xfe", b"\xfe\xff"))
    try:
        text = data.decode("utf-16" if wide else "utf-8-sig")
    except UnicodeDecodeError as error:
        raise _no_table() from error
    if "\0" in text:
        raise _no_table()
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _no_table() -> UserError:
    return UserError(mark("Errors", "This file is no table in UTF-8 or UTF-16. Save it as CSV UTF-8."))


def _headings(text: str, delimiter: str) -> list[str]:
    try:
        cells = next(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True), [])
    except csv.Error:
        return []
    return [unguarded(cell).strip() for cell in cells]


def _known(headings: list[str]) -> set[str]:
    return {HEADERS[plain(heading)] for heading in headings if plain(heading) in HEADERS}


def _read_rows(text: str, delimiter: str, reading: _Reading, skipped: int) -> Iterator[CsvRow | CsvFault]:
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    next(rows)
    while True:
        line = rows.line_num + skipped + 1
        try:
            cells = next(rows)
        except StopIteration:
            return
        except csv.Error:
            yield CsvFault(line, UserError(mark("Errors", "A quotation mark is not closed, or stands in the middle.")))
            continue
        try:
            if any(cell.strip() for cell in cells):
                yield _read_row(line, cells, reading)
        except UserError as problem:
            yield CsvFault(line, problem)


def _read_row(line: int, cells: list[str], reading: _Reading) -> CsvRow:
    if any(cell.strip() for cell in cells[reading.width :]):
        raise UserError(
            mark("Errors", "This row has {n} cells, {columns} are headed."), n=len(cells), columns=reading.width
        )
    values: dict[str, Any] = {}
    for column, cell in zip(reading.columns, cells, strict=False):
        content = unguarded(cell)
        text = (content if column in LONG_TEXTS else re.sub(r"\s*\n\s*", " ", content)).strip()
        if column and text:
            values[column] = READERS[column](text) if column in READERS else text
    product = _product(values, reading)
    check_product(product, reading.opened_by)
    return CsvRow(line, product, frozenset(values))


def _product(given: Mapping[str, Any], reading: _Reading) -> Product:
    values = dict(given)
    actives = linked(values.pop("actives", ()), reading.names)
    if "actives" not in reading.columns:
        actives = tuple(found_actives(values.get("inci", ""), reading.catalogue, reading.language))
    suggested = suggested_kind(roles_of(actives, reading.catalogue))
    kind = values.pop("kind", suggested or StepKind.OTHER)
    return Product(values.pop("name", ""), kind, actives=actives, **values)
