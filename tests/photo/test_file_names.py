"""Times in the names of files: as cameras, phones and programs write them, and what only looks like one."""

import os
import time
from collections.abc import Callable, Iterator
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from poreditary.photo.file_names import NamedTime, time_in_name

MORNING = datetime(2024, 1, 31, 8, 15)


@pytest.fixture
def live_in() -> Iterator[Callable[[str], None]]:
    """Return a function that sets this computer's time zone for a test."""
    before = os.environ.get("TZ")

    def move(zone: str) -> None:
        os.environ["TZ"] = zone
        time.tzset()

    yield move
    if before is None:
        os.environ.pop("TZ", None)
    else:
        os.environ["TZ"] = before
    time.tzset()


@given(
    st.datetimes(datetime(1990, 1, 1), datetime(2099, 12, 31)),
    st.sampled_from(
        [
            "IMG_%Y%m%d_%H%M%S.jpg",
            "IMG%Y%m%d%H%M%S.jpg",
            "VID_PXL_%Y%m%d_%H%M%S123.MP.jpg",
            "%Y%m%d_%H%M%S(0).heic",
            "%Y-%m-%d %H.%M.%S.jpg",
            "%Y-%m-%d_%H-%M-%S.png",
            "WhatsApp Image %Y-%m-%d at %H.%M.%S.jpeg",
            "WhatsApp Image %Y-%m-%d at %I.%M.%S %p.jpeg",
            "Screenshot_%Y%m%d-%H%M%S.png",
            "Screenshot %Y-%m-%d at %H.%M.%S.png",
            "signal-%Y-%m-%d-%H%M%S.jpg",
            "Photo %Y-%m-%d %H %M %S.jpg",
        ]
    ),
)
def test_a_time_written_into_a_name_is_read_back(moment: datetime, pattern: str) -> None:
    assert time_in_name(moment.strftime(pattern)) == NamedTime(moment.replace(microsecond=0))


@given(
    st.dates(MORNING.date().replace(year=1990), MORNING.date().replace(year=2099)),
    st.sampled_from(["IMG-%Y%m%d-WA0007.jpg", "left cheek %Y-%m-%d.jpg", "%Y.%m.%d nose.heic", "PXL_%Y%m%d.jpg"]),
)
def test_a_day_alone_means_noon(day: object, pattern: str) -> None:
    found = time_in_name(format(day, pattern))
    assert found is not None
    assert (found.taken.date(), found.taken.hour, found.taken.minute) == (day, 12, 0)
    assert found.offset_minutes is None


@pytest.mark.parametrize(
    ("zone", "wanted"),
    [
        ("Asia/Taipei", NamedTime(datetime(2024, 1, 31, 15, 15), 480)),
        ("Europe/Berlin", NamedTime(MORNING, 60)),
        ("America/New_York", NamedTime(datetime(2024, 1, 31, 2, 15), -300)),
    ],
)
def test_a_pixel_phones_name_counts_in_utc(live_in: Callable[[str], None], zone: str, wanted: NamedTime) -> None:
    live_in(zone)
    assert time_in_name("PXL_20240131_071500123.jpg") == wanted
    assert time_in_name("PXL_20240131_071500123.PORTRAIT.jpg") == wanted
    assert time_in_name("IMG_20240131_081500.jpg") == NamedTime(MORNING)


@pytest.mark.parametrize(
    "name",
    [
        "",
        "nose.jpg",
        "IMG_0042.HEIC",
        "DSC01234567890123456.jpg",
        "20241331_081500.jpg",
        "123420240131081500123499.jpg",
        "18991231_081500.jpg",
        "IMG_19000101_000000.jpg",
        "IMG_19700101_010000.jpg",
    ],
)
def test_a_name_without_a_time_that_can_be(name: str) -> None:
    assert time_in_name(name) is None


@pytest.mark.parametrize(
    ("clock", "hour"), [("8.15.00 AM", 8), ("08.15.00 PM", 20), ("12.15.00 AM", 0), ("12.15.00\u202fpm", 12)]
)
def test_a_clock_of_twelve_hours_is_read(clock: str, hour: int) -> None:
    assert time_in_name(f"WhatsApp Image 2024-01-31 at {clock}.jpeg") == NamedTime(MORNING.replace(hour=hour))


def test_an_impossible_clock_keeps_its_day() -> None:
    assert time_in_name("20240131_996199.jpg") == NamedTime(MORNING.replace(hour=12, minute=0))


@given(st.text(max_size=60))
def test_any_name_can_be_asked(name: str) -> None:
    found = time_in_name(name)
    assert found is None or found.taken.tzinfo is None
