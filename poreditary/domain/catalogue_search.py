"""Searching the catalogue as one types, in both languages at once.

Not SQLite's FTS5: the entries lie in memory anyway, some 170 of them, Chinese has no blanks between its words (a
trigram index would miss words of two characters), and own entries come and go with the person's files.
"""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator
from enum import IntEnum

from poreditary.domain.catalogue_names import CHINESE, NO_LETTERS, folded
from poreditary.domain.catalogue_values import Entry

CHINESE_RUN = re.compile(rf"[{CHINESE}]+")
RUNS = re.compile(rf"[{CHINESE}]+|[^{CHINESE}]+")
WORD = re.compile(r"[^\W_]+(?:[-‐‑'’][^\W_]+)*")
LAST = "\U0010ffff"
SHORTEST_PLURAL = 4


class Field(IntEnum):
    """Where in an entry a word was found, the best first."""

    TITLE = 0
    NAMES = 1
    STATEMENTS = 2
    SOURCES = 3


LOWEST = len(Field)
"""What comes after the last field."""
Ranks = dict[int, int]
"""The best field of each entry, by the entry's number, in which a word was found."""


class SearchIndex:
    """The words of some entries, laid out once for many searches."""

    def __init__(self, entries: tuple[Entry, ...]) -> None:
        self._entries = entries
        self._titles = [frozenset(map(_squeezed, (entry.title.en, entry.title.zh))) for entry in entries]
        self._where: defaultdict[str, Ranks] = defaultdict(dict)
        self._chinese: list[list[str]] = []
        for number, entry in enumerate(entries):
            texts = [" \n ".join(part) for part in _fields(entry)]
            self._chinese.append([_chinese(text) for text in texts])
            for field, text in enumerate(texts):
                for word in _words(text):
                    self._where[word].setdefault(number, field)
        self._sorted = sorted(self._where)

    def search(self, words: str) -> list[Entry]:
        """Return the entries that hold every word, the best first, equally good ones in reading order."""
        wanted = folded(words).split()
        found = [self._ranks(word) for word in wanted if NO_LETTERS.sub("", word)]
        if not found:
            return []
        common = set(found[0]).intersection(*found[1:])
        whole = _squeezed(words)
        ranked = sorted((max(ranks[number] for ranks in found), number) for number in common)
        ranked.sort(key=lambda item: (whole not in self._titles[item[1]], item[0]))
        return [self._entries[number] for _, number in ranked]

    def _ranks(self, word: str) -> Ranks:
        if CHINESE_RUN.search(word):
            return self._in_chinese(word)
        return self._in_words(word)

    def _in_words(self, word: str) -> Ranks:
        """Look a word up from its beginning on, and whole without the ending of its plural."""
        parts = [part for part in NO_LETTERS.split(word) if part]
        found = self._from("".join(parts))
        for singular in _singulars("".join(parts)):
            found = _best(found, self._where.get(singular, {}))
        if len(parts) > 1:
            found = _best(found, _in_all([self._from(part) for part in parts]))
        return found

    def _from(self, beginning: str) -> Ranks:
        found: Ranks = {}
        first, end = bisect_left(self._sorted, beginning), bisect_left(self._sorted, beginning + LAST)
        for word in self._sorted[first:end]:
            for number, field in self._where[word].items():
                if field < found.get(number, LOWEST):
                    found[number] = field
        return found

    def _in_chinese(self, word: str) -> Ranks:
        """Look for the characters as they stand, else for each run of Chinese and of letters in it."""
        squeezed = _squeezed(word)
        found = {
            number: field
            for number, texts in enumerate(self._chinese)
            if (field := next((field for field, text in enumerate(texts) if squeezed in text), None)) is not None
        }
        runs = RUNS.findall(squeezed)
        return found or (_in_all([self._ranks(run) for run in runs]) if len(runs) > 1 else {})


def _fields(entry: Entry) -> Iterator[Iterable[str]]:
    """Yield the texts of an entry in the order of `Field`."""
    yield entry.title.en, entry.title.zh
    yield *entry.also, *entry.inci, entry.id.replace("_", " ")
    yield [text for said in entry.statements for text in (said.text.en, said.text.zh)]
    yield [
        text for source in entry.sources for text in (source.title.en, source.title.zh, source.author, source.publisher)
    ]


def _words(text: str) -> Iterator[str]:
    """Yield each word; one with hyphens both as a whole and in parts."""
    for word in WORD.findall(CHINESE_RUN.sub(" ", folded(text))):
        parts = NO_LETTERS.split(word)
        yield "".join(parts)
        if len(parts) > 1:
            yield from parts


def _singulars(word: str) -> Iterator[str]:
    if len(word) < SHORTEST_PLURAL or not word.endswith("s") or word.endswith("ss"):
        return
    yield word[:-1]
    if word.endswith("es"):
        yield word[:-2]
    if word.endswith("ies"):
        yield f"{word[:-3]}y"


def _squeezed(text: str) -> str:
    return NO_LETTERS.sub("", folded(text))


def _chinese(text: str) -> str:
    """Return a text to look for Chinese in: letters stay, as in "T 字部位", blanks and marks go, lines do not join."""
    return "\n".join(_squeezed(line) for line in text.split("\n") if CHINESE_RUN.search(line))


def _best(one: Ranks, other: Ranks) -> Ranks:
    return {number: min(one.get(number, LOWEST), other.get(number, LOWEST)) for number in one.keys() | other.keys()}


def _in_all(found: list[Ranks]) -> Ranks:
    common = set(found[0]).intersection(*found[1:])
    return {number: max(ranks[number] for ranks in found) for number in common}
