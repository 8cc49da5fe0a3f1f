"""Blind comparison with keys alone and with the mouse: begun, answered, left, undone, done again."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from poreditary.app.context import Context
from poreditary.app.pages.photos import PhotosPage
from poreditary.app.widgets.blind_room import BlindRoom
from poreditary.domain.kinds import BlindAnswer, View
from poreditary.domain.photo import BlindSet
from tests.app.accessible import nameless
from tests.app.pages.photos_kit import SHIFT, Key, Photos
from tests.app.window_kit import Window

LEFT, RIGHT, SAME = BlindAnswer.LEFT, BlindAnswer.RIGHT, BlindAnswer.SAME


@pytest.fixture
def photos(qtbot: QtBot, context: Context, diary_do: Any, settled: Any) -> Iterator[Photos]:
    made = Photos(qtbot, context, diary_do, settled)
    yield made
    made.close()


def fill(photos: Photos, days: int = 6) -> None:
    for day in range(1, days + 1):
        photos.keep(f"2026-11-{day:02} 08:15:00", View.NOSE)


def opened(photos: Photos) -> BlindRoom:
    photos.open()
    photos.page.more.blind.open()
    photos.wait()
    room = photos.page.more.blind.room
    assert room is not None
    return room


def sets(photos: Photos) -> list[BlindSet]:
    found: list[BlindSet] = photos.do(lambda diary: diary.blind.all())
    return found


def answers(photos: Photos) -> list[BlindAnswer | None]:
    return [pair.answer for pair in sets(photos)[0].pairs]


def shown(photos: Photos, room: BlindRoom) -> None:
    """Wait until a pair can be answered."""
    photos.qtbot.waitUntil(lambda: room.pair.is_ready, timeout=20_000)
    photos.wait()


def begun(photos: Photos, days: int = 6) -> BlindRoom:
    fill(photos, days)
    room = opened(photos)
    photos.click(room.start.fresh.begin)
    shown(photos, room)
    return room


def test_from_beginning_to_outcome_with_keys_alone(photos: Photos) -> None:
    fill(photos)
    room = opened(photos)
    assert room.start.fresh.form.view.hasFocus()
    photos.press(Key.Key_Tab)
    photos.press(Key.Key_Down)  # the earlier half with the later half
    assert room.start.fresh.note.text() == "3 pairs, and 3 more that check the answers."
    photos.press(Key.Key_Tab)
    assert room.start.fresh.begin.hasFocus()
    photos.press(Key.Key_Space)
    shown(photos, room)
    assert room.pair.form.progress.text() == "Pair 1 of 6"
    assert room.pair.hasFocus()
    for key in (Key.Key_Left, Key.Key_Right, Key.Key_Space, Key.Key_Down, Key.Key_Left):
        photos.press(key)
        shown(photos, room)
    assert answers(photos) == [LEFT, RIGHT, SAME, SAME, LEFT, None]
    photos.press(Key.Key_Right)
    assert room.stack.currentWidget() is room.start
    card = room.start.cards[0]
    assert card.main.hasFocus()
    assert card.main.text() == "Do it again"
    assert card.texts.startswith("Of 3 pairs the later photo was chosen ")
    assert "with so few pairs this says little" in card.texts
    photos.press(Key.Key_Escape)
    assert photos.page.stack.currentWidget() is photos.page.room
    assert photos.page.timeline.hasFocus()


def test_nothing_says_when_a_photo_was_taken(photos: Photos) -> None:
    room = begun(photos)
    for canvas, name in ((room.pair.left, "Left photo"), (room.pair.right, "Right photo")):
        assert (canvas.accessibleName(), canvas.accessibleDescription(), canvas.toolTip()) == (name, "", "")
    assert room.pair.left._photo == room.pair.right._photo
    assert nameless(room.pair) == []


def test_answers_by_mouse_are_kept_at_once_and_the_keys_stay(photos: Photos) -> None:
    room = begun(photos)
    form = room.pair.form
    for button, answer in ((form.right, RIGHT), (form.same, SAME), (form.left, LEFT)):
        place = answers(photos).index(None)
        photos.click(button)
        assert answers(photos)[place] is answer
        shown(photos, room)
        assert button.hasFocus()


def test_a_held_or_double_key_answers_once(photos: Photos) -> None:
    room = begun(photos)
    photos.qtbot.keyClick(room.pair, Key.Key_Right)
    photos.qtbot.keyClick(room.pair, Key.Key_Right)
    photos.qtbot.keyClick(room.pair, Key.Key_Space)
    photos.wait()
    assert answers(photos)[:2] == [RIGHT, None]


def test_undo_goes_back_to_the_pair_before_and_past_the_beginning_to_the_start(photos: Photos) -> None:
    room = begun(photos)
    photos.press(Key.Key_Left)
    shown(photos, room)
    assert room.pair.form.progress.text().startswith("Pair 2")
    photos.undo()
    shown(photos, room)
    assert room.pair.form.progress.text().startswith("Pair 1")
    assert answers(photos)[0] is None
    photos.undo()
    assert room.stack.currentWidget() is room.start
    assert sets(photos) == []
    assert photos.refusals == []


def test_left_in_the_middle_it_goes_on_where_it_was(photos: Photos) -> None:
    room = begun(photos)
    photos.press(Key.Key_Left)
    shown(photos, room)
    photos.press(Key.Key_Escape)
    assert room.stack.currentWidget() is room.start
    card = room.start.cards[0]
    assert card.texts == f"1 of {len(answers(photos))} pairs answered."
    assert card.main.text() == "Go on"
    photos.press(Key.Key_Space, on=card.main)
    shown(photos, room)
    assert room.pair.form.progress.text().startswith("Pair 2")


def test_the_page_made_anew_goes_on_with_the_pair(photos: Photos) -> None:
    room = begun(photos)
    photos.press(Key.Key_Left)
    shown(photos, room)
    place = photos.page.place()
    photos.page.more.blind.close()
    photos.page.show_place(place)
    shown(photos, room)
    assert photos.page.more.blind.is_open
    assert room.pair.form.progress.text().startswith("Pair 2")


def test_a_photo_discarded_in_the_middle_takes_its_pairs_out(photos: Photos) -> None:
    room = begun(photos)
    first = sets(photos)[0].pairs[0]
    photos.context.change(photos.page, lambda diary: diary.photos.discard([first.left_photo_id]))
    photos.wait()
    shown(photos, room)
    while room.stack.currentWidget() is room.pair:
        shown(photos, room)
        photos.press(Key.Key_Down)
    left = sets(photos)[0]
    assert left.pairs[0].answer is None
    assert "left out" in room.start.cards[0].texts
    gone = [pair for pair in left.pairs if first.left_photo_id in (pair.left_photo_id, pair.right_photo_id)]
    assert [pair.answer for pair in gone] == [None] * len(gone)
    assert all(pair.answer is SAME for pair in left.pairs if pair not in gone)


def test_an_original_that_cannot_be_read_is_said_and_passed_over(photos: Photos) -> None:
    fill(photos)
    room = opened(photos)
    found = room.start.fresh.periods()
    assert found is not None
    photos.do(lambda diary: diary.blind.make(View.NOSE, *found, chance=4))
    broken = sets(photos)[0].pairs[0]
    photo = photos.do(lambda diary: diary.photos.photo(broken.left_photo_id))
    assert "2026-11" in photo.file_name
    photos.do(lambda diary: diary._store.volumes.remove(photo.sha256, photo.volume))
    room.go_on(sets(photos)[0].id)
    photos.wait()
    while room.stack.currentWidget() is room.pair:
        shown(photos, room)
        photos.press(Key.Key_Left)
    assert {str(problem) for problem in photos.refusals} == {
        "A photo of this pair cannot be read. The pair is left out for now."
    }
    assert answers(photos)[0] is None
    assert LEFT in answers(photos)
    assert room.start.cards[0].main.text() == "Go on"


def test_done_again_it_is_the_same_pairs_with_other_sides(photos: Photos) -> None:
    room = begun(photos)
    while room.stack.currentWidget() is room.pair:
        shown(photos, room)
        photos.press(Key.Key_Down)
    photos.click(room.start.cards[0].main)
    shown(photos, room)
    again, before = sets(photos)
    assert sorted((pair.left_photo_id, pair.right_photo_id) for pair in again.pairs) == sorted(
        (pair.right_photo_id, pair.left_photo_id) for pair in before.pairs
    )


def test_a_set_is_deleted_and_comes_back(photos: Photos) -> None:
    room = begun(photos)
    photos.press(Key.Key_Escape)
    photos.click(room.start.cards[0].delete)
    assert room.start.cards == []
    photos.undo()
    assert len(room.start.cards) == 1


def test_periods_of_ones_own(photos: Photos) -> None:
    fill(photos)
    room = opened(photos)
    form = room.start.fresh.form
    form.against.setCurrentIndex(2)
    assert form.earlier_from.isVisible()
    assert room.start.fresh.begin.isEnabled()
    form.later_from.setDate(form.earlier_from.date())
    assert not room.start.fresh.begin.isEnabled()
    assert room.start.fresh.note.text().startswith("Each period needs a photo")


@pytest.mark.parametrize("days", [0, 1])
def test_without_photos_of_two_days_there_is_nothing_to_begin(photos: Photos, days: int) -> None:
    fill(photos, days)
    room = opened(photos)
    assert not room.start.fresh.begin.isEnabled()
    assert room.start.fresh.note.text() == "It takes photos of this view from two days."


def test_both_photos_are_zoomed_and_moved_together(photos: Photos) -> None:
    room = begun(photos)
    photos.press(Key.Key_Plus)
    assert room.pair.right.look() == room.pair.left.look()
    assert not room.pair.left.look().is_whole
    before = room.pair.left.look()
    photos.press(Key.Key_Right, SHIFT)
    assert room.pair.right.look() == room.pair.left.look() != before
    assert answers(photos)[0] is None
    photos.press(Key.Key_0)
    assert room.pair.right.look().is_whole


def test_two_finished_sets_make_a_chart(photos: Photos) -> None:
    room = begun(photos, 4)
    for number in range(2):
        while room.stack.currentWidget() is room.pair:
            shown(photos, room)
            photos.press(Key.Key_Left)
        assert room.start.chart.isVisible() == (number == 1)
        if number == 0:
            photos.click(room.start.cards[0].main)
            shown(photos, room)
    photos.qtbot.waitUntil(lambda: "Nose: share of the later photo" in room.start.chart.accessibleDescription())
    assert nameless(room.start) == []


def test_the_menu_leads_there(photos: Photos) -> None:
    fill(photos)
    photos.open()
    more = photos.page.more.button
    assert more.isVisible()
    menu = more.menu()
    assert menu is not None
    assert [action.text() for action in menu.actions()] == [
        "Blind comparison",
        "Make a time-lapse…",
        "Export photos…",
        "Measure a view…",
    ]
    menu.actions()[0].trigger()
    photos.wait()
    assert photos.page.more.blind.is_open
    assert QApplication.focusWidget() is not None


def test_a_key_leads_there_from_any_page(window: Window) -> None:
    window.welcome()
    window.open()
    window.press(Key.Key_B)
    page = window.page
    assert isinstance(page, PhotosPage)
    assert page.more.blind.is_open


@pytest.mark.parametrize("way", ["key", "mouse"])
def test_choosing_photos_once_more_leads_back_to_the_timeline(window: Window, way: str) -> None:
    window.welcome()
    window.open()
    photos_key, blind_key = Key.Key_2, Key.Key_B

    def choose() -> None:
        if way == "key":
            window.press(photos_key)
        else:
            window.qtbot.mouseClick(window.frame._side.buttons["photos"], Qt.MouseButton.LeftButton)
            window.settle()

    window.press(blind_key)
    page = window.page
    assert isinstance(page, PhotosPage)
    assert page.more.blind.is_open
    # From another page it leads back to where the person was; chosen once more, to the beginning.
    window.press(Key.Key_1)
    choose()
    assert page.more.blind.is_open
    choose()
    assert page.stack.currentWidget() is page.room
