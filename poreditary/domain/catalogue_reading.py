"""Reading the files of the catalogue into sources and entries, with every check."""

from collections.abc import Mapping
from pathlib import Path

from poreditary.domain import catalogue_checks as check
from poreditary.domain.catalogue_checks import Place, Table
from poreditary.domain.catalogue_kinds import Extent, Role, Section, Side, SourceKind, Topic, When
from poreditary.domain.catalogue_values import Entry, Source, Statement
from poreditary.domain.kinds import PoreType, StepKind, WindowKind
from poreditary.domain.words import mark

SHOWN_KEYS = frozenset({"en", "zh"})
"""What sources, entries and statements all have: what is shown of them, in two languages."""

SOURCE_KEYS = SHOWN_KEYS | {
    "kind", "extent", "article", "author", "publisher", "date", "address", "note_en", "note_zh",
}  # fmt: skip
ENTRY_KEYS = SHOWN_KEYS | {"also"}
STATEMENT_KEYS = SHOWN_KEYS | check.NUMBERS.keys() | {
    "about", "sources", "side", "when", "treatments", "times", "per",
}  # fmt: skip
OWN_KEYS = {
    Section.STEPS: ("step_kind",),
    Section.AFTERCARE: ("window",),
    Section.PORE_TYPES: ("pore_type",),
    Section.ACTIVES: ("roles", "inci"),
}
"""The further keys that every entry of a section has."""
CANNOT_BE_READ = mark("Errors", "The catalogue file {file} cannot be read: {reason}.")
TOO_LONG = mark("Errors", "The catalogue file {file} cannot be read: a number in it is too long.")
TOO_DEEP = mark("Errors", "The catalogue file {file} cannot be read: its brackets are nested too deeply.")


def read(path: Path, place: Place) -> Table:
    """Return the tables of one file; `place` is what it goes by in sentences.

    Raises:
        CatalogueError: the file is missing or is no TOML that can be read.

    """
    import tomllib

    try:
        return tomllib.loads(path.read_text("utf-8-sig"))
    except FileNotFoundError:
        raise place.wrong(mark("Errors", "The catalogue file {file} is missing.")) from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise place.wrong(CANNOT_BE_READ, reason=error) from None
    except ValueError:
        # A whole number of more digits than Python turns into one.
        raise place.wrong(TOO_LONG) from None
    except RecursionError:
        raise place.wrong(TOO_DEEP) from None
    except OSError as error:
        raise place.wrong(CANNOT_BE_READ, reason=error.strerror) from None


def sources_in(found: Table, place: Place) -> dict[str, Source]:
    """Return the sources of the tables of sources.toml by id, each under its own [id]."""
    return {name: _source(name, table, place.at(name)) for name, table in check.tables(found, place).items()}


def entries_in(
    found: Table, section: Section, place: Place, sources: Mapping[str, Source], *, is_personal: bool = False
) -> tuple[Entry, ...]:
    """Return the entries of a section's tables in their order: [entry], then [entry.statement] for each statement."""
    return tuple(
        _entry(section, name, table, place.at(name), sources, is_personal=is_personal)
        for name, table in check.tables(found, place).items()
    )


def _source(name: str, table: Table, place: Place) -> Source:
    check.plain_name(name, place)
    check.only_keys(table, SOURCE_KEYS, place)
    kind, is_article = check.member(SourceKind, table, "kind", place), check.yes(table, "article", place)
    needs_address = not is_article and kind not in (SourceKind.OWN_REMARK, SourceKind.OWN_NOTE)
    address = check.word(table, "address", place, None if needs_address else "")
    if address and not address.startswith(("https://", "http://")):
        raise place.at("address").wrong(mark("Errors", "In {file}, {key} must begin with https://."))
    return Source(
        id=name,
        kind=kind,
        title=check.text(table, place),
        extent=check.member(Extent, table, "extent", place),
        is_article=is_article,
        author=check.word(table, "author", place, ""),
        publisher=check.word(table, "publisher", place, ""),
        date=check.word(table, "date", place, ""),
        address=address,
        note=check.text(table, place, "note_") if "note_en" in table or "note_zh" in table else None,
    )


def _entry(
    section: Section, name: str, table: Table, place: Place, sources: Mapping[str, Source], *, is_personal: bool
) -> Entry:
    check.plain_name(name, place)
    said = {key: value for key, value in table.items() if isinstance(value, dict)}
    if not said:
        raise place.wrong(mark("Errors", "In {file}, {key} has no statement."))
    own = OWN_KEYS.get(section, ())
    check.only_keys(table, ENTRY_KEYS.union(said, own), place)
    return Entry(
        id=name,
        section=section,
        title=check.text(table, place),
        statements=tuple(_statement(section, key, said[key], place.at(key), sources) for key in said),
        also=check.words(table, "also", place),
        step_kind=check.member(StepKind, table, "step_kind", place) if "step_kind" in own else None,
        window=check.member(WindowKind, table, "window", place) if "window" in own else None,
        pore_type=check.member(PoreType, table, "pore_type", place) if "pore_type" in own else None,
        roles=check.members(Role, table, "roles", place) if "roles" in own else (),
        inci=check.words(table, "inci", place),
        is_personal=is_personal,
    )


def _statement(section: Section, name: str, table: Table, place: Place, sources: Mapping[str, Source]) -> Statement:
    check.plain_name(name, place)
    check.only_keys(table, STATEMENT_KEYS, place)
    statement = Statement(
        id=name,
        about=check.member(Topic, table, "about", place),
        text=check.text(table, place),
        sources=_cited(table, place, sources),
        ranges=check.ranges(table, place),
        side=check.member(Side, table, "side", place) if "side" in table else None,
        when=check.member(When, table, "when", place) if "when" in table else None,
        treatments=check.words(table, "treatments", place),
    )
    _check_side(section, statement, place)
    return statement


def _cited(table: Table, place: Place, sources: Mapping[str, Source]) -> tuple[Source, ...]:
    ids = check.words(table, "sources", place)
    if not ids:
        raise place.at("sources").wrong(mark("Errors", "In {file}, {key} is missing: name a source."))
    for name in ids:
        if name not in sources:
            raise place.at("sources").wrong(
                mark("Errors", "In {file}, {key} names {source}, which is not in sources.toml."),
                source=name,
            )
    return tuple(sources[name] for name in ids)


def _check_side(section: Section, statement: Statement, place: Place) -> None:
    if section is Section.DISAGREEMENTS and statement.in_articles and statement.side is None:
        raise place.at("side").wrong(mark("Errors", "In {file}, {key} is missing: say a or b."))
