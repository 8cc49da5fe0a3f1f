"""The person's own entries: files of the same format, laid beside the shipped ones."""

from collections.abc import Mapping
from pathlib import Path

from poreditary.domain.catalogue import Catalogue
from poreditary.domain.catalogue_checks import Place, Table
from poreditary.domain.catalogue_entries import all_entries, check_entries
from poreditary.domain.catalogue_kinds import Section, SourceKind
from poreditary.domain.catalogue_reading import entries_in, read, sources_in
from poreditary.domain.catalogue_values import Entry, Source
from poreditary.domain.words import mark

FOLDER = "catalogue"
SECTIONS = (Section.TREATMENTS, Section.ACTIVES, Section.AFTERCARE)
FILES = ("sources.toml", *(f"{section}.toml" for section in SECTIONS))
"""The files a person may lay into the folder; any of them may be missing or empty."""
TAKEN = mark("Errors", "In {file}, the id {key} belongs to the shipped catalogue: choose another.")


def with_own(shipped: Catalogue, folder: Path) -> Catalogue:
    """Return the catalogue with the entries of the person's files in a folder, the shipped ones first.

    Raises:
        CatalogueError: a file holds a mistake; the sentence names file, key and reason.

    """
    own_sources = _sources(folder, shipped)
    sources = {**shipped.sources, **own_sources}
    own = {section: _entries(folder, section, sources, shipped) for section in SECTIONS}
    if not own_sources and not any(own.values()):
        return shipped
    together = {section: (*shipped.entries(section), *own.get(section, ())) for section in shipped.sections}
    check_entries(own, together, f"{FOLDER}/")
    return Catalogue(sources, together)


def _sources(folder: Path, shipped: Catalogue) -> dict[str, Source]:
    found, place = _tables(folder, "sources.toml")
    sources = sources_in(found, place) if found else {}
    for name, source in sources.items():
        if name in shipped.sources:
            raise place.at(name).wrong(TAKEN)
        if source.is_article or source.kind is SourceKind.OWN_REMARK:
            raise place.at(name).wrong(
                mark("Errors", "In {file}, {key} must not be an article or a remark of the diary: use {kind}."),
                kind=SourceKind.OWN_NOTE.value,
            )
    return sources


def _entries(folder: Path, section: Section, sources: Mapping[str, Source], shipped: Catalogue) -> tuple[Entry, ...]:
    found, place = _tables(folder, f"{section}.toml")
    entries = entries_in(found, section, place, sources, is_personal=True) if found else ()
    for _, entry in all_entries({section: entries}):
        if shipped.find(entry.id) is not None:
            raise place.at(entry.id).wrong(TAKEN)
    return entries


def _tables(folder: Path, name: str) -> tuple[Table, Place]:
    place = Place(f"{FOLDER}/{name}")
    path = folder / name
    return (read(path, place) if path.exists() else {}), place
