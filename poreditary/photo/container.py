"""The outside of a photo file: which format its bytes are, and a JPEG without its side cargo."""

from collections.abc import Iterator

from poreditary.photo.directories import raw_kind

RAW = frozenset({"DNG", "CR2", "CR3", "NEF", "ARW", "ORF", "PEF", "SRW", "RAF", "RW2", "RAW"})
"""The formats that hold what a sensor saw; a picture has to be found or made in them."""

_EXIF_START = b"Exif\0\0"
_HEIF_BRANDS = (b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs", b"mif1", b"msf1")
_AVIF_BRANDS = frozenset({b"avif", b"avis"})
_RAW_STARTS = {
    b"FUJIFILMCCD-RAW ": "RAF",
    b"IIRO": "ORF",
    b"IIRS": "ORF",
    b"MMOR": "ORF",
    b"IIU\0": "RW2",
}
_DOCUMENT_STARTS = (b"%PDF-", b"%!PS", b"\xc5\xd0\xd3\xc6", b"<svg", b"<?xml", b"<html", b"<!doctype", b"PK\x03\x04")
_VIDEO_STARTS = (b"\x1aE\xdf\xa3", b"OggS", b"\0\0\1\xba", b"FLV\1")
_FRAME_OF_GIF = b"\x21\xf9\x04"

_START_OF_SCAN = 0xDA
_SCAN, _END_OF_PICTURE = b"\xff\xda", b"\xff\xd9"
_APP0, _APP1, _APP2, _APP14, _COMMENT = 0xE0, 0xE1, 0xE2, 0xEE, 0xFE


def format_of(data: bytes) -> str | None:
    """Name the format of `data` by its content, whatever it is called: "JPEG", "PNG", "DNG"; None where it is none.

    A raw photo built on TIFF is told from a plain TIFF by its directories.
    """
    if data.startswith(b"\xff\xd8\xff"):
        return "JPEG"
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return "PNG"
    if data.startswith(b"RIFF") and data[8:12] == b"WEBP":
        return "WEBP"
    if data.startswith((b"II*\0", b"MM\0*")):
        return raw_kind(data) or "TIFF"
    if data[4:8] == b"ftyp":
        return "CR3" if data[8:12] == b"crx " else "HEIF" if _is_heif(data) else None
    return next((kind for start, kind in _RAW_STARTS.items() if data.startswith(start)), None)


def is_moving(data: bytes) -> bool:
    """Return whether `data` is a GIF of several frames."""
    return data.startswith(b"GIF8") and data.count(_FRAME_OF_GIF) > 1


def is_video(data: bytes) -> bool:
    """Return whether `data` begins as a video does."""
    if data[4:8] in {b"moov", b"mdat", b"wide"} or data.startswith(_VIDEO_STARTS):
        return True
    if data[4:8] == b"ftyp":
        return data[8:12] not in {*_HEIF_BRANDS, *_AVIF_BRANDS}
    return data.startswith(b"RIFF") and data[8:12] == b"AVI "


def is_document(data: bytes) -> bool:
    """Return whether `data` begins as a drawing, a page or an archive does: SVG, EPS, PDF, HTML, ZIP."""
    start = data[:256].removeprefix(b"\xef\xbb\xbf").lstrip()
    return start.lower().startswith(tuple(sign.lower() for sign in _DOCUMENT_STARTS))


def split_jpeg(data: bytes) -> tuple[bytes, bytes]:
    """Part a JPEG into what the pixels need and its first EXIF block; ValueError if it is malformed.

    The decoder never sees EXIF, XMP, multi-picture tables or comments: it would read them eagerly, and
    a hostile table of tags costs it time and memory.
    """
    kept = [b"\xff\xd8"]
    exif = b""
    for marker, segment in segments(data):
        if _needed_for_pixels(marker, segment):
            kept.append(segment)
        elif marker == _APP1 and not exif and segment[4:10] == _EXIF_START:
            exif = segment[10:]
    return b"".join(kept), exif


def segments(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Yield (marker, segment with its marker) of a JPEG; the last one is the scan with all that follows.

    Raises ValueError where it is malformed.
    """
    at = 2
    while True:
        start = at
        while data[at : at + 2] == b"\xff\xff":
            at += 1
        marker = _marker(data, at)
        if marker == _START_OF_SCAN:
            yield marker, data[at:]
            return
        at += 2 + int.from_bytes(data[at + 2 : at + 4], "big")
        if at > len(data) or at < start + 4:
            raise ValueError("A segment ends beyond the file or before it starts.")
        yield marker, data[start:at]


def scan_count(data: bytes) -> int:
    """Return how many scans the first picture of a JPEG has, as far as its bytes tell; each is a pass over it all."""
    end = data.find(_END_OF_PICTURE)
    return data.count(_SCAN, 0, end if end >= 0 else len(data))


def _is_heif(data: bytes) -> bool:
    """Say whether a file-type box names HEVC still pictures; AVIF names itself beside and is refused."""
    if data[8:12] not in _HEIF_BRANDS:
        return False
    end = min(int.from_bytes(data[:4], "big"), 256)
    return not any(data[at : at + 4] in _AVIF_BRANDS for at in range(16, end, 4))


def _marker(data: bytes, at: int) -> int:
    """Read the marker at `at`; it must be one with a length of its own."""
    if len(data) < at + 4 or data[at] != 0xFF or not 0xC0 <= data[at + 1] <= 0xFE:
        raise ValueError("No marker where one has to be.")
    if 0xD0 <= data[at + 1] <= 0xD9:
        raise ValueError("A marker without a length before the picture.")
    return data[at + 1]


def _needed_for_pixels(marker: int, segment: bytes) -> bool:
    """Keep tables and frames, JFIF and Adobe colour, and the colour profile; drop all other cargo."""
    if marker == _APP2:
        return segment[4:16] == b"ICC_PROFILE\0"
    return marker in {_APP0, _APP14} or not (_APP0 <= marker <= _APP0 + 15 or marker == _COMMENT)
