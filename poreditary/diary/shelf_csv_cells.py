"""The cells of a table of products: written so that no spreadsheet runs them, read as people write them."""

import csv
import io
import re
import unicodedata
from collections.abc import Callable
from datetime import date
from decimal import Decimal

from poreditary.diary.product_checks import LARGEST_PRICE
from poreditary.diary.shelf_csv_words import KINDS, plain
from poreditary.domain.kinds import StepKind
from poreditary.domain.product import Active, Product
from poreditary.domain.words import mark
from poreditary.errors import UserError

FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r", "\n")
"""What a spreadsheet may take for the start of a formula; a quotation mark before it makes it text."""

_DATE = re.compile(r"(\d{4})(?:([-/.])(\d{1,2})\2(\d{1,2})|年(\d{1,2})月(\d{1,2})日|(\d{2})(\d{2}))")
_GERMAN_DATE = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})")
_MONTHS = re.compile(r"(\d{1,4})(?:\.0)?(?:m|months?|個月|月)?")
_PRICES = (
    (re.compile(r"\d+(?:[.,]\d{1,2})?"), ","),
    (re.compile(r"\d{1,3}(?:,\d{3})+\.\d{1,2}|\d{1,3}(?:,\d{3}){2,}"), ""),
    (re.compile(r"\d{1,3}(?:\.\d{3})+,\d{1,2}|\d{1,3}(?:\.\d{3}){2,}"), "."),
)
_OUTSIDE_QUOTES = re.compile(r'[;；](?=(?:[^"]*"[^"]*")*[^"]*$)')
_STRENGTH = re.compile(r"(.*?)\s*(?<!\d)(\d{1,20}(?:[.,]\d{1,20})?)\s*[%％]", re.DOTALL)
_NOT_A_STRENGTH = re.compile(r"(?<=\d)(\s*)\\(\\*[%％])\Z")
_LIKE_A_STRENGTH = re.compile(r"(?<=\d)(\s*)(\\*[%％])\Z")
"""How a name ends that would be read as one with a strength: it is written with a backslash before its sign."""


def guarded(cell: str) -> str:
    """Return a cell as it is exported: one that a spreadsheet would compute gets a quotation mark before it."""
    return f"'{cell}" if cell.lstrip("'").startswith(FORMULA) else cell


def unguarded(cell: str) -> str:
    """Return what a cell held before it was exported."""
    return cell[1:] if cell.startswith("'") and cell.lstrip("'").startswith(FORMULA) else cell


def cells_of(product: Product) -> dict[str, str]:
    """Return the cells of a product by column."""
    price = "" if product.price is None else f"{product.price // 100}.{product.price % 100:02}"
    return {
        "brand": product.brand,
        "name": product.name,
        "kind": product.kind.value,
        "inci": product.inci,
        "actives": write_actives(product.actives),
        "opened_on": _day(product.opened_on),
        "months_after_opening": str(product.months_after_opening or ""),
        "expires_on": _day(product.expires_on),
        "price": price,
        "currency": product.currency,
        "note": product.note,
        "archived_on": _day(product.archived_on),
    }


def write_actives(actives: tuple[Active, ...]) -> str:
    """Return actives as one reads them, "Niacinamide 5 %; Zinc PCA"; a name with a semicolon stands in quotes."""
    return "; ".join(map(_active, actives))


def read_actives(text: str) -> tuple[Active, ...]:
    """Return the actives that a cell names."""
    separated = _OUTSIDE_QUOTES.sub(";", text)
    rows = csv.reader(io.StringIO(separated, newline=""), delimiter=";", skipinitialspace=True)
    names = [name.strip() for row in rows for name in row]
    return tuple(_read_active(name) for name in names if name)


def read_kind(text: str) -> StepKind:
    """Return the step kind of a word in English or Chinese; raises UserError for an unknown one."""
    kind = KINDS.get(plain(text))
    if kind is None:
        raise UserError(
            mark("Errors", "{typed} is not a step kind. Write one of: {kinds}."), typed=text, kinds=", ".join(StepKind)
        )
    return kind


def read_day(text: str) -> date:
    """Return a day such as 2026-11-02, 2026/11/2 or 2.11.2026; raises UserError for what is none or could be two."""
    written = _narrow(text)
    found, german = _DATE.fullmatch(written), _GERMAN_DATE.fullmatch(written)
    try:
        if found:
            month, day = (int(part) for part in found.groups()[2:] if part is not None)
            return date(int(found[1]), month, day)
        if german:
            return date(int(german[3]), int(german[2]), int(german[1]))
    except ValueError:
        pass
    raise UserError(mark("Errors", "{typed} is not a day. Write it as 2026-11-02."), typed=text)


def read_months(text: str) -> int:
    """Return a number of months such as 12 or 12M; raises UserError for anything else."""
    found = _MONTHS.fullmatch(_narrow(text).casefold())
    if found is None:
        raise UserError(mark("Errors", "{typed} is not a number of months. Write one such as 12."), typed=text)
    return int(found[1])


def read_price(text: str) -> int:
    """Return a price in hundredths; raises UserError for what is none, or could be two as 1,250 could."""
    written = _narrow(text)
    for pattern, separator in _PRICES:
        if pattern.fullmatch(written):
            number = written.replace(",", ".") if separator == "," else _point(written, separator)
            whole, _, part = number.partition(".")
            price = int(whole) * 100 + int(part.ljust(2, "0") or 0)
            if price <= LARGEST_PRICE:
                return price
            break
    raise UserError(mark("Errors", "{typed} is not a clear price. Write it as 1250.00."), typed=text)


READERS: dict[str, Callable[[str], object]] = {
    "kind": read_kind,
    "actives": read_actives,
    "opened_on": read_day,
    "months_after_opening": read_months,
    "expires_on": read_day,
    "price": read_price,
    "currency": lambda text: _narrow(text).upper(),
    "archived_on": read_day,
}
"""How the columns are read that are no plain text; an empty cell is not read at all."""


def _point(written: str, group: str) -> str:
    return written.replace(".", "").replace(",", ".") if group == "." else written.replace(",", "")


def _day(day: date | None) -> str:
    return "" if day is None else day.isoformat()


def _narrow(text: str) -> str:
    return "".join(unicodedata.normalize("NFKC", text).split())


def _active(active: Active) -> str:
    if active.percent is None:
        text = _LIKE_A_STRENGTH.sub(r"\1\\\2", active.name)
    else:
        text = f"{active.name} {Decimal(str(active.percent)).normalize():f} %"
    return '"{}"'.format(text.replace('"', '""')) if re.search('[;；"]', text) else text


def _read_active(text: str) -> Active:
    found = _STRENGTH.fullmatch(text)
    if found is None or not found[1]:
        return Active(_NOT_A_STRENGTH.sub(r"\1\2", text))
    return Active(found[1], float(found[2].replace(",", ".")))
