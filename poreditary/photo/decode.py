"""Photos from anywhere, opened under strict limits: upright, in sRGB, three channels of 8 bits."""

import io
import warnings
from dataclasses import dataclass

from PIL import Image, ImageCms

from poreditary.domain.words import mark
from poreditary.errors import UserError
from poreditary.photo.container import format_of, split_jpeg
from poreditary.photo.tiff import ORIENTATION, read_tags

MOST_PIXELS = 60_000_000
LEAST_SIDE = 64
MOST_SIDE = 12_000

EMPTY = mark("Errors", "{name} is empty: copy it from the camera or phone again.")
UNSUPPORTED = mark("Errors", "{name} is not a photo this diary reads: choose a JPEG, PNG, WebP or HEIC file.")
DAMAGED = mark("Errors", "{name} is damaged: copy it from the camera or phone again, or choose another photo.")
TOO_LARGE = mark("Errors", "{name} is too large: choose a photo of at most 60 megapixels and 12,000 pixels a side.")
TOO_SMALL = mark("Errors", "{name} is too small: choose a photo of at least 64 pixels a side.")

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


@dataclass(frozen=True)
class Opened:
    """A photo whose header was read and found within the limits, its pixels not yet decoded."""

    image: Image.Image
    format: str
    exif: bytes

    @property
    def orientation(self) -> int:
        """Return the EXIF orientation, 1 to 8; 1 for HEIF, whose decoder turns the picture itself."""
        found = 1 if self.format == "HEIF" else read_tags(self.exif).get(ORIENTATION)
        return found if isinstance(found, int) and found in _UPRIGHT else 1


def open_photo(data: bytes, name: str, longest: int | None = None) -> Image.Image:
    """Decode `data` to an upright sRGB picture without metadata, longest side at most `longest` pixels.

    A smaller picture is decoded faster. `name` is the file's, for the sentence of the UserError that
    is raised for anything but a sound JPEG, PNG, WebP or HEIC photo within the limits.
    """
    opened = open_header(data, name)
    try:
        if longest is not None:
            _shrink_on_load(opened.image, longest)
        opened.image.load()
        image = _opaque(opened.image)
        if longest is not None:
            image.thumbnail((longest, longest), Image.Resampling.LANCZOS)
        image = _to_srgb(image, opened.image.info.get("icc_profile"))
    except Exception as error:  # decoders raise whatever hostile bytes lead them to
        raise UserError(DAMAGED, name=name) from error
    turn = _UPRIGHT.get(_with_exif(opened).orientation)
    image = image if turn is None else image.transpose(turn)
    image.info = {}
    return image


def open_header(data: bytes, name: str) -> Opened:
    """Read the header of a photo and check its format and size; no pixel is decoded. UserError as above."""
    if not data:
        raise UserError(EMPTY, name=name)
    kind = format_of(data)
    if kind is None:
        raise UserError(UNSUPPORTED, name=name)
    try:
        opened = _open(data, kind)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise UserError(TOO_LARGE, name=name) from error
    except Exception as error:  # decoders raise whatever hostile bytes lead them to
        raise UserError(DAMAGED, name=name) from error
    _check_size(opened.image.size, name)
    return opened


def _shrink_on_load(image: Image.Image, longest: int) -> None:
    """Let a JPEG be decoded at the half, quarter or eighth that still has `longest` pixels."""
    part = longest / max(image.size)
    if part < 1:
        image.draft(image.mode, (round(image.width * part), round(image.height * part)))


def _open(data: bytes, kind: str) -> Opened:
    """Open `data` with the one decoder its first bytes call for."""
    exif = b""
    if kind == "JPEG":
        data, exif = split_jpeg(data)
    if kind == "HEIF":
        _register_heif()
    return _with_exif(Opened(Image.open(io.BytesIO(data), formats=[kind]), kind, exif))


def _with_exif(opened: Opened) -> Opened:
    """Add the EXIF block the decoder found; in a PNG it may stand behind the pixels."""
    found = opened.image.info.get("exif")
    return opened if opened.exif or not found else Opened(opened.image, opened.format, bytes(found))


def _register_heif() -> None:
    """Teach Pillow HEIF, the main picture only: previews and depth maps are further ways in."""
    import pillow_heif

    pillow_heif.register_heif_opener(thumbnails=False, depth_images=False, aux_images=False)


def _check_size(size: tuple[int, int], name: str) -> None:
    """Raise UserError when a side or the area, in pixels, is out of bounds."""
    if max(size) > MOST_SIDE or size[0] * size[1] > MOST_PIXELS:
        raise UserError(TOO_LARGE, name=name)
    if min(size) < LEAST_SIDE:
        raise UserError(TOO_SMALL, name=name)


def _opaque(image: Image.Image) -> Image.Image:
    """Return 8-bit L, RGB or CMYK; what was transparent shows white, as paper would."""
    if image.mode.startswith("I;16"):
        # convert("L") clips 16-bit greys instead of scaling them in some Pillow versions
        return image.convert("I").point(lambda value: value * (1 / 256)).convert("L")
    if image.has_transparency_data:
        image = image.convert("RGBA")
        ground = Image.new("RGBA", image.size, "white")
        ground.alpha_composite(image)
        return ground.convert("RGB")
    return image if image.mode in {"L", "RGB", "CMYK"} else image.convert("RGB")


def _to_srgb(image: Image.Image, profile: bytes | None) -> Image.Image:
    """Convert the colours of `image` from its ICC profile to sRGB; a broken profile counts as none."""
    if not profile:
        return image.convert("RGB")
    try:
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        if ImageCms.getProfileDescription(source).startswith("sRGB"):
            return image.convert("RGB")
        target = ImageCms.createProfile("sRGB")
        converted = ImageCms.profileToProfile(image, source, target, outputMode="RGB")
    except (ImageCms.PyCMSError, OSError, TypeError, ValueError):
        return image.convert("RGB")
    return converted or image.convert("RGB")
