"""Photos are laid on the first of them, by what is seen in both or by hand, and stay so."""

from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from pytestqt.qtbot import QtBot

from poreditary.app.context import Context
from poreditary.app.models.compare_laying import LaidState
from poreditary.app.widgets.compare_overlay import Mode
from poreditary.app.widgets.compare_words import laid_text
from poreditary.app.widgets.photo_compare import PhotoCompare
from poreditary.diary.alignments import BY_FEATURES, BY_HAND, FAILED
from poreditary.domain.alignment import Point
from poreditary.domain.kinds import View
from poreditary.domain.photo import Alignment, Photo
from tests.app.accessible import nameless
from tests.app.pages.compare_kit import CTRL, MARK, SHIFT, STRAIGHT, Compare, Key, mark_in, seen, skin

MOVED = seen(5, 0.92, 0.05, -0.03)
OTHER_SKIN = 8


@pytest.fixture
def kit(qtbot: QtBot, context: Context, diary_do: Any) -> Iterator[Compare]:
    made = Compare(qtbot, context, diary_do)
    yield made
    made.close()


def kept(kit: Compare, photo: Photo, reference: Photo) -> Alignment:
    found: Alignment | None = kit.do(lambda diary: diary.alignments.of(photo.id, reference.id))
    assert found is not None
    return found


def marks_shown(compare: PhotoCompare) -> list[tuple[float, float]]:
    """Return where the blue mark is painted in each photo on show."""
    found = [mark_in(side.grab().toImage()) for side in compare.stage.sides[: len(compare.photos)]]
    assert None not in found
    return [at for at in found if at is not None]


def apart(one: tuple[float, float], other: tuple[float, float]) -> float:
    return float(np.hypot(one[0] - other[0], one[1] - other[1]))


def test_a_mark_in_both_comes_to_lie_on_the_same_pixel(kit: Compare) -> None:
    first, second = kit.keep(0), kit.keep(3, skin(3, MOVED, exposure=-0.3))
    compare = kit.open(first, second)
    assert kept(kit, second, first).method == BY_FEATURES
    left, right = marks_shown(compare)
    assert apart(left, right) < 2
    kit.press(Key.Key_A)
    left, right = marks_shown(compare)
    assert apart(left, right) > 8
    assert compare.line.label.text() == "Not aligned."


def test_close_up_it_still_lies_there(kit: Compare) -> None:
    first, second = kit.keep(0), kit.keep(3, skin(3, MOVED))
    compare = kit.open(first, second)
    right = compare.stage.sides[1]
    at = mark_in(right.grab().toImage())
    assert at is not None
    for _ in range(4):
        right.zoom(1.25, QPointF(*at))
    kit.wait()
    assert compare.stage.sides[0].look() == right.look()
    left, other = marks_shown(compare)
    assert apart(left, other) < 2


def test_three_photos_of_any_shape_are_laid_on_the_first(kit: Compare) -> None:
    first, second = kit.keep(0), kit.keep(3, skin(3, MOVED))
    upright = kit.keep(6, skin(6).crop((78, 0, 342, 360)))
    compare = kit.open(upright, first, second)
    assert [photo.id for photo in compare.photos] == [first.id, second.id, upright.id]
    one, two, three = marks_shown(compare)
    assert max(apart(one, two), apart(one, three)) < 2


def test_all_are_moved_together_in_the_place_of_the_first_until_unlinked(kit: Compare) -> None:
    photos = [kit.keep(0), kit.keep(3, skin(3, MOVED)), kit.keep(6)]
    compare = kit.open(*photos)
    sides = compare.stage.sides
    assert sides[2].hasFocus()
    kit.press(Key.Key_Plus, CTRL)
    kit.press(Key.Key_Plus)
    kit.press(Key.Key_Right, SHIFT)
    assert sides[0].look().zoom == pytest.approx(1.25**2)
    assert sides[0].look() == sides[1].look() == sides[2].look()
    kit.click(compare.form.linked)
    kit.press(Key.Key_0, on=sides[2])
    assert sides[2].look().is_whole
    assert not sides[0].look().is_whole
    kit.press(Key.Key_Left, on=sides[2])
    assert sides[1].hasFocus()
    kit.click(compare.form.linked)
    assert sides[0].look() == sides[1].look() == sides[2].look()


def test_it_is_found_once_and_kept(kit: Compare) -> None:
    first, second = kit.keep(0), kit.keep(3, skin(3, MOVED))
    compare = kit.open(first, second)
    assert compare.line.label.text() == "Aligned by what is seen in both."
    kit.do(lambda diary: diary.alignments.keep_found(second.id, first.id, seen(right=0.2), "9"))
    compare.put_away()
    compare = kit.open(first, second)
    assert kept(kit, second, first).version == "9"
    left, right = marks_shown(compare)
    assert apart(left, right) > 40


