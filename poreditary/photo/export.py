"""A photo that can leave the diary: the picture, or a part of it, and nothing else."""

import io

from PIL import Image

from poreditary.domain.crop import Crop
from poreditary.photo.oval import outside_white
from poreditary.photo.sandbox import open_photo
from poreditary.photo.thumbnail import encode

_QUALITY = 93


def without_metadata(
    data: bytes,
    name: str,
    longest: int | None = None,
    *,
    crop: Crop | None = None,
    quality: int = _QUALITY,
    kind: str = "JPEG",
) -> bytes:
    """Return an upright sRGB JPEG or PNG without EXIF, place, XMP, profile, comment, preview or trailing bytes.

    Of the part named by `crop`; its longest side is at most `longest` pixels where that is given. `quality`, 1 to 95,
    is that of a JPEG. UserError as open_photo.
    """
    if crop is None or crop.is_whole:
        return encoded(open_photo(data, name, longest), kind, quality)
    image = open_photo(data, name)
    image = image.crop(crop.box(*image.size))
    if longest is not None:
        image.thumbnail((longest, longest), Image.Resampling.LANCZOS)
    return encoded(outside_white(image) if crop.is_oval else image, kind, quality)


def encoded(image: Image.Image, kind: str, quality: int = _QUALITY) -> bytes:
    """Return an RGB picture as a JPEG or PNG that holds pixels and nothing else."""
    if kind == "JPEG":
        return encode(image, quality)
    bare = image.copy()
    bare.info = {}
    out = io.BytesIO()
    bare.save(out, "PNG")
    return out.getvalue()
