"""Raw photos: the picture the camera put beside what its sensor saw, or one made from that."""

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PIL import Image

from poreditary.photo.container import split_jpeg
from poreditary.photo.directories import is_whole
from poreditary.photo.tiff import ORIENTATION, read_tags

if TYPE_CHECKING:
    import rawpy

_TURNS = {0: 1, 3: 3, 5: 8, 6: 6}
"""LibRaw's flip as an EXIF orientation."""
_LEAST_PART = 4
"""A preview of less than a quarter of the sensor's side is only a stamp."""
_HALVED_FROM = 2000
"""Sensors with a longer side than that many pixels are developed at half their size."""


@dataclass(frozen=True)
class Developed:
    """The picture of a raw photo, the EXIF orientation it is to be turned by, and the blocks of its tags."""

    image: Image.Image
    orientation: int
    blocks: tuple[bytes, ...]


def develop(data: bytes, kind: str) -> Developed:
    """Return the preview of a raw photo of a known kind, else its sensor's picture developed.

    Raises DecompressionBombError where it has more pixels than Pillow may open, ValueError or an error of LibRaw
    where the file is damaged. No pixel of a preview in JPEG is decoded yet.
    """
    import rawpy

    if not _is_all_there(data, kind):
        raise ValueError("The file ends before what it names.")
    with rawpy.imread(io.BytesIO(data)) as raw:
        sides = raw.sizes.width, raw.sizes.height
        if sides[0] * sides[1] > (Image.MAX_IMAGE_PIXELS or 0):
            raise Image.DecompressionBombError(f"{sides[0]} x {sides[1]} pixels")
        turn = _TURNS.get(raw.sizes.flip, 1)
        image, exif = _preview(raw)
        if image is None or max(image.size) * _LEAST_PART < max(sides):
            return Developed(_from_sensor(raw), 1, _blocks(data, kind, exif))
    found = read_tags(exif).get(ORIENTATION)
    return Developed(image, found if isinstance(found, int) else turn, _blocks(data, kind, exif))


def _preview(raw: "rawpy.RawPy") -> tuple[Image.Image | None, bytes]:
    """Return the largest picture the camera put in, with its own EXIF; None where there is none."""
    import rawpy

    try:
        found = raw.extract_thumb()
    except (rawpy.LibRawNoThumbnailError, rawpy.LibRawUnsupportedThumbnailError):
        return None, b""
    if isinstance(found.data, bytes):
        pixels, exif = split_jpeg(found.data)
        return Image.open(io.BytesIO(pixels), formats=["JPEG"]), exif
    return Image.fromarray(found.data), b""


def _from_sensor(raw: "rawpy.RawPy") -> Image.Image:
    """Develop what the sensor saw with the camera's white balance; LibRaw turns it upright and gives sRGB."""
    is_large = max(raw.sizes.width, raw.sizes.height) > _HALVED_FROM
    return Image.fromarray(raw.postprocess(half_size=is_large, use_camera_wb=True))


def _is_all_there(data: bytes, kind: str) -> bool:
    """Say whether what the head of the file names lies inside it; some kinds do not name it."""
    if kind == "RAF":
        pairs = (int.from_bytes(data[at : at + 4], "big") for at in (84, 88, 92, 96, 100, 104))
        places = list(pairs)
        return all(start + length <= len(data) for start, length in zip(places[::2], places[1::2], strict=True))
    if kind == "CR3":
        return _boxes_end(data) <= len(data)
    return kind in {"ORF", "RW2"} or is_whole(data)


def _boxes_end(data: bytes) -> int:
    """Return where the last of a file's outermost boxes ends."""
    at = 0
    while at + 16 <= len(data):
        size = int.from_bytes(data[at : at + 4], "big")
        size = int.from_bytes(data[at + 8 : at + 16], "big") if size == 1 else size or len(data) - at
        if size < 8:
            break
        at += size
    return at


def _blocks(data: bytes, kind: str, exif: bytes) -> tuple[bytes, ...]:
    """Return the blocks that hold make, model and time; those of a CR3 lie in boxes of their own."""
    if kind == "RAF":
        return (exif,)
    if kind == "CR3":
        return tuple(_box(data, name) for name in (b"CMT1", b"CMT2"))
    return (data, exif) if exif else (data,)


def _box(data: bytes, name: bytes) -> bytes:
    """Return what the first box of that name holds, nothing where there is none near the start."""
    at = data.find(name, 0, 65_536)
    size = int.from_bytes(data[at - 4 : at], "big") if at >= 4 else 0
    return data[at + 4 : at - 4 + size] if size else b""
