"""Photos leave no trace outside the diary."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings, QStandardPaths, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from poreditary.app.context import Context
from poreditary.app.pages import photos_files
from tests.app.pages.photos_kit import Key, Photos, jpeg, write


@pytest.fixture
def photos(qtbot: QtBot, context: Context, diary_do: Any, settled: Any) -> Iterator[Photos]:
    made = Photos(qtbot, context, diary_do, settled)
    yield made
    made.close()


def run_file_dialog(paths: list[Path]) -> None:
    """Choose files in the open file dialog, as soon as it is there."""

    def choose() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        dialog.setDirectory(str(paths[0].parent))
        dialog.selectFile(str(paths[0]))
        dialog.accept()

    QTimer.singleShot(0, choose)


def test_the_file_dialog_keeps_no_trace_of_where_photos_are(photos: Photos, tmp_path: Path) -> None:
    settings = tmp_path / "settings"
    path = write(tmp_path / "secret-folder" / "me.jpg", jpeg())
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(settings))
    try:
        photos.open()
        run_file_dialog([path])
        assert photos_files.ask_for_photos(photos.page) == [path]
        run_file_dialog([path.with_name("copy.jpg")])
        assert photos_files.ask_for_copy(photos.page, "front.jpg") == path.with_name("copy.jpg")
        photos.qtbot.waitUntil(lambda: not photos.page.findChildren(QFileDialog))
    finally:
        usual = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation)
        QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, usual)
        photos_files._last_folder.clear()
    written = b"".join(file.read_bytes() for file in settings.rglob("*") if file.is_file())
    assert b"FileDialog" in written
    assert b"secret-folder" not in written
    assert b"me.jpg" not in written


def test_nothing_is_written_outside_the_diary(photos: Photos, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    for name in ("TMPDIR", "TEMP", "TMP", "SQLITE_TMPDIR", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(temporary))
    photos.open()
    photos.drop(write(tmp_path / "in" / "me.jpg", jpeg()))
    photos.import_shown()
    photos.press(Key.Key_Return)
    photos.press(Key.Key_1)
    assert list(temporary.iterdir()) == []
    assert [path.name for path in (tmp_path / "in").iterdir()] == ["me.jpg"]
