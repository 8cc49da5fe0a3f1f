"""What makes two photos hard to compare, as noted and as measured."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from poreditary.domain.comparing import Gains, is_light_alike, remarks
from poreditary.domain.day import Stamp
from poreditary.domain.kinds import View
from poreditary.domain.photo import Photo, Sitting

DAY = date(2026, 11, 14)
STAMP = Stamp(datetime.fromisoformat("2026-11-14T08:00:00+00:00"), 0)
SITTING = Sitting(DAY, STAMP)
PHOTO = Photo(1, DAY, View.NOSE, "", 1, 1, 800, 600, "JPEG", datetime(2026, 11, 14, 8), "exif", STAMP, camera="Acme")
EVEN: Gains = (1.0, 1.0, 1.0)


def said(first: Sitting, other: Sitting, gains: Gains | None = None, photo: Photo = PHOTO) -> list[str]:
    return [remark.text.format(**remark.values) for remark in remarks(first, other, PHOTO, photo, gains)]


@pytest.mark.parametrize(
    ("one", "other", "text"),
    [
        (20, 40, ""),
        (20, 50, "20 / 50 minutes after washing"),
        (240, 5, "240 / 5 minutes after washing"),
        (300, 340, ""),
        (0, 30, "0 / 30 minutes after washing"),
        (None, 600, ""),
    ],
)
def test_the_time_since_washing_is_a_condition(one: int | None, other: int | None, text: str) -> None:
    first, second = replace(SITTING, minutes_since_washing=one), replace(SITTING, minutes_since_washing=other)
    assert said(first, second) == ([text] if text else [])


@pytest.mark.parametrize(
    ("gains", "texts"),
    [
        (None, []),
        (EVEN, []),
        ((1.2, 1.2, 1.2), []),
        ((1.4, 1.4, 1.4), ["darker than the first"]),
        ((0.7, 0.7, 0.7), ["brighter than the first"]),
        ((1.0, 1.0, 1.3), ["colours differ"]),
        ((1.0, 1.6, 2.0), ["darker than the first", "colours differ"]),
    ],
)
def test_light_that_was_measured_speaks_for_itself(gains: Gains | None, texts: list[str]) -> None:
    assert said(SITTING, SITTING, gains) == texts
    lit = replace(SITTING, light="Window ")
    assert is_light_alike(lit, replace(SITTING, light="window"), gains) == (not texts)
    assert not is_light_alike(lit, replace(SITTING, light="lamp"), gains)
    assert not is_light_alike(SITTING, SITTING, gains)


def test_the_light_of_another_view_says_nothing() -> None:
    assert said(SITTING, SITTING, (2.0, 2.0, 2.0), replace(PHOTO, view=View.CHIN)) == ["different view"]


def test_what_was_noted_and_differs_is_named() -> None:
    first = replace(SITTING, clean_skin=True, light="window", place="bathroom")
    other = replace(SITTING, clean_skin=False, light="lamp", place="hall")
    assert said(first, other, EVEN, replace(PHOTO, camera="Other")) == [
        "one on clean skin, one not",
        "different light: window / lamp",
        "different place: bathroom / hall",
        "different camera",
    ]
    assert said(first, first) == []
