"""A close-up is not taken for a whole face, and one choice says what many of them show."""

import io
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from poreditary.app.context import Context
from poreditary.app.dialogs.import_dialog import ImportDialog
from poreditary.diary.photos import look_at
from poreditary.domain.kinds import View
from poreditary.domain.rhythm import CLOSE_UPS
from poreditary.photo.skin import SkinSpec, encode_jpeg, skin_patch
from tests.app.pages.photos_kit import Photos, at, jpeg, write

TAKEN = at("2026-11-14 08:00:00")
MISREAD = "skin fills the picture, so this is a close-up: choose which"
Open = Callable[..., ImportDialog]


@pytest.fixture
def photos(qtbot: QtBot, context: Context, diary_do: Any, settled: Any) -> Iterator[Photos]:
    made = Photos(qtbot, context, diary_do, settled)
    yield made
    made.close()


def skin(number: int) -> bytes:
    """Make a close-up."""
    image: Image.Image = skin_patch(SkinSpec(seed=3, week=0, view=View.NOSE, width=320, height=240), "")
    image.paste((150, 110, 100), (number * 4, 0, number * 4 + 4, 4))
    return encode_jpeg(image, TAKEN + timedelta(seconds=40 * number), 60)


def face() -> bytes:
    """Make a picture with something darker around what is in its middle."""
    image = Image.new("RGB", (320, 320), (60, 70, 90))
    image.paste((200, 150, 130), (80, 60, 240, 260))
    out = io.BytesIO()
    image.save(out, "JPEG", quality=90)
    return out.getvalue()


@pytest.fixture
def open_dialog(photos: Photos, context: Context, tmp_path: Path) -> Open:
    def make(*files: bytes, name: str = "{n}.jpg") -> ImportDialog:
        photos.open()
        paths = [write(tmp_path / "in" / name.format(n=n), data) for n, data in enumerate(files)]
        dialog = ImportDialog(context, paths, None, "", photos.page)
        photos.qtbot.addWidget(dialog)
        dialog.open()
        return photos.import_dialog()

    return make


def views(dialog: ImportDialog) -> list[View]:
    return [row.view for row in dialog.files.rows]


def remarks(dialog: ImportDialog) -> list[bool]:
    """Return for each file whether it is said to be a close-up."""
    return [MISREAD in dialog.files.remark(row) for row in dialog.files.rows]


def test_a_close_up_guessed_to_be_a_face_is_remarked_on(photos: Photos, open_dialog: Open) -> None:
    dialog = open_dialog(skin(0), face(), skin(1))
    assert views(dialog)[0] is View.FRONT
    is_face = [view not in CLOSE_UPS for view in views(dialog)]
    assert remarks(dialog) == [True, False, is_face[2]]
    assert all("? (guessed)" in dialog.files.end_lines(row)[0] for row in dialog.files.rows)


def test_what_a_name_tells_is_not_doubted(photos: Photos, open_dialog: Open) -> None:
    assert remarks(open_dialog(skin(0), name="front {n}.jpg")) == [False]


def test_the_view_of_one_is_that_of_the_close_ups_below_until_one_of_them_is_another(
    photos: Photos, open_dialog: Open
) -> None:
    dialog = open_dialog(skin(0), skin(1), face(), skin(2), skin(3), skin(4))
    faces = dialog.files.rows[2].view
    dialog.choice.select(0)
    photos.press(photos_key(View.LEFT_CHEEK), on=dialog.form.files)
    cheek, nose = View.LEFT_CHEEK, View.NOSE
    assert views(dialog) == [cheek, cheek, faces, cheek, cheek, cheek]
    assert remarks(dialog) == [False] * 6
    dialog.choice.select(3)
    photos.press(photos_key(nose), on=dialog.form.files)
    assert views(dialog) == [cheek, cheek, faces, nose, nose, nose]
    dialog.choice.select(1)
    photos.press(photos_key(cheek), on=dialog.form.files)
    assert views(dialog)[3] is nose


def test_a_view_that_was_usual_is_kept_where_it_can_be(photos: Photos, open_dialog: Open) -> None:
    def keep(diary: Any) -> None:
        diary.photos.keep(look_at(jpeg("2026-11-07 08:00:00"), "before.jpg", TAKEN), View.NOSE)

    photos.do(keep)
    dialog = open_dialog(skin(0), skin(1))
    assert views(dialog) == [View.NOSE, View.NOSE]
    assert remarks(dialog) == [False, False]
    dialog.choice.select(0)
    photos.press(photos_key(View.CHIN), on=dialog.form.files)
    assert views(dialog) == [View.CHIN, View.NOSE]


def photos_key(view: View) -> Any:
    """Return the digit that says a view."""
    from PySide6.QtCore import Qt

    return Qt.Key(Qt.Key.Key_1.value + list(View).index(view))
