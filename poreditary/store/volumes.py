"""The photo volumes: encrypted files that hold the originals, each at most some 512 MB, named by their content."""

import re
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

from poreditary.domain.words import mark
from poreditary.errors import UserError
from poreditary.store import connection
from poreditary.store.driver import Connection, DatabaseError
from poreditary.store.keys import Keys

FULL_BYTES = 512 * 1024 * 1024
TABLE = "CREATE TABLE IF NOT EXISTS blob (sha256 TEXT PRIMARY KEY, data BLOB NOT NULL) STRICT"
# A sync client's conflict copy ("photos-0001 2.db") is no volume.
_NAME = re.compile(r"photos-(\d{4,})\.db")


class Volumes:
    """The photo volumes of one diary folder; connections are opened on first use."""

    def __init__(self, folder: Path, keys: Keys, full_bytes: int = FULL_BYTES) -> None:
        self._folder = folder
        self._keys = keys
        self._full_bytes = full_bytes
        self._open: dict[int, Connection] = {}

    def put(self, data: bytes) -> tuple[str, int]:
        """Keep the bytes durably; return their SHA-256 in hex and the number of the volume that holds them.

        Bytes that a volume holds already are not written again, unless what it holds under their name was damaged.
        """
        digest = sha256(data).hexdigest()
        number = next((number for number in self.numbers() if self._holds(number, digest)), None)
        if number is None or self._read(digest, number) is None:
            number = number or self._writable()
            self._write(digest, data, number)
        return digest, number

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
        if number not in self.numbers():
            return
        volume = self._connection(number)
        with connection.reported(file_name(number)):
            with volume:
                volume.execute("DELETE FROM blob WHERE sha256 = ?", (digest,))
            volume.execute("PRAGMA incremental_vacuum").fetchall()

    def numbers(self) -> list[int]:
        """Return the numbers of the volumes there are, in order."""
        found = (_NAME.fullmatch(path.name) for path in self._folder.glob("photos-*.db"))
        return sorted(int(name[1]) for name in found if name)

    def faults(self) -> Iterator[tuple[str, str]]:
        """Yield the file and the finding for each thing wrong in a volume; reads all of it."""
        for number in self.numbers():
            for finding in self._findings(number):
                yield file_name(number), finding

    def digests(self, number: int) -> set[str]:
        """Return the digests of everything a volume holds; none where it cannot be read."""
        try:
            return {row[0] for row in self._connection(number).execute("SELECT sha256 FROM blob")}
        except (DatabaseError, UserError):
            return set()

    def close(self) -> None:
        """Close every connection."""
        for volume in self._open.values():
            volume.close()
        self._open.clear()

    def _read(self, digest: str, number: int) -> bytes | None:
        """Return what a volume holds under a digest, None where that is nothing or something else."""
        try:
            row = self._connection(number).execute("SELECT data FROM blob WHERE sha256 = ?", (digest,)).fetchone()
        except DatabaseError:
            return None
        return bytes(row[0]) if row and sha256(row[0]).hexdigest() == digest else None

    def _write(self, digest: str, data: bytes, number: int) -> None:
        with connection.reported(file_name(number)), self._connection(number) as volume:
            volume.execute("INSERT OR REPLACE INTO blob (sha256, data) VALUES (?, ?)", (digest, data))

    def _holds(self, number: int, digest: str) -> bool:
        """Return whether a volume has something under a digest; a damaged one does not keep a photo out."""
        try:
            found = self._connection(number).execute("SELECT 1 FROM blob WHERE sha256 = ?", (digest,)).fetchone()
        except (DatabaseError, UserError):
            return False
        return found is not None

    def _findings(self, number: int) -> Iterator[str]:
        try:
            volume = self._connection(number)
            for pragma in ("cipher_integrity_check", "integrity_check"):
                yield from (str(finding) for (finding,) in volume.execute(f"PRAGMA {pragma}") if finding != "ok")
            for digest, data in volume.execute("SELECT sha256, data FROM blob"):
                if sha256(data).hexdigest() != digest:
                    yield f"photo {digest}"
        except (DatabaseError, UserError) as error:
            yield str(error)

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
            volume = connection.open_file(self._folder / name, self._keys.of_file(name), connection.VOLUME_PAGE)
            try:
                volume.execute(TABLE)
            except BaseException:
                volume.close()
                raise
            self._open[number] = volume
        return self._open[number]


def file_name(number: int) -> str:
    """Return the file name of a volume."""
    return f"photos-{number:04}.db"
