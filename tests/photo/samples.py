"""Photos made for the tests, in every format and with everything a photo can carry."""

import io
import struct
import zlib

from PIL import Image, PngImagePlugin
from pillow_heif import register_heif_opener

from tests.photo.profiles import NAME, display_p3

register_heif_opener()

FORMATS = ("JPEG", "PNG", "WEBP", "HEIF", "TIFF")
# Texts hidden in the places a photo can carry them; none may leave the diary.
PLACE = b"PLACE-OF-THE-BATHROOM"
SERIAL = b"SERIAL-4711"
XMP = b"<x:xmpmeta xmlns:x='adobe:ns:meta/'><!-- XMP-OF-OWNER --></x:xmpmeta>"
COMMENT = b"COMMENT-OF-OWNER"
PREVIEW = b"PREVIEW-INSIDE"
TRAILING = b"TRAILING-MOVIE"
SECRETS = (PLACE, SERIAL, b"XMP-OF-OWNER", COMMENT, PREVIEW, TRAILING, NAME, b"Exif", b"ICC_PROFILE")

TOP_LEFT, TOP_RIGHT, LOWER_LEFT, LOWER_RIGHT = (200, 60, 60), (60, 160, 60), (70, 70, 200), (220, 200, 60)

_FROM_UPRIGHT = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_90,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_270,
}


def upright(width: int = 160, height: int = 96) -> Image.Image:
    """Draw a picture whose four quarters tell which way is up."""
    image = Image.new("RGB", (width, height), TOP_LEFT)
    x, y = width // 2, height // 2
    image.paste(TOP_RIGHT, (x, 0, width, y))
    image.paste(LOWER_LEFT, (0, y, x, height))
    image.paste(LOWER_RIGHT, (x, y, width, height))
    return image


def as_stored(orientation: int) -> Image.Image:
    """Return the upright picture as a camera held that way stores it."""
    turn = _FROM_UPRIGHT.get(orientation)
    return upright() if turn is None else upright().transpose(turn)


def exif_block(orientation: int = 1, taken: str = "2024:01:31 08:15:00", offset: str | None = "+08:00") -> Image.Exif:
    """Make EXIF with camera, time, place and serial number."""
    exif = Image.Exif()
    exif[0x010F], exif[0x0110], exif[0x0112] = "Acme", "Acme Phone 5", orientation
    inner = exif.get_ifd(0x8769)
    inner[0x9003], inner[0xA431] = taken, SERIAL.decode()
    if offset is not None:
        inner[0x9011] = offset
    place = exif.get_ifd(0x8825)
    place[1], place[2], place[3], place[4] = "N", (52.0, 31.0, 12.0), "E", (13.0, 24.0, 18.0)
    place[0x001D], place[0x0012] = "2024:01:31", PLACE.decode()
    return exif


def photo(kind: str, image: Image.Image | None = None, exif: Image.Exif | bytes = b"") -> bytes:
    """Encode a picture, the upright one unless given, with `exif` where it is given."""
    out = io.BytesIO()
    block = exif if isinstance(exif, bytes) else exif.tobytes()
    more = {"exif": block} if block else {}
    (image or upright()).save(out, kind, quality=95, **more)
    return out.getvalue()


def loaded_photo(kind: str) -> bytes:
    """Encode the upright picture with every kind of cargo this format can carry."""
    out = io.BytesIO()
    exif = exif_block().tobytes()
    profile = display_p3()
    if kind == "PNG":
        text = PngImagePlugin.PngInfo()
        text.add_text("Comment", COMMENT.decode())
        text.add_itxt("XML:com.adobe.xmp", XMP.decode())
        upright().save(out, kind, exif=exif, icc_profile=profile, pnginfo=text)
    elif kind == "JPEG":
        exif += b"\xff\xd8" + PREVIEW + b"\xff\xd9"
        upright().save(out, kind, quality=95, exif=exif, xmp=XMP, icc_profile=profile, comment=COMMENT)
    else:
        upright().save(out, kind, quality=95, exif=exif, xmp=XMP, icc_profile=profile)
    return out.getvalue() + (TRAILING if kind != "HEIF" else b"")


def png(width: int, height: int, depth: int, colour: int, rows: bytes) -> bytes:
    """Write a PNG by hand: what Pillow cannot write, and what no sane program would."""
    head = struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, 0)
    chunks = [(b"IHDR", head), (b"IDAT", zlib.compress(rows)), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body)) for name, body in chunks
    )


def quarters(image: Image.Image) -> tuple[tuple[int, ...], ...]:
    """Read the colour in the middle of each quarter: top left, top right, lower left, lower right."""
    x, y = image.width // 4, image.height // 4
    spots = ((x, y), (3 * x, y), (x, 3 * y), (3 * x, 3 * y))
    found = []
    for spot in spots:
        value = image.getpixel(spot)
        assert isinstance(value, tuple)
        found.append(tuple(int(part) for part in value))
    return tuple(found)


def close(found: tuple[int, ...], wanted: tuple[int, ...], within: int = 6) -> bool:
    """Say whether two colours differ by at most `within` levels in each channel."""
    return all(abs(a - b) <= within for a, b in zip(found, wanted, strict=True))


def is_upright(image: Image.Image) -> bool:
    """Say whether a decoded picture shows the quarters where they belong."""
    wanted = (TOP_LEFT, TOP_RIGHT, LOWER_LEFT, LOWER_RIGHT)
    return all(close(a, b, 12) for a, b in zip(quarters(image), wanted, strict=True))
