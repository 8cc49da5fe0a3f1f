"""Photos compared from the timeline, and the part of a photo that is on show."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from poreditary.app.context import Context
from poreditary.app.widgets.photo_compare import PhotoCompare
from poreditary.app.widgets.photo_look import LARGEST_SCALE, Frame, Look
from poreditary.diary.diary import Diary
from poreditary.domain.change import Changes
from poreditary.domain.kinds import View
from poreditary.domain.photo import Photo
from tests.app.accessible import nameless
from tests.app.pages.photos_kit import Key, Photos


@pytest.fixture
def photos(qtbot: QtBot, context: Context, diary_do: Any, settled: Any) -> Iterator[Photos]:
    made = Photos(qtbot, context, diary_do, settled)
    yield made
    made.close()


def fill(photos: Photos) -> list[Photo]:
    """Keep four photos of the front and one of the nose; return those of the front, the oldest first."""
    photos.keep("2026-11-13 08:15:00", View.NOSE)
    return [photos.keep(f"2026-11-0{n} 08:15:00") for n in range(1, 5)]


def mark(photos: Photos, photo: Photo, **fields: Any) -> None:
    def job(diary: Diary) -> Changes:
        return diary.photos.edit_sitting(replace(diary.photos.sitting(photo.sitting_id), **fields))

    photos.do(job)


def shown(compare: PhotoCompare) -> list[int]:
    return [photo.id for photo in compare.photos]


def open_several(photos: Photos, *chosen: Photo) -> PhotoCompare:
    photos.open()
    photos.page.timeline.go_to([photo.id for photo in chosen])
    photos.press(Key.Key_C, on=photos.page.timeline)
    return photos.page.compare


def test_two_selected_photos_stand_side_by_side_the_earlier_left(photos: Photos) -> None:
    first, _second, _third, last = fill(photos)
    compare = open_several(photos, last, first)
    assert photos.page.stack.currentWidget() is compare
    assert shown(compare) == [first.id, last.id]
    sides = compare.stage.sides
    assert [side.isVisible() for side in sides] == [True, True, False, False]
    assert sides[1].hasFocus()
    photos.qtbot.waitUntil(lambda: sides[0].has_image and sides[1].has_image)
    photos.press(Key.Key_Escape)
    assert photos.page.timeline.hasFocus()
    assert compare.pictures.kept_bytes() == 0


def test_up_to_four_photos_are_compared(photos: Photos) -> None:
    first, second, third, last = fill(photos)
    nose = photos.all()[0]
    compare = open_several(photos, second, third, last, first)
    assert shown(compare) == [first.id, second.id, third.id, last.id]
    photos.press(Key.Key_Escape)
    photos.page.timeline.go_to([nose.id, first.id, second.id, third.id, last.id])
    assert not photos.page.form.compare.isEnabled()
    photos.press(Key.Key_C, on=photos.page.timeline)
    assert photos.page.stack.currentWidget() is photos.page.room


def test_one_photo_is_compared_with_the_one_before(photos: Photos) -> None:
    first, second, _third, _last = fill(photos)
    page = photos.open().page
    page.timeline.go_to([first.id])
    assert not page.form.compare.isEnabled()
    page.timeline.go_to([second.id])
    photos.click(page.form.compare)
    assert shown(page.compare) == [first.id, second.id]


def test_a_photo_stands_against_the_one_before_or_the_baseline(photos: Photos) -> None:
    first, _second, third, last = fill(photos)
    mark(photos, first, is_baseline=True)
    compare = open_several(photos, third, last)
    photos.click(compare.form.against_baseline)
    assert shown(compare) == [first.id, last.id]
    photos.click(compare.form.against_before)
    assert shown(compare) == [third.id, last.id]


def test_without_a_baseline_there_is_none_to_choose(photos: Photos) -> None:
    first, second, third, _last = fill(photos)
    compare = open_several(photos, first, second)
    assert not compare.form.against_baseline.isEnabled()
    photos.press(Key.Key_Escape)
    compare = open_several(photos, first, second, third)
    assert not compare.form.against_baseline.isVisible()


def test_an_open_photo_is_compared_with_the_one_before(photos: Photos) -> None:
    _first, _second, third, last = fill(photos)
    photos.open()
    photos.page.timeline.go_to([last.id])
    photos.press(Key.Key_Return, on=photos.page.timeline)
    photos.press(Key.Key_C)
    assert shown(photos.page.compare) == [third.id, last.id]


def test_a_photo_that_is_gone_ends_the_comparison(photos: Photos) -> None:
    first, second, _third, _last = fill(photos)
    open_several(photos, first, second)
    photos.context.change(photos.page, lambda diary: diary.photos.discard([first.id]))
    photos.wait()
    assert photos.page.stack.currentWidget() is photos.page.room


def test_what_is_said_of_a_photo_elsewhere_is_shown(photos: Photos) -> None:
    first, second, _third, _last = fill(photos)
    compare = open_several(photos, first, second)
    mark(photos, second, light="lamp", clean_skin=True)
    photos.page.refresh()
    photos.wait()
    assert compare.captions[1].form.noted.text() == "clean skin, lamp · Acme Phone 5"


def test_every_part_has_a_name(photos: Photos) -> None:
    first, second, _third, _last = fill(photos)
    compare = open_several(photos, first, second)
    assert nameless(compare) == []
    assert compare.captions[0].form.newer.accessibleName() == "Nov 1, 2026: newer photo"


FRAME = Frame(photo=(4000, 3000), view=(1000, 500))


def test_a_whole_photo_lies_in_the_middle() -> None:
    assert FRAME.fit == pytest.approx(1 / 6)
    left, top = FRAME.corner(FRAME.settled(Look()))
    assert left == pytest.approx(1000 / 2 - 4000 / 12)
    assert top == pytest.approx(0)


def test_zooming_keeps_the_point_below_the_pointer_still() -> None:
    at = (620.0, 180.0)
    look = FRAME.zoomed(Look(), 8, at)
    before, after = FRAME.corner(Look()), FRAME.corner(look)
    for axis in (0, 1):
        old = (at[axis] - before[axis]) / FRAME.scale(Look())
        assert (at[axis] - after[axis]) / FRAME.scale(look) == pytest.approx(old)


@pytest.mark.parametrize("way", [(9e9, 0), (-9e9, 0), (0, 9e9), (0, -9e9)])
def test_a_photo_cannot_be_pulled_out_of_the_view(way: tuple[float, float]) -> None:
    look = FRAME.panned(Look(zoom=4), *way)
    left, top = FRAME.corner(look)
    scale = FRAME.scale(look)
    assert left <= 1e-6
    assert top <= 1e-6
    assert left + 4000 * scale >= 1000 - 1e-6
    assert top + 3000 * scale >= 500 - 1e-6


def test_there_is_a_closest_look_and_nothing_wider_than_the_whole() -> None:
    assert FRAME.scale(FRAME.zoomed(Look(), 1e9)) == pytest.approx(LARGEST_SCALE)
    assert FRAME.zoomed(Look(zoom=3), 1e-9) == Look()
    assert FRAME.scale(Look(zoom=FRAME.one_to_one())) == pytest.approx(1)
    assert Frame((100, 100), (900, 900)).one_to_one() == 1
