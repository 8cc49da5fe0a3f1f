"""Days as people type them into a field: in the locale's order, as ISO, or as digits alone."""

import re
import unicodedata
from contextlib import suppress
from datetime import date

_YEAR_DIGITS = 4
_ALL_DIGITS = 8
_CENTURY = 2000
_PIECE = re.compile(r"[0-9]+")
_FOREIGN = re.compile(r"[^0-9/\-.,\s年月日]")


def order_of(pattern: str) -> str:
    """Return the order of a date pattern's parts: "ymd", "mdy" or "dmy"."""
    return "".join(sorted("ymd", key=lambda part: pattern.lower().find(part)))


def takes(text: str) -> bool:
    """Return whether every character of a text can be part of a typed day."""
    return bool(text) and _FOREIGN.search(plain(text)) is None


def plain(text: str) -> str:
    """Return a text with its full-width digits and signs as ASCII."""
    return unicodedata.normalize("NFKC", text)


def full_day(text: str, order: str) -> date | None:
    """Return the day a text names with a year of four digits, None where it names none yet."""
    pieces = _PIECE.findall(plain(text))
    if len(pieces) == 1 and len(pieces[0]) == _ALL_DIGITS:
        return _from_digits(pieces[0], order) or _from_digits(pieces[0], "ymd")
    if len(pieces) != len(order):
        return None
    if len(pieces[0]) == _YEAR_DIGITS:
        return _day(pieces, "ymd")
    found = dict(zip(order, pieces, strict=True))
    return _day(pieces, order) if len(found["y"]) == _YEAR_DIGITS else None


def any_day(text: str, order: str, shown: date, part: str) -> date | None:
    """Return the day a text names, what it leaves out taken from the day shown; `part` is what one number stands for.

    A year of two digits is one of this century. None where there is no such day.
    """
    day = full_day(text, order)
    pieces = _PIECE.findall(plain(text))
    if day is not None or not pieces:
        return day
    if len(pieces) == 1:
        named = part
    elif len(pieces) == len(order) - 1:
        named = order.replace("y", "")
    else:
        named = order
    if len(pieces) != len(named):
        return None
    rest = {"y": str(shown.year), "m": str(shown.month), "d": str(shown.day)}
    found = {**rest, **dict(zip(named, pieces, strict=True))}
    return _day([found[part] for part in "ymd"], "ymd")


def is_whole(text: str, order: str) -> bool:
    """Return whether nothing can follow: the last part has all its digits."""
    pieces = _PIECE.findall(plain(text))
    if len(pieces) != len(order):
        return len(pieces) == 1 and len(pieces[0]) == _ALL_DIGITS
    ends_in_year = order.endswith("y") and len(pieces[0]) != _YEAR_DIGITS
    return len(pieces[-1]) == (_YEAR_DIGITS if ends_in_year else 2)


def _from_digits(digits: str, order: str) -> date | None:
    lengths = {"y": _YEAR_DIGITS, "m": 2, "d": 2}
    pieces = []
    for part in order:
        pieces.append(digits[: lengths[part]])
        digits = digits[lengths[part] :]
    return _day(pieces, order)


def _day(pieces: list[str], order: str) -> date | None:
    found = {part: int(piece) for part, piece in zip(order, pieces, strict=True)}
    year = found["y"] + (_CENTURY if len(pieces[order.index("y")]) <= 2 else 0)
    with suppress(ValueError):
        return date(year, found["m"], found["d"])
    return None
