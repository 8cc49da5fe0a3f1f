"""Tiny raw photos built by hand: a DNG that LibRaw opens, and the heads of other kinds."""

import struct
from collections.abc import Sequence

from PIL import Image

from tests.photo import samples

TAKEN = b"2024:01:31 08:15:00\0"
OFFSET = b"+08:00\0"
_IDENTITY = (1, 1, 0, 1, 0, 1, 0, 1, 1, 1, 0, 1, 0, 1, 0, 1, 1, 1)


def byte(*values: int) -> tuple[int, int, bytes]:
    return 1, len(values), bytes(values)


def text(value: bytes) -> tuple[int, int, bytes]:
    return 2, len(value), value


def short(*values: int) -> tuple[int, int, bytes]:
    return 3, len(values), struct.pack(f"<{len(values)}H", *values)


def long(*values: int) -> tuple[int, int, bytes]:
    return 4, len(values), struct.pack(f"<{len(values)}I", *values)


def ratio(kind: int, *values: int) -> tuple[int, int, bytes]:
    return kind, len(values) // 2, struct.pack(f"<{len(values)}i", *values)


def directory(entries: dict[int, tuple[int, int, bytes]], at: int) -> bytes:
    """Write a directory that stands at byte `at`, with its longer values behind it."""
    head, rest = struct.pack("<H", len(entries)), b""
    behind = at + 2 + 12 * len(entries) + 4
    for tag, (kind, count, value) in sorted(entries.items()):
        if len(value) <= 4:
            place = value.ljust(4, b"\0")
        else:
            place = struct.pack("<I", behind + len(rest))
            rest += value + bytes(len(value) % 2)
        head += struct.pack("<HHI", tag, kind, count) + place
    return head + struct.pack("<I", 0) + rest


def dng(
    preview: Image.Image | None,
    sensor: tuple[int, int] = (256, 192),
    claimed: tuple[int, int] | None = None,
    orientation: int = 1,
) -> bytes:
    """Build a DNG of an even grey sensor, with a JPEG preview where one is given; `claimed` is the size it says."""
    width, height = claimed or sensor
    pixels = struct.pack("<H", 2000) * (sensor[0] * sensor[1])
    jpeg = b"" if preview is None else samples.photo("JPEG", preview)
    jpeg += bytes(len(jpeg) % 2)
    sub_at = 8 + len(pixels) + len(jpeg)
    sub = directory(_sensor(width, height, len(pixels)), sub_at)
    exif_at = sub_at + len(sub)
    exif = directory({0x9003: text(TAKEN), 0x9011: text(OFFSET)}, exif_at)
    main_at = exif_at + len(exif)
    entries = _main(sub_at, exif_at, orientation)
    if preview is not None:
        entries |= _preview(preview.size, 8 + len(pixels), len(jpeg))
    return b"II*\0" + struct.pack("<I", main_at) + pixels + jpeg + sub + exif + directory(entries, main_at)


def _sensor(width: int, height: int, count: int) -> dict[int, tuple[int, int, bytes]]:
    return {
        254: long(0),
        256: long(width),
        257: long(height),
        258: short(16),
        259: short(1),
        262: short(32803),
        273: long(8),
        277: short(1),
        278: long(height),
        279: long(count),
        33421: short(2, 2),
        33422: byte(0, 1, 1, 2),
        50717: long(4095),
    }


def _main(sub_at: int, exif_at: int, orientation: int) -> dict[int, tuple[int, int, bytes]]:
    return {
        254: long(1),
        271: text(b"Acme\0"),
        272: text(b"Acme Phone 5\0"),
        274: short(orientation),
        330: long(sub_at),
        34665: long(exif_at),
        50706: byte(1, 4, 0, 0),
        50708: text(b"Acme Phone 5\0"),
        50721: ratio(10, *_IDENTITY),
        50728: ratio(5, 1, 1, 1, 1, 1, 1),
        50778: short(21),
    }


def _preview(size: tuple[int, int], at: int, count: int) -> dict[int, tuple[int, int, bytes]]:
    return {
        256: long(size[0]),
        257: long(size[1]),
        258: short(8, 8, 8),
        259: short(7),
        262: short(6),
        273: long(at),
        277: short(3),
        278: long(size[1]),
        279: long(count),
    }


def tiff_like(make: bytes, entries: dict[int, tuple[int, int, bytes]]) -> bytes:
    """Build the head of a TIFF-based file of a maker."""
    return b"II*\0" + struct.pack("<I", 8) + directory({0x010F: text(make + b"\0")} | entries, 8)


def boxes(*found: tuple[bytes, bytes]) -> bytes:
    """Write boxes of a name and a content, as CR3 and MP4 have them."""
    return b"".join(struct.pack(">I", 8 + len(content)) + name + content for name, content in found)


def block(entries: dict[int, tuple[int, int, bytes]]) -> bytes:
    """Write an EXIF block of one directory."""
    return b"II*\0" + struct.pack("<I", 8) + directory(entries, 8)


def cr3(parts: Sequence[tuple[bytes, bytes]]) -> bytes:
    """Write the boxes of a CR3 around the parts of its moov box."""
    return boxes((b"ftyp", b"crx \0\0\0\1crx isom"), (b"moov", boxes((b"uuid", bytes(16) + boxes(*parts)))))
