"""Checks that need more than one entry: ids, names on packs and treatments referred to."""

from collections.abc import Iterator, Mapping

from poreditary.domain.catalogue_checks import Place
from poreditary.domain.catalogue_kinds import Section
from poreditary.domain.catalogue_names import pack_key
from poreditary.domain.catalogue_values import Entry
from poreditary.domain.words import mark

BySection = Mapping[Section, tuple[Entry, ...]]


def check_entries(new: BySection, together: BySection, folder: str = "") -> None:
    """Check newly read entries against one another, and the treatments they name against all there are.

    Sentences name the files with the `folder` before them.
    """
    _check_ids(new, folder)
    _check_pack_names(new, folder)
    _check_treatments(new, {entry.id for entry in together[Section.TREATMENTS]}, folder)


def all_entries(by_section: BySection) -> Iterator[tuple[Section, Entry]]:
    """Yield every entry with its section."""
    return ((section, entry) for section, entries in by_section.items() for entry in entries)


def _check_ids(by_section: BySection, folder: str) -> None:
    seen: set[str] = set()
    for section, entry in all_entries(by_section):
        if entry.id in seen:
            raise _place(folder, section, entry).wrong(mark("Errors", "In {file}, the id {key} is used twice."))
        seen.add(entry.id)


def _check_pack_names(by_section: BySection, folder: str) -> None:
    seen: dict[str, str] = {}
    for section, entry in all_entries(by_section):
        for name in entry.inci:
            other = seen.setdefault(pack_key(name), entry.id)
            if other != entry.id:
                raise (
                    _place(folder, section, entry)
                    .at("inci")
                    .wrong(
                        mark("Errors", "In {file}, {key} has the name {name}, which {other} has too."),
                        name=name,
                        other=other,
                    )
                )


def _check_treatments(by_section: BySection, known: set[str], folder: str) -> None:
    for section, entry in all_entries(by_section):
        for statement in entry.statements:
            for unknown in sorted(set(statement.treatments) - known):
                raise (
                    _place(folder, section, entry)
                    .at(f"{statement.id}.treatments")
                    .wrong(
                        mark("Errors", "In {file}, {key} names {treatment}, which is no treatment there."),
                        treatment=unknown,
                    )
                )


def _place(folder: str, section: Section, entry: Entry) -> Place:
    return Place(f"{folder}{section}.toml", entry.id)
