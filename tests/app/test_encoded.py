"""Pictures that this program encoded are read without asking what kind they are."""

import pytest

from poreditary.app.encoded import image_from
from tests.photo.samples import photo


def test_a_jpeg_and_a_png_are_read() -> None:
    assert [image_from(photo("JPEG"), "JPEG").width(), image_from(photo("PNG"), "PNG").width()] == [160, 160]


@pytest.mark.parametrize("data", [b"", b"no picture"])
def test_what_is_no_picture_is_null(data: bytes) -> None:
    assert image_from(data, "JPEG").isNull()
