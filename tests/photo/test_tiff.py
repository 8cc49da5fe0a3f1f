"""TIFF as scanners, editors and cameras write it."""

import io
import struct
from itertools import pairwise

import pytest
from PIL import Image

from poreditary.errors import UserError
from poreditary.photo import refusals
from poreditary.photo.directories import directories
from poreditary.photo.sandbox import open_photo
from tests.photo import raw_samples, samples
from tests.photo.raw_samples import long, short

SIDE = 80


def tiff(image: Image.Image | None = None, **more: object) -> bytes:
    out = io.BytesIO()
    (image or samples.upright()).save(out, "TIFF", **more)
    return out.getvalue()


def by_hand(bits: tuple[int, ...], photometric: int, pixel: tuple[int, ...]) -> bytes:
    """Write an even TIFF of 16 bits a channel, which Pillow reads and does not write."""
    pixels = struct.pack(f"<{len(pixel)}H", *pixel) * (SIDE * SIDE)
    entries = {
        256: long(SIDE),
        257: long(SIDE),
        258: short(*bits),
        259: short(1),
        262: short(photometric),
        273: long(8),
        277: short(len(bits)),
        278: long(SIDE),
        279: long(len(pixels)),
    }
    table = raw_samples.directory(entries, 8 + len(pixels))
    return b"II*\0" + struct.pack("<I", 8 + len(pixels)) + pixels + table


@pytest.mark.parametrize("compression", [None, "tiff_lzw", "tiff_adobe_deflate", "tiff_deflate", "packbits", "jpeg"])
def test_every_usual_packing_opens(compression: str | None) -> None:
    image = open_photo(tiff(compression=compression), "scan.tif")
    assert (image.mode, image.size, image.info) == ("RGB", (160, 96), {})
    assert samples.is_upright(image)


@pytest.mark.parametrize(
    ("bits", "photometric", "pixel", "wanted"),
    [
        ((16, 16, 16), 2, (0xC810, 0x4010, 0x2010), (0xC8, 0x40, 0x20)),
        ((16,), 1, (0x8080,), (0x80, 0x80, 0x80)),
        ((16, 16, 16, 16), 5, (0, 0, 0, 0), (255, 255, 255)),
        ((16, 16, 16, 16), 5, (0xFFFF, 0, 0, 0), (0, 255, 255)),
    ],
    ids=["colour", "grey", "paper", "ink"],
)
def test_sixteen_bits_are_scaled(
    bits: tuple[int, ...], photometric: int, pixel: tuple[int, ...], wanted: tuple[int, ...]
) -> None:
    found = samples.quarters(open_photo(by_hand(bits, photometric, pixel), "scan.tif"))[0]
    assert samples.close(found, wanted, 1)


def test_the_first_page_is_the_photo() -> None:
    pages = [Image.new("RGB", (300, 200), "white"), Image.new("RGB", (90, 90))]
    image = open_photo(tiff(save_all=True, append_images=pages), "scan.tif")
    assert image.size == (160, 96)
    assert samples.is_upright(image)


@pytest.mark.parametrize("part", [0.2, 0.6, 0.95])
@pytest.mark.parametrize("compression", [None, "tiff_lzw", "tiff_adobe_deflate"])
def test_a_truncated_tiff_is_damaged(compression: str | None, part: float) -> None:
    data = tiff(compression=compression)
    with pytest.raises(UserError) as caught:
        open_photo(data[: int(len(data) * part)], "scan.tif")
    assert caught.value.text == refusals.DAMAGED


@pytest.mark.parametrize("side", [(30_000, 30_000), (12_001, 100)])
def test_a_tiff_that_claims_to_be_huge_is_refused_at_once(side: tuple[int, int]) -> None:
    data = tiff(samples.upright(), compression="tiff_lzw")
    for tag, value in zip((256, 257), side, strict=True):
        at = next(data.index(sign) for kind in (3, 4) if (sign := struct.pack("<HH", tag, kind)) in data)
        data = data[:at] + struct.pack("<HHII", tag, 4, 1, value) + data[at + 12 :]
    with pytest.raises(UserError) as caught:
        open_photo(data, "scan.tif")
    assert caught.value.text == refusals.TOO_LARGE


def test_directories_that_lead_in_a_circle_end() -> None:
    head = b"II*\0" + struct.pack("<I", 8)
    circle = struct.pack("<HHHII", 1, 330, 4, 1, 8) + struct.pack("<I", 8)
    assert len(directories(head + circle)) == 1
    many = [8 + 6 * n for n in range(1000)]
    chain = b"".join(struct.pack("<HI", 0, after) for _, after in pairwise(many))
    assert len(directories(head + chain)) == 24


def test_tags_that_claim_more_than_the_file_are_damage() -> None:
    data = raw_samples.block({256: long(100), 257: long(100), 65_000: (2, 40_000_000, b"\x08\0\0\0\0")})
    with pytest.raises(UserError) as caught:
        open_photo(data, "scan.tif")
    assert caught.value.text == refusals.DAMAGED
