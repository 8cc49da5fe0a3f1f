"""Recognising ingredients of the catalogue in a list pasted as it stands on a pack."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from poreditary.domain.catalogue import Catalogue
from poreditary.domain.catalogue_kinds import Role
from poreditary.domain.catalogue_names import CHINESE, pack_key
from poreditary.domain.catalogue_values import Entry
from poreditary.domain.pack_list import Item, items, strength

BRACKETS = re.compile(r"[(\[{（［【]([^()\[\]{}（）［］【】]*)[)\]}）］】]")
BRACKET = re.compile(r"[()\[\]{}（）［］【】]")
BETWEEN_NAMES = re.compile(r"\s*[/／|]\s*|\s+(?:and|&|\+|＋|with)\s+|\s*＆\s*|\.\s+", re.IGNORECASE)
QUALIFIERS = re.compile(r"\b(?:nano|organic|bio)\b", re.IGNORECASE)
MIXED_MOLECULE = re.compile("polymer", re.IGNORECASE)
LONGEST_NAME = 3
"""On how many lines a broken name may stand."""
CHINESE_WORD = re.compile(rf"[{CHINESE}]")


@dataclass(frozen=True, slots=True)
class Found:
    """An ingredient of the catalogue in a pack's list.

    `words` is how the pack names it, `position` its place in the list from 1, `percent` its strength where the list
    gives one. `is_certain` is false for what stands after "may contain", which are mostly colours.
    """

    entry: Entry
    words: str
    position: int
    percent: float | None = None
    is_certain: bool = True


def recognised(inci: str, catalogue: Catalogue) -> tuple[Found, ...]:
    """Return the catalogue's ingredients in a list, each once, in the order of the pack.

    Names are compared whole, never in part: ethylhexyl salicylate is no salicylic acid.
    """
    seen: dict[str, Found] = {}
    for item in items(inci):
        for found in _in_item(item, catalogue.by_pack_name):
            first = seen.setdefault(found.entry.id, found)
            if first.percent is None and found.percent is not None:
                seen[found.entry.id] = replace(first, percent=found.percent)
    return tuple(seen.values())


def _in_item(item: Item, names: Mapping[str, Entry]) -> Iterator[Found]:
    start = 0
    while start < len(item.lines):
        length, found = _at_line(item.lines[start : start + LONGEST_NAME], names)
        position = item.position + (start if item.is_list else 0)
        for one in found:
            yield replace(one, words=_tidy(one.words), position=position, is_certain=item.is_certain)
        start += length


def _at_line(lines: tuple[str, ...], names: Mapping[str, Entry]) -> tuple[int, list[Found]]:
    """Return how many lines the name at their head takes, and what it is; a broken name takes more than one."""
    for length in range(len(lines), 1, -1):
        words = " ".join(lines[:length])
        percent, rest = strength(words)
        entry = names.get(pack_key(rest)) or _outside(rest, names)
        if entry is not None:
            return length, [Found(entry, words, 0, percent)]
    return 1, list(_in_words(lines[0], names))


def _in_words(words: str, names: Mapping[str, Entry]) -> Iterator[Found]:
    percent, rest = strength(words)
    entry = _named(rest, names)
    if entry is not None:
        yield Found(entry, words, 0, percent)
    elif len(parts := _parts(words)) > 1:
        for part in parts:
            yield from _in_words(part, names)
    else:
        yield from _in_brackets(words, names)


def _parts(words: str) -> list[str]:
    """Split at slashes, full stops and the like: one thing in several languages, or a blend."""
    if MIXED_MOLECULE.search(words):
        # The parts of a copolymer's name are what it was made from; none of them is in the product.
        return []
    parts = [part.strip() for part in BETWEEN_NAMES.split(words) if part.strip()]
    return words.split() if len(parts) == 1 and CHINESE_WORD.search(words) else parts


def _named(words: str, names: Mapping[str, Entry]) -> Entry | None:
    """Return the ingredient that the words name, as they stand or without what qualifies them."""
    entry = names.get(pack_key(words)) or _outside(words, names)
    if entry is None and QUALIFIERS.search(words):
        return _named(QUALIFIERS.sub(" ", words), names)
    return entry


def _outside(words: str, names: Mapping[str, Entry]) -> Entry | None:
    """Return the ingredient that the words name without their brackets."""
    if not BRACKET.search(words):
        return None
    return names.get(pack_key(BRACKETS.sub(" ", BRACKETS.sub(" ", words))))


def _in_brackets(words: str, names: Mapping[str, Entry]) -> Iterator[Found]:
    """Look up what stands in brackets, and beside one whose other half the next comma cut off."""
    for part in filter(str.strip, BRACKET.split(words) if BRACKET.search(words) else ()):
        percent, rest = strength(part)
        entry = names.get(pack_key(rest))
        # "Coco-Glucoside (Coconut Oil)" says what a thing was made from, and that oil is not in the product.
        if entry is not None and set(entry.roles) != {Role.COMEDOGENIC}:
            yield Found(entry, part.strip(), 0, percent)
            return


def _tidy(words: str) -> str:
    """Take off a bracket whose other half stands elsewhere in the list."""
    words = words.rstrip(" ([{（［【")
    return words if BRACKETS.search(words) else words.strip(" ()[]{}（）［］【】")
