"""A small photo on a form."""

import shiboken6
from pytestqt.qtbot import QtBot

from poreditary.app.widgets.photo_picture import PhotoPicture, Take
from tests.app.pages.photos_kit import jpeg


def test_a_photo_that_comes_after_its_place_is_gone_is_dropped(qtbot: QtBot) -> None:
    asked: list[Take] = []
    picture = PhotoPicture(64, "Front", asked.append)
    picture.show()
    qtbot.waitUntil(lambda: bool(asked))
    shiboken6.delete(picture)
    asked[0](jpeg())


def test_a_photo_that_comes_in_time_is_shown(qtbot: QtBot) -> None:
    asked: list[Take] = []
    picture = PhotoPicture(64, "Front", asked.append)
    qtbot.addWidget(picture)
    picture.show()
    qtbot.waitUntil(lambda: bool(asked))
    asked[0](jpeg())
    assert picture.has_picture
