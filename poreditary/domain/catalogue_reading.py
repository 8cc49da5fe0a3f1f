"""Reading the files of the catalogue into sources and entries, with every check."""

from collections.abc import Mapping
from pathlib import Path

from poreditary.domain import catalogue_checks as check
from poreditary.domain.catalogue_checks import Place, Table
from poreditary.domain.catalogue_kinds import Extent, Section, Side, SourceKind, Topic, When
from poreditary.domain.catalogue_values import Entry, Source, Statement
from poreditary.domain.kinds import PoreType, StepKind, WindowKind
from poreditary.domain.words import mark

SHOWN_KEYS = frozenset({"id", "en", "zh"})
"""What sources, entries and statements all have; en and zh are what is shown of them."""

SOURCE_KEYS = SHOWN_KEYS | {
    "kind", "extent", "article", "author", "publisher", "date", "address", "note_en", "note_zh",
}  # fmt: skip
ENTRY_KEYS = SHOWN_KEYS | {"also", "statements"}
STATEMENT_KEYS = SHOWN_KEYS | check.NUMBERS.keys() | {
    "about", "sources", "side", "when", "treatments", "times", "per",
}  # fmt: skip
OWN_KEYS = {Section.STEPS: "step_kind", Section.AFTERCARE: "window", Section.PORE_TYPES: "pore_type"}
"""The one further key that every entry of a section has."""


def read(path: Path) -> Table:
    """Return the tables of one file.

    Raises:
        CatalogueError: the file is missing or is not TOML.

    """
    import tomllib

    try:
        return tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        raise Place(path.name).wrong(mark("Errors", "The catalogue file {file} is missing.")) from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise Place(path.name).wrong(
            mark("Errors", "The catalogue file {file} cannot be read: {reason}."), reason=error
        ) from None


def read_sources(path: Path) -> dict[str, Source]:
    """Return the sources of sources.toml by id."""
    table, place = read(path), Place(path.name)
    check.only_keys(table, frozenset({"source"}), place)
    sources = [_source(item, place) for item in check.tables(table, "source", place)]
    check.no_twins((source.id for source in sources), place.at)
    return {source.id: source for source in sources}


def read_section(section: Section, path: Path, sources: Mapping[str, Source]) -> tuple[Entry, ...]:
    """Return the entries of one section's file in their order."""
    table, place = read(path), Place(path.name)
    check.only_keys(table, frozenset({"entry"}), place)
    return tuple(_entry(section, item, place, sources) for item in check.tables(table, "entry", place))


def _source(table: Table, file: Place) -> Source:
    place = file.at(check.word(table, "id", file.at("source")))
    check.only_keys(table, SOURCE_KEYS, place)
    kind, is_article = check.member(SourceKind, table, "kind", place), check.yes(table, "article", place)
    needs_address = not is_article and kind is not SourceKind.OWN_REMARK
    address = check.word(table, "address", place, None if needs_address else "")
    if address and not address.startswith(("https://", "http://")):
        raise place.at("address").wrong(mark("Errors", "In {file}, {key} must begin with https://."))
    return Source(
        id=place.key,
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


def _entry(section: Section, table: Table, file: Place, sources: Mapping[str, Source]) -> Entry:
    place = file.at(check.word(table, "id", file.at("entry")))
    own = OWN_KEYS.get(section)
    check.only_keys(table, ENTRY_KEYS | {own} if own else ENTRY_KEYS, place)
    statements = tuple(_statement(section, item, place, sources) for item in check.tables(table, "statements", place))
    check.no_twins((statement.id for statement in statements), lambda name: place.at(name, "/"))
    return Entry(
        id=place.key,
        section=section,
        title=check.text(table, place),
        statements=statements,
        also=check.words(table, "also", place),
        step_kind=check.member(StepKind, table, "step_kind", place) if own == "step_kind" else None,
        window=check.member(WindowKind, table, "window", place) if own == "window" else None,
        pore_type=check.member(PoreType, table, "pore_type", place) if own == "pore_type" else None,
    )


def _statement(section: Section, table: Table, entry: Place, sources: Mapping[str, Source]) -> Statement:
    place = entry.at(check.word(table, "id", entry.at("statements")), "/")
    check.only_keys(table, STATEMENT_KEYS, place)
    statement = Statement(
        id=check.word(table, "id", place),
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
    from_article = not statement.published and not statement.is_own
    if section is Section.DISAGREEMENTS and from_article and statement.side is None:
        raise place.at("side").wrong(mark("Errors", "In {file}, {key} is missing: say a or b."))
