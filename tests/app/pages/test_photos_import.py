"""Photos come to the page by paste, by drag and drop, and from the watched folder."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from poreditary.app.context import Context
from poreditary.app.dialogs.import_dialog import ImportDialog
from poreditary.app.pages.settings_photos import SettingsPhotos
from poreditary.app.watching import FolderWatch
from poreditary.domain.kinds import View
from tests.app.accessible import nameless
from tests.app.pages.photos_kit import CTRL, PLAIN, Key, Photos, at, jpeg, mime_of, write
from tests.photo import samples


@pytest.fixture
def watch(context: Context) -> Iterator[FolderWatch]:
    """Return a watch that looks only when it is asked to and remembers nothing on disk."""
    made = FolderWatch(context, None)
    made.calm_ms = made.soon_ms = 3_600_000
    yield made
    made.stop()


@pytest.fixture
def photos(qtbot: QtBot, context: Context, diary_do: Any, settled: Any, watch: FolderWatch) -> Iterator[Photos]:
    made = Photos(qtbot, context, diary_do, settled).open()
    assert made.page.imports.watch is watch
    yield made
    QGuiApplication.clipboard().clear()
    made.close()


@pytest.fixture
def folder(tmp_path: Path, context: Context, photos: Photos) -> Path:
    """Return a folder that is watched, with a photo that was there before."""
    path = write(tmp_path / "Camera Uploads" / "old.jpg", jpeg("2026-10-01 08:00:00")).parent
    context.keep_settings(replace(context.settings, watched_folder=str(path)))
    photos.wait()
    return path


def picture(*, clear: bool = False) -> QImage:
    image = QImage(120, 80, QImage.Format.Format_ARGB32)
    image.fill(QColor(200, 60, 60, 0 if clear else 255))
    return image


def look(photos: Photos, watch: FolderWatch) -> None:
    """Look twice: a file is offered once it stayed as it was."""
    for _ in range(2):
        watch.look()
        photos.wait()


def drop(photos: Photos, mime: QMimeData) -> bool:
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    entered = QDragEnterEvent(QPoint(300, 300), copy, mime, left, PLAIN)
    entered.ignore()
    QApplication.sendEvent(photos.page, entered)
    if entered.isAccepted():
        QApplication.sendEvent(photos.page, QDropEvent(QPointF(300, 300), copy, mime, left, PLAIN))
    photos.wait()
    return entered.isAccepted()


def test_a_picture_in_the_clipboard_becomes_a_photo_taken_now(photos: Photos) -> None:
    QGuiApplication.clipboard().setImage(picture())
    photos.press(Key.Key_V, CTRL, on=photos.page.timeline)
    photos.import_shown()
    (photo,) = photos.all()
    assert (photo.file_name, photo.format, photo.taken_from) == ("Pasted picture.png", "PNG", "camera")
    assert photo.taken == at("2026-11-21 22:30:00")
    assert (photo.width, photo.height) == (120, 80)


def test_what_is_transparent_in_a_pasted_picture_is_white(photos: Photos) -> None:
    QGuiApplication.clipboard().setImage(picture(clear=True))
    photos.page.imports.paste()
    photos.import_shown()
    (photo,) = photos.all()
    shown = QImage.fromData(photos.do(lambda diary: diary.photos.original(photo)))
    assert shown.pixelColor(40, 40) == QColor("white")


def test_files_in_the_clipboard_are_imported(photos: Photos, tmp_path: Path) -> None:
    path = write(tmp_path / "a.jpg", jpeg("2026-11-14 08:15:00"))
    QGuiApplication.clipboard().setMimeData(mime_of([path]))
    photos.press(Key.Key_V, CTRL, on=photos.page.timeline)
    photos.import_shown()
    assert [photo.file_name for photo in photos.all()] == ["a.jpg"]


def test_pasting_twice_opens_one_dialog(photos: Photos, tmp_path: Path) -> None:
    mime = mime_of([write(tmp_path / "a.jpg", jpeg())])
    photos.page.imports.take(mime)
    photos.page.imports.take(mime)
    photos.wait()
    assert photos.import_dialog().isVisible()
    photos.import_shown()
    assert len(photos.all()) == 1


def test_an_empty_clipboard_is_said(photos: Photos) -> None:
    QGuiApplication.clipboard().setText("only text")
    photos.press(Key.Key_V, CTRL, on=photos.page.timeline)
    assert [str(refusal) for refusal in photos.refusals] == [
        "There is no photo to paste. Copy a picture or files first."
    ]


def test_a_picture_dragged_from_another_program_keeps_its_own_bytes(photos: Photos) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.org/me.jpg")])
    mime.setData("image/jpeg", jpeg("2026-11-14 08:15:00"))
    mime.setImageData(picture())
    assert drop(photos, mime)
    photos.import_shown()
    (photo,) = photos.all()
    assert (photo.format, photo.taken_from, photo.taken) == ("JPEG", "exif", at("2026-11-14 08:15:00"))
    assert photos.do(lambda diary: diary.photos.original(photo)) == jpeg("2026-11-14 08:15:00")


def test_an_address_alone_is_not_taken(photos: Photos) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.org/me.jpg")])
    assert not drop(photos, mime)


def test_new_photos_in_the_watched_folder_are_offered(photos: Photos, folder: Path, watch: FolderWatch) -> None:
    bar = photos.page.imports.bar
    assert bar.isHidden()
    for n in range(3):
        write(folder / f"{n}.jpg", jpeg(f"2026-11-14 08:1{n}:00"))
    watch.look()
    photos.wait()
    assert bar.isHidden()
    watch.look()
    photos.wait()
    assert bar.label.text() == "3 new photos in Camera Uploads."
    assert nameless(bar) == []
    assert photos.all() == []
    photos.click(bar.look_button)
    photos.import_shown()
    assert len(photos.all()) == 3
    look(photos, watch)
    assert bar.isHidden()
    assert len(list(folder.iterdir())) == 4


def test_photos_that_are_not_wanted_are_not_offered_again(photos: Photos, folder: Path, watch: FolderWatch) -> None:
    write(folder / "a.jpg", jpeg("2026-11-14 08:15:00"))
    look(photos, watch)
    photos.click(photos.page.imports.bar.decline_button)
    assert photos.page.imports.bar.isHidden()
    (folder / "a.jpg").rename(folder / "b.jpg")
    look(photos, watch)
    assert watch.offers == []


def test_what_is_left_out_or_refused_is_remembered_and_what_is_only_closed_is_not(
    photos: Photos, folder: Path, watch: FolderWatch
) -> None:
    for n in range(2):
        write(folder / f"{n}.jpg", jpeg(f"2026-11-14 08:1{n}:00"))
    write(folder / "text.jpg", b"only text")
    look(photos, watch)
    assert len(watch.offers) == 3
    photos.page.imports.look_at_offers()
    dialog = photos.import_dialog()
    photos.press(Key.Key_Delete, on=dialog.form.files)
    photos.press(Key.Key_Escape, on=dialog)
    photos.qtbot.waitUntil(lambda: not photos.page.findChildren(ImportDialog))
    look(photos, watch)
    assert [offer.path.name for offer in watch.offers] == ["1.jpg"]


def test_what_the_diary_has_already_is_not_offered(photos: Photos, folder: Path, watch: FolderWatch) -> None:
    photos.keep("2026-11-14 08:15:00", View.NOSE)
    write(folder / "a.jpg", jpeg("2026-11-14 08:15:00"))
    look(photos, watch)
    assert watch.offers == []


def test_it_looks_again_by_itself(photos: Photos, folder: Path, watch: FolderWatch) -> None:
    watch.calm_ms = watch.soon_ms = 20
    watch.look()
    write(folder / "a.jpg", jpeg("2026-11-14 08:15:00"))
    photos.qtbot.waitUntil(lambda: len(watch.offers) == 1)
    watch.stop()
    photos.wait()
    watch.stop()


def test_a_folder_that_is_gone_is_said_once(photos: Photos, folder: Path, watch: FolderWatch) -> None:
    away = folder.rename(folder.with_name("away"))
    look(photos, watch)
    assert [str(refusal) for refusal in photos.refusals] == [
        "The watched folder Camera Uploads is not there. Connect it, or choose another in Settings."
    ]
    away.rename(folder)
    look(photos, watch)
    assert len(photos.refusals) == 1


def test_a_folder_is_chosen_in_the_settings_and_none_is_the_default(
    photos: Photos, watch: FolderWatch, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    part = SettingsPhotos(photos.context)
    photos.qtbot.addWidget(part)
    part.show()
    assert part.form.folder.text() == "No folder is watched"
    assert part.form.stop.isHidden()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: str(tmp_path))
    photos.click(part.form.choose)
    assert (photos.context.settings.watched_folder, watch.name) == (str(tmp_path), tmp_path.name)
    write(tmp_path / "a.jpg", samples.photo("JPEG"))
    look(photos, watch)
    assert len(watch.offers) == 1
    photos.click(part.form.stop)
    assert (photos.context.settings.watched_folder, watch.name, watch.offers) == ("", "", [])
