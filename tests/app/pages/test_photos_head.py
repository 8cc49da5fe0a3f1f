"""The head of the photo page where text is large and the page narrow."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from poreditary.app.context import Context
from tests.app.accessible import nameless
from tests.app.pages.photos_kit import Photos

NARROW, USUAL, WIDE = 753, 1000, 1500
"""Pages in pixels; the first is what a window of 1000 leaves beside the side bar at twice the text."""


@pytest.fixture
def photos(qtbot: QtBot, context: Context, diary_do: Any, settled: Any) -> Iterator[Photos]:
    """Return the page with a photo at twice the text."""
    usual = QApplication.font()
    large = QFont(usual)
    large.setPointSizeF(usual.pointSizeF() * 2)
    QApplication.setFont(large)
    made = Photos(qtbot, context, diary_do, settled)
    made.window.setMinimumSize(1, 1)
    made.keep("2026-11-15 09:14:00")
    yield made.open()
    made.close()
    QApplication.setFont(usual)


def head(photos: Photos) -> list[QWidget]:
    form = photos.page.form
    return [form.title, photos.page.more.button, form.compare, form.import_button, form.take_button]


def is_whole(part: QWidget, photos: Photos) -> bool:
    """Return whether a part has the room it asks for, inside of the page."""
    right = part.mapTo(photos.page, QPoint(part.width(), 0)).x()
    return right <= photos.page.width() and part.width() >= part.minimumSizeHint().width()


def test_nothing_of_it_is_cut_at_any_width(photos: Photos) -> None:
    form = photos.page.form
    names = ["Compare", "Import photos"]
    for across, words, is_beside in ((WIDE, names, True), (USUAL, names, False), (NARROW, ["", ""], True)):
        photos.window.resize(across, 640)
        photos.wait()
        assert [part.objectName() for part in head(photos) if not is_whole(part, photos)] == []
        assert [form.compare.text(), form.import_button.text()] == words
        assert [form.compare.accessibleName(), form.import_button.accessibleName()] == names
        assert form.take_button.text() == "Take photos"
        assert (form.take_button.y() < form.title.geometry().bottom()) is is_beside
        assert form.compare.icon().isNull() is bool(words[0])
        assert nameless(photos.page) == []
