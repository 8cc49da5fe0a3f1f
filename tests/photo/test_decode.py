"""Photos come out upright, in sRGB and within the limits, or with a sentence that says what to do."""

import io

import pytest
from PIL import Image

from poreditary.errors import UserError
from poreditary.photo import decode
from poreditary.photo.decode import open_photo
from tests.photo import samples


def refusal(data: bytes, name: str = "me.jpg") -> str:
    with pytest.raises(UserError) as caught:
        open_photo(data, name)
    assert caught.value.values == {"name": name}
    assert str(caught.value).startswith(name)
    return caught.value.text


def saved(image: Image.Image, kind: str, **more: object) -> bytes:
    out = io.BytesIO()
    image.save(out, kind, **more)
    return out.getvalue()


@pytest.mark.parametrize("kind", samples.FORMATS)
def test_every_format_opens_whatever_its_name(kind: str) -> None:
    image = open_photo(samples.photo(kind), "wrong.extension.txt")
    assert (image.mode, image.size, image.info) == ("RGB", (160, 96), {})
    assert samples.is_upright(image)


@pytest.mark.parametrize("kind", samples.FORMATS)
@pytest.mark.parametrize("orientation", range(1, 9))
def test_every_orientation_gives_the_same_upright_picture(kind: str, orientation: int) -> None:
    exif = samples.exif_block(orientation)
    # pillow_heif writes a turned picture's turn into the file itself, as phones do
    image = open_photo(samples.photo(kind, samples.as_stored(orientation), exif), "me")
    assert image.size == (160, 96)
    assert samples.is_upright(image)


def test_a_png_may_tell_its_turn_after_its_pixels() -> None:
    data = samples.photo("PNG", samples.as_stored(6), samples.exif_block(6))
    start = data.index(b"eXIf") - 4
    length = 12 + int.from_bytes(data[start : start + 4], "big")
    chunk = data[start : start + length]
    end = data.index(b"IEND") - 4
    late = data[:start] + data[start + length : end] + chunk + data[end:]
    image = open_photo(late, "me.png")
    assert image.size == (160, 96)
    assert samples.is_upright(image)


def test_an_empty_file_says_so() -> None:
    assert refusal(b"") == decode.EMPTY


@pytest.mark.parametrize(
    "data",
    [
        b"Dear diary, this is only text.\n" * 40,
        b"<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg' width='200' height='200'/>",
        b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 200 200\nshowpage\n",
        bytes(1000),
        b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom" + bytes(100),
        saved(samples.upright(), "GIF"),
        saved(samples.upright(), "BMP"),
        saved(samples.upright(), "TIFF"),
    ],
    ids=["text", "svg", "eps", "zeros", "mp4", "gif", "bmp", "tiff"],
)
def test_what_is_no_photo_is_refused_by_its_content(data: bytes) -> None:
    assert refusal(data) == decode.UNSUPPORTED


def test_avif_is_refused_though_it_looks_like_heif() -> None:
    data = b"\0\0\0\x1cftypmif1\0\0\0\0avifmif1miaf" + bytes(200)
    assert refusal(data) == decode.UNSUPPORTED


@pytest.mark.parametrize("kind", samples.FORMATS)
@pytest.mark.parametrize("part", [0.15, 0.5, 0.9])
def test_a_truncated_photo_is_damaged(kind: str, part: float) -> None:
    data = samples.photo(kind)
    assert refusal(data[: int(len(data) * part)]) == decode.DAMAGED


def test_a_jpeg_that_is_a_few_bytes_is_damaged() -> None:
    for data in (b"\xff\xd8\xff", b"\xff\xd8\xff\xe0\xff\xff", b"\xff\xd8\xff\xd9", b"\xff\xd8\xff\xda\0\x08"):
        assert refusal(data) == decode.DAMAGED


@pytest.mark.parametrize("side", [(30_000, 30_000), (9_000, 9_000), (7_746, 7_746), (12_001, 100)])
def test_a_picture_that_claims_to_be_huge_is_refused_at_once(side: tuple[int, int]) -> None:
    bomb = samples.png(*side, 8, 2, bytes(3000))
    assert refusal(bomb) == decode.TOO_LARGE


def test_a_huge_jpeg_is_refused_by_its_header() -> None:
    data = samples.photo("JPEG")
    frame = data.index(b"\xff\xc0")
    huge = data[: frame + 5] + (65_000).to_bytes(2, "big") * 2 + data[frame + 9 :]
    assert refusal(huge) == decode.TOO_LARGE


@pytest.mark.parametrize("size", [(63, 400), (400, 63), (1, 1)])
def test_a_tiny_picture_is_refused(size: tuple[int, int]) -> None:
    assert refusal(saved(Image.new("RGB", size), "PNG")) == decode.TOO_SMALL


def test_sixty_four_pixels_are_enough() -> None:
    assert open_photo(saved(Image.new("RGB", (64, 64)), "PNG"), "small.png").size == (64, 64)


def test_each_reason_has_its_own_sentence() -> None:
    texts = {decode.EMPTY, decode.UNSUPPORTED, decode.DAMAGED, decode.TOO_LARGE, decode.TOO_SMALL}
    assert len(texts) == 5


def test_a_name_with_braces_is_only_a_name() -> None:
    with pytest.raises(UserError, match=r"\{oops\}\.jpg is empty"):
        open_photo(b"", "{oops}.jpg")


@pytest.mark.parametrize("kind", ["PNG", "WEBP"])
def test_a_moving_picture_gives_its_first_frame(kind: str) -> None:
    second = Image.new("RGB", (160, 96), "white")
    data = saved(samples.upright(), kind, save_all=True, append_images=[second], duration=100, lossless=True)
    assert samples.is_upright(open_photo(data, "me"))


def test_a_jpeg_of_several_pictures_gives_the_first() -> None:
    second = Image.new("RGB", (160, 96), "white")
    data = saved(samples.upright(), "MPO", save_all=True, append_images=[second], quality=95)
    assert samples.is_upright(open_photo(data, "me.jpg"))


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
    skin = (214, 160, 140)
    wanted = srgb_of_p3(skin)
    assert not samples.close(skin, wanted, 4)
    data = saved(Image.new("RGB", (80, 80), skin), kind, quality=98, icc_profile=samples.display_p3())
    assert samples.close(samples.quarters(open_photo(data, "me"))[0], wanted, 3)


def test_a_broken_colour_profile_counts_as_none() -> None:
    for profile in (b"nonsense" * 30, samples.display_p3()[:200]):
        data = saved(samples.upright(), "PNG", icc_profile=profile)
        assert samples.is_upright(open_photo(data, "me.png"))


def test_a_profile_for_another_kind_of_picture_counts_as_none() -> None:
    data = saved(Image.new("L", (80, 80), 90), "PNG", icc_profile=samples.display_p3())
    assert samples.quarters(open_photo(data, "me.png"))[0] == (90, 90, 90)


def test_a_longest_side_shrinks_and_never_enlarges() -> None:
    data = samples.photo("JPEG", samples.upright(640, 384))
    assert open_photo(data, "me.jpg", longest=160).size == (160, 96)
    assert open_photo(data, "me.jpg", longest=5000).size == (640, 384)
