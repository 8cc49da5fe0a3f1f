"""Thumbnails and previews: small, upright, bare."""

import io
from typing import Any

import numpy as np
import pytest
from PIL import Image

from poreditary.photo.decode import open_photo
from poreditary.photo.thumbnail import preview, thumbnail
from tests.photo import samples


def opened(data: bytes) -> Image.Image:
    image = Image.open(io.BytesIO(data))
    image.load()
    return image


def rough_picture() -> Image.Image:
    noise = np.random.default_rng(1).integers(0, 256, (900, 1200, 3), dtype=np.uint8)
    return Image.fromarray(noise)


def test_a_thumbnail_is_small_and_keeps_its_shape() -> None:
    small = opened(thumbnail(samples.upright(1600, 960)))
    assert (small.format, small.size) == ("JPEG", (320, 192))
    assert samples.is_upright(small)
    assert opened(thumbnail(samples.upright(960, 1600), side=100)).size == (60, 100)


def test_a_thumbnail_of_the_roughest_picture_stays_below_forty_kilobytes() -> None:
    data = thumbnail(rough_picture())
    assert len(data) < 40_000
    assert len(thumbnail(samples.upright(1600, 960))) < 18_000


def test_a_thumbnail_leaves_its_picture_alone() -> None:
    image = samples.upright(640, 384)
    image.info["comment"] = samples.COMMENT
    assert samples.COMMENT not in thumbnail(image)
    assert image.size == (640, 384)
    assert image.info == {"comment": samples.COMMENT}


@pytest.mark.parametrize("kind", samples.FORMATS)
def test_a_preview_is_upright_bare_and_as_small_as_asked(kind: str) -> None:
    data = samples.photo(kind, samples.as_stored(8), samples.exif_block(8))
    shown = preview(data, "me", 100)
    image = opened(shown)
    assert image.size == (100, 60)
    assert samples.is_upright(image)
    assert samples.PLACE not in shown


def test_a_large_jpeg_is_decoded_at_a_fraction_of_its_size(monkeypatch: pytest.MonkeyPatch) -> None:
    sizes: list[tuple[int, int]] = []
    whole = Image.Image.thumbnail

    def noted(image: Image.Image, *args: Any, **more: Any) -> None:
        sizes.append(image.size)
        whole(image, *args, **more)

    monkeypatch.setattr(Image.Image, "thumbnail", noted)
    data = samples.photo("JPEG", samples.upright(4000, 3000))
    assert open_photo(data, "me.jpg", longest=1600).size == (1600, 1200)
    assert sizes == [(2000, 1500)]
    assert open_photo(data, "me.jpg", longest=9000).size == (4000, 3000)
