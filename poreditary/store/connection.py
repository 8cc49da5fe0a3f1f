"""Open one encrypted SQLite file with the pragmas under which an acknowledged write is kept."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from poreditary.domain.words import mark
from poreditary.errors import UserError
from poreditary.store import driver

PLAIN_HEADER = b"SQLite format 3\x00"
DIARY_PAGE = 4096
VOLUME_PAGE = 16384


def open_file(path: Path, key: bytes, page_size: int) -> driver.Connection:
    """Open or create an SQLCipher file with a raw 32-byte key.

    TRUNCATE with EXTRA keeps every acknowledged write through a power cut, opens on read-only media and leaves no
    second file that a copy could miss. Raises UserError where the file is damaged or belongs to another key.
    """
    is_new = not path.exists() or path.stat().st_size == 0
    if is_new:
        path.touch(mode=0o600)
    connection = driver.connect(str(path), timeout=5.0)
    try:
        _prepare(connection, key, page_size, is_new=is_new)
    except driver.DatabaseError as error:
        connection.close()
        raise UserError(
            mark("Errors", "The file {name} is damaged or belongs to another diary. Restore it from a backup."),
            name=path.name,
        ) from error
    return connection


def _prepare(connection: driver.Connection, key: bytes, page_size: int, *, is_new: bool) -> None:
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    connection.execute(f"PRAGMA cipher_page_size = {page_size}")
    if is_new and page_size == VOLUME_PAGE:
        connection.execute("PRAGMA auto_vacuum = INCREMENTAL")
    connection.execute("PRAGMA journal_mode = TRUNCATE")
    connection.execute("PRAGMA synchronous = EXTRA")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA secure_delete = ON")
    if sys.platform == "darwin":
        connection.execute("PRAGMA fullfsync = ON")
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()


def is_encrypted(path: Path) -> bool:
    """Return whether the file's first bytes are not those of a plain database.

    Call it only while no connection to the file is open in this process: closing a second descriptor drops its locks.
    """
    with path.open("rb") as file:
        return file.read(len(PLAIN_HEADER)) != PLAIN_HEADER


def faults(connection: driver.Connection, name: str) -> Iterator[tuple[str, str]]:
    """Yield the file's name and the finding for each thing wrong in it; reads all of it."""
    for pragma in ("cipher_integrity_check", "integrity_check", "foreign_key_check"):
        try:
            findings = connection.execute(f"PRAGMA {pragma}").fetchall()
        except driver.DatabaseError as error:
            findings = [(str(error),)]
        yield from ((name, " ".join(str(cell) for cell in row)) for row in findings if row[0] != "ok")


@contextmanager
def reported() -> Iterator[None]:
    """Turn what a disk or another program can do to a write (full, read-only, locked) into a UserError."""
    try:
        yield
    except driver.OperationalError as error:
        raise UserError(
            mark(
                "Errors",
                "The diary could not be written ({reason}) and nothing was changed. "
                "Free some space or check the disk, then try again.",
            ),
            reason=error,
        ) from error
