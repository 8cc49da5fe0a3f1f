"""A diary of thousands of photos to measure the timeline with: real rows and thumbnails, no originals behind them."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from hashlib import sha256
from pathlib import Path

from poreditary.diary.demo.long import Bulk
from poreditary.diary.diary import Diary
from poreditary.domain.day import Stamp, stamp_of
from poreditary.domain.kinds import View
from poreditary.domain.photo import Photo, Sitting

VIEWS = (View.FRONT, View.LEFT_CHEEK, View.RIGHT_CHEEK, View.NOSE, View.CHIN)
WIDTH, HEIGHT = 320, 240
LIGHTS = ("window", "lamp", "")
LAST = date(2026, 11, 20)


def build_many(folder: Path, photos: int) -> None:
    """Write a diary of `photos` photos, a sitting of five views a day back from 20 November 2026, all thumbnails alike.

    The first photos have the lowest ids. Originals are not there: what opens a photo large says that it is missing.
    """
    with closing(Diary(folder, lambda: _stamp(LAST, 22))) as diary:
        diary.preferences.save(replace(diary.preferences.get(), is_example=True, is_welcomed=True))
        looks = {view: _thumbnail(view) for view in VIEWS}
        bulk = Bulk(diary.routines)
        bulk.insert("sitting", (_sitting(number, photos) for number in range(-(-photos // len(VIEWS)))))
        bulk.insert("photo", photo_rows(photos))
        bulk.insert_rows("thumbnail", ({"sha256": p.sha256, "data": looks[p.view]} for p in photo_rows(photos)))


def photo_rows(photos: int) -> Iterator[Photo]:
    """Yield the photos of such a diary, the oldest first."""
    return (_photo(number, photos) for number in range(photos))


def _thumbnail(view: View) -> bytes:
    from poreditary.photo.skin import SkinSpec, skin_patch
    from poreditary.photo.thumbnail import thumbnail

    return thumbnail(skin_patch(SkinSpec(seed=1, week=0, view=view, width=WIDTH, height=HEIGHT)))


def _sitting(number: int, photos: int) -> Sitting:
    day = _day(number * len(VIEWS), photos)
    clean = (True, True, False, None)[number % 4]
    return Sitting(day, _stamp(day, 8), number + 1, clean_skin=clean, light=LIGHTS[number % 3], is_baseline=number == 0)


def _photo(number: int, photos: int) -> Photo:
    day = _day(number, photos)
    return Photo(
        sitting_id=number // len(VIEWS) + 1,
        day=day,
        view=VIEWS[number % len(VIEWS)],
        sha256=sha256(str(number).encode()).hexdigest(),
        volume=1,
        byte_count=3_200_000,
        width=4032,
        height=3024,
        format="JPEG",
        taken=datetime.combine(day, time(8, number % len(VIEWS))),
        taken_from="exif",
        stamp=_stamp(day, 8),
        id=number + 1,
        file_name=f"example-{number:05}.jpg",
        star=number % 50 == 0,
    )


def _day(number: int, photos: int) -> date:
    return LAST - timedelta(days=(photos - 1) // len(VIEWS) - number // len(VIEWS))


def _stamp(day: date, hour: int) -> Stamp:
    return stamp_of(datetime.combine(day, time(hour)).astimezone())
