"""Copies of the diary's files: taken from the connection that is open, checked once nobody has them open.

A file that is open is never opened, copied or hashed beside SQLite: closing that descriptor would drop its locks. The
backup API copies it in one step and one state; in several it would begin anew with each write.
"""

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import file_digest, sha256
from pathlib import Path

from poreditary.store import connection, driver
from poreditary.store.volumes import TABLE

NEW = 0o600
CHUNK = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Census:
    """What a diary.db holds: its migrations in order, and of each table the count of its rows and its newest id."""

    schema: tuple[str, ...]
    tables: tuple[tuple[str, int, int], ...]


def census(opened: driver.Connection) -> Census:
    """Count what is in an open diary.db."""
    names = opened.execute("SELECT name FROM main.sqlite_master WHERE type = 'table' ORDER BY name").fetchall()
    tables = [name for (name,) in names if not name.startswith("sqlite_")]
    migrations = opened.execute("SELECT name FROM _sqlite_migrations ORDER BY rowid").fetchall()
    return Census(tuple(name for (name,) in migrations), tuple(_counted(opened, table) for table in tables))


def _counted(opened: driver.Connection, table: str) -> tuple[str, int, int]:
    columns = opened.execute("SELECT name FROM pragma_table_info(?)", (table,)).fetchall()
    newest = "coalesce(max(id), 0)" if ("id",) in columns else "0"
    quoted = table.replace('"', '""')
    count, last = opened.execute(f'SELECT count(*), {newest} FROM main."{quoted}"').fetchone()
    return table, count, last


def photos(opened: driver.Connection) -> frozenset[tuple[str, int]]:
    """Return the digest and the volume of every photo an open diary.db names."""
    return frozenset(opened.execute("SELECT sha256, volume FROM photo").fetchall())


def originals(opened: driver.Connection) -> frozenset[str]:
    """Return the digest of everything an open photo volume holds."""
    return frozenset(digest for (digest,) in opened.execute("SELECT sha256 FROM blob").fetchall())


def holds(opened: driver.Connection, digest: str) -> bool:
    """Return whether an open photo volume gives an original back byte for byte."""
    try:
        row = opened.execute("SELECT data FROM blob WHERE sha256 = ?", (digest,)).fetchone()
    except driver.DatabaseError:
        return False
    return row is not None and sha256(row[0]).hexdigest() == digest


def make_volume(path: Path, key: bytes) -> None:
    """Make an empty photo volume that nobody has open yet."""
    opened = connection.open_file(path, key, connection.VOLUME_PAGE)
    try:
        opened.execute(TABLE)
    finally:
        opened.close()
    path.with_name(f"{path.name}-journal").unlink(missing_ok=True)


def change(path: Path, key: bytes, gone: Iterable[str] = (), new: Iterable[tuple[str, bytes]] = ()) -> None:
    """Take originals out of a photo volume that nobody has open and that a crash may spoil, and put others in."""
    leaving = [(digest,) for digest in gone]
    arriving = list(new)
    if not leaving and not arriving:
        return
    opened = _opened(path, key, connection.VOLUME_PAGE, "")
    try:
        for pragma in ("journal_mode = OFF", "synchronous = OFF", "secure_delete = ON"):
            opened.execute(f"PRAGMA {pragma}")
        with opened:
            opened.executemany("DELETE FROM blob WHERE sha256 = ?", leaving)
            opened.executemany("INSERT OR REPLACE INTO blob (sha256, data) VALUES (?, ?)", arriving)
        opened.execute("PRAGMA incremental_vacuum").fetchall()
    finally:
        opened.close()


def duplicate(path: Path, target: Path) -> str:
    """Copy a file that nobody has open, byte for byte, and return the SHA-256 of what was read, in hex."""
    digest = sha256()
    descriptor = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, NEW)
    with path.open("rb") as source, os.fdopen(descriptor, "wb") as file:
        while chunk := source.read(CHUNK):
            digest.update(chunk)
            file.write(chunk)
    return digest.hexdigest()


def copy_to(source: driver.Connection, target: Path, key: bytes, page_size: int) -> None:
    """Copy an open file with the same key, in one step; the copy is not yet on the disk for sure, see `settle`."""
    target.unlink(missing_ok=True)
    os.close(os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, NEW))
    copy = _opened(target, key, page_size, "")
    try:
        # A copy that a crash cuts short is thrown away: it needs neither a journal nor any sync on the way.
        copy.execute("PRAGMA journal_mode = OFF")
        copy.execute("PRAGMA synchronous = OFF")
        source.backup(copy)
    finally:
        copy.close()


@contextmanager
def closed_copy(path: Path, key: bytes, page_size: int) -> Iterator[driver.Connection]:
    """Read a copy that nobody has open; no lock is taken and nothing is written, not even beside it."""
    opened = _opened(path, key, page_size, "?mode=ro&immutable=1")
    try:
        yield opened
    finally:
        opened.close()


def is_sound(path: Path, key: bytes, page_size: int) -> bool:
    """Return whether a copy that nobody has open is encrypted, opens with the key, and no check finds a fault."""
    try:
        if not connection.is_encrypted(path):
            return False
        with closed_copy(path, key, page_size) as opened:
            return is_plain(opened) and next(connection.faults(opened, path.name), None) is None
    except (OSError, driver.DatabaseError, MemoryError):
        return False


def is_plain(opened: driver.Connection) -> bool:
    """Return whether a file holds tables and their indices, and nothing that runs by itself when it is read."""
    found = opened.execute("SELECT type, coalesce(sql, '') FROM sqlite_master").fetchall()
    return bool(found) and all(
        kind == "index" or (kind == "table" and not sql.upper().startswith("CREATE VIRTUAL")) for kind, sql in found
    )


def digest_of(path: Path) -> str:
    """Return the SHA-256 of a file that nobody has open, in hex."""
    with path.open("rb") as file:
        return file_digest(file, "sha256").hexdigest()


def settle(path: Path) -> None:
    """Make the content of a file that nobody has open durable."""
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _opened(path: Path, key: bytes, page_size: int, how: str) -> driver.Connection:
    if len(key) != connection.KEY_BYTES:
        raise ValueError("a copy is opened with a key or not at all")
    opened = driver.connect(f"{path.absolute().as_uri()}{how}", uri=True)
    opened.execute("PRAGMA cipher_log_level = NONE")
    opened.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    opened.execute(f"PRAGMA cipher_page_size = {page_size}")
    return opened
