"""Colours come out as 8-bit sRGB, checked against numbers that were worked out another way."""

import io
import struct

import pytest
from PIL import Image, ImageCms

from poreditary.errors import UserError
from poreditary.photo.refusals import DAMAGED
from poreditary.photo.sandbox import open_photo
from tests.photo import profiles, samples

SKIN = (214, 160, 140)


def saved(image: Image.Image, kind: str, **more: object) -> bytes:
    out = io.BytesIO()
    image.save(out, kind, **more)
    return out.getvalue()


def first(data: bytes) -> tuple[int, ...]:
    """Return the colour of an even picture."""
    return samples.quarters(open_photo(data, "me"))[0]


def test_printing_colours_become_screen_colours() -> None:
    cyan = open_photo(saved(Image.new("CMYK", (80, 80), (255, 0, 0, 0)), "JPEG", quality=95), "me.jpg")
    assert samples.close(samples.quarters(cyan)[0], (0, 255, 255))


def test_sixteen_bit_grey_is_scaled_not_clipped() -> None:
    rows = (b"\0" + (0x8080).to_bytes(2, "big") * 80) * 80
    image = open_photo(samples.png(80, 80, 16, 0, rows), "me.png")
    assert samples.quarters(image)[0] == (128, 128, 128)


def test_sixteen_bit_colour_is_scaled() -> None:
    rows = (b"\0" + b"\xc8\x10\x40\x10\x20\x10" * 80) * 80
    image = open_photo(samples.png(80, 80, 16, 2, rows), "me.png")
    assert samples.close(samples.quarters(image)[0], (0xC8, 0x40, 0x20), 1)


def test_grey_and_palette_become_rgb() -> None:
    grey = open_photo(samples.photo("JPEG", Image.new("L", (80, 80), 90)), "me.jpg")
    assert samples.quarters(grey)[0] == (90, 90, 90)
    palette = open_photo(saved(samples.upright().quantize(16), "PNG"), "me.png")
    assert samples.is_upright(palette)


def test_transparent_parts_show_white() -> None:
    clear = Image.new("RGBA", (80, 80), (200, 0, 0, 0))
    assert samples.quarters(open_photo(saved(clear, "PNG"), "me.png"))[0] == (255, 255, 255)


def srgb_of_p3(pixel: tuple[int, int, int]) -> tuple[int, ...]:
    """Convert by the published matrix between the primaries; both share one tone curve."""
    linear = [v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in (c / 255 for c in pixel)]
    rows = ((1.22494, -0.22494, 0.0), (-0.04206, 1.04206, 0.0), (-0.01964, -0.07864, 1.09827))
    mixed = [min(max(sum(a * b for a, b in zip(row, linear, strict=True)), 0), 1) for row in rows]
    curved = [v * 12.92 if v <= 0.0031308 else 1.055 * v ** (1 / 2.4) - 0.055 for v in mixed]
    return tuple(round(255 * v) for v in curved)


@pytest.mark.parametrize("kind", samples.FORMATS)
def test_display_p3_becomes_srgb(kind: str) -> None:
    wanted = srgb_of_p3(SKIN)
    assert not samples.close(SKIN, wanted, 4)
    data = saved(Image.new("RGB", (80, 80), SKIN), kind, quality=98, icc_profile=profiles.display_p3())
    assert samples.close(samples.quarters(open_photo(data, "me"))[0], wanted, 3)


def test_a_profile_that_is_only_called_srgb_is_followed() -> None:
    image = Image.new("RGB", (80, 80), (55, 55, 55))
    data = saved(image, "PNG", icc_profile=profiles.straight_srgb())
    # 55/255 of the light is 128 on the curve of sRGB (IEC 61966-2-1).
    assert samples.close(first(data), (128, 128, 128), 2)


def test_a_broken_colour_profile_counts_as_none() -> None:
    for profile in (b"nonsense" * 30, profiles.display_p3()[:200]):
        data = saved(samples.upright(), "PNG", icc_profile=profile)
        assert samples.is_upright(open_photo(data, "me.png"))


def test_a_profile_for_another_kind_of_picture_counts_as_none() -> None:
    data = saved(Image.new("L", (80, 80), 90), "PNG", icc_profile=profiles.display_p3())
    assert samples.quarters(open_photo(data, "me.png"))[0] == (90, 90, 90)


@pytest.mark.parametrize("kind", samples.FORMATS)
def test_adobe_rgb_becomes_srgb(kind: str) -> None:
    wanted = profiles.srgb_of_adobe(SKIN)
    assert not samples.close(SKIN, wanted, 4)
    data = saved(Image.new("RGB", (80, 80), SKIN), kind, quality=98, icc_profile=profiles.adobe_rgb())
    assert samples.close(first(data), wanted, 3)


@pytest.mark.parametrize("ink", [ink for ink in profiles.INKS if sum(ink) <= 1])
@pytest.mark.parametrize("kind", ["JPEG", "TIFF"])
def test_inks_become_the_colours_their_profile_says(kind: str, ink: tuple[int, int, int, int]) -> None:
    image = Image.new("CMYK", (80, 80), tuple(255 * part for part in ink))
    data = saved(image, kind, quality=100, icc_profile=profiles.printer())
    assert samples.close(first(data), profiles.srgb_of_lab(profiles.INKS[ink]), 4)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "TIFF"])
def test_a_grey_profile_is_followed(kind: str) -> None:
    data = saved(Image.new("L", (80, 80), 128), kind, quality=100, icc_profile=profiles.grey(1.0))
    # Half the light is far lighter than half the way from black to white.
    assert samples.close(first(data), (188, 188, 188), 2)


def test_a_grey_profile_is_followed_under_transparency_and_in_sixteen_bits() -> None:
    clear = saved(Image.new("LA", (80, 80), (128, 255)), "PNG", icc_profile=profiles.grey(1.0))
    assert samples.close(first(clear), (188, 188, 188), 2)
    fine = Image.frombytes("I;16", (80, 80), struct.pack("<H", 0x8080) * 6400)
    assert samples.close(first(saved(fine, "TIFF", icc_profile=profiles.grey(1.0))), (188, 188, 188), 2)


def test_a_lab_tiff_shows_its_colours() -> None:
    srgb, lab = ImageCms.createProfile("sRGB"), ImageCms.createProfile("LAB")
    image = ImageCms.profileToProfile(Image.new("RGB", (80, 80), SKIN), srgb, lab, outputMode="LAB")
    assert image is not None
    assert samples.close(first(saved(image, "TIFF")), SKIN, 3)


@pytest.mark.parametrize("mode", ["F", "I"])
def test_measured_numbers_are_no_photo(mode: str) -> None:
    with pytest.raises(UserError) as caught:
        open_photo(saved(Image.new(mode, (80, 80), 1), "TIFF"), "depth.tif")
    assert caught.value.text == DAMAGED
