"""A photo that can leave the diary: the picture and nothing else."""

from poreditary.photo.decode import open_photo
from poreditary.photo.thumbnail import encode

_QUALITY = 93


def without_metadata(data: bytes, name: str, longest: int | None = None) -> bytes:
    """Return an upright sRGB JPEG without EXIF, place, XMP, profile, comment, preview or trailing bytes.

    The longest side is at most `longest` pixels where it is given. UserError as open_photo.
    """
    return encode(open_photo(data, name, longest), _QUALITY)
