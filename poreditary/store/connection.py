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
KEY_BYTES = 32


def open_file(path: Path, key: bytes, page_size: int) -> driver.Connection:
    """Open or create an SQLCipher file with a raw 32-byte key.

    TRUNCATE with EXTRA keeps every acknowledged write through a power cut, opens on read-only media and leaves no
    second file that a copy could miss. Raises UserError where the file is damaged, belongs to another key, or cannot
    be opened or made.
    """
    try:
        is_new = not path.exists() or path.stat().st_size == 0
        if is_new:
            path.touch(mode=0o600)
        connection = driver.connect(str(path), timeout=5.0)
    except (OSError, driver.OperationalError) as error:
        raise _closed(path.name, error) from error
    try:
        _prepare(connection, key, page_size, is_new=is_new)
    except driver.DatabaseError as error:
        connection.close()
        is_closed = isinstance(error, driver.OperationalError)
        raise (_closed(path.name, error) if is_closed else _damaged(path.name)) from error
    except ValueError:
        connection.close()
        raise
    return connection


def _prepare(connection: driver.Connection, key: bytes, page_size: int, *, is_new: bool) -> None:
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    if len(key) != KEY_BYTES or connection.execute("PRAGMA cipher_status").fetchone() != ("1",):
        # Without a key the driver writes a plain database, and a short one it takes for a passphrase; it says neither.
        raise ValueError("a file of the diary is opened with a key or not at all")
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
def readable(name: str) -> Iterator[None]:
    """Turn damage found while the named file is read into a UserError."""
    try:
        yield
    except driver.DatabaseError as error:
        if type(error) is not driver.DatabaseError:  # the driver's other errors, all its kin, are not about damage
            raise
        raise _damaged(name) from error


@contextmanager
def reported(name: str) -> Iterator[None]:
    """Turn what can happen to a write of the named file (full disk, read-only, locked, damaged) into a UserError."""
    try:
        with readable(name):
            yield
    except MemoryError as error:  # what SQLCipher says where a page that it has to change is damaged
        raise _damaged(name) from error
    except (driver.OperationalError, OSError) as error:
        raise UserError(
            mark(
                "Errors",
                "The diary could not be written ({reason}) and nothing was changed. "
                "Free some space or check the disk, then try again.",
            ),
            reason=_reason(error),
        ) from error


def _damaged(name: str) -> UserError:
    return UserError(
        mark("Errors", "The file {name} is damaged or belongs to another diary. Restore it from a backup."), name=name
    )


def _closed(name: str, error: Exception) -> UserError:
    return UserError(
        mark("Errors", "The file {name} cannot be opened ({reason}). Check the disk and its permissions."),
        name=name,
        reason=_reason(error),
    )


def _reason(error: Exception) -> str:
    return str((error.strerror if isinstance(error, OSError) else None) or error)
