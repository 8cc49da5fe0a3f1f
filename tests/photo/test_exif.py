"""The facts of a photo: from an honest camera and from a hostile file."""

import struct
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from poreditary.errors import UserError
from poreditary.photo.exif import read_facts
from poreditary.photo.facts import PhotoFacts
from poreditary.photo.tiff import read_tags
from tests.photo import samples

MORNING = datetime(2024, 1, 31, 8, 15)


def facts_with(taken: str, offset: str | None = None) -> PhotoFacts:
    return read_facts(samples.photo("JPEG", exif=samples.exif_block(1, taken, offset)), "me.jpg")


@pytest.mark.parametrize("kind", samples.FORMATS)
def test_facts_of_every_format(kind: str) -> None:
    data = samples.photo(kind, samples.as_stored(6), samples.exif_block(6))
    assert read_facts(data, "me") == PhotoFacts(kind, 160, 96, MORNING, 480, "Acme Phone 5")


@pytest.mark.parametrize("kind", samples.FORMATS)
def test_a_photo_without_exif_has_no_time(kind: str) -> None:
    assert read_facts(samples.photo(kind), "me") == PhotoFacts(kind, 160, 96, None, None, "")


def test_a_jpeg_of_several_pictures_is_a_jpeg() -> None:
    data = samples.photo("MPO", exif=samples.exif_block())
    assert read_facts(data, "me").format == "JPEG"


@pytest.mark.parametrize(
    ("text", "minutes"),
    [("+08:00", 480), ("-03:30", -210), ("+00:00", 0), ("-00:30", -30), ("+14:00", 840)]
    + [(text, None) for text in ("+14:01", "+99:00", "Z", "8", "", "+08:75", "   :  ", None)],
)
def test_offsets(text: str | None, minutes: int | None) -> None:
    facts = facts_with("2024:01:31 08:15:00", text)
    assert (facts.taken, facts.offset_minutes) == (MORNING, minutes)


@pytest.mark.parametrize(
    "text", ["", "0000:00:00 00:00:00", "2024:02:30 08:15:00", "2024:01:31 25:00:00", "yesterday", "    :  :  "]
)
def test_a_date_that_is_none_gives_none(text: str) -> None:
    facts = facts_with(text, "+08:00")
    assert (facts.taken, facts.offset_minutes) == (None, None)


@pytest.mark.parametrize("text", ["2024:01:31 08:15:00.123", "2024-01-31 08:15:00", "2024:01:31T08:15:00"])
def test_other_ways_to_write_a_date_are_read_and_fractions_left_out(text: str) -> None:
    assert facts_with(text).taken == MORNING


def test_a_camera_that_tells_only_when_the_file_was_made_is_believed() -> None:
    exif = samples.exif_block(taken="0000:00:00 00:00:00", offset=None)
    inner = exif.get_ifd(0x8769)
    inner[0x9004], inner[0x9012] = "2024:01:31 08:15:00", "+08:00"
    found = read_facts(samples.photo("JPEG", exif=exif), "me.jpg")
    assert (found.taken, found.offset_minutes) == (datetime(2024, 1, 31, 8, 15), 480)


def test_an_unlikely_date_is_still_told() -> None:
    taken = facts_with("1970:01:01 00:00:00").taken
    assert taken is not None
    assert taken.year == 1970


def test_a_make_that_the_model_does_not_repeat_is_named() -> None:
    exif = samples.exif_block()
    exif[0x010F], exif[0x0110] = "Acme\0", " P-5 "
    assert read_facts(samples.photo("JPEG", exif=exif), "me").camera == "Acme P-5"


def test_what_is_no_photo_is_refused() -> None:
    with pytest.raises(UserError):
        read_facts(b"only text", "me.jpg")


def segment(body: bytes) -> bytes:
    return b"\xff\xe1" + struct.pack(">H", len(body) + 8) + b"Exif\0\0" + body


def table(*entries: tuple[int, int, int, int]) -> bytes:
    """Make a little-endian EXIF block of (tag, type, count, value)."""
    rows = b"".join(struct.pack("<HHII", *entry) for entry in entries)
    return b"II*\0" + struct.pack("<IH", 8, len(entries)) + rows


HOSTILE = {
    "nothing": b"",
    "no table": b"II*\0",
    "table far outside": b"MM\0*\xff\xff\xff\xff",
    "table of itself": table((0x8769, 4, 1, 8)) + b"\0" * 40,
    "inner table outside": table((0x8769, 4, 1, 0xFFFFFFF0)),
    "text outside": table((0x0110, 2, 0xFFFFFFFF, 0xFFFFFF00)),
    "a text that is a number": table((0x0110, 3, 1, 7), (0x0112, 2, 1, 6)),
    "a mad orientation": table((0x0112, 3, 1, 900)),
    "an unknown type": table((0x0110, 99, 5, 0), (0x0112, 99, 1, 6)),
    "more rows than there are": b"II*\0" + struct.pack("<IH", 8, 65535) + b"\x10\x01",
    "nonsense": bytes(range(256)) * 8,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_broken_exif_gives_none(name: str) -> None:
    plain = samples.photo("JPEG")
    facts = read_facts(plain[:2] + segment(HOSTILE[name]) + plain[2:], "me.jpg")
    assert facts == PhotoFacts("JPEG", 160, 96, None, None, "")


def test_signs_that_cannot_be_seen_are_left_out_of_a_camera() -> None:
    plain = samples.photo("JPEG")
    model = int.from_bytes("P\u202e".encode(), "little")
    data = plain[:2] + segment(table((0x0110, 2, 4, model))) + plain[2:]
    assert read_facts(data, "me.jpg").camera == "P"


@pytest.mark.parametrize("kind", ["PNG", "WEBP"])
def test_megabytes_of_tags_that_all_point_at_megabytes_cost_nothing(kind: str) -> None:
    rows = table(*((tag, 2, 3_000_000, 8) for tag in range(60_000))) + bytes(3_000_000)
    data = samples.photo(kind, exif=rows)
    assert len(data) > 3_000_000
    assert read_facts(data, "me").taken is None


def test_a_jpeg_with_many_exif_blocks_uses_the_first() -> None:
    plain = samples.photo("JPEG", exif=samples.exif_block())
    more = segment(table(*((tag, 2, 60_000, 8) for tag in range(5000)))) * 50
    start = plain.index(b"\xff\xdb")
    facts = read_facts(plain[:start] + more + plain[start:], "me.jpg")
    assert facts.taken == MORNING


@given(st.binary(max_size=400))
def test_any_bytes_can_be_asked_for_tags(data: bytes) -> None:
    for tag, value in read_tags(data).items():
        assert isinstance(tag, int)
        assert isinstance(value, int | str)
