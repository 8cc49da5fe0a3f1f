"""What leaves the diary is the picture and nothing else, shown on the bytes."""

import io

import pytest
from PIL import Image

from poreditary.domain.crop import Crop
from poreditary.errors import UserError
from poreditary.photo.export import without_metadata
from tests.photo import samples

# Start of file, JFIF, tables, frame, scan: all a bare JPEG needs.
BARE = {0xE0, 0xDB, 0xC0, 0xC4, 0xDA}


def markers(data: bytes) -> set[int]:
    """Walk a JPEG's segments up to its scan; whatever follows the scan must be its data and the end."""
    found, at = set(), 2
    while True:
        assert data[at] == 0xFF
        found.add(data[at + 1])
        if data[at + 1] == 0xDA:
            break
        at += 2 + int.from_bytes(data[at + 2 : at + 4], "big")
    assert data.index(b"\xff\xd9", at) == len(data) - 2
    return found


def hidden(data: bytes) -> list[bytes]:
    """Return the secrets found in `data`, plain or as 16-bit text."""
    return [text for text in samples.SECRETS if text in data or text.decode().encode("utf-16-le") in data]


@pytest.mark.parametrize("kind", samples.FORMATS)
def test_the_sample_does_hold_what_must_not_leave(kind: str) -> None:
    data = samples.loaded_photo(kind)
    assert samples.PLACE in data
    assert samples.SERIAL in data


@pytest.mark.parametrize("longest", [None, 80])
@pytest.mark.parametrize("kind", samples.FORMATS)
def test_nothing_but_the_picture_leaves(kind: str, longest: int | None) -> None:
    data = without_metadata(samples.loaded_photo(kind), "me", longest)
    assert hidden(data) == []
    assert markers(data) == BARE
    with Image.open(io.BytesIO(data)) as image:
        assert image.format == "JPEG"
        assert not image.getexif()
        assert set(image.info) == {"jfif", "jfif_version", "jfif_unit", "jfif_density"}
        assert image.size == ((160, 96) if longest is None else (80, 48))


@pytest.mark.parametrize("kind", samples.FORMATS)
def test_the_picture_leaves_upright(kind: str) -> None:
    data = samples.photo(kind, samples.as_stored(6), samples.exif_block(6))
    with Image.open(io.BytesIO(without_metadata(data, "me"))) as image:
        assert samples.is_upright(image)


def test_a_broken_photo_does_not_leave() -> None:
    with pytest.raises(UserError):
        without_metadata(samples.photo("JPEG")[:300], "me.jpg")


def chunks(data: bytes) -> list[bytes]:
    """Walk a PNG's chunks up to its end, behind which there is nothing."""
    found, at = [], 8
    while at < len(data):
        found.append(data[at + 4 : at + 8])
        at += 12 + int.from_bytes(data[at : at + 4], "big")
    assert at == len(data)
    return found


@pytest.mark.parametrize("crop", [None, Crop(0.25, 0.25, 0.5, 0.5), Crop(0.25, 0.25, 0.5, 0.5, is_oval=True)])
@pytest.mark.parametrize("kind", samples.FORMATS)
def test_a_png_or_a_part_holds_nothing_but_the_picture_either(kind: str, crop: Crop | None) -> None:
    original = samples.loaded_photo(kind)
    png = without_metadata(original, "me", crop=crop, kind="PNG")
    assert hidden(png) == []
    assert set(chunks(png)) == {b"IHDR", b"IDAT", b"IEND"}
    jpeg = without_metadata(original, "me", crop=crop)
    assert hidden(jpeg) == []
    assert markers(jpeg) == BARE
    for data in (png, jpeg):
        with Image.open(io.BytesIO(data)) as image:
            assert image.size == ((160, 96) if crop is None else (80, 48))
            assert not image.getexif()


def test_a_part_is_cut_from_the_upright_photo_and_then_made_smaller() -> None:
    original = samples.photo("JPEG", samples.as_stored(6), samples.exif_block(6))
    corner = without_metadata(original, "me", 40, crop=Crop(0.5, 0.5, 0.5, 0.5), kind="PNG")
    with Image.open(io.BytesIO(corner)) as image:
        assert image.size == (40, 24)
        middle = image.getpixel((20, 12))
    assert isinstance(middle, tuple)
    assert samples.close(tuple(map(int, middle)), samples.LOWER_RIGHT)


def test_around_an_oval_nothing_is_left() -> None:
    data = without_metadata(samples.photo("PNG"), "me", crop=Crop(is_oval=True), kind="PNG")
    with Image.open(io.BytesIO(data)) as image:
        assert [image.getpixel(place) for place in ((0, 0), (159, 0), (0, 95), (159, 95))] == [(255, 255, 255)] * 4
        assert image.getpixel((40, 30)) == samples.TOP_LEFT


def test_a_lower_quality_is_a_smaller_file() -> None:
    noise = Image.effect_noise((160, 96), 60).convert("RGB")
    data = samples.photo("PNG", noise)
    assert len(without_metadata(data, "me", quality=60)) < len(without_metadata(data, "me", quality=93)) / 2
