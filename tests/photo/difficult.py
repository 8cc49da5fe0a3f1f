"""Files an import meets: those it refuses with their reason, and those whose colours it has to convert."""

import io

from PIL import Image

from tests.photo import profiles, samples

SKIN = (214, 160, 140)
DAMAGED, EMPTY = "is damaged: copy it", "is empty: copy it"
UNREAD, LARGE, MOVING = "is not a photo this diary reads", "is too large: choose", "is animated: choose"


def saved(kind: str, image: Image.Image, **more: object) -> bytes:
    """Write a picture as a file of a kind."""
    out = io.BytesIO()
    image.save(out, kind, **more)
    return out.getvalue()


def _moving(kind: str) -> bytes:
    second = Image.new("RGB", (160, 96), "white")
    return saved(kind, samples.upright(), save_all=True, append_images=[second], duration=100)


def bad_files() -> dict[str, tuple[bytes, str]]:
    """Return files that cannot be kept by name, each with words of its reason."""
    return {
        "truncated.jpg": (samples.photo("JPEG")[:600], DAMAGED),
        "truncated.heic": (samples.photo("HEIF")[:-200], DAMAGED),
        "truncated.tif": (samples.photo("TIFF")[:-400], DAMAGED),
        "zero bytes.jpg": (b"", EMPTY),
        "text.jpg": (b"Dear diary, this is only text.", UNREAD),
        "bomb.png": (samples.png(30_000, 30_000, 8, 2, bytes(3000)), LARGE),
        "animated.gif": (_moving("GIF"), MOVING),
        "animated.png": (_moving("PNG"), MOVING),
        "animated.webp": (_moving("WEBP"), MOVING),
    }


def good_files() -> dict[str, tuple[bytes, tuple[int, ...]]]:
    """Return files that are kept by name, each with the sRGB colour of its middle."""
    plain = Image.new("RGB", (120, 80), SKIN)
    deep = (b"\0" + b"\xc8\x10\x40\x10\x20\x10" * 80) * 80
    odd = Image.new("RGB", (120, 80), (200, 100, 80))
    return {
        "a png called.jpg": (saved("PNG", plain), SKIN),
        "printing colours.jpg": (
            saved("JPEG", Image.new("CMYK", (120, 80), (255, 0, 0, 0)), quality=95),
            (0, 255, 255),
        ),
        "sixteen bit.png": (samples.png(80, 80, 16, 2, deep), (0xC8, 0x40, 0x20)),
        "other colours.png": (
            saved("PNG", odd, icc_profile=profiles.adobe_rgb()),
            profiles.srgb_of_adobe((200, 100, 80)),
        ),
        "photo.jfif": (saved("JPEG", plain, quality=95), SKIN),
    }


def middle(data: bytes) -> tuple[int, ...]:
    """Return the colour in the middle of a picture."""
    image = Image.open(io.BytesIO(data)).convert("RGB")
    found = image.getpixel((image.width // 2, image.height // 2))
    assert isinstance(found, tuple)
    return found
