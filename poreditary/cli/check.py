"""Read the whole diary and say whether all of it is well."""

from argparse import ArgumentParser, Namespace
from datetime import date
from typing import TYPE_CHECKING

from poreditary.cli.commands import add_command
from poreditary.cli.terminal import Terminal
from poreditary.diary import guard
from poreditary.diary.checking import everything
from poreditary.diary.diary import Diary
from poreditary.diary.findings import ADVICE, Finding
from poreditary.errors import UserError

if TYPE_CHECKING:
    from poreditary.cli.commands import Commands


def add(commands: "Commands", common: ArgumentParser) -> None:
    """Add the command."""
    parser = add_command(commands, "check", common, "read everything in the diary and name each fault with its file")
    parser.set_defaults(run=run)


def run(options: Namespace, terminal: Terminal) -> int:
    """Print what was read and each fault; status 1 where there is one."""
    del options
    with terminal.diary() as diary:
        faults, problem = everything(diary), diary.knowledge().problem
        read = {} if faults else _counts(diary)
    own = [] if problem is None else [Finding(_file(problem), "own", problem)]
    found, warned = [*faults, *own], guard.warnings(terminal.folder)
    terminal.value({"read": read, **_as_json(found, warned, terminal)})
    for warning in warned:
        terminal.tell(terminal.speech.sentence(warning.sentence))
    if found:
        return _complain(found, terminal, is_mendable=not faults)
    terminal.line(
        terminal.speech.say(
            "Cli",
            "All is well. Read: ticks {ticks}, check-ins {check_ins}, sessions {sessions}, photos {photos}, "
            "products {products}, reactions {reactions}.",
        ).format(**read)
    )
    return 0


def _file(problem: UserError) -> str:
    """Return which of the person's own files a mistake stands in."""
    mistake = problem.values["mistake"]
    return str(mistake.values["file"]) if isinstance(mistake, UserError) else ""


def _as_json(found: list[Finding], warned: list[guard.FolderWarning], terminal: Terminal) -> dict[str, object]:
    said = terminal.speech.sentence
    return {
        "faults": [
            {
                "file": finding.file,
                "kind": finding.kind,
                "finding": said(finding.sentence),
                "page": finding.page,
                "table": finding.table,
                "photo": finding.photo,
                "day": finding.day,
                "view": finding.view,
            }
            for finding in found
        ],
        "warnings": [{"kind": each.kind, "text": said(each.sentence), "files": list(each.files)} for each in warned],
    }


def _complain(faults: list[Finding], terminal: Terminal, *, is_mendable: bool) -> int:
    say = terminal.speech.say
    for finding in faults:
        terminal.line(f"{finding.file}: {terminal.speech.sentence(finding.sentence)}")
    count = len(faults)
    text = say("Cli", "1 fault was found.") if count == 1 else say("Cli", "{n} faults were found.").format(n=count)
    advice = "" if is_mendable else say("Errors", ADVICE)
    terminal.tell(f"{text} {advice}".strip())
    return 1


def _counts(diary: Diary) -> dict[str, int]:
    return {
        "ticks": len(diary.routines.ticks(date.min, date.max)),
        "check_ins": len(diary.check_ins.between(date.min, date.max)),
        "sessions": len(diary.treatments.sessions()),
        "photos": len(diary.photos.all()),
        "products": len(diary.shelf.products(archived=True)),
        "reactions": len(diary.reactions.all()),
    }
