"""Look something up in the guide."""

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from poreditary.cli import guide_text
from poreditary.cli.commands import add_command
from poreditary.cli.terminal import Terminal
from poreditary.domain.words import mark
from poreditary.errors import UserError

if TYPE_CHECKING:
    from poreditary.cli.commands import Commands
    from poreditary.domain.catalogue import Catalogue, Entry

NOTHING_FOUND = mark("Errors", "The guide has nothing on {words}.")


def add(commands: "Commands", common: ArgumentParser) -> None:
    """Add the command."""
    parser = add_command(
        commands, "guide", common, "look up what the articles and published sources say, each with its source"
    )
    parser.add_argument(
        "words",
        nargs="*",
        metavar="WORD",
        help="words to look for, all of them, in either language; or the id of one entry",
    )
    parser.set_defaults(run=run)


def run(options: Namespace, terminal: Terminal) -> int:
    """Print the entries that hold all the words, or what there is; with own entries where the diary has some."""
    from poreditary.diary.knowledge import of_diary

    known = of_diary(terminal.folder)
    terminal.tell_problem(known.problem)
    text = " ".join(options.words).strip()
    if not text:
        return _contents(known.catalogue, terminal)
    found, others = _found(known.catalogue, text)
    if not found:
        raise UserError(NOTHING_FOUND, words=text)
    terminal.value(
        {
            "entries": [guide_text.as_json(entry, terminal.speech) for entry in found],
            "see_also": [entry.id for entry in others],
        }
    )
    for entry in found:
        for line in guide_text.lines(entry, terminal.speech):
            terminal.line(line)
    if others:
        also = ", ".join(entry.id for entry in others)
        terminal.line(terminal.speech.say("Cli", "See also: {entries}").format(entries=also))
    return 0


def _found(catalogue: "Catalogue", text: str) -> "tuple[list[Entry], list[Entry]]":
    """Return the entries to show; where the text is the id of one, that one and apart from it what else it finds."""
    found = catalogue.search(text)
    named = catalogue.find(text.casefold().replace("-", "_"))
    if named is None:
        return found, []
    return [named], [entry for entry in found if entry is not named]


def _contents(catalogue: "Catalogue", terminal: Terminal) -> int:
    shown = [(section, catalogue.entries(section)) for section in catalogue.sections]
    terminal.value(
        {
            "sections": [
                {
                    "id": section.value,
                    "title": terminal.speech.word(section),
                    "entries": [guide_text.heading(entry, terminal.speech) for entry in entries],
                }
                for section, entries in shown
            ]
        }
    )
    for section, entries in shown:
        terminal.line(terminal.speech.word(section))
        for entry in entries:
            terminal.line(f"  {entry.title.in_language(terminal.speech.language)} ({entry.id})")
    return 0
