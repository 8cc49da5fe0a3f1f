"""What the diary knows of the field: entries by section, their statements, and who says them."""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from poreditary.domain.catalogue_checks import CatalogueError, Place
from poreditary.domain.catalogue_entries import check_entries
from poreditary.domain.catalogue_kinds import Section
from poreditary.domain.catalogue_names import by_pack_name
from poreditary.domain.catalogue_reading import entries_in, read, sources_in
from poreditary.domain.catalogue_search import SearchIndex
from poreditary.domain.catalogue_values import Band, Bands, Entry, Range, Source, Statement, Text
from poreditary.domain.words import mark

__all__ = [
    "Band", "Bands", "Catalogue", "CatalogueError", "Entry", "Range", "Section", "Source", "Statement",
    "Text", "load",
]  # fmt: skip

ANY_TREATMENT = "one_session"
"""The question whose answer gives one article's session count for all treatments at once."""


@dataclass(frozen=True)
class Catalogue:
    """Everything in the catalogue, read and checked."""

    sources: Mapping[str, Source]
    by_section: Mapping[Section, tuple[Entry, ...]]

    @property
    def sections(self) -> tuple[Section, ...]:
        """Return the sections in reading order."""
        return tuple(self.by_section)

    def entries(self, section: Section) -> tuple[Entry, ...]:
        """Return the entries of a section in reading order."""
        return self.by_section[section]

    def entry(self, entry_id: str) -> Entry:
        """Return an entry by its id; a KeyError means there is none."""
        return self._by_id[entry_id]

    def find(self, entry_id: str) -> Entry | None:
        """Return an entry by its id, None where there is none (a treatment of one's own)."""
        return self._by_id.get(entry_id)

    def source(self, source_id: str) -> Source:
        """Return a source by its id; a KeyError means there is none."""
        return self.sources[source_id]

    def statement(self, key: str) -> tuple[Entry, Statement] | None:
        """Return the entry and the statement that a key such as "step_exfoliate.s3_weekly" names; None without one."""
        entry_id, _, statement_id = key.partition(".")
        entry = self.find(entry_id)
        found = next((said for said in entry.statements if said.id == statement_id), None) if entry else None
        return (entry, found) if entry is not None and found is not None else None

    def search(self, words: str) -> list[Entry]:
        """Return the entries that hold every word in either language, the best first: title, other names, statements.

        A word of English matches from its beginning on, so that one can search while typing; Chinese anywhere.
        """
        return self._index.search(words)

    def treatment_bands(self, treatment_id: str) -> Bands:
        """Return how many sessions the article and published sources lead one to expect.

        An article's count for the treatment itself goes before its count for all treatments at once;
        an unknown treatment gets the latter alone. What the person noted stands apart from what was published.
        """
        entry = self.find(treatment_id)
        stated = entry.statements if entry is not None else ()
        article = _band(said for said in stated if said.in_articles)
        general = _band(said for said in self.entry(ANY_TREATMENT).statements if said.in_articles)
        assert general is not None  # load refuses a catalogue without it
        is_named = entry is not None and not set(general.sources).isdisjoint(entry.sources)
        published = _band(said for said in stated if said.published)
        personal = _band(said for said in stated if said.is_personal)
        return Bands(article or general, published, is_named or article is not None, personal)

    @cached_property
    def by_pack_name(self) -> Mapping[str, Entry]:
        """Return the ingredients by the keys of their names on packs, see `catalogue_names.pack_key`."""
        return by_pack_name(self.entries(Section.ACTIVES))

    @cached_property
    def _by_id(self) -> dict[str, Entry]:
        return {entry.id: entry for entries in self.by_section.values() for entry in entries}

    @cached_property
    def _index(self) -> SearchIndex:
        return SearchIndex(tuple(self._by_id.values()))


def load(folder: Path) -> Catalogue:
    """Read and check the catalogue in a folder; the caller keeps it, for it takes tens of milliseconds.

    Raises:
        CatalogueError: a file is missing or holds a mistake; the sentence names file, key and reason.

    """
    place = Place("sources.toml")
    sources = sources_in(read(folder / place.file, place), place)
    by_section = {section: _section(section, folder, sources) for section in Section}
    check_entries(by_section, by_section)
    _check_general_band(by_section)
    return Catalogue(sources, by_section)


def _section(section: Section, folder: Path, sources: Mapping[str, Source]) -> tuple[Entry, ...]:
    place = Place(f"{section}.toml")
    return entries_in(read(folder / place.file, place), section, place, sources)


def _check_general_band(by_section: Mapping[Section, tuple[Entry, ...]]) -> None:
    stated = [entry for entry in by_section[Section.QUESTIONS] if entry.id == ANY_TREATMENT]
    if not stated or _band(said for said in stated[0].statements if said.in_articles) is None:
        raise Place(f"{Section.QUESTIONS}.toml", f"{ANY_TREATMENT}.sessions").wrong(
            mark("Errors", "In {file}, {key} is missing.")
        )


def _band(statements: Iterable[Statement]) -> Band | None:
    counted = [statement for statement in statements if statement.range("sessions") is not None]
    sessions = _hull(counted, "sessions")
    if sessions is None:
        return None
    sources = dict.fromkeys(source for statement in counted for source in statement.sources)
    return Band(sessions, _hull(counted, "interval_days"), tuple(sources))


def _hull(statements: Iterable[Statement], key: str) -> Range | None:
    """Span the ranges under a key; an open end gives way to an end that another source names."""
    found = [named for named in (statement.range(key) for statement in statements) if named is not None]
    if not found:
        return None
    ends = [named.high for named in found if not named.is_open]
    return Range(min(named.low for named in found), max(ends, default=math.inf), found[0].unit)
