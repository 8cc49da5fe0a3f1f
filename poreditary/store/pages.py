"""The pages of an encrypted file, read beside SQLite: which of them are as they were written, and what they hold.

SQLCipher 4 ends each page with its IV (16 bytes) and its tag (64 bytes, HMAC-SHA512 over content, IV and page number);
the key of the tags comes from the file's key and its salt, the first 16 bytes. Nothing here ever writes.
"""

import hmac
import os
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from hashlib import pbkdf2_hmac
from pathlib import Path
from types import TracebackType

SALT = 16
IV = 16
TAG = 64
JOURNAL = bytes.fromhex("d9d505f920a163d7")
RESERVED = IV + TAG
PLAIN_HEADER = b"SQLite format 3\x00"
TREE_PAGES = frozenset({2, 5, 10, 13})
"""What the first byte of a page of a table or an index is."""
LOCK_BYTE = 0x40000000
"""SQLite never writes the page that holds this byte."""
SAMPLE = 8
FIRST_PAGES = 64
"""How many are looked at for the shape of a page where no tag can be checked; chance makes one in a thousand files."""


class State(Enum):
    """What became of a file: as it was written, damaged, another key's or no diary's file, or not encrypted at all."""

    SOUND = "sound"
    DAMAGED = "damaged"
    FOREIGN = "foreign"
    PLAIN = "plain"


@dataclass(frozen=True, slots=True)
class Judgement:
    """What a file is, its damaged pages counted from 1, and how many pages it has or should have."""

    state: State
    damaged: tuple[int, ...] = ()
    count: int = 0


