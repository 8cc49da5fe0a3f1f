"""What leaves the diary is the picture and nothing else, shown on the bytes."""

import io

import pytest
from PIL import Image

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
