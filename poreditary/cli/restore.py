"""Bring a diary back from a backup, and let it take the place of the one in use."""

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from poreditary.cli import passphrase
from poreditary.cli.backup import make
from poreditary.cli.commands import add_command
from poreditary.cli.terminal import Terminal
from poreditary.diary.backup.values import Restored, Why
from poreditary.diary.diary import Diary, exists
from poreditary.diary.vault import BACKUPS, Keys, LockedError
from poreditary.domain.day import local_day
from poreditary.domain.words import mark
from poreditary.errors import UserError

if TYPE_CHECKING:
    from poreditary.cli.commands import Commands
    from poreditary.diary.backup.parcel import Parcel

TWO = mark("Errors", "There are two backups with the number {number}: {first} and {second}. Name the folder of one.")
SEVERAL = mark(
    "Errors", "There are backups of several diaries in {folder}, such as {first} and {second}. Name the folder of one."
)
NO_SUCH = mark("Errors", "There is no backup with the number {number}. List them with: poreditary backup --list")


def add(commands: "Commands", common: ArgumentParser) -> None:
    """Add the command."""
    text = "bring a diary back from a backup into a new folder, verified"
    parser = add_command(commands, "restore", common, text)
    text = "a backup's number or folder, a folder of backups (the newest in it), or a .poreditary file"
    parser.add_argument("backup", metavar="BACKUP", help=text)
    parser.add_argument("--to", type=Path, metavar="DIR", help="the new folder (one beside the diary's)")
    parser.add_argument(
        "--swap",
        action="store_true",
        help="and let it take the place of the diary in use, which is kept beside it; a passphrase stays as it is now",
    )
    parser.add_argument("--key", action="store_true", help="only put a lost key file of the diary in use back")
    parser.set_defaults(run=run)


def run(options: Namespace, terminal: Terminal) -> int:
    """Restore and say where the diary lies; status 1 where photos could not be brought back."""
    from poreditary.diary.backup import restoring

    parcel = restoring.look_into(_chosen(options.backup, terminal))
    secret = _unlocked(parcel, terminal)
    if options.key:
        return _put_key_back(parcel, secret, terminal)
    text = terminal.speech.say("Cli", "Restoring: {done} of {all}")
    try:
        restored = restoring.restore(
            parcel,
            secret,
            options.to or _beside(terminal),
            lambda done, of: terminal.tell(text.format(done=done, all=of)),
        )
    finally:
        secret.wipe()
    aside = _swap(restored, parcel.key_file.diary, terminal) if options.swap else None
    return _told(restored, terminal, aside, is_swapped=options.swap)


def _put_key_back(parcel: "Parcel", secret: Keys, terminal: Terminal) -> int:
    """Put the backup's key file in the place of the one that the diary in use has lost."""
    from poreditary.diary.backup.key_back import put_back

    try:
        put_back(terminal.folder, parcel.key_file, secret)
    finally:
        secret.wipe()
    terminal.line(terminal.speech.say("Cli", "The key file is back in {folder}").format(folder=terminal.folder))
    terminal.value({"folder": terminal.folder})
    return 0


def _told(restored: Restored, terminal: Terminal, aside: Path | None, *, is_swapped: bool) -> int:
    say = terminal.speech.say
    folder = terminal.folder if is_swapped else restored.folder
    text = say("Cli", "Restored: the diary of {day} in {folder} (photos: {photos})")
    terminal.line(text.format(day=restored.day, folder=folder, photos=restored.photos))
    if aside is not None:
        terminal.line(say("Cli", "The diary of before is kept in {folder}").format(folder=aside))
    if restored.lacking:
        terminal.tell(say("Cli", "Photos that could not be restored: {n}").format(n=restored.lacking))
    problems = [terminal.speech.sentence(problem) for problem in restored.problems]
    for problem in problems:
        terminal.tell(problem)
    answer = {"folder": folder, "day": restored.day, "photos": restored.photos, "lacking": restored.lacking}
    terminal.value({**answer, "before": aside, "problems": problems})
    return 1 if restored.lacking or problems else 0


def _swap(restored: Restored, diary_id: str, terminal: Terminal) -> Path | None:
    """Back the diary in use up as far as it can be, and put the restored one in its place; it is kept either way."""
    from poreditary.diary.backup.swapping import loses_passphrase, swap

    say = terminal.speech.say
    if loses_passphrase(terminal.folder, restored.folder):
        terminal.tell(say("Cli", "It is another diary without a passphrase: once it is in use, everybody can open it."))
    settings: dict[str, str] | None = None
    if exists(terminal.folder):
        try:
            with terminal.diary() as diary:
                settings = diary.backups.carried() if diary.vault.diary == diary_id else None
                make(diary, Why.RESTORE, terminal)
        except UserError as problem:
            terminal.tell(terminal.speech.sentence(problem))
    if settings is not None:
        _carry(settings, restored.folder, terminal.keys_of(diary_id), terminal)
    return swap(terminal.folder, restored.folder, local_day(terminal.clock()))


def _carry(settings: dict[str, str], folder: Path, secret: Keys | None, terminal: Terminal) -> None:
    """Let the restored diary take over the settings that stay as they are now."""
    diary = Diary(folder, terminal.clock, secret)
    try:
        diary.backups.carry(settings)
    finally:
        diary.close()


def _chosen(named: str, terminal: Terminal) -> Path:
    """Return the folder or the file that is meant; a number is that of one of the diary's own backups.

    In a folder that was named for backups the newest is meant.
    """
    from poreditary.diary.backup import layout

    if not named.isdecimal() or Path(named).exists():
        newest = [place.folder for place in layout.newest_in(Path(named))]
        if len(newest) > 1:
            raise UserError(SEVERAL, folder=named, first=newest[0].parent, second=newest[1].parent)
        return newest[0] if newest else Path(named)

    folders = [terminal.folder / BACKUPS]
    try:
        with terminal.diary() as diary:
            folders = diary.backups.folders
    except UserError as problem:  # one that is damaged or gone does not say where else its backups are
        untold = problem
    else:
        untold = UserError(NO_SUCH, number=named)
    found = [place.folder for folder in folders for place in layout.places(folder) if place.sequence == int(named)]
    if not found:
        raise untold
    if len(found) > 1:
        raise UserError(TWO, number=named, first=found[0], second=found[1])
    return found[0]


def _unlocked(parcel: "Parcel", terminal: Terminal) -> Keys:
    from poreditary.diary.backup import restoring

    held = terminal.keys_of(parcel.key_file.diary)
    if held is not None:
        return held
    try:
        return restoring.unlock(parcel)
    except LockedError:
        if terminal.typed is not None:
            return restoring.unlock(parcel, terminal.typed)
        if not sys.stdin.isatty():
            raise
    return passphrase.asked(lambda typed: restoring.unlock(parcel, typed), terminal.speech)


def _beside(terminal: Terminal) -> Path:
    """Return a free folder beside the diary's."""
    folder = terminal.folder.absolute()
    name = f"{folder.name}-restored-{local_day(terminal.clock()).isoformat()}"
    found, number = folder.with_name(name), 1
    while found.exists():
        number += 1
        found = folder.with_name(f"{name}-{number}")
    return found
