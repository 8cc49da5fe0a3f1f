"""The parts of a JSON file somebody wrote by hand, each with where it stands, for the sentence of what is wrong."""

import json
import math
from dataclasses import dataclass
from pathlib import Path

from poreditary.domain.unread import unread
from poreditary.domain.words import mark
from poreditary.errors import UserError

MOST_BYTES = 16 * 1024**2

TOO_LONG = mark("Errors", "{name} is too large for a list of photos: it has more than {megabytes} MB.")
NO_JSON = mark("Errors", "{name} is not a JSON file: line {line} cannot be read.")
NO_WHOLE = mark("Errors", "{name} does not list photos: it has to be an object with images in it.")
NO_OBJECT = mark("Errors", "In {name}, {where} has to be an object in braces.")
NO_LIST = mark("Errors", "In {name}, {where} has to be a list in brackets.")
NO_TEXT = mark("Errors", "In {name}, {where} has to be a text that is not empty.")
NO_ID = mark("Errors", "In {name}, {where} has to be a text or a whole number.")
NO_NUMBER = mark("Errors", "In {name}, {where} has to be a number.")

_MOST_NUMBER = 1e6


@dataclass(frozen=True, slots=True)
class Part:
    """A value out of a file, and where it stands in it."""

    value: object
    where: str
    name: str

    @property
    def is_there(self) -> bool:
        """Return whether there is anything; null is as good as nothing."""
        return self.value is not None

    def wrong(self, text: str, **values: object) -> UserError:
        """Return the error that says what is wrong here."""
        return UserError(text, name=self.name, where=self.where, **values)

    def __getitem__(self, key: str) -> "Part":
        """Return what an object holds under a key; UserError where this is no object."""
        if not isinstance(self.value, dict):
            raise self.wrong(NO_OBJECT if self.where else NO_WHOLE)
        return Part(self.value.get(key), f"{self.where}.{key}".lstrip("."), self.name)

    def items(self) -> list["Part"]:
        """Return what a list holds; UserError where this is none."""
        if not isinstance(self.value, list):
            raise self.wrong(NO_LIST)
        return [Part(item, f"{self.where}[{at}]", self.name) for at, item in enumerate(self.value)]

    def text(self) -> str:
        """Return a text that is not empty; UserError where this is none."""
        if not isinstance(self.value, str) or not self.value.strip():
            raise self.wrong(NO_TEXT)
        return self.value

    def id(self) -> str:
        """Return an id as a text, which may be a whole number in the file; UserError where this is neither."""
        if isinstance(self.value, bool) or not isinstance(self.value, (str, int)) or self.value == "":
            raise self.wrong(NO_ID)
        return str(self.value)

    def number(self) -> float:
        """Return a number that photos can have; UserError where this is none."""
        value = self.value
        if isinstance(value, bool) or not isinstance(value, (int, float)) or not abs(value) <= _MOST_NUMBER:
            raise self.wrong(NO_NUMBER)
        return float(value)


def read(file: Path) -> Part:
    """Read a JSON file; raises UserError where it cannot be read."""
    try:
        with file.open("rb") as opened:
            data = opened.read(MOST_BYTES + 1)
    except (OSError, ValueError) as error:
        raise unread(file, error) from error
    if len(data) > MOST_BYTES:
        raise UserError(TOO_LONG, name=file.name, megabytes=MOST_BYTES // 1024**2)
    return Part(_json(data, file.name), "", file.name)


def rounded(value: float | None, digits: int) -> float | None:
    """Return a number as JSON has it; None for what is none, or has no end."""
    return None if value is None or not math.isfinite(value) else round(float(value), digits)


def _json(data: bytes, name: str) -> object:
    try:
        return json.loads(data.decode("utf-8-sig"))
    except json.JSONDecodeError as error:
        raise UserError(NO_JSON, name=name, line=error.lineno) from error
    except (ValueError, RecursionError) as error:  # no UTF-8, a number of thousands of digits, brackets without end
        raise UserError(NO_JSON, name=name, line=1) from error
