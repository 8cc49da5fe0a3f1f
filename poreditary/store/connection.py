"""Open one encrypted SQLite file with the pragmas under which an acknowledged write is kept."""

import os
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from poreditary.errors import UserError
from poreditary.store import driver, pages, problems
from poreditary.store.pages import PLAIN_HEADER

DIARY_PAGE = 4096
VOLUME_PAGE = 16384
KEY_BYTES = 32
STRUCTURE = ("integrity_check", "foreign_key_check")
_PAGE = re.compile(r"page (\d+)")


def open_file(path: Path, key: bytes, page_size: int, *, read_only: bool = False) -> driver.Connection:
    """Open or create an SQLCipher file with a raw 32-byte key; one that is only read must be there.

    TRUNCATE with EXTRA keeps every acknowledged write through a power cut, opens on read-only media and leaves no
    second file that a copy could miss. Raises UserError where the file is damaged, belongs to another key, or cannot
    be opened or made; each has a sentence of its own.
    """
    try:
        size = path.stat().st_size if path.exists() else 0
        if 0 < size < page_size:  # the driver would take what is left of a file for an empty one
            raise problems.unreadable(path.name, pages.judge(path, key, page_size))
        is_new = not read_only and not size
        if is_new:
            path.touch(mode=0o600)
        place = f"{path.absolute().as_uri()}?mode=ro" if read_only else str(path)
        connection = driver.connect(place, timeout=5.0, uri=read_only)
    except (OSError, driver.OperationalError) as error:
        raise problems.closed(path.name, error) from error
    try:
        _prepare(connection, key, page_size, is_new=is_new)
    except driver.DatabaseError as error:
        connection.close()
        raise _why_not(path, key, page_size, error, read_only=read_only) from error
    except ValueError:
        connection.close()
        raise
    return connection


def _why_not(path: Path, key: bytes, page_size: int, error: Exception, *, read_only: bool) -> UserError:
    """Return the sentence for a file that did not open; the pages themselves tell damage from another's file."""
    if is_unfinished(path) and (read_only or not os.access(path.parent, os.W_OK)):
        return problems.unfinished(path)
    if isinstance(error, driver.OperationalError):
        return problems.closed(path.name, error)
    try:
        return problems.unreadable(path.name, pages.judge(path, key, page_size))
    except OSError as closed:
        return problems.closed(path.name, closed)


def is_unfinished(path: Path) -> bool:
    """Return whether a change to a file was cut off and is still to be taken back from its journal."""
    try:
        with path.with_name(f"{path.name}-journal").open("rb") as journal:
            return journal.read(1) not in (b"", b"\0")
    except OSError:
        return False


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
    for pragma in ("cipher_integrity_check", *STRUCTURE):
        yield from ((name, finding) for finding in findings(connection, pragma))


@contextmanager
def readable(connection: driver.Connection, name: str) -> Iterator[None]:
    """Turn damage found while the named file is read, and a disk that does not read it, into a UserError."""
    try:
        with _whole(connection, name):
            yield
    except driver.OperationalError as error:
        if not str(getattr(error, "sqlite_errorname", "")).startswith(problems.UNCONFIRMED):
            raise
        raise problems.unread(name) from error


@contextmanager
def _whole(connection: driver.Connection, name: str) -> Iterator[None]:
    try:
        yield
    except driver.DatabaseError as error:
        if type(error) is not driver.DatabaseError:  # the driver's other errors, all its kin, are not about damage
            raise
        raise problems.damaged(name, damaged_pages(connection), page_count(connection)) from error


@contextmanager
def reported(connection: driver.Connection, name: str) -> Iterator[None]:
    """Turn what can happen to a write of the named file (full disk, read-only, locked, damaged) into a UserError."""
    try:
        with _whole(connection, name):
            yield
    except MemoryError as error:  # what SQLCipher says where a page that it has to change is damaged
        raise problems.damaged(name, damaged_pages(connection), page_count(connection)) from error
    except (driver.OperationalError, OSError) as error:
        raise problems.unwritten(error) from error


def damaged_pages(connection: driver.Connection) -> list[int]:
    """Return the numbers of the pages that are not as they were written; reads the whole file."""
    try:
        findings = connection.execute("PRAGMA cipher_integrity_check").fetchall()
    except driver.DatabaseError:
        return []
    return [int(found[1]) for (text,) in findings if (found := _PAGE.search(str(text)))]


def examined(connection: driver.Connection) -> tuple[list[int], int, list[str]]:
    """Return a file's damaged pages, how many it has, and what SQLite finds wrong in it where none is."""
    damaged = damaged_pages(connection)
    count = max(page_count(connection), *damaged, 0)
    if damaged:
        return damaged, count, []
    return [], count, [told for pragma in STRUCTURE for told in findings(connection, pragma)]


def findings(connection: driver.Connection, pragma: str) -> list[str]:
    """Return what a pragma that checks finds wrong."""
    try:
        found = connection.execute(f"PRAGMA {pragma}").fetchall()
    except (driver.DatabaseError, MemoryError) as error:
        return [str(error) or type(error).__name__]
    return [" ".join(str(cell) for cell in row) for row in found if row[0] != "ok"]


def page_count(connection: driver.Connection) -> int:
    """Return how many pages a file has, 0 where it cannot say so."""
    try:
        return int(connection.execute("PRAGMA page_count").fetchone()[0])
    except driver.DatabaseError:
        return 0
