"""A report as the template lays it out: parts with blocks of plain texts, and the pictures they show by name."""

from collections.abc import Mapping
from dataclasses import dataclass, fields, is_dataclass

from poreditary.report.printable import printable

Json = str | int | float | bool | list["Json"] | dict[str, "Json"]


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph; `is_quiet` is small print, `is_strong` is what to see first."""

    text: str
    is_quiet: bool = False
    is_strong: bool = False


@dataclass(frozen=True, slots=True)
class Facts:
    """Names with their values."""

    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list of short texts."""

    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: its heading, its share of the width (0: as wide as its text), numbers to the right."""

    heading: str
    width: int = 0
    is_number: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under headings that are repeated on every page."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture by its name, what it shows in words, and what is written below it."""

    name: str
    alt: str
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Pictures:
    """Photos, two in a row."""

    items: tuple[Picture, ...]


@dataclass(frozen=True, slots=True)
class Twins:
    """Groups of blocks, two in a row; a group is never torn apart."""

    groups: tuple[tuple[Line | Table, ...], ...]


Block = Line | Facts | Bullets | Table | Picture | Pictures | Twins


@dataclass(frozen=True, slots=True)
class Part:
    """A heading and what stands under it."""

    heading: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Document:
    """The whole report: page one in two columns and a wide part below, then the appendix.

    `pages` is the foot of a page with {page} and {pages} in it; `pictures` are SVG by name.
    """

    title: str
    subtitle: str
    name: str
    language: str
    head: str
    date: str
    pages: str
    left: tuple[Part, ...]
    right: tuple[Part, ...]
    below: tuple[Part, ...]
    appendix_title: str
    appendix: tuple[Part, ...]
    pictures: Mapping[str, str]


def as_json(value: object) -> Json:
    """Return a document, but for its pictures, as JSON holds it; each block says its kind."""
    if is_dataclass(value):
        found = {f.name: as_json(getattr(value, f.name)) for f in fields(value) if f.name != "pictures"}
        return {"kind": type(value).__name__.lower()} | found
    if isinstance(value, tuple):
        return [as_json(item) for item in value]
    if isinstance(value, str):
        return printable(value)
    assert isinstance(value, bool | int | float)
    return value
