"""How sure the import dialog is of a view, and how it fits a small screen."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from poreditary.app.context import Context
from poreditary.app.dialogs.import_dialog import ImportDialog
from poreditary.domain.kinds import View
from tests.app.pages.photos_kit import Key, Photos, jpeg, write

Open = Callable[..., ImportDialog]


@pytest.fixture
def photos(qtbot: QtBot, context: Context, diary_do: Any, settled: Any) -> Iterator[Photos]:
    made = Photos(qtbot, context, diary_do, settled)
    yield made
    made.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "in"


@pytest.fixture
def open_dialog(photos: Photos, context: Context) -> Open:
    """Return a function that opens the dialog over an open page and waits until it looked at every file."""

    def make(*paths: Path) -> ImportDialog:
        photos.open()
        dialog = ImportDialog(context, paths, None, "", photos.page)
        photos.qtbot.addWidget(dialog)
        dialog.open()
        return photos.import_dialog()

    return make


def test_how_sure_a_view_is_stands_with_it_and_the_guesses_are_counted(
    photos: Photos, open_dialog: Open, folder: Path
) -> None:
    said: list[str] = []
    photos.context.changed.connect(lambda changes: said.append(str(changes)))
    photos.keep("2026-11-07 08:00:00", View.NOSE)
    dialog = open_dialog(
        write(folder / "a.jpg", jpeg("2026-11-14 08:10:00")),
        write(folder / "b.jpg", jpeg(None)),
        write(folder / "chin.jpg", jpeg("2026-11-14 08:12:00")),
    )
    ends = [dialog.files.end_lines(row)[0] for row in dialog.files.rows]
    assert ends == ["Nose (guessed)", "Nose? (guessed)", "Chin (guessed)"]
    photos.press(Key.Key_1, on=dialog.form.files)
    assert dialog.files.end_lines(dialog.files.rows[0])[0] == "Front"
    photos.click(dialog.form.import_button)
    photos.qtbot.waitUntil(lambda: not dialog.isVisible())
    photos.wait()
    assert said[-1] == "3 photos kept, 2 views guessed"


def test_everything_can_be_reached_on_a_small_screen(photos: Photos, open_dialog: Open, folder: Path) -> None:
    dialog = open_dialog(write(folder / "a.jpg", jpeg("2026-11-14 08:10:00")))
    form, room = dialog.form, (640, 400)  # 1280 x 800 with everything at twice its size
    dialog.resize(*room)
    photos.wait()
    assert (dialog.width(), dialog.height()) == room
    for button in (form.import_button, form.cancel):
        corner = button.mapTo(dialog, button.rect().bottomRight())
        assert dialog.rect().contains(corner)
    assert form.area.verticalScrollBar().maximum() > 0
    assert form.area.horizontalScrollBar().maximum() == 0
    assert form.files.horizontalScrollBar().maximum() == 0
    # What the keys reach comes into sight.
    assert form.place.visibleRegion().isEmpty()
    form.light.setFocus()
    photos.press(Key.Key_Tab, on=form.light)
    assert form.place.hasFocus()
    assert not form.place.visibleRegion().isEmpty()
