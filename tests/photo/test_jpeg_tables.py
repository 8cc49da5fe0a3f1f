"""The quality of a JPEG, told from its tables."""

import io
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from poreditary.photo.container import split_jpeg
from poreditary.photo.jpeg_tables import quality_of
from tests.photo import samples


def jpeg(**how: object) -> bytes:
    out = io.BytesIO()
    samples.upright().save(out, "JPEG", **how)
    return out.getvalue()


@pytest.mark.parametrize("subsampling", ["4:2:0", "4:4:4"])
@pytest.mark.parametrize("quality", [1, 10, *range(30, 99), 100])
def test_the_quality_it_was_saved_with(quality: int, subsampling: str) -> None:
    assert quality_of(jpeg(quality=quality, subsampling=subsampling)) == quality


@pytest.mark.parametrize("how", [{"progressive": True}, {"optimize": True}, {"exif": samples.exif_block().tobytes()}])
def test_however_it_was_saved(how: dict[str, object]) -> None:
    data = jpeg(quality=72, **how)
    assert quality_of(data) == 72
    assert quality_of(split_jpeg(data)[0]) == 72


def test_of_a_grey_picture_a_loaded_one_and_several_in_one_file() -> None:
    assert quality_of(samples.photo("JPEG", samples.upright().convert("L"))) == 95
    assert quality_of(samples.loaded_photo("JPEG")) == 95
    out = io.BytesIO()
    samples.upright().save(out, "MPO", save_all=True, append_images=[Image.new("RGB", (160, 96))], quality=81)
    assert quality_of(out.getvalue()) == 81


@pytest.mark.parametrize(("preset", "low", "high"), [("web_low", 40, 70), ("web_high", 80, 90), ("maximum", 93, 100)])
def test_tables_of_a_programs_own_are_estimated(preset: str, low: int, high: int) -> None:
    found = quality_of(jpeg(quality=preset))
    assert found is not None
    assert low <= found <= high


@pytest.mark.parametrize(("steps", "low", "high"), [(1, 100, 100), (3, 97, 99), (20, 80, 90), (255, 1, 15)])
def test_tables_of_equal_steps_are_estimated(steps: int, low: int, high: int) -> None:
    found = quality_of(jpeg(qtables=[[steps] * 64] * 2))
    assert found is not None
    assert low <= found <= high


def test_the_last_tables_before_the_picture_count_and_may_be_of_two_bytes() -> None:
    data, other = jpeg(quality=60), jpeg(quality=90)
    start = other.index(b"\xff\xdb")
    tables = other[start : other.index(b"\xff\xc0")]
    at = data.index(b"\xff\xc0")
    assert quality_of(data[:at] + tables + data[at:]) == 90
    values = other[start + 5 : start + 69]
    wide = b"\xff\xff\xdb" + (2 + 1 + 128).to_bytes(2, "big") + b"\x10" + b"".join(b"\0" + bytes([v]) for v in values)
    found = quality_of(data[:at] + wide + data[at:])
    assert found is not None
    assert 80 < found <= 90  # light of 90, colour of 60


@pytest.mark.parametrize("kind", ["PNG", "WEBP", "HEIF", "TIFF"])
def test_other_formats_have_none(kind: str) -> None:
    assert quality_of(samples.photo(kind)) is None


def test_a_file_that_is_cut_off_has_one_as_long_as_its_head_is_whole() -> None:
    data = jpeg(quality=77)
    scan = data.index(b"\xff\xda")
    assert quality_of(data[: scan + 40]) == 77
    for length in range(scan):
        assert quality_of(data[:length]) is None


def test_a_picture_without_its_table_has_none() -> None:
    data = jpeg(quality=77)
    start, end = data.index(b"\xff\xdb"), data.index(b"\xff\xc0")
    assert quality_of(data[:start] + data[end:]) is None


@given(st.lists(st.tuples(st.integers(0, 700), st.integers(0, 255)), max_size=12))
def test_changed_bytes_give_a_quality_or_none(changes: list[tuple[int, int]]) -> None:
    data = bytearray(jpeg(quality=50))
    for place, value in changes:
        data[place] = value
    assert quality_of(bytes(data)) in {None, *range(1, 101)}


@given(st.binary(max_size=400))
def test_any_bytes_give_none_or_a_quality(rest: bytes) -> None:
    assert quality_of(b"\xff\xd8\xff" + rest) in {None, *range(1, 101)}


def test_a_file_full_of_tables_is_read_in_no_time() -> None:
    data = jpeg(quality=50)
    at = data.index(b"\xff\xc0")
    table = data[data.index(b"\xff\xdb") :][:69]
    start = time.perf_counter()
    assert quality_of(data[:at] + table * 10_000 + data[at:]) is not None
    assert time.perf_counter() - start < 5
