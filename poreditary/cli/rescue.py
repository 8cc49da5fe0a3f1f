"""Save what can be read of a damaged diary into a new one."""

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from poreditary.cli import passphrase
from poreditary.cli.commands import add_command
from poreditary.cli.terminal import NO_DIARY, Terminal
from poreditary.diary.diary import exists
from poreditary.errors import UserError

if TYPE_CHECKING:
    from poreditary.cli.commands import Commands
    from poreditary.diary.rescue import LostPhoto, Rescued, TableCount
    from poreditary.diary.rescue.values import Rescue


def add(commands: "Commands", common: ArgumentParser) -> None:
    """Add the command."""
    text = "write what can be read of a damaged diary into a new one; the damaged folder is left as it is"
    parser = add_command(commands, "rescue", common, text)
    parser.add_argument("--to", type=Path, required=True, metavar="NEWFOLDER", help="a folder that is new or empty")
    parser.add_argument(
        "--beside",
        type=Path,
        action="append",
        default=[],
        metavar="DIR",
        help="a backup or an older copy of the diary to fill gaps from (else its newest backup)",
    )
    parser.set_defaults(run=run)


def run(options: Namespace, terminal: Terminal) -> int:
    """Print what was rescued of how much, and what is lost; status 0 where a new diary was made."""
    from poreditary.diary.rescue import rescue

    if not exists(terminal.folder):
        raise UserError(NO_DIARY, folder=terminal.folder)
    secret = passphrase.unlocked(terminal.folder, lambda: terminal.typed, terminal.speech)
    try:
        made = _done(rescue(terminal.folder, options.to, secret, options.beside, terminal.clock), terminal)
    finally:
        secret.wipe()
    terminal.value(_as_json(made, terminal))
    for line in _lines(made, terminal):
        terminal.line(line)
    for problem in made.problems:
        terminal.tell(terminal.speech.sentence(problem))
    return 0


def _done(work: "Rescue[Rescued]", terminal: Terminal) -> "Rescued":
    """Do the work to its end; say how far it is where a person looks on."""
    is_shown = sys.stderr.isatty()
    try:
        while True:
            step = next(work)
            if is_shown:
                text = terminal.speech.say("Cli", "Rescued so far: {percent} %")
                print(f"\r{text.format(percent=100 * step.done // step.of)}", end="", file=sys.stderr, flush=True)
    except StopIteration as end:
        made: Rescued = end.value
        return made
    finally:
        work.close()
        if is_shown:
            print(file=sys.stderr, flush=True)


def _lines(made: "Rescued", terminal: Terminal) -> list[str]:
    say = terminal.speech.say
    lines = [_count(count, terminal) for count in made.tables if count.of]
    lines.append(say("Cli", "Photos: {n} of {of}").format(n=made.photos, of=made.photos + len(made.lost_photos)))
    lines += [_lost(photo, terminal) for photo in made.lost_photos]
    if made.found_again:
        text = say("Cli", "Photos that no entry named any more, entered anew by the time they were taken: {n}")
        lines.append(text.format(n=made.found_again))
    if made.repaired:
        lines.append(say("Cli", "Entries changed because what they belonged to is lost: {n}").format(n=made.repaired))
    if made.backup is not None:
        lines.append(say("Cli", "Gaps were filled from: {folder}").format(folder=made.backup))
    whole, some = say("Cli", "All of it was rescued into {folder}."), say("Cli", "What can be read is now in {folder}.")
    return [*lines, (whole if made.is_complete else some).format(folder=made.folder)]


def _count(count: "TableCount", terminal: Terminal) -> str:
    from poreditary.diary.findings import words_of

    say = terminal.speech.say
    what = terminal.speech.sentence(words_of(count.table))
    text = say("Cli", "{what}: {n} of {of}") if count.is_sure else say("Cli", "{what}: {n} of {of} or more")
    line = text.format(what=what[:1].upper() + what[1:], n=count.rescued, of=count.of)
    backup = say("Cli", "{line}, {n} of them from the backup").format(line=line, n=count.from_backup)
    return backup if count.from_backup else line


def _lost(photo: "LostPhoto", terminal: Terminal) -> str:
    text = terminal.speech.say("Cli", "Lost: the photo of {day}, {view} ({file})")
    return text.format(day=photo.day, view=terminal.speech.word(photo.view), file=photo.file_name or photo.volume)


def _as_json(made: "Rescued", terminal: Terminal) -> dict[str, object]:
    return {
        "folder": made.folder,
        "is_complete": made.is_complete,
        "tables": {
            count.table: {
                "rescued": count.rescued,
                "of": count.of,
                "is_sure": count.is_sure,
                "from_backup": count.from_backup,
            }
            for count in made.tables
        },
        "photos": made.photos,
        "lost_photos": [
            {"id": photo.id, "day": photo.day, "view": photo.view, "file": photo.file_name, "volume": photo.volume}
            for photo in made.lost_photos
        ],
        "found_again": made.found_again,
        "repaired": made.repaired,
        "backup": made.backup,
        "problems": [terminal.speech.sentence(problem) for problem in made.problems],
    }
