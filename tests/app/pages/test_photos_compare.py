"""Two photos side by side, and the part of a photo that is on show."""

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
from tests.app.pages.photos_kit import CTRL, SHIFT, Key, Photos


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


def pair(compare: PhotoCompare) -> tuple[int, int]:
    assert compare.left.photo is not None
    assert compare.right.photo is not None
    return compare.left.photo.id, compare.right.photo.id


def open_pair(photos: Photos, one: Photo, other: Photo) -> PhotoCompare:
    photos.open()
    photos.page.timeline.go_to([one.id, other.id])
    photos.press(Key.Key_C, on=photos.page.timeline)
    return photos.page.compare


def test_two_selected_photos_stand_side_by_side_the_earlier_left(photos: Photos) -> None:
    first, _second, _third, last = fill(photos)
    mark(photos, first, clean_skin=True, light="window", place="bathroom")
    mark(photos, last, clean_skin=False, light="lamp", place="Bathroom")
    compare = open_pair(photos, last, first)
    assert photos.page.stack.currentWidget() is compare
    assert pair(compare) == (first.id, last.id)
    assert compare.left.form.title.text() == "Nov 1, 2026"
    assert compare.left.form.subtitle.toolTip() == "Front · clean skin, window, bathroom"
    assert compare.form.apart.text() == "3 days apart · skin clean on one side only · other light"
    photos.qtbot.waitUntil(lambda: compare.left.canvas.has_image and compare.right.canvas.has_image)
    photos.press(Key.Key_Escape)
    assert photos.page.timeline.hasFocus()


def test_compare_needs_one_or_two_photos(photos: Photos) -> None:
    first, second, third, _last = fill(photos)
    photos.open()
    page = photos.page
    page.timeline.go_to([first.id, second.id, third.id])
    assert not page.form.compare.isEnabled()
    photos.press(Key.Key_C, on=page.timeline)
    assert page.stack.currentWidget() is page.room
    page.timeline.go_to([first.id])
    assert not page.form.compare.isEnabled()
    page.timeline.go_to([second.id])
    photos.click(page.form.compare)
    assert pair(page.compare) == (first.id, second.id)


def test_both_are_zoomed_and_moved_together_until_unlinked(photos: Photos) -> None:
    first, _second, _third, last = fill(photos)
    compare = open_pair(photos, first, last)
    left, right = compare.left.canvas, compare.right.canvas
    photos.press(Key.Key_Plus, CTRL)
    photos.press(Key.Key_Plus)
    photos.press(Key.Key_Right, SHIFT)
    assert right.look().zoom == pytest.approx(1.25**2)
    assert right.look().x > 0.5
    assert left.look() == right.look()
    photos.click(compare.form.linked)
    photos.click(compare.form.zoom_out)
    assert left.look() != right.look()
    photos.press(Key.Key_Left, on=right)
    assert left.hasFocus()
    photos.click(compare.form.fit)
    assert left.look().is_whole
    assert not right.look().is_whole
    photos.click(compare.form.linked)
    assert right.look() == left.look()


def test_each_side_steps_through_its_view(photos: Photos) -> None:
    first, second, third, last = fill(photos)
    compare = open_pair(photos, first, last)
    photos.press(Key.Key_Plus)
    photos.press(Key.Key_Down)
    assert pair(compare) == (first.id, third.id)
    assert compare.right.canvas.look().zoom == pytest.approx(1.25)
    photos.press(Key.Key_Up)
    photos.press(Key.Key_Up)
    assert pair(compare) == (first.id, last.id)
    photos.press(Key.Key_Left)
    photos.press(Key.Key_Up)
    assert pair(compare) == (second.id, last.id)
    photos.click(compare.left.form.older)
    assert pair(compare) == (first.id, last.id)
    assert not compare.left.form.older.isEnabled()


def test_a_photo_stands_against_the_one_before_or_the_baseline(photos: Photos) -> None:
    first, _second, third, last = fill(photos)
    mark(photos, first, is_baseline=True)
    compare = open_pair(photos, third, last)
    photos.click(compare.form.against_baseline)
    assert pair(compare) == (first.id, last.id)
    photos.click(compare.form.against_before)
    assert pair(compare) == (third.id, last.id)


def test_without_a_baseline_there_is_none_to_choose(photos: Photos) -> None:
    first, second, _third, _last = fill(photos)
    compare = open_pair(photos, first, second)
    assert not compare.form.against_baseline.isEnabled()


def test_an_open_photo_is_compared_with_the_one_before(photos: Photos) -> None:
    _first, _second, third, last = fill(photos)
    photos.open()
    photos.page.timeline.go_to([last.id])
    photos.press(Key.Key_Return, on=photos.page.timeline)
    photos.press(Key.Key_C)
    assert pair(photos.page.compare) == (third.id, last.id)


def test_photos_of_two_views_are_named_as_such(photos: Photos) -> None:
    first = fill(photos)[0]
    nose = photos.all()[0]
    assert open_pair(photos, first, nose).form.apart.text() == "12 days apart · other view"


def test_a_photo_that_is_gone_ends_the_comparison(photos: Photos) -> None:
    first, second, _third, _last = fill(photos)
    open_pair(photos, first, second)
    photos.context.change(photos.page, lambda diary: diary.photos.discard([first.id]))
    photos.wait()
    assert photos.page.stack.currentWidget() is photos.page.room


def test_every_part_has_a_name(photos: Photos) -> None:
    first, second, _third, _last = fill(photos)
    compare = open_pair(photos, first, second)
    assert nameless(compare) == []
    assert compare.left.form.newer.accessibleName() == "Left: newer photo"


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
