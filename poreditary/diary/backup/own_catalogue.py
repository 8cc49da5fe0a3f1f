"""The person's own catalogue files in a backup: in one encrypted file, since what they say is personal too."""

import os
from pathlib import Path

from poreditary.diary.backup.writing import UNSOUND
from poreditary.domain.catalogue_own import FILES, FOLDER
from poreditary.domain.words import mark
from poreditary.errors import UserError
from poreditary.store import connection, copying, driver, keys

FILE = "catalogue.db"
LARGEST_BYTES = 1024 * 1024
"""A file of the person's own that is larger than this is no catalogue."""
TABLE = "CREATE TABLE own (name TEXT PRIMARY KEY, data BLOB NOT NULL)"
LEFT_OUT = mark(
    "Errors",
    "Your own catalogue file {name} cannot be read or is larger than {n} MB, and the backup lacks it. "
    "Look at the file, then back up again.",
)
LOST = mark(
    "Errors",
    "Your own catalogue files in this backup are damaged and were left out. Take them from an earlier one.",
)


def put_in(diary_folder: Path, target: Path, secret: keys.Keys) -> tuple[UserError, ...]:
    """Put the files of a diary into a backup's folder and read them back; return why some are left out.

    Raises UserError where what is read back is not what was put in.
    """
    paths = [diary_folder / FOLDER / name for name in FILES]
    there = [path for path in paths if os.path.lexists(path)]
    read = {path.name: content for path in there if (content := _content(path)) is not None}
    if read:
        _write(target / FILE, secret.of_file(FILE), read)
        if _read(target / FILE, secret.of_file(FILE)) != read:
            raise UserError(UNSOUND, name=FILE, folder=target.parent)
    lost = (path for path in there if path.name not in read)
    return tuple(UserError(LEFT_OUT, name=path.name, n=LARGEST_BYTES // 1024**2) for path in lost)


def take_out(folder: Path, secret: keys.Keys, *, is_whole: bool) -> tuple[UserError, ...]:
    """Lay the files that were restored with a diary into their own folder again; return why that cannot be done."""
    path = folder / FILE
    if not path.exists():
        return ()
    found = _read(path, secret.of_file(FILE)) if is_whole else None
    path.unlink()
    if found is None:
        return (UserError(LOST),)
    keys.make_folder(folder / FOLDER)
    for name, content in found.items():
        keys.write_whole(folder / FOLDER / name, content)
    return ()


def _content(path: Path) -> bytes | None:
    """Return what a file of the person's holds, None where it cannot be read or is too large."""
    try:
        if not path.is_file():
            return None
        with path.open("rb") as file:
            content = file.read(LARGEST_BYTES + 1)
    except OSError:
        return None
    return content if len(content) <= LARGEST_BYTES else None


def _write(path: Path, key: bytes, files: dict[str, bytes]) -> None:
    opened = connection.open_file(path, key, connection.DIARY_PAGE)
    try:
        opened.execute(TABLE)
        with opened:
            opened.executemany("INSERT INTO own (name, data) VALUES (?, ?)", files.items())
    finally:
        opened.close()
    path.with_name(f"{path.name}-journal").unlink(missing_ok=True)


def _read(path: Path, key: bytes) -> dict[str, bytes] | None:
    """Return the files by name; None for a damaged one, and for names and sizes that no diary has."""
    if not copying.is_sound(path, key, connection.DIARY_PAGE):
        return None
    try:
        with copying.closed_copy(path, key, connection.DIARY_PAGE) as opened:
            sizes = dict(opened.execute("SELECT name, length(data) FROM own LIMIT ?", (len(FILES) + 1,)).fetchall())
            if not (set(sizes) <= set(FILES) and all(0 <= size <= LARGEST_BYTES for size in sizes.values())):
                return None
            return {str(name): bytes(data) for name, data in opened.execute("SELECT name, data FROM own").fetchall()}
    except (driver.DatabaseError, TypeError):
        return None
