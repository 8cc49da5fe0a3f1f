"""Colours as the screen shows them: whatever a photo is in, 8-bit sRGB comes out."""

import io

from PIL import Image, ImageCms

_PLAIN = frozenset({"L", "RGB", "CMYK", "LAB"})
_SRGB = frozenset({"sRGB", "sRGB built-in", "sRGB IEC61966-2.1", "sRGB IEC61966-2-1 black scaled"})
"""Profiles that change nothing; others of a similar name may have another curve, and are followed."""
_MEASURES = frozenset({"I", "F"})
"""Numbers without a white: a map of depth or heat, not a photo."""


def flattened(image: Image.Image) -> Image.Image:
    """Return 8-bit L, RGB, CMYK or LAB; what was transparent shows white, as paper would.

    Raises ValueError for a picture of numbers that no scale makes colours of.
    """
    if image.mode.startswith("I;16"):
        # convert("L") clips 16-bit greys instead of scaling them in some Pillow versions
        return image.convert("I").point(lambda value: value * (1 / 256)).convert("L")
    if image.mode in _MEASURES:
        raise ValueError("This picture holds measured numbers.")
    if image.has_transparency_data:
        is_grey = image.mode in {"L", "LA", "La"}
        image = image.convert("RGBA")
        ground = Image.new("RGBA", image.size, "white")
        ground.alpha_composite(image)
        return ground.convert("L" if is_grey else "RGB")
    return image if image.mode in _PLAIN else image.convert("RGB")


def to_srgb(image: Image.Image, profile: bytes | None) -> Image.Image:
    """Convert the colours of a flattened picture from its ICC profile to sRGB; a broken profile counts as none."""
    if image.mode == "LAB":
        return _converted(image, ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")))
    if not profile:
        return image.convert("RGB")
    try:
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        if ImageCms.getProfileDescription(source).strip() in _SRGB:
            return image.convert("RGB")
        return _converted(image, source)
    except (ImageCms.PyCMSError, OSError, TypeError, ValueError):
        return image.convert("RGB")


def _converted(image: Image.Image, source: ImageCms.ImageCmsProfile) -> Image.Image:
    target = ImageCms.createProfile("sRGB")
    converted = ImageCms.profileToProfile(image, source, target, outputMode="RGB")
    if converted is None:
        raise ValueError("The picture was changed in place.")
    return converted
