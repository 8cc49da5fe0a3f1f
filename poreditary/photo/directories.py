"""The directories of a TIFF file: which kind of TIFF it is, and whether all it names is there."""

import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from poreditary.photo.tiff import MAKE, Block, block_of, read_tags

_MOST_DIRECTORIES = 24
_MOST_ENTRIES = 512
_MOST_NUMBERS = 65_536
_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4}

_COMPRESSION, _PHOTOMETRIC, _SUB_DIRECTORIES, _DNG_VERSION = 0x0103, 0x0106, 0x014A, 0xC612
_STRIPS, _STRIP_BYTES, _TILES, _TILE_BYTES = 0x0111, 0x0117, 0x0144, 0x0145
_READ = frozenset(
    {_COMPRESSION, _PHOTOMETRIC, _SUB_DIRECTORIES, _DNG_VERSION, _STRIPS, _STRIP_BYTES, _TILES, _TILE_BYTES}
)
_SENSOR_COLOURS = frozenset({32803, 34892})  # colour filter array, linear raw (DNG 1.7, table of photometrics)
_SENSOR_PACKINGS = frozenset({32767, 32769, 34713, 65535})  # Sony, Samsung, Nikon, Pentax
_MAKES = {"NIKON": "NEF", "SONY": "ARW", "OLYMPUS": "ORF", "OM DIGITAL": "ORF", "PENTAX": "PEF", "SAMSUNG": "SRW"}


@dataclass(frozen=True)
class Directory:
    """What one directory says: the numbers of the tags that matter here, and the bytes all its values take."""

    numbers: Mapping[int, tuple[int, ...]]
    declared: int

    @property
    def reach(self) -> int:
        """Return where the last strip or tile ends, in bytes from the start of the file."""
        pairs = ((_STRIPS, _STRIP_BYTES), (_TILES, _TILE_BYTES))
        ends = (
            start + count
            for starts, counts in pairs
            for start, count in zip(self.numbers.get(starts, ()), self.numbers.get(counts, ()), strict=False)
        )
        return max(ends, default=0)


def directories(data: bytes) -> list[Directory]:
    """Return the directories of a TIFF file and those inside them; a broken one ends the search."""
    block = block_of(data)
    found: list[Directory] = []
    try:
        waiting, seen = [block.number(4, 4)], {0}
        while waiting and len(found) < _MOST_DIRECTORIES:
            start = waiting.pop(0)
            if start in seen:
                continue
            seen.add(start)
            found.append(_directory(block, start))
            waiting.extend(found[-1].numbers.get(_SUB_DIRECTORIES, ()))
            waiting.append(block.number(start + 2 + 12 * block.number(start, 2), 4))
    except struct.error:
        return found
    return found


def raw_kind(data: bytes) -> str | None:
    """Name the kind of raw photo a TIFF file is, "RAW" for one of an unknown maker; None for a plain picture."""
    if data[8:10] == b"CR":
        return "CR2"
    found = directories(data)
    if any(_DNG_VERSION in directory.numbers for directory in found):
        return "DNG"
    if not any(_is_of_a_sensor(directory) for directory in found):
        return None
    make = str(read_tags(data).get(MAKE, "")).upper()
    return next((kind for start, kind in _MAKES.items() if make.startswith(start)), "RAW")


def is_whole(data: bytes) -> bool:
    """Return whether a TIFF file holds all that its directories name, and they name no more than it can hold."""
    found = directories(data)
    reach = max((directory.reach for directory in found), default=0)
    return bool(found) and reach <= len(data) and all(directory.declared <= len(data) for directory in found)


def _is_of_a_sensor(directory: Directory) -> bool:
    colours = directory.numbers.get(_PHOTOMETRIC, ())
    packing = directory.numbers.get(_COMPRESSION, ())
    return not _SENSOR_COLOURS.isdisjoint(colours) or not _SENSOR_PACKINGS.isdisjoint(packing)


def _directory(block: Block, start: int) -> Directory:
    numbers: dict[int, tuple[int, ...]] = {}
    declared = 0
    for index in range(min(block.number(start, 2), _MOST_ENTRIES)):
        at = start + 2 + 12 * index
        tag, kind, count = block.number(at, 2), block.number(at + 2, 2), block.number(at + 4, 4)
        size = _SIZES.get(kind, 0)
        declared += size * count if size * count > 4 else 0
        if tag in _READ:
            numbers[tag] = tuple(_numbers(block, at, size, count))
    return Directory(numbers, declared)


def _numbers(block: Block, at: int, size: int, count: int) -> Iterator[int]:
    """Yield the whole numbers of the entry at `at`: bytes, SHORT or LONG, a bounded number of them."""
    place = at + 8 if size * count <= 4 else block.number(at + 8, 4)
    sign = {1: "B", 2: "H", 4: "I"}.get(size)
    if sign is not None:
        yield from struct.unpack_from(f"{block.order}{min(count, _MOST_NUMBERS)}{sign}", block.data, place)
