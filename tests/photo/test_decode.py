"""Photos come out upright, in sRGB and within the limits, or with a sentence that says what to do."""

import io

import pytest
from PIL import Image

from poreditary.errors import UserError
from poreditary.photo import refusals
from poreditary.photo.sandbox import open_photo
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
    assert refusal(b"") == refusals.EMPTY


@pytest.mark.parametrize(
    "data",
    [
        b"Dear diary, this is only text.\n" * 40,
        bytes(1000),
        saved(samples.upright(), "GIF"),
        saved(samples.upright(), "BMP"),
    ],
    ids=["text", "zeros", "gif", "bmp"],
)
def test_what_is_no_photo_is_refused_by_its_content(data: bytes) -> None:
    assert refusal(data) == refusals.UNSUPPORTED


@pytest.mark.parametrize(
    "data",
    [
        b"<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg' width='200' height='200'/>",
        b"\xef\xbb\xbf\n  <SVG xmlns='http://www.w3.org/2000/svg'/>",
        b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 200 200\nshowpage\n",
        b"\xc5\xd0\xd3\xc6" + bytes(300),
        b"%PDF-1.7\n1 0 obj << /Type /Catalog >>",
        b"<!DOCTYPE html><html><img src='me.jpg'></html>",
    ],
    ids=["svg with a head", "svg", "eps", "eps with a preview", "pdf", "page"],
)
def test_drawings_and_documents_called_jpg_are_refused_as_such(data: bytes) -> None:
    assert refusal(data) == refusals.DOCUMENT


@pytest.mark.parametrize(
    "data",
    [
        b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom" + bytes(100),
        b"\0\0\0\x14ftypqt  \0\0\0\0" + bytes(100),
        b"RIFF\0\0\0\0AVI LIST" + bytes(100),
        b"\x1aE\xdf\xa3" + bytes(100),
    ],
    ids=["mp4", "mov", "avi", "webm"],
)
def test_videos_are_refused_as_such(data: bytes) -> None:
    assert refusal(data) == refusals.VIDEO


def test_avif_is_refused_though_it_looks_like_heif() -> None:
    data = b"\0\0\0\x1cftypmif1\0\0\0\0avifmif1miaf" + bytes(200)
    assert refusal(data) == refusals.UNSUPPORTED


@pytest.mark.parametrize("kind", samples.FORMATS)
@pytest.mark.parametrize("part", [0.15, 0.5, 0.9])
def test_a_truncated_photo_is_damaged(kind: str, part: float) -> None:
    data = samples.photo(kind)
    assert refusal(data[: int(len(data) * part)]) == refusals.DAMAGED


def test_a_jpeg_that_is_a_few_bytes_is_damaged() -> None:
    for data in (b"\xff\xd8\xff", b"\xff\xd8\xff\xe0\xff\xff", b"\xff\xd8\xff\xd9", b"\xff\xd8\xff\xda\0\x08"):
        assert refusal(data) == refusals.DAMAGED


@pytest.mark.parametrize("side", [(30_000, 30_000), (9_000, 9_000), (7_746, 7_746), (12_001, 100)])
def test_a_picture_that_claims_to_be_huge_is_refused_at_once(side: tuple[int, int]) -> None:
    bomb = samples.png(*side, 8, 2, bytes(3000))
    assert refusal(bomb) == refusals.TOO_LARGE


def test_a_huge_jpeg_is_refused_by_its_header() -> None:
    data = samples.photo("JPEG")
    frame = data.index(b"\xff\xc0")
    huge = data[: frame + 5] + (65_000).to_bytes(2, "big") * 2 + data[frame + 9 :]
    assert refusal(huge) == refusals.TOO_LARGE


@pytest.mark.parametrize("size", [(63, 400), (400, 63), (1, 1)])
def test_a_tiny_picture_is_refused(size: tuple[int, int]) -> None:
    assert refusal(saved(Image.new("RGB", size), "PNG")) == refusals.TOO_SMALL


def test_sixty_four_pixels_are_enough() -> None:
    assert open_photo(saved(Image.new("RGB", (64, 64)), "PNG"), "small.png").size == (64, 64)


def test_each_reason_has_its_own_sentence() -> None:
    assert len(set(refusals.REFUSALS)) == len(refusals.REFUSALS) == 10


def test_a_name_with_braces_is_only_a_name() -> None:
    with pytest.raises(UserError, match=r"\{oops\}\.jpg is empty"):
        open_photo(b"", "{oops}.jpg")


@pytest.mark.parametrize("kind", ["PNG", "WEBP", "GIF"])
def test_a_moving_picture_is_refused_as_such(kind: str) -> None:
    second = Image.new("RGB", (160, 96), "white")
    data = saved(samples.upright(), kind, save_all=True, append_images=[second], duration=100)
    assert refusal(data) == refusals.ANIMATED


@pytest.mark.parametrize("kind", ["PNG", "WEBP"])
def test_a_moving_picture_of_one_frame_is_a_photo(kind: str) -> None:
    data = saved(samples.upright(), kind, save_all=True, lossless=True)
    assert samples.is_upright(open_photo(data, "me"))


def test_a_jpeg_of_several_pictures_gives_the_first() -> None:
    second = Image.new("RGB", (160, 96), "white")
    data = saved(samples.upright(), "MPO", save_all=True, append_images=[second], quality=95)
    assert samples.is_upright(open_photo(data, "me.jpg"))


def test_a_longest_side_shrinks_and_never_enlarges() -> None:
    data = samples.photo("JPEG", samples.upright(640, 384))
    assert open_photo(data, "me.jpg", longest=160).size == (160, 96)
    assert open_photo(data, "me.jpg", longest=5000).size == (640, 384)
