"""Raw photos: the camera's own preview is shown, the kind is told by the content, damage is noticed."""

import struct
from datetime import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from poreditary.errors import UserError
from poreditary.photo import raw, refusals
from poreditary.photo.container import format_of
from poreditary.photo.decode import Opened
from poreditary.photo.exif import facts_of, read_facts
from poreditary.photo.facts import PhotoFacts
from poreditary.photo.sandbox import open_photo
from tests.photo import raw_samples, samples
from tests.photo.raw_samples import dng, long, short, text

TAKEN = datetime(2024, 1, 31, 8, 15)


def refusal(data: bytes) -> str:
    with pytest.raises(UserError) as caught:
        open_photo(data, "me.dng")
    return caught.value.text


def test_the_preview_of_a_dng_is_shown() -> None:
    data = dng(samples.upright())
    assert format_of(data) == "DNG"
    image = open_photo(data, "me.jpg")
    assert (image.mode, image.size, image.info) == ("RGB", (160, 96), {})
    assert samples.is_upright(image)
    assert read_facts(data, "me.jpg") == PhotoFacts("DNG", 160, 96, TAKEN, 480, "Acme Phone 5")


@pytest.mark.parametrize("orientation", [1, 3, 6, 8])
def test_the_preview_is_turned_as_the_raw_photo_says(orientation: int) -> None:
    data = dng(samples.as_stored(orientation), orientation=orientation)
    image = open_photo(data, "me.dng")
    assert image.size == (160, 96)
    assert samples.is_upright(image)
    facts = read_facts(data, "me.dng")
    assert (facts.width, facts.height) == (160, 96)


@pytest.mark.parametrize("preview", [None, Image.new("RGB", (32, 24), "red")], ids=["none", "a stamp"])
def test_without_a_preview_the_sensor_is_developed(preview: Image.Image | None) -> None:
    data = dng(preview, sensor=(256, 192))
    image = open_photo(data, "me.dng")
    assert (image.mode, image.size) == ("RGB", (256, 192))
    assert samples.close(samples.quarters(image)[0], samples.quarters(image)[3], 2)
    assert read_facts(data, "me.dng").taken == TAKEN


def test_a_large_sensor_is_developed_at_half_its_size() -> None:
    assert open_photo(dng(None, sensor=(2400, 160)), "me.dng").size == (1200, 80)


def test_a_developed_sensor_is_upright_already() -> None:
    assert open_photo(dng(None, orientation=6), "me.dng").size == (192, 256)
    assert read_facts(dng(None, orientation=6), "me.dng").height == 256


@pytest.mark.parametrize("part", [0.1, 0.5, 0.97])
def test_a_truncated_dng_is_damaged(part: float) -> None:
    data = dng(samples.upright())
    assert refusal(data[: int(len(data) * part)]) == refusals.DAMAGED


def test_a_dng_whose_sensor_data_end_early_is_damaged_though_its_preview_is_whole() -> None:
    said = struct.pack("<HHII", 279, 4, 1, 256 * 192 * 2)
    data = dng(samples.upright())
    assert said in data
    assert refusal(data.replace(said, struct.pack("<HHII", 279, 4, 1, 9_000_000))) == refusals.DAMAGED


def test_a_dng_that_claims_to_be_huge_is_refused_at_once() -> None:
    assert refusal(dng(samples.upright(), claimed=(30_000, 30_000))) == refusals.TOO_LARGE


def test_a_plain_tiff_is_no_raw_photo() -> None:
    assert format_of(samples.photo("TIFF", exif=samples.exif_block())) == "TIFF"


@pytest.mark.parametrize(
    ("make", "tags", "kind"),
    [
        (b"NIKON CORPORATION", {259: short(34713)}, "NEF"),
        (b"SONY", {262: short(32803)}, "ARW"),
        (b"PENTAX", {259: short(65535)}, "PEF"),
        (b"SAMSUNG", {259: short(32769)}, "SRW"),
        (b"Leaf", {262: short(32803)}, "RAW"),
        (b"NIKON CORPORATION", {262: short(2)}, "TIFF"),
    ],
)
def test_raw_photos_built_on_tiff_are_told_by_what_they_hold(
    make: bytes, tags: dict[int, tuple[int, int, bytes]], kind: str
) -> None:
    assert format_of(raw_samples.tiff_like(make, tags)) == kind


def test_a_sensor_in_a_directory_inside_is_found() -> None:
    head = raw_samples.tiff_like(b"NIKON CORPORATION", {330: long(400), 262: short(2)})
    inner = raw_samples.directory({262: short(32803)}, 400)
    assert format_of(head.ljust(400, b"\0") + inner) == "NEF"


@pytest.mark.parametrize(
    ("start", "kind"),
    [
        (b"FUJIFILMCCD-RAW 0201FF383501X-T3", "RAF"),
        (b"IIRO\x08\0\0\0", "ORF"),
        (b"IIRS\x08\0\0\0", "ORF"),
        (b"MMOR\0\0\0\x08", "ORF"),
        (b"IIU\0\x08\0\0\0", "RW2"),
        (b"II*\0\x10\0\0\0CR\2\0", "CR2"),
        (b"\0\0\0\x18ftypcrx \0\0\0\1crx isom", "CR3"),
    ],
)
def test_other_kinds_are_told_by_their_first_bytes_and_damage_is_said(start: bytes, kind: str) -> None:
    assert format_of(start + bytes(300)) == kind
    assert refusal(start + bytes(300)) == refusals.DAMAGED


def test_a_raf_or_cr3_that_ends_early_is_damaged_before_libraw_sees_it() -> None:
    raf = b"FUJIFILMCCD-RAW ".ljust(84, b"\0") + struct.pack(">6I", 200, 50, 250, 50, 300, 5000)
    box = raw_samples.cr3([]) + struct.pack(">I4s", 9000, b"mdat")
    for data, kind in ((raf.ljust(1000, b"\0"), "RAF"), (box.ljust(2000, b"\0"), "CR3")):
        with pytest.raises(ValueError, match="ends before"):
            raw.develop(data, kind)


def test_a_cr3_tells_its_time_in_boxes_of_its_own() -> None:
    main = raw_samples.block({0x010F: text(b"Canon\0"), 0x0110: text(b"Canon EOS R5\0")})
    inner = raw_samples.block({0x9003: text(raw_samples.TAKEN), 0x9011: text(raw_samples.OFFSET)})
    blocks = raw._blocks(raw_samples.cr3([(b"CMT1", main), (b"CMT2", inner)]), "CR3", b"")
    facts = facts_of(Opened(samples.upright(), "CR3", blocks, 6))
    assert (facts.taken, facts.offset_minutes, facts.camera) == (TAKEN, 480, "Canon EOS R5")
    assert (facts.width, facts.height) == (96, 160)


WHOLE = dng(samples.upright(), sensor=(64, 64))
_PIXELS = 8 + 64 * 64 * 2


@settings(max_examples=60)
@given(st.lists(st.tuples(st.integers(_PIXELS, len(WHOLE) - 1), st.integers(0, 255)), min_size=1, max_size=8))
def test_a_dng_with_changed_bytes_is_shown_or_refused(changes: list[tuple[int, int]]) -> None:
    data = bytearray(WHOLE)
    for place, value in changes:
        data[place] = value
    for read in (open_photo, read_facts):
        try:
            read(bytes(data), "me.dng")
        except UserError as refused:
            assert str(refused).startswith("me.dng ")
