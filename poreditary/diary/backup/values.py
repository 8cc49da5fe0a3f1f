"""What is told of backups."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from poreditary.domain.day import Stamp
from poreditary.domain.kinds import Named
from poreditary.domain.retention import Dated
from poreditary.domain.words import mark
from poreditary.errors import UserError


class Why(Named):
    """What a backup was made for."""

    DAILY = "daily", mark("Words", "Daily")
    ASKED = "asked", mark("Words", "On request")
    MIGRATION = "migration", mark("Words", "Before an update")
    RESTORE = "restore", mark("Words", "Before a restore")
    DELETION = "deletion", mark("Words", "Before deleting for good")


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup; `size` in bytes is its own, the photos lie beside it and are shared.

    `photos` is None where it cannot be read; it `is_complete` with all its files and the original of every photo.
    """

    folder: Path
    sequence: int
    day: date
    why: Why
    moment: Stamp | None
    size: int
    photos: int | None
    is_complete: bool

    @property
    def dated(self) -> Dated:
        """Return what retention goes by."""
        return Dated(self.sequence, self.day)


@dataclass(frozen=True, slots=True)
class BackupState:
    """How the backups of a diary stand.

    `last` is the moment of the newest complete one, which `is_old` when it is more than a week away or there is none;
    `size` in bytes is that of all of them with their photos. `problem` is why the last attempt failed, or why none can
    be made; a folder that `is_inside` the diary's own is lost with its disk.
    """

    folder: Path
    is_inside: bool
    last: Stamp | None
    is_old: bool
    size: int
    count: int
    problem: UserError | None


@dataclass(frozen=True, slots=True)
class Made:
    """A backup that was made, how many older ones were thinned for it, and why it is not complete where it is not."""

    backup: Backup
    thinned: int = 0
    problems: tuple[UserError, ...] = ()


@dataclass(frozen=True, slots=True)
class Restored:
    """A diary that was restored: where, from which moment, its photos, and how many of them have no original in it.

    `problems` say what else could not be brought back.
    """

    folder: Path
    moment: Stamp
    photos: int
    lacking: int
    problems: tuple[UserError, ...] = ()

    @property
    def day(self) -> date:
        """Return the day of the backup."""
        return self.moment.local.date()
