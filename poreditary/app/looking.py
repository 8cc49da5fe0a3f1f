"""A restored copy of the diary is looked at in its own folder, then takes the place of the present one or goes."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from shutil import rmtree
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QTime

from poreditary.app.days import medium_day
from poreditary.app.texts import say, sentence

if TYPE_CHECKING:
    from poreditary.diary.backup.values import Restored
    from poreditary.domain.day import Stamp
    from poreditary.errors import UserError


@dataclass(frozen=True, slots=True)
class Look:
    """The diary of `home` as it was at a moment, restored into `folder`; so many photos could not be brought back.

    One that `loses_passphrase` is another diary without one, to be looked at in the place of one that has it.
    """

    home: Path
    folder: Path
    moment: "Stamp"
    lacking: int
    loses_passphrase: bool = False

    @property
    def day(self) -> date:
        """Return the day it is from."""
        return self.moment.local.date()


def look_of(home: Path, restored: "Restored") -> Look:
    """Return the look at what was restored."""
    from poreditary.diary.backup.swapping import loses_passphrase

    is_opener = loses_passphrase(home, restored.folder)
    return Look(home, restored.folder, restored.moment, restored.lacking, is_opener)


def free_folder(home: Path, word: str, today: date) -> Path:
    """Return a folder beside the diary's that is not there yet, named by what it is for and the day."""
    name = f"{home.name}-{word}-{today.isoformat()}"
    found, number = home.with_name(name), 1
    while found.exists():
        number += 1
        found = home.with_name(f"{name}-{number}")
    return found


def take(look: Look, today: date) -> Path | None:
    """Let the restored diary take the place of the present one; return where that is kept now.

    Both are closed. Raises UserError where that cannot be done; nothing is changed then.
    """
    from poreditary.diary.backup.swapping import swap

    return swap(look.home, look.folder, today)


def leave(look: Look) -> None:
    """Take the copy away that was made for the look; nothing could be changed in it, and the backup is still there."""
    rmtree(look.folder, ignore_errors=True)


def title_text(look: Look) -> str:
    """Return what the window's title says of it."""
    return say("Looking", "as of {day}, read only").format(day=medium_day(look.day))


def bar_text(look: Look) -> str:
    """Return what stands above the pages."""
    text = say("Looking", "This is the diary as it was on {day} at {time}. It can be looked at but not changed.")
    local = look.moment.local
    time = QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)
    said = text.format(day=medium_day(look.day), time=time)
    if look.loses_passphrase:
        opens = say("Looking", "It is another diary without a passphrase: once taken, everybody can open it.")
        said = f"{said} {opens}"
    if not look.lacking:
        return said
    one, several = say("Looking", "1 photo is missing."), say("Looking", "{n} photos are missing.")
    return f"{said} {(one if look.lacking == 1 else several).format(n=look.lacking)}"


def refused_text(problem: "UserError", look: Look | None) -> str:
    """Return why something could not be done; a copy that is looked at is not to be copied elsewhere to change it."""
    from poreditary.diary.trouble import is_read_only

    if look is None or not is_read_only(problem):
        return sentence(problem)
    return say("Looking", "Nothing was changed: this is only a look at it. Take this diary or go back to yours first.")


def taken_text(aside: Path | None) -> str:
    """Return what is said once the restored diary took the place of the present one."""
    if aside is None:
        return say("Looking", "This is your diary now.")
    return say("Looking", "This is your diary now. The one of before is kept in {folder}").format(folder=aside)
