"""Blind comparison shows only pairs that can be compared fairly, and says what it leaves out."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest
from PIL import Image
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from poreditary.app.context import Context
from poreditary.diary.diary import Diary
from poreditary.diary.photos import look_at
from poreditary.domain.kinds import View
from poreditary.domain.photo import Photo
from poreditary.photo.skin import SkinSpec, encode_jpeg, skin_patch
from tests.app.pages.photos_kit import Key, Photos
from tests.app.pages.test_photos_blind import answers, begun, fill, opened, sets, shown
from tests.domain.test_fairness import SOFT


@pytest.fixture
def photos(qtbot: QtBot, context: Context, diary_do: Any, settled: Any) -> Iterator[Photos]:
    made = Photos(qtbot, context, diary_do, settled)
    yield made
    made.close()


def keep(photos: Photos, day: int, seed: int = 7, quality: str = "") -> Photo:
    taken = datetime(2026, 11, day, 8, 15)
    image: Image.Image = skin_patch(SkinSpec(seed, day, View.NOSE, width=480, height=360), "")
    incoming = look_at(encode_jpeg(image, taken, 60), f"{day}.jpg", taken)

    def job(diary: Diary) -> Photo:
        photo = diary.photos.photo(diary.photos.keep(incoming, View.NOSE).id)
        diary.photos.edit(replace(photo, quality=quality))
        return diary.photos.photo(photo.id)

    kept: Photo = photos.do(job)
    return kept


def enter(photos: Photos, button: QPushButton, key: Key = Key.Key_Return) -> None:
    """Give a button the keys and press Enter."""
    button.setFocus()
    photos.press(key)


def test_photos_with_findings_stand_in_no_pair_and_the_start_says_why(photos: Photos) -> None:
    for day in range(1, 7):
        keep(photos, day)
    bad = [keep(photos, day, quality=SOFT) for day in (7, 8)]
    room = opened(photos)
    note = room.start.fresh.note.text()
    assert note.endswith("2 photos are left out, as they would be known at once: softer focus.")
    enter(photos, room.start.fresh.begin)
    shown(photos, room)
    ids = {one for pair in sets(photos)[0].pairs for one in (pair.left_photo_id, pair.right_photo_id)}
    assert not ids & {one.id for one in bad}
    assert room.pair.note.text() == "Laid on each other; brightness and colour matched for viewing."


def test_a_pair_that_does_not_lie_on_each_other_is_passed_over(photos: Photos) -> None:
    for day in range(1, 6):
        keep(photos, day)
    strange = {keep(photos, 6, seed=99).id}
    room = opened(photos)
    photos.click(room.start.fresh.begin)
    shown(photos, room)
    while room.stack.currentWidget() is room.pair:
        shown(photos, room)
        photos.press(Key.Key_Left)
    for pair in sets(photos)[0].pairs:
        mixed = len({pair.left_photo_id, pair.right_photo_id} & strange) == 1
        assert mixed == (pair.answer is None)
    assert "cannot be compared fairly" in room.start.cards[0].texts
    assert room.start.cards[0].main.text() == "Do it again"


def test_with_no_fair_pair_all_are_shown_and_marked(photos: Photos) -> None:
    room = begun(photos, 4)
    assert room.pair.note.text() == "These photos cannot be compared fairly; the answer is marked so."
    while room.stack.currentWidget() is room.pair:
        shown(photos, room)
        photos.press(Key.Key_Left)
    card = room.start.cards[0]
    assert "could not be compared fairly" in card.texts
    assert len(card.pairs) == len(answers(photos))
    assert all(text.endswith("not fair") and "Nov" in text and "2026" in text for text in card.pairs)
    assert room.start.later.isVisible()


def test_a_key_pressed_while_photos_load_is_said_not_to_count(photos: Photos) -> None:
    room = begun(photos)
    photos.qtbot.keyClick(room.pair, Key.Key_Right)
    photos.qtbot.keyClick(room.pair, Key.Key_Right)
    assert "not counted" in room.pair.note.text()
    shown(photos, room)
    assert "not counted" not in room.pair.note.text()
    assert answers(photos)[1] is None


def test_enter_presses_the_button_that_has_the_keys(photos: Photos) -> None:
    fill(photos)
    room = opened(photos)
    enter(photos, room.start.fresh.begin)
    shown(photos, room)
    enter(photos, room.pair.form.back, Key.Key_Enter)
    assert room.stack.currentWidget() is room.start
    enter(photos, room.start.cards[0].main)
    shown(photos, room)
