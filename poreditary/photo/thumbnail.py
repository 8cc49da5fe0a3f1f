"""Small pictures: the thumbnail a list shows and the preview a screen shows."""

import io

from PIL import Image

from poreditary.photo.sandbox import open_photo

THUMBNAIL_SIDE = 320
_THUMBNAIL_BYTES = 18_000
_PREVIEW_QUALITY = 90


def thumbnail(image: Image.Image, side: int = THUMBNAIL_SIDE) -> bytes:
    """Return a JPEG of about 15 KB without metadata, longest side at most `side` pixels."""
    small = image.convert("RGB")
    small.thumbnail((side, side), Image.Resampling.LANCZOS)
    for quality in (84, 76, 66):
        data = encode(small, quality)
        if len(data) <= _THUMBNAIL_BYTES:
            return data
    return encode(small, 52)


def preview(data: bytes, name: str, longest: int) -> bytes:
    """Return an upright JPEG for the screen, longest side at most `longest`; UserError as open_photo."""
    return encode(open_photo(data, name, longest), _PREVIEW_QUALITY)


def encode(image: Image.Image, quality: int) -> bytes:
    """Encode an RGB picture as a JPEG that holds pixels and nothing else, at a quality of 1 to 95."""
    bare = image.copy()
    bare.info = {}  # Pillow writes a comment it finds here
    out = io.BytesIO()
    bare.save(out, "JPEG", quality=quality, optimize=quality < _PREVIEW_QUALITY)
    return out.getvalue()
