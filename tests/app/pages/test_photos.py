"""The photo page: importing by drop and by dialog, the timeline, its keys and its filters."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from poreditary.app.context import Context
from poreditary.app.pages import photos_files
from poreditary.domain.kinds import View
from tests.app.accessible import nameless
from tests.app.pages.photos_kit import CTRL, PLAIN, SHIFT, Key, Photos, jpeg, mime_of, write


@pytest.fixture
def photos(qtbot: QtBot, context: Context, diary_do: Any, settled: Any) -> Iterator[Photos]:
    made = Photos(qtbot, context, diary_do, settled)
    yield made
    made.close()


def test_an_empty_page_says_what_will_be_here_and_imports_by_its_second_button(
    photos: Photos, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    photos.open()
    page = photos.page
    assert page.empty.isVisible()
    assert not page.form.import_button.isVisible()
    path = write(tmp_path / "in" / "me.jpg", jpeg())
    monkeypatch.setattr(photos_files, "ask_for_photos", lambda parent: [path])
    assert not page.form.take_button.isVisible()
    photos.click(page.empty.second_button)
    photos.import_shown()
    assert page.timeline.isVisible()
    assert page.form.import_button.isVisible()
    assert len(photos.shown()) == 1


def test_an_empty_page_takes_photos_first(photos: Photos) -> None:
    photos.open()
    page = photos.page
    assert (page.empty.button.text(), page.empty.button.property("role")) == ("Take photos", "primary")
    assert page.form.take_button.property("role") == "primary"
    assert page.form.import_button.property("role") is None
    photos.click(page.empty.button)
    assert page.door.is_open


def test_closing_the_file_dialog_imports_nothing(photos: Photos, monkeypatch: pytest.MonkeyPatch) -> None:
    photos.open()
    monkeypatch.setattr(photos_files, "ask_for_photos", lambda parent: [])
    photos.page.ask_for_files()
    photos.wait()
    assert photos.page.empty.isVisible()


def test_dropped_files_are_imported_as_one_action(photos: Photos, tmp_path: Path) -> None:
    known = photos.keep("2026-11-07 08:15:00")
    photos.open()
    folder = tmp_path / "in"
    good = [write(folder / f"{n}.jpg", jpeg(f"2026-11-14 08:15:0{n}")) for n in range(2)]
    bad = write(folder / "notes.jpg", b"Dear diary, this is only text.")
    again = write(folder / "again.jpg", jpeg("2026-11-07 08:15:00"))
    assert photos.drop(*good, bad, again)
    dialog = photos.import_dialog()
    assert dialog.form.title.text() == "4 files, 1 already in the diary, 1 cannot be imported"
    assert dialog.form.import_button.text() == "Import 2 photos"
    photos.import_shown()
    kept = photos.all()
    assert len(kept) == 3
    assert photos.shown() == [photo.id for photo in kept]
    assert photos.selected() == [photo.id for photo in kept if photo.id != known.id]
    assert kept[0].taken_offset == 480
    assert photos.do(lambda diary: diary.photos.original(kept[0])) == good[1].read_bytes()
    assert str(photos.context.undoable) == "2 photos kept"
    photos.undo()
    assert photos.shown() == [known.id]
    photos.redo()
    assert len(photos.shown()) == 3
    assert photos.do(lambda diary: diary.photos.original(kept[1])) == good[0].read_bytes()


def test_what_is_dropped_is_copied_though_it_was_to_be_moved(photos: Photos, tmp_path: Path) -> None:
    photos.open()
    mime = mime_of([write(tmp_path / "a.jpg", jpeg())])
    both, left = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton
    entered = QDragEnterEvent(QPoint(300, 300), both, mime, left, SHIFT)
    entered.setDropAction(Qt.DropAction.MoveAction)
    QApplication.sendEvent(photos.page, entered)
    assert entered.dropAction() == Qt.DropAction.CopyAction
    drop = QDropEvent(QPointF(300, 300), both, mime, left, SHIFT)
    drop.setDropAction(Qt.DropAction.MoveAction)
    QApplication.sendEvent(photos.page, drop)
    assert drop.isAccepted()
    # A file manager deletes what was moved.
    assert drop.dropAction() == Qt.DropAction.CopyAction
    photos.import_shown()


def test_a_dropped_folder_gives_its_photos(photos: Photos, tmp_path: Path) -> None:
    photos.open()
    write(tmp_path / "in" / "deep" / "1.jpg", jpeg("2026-11-14 08:15:00"))
    write(tmp_path / "in" / "2.JPG", jpeg("2026-11-15 08:15:00"))
    write(tmp_path / "in" / "notes.txt", b"not asked for")
    photos.drop(tmp_path / "in")
    photos.import_shown()
    assert len(photos.shown()) == 2


def test_a_folder_is_chosen_without_the_mouse(photos: Photos, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path / "album" / "inner" / "a.jpg", jpeg())
    photos.open()
    monkeypatch.setattr(photos_files, "ask_for_photo_folder", lambda parent: [tmp_path / "album"])
    photos.page.ask_for_folder()
    assert photos.import_dialog().form.title.text() == "1 file"
    photos.import_shown()
    assert len(photos.all()) == 1


def test_a_folder_without_photos_is_refused_in_place(photos: Photos, tmp_path: Path) -> None:
    photos.open()
    (tmp_path / "in").mkdir()
    photos.drop(tmp_path / "in")
    assert [str(problem) for problem in photos.refusals] == [
        f"There is no photo in {tmp_path / 'in'}. Choose another folder."
    ]


def test_text_cannot_be_dropped(photos: Photos) -> None:
    photos.open()
    mime = QMimeData()
    mime.setText("hello")
    event = QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, PLAIN)
    event.ignore()
    QApplication.sendEvent(photos.page, event)
    assert not event.isAccepted()


def test_the_timeline_is_by_month_newest_first(photos: Photos) -> None:
    for taken in ("2026-11-14 08:15:00", "2026-11-15 08:15:00", "2026-10-02 09:00:00", "2025-10-02 09:00:00"):
        photos.keep(taken)
    photos.open()
    model = photos.page.timeline.photos
    texts = [model.index(row).data() for row in range(model.rowCount())]
    assert texts == [
        "November 2026, 2 photos",
        "Front, Sunday, November 15, 2026, 8:15\u202fAM",
        "Front, Saturday, November 14, 2026, 8:15\u202fAM",
        "October 2026, 1 photo",
        "Front, Friday, October 2, 2026, 9:00\u202fAM",
        "October 2025, 1 photo",
        "Front, Thursday, October 2, 2025, 9:00\u202fAM",
    ]


def test_thumbnails_come_by_themselves(photos: Photos) -> None:
    photo = photos.keep("2026-11-14 08:15:00")
    photos.open()
    thumbnails = photos.page.timeline.photos.thumbnails
    photos.qtbot.waitUntil(lambda: thumbnails.pixmap(photo.sha256) is not None)
    pixmap = thumbnails.pixmap(photo.sha256)
    assert pixmap is not None
    assert pixmap.width() == pixmap.height() > 100


def test_the_arrows_pass_over_the_headings(photos: Photos) -> None:
    for taken in ("2026-11-14 08:15:00", "2026-11-15 08:15:00", "2026-10-02 09:00:00", "2026-10-01 09:00:00"):
        photos.keep(taken)
    photos.open()
    first, second, third, fourth = photos.shown()
    photos.press(Key.Key_Home)
    assert photos.selected() == [first]
    steps = (
        (Key.Key_Right, second),
        (Key.Key_Right, third),
        (Key.Key_Left, second),
        (Key.Key_Down, fourth),
        (Key.Key_Down, fourth),
        (Key.Key_Up, second),
        (Key.Key_End, fourth),
        (Key.Key_PageUp, second),
        (Key.Key_PageDown, fourth),
    )
    for key, there in steps:
        photos.press(key)
        assert photos.selected() == [there], key
    photos.press(Key.Key_Left, SHIFT)
    assert photos.selected() == [third, fourth]


def test_a_chip_filters_by_view_and_says_how_many(photos: Photos) -> None:
    front = photos.keep("2026-11-14 08:15:00", View.FRONT)
    nose = photos.keep("2026-11-14 08:16:00", View.NOSE)
    photos.open()
    chips = photos.page.chips.chips
    assert [chip.text() for chip in chips.values()] == ["All  2", "Front  1", "Nose  1"]
    photos.click(chips[View.NOSE])
    assert photos.shown() == [nose.id]
    photos.keep("2026-11-15 08:16:00", View.NOSE)
    photos.page.refresh()
    photos.wait()
    assert chips[View.NOSE].text() == "Nose  2"
    assert len(photos.shown()) == 2
    photos.click(chips[None])
    assert front.id in photos.shown()


def test_a_single_view_needs_no_filter(photos: Photos) -> None:
    photos.keep("2026-11-14 08:15:00")
    photos.open()
    assert photos.page.chips.chips == {}
    assert photos.page.chips.more.isVisible()


def test_s_stars_what_is_selected_and_takes_it_back(photos: Photos) -> None:
    for n in range(3):
        photos.keep(f"2026-11-14 08:15:0{n}")
    photos.open()
    photos.press(Key.Key_A, CTRL)
    photos.press(Key.Key_S)
    assert [photo.star for photo in photos.all()] == [True, True, True]
    assert len(photos.selected()) == 3
    index = photos.page.timeline.photos.index(1)
    assert "starred" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    photos.press(Key.Key_S)
    assert not any(photo.star for photo in photos.all())
    photos.undo()
    assert all(photo.star for photo in photos.all())


def test_delete_moves_to_the_trash_and_undo_brings_back(photos: Photos) -> None:
    for n in range(3):
        photos.keep(f"2026-11-14 08:15:0{n}")
    photos.open()
    first, second, third = photos.shown()
    photos.press(Key.Key_Home)
    photos.press(Key.Key_Right)
    photos.press(Key.Key_Delete)
    assert photos.shown() == [first, third]
    current = photos.page.timeline.current()
    assert current is not None
    assert current.id == third
    assert len(photos.do(lambda diary: diary.trash.items())) == 1
    photos.undo()
    assert photos.shown() == [first, second, third]


def test_the_view_of_several_photos_is_changed_from_the_menu(photos: Photos) -> None:
    for n in range(2):
        photos.keep(f"2026-11-14 08:15:0{n}")
    photos.open()
    photos.press(Key.Key_A, CTRL)
    menu = photos.page.keys.menu()
    views = next(action.menu() for action in menu.actions() if action.menu() is not None)
    chin = next(action for action in views.actions() if action.text() == "Chin")  # type: ignore[attr-defined]
    chin.trigger()
    photos.wait()
    assert [photo.view for photo in photos.all()] == [View.CHIN, View.CHIN]
    assert str(photos.context.undoable) == "2 photos changed"


def test_every_part_has_a_name(photos: Photos) -> None:
    photos.keep("2026-11-14 08:15:00")
    photos.open()
    assert nameless(photos.page) == []
    interface = QAccessible.queryAccessibleInterface(photos.page.timeline)
    assert interface.text(QAccessible.Text.Name) == "Photos by month"
    assert interface.role() == QAccessible.Role.List


def test_the_keys_reach_everything_on_the_page(photos: Photos) -> None:
    photos.keep("2026-11-14 08:15:00", View.FRONT)
    photos.keep("2026-11-13 08:15:00", View.NOSE)
    photos.open()
    page = photos.page
    seen: list[QWidget] = []
    for _ in range(8):
        photos.press(Key.Key_Tab)
        widget = QApplication.focusWidget()
        assert widget is not None
        seen.append(widget)
    assert {page.timeline, page.form.import_button} <= set(seen)
    assert set(page.chips.chips.values()) & set(seen)
