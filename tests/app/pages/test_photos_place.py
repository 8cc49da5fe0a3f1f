"""Going to a session's photos, to one photo, and back to where the person was."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from poreditary.app.context import Context
from poreditary.app.pages.photos import PhotosPage
from poreditary.domain.kinds import View
from poreditary.domain.treatment import Session
from tests.app.pages.photos_kit import Key, Photos, jpeg, write


@pytest.fixture
def photos(qtbot: QtBot, context: Context, diary_do: Any, settled: Any) -> Iterator[Photos]:
    made = Photos(qtbot, context, diary_do, settled)
    yield made
    made.close()


def add_session(photos: Photos, day: date) -> int:
    session = Session(day, "peel", name="Peel")
    return int(photos.do(lambda diary: diary.treatments.add_session(session)).id)


def test_a_session_shows_its_photos_and_imports_go_with_it(photos: Photos, tmp_path: Path) -> None:
    session = add_session(photos, date(2026, 11, 14))
    own = photos.keep("2026-11-14 08:15:00", session_id=session)
    photos.keep("2026-11-14 08:16:00")
    photos.page.show_place({"session": session})
    photos.open()
    page = photos.page
    assert photos.shown() == [own.id]
    assert page.form.session_bar.isVisible()
    assert page.form.session_title.text().startswith("Photos of the session Peel, Nov 14, 2026")
    photos.drop(write(tmp_path / "in" / "new.jpg", jpeg("2026-11-14 09:00:00")))
    assert photos.import_dialog().form.session_title.text() == "With the session Peel, Nov 14, 2026"
    photos.import_shown()
    assert len(photos.shown()) == 2
    assert len(photos.do(lambda diary: diary.photos.of_session(session))) == 2
    assert [chip.text() for chip in page.chips.removable.values()] == ["Session: Peel, Nov 14, 2026  2"]
    photos.click(page.chips.all_button)
    assert len(photos.shown()) == 3
    assert not page.form.session_bar.isVisible()


def test_a_session_without_photos_offers_all_photos(photos: Photos) -> None:
    photos.keep("2026-11-14 08:15:00")
    photos.page.show_place({"session": add_session(photos, date(2026, 11, 1))})
    photos.open()
    assert photos.page.nothing.isVisible()
    photos.click(photos.page.nothing.button)
    assert len(photos.shown()) == 1


def test_a_page_made_anew_is_where_the_person_was(photos: Photos, context: Context) -> None:
    photos.keep("2026-11-14 08:15:00", View.FRONT)
    nose = photos.keep("2026-11-13 08:15:00", View.NOSE)
    photos.open()
    photos.click(photos.page.chips.chips[View.NOSE])
    photos.page.timeline.setFocus()
    photos.press(Key.Key_Home)
    places = [photos.page.place()]
    photos.press(Key.Key_Return)
    places.append(photos.page.place())
    for place, is_open in zip(places, (False, True), strict=True):
        anew = PhotosPage(context)
        photos.qtbot.addWidget(anew)
        anew.show_place(place)
        anew.show()
        photos.wait()
        assert (anew.stack.currentWidget() is anew.viewer) is is_open
        current = anew.viewer.photo if is_open else anew.timeline.current()
        assert current is not None
        assert current.id == nose.id


def test_a_photo_named_by_its_id_is_selected(photos: Photos) -> None:
    photos.keep("2026-11-14 08:15:00")
    old = photos.keep("2026-01-14 08:15:00")
    photos.open()
    photos.page.show_place(old.id)
    assert photos.selected() == [old.id]
    assert photos.page.timeline.hasFocus()
