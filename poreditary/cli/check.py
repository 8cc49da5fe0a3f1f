"""Read the whole diary and say whether all of it is well."""

from argparse import ArgumentParser, Namespace
from datetime import date
from typing import TYPE_CHECKING

from poreditary.cli.commands import add_command
from poreditary.cli.terminal import Terminal
from poreditary.diary.diary import Diary
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
        faults, problem = diary.faults(), diary.knowledge().problem
        read = {} if faults else _counts(diary)
    own = [] if problem is None else [(_file(problem), terminal.speech.sentence(problem))]
    found = [*faults, *own]
    terminal.value({"read": read, "faults": [{"file": file, "finding": finding} for file, finding in found]})
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


def _complain(faults: list[tuple[str, str]], terminal: Terminal, *, is_mendable: bool) -> int:
    say = terminal.speech.say
    for file, finding in faults:
        terminal.line(f"{file}: {finding}")
    count = len(faults)
    text = say("Cli", "1 fault was found.") if count == 1 else say("Cli", "{n} faults were found.").format(n=count)
    advice = "" if is_mendable else say("Cli", "Put the named files back from a backup.")
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
