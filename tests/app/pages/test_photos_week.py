"""The calibration week on the page of photos: what is asked after an import, and in the viewer."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from poreditary.app.context import Context
from poreditary.app.pages.photos_week import MOST_PART, WeekRoom
from poreditary.diary.diary import Diary
from poreditary.domain.kinds import View
from tests.app.accessible import nameless
from tests.app.pages.photos_kit import Photos, jpeg, write
from tests.diary.measure_kit import set_up


@pytest.fixture
def photos(qtbot: QtBot, context: Context, diary_do: Any, settled: Any) -> Iterator[Photos]:
    made = Photos(qtbot, context, diary_do, settled)
    yield made
    made.close()


def begin_week(diary: Diary) -> None:
    set_up(diary, 1, date(2026, 11, 16))
    diary.calibration.begin(View.NOSE)


def done(photos: Photos) -> int:
    found: int = photos.do(lambda diary: diary.calibration.standing(View.NOSE).done)
    return found


def test_without_a_week_the_page_is_as_before(photos: Photos) -> None:
    photos.do(set_up)
    photos.open()
    assert not photos.page.week.card.isVisible()
    assert photos.page.findChildren(WeekRoom)[0].isHidden()


def test_after_an_import_its_sitting_is_asked_about_and_counted_in(photos: Photos, tmp_path: Path) -> None:
    photos.do(begin_week)
    photos.open()
    week = photos.page.week.card
    assert week.isVisible()
    assert week.text.text().startswith("Calibration week: 1 of 3 sittings")
    assert not week.question.isVisible()
    photos.drop(write(tmp_path / "nose.jpg", jpeg("2026-11-19 08:15:00")))
    photos.import_shown()
    photos.qtbot.waitUntil(week.question.isVisible)
    assert week.question.box.accessibleName().startswith("Until Thursday, November 19 nothing in my routine")
    assert nameless(week) == []
    photos.click(week.question.box)
    assert done(photos) == 2
    assert week.text.text().startswith("Calibration week: 2 of 3 sittings")
    photos.undo()
    assert done(photos) == 1
    assert week.question.isVisible()


def test_without_a_week_an_import_may_be_a_repeat(photos: Photos, tmp_path: Path) -> None:
    photos.do(set_up)
    photos.open()
    repeat = photos.page.week.repeat
    assert not repeat.isVisible()
    photos.drop(write(tmp_path / "nose.jpg", jpeg("2026-11-19 08:15:00")))
    photos.import_shown()
    photos.qtbot.waitUntil(repeat.question.isVisible)
    assert not photos.page.week.card.isVisible()
    assert "The sitting before was on Monday, November 16." in repeat.question.note.text()
    assert nameless(repeat) == []
    photos.click(repeat.question.box)
    assert repeat.question.box.isChecked()
    assert len(photos.do(lambda diary: diary.calibration.groups(View.NOSE))) == 1
    photos.click(repeat.close_button)
    assert not photos.page.week.isVisible()


def test_an_import_of_what_is_not_measured_asks_nothing(photos: Photos, tmp_path: Path) -> None:
    photos.open()
    for day in ("18", "19"):
        photos.drop(write(tmp_path / f"{day}.jpg", jpeg(f"2026-11-{day} 08:15:00")))
        photos.import_shown()
    assert not photos.page.week.isVisible()


def test_the_viewer_asks_the_same_of_the_sitting_of_its_photo(photos: Photos) -> None:
    photos.do(begin_week)
    later = photos.keep("2026-11-19 08:15:00", View.NOSE)
    photos.open()
    photos.window.resize(1280, 800)
    photos.page.open_photo(later)
    photos.wait()
    asked = photos.page.viewer.unchanged
    assert asked.isVisible()
    photos.click(asked.box)
    assert done(photos) == 2
    assert asked.box.isChecked()
    photos.page.viewer.step(1)
    photos.wait()
    assert not asked.isVisible()


def test_the_keys_stay_with_the_photo_where_its_sitting_was_the_first_to_count(photos: Photos) -> None:
    photos.do(lambda diary: set_up(diary, 1, date(2026, 9, 5)))
    photos.do(lambda diary: diary.calibration.begin(View.NOSE))
    photos.keep("2026-09-07 08:15:00", View.NOSE)
    first = photos.do(lambda diary: diary.photos.photo(diary.patches.needed(View.NOSE).photo_id))
    photos.open()
    photos.window.resize(1280, 800)
    photos.page.open_photo(first)
    photos.wait()
    viewer = photos.page.viewer
    assert viewer.unchanged.box.accessibleName() == "Count this sitting as the first of the calibration week"
    viewer.unchanged.box.setFocus()
    photos.qtbot.keyClick(viewer.unchanged.box, Qt.Key.Key_Space)
    photos.wait()
    assert done(photos) == 1
    assert not viewer.unchanged.isVisible()
    assert viewer.facts.isAncestorOf(photos.window.focusWidget())


def test_the_card_leaves_most_of_the_page_to_the_photos(photos: Photos) -> None:
    photos.do(begin_week)
    photos.open()
    room = photos.page.findChildren(WeekRoom)[0]
    assert room.height() >= photos.page.week.card.heightForWidth(room.width())
    photos.window.resize(1000, 260)
    photos.wait()
    assert room.height() <= round(260 * MOST_PART)
    photos.click(photos.page.week.card.skip)
    assert room.isHidden()
