"""Photos in dialogs: blurred until the pointer or the keys are on them, let go of when the diary is locked."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from poreditary.app.context import Context
from poreditary.app.dialogs.export_dialog import ExportDialog
from poreditary.app.dialogs.import_dialog import ImportDialog
from poreditary.app.dialogs.session_dialog import SessionDialog, open_session
from poreditary.app.dialogs.timelapse_dialog import TimelapseDialog
from poreditary.app.models.photo_imports import State
from poreditary.app.privacy import drop_in_dialogs
from poreditary.app.widgets.photo_picture import PhotoPicture
from poreditary.diary.photos import look_at
from poreditary.domain.crop import Cut
from poreditary.domain.kinds import View
from poreditary.domain.treatment import Session
from tests.app.accessible import nameless
from tests.app.conftest import DiaryDo, Settle
from tests.app.pages.photos_kit import Photos, write
from tests.app.privacy_kit import (
    BLURRED,
    FIRST_DAY,
    SHARP,
    blur,
    detail,
    keep_skin,
    point_at,
    point_away,
    point_nowhere,
    skin_bytes,
)
from tests.app.treatments import dialog

SESSION = Session(date(2026, 11, 20), "", name="Peel")


@pytest.fixture(autouse=True)
def no_pointer(qapp: QApplication) -> None:
    point_nowhere()


@pytest.fixture
def photos(qtbot: QtBot, context: Context, diary_do: Any, settled: Any) -> Iterator[Photos]:
    made = Photos(qtbot, context, diary_do, settled)
    yield made
    made.close()


@pytest.fixture
def importing(photos: Photos, context: Context, tmp_path: Path) -> ImportDialog:
    """Return the dialog with two photos that can be kept."""
    photos.open()
    paths = [write(tmp_path / f"{week}.jpg", skin_bytes(week)) for week in (1, 2)]
    made = ImportDialog(context, paths, None, "", photos.page)
    photos.qtbot.addWidget(made)
    made.open()
    return photos.import_dialog()


@pytest.fixture
def session(window: QWidget, context: Context, settled: Settle, diary_do: DiaryDo) -> SessionDialog:
    """Return the dialog of a session with a photo."""
    incoming = look_at(skin_bytes(1), "1.jpg", FIRST_DAY)
    session_id = diary_do(lambda diary: diary.treatments.add_session(SESSION, photos=((incoming, View.CHIN),))).id
    open_session(context, window, session_id)
    return dialog(SessionDialog, settled)


def square(importing: ImportDialog, at: int) -> QRect:
    row = importing.form.files.visualRect(importing.files.index(at))
    side, gap = importing.delegate.side, (row.height() - importing.delegate.side) // 2
    return QRect(row.x() + gap, row.y() + gap, side, side)


def test_files_of_an_import(importing: ImportDialog, context: Context, diary_do: DiaryDo) -> None:
    viewport = importing.form.files.viewport()
    importing.form.cancel.setFocus()
    sharp = [detail(viewport, square(importing, at)) for at in (0, 1)]
    blur(context, diary_do)
    hidden = [detail(viewport, square(importing, at)) for at in (0, 1)]
    assert [many > 2 * few for many, few in zip(sharp, hidden, strict=True)] == [True, True]
    point_at(viewport, square(importing, 1).center())
    assert detail(viewport, square(importing, 0)) == hidden[0]
    assert detail(viewport, square(importing, 1)) > 2 * hidden[1]
    point_away(viewport)
    importing.form.files.setCurrentIndex(importing.files.index(0))
    importing.form.files.setFocus()
    assert detail(viewport, square(importing, 0)) > 2 * hidden[0]
    assert detail(viewport, square(importing, 1)) == hidden[1]


def test_pictures_of_an_import_are_let_go_and_come_again(importing: ImportDialog, settled: Settle) -> None:
    assert all(row.image is not None for row in importing.files.rows)
    importing.drop_pictures()
    assert [row.image for row in importing.files.rows] == [None, None]
    assert importing.gate._gates == {}
    importing.grab()
    settled()
    assert [row.image is not None and not row.image.isNull() for row in importing.files.rows] == [True, True]


def test_a_picture_that_comes_after_they_were_let_go_is_not_kept(
    photos: Photos, context: Context, tmp_path: Path
) -> None:
    photos.open()
    made = ImportDialog(context, [write(tmp_path / "1.jpg", skin_bytes(1))], None, "", photos.page)
    photos.qtbot.addWidget(made)
    photos.qtbot.waitUntil(lambda: made.intake._count == 1 and not made.intake._sources)
    made.drop_pictures()
    photos.wait()
    assert [(row.state, row.image) for row in made.files.rows] == [(State.READY, None)]


def test_photos_of_a_session(session: SessionDialog, context: Context, diary_do: DiaryDo, qtbot: QtBot) -> None:
    (picture,) = session.photos.findChildren(PhotoPicture)
    sharp = detail(picture)
    assert picture.focusPolicy() == Qt.FocusPolicy.NoFocus
    blur(context, diary_do)
    hidden = detail(picture)
    assert sharp > 2 * hidden
    assert nameless(session) == []
    picture.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(picture.hasFocus)
    assert detail(picture) > 2 * hidden
    picture.clearFocus()
    assert detail(picture) == hidden
    blur(context, diary_do, is_wanted=False)
    assert picture.focusPolicy() == Qt.FocusPolicy.NoFocus
    assert detail(picture) == sharp


def test_photos_of_a_session_are_let_go_and_come_again(session: SessionDialog, qtbot: QtBot) -> None:
    (picture,) = session.photos.findChildren(PhotoPicture)
    before = picture.grab().toImage()
    drop_in_dialogs()
    assert not picture.has_picture
    assert session.photos._thumbnails == session.start.thumbnails == {}
    picture.grab()
    qtbot.waitUntil(lambda: picture.has_picture)
    assert picture.grab().toImage() == before


@pytest.mark.parametrize("kind", [ExportDialog, TimelapseDialog])
def test_the_photo_a_part_is_drawn_on(
    photos: Photos, diary_do: DiaryDo, kind: type[ExportDialog] | type[TimelapseDialog]
) -> None:
    for week in range(3):
        keep_skin(diary_do, week)
    more = photos.open().page.more
    (more.export if kind is ExportDialog else more.make_lapse)()
    photos.wait()
    made = photos.dialog(kind)
    made.form.cut.setCurrentIndex(made.form.cut.findData(Cut.DRAWN))
    frame = made.frame
    made.form.cut.setFocus()
    middle = QRect(frame.width() // 2 - 60, frame.height() // 2 - 40, 120, 80)
    photos.qtbot.waitUntil(lambda: detail(frame, middle) > SHARP)
    blur(photos.context, diary_do)
    assert detail(frame, middle) < BLURRED
    point_at(frame)
    assert detail(frame, middle) > SHARP
    point_away(frame)
    frame.setFocus()
    assert detail(frame, middle) > SHARP

    frame.hide()
    photos.page.drop_pictures()
    assert frame._image.isNull()
    photos.wait()
    assert frame._image.isNull()
    frame.show()
    photos.qtbot.waitUntil(lambda: not frame._image.isNull())