class Pages:
    """The pages of one file, opened for reading.

    Use it while no connection of this process is within a transaction on the file: closing a second descriptor gives
    the locks of the first one back.
    """

    def __init__(self, path: Path, key: bytes, size: int) -> None:
        self.size = size
        self._key = key
        self._file = path.open("rb", buffering=0)  # a sector that cannot be read must not take its neighbours along
        self._before, count = _before(path, size)
        self._bytes = os.fstat(self._file.fileno()).st_size if count is None else count * size
        self._salt = self._raw(1)[:SALT]
        self._tag_key = _tag_key(key, self._salt)
        self.is_salt_damaged = False
        """The tags cannot be checked, or only since the one wrong bit of the salt was found."""
        self.has_tags = True
        if not any(self._verifies(number) for number in self.numbers()):
            self._mend_salt()

    def __enter__(self) -> "Pages":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._file.close()

    @property
    def count(self) -> int:
        """Return how many pages there are, a cut one among them."""
        return -(-self._bytes // self.size)

    @property
    def full_count(self) -> int:
        """Return how many pages there should be, where the first page can say so."""
        first = self.read(1)
        return max(self.count, int.from_bytes(first[28:32], "big") if first else 0)

    def numbers(self) -> Iterator[int]:
        """Yield the number of each page that SQLite writes."""
        unused = LOCK_BYTE // self.size + 1
        return (number for number in range(1, self.count + 1) if number != unused)

    def is_sound(self, number: int) -> bool:
        """Return whether a page is as it was written."""
        is_readable = self._verifies(number) if self.has_tags else False
        return is_readable and not (number == 1 and self.is_salt_damaged)

    def read(self, number: int) -> bytes | None:
        """Return what a page holds, without what belongs to the encryption; None where that is lost.

        Where the salt is lost no page can be verified, and what looks like a page is taken for one.
        """
        page = self._raw(number)
        if len(page) < self.size or (self.has_tags and not self._verifies(number)):
            return None
        plain = self._decrypted(page, number)
        return plain if self.has_tags or _looks_right(plain, number) else None

    def damaged(self, first: int = 1, last: int | None = None) -> Iterator[int]:
        """Yield the number of each page that is not as it was written, those cut off at the end too.

        Of all there are, or of those from `first` to `last`.
        """
        end = self.full_count if last is None else min(last, self.full_count)
        yield from (number for number in self.numbers() if first <= number <= end and not self.is_sound(number))
        yield from range(max(first, self.count + 1), end + 1)

    def is_ours(self) -> bool:
        """Return whether any page was written with this key."""
        if self.has_tags:
            return True
        return any(
            _is_tree(self._decrypted(self._raw(number), number), number)
            for number in range(1, min(FIRST_PAGES, self._bytes // self.size) + 1)
        )

    def is_blank(self) -> bool:
        """Return whether the file holds nothing but zeros."""
        self._file.seek(0)
        return all(not any(chunk) for chunk in iter(lambda: self._file.read(1 << 20), b""))

    def _raw(self, number: int) -> bytes:
        if number in self._before:
            return self._before[number]
        self._file.seek((number - 1) * self.size)
        try:
            return self._file.read(self.size)
        except OSError:  # a page that the disk does not give back is lost as any other damaged one
            return b""

    def _verifies(self, number: int) -> bool:
        page = self._raw(number)
        return len(page) == self.size and _tag(self._tag_key, page, number) == page[-TAG:]

    def _decrypted(self, page: bytes, number: int) -> bytes:
        from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

        start = SALT if number == 1 else 0
        cipher = Cipher(algorithms.AES(self._key), modes.CBC(page[-RESERVED:-TAG])).decryptor()
        plain = cipher.update(page[start:-RESERVED]) + cipher.finalize()
        return PLAIN_HEADER + plain if number == 1 else plain

    def _mend_salt(self) -> None:
        """Find the salt again where one bit of it is wrong; a page that verifies proves it."""
        self.is_salt_damaged = True
        some = [(number, self._raw(number)) for number in list(self.numbers())[:SAMPLE]]
        whole = [(number, page) for number, page in some if len(page) == self.size]
        for bit in range(SALT * 8 if len(self._salt) == SALT else 0):
            salt = bytearray(self._salt)
            salt[bit // 8] ^= 1 << bit % 8
            tag_key = _tag_key(self._key, bytes(salt))
            if any(_tag(tag_key, page, number) == page[-TAG:] for number, page in whole):
                self._tag_key = tag_key
                return
        self.has_tags = False


def judge(path: Path, key: bytes, size: int) -> Judgement:
    """Return what a file is that could not be opened with its key; reads all of it."""
    with Pages(path, key, size) as pages:
        if pages.is_ours():
            damaged = tuple(pages.damaged()) if pages.has_tags else (1,)
            return Judgement(State.DAMAGED if damaged else State.SOUND, damaged, pages.full_count)
        if pages.is_blank() or not path.stat().st_size // size:
            return Judgement(State.DAMAGED, tuple(pages.numbers()), pages.count)
    with path.open("rb") as file:
        is_plain = file.read(len(PLAIN_HEADER)) == PLAIN_HEADER
    return Judgement(State.PLAIN if is_plain else State.FOREIGN)


def _before(path: Path, size: int) -> tuple[dict[int, bytes], int | None]:
    """Return the pages that a change which was cut off had written over, and how many pages there were before it.

    They stand in the journal as they stood in the file (sqlite.org/fileformat2.html, "the rollback journal").
    """
    try:
        journal = path.with_name(f"{path.name}-journal").read_bytes()
    except OSError:
        return {}, None
    before: dict[int, bytes] = {}
    count: int | None = None
    at = 0
    while journal[at : at + len(JOURNAL)] == JOURNAL and len(journal) >= at + 28:
        records, _nonce, first_count, sector, page_size = struct.unpack(">5I", journal[at + 8 : at + 28])
        if page_size != size or not sector:
            break
        count = first_count if count is None else count
        at += sector
        whole = (len(journal) - at) // (size + 8)
        for _ in range(min(records, whole)):
            number = int.from_bytes(journal[at : at + 4], "big")
            before.setdefault(number, journal[at + 4 : at + 4 + size])
            at += size + 8
        at = -(-at // sector) * sector
    return before, count


def _tag_key(key: bytes, salt: bytes) -> bytes:
    return pbkdf2_hmac("sha512", key, bytes(byte ^ 0x3A for byte in salt), 2, 32)


def _tag(tag_key: bytes, page: bytes, number: int) -> bytes:
    start = SALT if number == 1 else 0
    return hmac.digest(tag_key, page[start:-TAG] + number.to_bytes(4, "little"), "sha512")


def _looks_right(plain: bytes, number: int) -> bool:
    """Return whether a page that nothing vouches for may be one: part of a tree, or content that runs over."""
    return _is_tree(plain, number, least=0) or plain[:1] == b"\0"


def _is_tree(plain: bytes, number: int, least: int = 1) -> bool:
    start = 100 if number == 1 else 0
    cells = int.from_bytes(plain[start + 3 : start + 5], "big")
    content = int.from_bytes(plain[start + 5 : start + 7], "big")
    return plain[start] in TREE_PAGES and least <= cells <= len(plain) // 4 and 2 * cells <= content <= len(plain)
