"""The photo volumes: encrypted files that hold the originals, each at most some 512 MB, named by their content."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path

from poreditary.domain.words import mark
from poreditary.errors import UserError
from poreditary.store import connection, problems
from poreditary.store.driver import Connection, DatabaseError
from poreditary.store.held import Held
from poreditary.store.keys import Keys
from poreditary.store.pages import Pages

FULL_BYTES = 512 * 1024 * 1024
TABLE = "CREATE TABLE IF NOT EXISTS blob (sha256 TEXT PRIMARY KEY, data BLOB NOT NULL) STRICT"
# A sync client's conflict copy ("photos-0001 2.db") is no volume.
_NAME = re.compile(r"photos-(\d{4,})\.db")


class Volumes:
    """The photo volumes of one diary folder; connections are opened on first use."""

    def __init__(self, folder: Path, keys: Keys, full_bytes: int = FULL_BYTES, *, read_only: bool = False) -> None:
        self._folder = folder
        self._keys = keys
        self._full_bytes = full_bytes
        self._is_read_only = read_only
        self._held: dict[int, Held] = {}
        self._open: dict[int, Connection] = {}

    def put(self, data: bytes) -> tuple[str, int]:
        """Keep the bytes durably; return their SHA-256 in hex and the number of the volume that holds them.

        Bytes that a volume holds already are not written again, unless what it holds under their name was damaged.
        """
        self._need_writable()
        digest = sha256(data).hexdigest()
        number = next((number for number in self.numbers() if self._holds(number, digest)), None)
        if number is None or self._read(digest, number) is None:
            number = number or self._writable()
            self._write(digest, data, number)
        return digest, number

    def put_into(self, number: int, data: bytes) -> str:
        """Keep the bytes durably in the volume of a number, made where there is none, and return their digest."""
        self._need_writable()
        digest = sha256(data).hexdigest()
        self._write(digest, data, number)
        return digest

    def get(self, digest: str, number: int) -> bytes:
        """Return the bytes of a photo; raises UserError where they are missing or changed."""
        data = self._read(digest, number) if number in self.numbers() else None
        if data is None:
            raise UserError(
                mark("Errors", "A photo is missing from {name}. Put this file back from a backup."),
                name=file_name(number),
            )
        return data

    def remove(self, digest: str, number: int) -> None:
        """Delete the bytes of a photo for good and give their space back."""
        self._need_writable()
        if number not in self.numbers():
            return
        with self._changing(number) as volume:
            volume.execute("DELETE FROM blob WHERE sha256 = ?", (digest,))
        with self._renewed(number), connection.reported(volume, file_name(number)):
            volume.execute("PRAGMA incremental_vacuum").fetchall()

    def numbers(self) -> list[int]:
        """Return the numbers of the volumes there are, in order."""
        found = (_NAME.fullmatch(path.name) for path in self._folder.glob("photos-*.db"))
        return sorted(int(name[1]) for name in found if name)

    def listed(self, number: int) -> set[str]:
        """Return the digests of everything a volume holds; raises UserError where it cannot say so."""
        volume = self._connection(number)
        with self._renewed(number), connection.readable(volume, file_name(number)):
            # One that was only just made when the computer stopped, and is only read now, has no table yet.
            is_begun = volume.execute("SELECT 1 FROM sqlite_master WHERE name = 'blob'").fetchone()
            return {row[0] for row in volume.execute("SELECT sha256 FROM blob")} if is_begun else set()

    def unsound(self, number: int, digests: list[str]) -> list[str]:
        """Return those of the digests under which a volume holds nothing, or something else."""
        return [digest for digest in digests if self._read(digest, number) is None]

    def page_count(self, number: int) -> int:
        """Return how many pages a volume has or should have; raises UserError where it cannot be opened."""
        self._connection(number)
        with self.pages(number) as pages:
            return pages.full_count

    def damaged(self, number: int, first: int, last: int) -> list[int]:
        """Return those of some pages of a volume that are not as they were written; no change may be running.

        Whether all hangs together is seen when its photos are read.
        """
        with self.pages(number) as pages:
            return list(pages.damaged(first, last))

    def digests(self, number: int) -> set[str]:
        """Return the digests of everything a volume holds; none where it cannot be read."""
        try:
            return self.listed(number)
        except (DatabaseError, UserError):
            return set()

    def opened(self, number: int) -> Connection:
        """Return the connection to a volume, for a copy of the whole."""
        return self._connection(number)

    def close(self) -> None:
        """Close every connection."""
        for volume in self._open.values():
            volume.close()
        self._open.clear()
        self._held.clear()

    def pages(self, number: int) -> Pages:
        """Return the pages of a volume, for reading beside the database while no change is running."""
        name = file_name(number)
        return Pages(self._folder / name, self._keys.of_file(name), connection.VOLUME_PAGE)

    @contextmanager
    def _changing(self, number: int) -> Iterator[Connection]:
        """Make everything inside one durable step in a volume, or nothing."""
        volume = self._connection(number)
        held = self._held[number]
        with self._renewed(number), held.unmoved(), connection.reported(volume, file_name(number)), volume:
            yield volume
            held.check()

    @contextmanager
    def _renewed(self, number: int) -> Iterator[None]:
        """Open a volume anew after damage: a connection that met a damaged page reads and writes no other any more."""
        try:
            yield
        except problems.DamagedError:
            self._let_go(number)
            raise

    def _let_go(self, number: int) -> None:
        if number in self._open:
            self._held.pop(number)
            self._open.pop(number).close()

    def _need_writable(self) -> None:
        if self._is_read_only:
            raise problems.read_only(self._folder)

    def _read(self, digest: str, number: int) -> bytes | None:
        """Return what a volume holds under a digest, None where that is nothing or something else."""
        try:
            row = self._connection(number).execute("SELECT data FROM blob WHERE sha256 = ?", (digest,)).fetchone()
        except DatabaseError:
            self._let_go(number)
            return None
        return bytes(row[0]) if row and sha256(row[0]).hexdigest() == digest else None

    def _write(self, digest: str, data: bytes, number: int) -> None:
        with self._changing(number) as volume:
            volume.execute("INSERT OR REPLACE INTO blob (sha256, data) VALUES (?, ?)", (digest, data))

    def _holds(self, number: int, digest: str) -> bool:
        """Return whether a volume has something under a digest; a damaged one does not keep a photo out."""
        try:
            found = self._connection(number).execute("SELECT 1 FROM blob WHERE sha256 = ?", (digest,)).fetchone()
        except (DatabaseError, UserError):
            self._let_go(number)
            return False
        return found is not None

    def _writable(self) -> int:
        numbers = self.numbers()
        if not numbers:
            return 1
        last = numbers[-1]
        is_full = (self._folder / file_name(last)).stat().st_size >= self._full_bytes
        return last + 1 if is_full else last

    def _connection(self, number: int) -> Connection:
        if number not in self._open:
            name = file_name(number)
            path = self._folder / name
            key, size = self._keys.of_file(name), connection.VOLUME_PAGE
            volume = connection.open_file(path, key, size, read_only=self._is_read_only)
            try:
                if not self._is_read_only:
                    volume.execute(TABLE)
            except BaseException:
                volume.close()
                raise
            self._open[number], self._held[number] = volume, Held(path, volume, key, size)
        return self._open[number]


def file_name(number: int) -> str:
    """Return the file name of a volume."""
    return f"photos-{number:04}.db"


def is_volume(name: str) -> bool:
    """Return whether a file name is that of a volume."""
    return _NAME.fullmatch(name) is not None


def number_of(name: str) -> int | None:
    """Return the number of a volume's file, None for another file's name."""
    found = _NAME.fullmatch(name)
    return None if found is None else int(found[1])
