"""The few EXIF tags the diary reads, out of a block nobody vouches for."""

import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

MAKE = 0x010F
MODEL = 0x0110
ORIENTATION = 0x0112
EXIF_BLOCK = 0x8769
TAKEN = 0x9003
DIGITISED = 0x9004
TAKEN_OFFSET = 0x9011
DIGITISED_OFFSET = 0x9012

_WANTED = frozenset({MAKE, MODEL, ORIENTATION, EXIF_BLOCK, TAKEN, DIGITISED, TAKEN_OFFSET, DIGITISED_OFFSET})
_MOST_ENTRIES = 512
_MOST_TEXT = 256
_SIZES = {2: 1, 3: 2, 4: 4}  # ASCII, SHORT, LONG: the types of the wanted tags


@dataclass(frozen=True)
class Block:
    """The bytes of an EXIF block or a TIFF file and the byte order its numbers are in ("<" or ">")."""

    data: bytes
    order: str

    def number(self, at: int, size: int) -> int:
        """Read the whole number of 2 or 4 bytes at `at`; struct.error beyond the end."""
        found: int = struct.unpack_from(self.order + ("H" if size == 2 else "I"), self.data, at)[0]
        return found


def block_of(data: bytes) -> Block:
    """Return an EXIF block or a TIFF file with its byte order."""
    return Block(data.removeprefix(b"Exif\0\0"), ">" if b"MM" in data[:8] else "<")


def read_tags(exif: bytes) -> Mapping[int, int | str]:
    """Return the wanted tags of an EXIF block or a TIFF file, as numbers or texts; what is broken is left out."""
    tags: dict[int, int | str] = {}
    block = block_of(exif)
    try:
        tags.update(_entries(block, block.number(4, 4)))
        inner = tags.get(EXIF_BLOCK)
        if isinstance(inner, int):
            tags.update(_entries(block, inner))
    except struct.error:
        return tags
    return tags


def _entries(block: Block, start: int) -> Iterator[tuple[int, int | str]]:
    """Yield the readable wanted entries of the table at `start`."""
    for index in range(min(block.number(start, 2), _MOST_ENTRIES)):
        at = start + 2 + 12 * index
        tag = block.number(at, 2)
        value = _value(block, at) if tag in _WANTED else None
        if value is not None:
            yield tag, value


def _value(block: Block, at: int) -> int | str | None:
    """Read the value of the entry at `at`: the first number, or the text up to its first NUL."""
    kind, count = block.number(at + 2, 2), block.number(at + 4, 4)
    size = _SIZES.get(kind)
    if size is None or count == 0:
        return None
    if kind != 2:
        return block.number(at + 8, size)
    place = at + 8 if count <= 4 else block.number(at + 8, 4)
    raw = block.data[place : place + min(count, _MOST_TEXT)]
    return raw.split(b"\0")[0].decode("utf-8", "replace")
