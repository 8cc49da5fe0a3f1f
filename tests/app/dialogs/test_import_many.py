"""Difficult files in the import dialog, and many at once."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from pytestqt.qtbot import QtBot

from poreditary.app.context import Context
from poreditary.app.dialogs.import_dialog import ImportDialog
from poreditary.app.models.photo_imports import ImportModel, State
from poreditary.diary.diary import Diary
from poreditary.domain.kinds import View
from poreditary.domain.quality import GateMode
from tests.app.pages.photos_kit import CTRL, Key, Photos, jpeg, write
from tests.photo import difficult, samples

Open = Callable[..., ImportDialog]


@pytest.fixture
def photos(qtbot: QtBot, context: Context, diary_do: Any, settled: Any) -> Iterator[Photos]:
    made = Photos(qtbot, context, diary_do, settled)
    yield made
    made.close()


@pytest.fixture
def open_dialog(photos: Photos, context: Context) -> Open:
    """Return a function that opens the dialog over an open page and waits until it looked at every file."""

    def make(*paths: Path) -> ImportDialog:
        photos.open()
        context.preferences = replace(context.preferences, photo_gate=GateMode.OFF)
        dialog = ImportDialog(context, list(paths), None, "", photos.page)
        photos.qtbot.addWidget(dialog)
        dialog.open()
        return photos.import_dialog()

    return make


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "in"


def kept_of(name: str) -> Callable[[Diary], tuple[bytes, bytes]]:
    """Return a job that gives the original and the thumbnail of a photo."""

    def job(diary: Diary) -> tuple[bytes, bytes]:
        (photo,) = (photo for photo in diary.photos.all() if photo.file_name == name)
        return diary.photos.original(photo), diary.photos.thumbnails([photo.sha256])[photo.sha256]

    return job


def test_each_bad_file_is_named_with_its_reason_and_the_others_are_kept_as_they_are(
    photos: Photos, open_dialog: Open, folder: Path
) -> None:
    bad, good = difficult.bad_files(), difficult.good_files()
    dialog = open_dialog(*(write(folder / name, data) for name, (data, _what) in {**bad, **good}.items()))
    words = [dialog.files.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(len(dialog.files.rows))]
    said = dict(zip([row.name for row in dialog.files.rows], words, strict=True))
    assert {name: reason in said[name] for name, (_data, reason) in bad.items()} == dict.fromkeys(bad, True)
    assert dialog.form.title.text() == f"{len(bad) + len(good)} files, {len(bad)} cannot be imported"
    photos.click(dialog.form.import_button)
    photos.qtbot.waitUntil(lambda: not dialog.isVisible())
    photos.wait()
    assert {photo.file_name for photo in photos.all()} == set(good)
    for name, (data, colour) in good.items():
        original, thumbnail = photos.do(kept_of(name))
        assert original == data
        assert samples.close(difficult.middle(thumbnail), colour, 8), name


def test_many_are_changed_and_left_out_in_one_go(photos: Photos, folder: Path) -> None:
    files = ImportModel([folder / f"{n}.jpg" for n in range(500)])
    told: list[tuple[int, int]] = []
    files.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))
    files.change_all(range(500), state=State.REFUSED)
    assert told == [(0, 499)]
    removed: list[tuple[int, int]] = []
    files.rowsRemoved.connect(lambda _parent, first, last: removed.append((first, last)))
    files.leave_out([0, 1, 2, *range(10, 500)])
    assert removed == [(10, 499), (0, 2)]
    assert [row.name for row in files.rows] == [f"{n}.jpg" for n in range(3, 10)]
    assert (files.count(State.REFUSED), files.row_of(folder / "3.jpg"), files.row_of(folder / "0.jpg")) == (7, 0, None)
    files.leave_out([0, 2, 4, 6])
    assert [row.name for row in files.rows] == ["4.jpg", "6.jpg", "8.jpg"]


def test_many_single_files_are_left_out_at_once(folder: Path) -> None:
    files = ImportModel([folder / f"{n}.jpg" for n in range(400)])
    resets: list[int] = []
    files.modelReset.connect(lambda: resets.append(1))
    files.leave_out(range(0, 400, 2))
    assert (len(files.rows), len(resets)) == (200, 1)


def test_the_fields_follow_many_files_a_few_times_only(photos: Photos, open_dialog: Open, folder: Path) -> None:
    dialog = open_dialog(*(write(folder / f"{n:02}.jpg", jpeg(f"2026-11-14 08:{n:02}:00")) for n in range(40)))
    shown: list[int] = []
    dialog.form.files.selectionModel().selectionChanged.connect(lambda *_: shown.append(1))
    photos.press(Key.Key_A, CTRL, on=dialog.form.files)
    photos.press(Key.Key_Delete, on=dialog.form.files)
    assert dialog.files.rows == []
    assert len(shown) <= 2


def test_the_keys_of_the_list_are_keys_of_the_list_alone(photos: Photos, open_dialog: Open, folder: Path) -> None:
    dialog = open_dialog(write(folder / "a.jpg", jpeg()))
    dialog.form.cancel.setFocus()
    photos.press(Key.Key_Delete, on=dialog.form.cancel)
    photos.press(Key.Key_4, on=dialog.form.cancel)
    assert [row.view for row in dialog.files.rows] == [View.FRONT]
    keys = dialog.form.files.findChildren(QShortcut)
    assert {key.context() for key in keys} == {Qt.ShortcutContext.WidgetShortcut}
    assert len(keys) == len(View) + 2
