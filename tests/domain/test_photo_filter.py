"""Which photos are looked at, and how many there are of each kind."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from poreditary.domain.day import Stamp
from poreditary.domain.kinds import View
from poreditary.domain.photo import Photo, Sitting
from poreditary.domain.photo_filter import Facet, Gathering, Origin, Skin, Value
from poreditary.domain.treatment import Session

DAY = date(2026, 11, 21)
NOW = Stamp(datetime(2026, 11, 21, 8, tzinfo=UTC), 0)


def photo(photo_id: int, sitting_id: int, view: View, **fields: object) -> Photo:
    made = Photo(
        sitting_id, DAY, view, f"{photo_id:064}", 1, 9, 9, 9, "JPEG", datetime(2026, 11, 21, 8), "exif", NOW, photo_id
    )
    return replace(made, **fields)  # type: ignore[arg-type]


SITTINGS = (
    Sitting(DAY, NOW, 1, session_id=7, clean_skin=True, light="Window ", place="bathroom", is_baseline=True),
    Sitting(DAY, NOW, 2, session_id=8, clean_skin=False, light="window"),
    Sitting(DAY, NOW, 3, light="lamp"),
)
PHOTOS = [
    photo(6, 3, View.NOSE, taken_from="camera"),
    photo(5, 3, View.FRONT, star=True),
    photo(4, 2, View.NOSE, star=True),
    photo(3, 2, View.FRONT),
    photo(2, 1, View.NOSE, star=True, taken_from="camera"),
    photo(1, 1, View.FRONT),
]
SESSIONS = {7: Session(DAY, "peel", 7, course_id=4), 8: Session(DAY, "laser", 8)}
ALL = Gathering(PHOTOS, {sitting.id: sitting for sitting in SITTINGS}, SESSIONS)


@pytest.mark.parametrize(
    ("wanted", "ids"),
    [
        ({}, [6, 5, 4, 3, 2, 1]),
        ({Facet.VIEW: View.NOSE}, [6, 4, 2]),
        ({Facet.STAR: True}, [5, 4, 2]),
        ({Facet.BASELINE: True}, [2, 1]),
        ({Facet.SKIN: Skin.CLEAN}, [2, 1]),
        ({Facet.SKIN: Skin.NOT_CLEAN}, [4, 3]),
        ({Facet.SKIN: Skin.NOT_NOTED}, [6, 5]),
        ({Facet.LIGHT: "window"}, [4, 3, 2, 1]),
        ({Facet.PLACE: ""}, [6, 5, 4, 3]),
        ({Facet.ORIGIN: Origin.CAMERA}, [6, 2]),
        ({Facet.ORIGIN: Origin.IMPORTED}, [5, 4, 3, 1]),
        ({Facet.COURSE: 4}, [2, 1]),
        ({Facet.SESSION: 8}, [4, 3]),
        ({Facet.SESSION: 99}, []),
        ({Facet.VIEW: View.NOSE, Facet.STAR: True, Facet.LIGHT: "window"}, [4, 2]),
    ],
)
def test_photos_have_every_wanted_value(wanted: dict[Facet, Value], ids: list[int]) -> None:
    assert [found.id for found in ALL.chosen(wanted)] == ids


def test_a_facet_is_counted_among_what_the_other_filters_leave() -> None:
    wanted: dict[Facet, Value] = {Facet.VIEW: View.NOSE, Facet.STAR: True}
    assert ALL.counts(Facet.VIEW, wanted) == {View.FRONT: 1, View.NOSE: 2}
    assert ALL.counts(Facet.STAR, wanted) == {True: 2, False: 1}
    assert ALL.counts(Facet.LIGHT, wanted) == {"window": 2}
    assert ALL.counts(Facet.LIGHT, {}) == {"window": 4, "lamp": 2}
    assert ALL.counts(Facet.COURSE, {}) == {4: 2, None: 4}


@pytest.mark.parametrize("facet", Facet)
def test_what_is_counted_is_what_is_shown(facet: Facet) -> None:
    counts = ALL.counts(facet, {Facet.STAR: True})
    for value, n in counts.items():
        assert len(ALL.chosen({Facet.STAR: True, facet: value})) == n


def test_a_light_is_shown_as_it_was_written() -> None:
    assert ALL.spelling(Facet.LIGHT, "window") == "Window"
    assert ALL.spelling(Facet.PLACE, "cellar") == "cellar"
