"""Photos from anywhere, opened under strict limits: upright, in sRGB, three channels of 8 bits.

Only the child of `photo.sandbox` decodes what comes from outside; everyone else asks that.
"""

import io
import warnings
from collections.abc import Mapping
from dataclasses import dataclass, replace

from PIL import Image

from poreditary.errors import UserError
from poreditary.photo.colour import flattened, to_srgb
from poreditary.photo.container import RAW, format_of, is_document, is_moving, is_video, scan_count, split_jpeg
from poreditary.photo.directories import is_whole
from poreditary.photo.facts import LEAST_SIDE, MOST_PIXELS, MOST_SIDE
from poreditary.photo.refusals import (
    ANIMATED,
    DAMAGED,
    DOCUMENT,
    EMPTY,
    TOO_LARGE,
    TOO_SLOW,
    TOO_SMALL,
    UNSUPPORTED,
    VIDEO,
)
from poreditary.photo.tiff import ORIENTATION, read_tags

MOST_SCANS = 100
"""Encoders make some ten of a progressive JPEG, the most thorough ones up to 64."""

Image.MAX_IMAGE_PIXELS = MOST_PIXELS
# A warning filter is per process; every picture this program opens comes from outside.
warnings.filterwarnings("error", category=Image.DecompressionBombWarning)

_UPRIGHT = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
_TURNS_ITSELF = frozenset({"HEIF", "TIFF"})
"""The formats whose decoders give an upright picture."""


class _TooManyScansError(Exception):
    """A JPEG passes over its picture again and again."""


@dataclass(frozen=True)
class Opened:
    """A photo whose header was read and found within the limits, its pixels not yet decoded.

    `blocks` are the bytes that hold its tags; `turn` is the orientation where something else than these knows it.
    """

    image: Image.Image
    format: str
    blocks: tuple[bytes, ...] = ()
    turn: int = 0

    @property
    def tags(self) -> Mapping[int, int | str]:
        """Return the tags the diary reads; the first block that has one says it."""
        found: dict[int, int | str] = {}
        for block in reversed(self.blocks):
            found.update(read_tags(block))
        return found

    @property
    def orientation(self) -> int:
        """Return the EXIF orientation the pixels are to be turned by, 1 to 8."""
        found = 1 if self.format in _TURNS_ITSELF else self.turn or self.tags.get(ORIENTATION)
        return found if isinstance(found, int) and found in _UPRIGHT else 1


def open_photo(data: bytes, name: str, longest: int | None = None) -> Image.Image:
    """Decode `data` to an upright sRGB picture without metadata, longest side at most `longest` pixels.

    A smaller picture is decoded faster. `name` is the file's, for the sentence of the UserError that
    is raised for anything but a sound photo within the limits.
    """
    return picture_of(open_header(data, name), name, longest)


def picture_of(opened: Opened, name: str, longest: int | None = None) -> Image.Image:
    """Decode the pixels of a photo whose header was read, as `open_photo` does."""
    try:
        if longest is not None:
            _shrink_on_load(opened.image, longest)
        opened.image.load()
        image = flattened(opened.image)
        if longest is not None:
            image.thumbnail((longest, longest), Image.Resampling.LANCZOS)
        image = to_srgb(image, opened.image.info.get("icc_profile"))
    except MemoryError:
        raise
    except Exception as error:  # decoders raise whatever hostile bytes lead them to
        raise UserError(DAMAGED, name=name) from error
    turn = _UPRIGHT.get(with_late_tags(opened).orientation)
    image = image if turn is None else image.transpose(turn)
    image.info = {}
    return image


def open_header(data: bytes, name: str) -> Opened:
    """Read the header of a photo and check its format and size; no pixel is decoded. UserError as above."""
    kind = format_of(data)
    if kind is None:
        raise UserError(_reason_against(data), name=name)
    try:
        opened = _open(data, kind)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise UserError(TOO_LARGE, name=name) from error
    except _TooManyScansError as error:
        raise UserError(TOO_SLOW, name=name) from error
    except MemoryError:
        raise
    except Exception as error:  # decoders raise whatever hostile bytes lead them to
        raise UserError(DAMAGED, name=name) from error
    if getattr(opened.image, "is_animated", False) and kind in {"PNG", "WEBP"}:
        raise UserError(ANIMATED, name=name)
    _check_size(opened.image.size, name)
    return opened


def with_late_tags(opened: Opened) -> Opened:
    """Add the EXIF block the decoder found; in a PNG it may stand behind the pixels."""
    found = opened.image.info.get("exif")
    return opened if opened.blocks or not found else replace(opened, blocks=(bytes(found),))


def _reason_against(data: bytes) -> str:
    if not data:
        return EMPTY
    if is_moving(data):
        return ANIMATED
    if is_video(data):
        return VIDEO
    return DOCUMENT if is_document(data) else UNSUPPORTED


def _shrink_on_load(image: Image.Image, longest: int) -> None:
    """Let a JPEG be decoded at the half, quarter or eighth that still has `longest` pixels."""
    part = longest / max(image.size)
    if part < 1:
        image.draft(image.mode, (round(image.width * part), round(image.height * part)))


def _open(data: bytes, kind: str) -> Opened:
    """Open `data` with the one decoder its first bytes call for."""
    if kind in RAW:
        from poreditary.photo.raw import develop

        raw = develop(data, kind)
        return Opened(raw.image, kind, raw.blocks, raw.orientation)
    blocks: tuple[bytes, ...] = ()
    if kind == "JPEG":
        data, exif = split_jpeg(data)
        if scan_count(data) > MOST_SCANS:
            raise _TooManyScansError
        blocks = (exif,) if exif else ()
    if kind == "TIFF":
        if not is_whole(data):
            raise ValueError("The file ends before what it names.")
        blocks = (data,)
    if kind == "HEIF":
        register_heif()
    return with_late_tags(Opened(Image.open(io.BytesIO(data), formats=[kind]), kind, blocks))


def register_heif() -> None:
    """Teach Pillow HEIF, the main picture only: previews and depth maps are further ways in."""
    import pillow_heif

    pillow_heif.register_heif_opener(thumbnails=False, depth_images=False, aux_images=False)


def _check_size(size: tuple[int, int], name: str) -> None:
    """Raise UserError when a side or the area, in pixels, is out of bounds."""
    if max(size) > MOST_SIDE or size[0] * size[1] > MOST_PIXELS:
        raise UserError(TOO_LARGE, name=name)
    if min(size) < LEAST_SIDE:
        raise UserError(TOO_SMALL, name=name)
