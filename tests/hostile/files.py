"""Files made to harm whoever opens them, each with the sentence it deserves; None for those that are photos."""

import io
import struct
import zlib
from collections.abc import Callable
from dataclasses import dataclass

from PIL import Image

from poreditary.photo import refusals
from tests.photo import samples
from tests.photo.raw_samples import directory, dng, long, short

MANY_SCANS = 65_535


@dataclass(frozen=True)
class Kind:
    """A kind of hostile file: how it is made and called, and what is said of it."""

    make: Callable[[], bytes]
    name: str
    sentence: str | None


def chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def png_with(*chunks: bytes) -> bytes:
    """Put chunks into a sound PNG, before its pixels."""
    data = samples.photo("PNG")
    at = data.index(b"IDAT") - 4
    return data[:at] + b"".join(chunks) + data[at:]


def png_bomb() -> bytes:
    return samples.png(30_000, 30_000, 8, 2, bytes(30_000_000))


def tiff_bomb() -> bytes:
    """Make six megabytes that a decoder without limits takes 4.7 GB and many seconds for: one tile of 40,000 a side."""
    data = zlib.compress(bytes(3_000_000)) + bytes(6_000_000)
    data += bytes(len(data) % 2)
    tile = {0x0142: long(40_000), 0x0143: long(40_000), 0x0144: long(8), 0x0145: long(len(data))}
    colours = {0x0102: short(8, 8, 8), 0x0103: short(8), 0x0106: short(6), 0x0115: short(3), 0x0212: short(1, 1)}
    at = 8 + len(data)
    head = b"II*\0" + struct.pack("<I", at)
    return head + data + directory({0x0100: long(128), 0x0101: long(128), **colours, **tile}, at)


def webp_bomb() -> bytes:
    """Claim a canvas of a thousand megapixels around two small frames."""
    out = io.BytesIO()
    samples.upright().save(out, "WEBP", save_all=True, append_images=[Image.new("RGB", (160, 96))])
    data = bytearray(out.getvalue())
    at = data.index(b"VP8X") + 12
    data[at : at + 6] = (32_767).to_bytes(3, "little") * 2
    return bytes(data)


def heic_bomb() -> bytes:
    data = samples.photo("HEIF")
    at = data.index(b"ispe") + 8
    return data[:at] + struct.pack(">II", 30_000, 30_000) + data[at + 8 :]


def absurd() -> bytes:
    return samples.png(60_000, 1, 8, 2, bytes(180_001))


def looping_exif() -> bytes:
    """Give a sound JPEG tags that point at themselves, count four thousand million values and hold NULs."""
    loop = {0x8769: long(8), 0x8825: long(8), 0x010F: (2, 4, b"A\0B\0"), 0x0112: (3, 0xFFFFFFFF, b"\1\0\0\0")}
    block = b"Exif\0\0II*\0\x08\0\0\0" + directory(loop, 8)[:-4] + struct.pack("<I", 8)
    return samples.photo("JPEG", exif=block)


def animated() -> bytes:
    out = io.BytesIO()
    samples.upright().save(out, "PNG", save_all=True, append_images=[Image.new("RGB", (160, 96))])
    return out.getvalue()


def cmyk() -> bytes:
    return samples.photo("JPEG", samples.upright().convert("CMYK"))


def deep() -> bytes:
    row = b"\0" + struct.pack(">160H", *range(0, 64_000, 400)) * 3
    return samples.png(160, 96, 16, 2, row * 96)


def icc_bomb() -> bytes:
    return png_with(chunk(b"iCCP", b"p\0\0" + zlib.compress(bytes(50_000_000))))


def text_bomb() -> bytes:
    bomb = zlib.compress(bytes(50_000_000))
    return png_with(*(chunk(b"zTXt", b"key%d\0\0" % number + bomb) for number in range(20)))


def passes(number: int, side: int) -> bytes:
    """Repeat the last pass of a progressive JPEG over its picture."""
    out = io.BytesIO()
    Image.new("L", (side, side), 90).save(out, "JPEG", progressive=True)
    data = out.getvalue()
    at = data.rindex(b"\xff\xda")
    return data[:at] + data[at:-2] * number + data[-2:]


def huge_raw() -> bytes:
    return dng(None, (256, 192), claimed=(60_000, 60_000))


def tiff_loop() -> bytes:
    """Name the same directory as the next one and as the one inside."""
    data = bytearray(samples.photo("TIFF"))
    at = struct.unpack_from("<I", data, 4)[0]
    count = struct.unpack_from("<H", data, at)[0]
    struct.pack_into("<I", data, at + 2 + 12 * count, at)
    return bytes(data)


def inner_loop() -> bytes:
    inner = {0x0100: long(128), 0x0101: long(128), 0x014A: long(8, 8, 8, 8)}
    return b"II*\0\x08\0\0\0" + directory(inner, 8)


def several() -> bytes:
    out = io.BytesIO()
    samples.upright().save(out, "MPO", save_all=True, append_images=[Image.new("RGB", (160, 96))])
    return out.getvalue()


KINDS = {
    "PNG bomb": Kind(png_bomb, "bomb.png", refusals.TOO_LARGE),
    "TIFF bomb": Kind(tiff_bomb, "bomb.tif", refusals.DAMAGED),
    "WebP bomb": Kind(webp_bomb, "bomb.webp", refusals.TOO_LARGE),
    "HEIC bomb": Kind(heic_bomb, "bomb.heic", refusals.TOO_LARGE),
    "truncated": Kind(lambda: samples.photo("JPEG")[:900], "half.jpg", refusals.DAMAGED),
    "zero bytes": Kind(lambda: b"", "nothing.jpg", refusals.EMPTY),
    "wrong extension": Kind(lambda: b"Dear diary\n" * 90, "text.jpg", refusals.UNSUPPORTED),
    "absurd sides": Kind(absurd, "long.png", refusals.TOO_LARGE),
    "EPS": Kind(lambda: b"%!PS-Adobe-3.0 EPSF-3.0\n(rm) run\n", "eps.jpg", refusals.DOCUMENT),
    "SVG": Kind(lambda: b"<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>", "svg.png", refusals.DOCUMENT),
    "PDF": Kind(lambda: b"%PDF-1.7\n1 0 obj <</JS (app.alert(1))>>", "pdf.jpg", refusals.DOCUMENT),
    "HTML": Kind(lambda: b"<!doctype html><script>alert(1)</script>", "html.jpg", refusals.DOCUMENT),
    "EXIF loop": Kind(looping_exif, "exif.jpg", None),
    "animated": Kind(animated, "moving.png", refusals.ANIMATED),
    "CMYK": Kind(cmyk, "cmyk.jpg", None),
    "16 bit": Kind(deep, "deep.png", None),
    "ICC bomb": Kind(icc_bomb, "icc.png", refusals.DAMAGED),
    "text bomb": Kind(text_bomb, "texts.png", refusals.DAMAGED),
    "many passes": Kind(lambda: passes(MANY_SCANS, 64), "passes.jpg", refusals.TOO_SLOW),
    "slow passes": Kind(lambda: passes(90, 7_000), "slow.jpg", refusals.TOO_SLOW),
    "huge raw": Kind(huge_raw, "huge.dng", refusals.TOO_LARGE),
    "TIFF loop": Kind(tiff_loop, "loop.tif", None),
    "inner loop": Kind(inner_loop, "inner.tif", refusals.DAMAGED),
    "several pictures": Kind(several, "several.jpg", None),
}
"""What there is to be withstood, by what it is."""
