"""What stands around a large photo where text is large and the page narrow."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from poreditary.app.context import Context
from poreditary.app.widgets.photo_viewer import PhotoViewer
from poreditary.domain.kinds import View
from tests.app.accessible import nameless
from tests.app.pages.photos_kit import Photos

BESIDE_THE_PAGES = 693
"""What a window of 1000 pixels leaves of a page at twice the text, in pixels."""


@pytest.fixture
def viewer(qtbot: QtBot, context: Context, diary_do: Any, settled: Any) -> Iterator[PhotoViewer]:
    """Return a viewer of one photo at twice the text, with room for all of it."""
    usual = QApplication.font()
    large = QFont(usual)
    large.setPointSizeF(usual.pointSizeF() * 2)
    QApplication.setFont(large)
    photos = Photos(qtbot, context, diary_do, settled)
    photo = photos.keep("2026-11-15 09:14:00", View.LEFT_CHEEK)
    photos.open()
    made = PhotoViewer(context)
    qtbot.addWidget(made)
    made.open(photo, [photo], photos.page.album)
    # As on its page: else it would widen the window instead.
    made.setMinimumSize(1, 1)
    made.resize(1600, 700)
    made.show()
    photos.wait()
    yield made
    photos.close()
    QApplication.setFont(usual)


def resize(viewer: PhotoViewer, across: int, qtbot: QtBot) -> None:
    """Give the viewer so many pixels across, and wait until they are used."""
    viewer.resize(across, 520)
    qtbot.waitUntil(lambda: viewer.form.top.geometry().width() == across)


def cut(viewer: PhotoViewer) -> list[str]:
    """Return what has not the room that its words or its sign ask for."""
    shown = [part for part in viewer.findChildren(QAbstractButton) + viewer.findChildren(QLabel) if part.isVisible()]
    around = viewer.rect()
    return [
        part.objectName()
        for part in shown
        if part.width() < part.minimumSizeHint().width()
        or (
            not viewer.facts.isAncestorOf(part)
            and not around.contains(QRect(part.mapTo(viewer, QPoint(0, 0)), part.size()))
        )
    ]


def test_nothing_is_cut_and_one_line_comes_back_with_the_room(viewer: PhotoViewer, qtbot: QtBot) -> None:
    form = viewer.form
    for across, is_beside in ((1600, True), (BESIDE_THE_PAGES, False), (1600, True)):
        resize(viewer, across, qtbot)
        assert cut(viewer) == []
        assert (form.heading.y() < form.back.geometry().bottom()) is is_beside
        assert form.newer.text() == "Newer"


def test_what_the_photo_is_called_takes_one_line_below_the_buttons(viewer: PhotoViewer, qtbot: QtBot) -> None:
    form = viewer.form
    viewer.resize(BESIDE_THE_PAGES, 520)
    qtbot.waitUntil(lambda: form.heading.y() > form.back.geometry().bottom())
    assert form.heading.height() < 2 * form.title.fontMetrics().height()
    assert form.subtitle.x() > form.title.geometry().right()


def test_arrows_without_room_for_words_keep_their_names(viewer: PhotoViewer, qtbot: QtBot) -> None:
    form = viewer.form
    form.facts_button.setChecked(False)
    viewer.resize(560, 520)
    qtbot.waitUntil(lambda: form.back.text() == form.newer.text() == form.older.text() == "")
    qtbot.waitUntil(lambda: cut(viewer) == [])
    named = ["All photos", "Newer", "Older"]
    assert [button.accessibleName() for button in (form.back, form.newer, form.older)] == named
    viewer.resize(1600, 520)
    qtbot.waitUntil(lambda: [button.text() for button in (form.back, form.newer, form.older)] == named)
    assert nameless(viewer) == []


def test_the_facts_leave_room_for_the_photo(viewer: PhotoViewer, qtbot: QtBot) -> None:
    form = viewer.form
    form.facts_button.setChecked(True)
    resize(viewer, BESIDE_THE_PAGES, qtbot)
    assert form.facts_area.geometry().right() < BESIDE_THE_PAGES
    assert form.facts_area.viewport().width() >= viewer.facts.minimumSizeHint().width()
    assert cut(viewer) == []
