"""Entries of the guide as lines for people and as values for JSON."""

from collections.abc import Iterator
from typing import Any

from poreditary.cli.speech import Speech
from poreditary.diary.expectations import name_of
from poreditary.domain.catalogue_values import Entry, Range, Source, Statement
from poreditary.domain.frequencies import key_of


def lines(entry: Entry, speech: Speech) -> Iterator[str]:
    """Yield an entry with each statement, and under it each source with its kind and address; an empty line ends it."""
    marks = [speech.word(entry.section), *([speech.say("Cli", "your own entry")] if entry.is_personal else [])]
    yield f"{entry.title.in_language(speech.language)} ({entry.id}) · {' · '.join(marks)}"
    for statement in entry.statements:
        yield f"  {_label(statement, speech)}: {statement.text.in_language(speech.language)}"
        for source in statement.sources:
            yield f"    {_source_line(source, speech)}"
    yield ""


def heading(entry: Entry, speech: Speech) -> dict[str, Any]:
    """Return what an entry is called, for JSON."""
    return {"id": entry.id, "title": entry.title.in_language(speech.language), "own": entry.is_personal}


def as_json(entry: Entry, speech: Speech) -> dict[str, Any]:
    """Return an entry with its statements for JSON; a range is [from, to] and ends in null where it is open."""
    return {
        **heading(entry, speech),
        "section": entry.section.value,
        "roles": [role.value for role in entry.roles],
        "inci": list(entry.inci),
        "statements": [_statement(statement, entry, speech) for statement in entry.statements],
    }


def _statement(statement: Statement, entry: Entry, speech: Speech) -> dict[str, Any]:
    return {
        "key": key_of(entry, statement),
        "about": statement.about.value,
        "text": statement.text.in_language(speech.language),
        "published_not_in_articles": statement.published,
        "side": statement.side.value if statement.side else None,
        "when": statement.when.value if statement.when else None,
        "treatments": list(statement.treatments),
        "numbers": {key: _range(found) for key, found in statement.ranges},
        "sources": [_source(source, speech) for source in statement.sources],
    }


def _source(source: Source, speech: Speech) -> dict[str, Any]:
    return {
        "id": source.id,
        "name": name_of(source, speech.language),
        "kind": source.kind.value,
        "title": source.title.in_language(speech.language),
        "address": source.address,
    }


def _range(found: Range) -> dict[str, Any]:
    return {"range": [found.low, None if found.is_open else found.high], "unit": found.unit.value}


def _label(statement: Statement, speech: Speech) -> str:
    """Return what the statement is about, or its side of a disagreement, and whether only published sources say it."""
    parts = [speech.word(statement.side or statement.about)]
    if statement.when is not None:
        parts.append(speech.word(statement.when))
    if statement.published:
        parts.append(speech.say("Cli", "published, not in the articles"))
    return " · ".join(parts)


def _source_line(source: Source, speech: Speech) -> str:
    named = (name_of(source, speech.language), speech.word(source.kind), source.address)
    return " · ".join(part for part in named if part)
