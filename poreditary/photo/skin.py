"""Made-up skin for the example year: pictures to look at, never to measure pores on."""

import io
from dataclasses import dataclass
from datetime import datetime
from zlib import crc32

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw, ImageFont

from poreditary.domain.kinds import View
from poreditary.photo.skin_map import SkinMap, skin_map
from poreditary.photo.skin_noise import smooth_noise
from poreditary.photo.tiff import EXIF_BLOCK, MODEL, TAKEN, TAKEN_OFFSET

Bytes = npt.NDArray[np.uint8]

_QUALITY = 88
_TONE = (0.875, 0.705, 0.625)  # plain skin under full light: red, green, blue
# How strongly each takes away red, green, blue: melanin darkens to brown, blood takes green and blue.
_PIGMENT = (0.035, 0.060, 0.085)
_BLOOD = (0.008, 0.045, 0.038)
_PORE = (0.150, 0.270, 0.300)


@dataclass(frozen=True)
class SkinSpec:
    """One made-up close-up.

    `seed` says whose skin it is and fixes every place on it. `pore_strength` is 1 at the baseline and 0
    for none, `redness` 0 to 1, `warmth` -1 to 1 from bluish to yellowish light, `exposure` in stops;
    width and height in pixels.
    """

    seed: int
    week: int
    view: View
    pore_strength: float = 1.0
    redness: float = 0.2
    warmth: float = 0.0
    exposure: float = 0.0
    width: int = 1200
    height: int = 900


def skin_patch(spec: SkinSpec, label: str = "example") -> Image.Image:
    """Draw the patch with `label` small in a corner; the same arguments give the same pixels.

    A label in letters that Pillow's own font lacks shows boxes; "" leaves it out.
    """
    half = ((spec.width + 1) // 2, (spec.height + 1) // 2)
    rng = np.random.default_rng([spec.seed, crc32(spec.view.encode()), spec.week])
    skin = _colours(spec, skin_map(spec.seed, spec.view, half), rng)
    # Drawn at half size: a phone's own softness, and four times as fast.
    soft = Image.fromarray(skin).resize((spec.width, spec.height), Image.Resampling.BICUBIC)
    image = Image.fromarray(_with_grain(np.asarray(soft), rng))
    if label:
        _write(image, label)
    return image


def encode_jpeg(image: Image.Image, taken: datetime, offset_minutes: int, camera: str = "Example camera") -> bytes:
    """Encode `image` as a camera would: `taken` as its clock shows it, minutes east of UTC, its name."""
    sign = "-" if offset_minutes < 0 else "+"
    hours, minutes = divmod(abs(offset_minutes), 60)
    exif = Image.Exif()
    exif[MODEL] = camera
    block = exif.get_ifd(EXIF_BLOCK)
    block[TAKEN] = taken.strftime("%Y:%m:%d %H:%M:%S")
    block[TAKEN_OFFSET] = f"{sign}{hours:02}:{minutes:02}"
    out = io.BytesIO()
    image.save(out, "JPEG", quality=_QUALITY, exif=exif)
    return out.getvalue()


def _colours(spec: SkinSpec, skin: SkinMap, rng: np.random.Generator) -> Bytes:
    """Return the week's picture of the patch at half size, height x width x 3."""
    size = (skin.light.shape[1], skin.light.shape[0])
    texture = smooth_noise(rng, size, 1.6)
    light = skin.light * (1 + 0.028 * skin.relief + 0.17 * spec.pore_strength * skin.pore_slope)
    light += 0.009 * texture
    sheen = 0.05 * skin.sheen * np.clip(1 + 0.35 * skin.relief + 0.25 * texture, 0, 2.5)
    blood = skin.blood + 0.25 * smooth_noise(rng, size, size[0] / 9) + 3.2 * spec.redness * skin.flush
    pores = spec.pore_strength * skin.pores
    out = np.empty((size[1], size[0], 3), np.uint8)
    for band, gain in enumerate(_gains(spec)):
        taken = _PIGMENT[band] * skin.pigment + _BLOOD[band] * blood + _PORE[band] * pores
        value = gain * (_TONE[band] * light * np.exp(-taken) + sheen)
        out[..., band] = np.clip(value, 0, 1) * 255 + 0.5
    return out


def _gains(spec: SkinSpec) -> tuple[float, float, float]:
    """Return what the day's light does to red, green and blue; a stop doubles light, before gamma 2.2."""
    gain = 2.0 ** (spec.exposure / 2.2)
    return gain * (1 + 0.03 * spec.warmth), gain, gain * (1 - 0.05 * spec.warmth)


def _with_grain(picture: Bytes, rng: np.random.Generator) -> Bytes:
    """Add a sensor's grain, 1.3 levels, the same in all three colours."""
    grain = rng.standard_normal((*picture.shape[:2], 1), dtype=np.float32)
    return np.clip(picture + 1.3 * grain + 0.5, 0, 255).astype(np.uint8)


def _write(image: Image.Image, label: str) -> None:
    """Write `label` half transparent into the lower right corner."""
    size = max(11, image.height // 36)
    font = ImageFont.load_default(size)
    draw = ImageDraw.Draw(image, "RGBA")
    place = (image.width - size * 0.8, image.height - size * 0.7)
    draw.text(place, label, (60, 40, 35, 120), font, anchor="rs")
