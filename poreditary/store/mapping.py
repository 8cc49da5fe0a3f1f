"""Rows to domain values and back, by the names and types of a dataclass's fields."""

from collections.abc import Callable
from dataclasses import dataclass, fields
from datetime import UTC, date, datetime, time
from enum import StrEnum
from types import NoneType, UnionType
from typing import Any, get_args, get_type_hints

from poreditary.domain.day import Stamp

Cell = str | int | float | bytes | None
MOMENT = "%Y-%m-%dT%H:%M:%SZ"


_shapes: dict[type[Any], "Shape"] = {}


@dataclass(frozen=True, slots=True)
class Shape:
    """How a dataclass lies in a table: its columns in order; for each field how many it takes and how it is read."""

    columns: tuple[str, ...]
    readers: tuple[tuple[str, int, Callable[..., Any]], ...]


def shape_of(cls: type[Any]) -> Shape:
    """Return the shape of a dataclass; fields marked as `child` lie in tables of their own."""
    if cls not in _shapes:
        _shapes[cls] = _shape(cls)
    return _shapes[cls]


def _shape(cls: type[Any]) -> Shape:
    hints = get_type_hints(cls)
    columns: list[str] = []
    readers: list[tuple[str, int, Callable[..., Any]]] = []
    for field in fields(cls):
        if field.metadata.get("child"):
            continue
        kind = _plain_type(hints[field.name])
        if kind is Stamp:
            columns += ["moment", "utc_offset"]
            readers.append((field.name, 2, _read_stamp))
        else:
            columns.append(field.name)
            readers.append((field.name, 1, _reader(kind)))
    return Shape(tuple(columns), tuple(readers))


def read_row(cls: type, row: tuple[Cell, ...], **children: object) -> Any:
    """Return the dataclass that a row, selected in the order of its shape, holds."""
    values: dict[str, object] = dict(children)
    at = 0
    for name, width, read in shape_of(cls).readers:
        values[name] = read(*row[at : at + width])
        at += width
    return cls(**values)


def write_row(value: object) -> dict[str, Cell]:
    """Return the columns of a dataclass; an id of 0 is left out, so that the table gives one."""
    row: dict[str, Cell] = {}
    for name, width, _read in shape_of(type(value)).readers:
        cell = getattr(value, name)
        if width == 2:  # a stamp
            row["moment"], row["utc_offset"] = _write_stamp(cell)
        elif name != "id" or cell != 0:
            row[name] = write_cell(cell)
    return row


def write_cell(value: object) -> Cell:
    """Return a value as the database keeps it."""
    match value:
        case None | float() | bytes():
            return value
        case bool() | int():
            return int(value)
        case datetime():
            return value.replace(tzinfo=None, microsecond=0).isoformat()
        case date():
            return value.isoformat()
        case time():
            return value.strftime("%H:%M")
        case str():
            return _storable(value)
    raise TypeError(f"no column holds a {type(value).__name__}")


def _storable(text: str) -> str:
    """Return the text without what SQLite cannot give back: halves of characters (from old file names), and NUL.

    SQLite ends a text at a NUL where it quotes it, so that undo would cut it off there.
    """
    return text.encode("utf-8", "replace").decode().replace("\0", "")


def _plain_type(hint: Any) -> Any:
    if isinstance(hint, UnionType):
        return next(kind for kind in get_args(hint) if kind is not NoneType)
    return hint


def _reader(kind: Any) -> Callable[[Any], Any]:
    if issubclass(kind, StrEnum):
        return lambda cell: None if cell is None else kind(cell)
    if kind in (datetime, date, time):
        return lambda cell: None if cell is None else kind.fromisoformat(cell)
    if kind is bool:
        return lambda cell: None if cell is None else bool(cell)
    return lambda cell: cell


def _read_stamp(moment: str | None, utc_offset: int | None) -> Stamp | None:
    if moment is None or utc_offset is None:
        return None
    return Stamp(datetime.fromisoformat(moment), utc_offset)


def _write_stamp(stamp: Stamp | None) -> tuple[str | None, int | None]:
    if stamp is None:
        return None, None
    return stamp.moment.astimezone(UTC).strftime(MOMENT), stamp.utc_offset
