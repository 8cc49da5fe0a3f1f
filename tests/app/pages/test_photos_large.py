"""One photo over the whole page: stepping, zooming, what is said of it, and leaving it."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QFont, QShortcut, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from poreditary.app.context import Context
from poreditary.app.pages import photos_files
from poreditary.app.widgets.photo_viewer import PhotoViewer
from poreditary.diary.diary import Diary
from poreditary.diary.photos import look_at
from poreditary.domain.kinds import View
from poreditary.domain.photo import Photo
from tests.app.accessible import nameless
from tests.app.pages.photos_kit import CTRL, PLAIN, SHIFT, Key, Photos, at, jpeg
from tests.conftest import StandingClock
from tests.photo import samples


@pytest.fixture
def photos(qtbot: QtBot, context: Context, diary_do: Any, settled: Any) -> Iterator[Photos]:
    made = Photos(qtbot, context, diary_do, settled)
    yield made
    made.close()


@pytest.fixture
def viewer(photos: Photos) -> PhotoViewer:
    """Return the viewer of the newest of three photos, opened by the keyboard."""
    for n, view in enumerate((View.FRONT, View.FRONT, View.NOSE)):
        photos.keep(f"2026-11-{12 + n} 08:15:00", view)
    photos.open()
    photos.press(Key.Key_Home)
    photos.press(Key.Key_Return)
    return photos.page.viewer


def shown(viewer: PhotoViewer) -> Photo:
    assert viewer.photo is not None
    return viewer.photo


def keep_large(photos: Photos, side: int = 2400) -> Photo:
    """Keep a photo much larger than the window."""
    incoming = look_at(jpeg("2026-11-20 08:15:00", side=side // 2), "large.jpg", at("2026-11-20"))

    def job(diary: Diary) -> Photo:
        return diary.photos.photo(diary.photos.keep(incoming, View.CHIN).id)

    photo: Photo = photos.do(job)
    return photo


def picture_width(viewer: PhotoViewer) -> int:
    image = viewer.pictures.best(shown(viewer), viewer.canvas.longest_needed())
    return 0 if image is None else image.width()


def test_the_keys_of_the_picture_are_not_keys_of_the_fields_beside_it(photos: Photos, viewer: PhotoViewer) -> None:
    before = len(photos.all())
    for field in (viewer.facts.form.skin, viewer.facts.form.baseline, viewer.form.zoom_in):
        field.setFocus()
        photos.press(Key.Key_Delete, on=field)
        photos.press(Key.Key_S, on=field)
    assert len(photos.all()) == before
    assert not shown(viewer).star
    keys = viewer.canvas.findChildren(QShortcut)
    assert {key.context() for key in keys} == {Qt.ShortcutContext.WidgetShortcut}
    around = [key for key in viewer.findChildren(QShortcut) if key.parent() is viewer]
    assert {key.context() for key in around} == {Qt.ShortcutContext.WidgetWithChildrenShortcut}


def test_enter_opens_the_arrows_step_and_escape_closes(photos: Photos, viewer: PhotoViewer) -> None:
    newest, middle, oldest = photos.all()
    assert photos.page.stack.currentWidget() is viewer
    assert shown(viewer) == newest
    assert viewer.canvas.hasFocus()
    assert viewer.canvas.has_image
    assert not viewer.form.newer.isEnabled()
    for key, there in (
        (Key.Key_Right, middle),
        (Key.Key_Down, oldest),
        (Key.Key_Right, oldest),
        (Key.Key_PageUp, middle),
        (Key.Key_PageDown, oldest),
        (Key.Key_Left, middle),
    ):
        photos.press(key)
        assert shown(viewer) == there, key
    assert viewer.form.title.text() == "Front"
    assert viewer.canvas.accessibleName().startswith("Front, Friday, November 13, 2026")
    photos.press(Key.Key_Escape)
    assert photos.page.stack.currentWidget() is photos.page.room
    assert photos.page.timeline.hasFocus()
    assert photos.selected() == [middle.id]


def test_the_buttons_step_and_go_back(photos: Photos, viewer: PhotoViewer) -> None:
    newest, middle, _oldest = photos.all()
    photos.click(viewer.form.older)
    assert shown(viewer) == middle
    photos.click(viewer.form.newer)
    assert shown(viewer) == newest
    photos.click(viewer.form.back)
    assert photos.page.timeline.isVisible()


def test_stepping_stays_within_what_the_timeline_shows(photos: Photos, viewer: PhotoViewer) -> None:
    photos.press(Key.Key_Escape)
    photos.click(photos.page.chips.chips[View.FRONT])
    photos.page.timeline.setFocus()
    photos.press(Key.Key_Home)
    photos.press(Key.Key_Return)
    assert shown(viewer).view == View.FRONT
    photos.press(Key.Key_Left)
    assert shown(viewer).view == View.FRONT


def test_a_double_click_opens_a_photo(photos: Photos) -> None:
    photo = photos.keep("2026-11-14 08:15:00")
    photos.open()
    timeline = photos.page.timeline
    middle = timeline.visualRect(timeline.photos.place_of(photo.id)).center()
    photos.qtbot.mouseClick(timeline.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    photos.qtbot.mouseDClick(timeline.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    photos.wait()
    assert shown(photos.page.viewer) == photo


def test_zooming_brings_every_pixel_and_fitting_needs_no_more_than_the_screen(photos: Photos) -> None:
    photo = keep_large(photos)
    photos.open()
    photos.press(Key.Key_Home)
    photos.press(Key.Key_Return)
    viewer = photos.page.viewer
    assert 500 < picture_width(viewer) < 1600
    photos.press(Key.Key_1)
    photos.qtbot.waitUntil(lambda: picture_width(viewer) == photo.width)
    assert viewer.form.percent.text() == "100 %"
    photos.press(Key.Key_0)
    assert viewer.canvas.look().is_whole
    assert picture_width(viewer) < 1600


def test_zoom_by_keys_buttons_and_wheel(photos: Photos, viewer: PhotoViewer) -> None:
    canvas = viewer.canvas
    photos.press(Key.Key_Plus, CTRL)
    photos.press(Key.Key_Plus)
    assert canvas.look().zoom == pytest.approx(1.25**2)
    photos.press(Key.Key_Minus, CTRL)
    assert canvas.look().zoom == pytest.approx(1.25)
    photos.click(viewer.form.zoom_in)
    photos.click(viewer.form.zoom_out)
    photos.click(viewer.form.zoom_out)
    photos.click(viewer.form.zoom_out)
    assert canvas.look().is_whole
    corner = QPointF(5, canvas.height() / 2)
    turn = QWheelEvent(
        corner,
        canvas.mapToGlobal(corner),
        QPoint(),
        QPoint(0, 480),
        Qt.MouseButton.NoButton,
        PLAIN,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(canvas, turn)
    assert canvas.look().zoom > 1.5
    assert canvas.look().x < 0.5
    photos.press(Key.Key_0, CTRL)
    assert canvas.look().is_whole


def test_a_photo_is_pulled_by_the_mouse_and_by_shift_and_arrows(photos: Photos, viewer: PhotoViewer) -> None:
    canvas = viewer.canvas
    for _ in range(4):
        photos.press(Key.Key_Plus)
    before = canvas.look()
    photos.press(Key.Key_Right, SHIFT)
    assert canvas.look().x > before.x
    middle = canvas.rect().center()
    photos.qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=middle)
    photos.qtbot.mouseMove(canvas, middle + QPoint(120, 60))
    photos.qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=middle + QPoint(120, 60))
    assert canvas.look().x < before.x
    assert canvas.look().y < before.y
    photos.qtbot.mouseDClick(canvas, Qt.MouseButton.LeftButton, pos=middle)
    assert canvas.look().is_whole


def test_the_look_stays_within_a_view_and_is_whole_in_another(photos: Photos, viewer: PhotoViewer) -> None:
    photos.press(Key.Key_Plus)
    photos.press(Key.Key_Right)
    assert viewer.canvas.look().is_whole
    photos.press(Key.Key_Plus)
    photos.press(Key.Key_Right)
    assert viewer.canvas.look().zoom == pytest.approx(1.25)


def test_delete_shows_the_next_photo_and_undo_brings_it_back(photos: Photos, viewer: PhotoViewer) -> None:
    _newest, middle, oldest = photos.all()
    photos.press(Key.Key_Delete)
    assert shown(viewer) == middle
    photos.press(Key.Key_Right)
    photos.press(Key.Key_Delete)
    assert shown(viewer) == middle
    assert oldest not in photos.all()
    photos.undo()
    assert len(photos.all()) == 2
    photos.press(Key.Key_Delete)
    photos.press(Key.Key_Delete)
    assert photos.page.stack.currentWidget() is photos.page.room
    assert photos.page.empty.isVisible()
    photos.undo()
    assert len(photos.shown()) == 1


def test_a_copy_without_metadata_is_saved(
    photos: Photos, viewer: PhotoViewer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    names: list[str] = []
    target = tmp_path / "out" / "copy.jpg"
    target.parent.mkdir()

    def ask(_parent: object, name: str) -> Path:
        names.append(name)
        return target

    monkeypatch.setattr(photos_files, "ask_for_copy", ask)
    photos.click(viewer.form.save_copy)
    photos.qtbot.waitUntil(target.exists)
    photos.wait()
    assert names == ["nose-2026-11-14.jpg"]
    copy = target.read_bytes()
    assert not any(secret in copy for secret in samples.SECRETS)
    with Image.open(target) as image:
        assert image.size == (192, 96)
        assert not image.getexif()
    monkeypatch.setattr(photos_files, "ask_for_copy", lambda parent, name: tmp_path / "nowhere" / "copy.jpg")
    photos.click(viewer.form.save_copy)
    assert "copy.jpg cannot be written" in str(photos.refusals[0])


def test_a_photo_whose_volume_is_gone_says_so_in_its_place(
    photos: Photos, tmp_path: Path, clock: StandingClock
) -> None:
    diary = Diary(tmp_path / "diary", clock)
    for n in range(2):
        diary.photos.keep(look_at(jpeg(f"2026-11-1{n} 08:15:00"), "me.jpg", at("2026-11-10")), View.FRONT)
    diary.close()
    (tmp_path / "diary" / "photos-0001.db").unlink()
    photos.open()
    photos.press(Key.Key_Return)
    viewer = photos.page.viewer
    sentence = "A photo is missing from photos-0001.db. Put this file back from a backup."
    photos.qtbot.waitUntil(lambda: viewer.canvas.accessibleDescription() == sentence)
    photos.press(Key.Key_Right)
    assert shown(viewer) == photos.all()[1]
    photos.qtbot.waitUntil(lambda: viewer.canvas.accessibleDescription() == sentence)


def test_every_part_of_the_viewer_has_a_name(photos: Photos, viewer: PhotoViewer) -> None:
    assert nameless(viewer) == []
    interface = QAccessible.queryAccessibleInterface(viewer.form.star)
    assert interface.text(QAccessible.Text.Name) == "Star (S)"
    assert photos.page.stack.currentWidget() is viewer


def test_at_twice_the_text_a_photo_leaves_what_stands_below_it_free(photos: Photos) -> None:
    usual = QApplication.font()
    large = QFont(usual)
    large.setPointSizeF(usual.pointSizeF() * 2)
    QApplication.setFont(large)
    try:
        photo = photos.keep("2026-11-19 08:15:00", View.LEFT_CHEEK)
        photos.open()
        viewer = PhotoViewer(photos.context)
        photos.qtbot.addWidget(viewer)
        viewer.open(photo, [photo], photos.page.album)
        viewer.resize(690, 460)
        viewer.show()
        photos.wait()
        assert viewer.canvas.geometry().bottom() < viewer.form.percent.geometry().top()
    finally:
        QApplication.setFont(usual)


def test_the_arrows_go_on_after_a_click_on_newer_or_older(photos: Photos, viewer: PhotoViewer) -> None:
    newest = shown(viewer)
    photos.click(viewer.form.older)
    photos.press(Key.Key_Right)
    assert not viewer.form.older.isEnabled()
    photos.click(viewer.form.zoom_in)
    photos.click(viewer.form.fit)
    photos.click(viewer.form.newer)
    photos.press(Key.Key_Left)
    assert shown(viewer).id == newest.id