def test_photos_that_do_not_fit_are_laid_by_hand_and_stay_so(kit: Compare) -> None:
    compare, first, other = open_misfits(kit)
    line = compare.line
    assert line.label.text() == "These two could not be laid on each other. Mark two points on both."
    assert line.sign.name == "care"
    assert compare.captions[1].care.text() == "not aligned"
    kit.click(line.mark_button)
    assert not compare.hand.lay_button.isEnabled()
    for side, spots in zip(compare.hand.sides, SPOTS, strict=True):
        for spot in spots:
            kit.click(side, side.point_of(spot).toPoint())
    assert [label.text() for label in compare.hand.counts] == [
        "Sep 6, 2026: 2 of 2 spots marked",
        "Sep 27, 2026: 2 of 2 spots marked",
    ]
    kit.click(compare.hand.lay_button)
    assert not compare.is_marking
    assert line.label.text() == "Aligned by hand."
    assert kept(kit, other, first).method == BY_HAND
    left, right = marks_shown(compare)
    assert apart(left, right) < 3
    reopened = kit.open(first, other)
    assert reopened.laying.laid(other).state is LaidState.BY_HAND
    kit.undo()
    assert kept(kit, other, first).method == FAILED
    assert line.label.text().startswith("These two could not be laid")


SPOTS: tuple[tuple[Point, Point], tuple[Point, Point]] = (
    (MARK, (0.8, 0.6)),
    (MOVED.at(MARK), MOVED.at((0.8, 0.6))),
)


def open_misfits(kit: Compare) -> tuple[PhotoCompare, Photo, Photo]:
    """Compare photos of two persons' skin, whose mark lies as if they were one."""
    first, other = kit.keep(0), kit.keep(3, skin(3, MOVED, seed=OTHER_SKIN))
    return kit.open(first, other), first, other


def test_spots_are_marked_by_keys_alone(kit: Compare) -> None:
    compare, first, other = open_misfits(kit)
    kit.press(Key.Key_Tab, on=compare.line.mark_button)
    kit.press(Key.Key_Space, on=compare.line.mark_button)
    left, right = compare.hand.sides
    assert left.hasFocus()
    for side, turn in ((left, Key.Key_Left), (right, Key.Key_Left)):
        kit.press(Key.Key_Return, on=side)
        for _ in range(3):
            kit.press(turn, CTRL, on=side)
        kit.press(Key.Key_Down, on=side)
        kit.press(Key.Key_Enter, on=side)
        kit.press(Key.Key_Delete, on=side)
        assert len(side.marks) == 1
        kit.press(Key.Key_Enter, on=side)
        across = side.point_of(side.marks[0]) - side.point_of(side.marks[1])
        assert (round(across.x()), round(across.y())) == (120, -4)
    kit.press(Key.Key_Space, on=compare.hand.lay_button)
    assert kept(kit, other, first).method == BY_HAND


def test_two_spots_on_one_place_are_refused(kit: Compare) -> None:
    compare, first, other = open_misfits(kit)
    kit.click(compare.line.mark_button)
    for side in compare.hand.sides:
        kit.press(Key.Key_Return, on=side)
        kit.press(Key.Key_Return, on=side)
    kit.click(compare.hand.lay_button)
    assert compare.hand.problem.text().startswith("These spots do not fit")
    assert kept(kit, other, first).method == FAILED
    assert nameless(compare) == []


def test_a_third_spot_takes_the_place_of_the_nearest_and_beside_the_photo_there_is_none(kit: Compare) -> None:
    compare, _first, _other = open_misfits(kit)
    kit.click(compare.line.mark_button)
    side = compare.hand.sides[0]
    for spot in ((0.2, 0.2), (0.8, 0.5), (0.75, 0.5)):
        kit.click(side, side.point_of(spot).toPoint())
    assert side.marks[0] == pytest.approx((0.2, 0.2), abs=0.005)
    assert side.marks[1] == pytest.approx((0.75, 0.5), abs=0.005)
    kit.click(side, QPoint(5, 2))
    assert len(side.marks) == 2
    kit.press(Key.Key_Escape)
    assert not compare.is_marking
    assert compare.form.top.isVisible()
    assert kit.closes == []
    kit.press(Key.Key_Escape)
    assert kit.closes == [True]


def test_a_mark_is_pulled_elsewhere_and_taken_back(kit: Compare) -> None:
    compare, _first, _other = open_misfits(kit)
    kit.click(compare.line.mark_button)
    assert "Pull a mark" in compare.hand.how.text()
    side, left = compare.hand.sides[0], Qt.MouseButton.LeftButton
    kit.click(side, side.point_of((0.2, 0.2)).toPoint())
    begin, end = (side.point_of(spot).toPoint() for spot in ((0.2, 0.2), (0.5, 0.4)))
    kit.qtbot.mousePress(side, left, pos=begin)
    kit.qtbot.mouseMove(side, end)
    kit.qtbot.mouseRelease(side, left, pos=end)
    assert side.marks == [pytest.approx((0.5, 0.4), abs=0.005)]
    kit.press(Key.Key_Backspace, on=side)
    assert side.marks == []


