"""Filtering the timeline: by the menu, by chips, together, and back; and the line on top of the page."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from poreditary.app.context import Context
from poreditary.app.pages.photos import PhotosPage
from poreditary.app.pages.photos_filter import filter_menu
from poreditary.diary.diary import Diary
from poreditary.domain.kinds import View
from poreditary.domain.photo import Photo
from poreditary.domain.photo_filter import Facet
from poreditary.domain.treatment import Course, Session
from tests.app.accessible import nameless
from tests.app.pages.photos_kit import CTRL, Key, Photos
from tests.conftest import StandingClock


@pytest.fixture
def photos(qtbot: QtBot, context: Context, diary_do: Any, settled: Any) -> Iterator[Photos]:
    made = Photos(qtbot, context, diary_do, settled)
    yield made
    made.close()


def say_of(photos: Photos, photo: Photo, **fields: object) -> None:
    """Say something of the sitting of a photo."""

    def job(diary: Diary) -> None:
        diary.photos.edit_sitting(replace(diary.photos.sitting(photo.sitting_id), **fields))  # type: ignore[arg-type]

    photos.do(job)


@pytest.fixture
def three(photos: Photos) -> list[Photo]:
    """Keep a nose by the window, a starred front by the window, and a nose by the lamp, the newest last."""
    kept = [
        photos.keep("2026-11-12 08:15:00", View.NOSE),
        photos.keep("2026-11-13 08:15:00", View.FRONT),
        photos.keep("2026-11-14 08:15:00", View.NOSE),
    ]
    say_of(photos, kept[0], light="Window", clean_skin=True)
    say_of(photos, kept[1], light="window", place="bathroom")
    say_of(photos, kept[2], light="lamp", is_baseline=True)
    photos.do(lambda diary: diary.photos.edit(replace(diary.photos.photo(kept[1].id), star=True)))
    photos.open()
    return kept


def entries(menu: QMenu) -> dict[str, Any]:
    """Return the actions of a menu and of the menus in it by their text."""
    found: dict[str, Any] = {}
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            found |= {f"{action.text()} > {text}": entry for text, entry in entries(inner).items()}
        else:
            found[action.text()] = action
    return found


def menu_of(photos: Photos) -> dict[str, Any]:
    chips = photos.page.chips
    menu = filter_menu(photos.page.album, chips.wanted, chips.want, photos.page)
    return entries(menu)


def choose(photos: Photos, text: str) -> None:
    menu_of(photos)[text].trigger()
    photos.wait()


def chips_of(photos: Photos) -> list[str]:
    return [chip.text() for chip in photos.page.chips.removable.values()]


def test_the_menu_says_what_there_is_to_choose_from(photos: Photos, three: list[Photo]) -> None:
    assert [(text, action.isEnabled()) for text, action in menu_of(photos).items()] == [
        ("Starred  1", True),
        ("Baseline  1", True),
        ("Skin > Clean skin  1", True),
        ("Skin > Skin not clean  0", False),
        ("Skin > Skin not noted  2", True),
        ("Light > Window  2", True),
        ("Light > Lamp  1", True),
        ("Light > Not noted  0", False),
        ("Place > Bathroom  1", True),
        ("Place > Not noted  2", True),
        ("Taken or imported > Taken here  0", False),
        ("Taken or imported > Imported  3", True),
    ]


def test_filters_work_together_and_each_can_be_taken_away(photos: Photos, three: list[Photo]) -> None:
    nose_window, front, nose_lamp = three
    choose(photos, "Light > Window  2")
    assert photos.shown() == [front.id, nose_window.id]
    assert photos.page.form.count.text() == "2 of 3 photos"
    choose(photos, "Starred  1")
    assert photos.shown() == [front.id]
    assert chips_of(photos) == ["Starred  1", "Light: window  2"]
    photos.click(photos.page.chips.removable[Facet.LIGHT])
    assert chips_of(photos) == ["Starred  1"]
    assert photos.shown() == [front.id]
    photos.click(photos.page.chips.all_button)
    assert photos.shown() == [nose_lamp.id, front.id, nose_window.id]
    assert photos.page.form.count.text() == "3 photos"
    assert chips_of(photos) == []


def test_an_entry_chosen_again_lets_all_back_in(photos: Photos, three: list[Photo]) -> None:
    choose(photos, "Baseline  1")
    assert photos.shown() == [three[2].id]
    entry = menu_of(photos)["Baseline  1"]
    assert entry.isChecked()
    entry.trigger()
    photos.wait()
    assert len(photos.shown()) == 3


def test_where_nothing_matches_one_action_shows_all(photos: Photos, three: list[Photo]) -> None:
    choose(photos, "Baseline  1")
    choose(photos, "Skin > Skin not noted  1")
    photos.page.chips.want(Facet.STAR, True)
    photos.wait()
    assert photos.page.nothing.isVisible()
    assert photos.page.nothing.label.text() == "No photo matches."
    assert photos.page.form.count.text() == "0 of 3 photos"
    assert not photos.page.chips.all_button.isVisible()
    photos.click(photos.page.nothing.button)
    assert len(photos.shown()) == 3
    assert photos.page.timeline.hasFocus()


def test_photos_of_a_course_and_of_a_session(photos: Photos) -> None:
    def plan(diary: Diary) -> int:
        course = diary.treatments.add_course(Course("Peels", date(2026, 11, 1))).id
        return diary.treatments.add_session(Session(date(2026, 11, 12), "peel", course_id=course, name="First")).id

    session = photos.do(plan)
    own = photos.keep("2026-11-12 08:15:00", session_id=session)
    photos.keep("2026-11-13 08:15:00")
    photos.open()
    choose(photos, "Course > Peels  1")
    assert photos.shown() == [own.id]
    assert chips_of(photos) == ["Course: Peels  1"]
    choose(photos, "Session > First, Nov 12, 2026  1")
    assert photos.page.session_id == session
    photos.context.change(photos.page, lambda diary: diary.treatments.discard_session(session))
    photos.wait()
    assert photos.page.session_id is None


def test_filters_stay_when_the_photos_are_read_again_and_in_a_page_made_anew(
    photos: Photos, three: list[Photo], context: Context
) -> None:
    choose(photos, "Light > Window  2")
    photos.page.refresh()
    photos.wait()
    assert len(photos.shown()) == 2
    anew = PhotosPage(context)
    photos.qtbot.addWidget(anew)
    anew.show_place(photos.page.place())
    anew.show()
    photos.wait()
    assert len(anew.timeline.photos.photos()) == 2
    anew.show_place(three[2].id)
    assert [photo.id for photo in anew.timeline.selected()] == [three[2].id]


def test_the_menu_opens_by_key_and_by_click(photos: Photos, three: list[Photo]) -> None:
    photos.press(Key.Key_F)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    photos.qtbot.keyClick(menu, Key.Key_Down)
    photos.qtbot.keyClick(menu, Key.Key_Return)
    photos.wait()
    assert chips_of(photos) == ["Starred  1"]
    photos.click(photos.page.chips.more)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.close()


def test_the_keys_stay_near_when_a_chip_is_taken_away(photos: Photos, three: list[Photo]) -> None:
    choose(photos, "Starred  1")
    chip = photos.page.chips.removable[Facet.STAR]
    chip.setFocus()
    assert nameless(photos.page) == []
    photos.press(Key.Key_Space)
    assert photos.page.chips.more.hasFocus()


def test_b_marks_the_sittings_of_what_is_selected_as_baseline(photos: Photos, three: list[Photo]) -> None:
    photos.press(Key.Key_A, CTRL)
    photos.press(Key.Key_B)
    assert all(sitting.is_baseline for sitting in photos.do(lambda diary: diary.photos.sittings()))
    assert str(photos.context.undoable) == "Marked as baseline"
    photos.press(Key.Key_B)
    assert not any(sitting.is_baseline for sitting in photos.do(lambda diary: diary.photos.sittings()))
    photos.undo()
    photos.undo()
    assert sum(sitting.is_baseline for sitting in photos.do(lambda diary: diary.photos.sittings())) == 1


def test_n_opens_the_photo_where_its_note_is_written(photos: Photos, three: list[Photo]) -> None:
    photos.press(Key.Key_Home)
    photos.press(Key.Key_N)
    assert photos.page.viewer.isVisible()
    assert photos.page.viewer.facts.form.note.hasFocus()


@pytest.mark.parametrize(
    ("taken", "days", "words"),
    [
        ("2026-11-20 08:15:00", 0, ""),
        ("2026-11-17 08:15:00", 0, ""),
        ("2026-11-17 08:15:00", 1, "Photo due today"),
        ("2026-11-10 08:15:00", 0, "Photo due since Sunday"),
        ("2026-11-03 08:15:00", 0, "Photo due since November 8"),
    ],
)
def test_a_due_weekly_photo_is_said_on_top(
    photos: Photos, clock: StandingClock, taken: str, days: int, words: str
) -> None:
    clock.advance(days=days)
    photos.keep(taken)
    photos.open()
    assert photos.page.form.due.text() == words
    assert photos.page.due_sign.isVisible() is bool(words)
