"""A patch before and after: seen in step, one fading into the other, with what was found drawn on it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from poreditary.app import privacy
from poreditary.app.dialogs.seen_dialog import pictures_of
from poreditary.app.widgets.patch_canvas import PatchCanvas
from poreditary.app.widgets.patch_pair import Arrangement, PatchPair
from poreditary.app.widgets.photo_look import Look
from tests.app.accessible import name_of, nameless
from tests.app.widgets.conftest import Ear, Show
from tests.app.widgets.seen_patch import AFTER, BEFORE, HEIGHT, LEFT_OUT_FROM, PORE, WIDTH, seen_patch


@pytest.fixture
def pair(show: Show) -> PatchPair:
    made = PatchPair()
    made.resize(800, 400)
    show(made)
    made.show_patch(pictures_of(seen_patch()), "Nose", "1 June", "1 August")
    return made


@pytest.fixture
def blurred() -> Iterator[None]:
    privacy.switch(is_on=True)
    yield
    privacy.switch(is_on=False)


def place(canvas: PatchCanvas, x: float, y: float) -> QPoint:
    """Return where a pixel of the patch is shown."""
    scale = min(canvas.width() / WIDTH, canvas.height() / HEIGHT)
    left, top = (canvas.width() - WIDTH * scale) / 2, (canvas.height() - HEIGHT * scale) / 2
    return QPoint(round(left + x * scale), round(top + y * scale))


def colour(canvas: PatchCanvas, x: float, y: float) -> tuple[int, int, int]:
    """Return the colour on show at a pixel of the patch."""
    found = QColor(canvas.grab().toImage().pixelColor(place(canvas, x, y)))
    return found.red(), found.green(), found.blue()


def colours_around(canvas: PatchCanvas, x: float, y: float, reach: int = 12) -> set[str]:
    image, at = canvas.grab().toImage(), place(canvas, x, y)
    return {
        image.pixelColor(at.x() + dx, at.y() + dy).name()
        for dx in range(-reach, reach + 1)
        for dy in range(-reach, reach + 1)
    }


def test_before_stands_at_the_left_and_after_at_the_right(pair: PatchPair) -> None:
    assert colour(pair.before, 20, 4) == BEFORE
    assert colour(pair.after, 20, 4) == AFTER
    assert name_of(pair.before) == "Nose, before: 1 June"
    assert name_of(pair.after) == "Nose, after: 1 August"
    assert [label.text() for label in pair.days[:2]] == ["Before: 1 June", "After: 1 August"]
    assert pair.before.x() < pair.after.x()


def test_both_zoom_and_move_in_step_by_key(pair: PatchPair, qtbot: QtBot) -> None:
    pair.before.setFocus()
    for _ in range(4):
        qtbot.keyClick(pair.before, Qt.Key.Key_Plus)
    qtbot.keyClick(pair.before, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    look = pair.before.look()
    assert look.zoom == pytest.approx(1.25**4)
    assert look.x > 0.5
    assert pair.after.look() == look
    pair.zoom_to_fit()
    assert pair.after.look() == Look()


def test_space_shows_the_other_one_while_it_is_held(pair: PatchPair, qtbot: QtBot) -> None:
    pair.before.setFocus()
    qtbot.keyPress(pair.before, Qt.Key.Key_Space)
    assert (colour(pair.before, 20, 4), colour(pair.after, 20, 4)) == (AFTER, BEFORE)
    qtbot.keyRelease(pair.before, Qt.Key.Key_Space)
    assert (colour(pair.before, 20, 4), colour(pair.after, 20, 4)) == (BEFORE, AFTER)


def test_in_one_place_the_slider_fades_from_before_to_after(pair: PatchPair, qtbot: QtBot, ear: Ear) -> None:
    pair.arrange(Arrangement.ONE_PLACE)
    assert pair.both.isVisible()
    assert not pair.before.isVisible()
    assert colour(pair.both, 20, 4) == BEFORE
    pair.slider.setFocus()
    qtbot.keyClick(pair.slider, Qt.Key.Key_PageUp)
    between = colour(pair.both, 20, 4)
    assert all(low < one < high for low, one, high in zip(BEFORE, between, AFTER, strict=True))
    qtbot.keyClick(pair.slider, Qt.Key.Key_End)
    assert colour(pair.both, 20, 4) == AFTER
    assert pair.slider.accessibleDescription() == "100 % after"
    qtbot.keyPress(pair.both, Qt.Key.Key_Space)
    assert colour(pair.both, 20, 4) == BEFORE
    assert ear.heard[-1] == ("Before: 1 June", False)
    qtbot.keyRelease(pair.both, Qt.Key.Key_Space)
    assert colour(pair.both, 20, 4) == AFTER


def test_the_look_stays_from_one_arrangement_to_the_other(pair: PatchPair) -> None:
    pair.zoom_in()
    pair.zoom_in()
    look = pair.before.look()
    pair.arrange(Arrangement.ONE_PLACE)
    assert pair.both.look().zoom == pytest.approx(look.zoom)


def test_pores_are_circled_and_what_was_left_out_is_hatched(pair: PatchPair) -> None:
    x, y, _across = PORE
    skin = QColor(*BEFORE).name()
    middle_of_left_out = ((LEFT_OUT_FROM + WIDTH) / 2, 10.0)
    reach = round(3 * pair.before.width() / WIDTH)
    assert len(colours_around(pair.before, x, y, reach)) > 3
    assert len(colours_around(pair.before, *middle_of_left_out)) > 1
    assert skin not in colours_around(pair.before, *middle_of_left_out)
    pair.draw(pores=False, left_out=False)
    assert colours_around(pair.before, x, y, reach) == {skin}
    assert colours_around(pair.before, *middle_of_left_out) == {skin}


def test_only_what_was_left_out_is_hatched(pair: PatchPair) -> None:
    pair.draw(pores=False, left_out=True)
    assert colours_around(pair.before, LEFT_OUT_FROM / 2, 10) == {QColor(*BEFORE).name()}


def test_a_patch_that_was_let_go_of_is_asked_for_once_it_is_painted(pair: PatchPair, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pair.picture_wanted):
        pair.drop_pictures()
    assert not pair.before.has_image
    pair.show_patch(pictures_of(seen_patch()), "Nose", "1 June", "1 August")
    assert colour(pair.before, 20, 4) == BEFORE


def test_where_photos_are_blurred_nothing_is_drawn_on_them(pair: PatchPair, blurred: None) -> None:
    pair.slider.setFocus()
    assert colours_around(pair.after, *PORE[:2]) == {QColor(*AFTER).name()}
    assert colours_around(pair.after, 35, 10) == {QColor(*AFTER).name()}


def test_a_reason_stands_in_the_place_of_a_patch(pair: PatchPair) -> None:
    pair.show_patch(None, "Nose", "1 June", "1 August")
    pair.set_note("The photo is gone.")
    assert pair.before.accessibleDescription() == "The photo is gone."
    assert not pair.before.has_image


def test_everything_that_keys_reach_has_a_name(pair: PatchPair) -> None:
    pair.arrange(Arrangement.ONE_PLACE)
    assert nameless(pair) == []
