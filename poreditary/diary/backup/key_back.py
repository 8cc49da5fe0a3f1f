"""A key file that was lost or damaged, put back from a backup of the same diary."""

from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from poreditary.diary.lock import Lock
from poreditary.diary.vault import unlock_file
from poreditary.domain.words import mark
from poreditary.errors import UserError
from poreditary.store import connection, keys
from poreditary.store.pages import Pages
from poreditary.store.store import FILE as DIARY_FILE

IS_THERE = mark("Errors", "The key file in {folder} can be read and nothing was changed. Open the diary with it.")
NO_DIARY = mark("Errors", "There is no {name} in {folder} that a key file could open. Restore the whole backup.")
FOREIGN = mark("Errors", "The key file of this backup does not open the diary in {folder}. Choose another backup.")


def is_lost(folder: Path) -> bool:
    """Return whether a diary is there whose key file and its copy are gone or damaged; a newer one is neither."""
    try:
        keys.read_file(folder)
    except keys.NewerError:
        return False
    except UserError:
        return _has_diary(folder)
    return False


def newest(folders: Iterable[Path]) -> Path | None:
    """Return the first of some backups whose key file can be read."""
    for folder in folders:
        with suppress(UserError):
            keys.read_file(folder)
            return folder
    return None


def put_back(folder: Path, file: keys.KeyFile, secret: keys.Keys) -> None:
    """Write the key file of a backup beside diary.db, once what it holds opens that; any thread.

    Raises UserError where it does not, where the diary is open, or where it has a key file that can be read: that of
    now is not to be replaced by an older one. Nothing is changed then.
    """
    if not _has_diary(folder):
        raise UserError(NO_DIARY, name=DIARY_FILE, folder=folder)
    lock = Lock(folder)
    try:
        if not is_lost(folder):
            raise UserError(IS_THERE, folder=folder)
        with Pages(folder / DIARY_FILE, secret.of_file(DIARY_FILE), connection.DIARY_PAGE) as pages:
            if not pages.is_ours():
                raise UserError(FOREIGN, folder=folder)
        keys.write(folder, file)
    finally:
        lock.release()


def put_back_from(backup: Path, folder: Path, typed: str | None) -> None:
    """Put the key file of a backup back as `put_back` does; `typed` is what opens it, None where nothing is needed."""
    file = keys.read_file(backup)
    secret = keys.read(backup) if typed is None else unlock_file(file, typed)
    try:
        put_back(folder, file, secret)
    finally:
        secret.wipe()


def _has_diary(folder: Path) -> bool:
    path = folder / DIARY_FILE
    return path.is_file() and path.stat().st_size > 0
