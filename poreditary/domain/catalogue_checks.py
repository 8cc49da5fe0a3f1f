"""Checks on what stands in a catalogue file; each mistake is one sentence with file, key and reason."""

from collections.abc import Mapping
from typing import Any, NamedTuple, TypeVar

from poreditary.domain.catalogue_kinds import Unit
from poreditary.domain.catalogue_values import Range, Text
from poreditary.domain.kinds import Named
from poreditary.domain.words import mark
from poreditary.errors import UserError

Table = Mapping[str, Any]
Member = TypeVar("Member", bound=Named)

NUMBERS: dict[str, Unit] = {
    "sessions": Unit.SESSIONS,
    "interval_days": Unit.DAYS,
    "minutes": Unit.MINUTES,
    "hours": Unit.HOURS,
    "days": Unit.DAYS,
    "weeks": Unit.WEEKS,
    "months": Unit.MONTHS,
    "strength_percent": Unit.PERCENT,
    "change_percent": Unit.PERCENT,
    "share_percent": Unit.PERCENT,
    "people": Unit.PEOPLE,
    "spf": Unit.SPF,
}
"""The keys that hold a range, with their units; "times" takes its unit from "per"."""

TIMES_UNITS = {str(unit): unit for unit in (Unit.TIMES_A_DAY, Unit.TIMES_A_WEEK, Unit.TIMES_A_MONTH)}


class CatalogueError(UserError):
    """A catalogue file holds something it must not, or lacks something."""


class Place(NamedTuple):
    """Where something stands: the file's name and the key within it."""

    file: str
    key: str = ""

    def at(self, key: str) -> "Place":
        """Return the place of a key inside this one."""
        return Place(self.file, f"{self.key}.{key}" if self.key else key)

    def wrong(self, text: str, **values: object) -> CatalogueError:
        """Return the error to raise, its sentence filled with this file and key."""
        return CatalogueError(text, file=self.file, key=self.key, **values)


def plain_name(name: str, place: Place) -> None:
    """Refuse an id that could not stand in a key such as "entry.statement"."""
    if not name.replace("_", "").isalnum():
        raise place.wrong(mark("Errors", "In {file}, {key} is no id: use letters, digits and underscores."))


def only_keys(table: Table, allowed: frozenset[str], place: Place) -> None:
    """Refuse a key that is not among the allowed ones."""
    for key in table.keys() - allowed:
        raise place.at(key).wrong(mark("Errors", "In {file}, {key} is not a key the catalogue knows."))


def tables(table: Table, place: Place) -> dict[str, Table]:
    """Return the tables of a file by id; nothing else may stand at its top, and one must."""
    if not table:
        raise place.wrong(mark("Errors", "The catalogue file {file} is empty."))
    for key, found in table.items():
        if not isinstance(found, dict):
            raise place.at(key).wrong(mark("Errors", "In {file}, {key} is not a key the catalogue knows."))
    return dict(table)


def word(table: Table, key: str, place: Place, default: str | None = None) -> str:
    """Return a string that must not be empty; without a default it must be there."""
    found = table.get(key, default)
    if found is None:
        raise place.at(key).wrong(mark("Errors", "In {file}, {key} is missing."))
    if not isinstance(found, str):
        raise place.at(key).wrong(mark("Errors", "In {file}, {key} must be a text in quotes."))
    if key in table and not found.strip():
        raise place.at(key).wrong(mark("Errors", "In {file}, {key} is empty."))
    return found


def words(table: Table, key: str, place: Place) -> tuple[str, ...]:
    """Return a list of strings, empty when the key is absent."""
    found = table.get(key, [])
    if not isinstance(found, list) or not all(isinstance(item, str) and item.strip() for item in found):
        raise place.at(key).wrong(mark("Errors", "In {file}, {key} must be a list of texts in quotes."))
    return tuple(found)


def yes(table: Table, key: str, place: Place) -> bool:
    """Return true or false, false when the key is absent."""
    found = table.get(key, False)
    if not isinstance(found, bool):
        raise place.at(key).wrong(mark("Errors", "In {file}, {key} must be true or false."))
    return found


def text(table: Table, place: Place, prefix: str = "") -> Text:
    """Return the text under en and zh, or under note_en and note_zh and the like; both must be there."""
    return Text(word(table, f"{prefix}en", place), word(table, f"{prefix}zh", place))


def member(kinds: type[Member], table: Table, key: str, place: Place) -> Member:
    """Return the member of a closed list that the key names."""
    return _member(kinds, word(table, key, place), place.at(key))


def members(kinds: type[Member], table: Table, key: str, place: Place) -> tuple[Member, ...]:
    """Return the members of a closed list that a list names; one at least must be there."""
    found = words(table, key, place)
    if not found:
        raise place.at(key).wrong(mark("Errors", "In {file}, {key} is missing."))
    return tuple(_member(kinds, name, place.at(key)) for name in found)


def _member(kinds: type[Member], name: str, place: Place) -> Member:
    found = kinds._value2member_map_.get(name)
    if not isinstance(found, kinds):
        raise place.wrong(
            mark("Errors", "In {file}, {key} is {name}, which is none of: {known}."),
            name=name,
            known=", ".join(kinds),
        )
    return found


def ranges(table: Table, place: Place) -> tuple[tuple[str, Range], ...]:
    """Return the ranges of a statement by their keys."""
    found = [(key, _range(table[key], NUMBERS[key], place.at(key))) for key in NUMBERS if key in table]
    if "times" in table:
        found.append(("times", _range(table["times"], _times_unit(table, place), place.at("times"))))
    elif "per" in table:
        raise place.at("times").wrong(mark("Errors", "In {file}, {key} is missing."))
    return tuple(found)


def _times_unit(table: Table, place: Place) -> Unit:
    per = word(table, "per", place)
    if per not in TIMES_UNITS:
        raise place.at("per").wrong(
            mark("Errors", "In {file}, {key} has the unknown unit {unit}: use {known}."),
            unit=per,
            known=", ".join(TIMES_UNITS),
        )
    return TIMES_UNITS[per]


def _range(found: object, unit: Unit, place: Place) -> Range:
    if not (isinstance(found, list) and len(found) == 2 and all(type(end) in (int, float) for end in found)):
        raise place.wrong(mark("Errors", "In {file}, {key} must be two numbers: [from, to]."))
    low, high = found
    if not low <= high:
        raise place.wrong(
            mark("Errors", "In {file}, the range {key} is upside down: {low} to {high}."), low=low, high=high
        )
    return Range(low, high, unit)
