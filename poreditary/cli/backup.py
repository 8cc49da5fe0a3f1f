"""Back the diary up, list its backups, or pack it into one file."""

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from poreditary.cli.commands import add_command
from poreditary.cli.terminal import Terminal
from poreditary.diary.backup.values import Backup, Made, Why
from poreditary.diary.backup.writing import check_place
from poreditary.diary.diary import Diary
from poreditary.diary.whole_file import check_free

if TYPE_CHECKING:
    from poreditary.cli.commands import Commands

MEGABYTE = 1_000_000
LINES = 20
"""About so many lines tell how far the photos of a volume are."""


def add(commands: "Commands", common: ArgumentParser) -> None:
    """Add the command."""
    text = "back the diary up: verified, encrypted as it is, the photos copied once"
    parser = add_command(commands, "backup", common, text)
    parser.add_argument("--to", type=Path, metavar="DIR", help="into this folder, such as one on another disk")
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--to-file", type=Path, metavar="FILE", help="and pack all of it into one new .poreditary file")
    what.add_argument("--list", action="store_true", help="list the backups, with --to those in DIR, newest first")
    parser.set_defaults(run=run)


def run(options: Namespace, terminal: Terminal) -> int:
    """Make a backup and say where it lies; status 1 where a photo volume had to be left out."""
    if options.to_file is not None:
        check_free(options.to_file)
        check_place(options.to_file.parent)
    with terminal.diary() as diary:
        if options.list:
            return _list(diary, terminal, options.to)
        made, file = make(diary, Why.ASKED, terminal, options.to), None
        if options.to_file is not None:
            file = _pack(made.backup, options.to_file, terminal)
    terminal.line(line(made.backup, terminal))
    if file is not None:
        terminal.line(terminal.speech.say("Cli", "Written: {file}").format(file=file))
    problems = [terminal.speech.sentence(problem) for problem in made.problems]
    for problem in problems:
        terminal.tell(problem)
    terminal.value({"backup": made.backup, "thinned": made.thinned, "file": file, "problems": problems})
    return 1 if problems else 0


def make(diary: Diary, why: Why, terminal: Terminal, to: Path | None = None) -> Made:
    """Make a backup, telling on standard error how far it is."""
    from poreditary.diary.photo_work import run as work_through

    text = terminal.speech.say("Cli", "Backing up: {done} of {all}")

    def tell(done: int, of: int) -> None:
        if done % max(1, of // LINES) == 0:
            terminal.tell(text.format(done=done, all=of))

    return work_through(diary.backups.make(why, to), diary, tell)


def line(backup: Backup, terminal: Terminal) -> str:
    """Return the line that tells of a backup."""
    say = terminal.speech.say
    text = say("Cli", "{number}  {day}  {why}  photos: {photos}, {size} MB  {folder}")
    photos = "?" if backup.photos is None else backup.photos
    told = text.format(
        number=f"{backup.sequence:04}",
        day=backup.day,
        why=terminal.speech.word(backup.why),
        photos=photos,
        size=f"{backup.size / MEGABYTE:.1f}",
        folder=backup.folder,
    )
    incomplete = say("Cli", "incomplete")
    return told if backup.is_complete else f"{told}  {incomplete}"


def _list(diary: Diary, terminal: Terminal, to: Path | None) -> int:
    found = diary.backups.all(to)
    for backup in found:
        terminal.line(line(backup, terminal))
    terminal.value(found)
    if not found:
        text = terminal.speech.say("Cli", "There is no backup in {folder} yet.")
        terminal.tell(text.format(folder=to or diary.backups.folder))
    return 0


def _pack(backup: Backup, file: Path, terminal: Terminal) -> Path:
    from poreditary.diary.backup.packed import pack

    text = terminal.speech.say("Cli", "Packing: {done} of {all}")
    return pack(backup.folder, file, lambda done, of: terminal.tell(text.format(done=done, all=of)))
