"""Before a folder is open as a diary: whether it may be one, its lock, its keys."""

from pathlib import Path

from poreditary.diary import guard, lock
from poreditary.diary.backup import swapping
from poreditary.diary.lock import Lock, NotWritableError, ReadingLock
from poreditary.domain.words import mark
from poreditary.errors import UserError
from poreditary.store import keys
from poreditary.store.store import FILE
from poreditary.store.volumes import Volumes

BEFORE = frozenset({lock.FILE, f"{keys.KEY_FILE}{keys.UNFINISHED}"})
"""What a folder may hold before it is a diary: it was being made one when the computer stopped."""


def exists(folder: Path) -> bool:
    """Return whether the folder holds a diary; an exchange with a restored one that a crash cut off is finished."""
    swapping.finish(folder)
    return (folder / FILE).exists() or (folder / keys.KEY_FILE).exists()


def _make(folder: Path) -> None:
    try:
        keys.make_folder(folder)
        is_taken = not exists(folder) and any(path.name not in BEFORE for path in folder.iterdir())
    except OSError as error:
        raise UserError(
            mark("Errors", "The folder {folder} cannot be made: {reason}. Choose another folder for the diary."),
            folder=folder,
            reason=error.strerror,
        ) from error
    if is_taken:
        raise UserError(
            mark("Errors", "The folder {folder} holds other files. Choose an empty folder for the diary."),
            folder=folder,
        )


def locked(folder: Path, *, read_only: bool) -> tuple[Lock | ReadingLock, bool]:
    """Return the lock of the folder, made where there was none, and whether it holds for reading only."""
    if read_only or (exists(folder) and not guard.is_writable(folder)):
        return ReadingLock(folder), True
    _make(folder)
    try:
        return Lock(folder), False
    except NotWritableError:  # what permissions say is not all that keeps a writer out
        if exists(folder):
            return ReadingLock(folder), True
        raise


def keys_of(folder: Path, unlocked: keys.Keys | None, *, read_only: bool) -> keys.Keys:
    """Return the keys of a diary, made where it is new; raises UserError where it is locked or its files are gone."""
    from poreditary.diary import vault

    has_key = any((folder / name).exists() for name in keys.NAMES)
    if not (read_only or (folder / FILE).exists() or has_key):
        return keys.create(folder)
    found = unlocked or vault.unlock_unasked(folder)
    if not read_only:
        keys.mend(folder)
    if _is_missing(folder / FILE) and Volumes(folder, found).numbers():
        raise UserError(
            mark("Errors", "{name} is missing from {folder}, beside its photos. Put this file back from a backup."),
            name=FILE,
            folder=folder,
        )
    return found


def _is_missing(path: Path) -> bool:
    return not path.exists() or path.stat().st_size == 0
