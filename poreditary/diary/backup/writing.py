"""What can go wrong while a backup is written or read, each as one sentence."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from poreditary.domain.words import mark
from poreditary.errors import UserError
from poreditary.store import driver, keys

PART = ".part"
"""The end of the name of everything that is not finished; what a crash left of it is cleared by the next backup."""
MEGABYTE = 1024 * 1024
DAMAGED = mark(
    "Errors",
    "The diary is damaged ({name}), so no backup was made of it and the earlier ones were kept. "
    "Restore one of them, or run poreditary rescue.",
)
UNSOUND = mark(
    "Errors", "The backup could not be verified ({name}) and was given up. Check the disk of {folder}, then try again."
)
UNWRITTEN = mark(
    "Errors",
    "The backup could not be written in {folder} ({reason}); the earlier ones are as they were. "
    "Check the disk and its free space, then try again.",
)
NO_PLACE = mark("Errors", "There is no folder {folder}. Connect its disk, or check the path.")
DAMAGED_PHOTOS = mark(
    "Errors",
    "{name} is damaged. The backup holds those of its photos that can be read, and what earlier backups had of it. "
    "Run poreditary check to see which are lost.",
)
LACKING = mark(
    "Errors",
    "The diary has lost originals of photos ({n}), and the backup lacks them too. "
    "Run poreditary check to see which, and put them back from an earlier backup.",
)
NO_SPACE = mark(
    "Errors", "{folder} has {free} MB of free space and {needed} MB are needed. Free some space or choose another disk."
)


class DamageError(UserError):
    """A file of the diary is damaged and cannot be backed up."""


@contextmanager
def written(folder: Path) -> Iterator[None]:
    """Turn what can happen to the disk of the backups (full, gone, read-only) into a UserError."""
    try:
        yield
    except (driver.DatabaseError, OSError) as error:
        raise unwritten(folder, error) from error


def unwritten(folder: Path, error: Exception) -> UserError:
    """Return the sentence for what happened to the disk of the backups."""
    reason = (error.strerror if isinstance(error, OSError) else None) or str(error)
    return UserError(UNWRITTEN, folder=folder, reason=reason)


def check_place(folder: Path) -> None:
    """Raise UserError where the folder that this one lies in is not there: a disk that is away, or a mistyped name."""
    try:
        is_there = folder.absolute().parent.is_dir()
    except OSError:
        is_there = False
    if not is_there:
        raise UserError(NO_PLACE, folder=folder.parent)


def need(folder: Path, size: int) -> None:
    """Raise UserError where the disk of a folder has less than so many bytes free."""
    free = shutil.disk_usage(folder).free
    if free < size:
        raise UserError(NO_SPACE, folder=folder, free=free // MEGABYTE, needed=-(-size // MEGABYTE))


def remove(path: Path) -> None:
    """Remove a file or a folder as far as that can be done, under an unfinished name first."""
    part = path if path.name.endswith(PART) else path.with_name(path.name + PART)
    with suppress(OSError):
        if part != path:
            path.replace(part)
        if part.is_dir() and not part.is_symlink():
            shutil.rmtree(part)
        else:
            part.unlink(missing_ok=True)


def finish(part: Path, final: Path) -> None:
    """Give what is whole and on the disk its final name, durably."""
    part.replace(final)
    keys.sync_folder(final.parent)