def test_marks_that_turn_or_enlarge_too_much_are_asked_about(kit: Compare) -> None:
    compare, first, other = open_misfits(kit)
    kit.click(compare.line.mark_button)
    for side, spots in zip(compare.hand.sides, (((0.3, 0.3), (0.6, 0.3)), ((0.3, 0.3), (0.5, 0.5))), strict=True):
        for spot in spots:
            kit.click(side, side.point_of(spot).toPoint())
    kit.click(compare.hand.lay_button)
    assert "turn the photo by 45°" in compare.hand.problem.text()
    assert kept(kit, other, first).method == FAILED
    kit.click(compare.hand.lay_button)
    assert not compare.is_marking
    assert kept(kit, other, first).method == BY_HAND


def test_photos_that_lie_apart_show_no_difference_but_why(kit: Compare) -> None:
    compare, first, other = open_misfits(kit)
    assert not compare.form.aligned.isChecked()
    kit.click(compare.form.difference)
    assert compare.stage.overlay.layers == ()
    assert compare.stage.overlay.accessibleDescription() == laid_text(LaidState.FAILED)
    kit.press(Key.Key_A, on=compare.stage.overlay)
    assert not compare.form.aligned.isChecked()
    kit.press(Key.Key_A, on=compare.stage.overlay)
    compare.laying.set_by_hand((other.id, first.id), STRAIGHT, lambda _changes: None)
    kit.wait()
    assert compare.form.aligned.isChecked()
    assert compare.stage.overlay.has_image


def test_pulling_the_photo_marks_nothing(kit: Compare) -> None:
    compare, _first, _other = open_misfits(kit)
    kit.click(compare.line.mark_button)
    side = compare.hand.sides[1]
    kit.press(Key.Key_Plus, on=side)
    middle = side.rect().center()
    left = Qt.MouseButton.LeftButton
    kit.qtbot.mousePress(side, left, pos=middle)
    kit.qtbot.mouseMove(side, middle + QPoint(60, 0))
    kit.qtbot.mouseRelease(side, left, pos=middle + QPoint(60, 0))
    assert side.marks == []


def test_aligning_again_forgets_and_looks_anew(kit: Compare) -> None:
    first, second = kit.keep(0), kit.keep(3, skin(3, MOVED))
    kit.do(lambda diary: diary.alignments.set_by_hand(second.id, first.id, seen(right=0.2)))
    compare = kit.open(first, second)
    assert compare.line.label.text() == "Aligned by hand."
    kit.click(compare.line.again_button)
    assert compare.line.label.text() == "Aligned by what is seen in both."
    left, right = marks_shown(compare)
    assert apart(left, right) < 2
    kit.undo()
    assert compare.line.label.text() == "Aligned by hand."


def test_photos_of_different_views_are_not_laid_on_each_other(kit: Compare) -> None:
    first, nose = kit.keep(0), kit.keep(3, view=View.NOSE)
    compare = kit.open(first, nose)
    assert kit.do(lambda diary: diary.alignments.of(nose.id, first.id)) is None
    assert compare.line.label.text() == "Photos of different views are not aligned."
    assert not compare.line.mark_button.isVisible()
    assert compare.captions[1].care.text() == "different view"


def test_a_photo_thrown_away_leaves_the_others(kit: Compare) -> None:
    first, second, third = kit.keep(0), kit.keep(3, skin(3, MOVED)), kit.keep(6)
    compare = kit.open(first, second, third)
    compare.set_mode(Mode.BLINK)
    kit.context.change(compare, lambda diary: diary.photos.discard([first.id]))
    kit.wait()
    assert [photo.id for photo in compare.photos] == [second.id, third.id]
    assert kept(kit, third, second).method == BY_FEATURES
    assert not compare.captions[2].isVisible()
    kit.context.change(compare, lambda diary: diary.photos.discard([third.id]))
    kit.wait()
    assert kit.closes == [True]


def test_a_photo_thrown_away_while_it_is_marked_ends_the_marking(kit: Compare) -> None:
    compare, _first, other = open_misfits(kit)
    kit.click(compare.line.mark_button)
    kit.context.change(compare, lambda diary: diary.photos.discard([other.id]))
    kit.wait()
    assert kit.closes == [True]


def test_photos_gone_for_good_while_they_are_laid_break_nothing(kit: Compare) -> None:
    first, second = kit.keep(0), kit.keep(3)
    album = kit.album()
    compare = kit.widget
    compare.show()
    compare.open([first, second], album)
    kit.context.runner.ask(compare, lambda diary: diary.trash.delete_forever([diary.photos.discard([second.id]).id]))
    kit.wait()
    assert compare.laying.laid(second).state is LaidState.FAILED
    assert compare.stage.sides[1].accessibleDescription() != ""
    assert compare.stage.sides[0].has_image
