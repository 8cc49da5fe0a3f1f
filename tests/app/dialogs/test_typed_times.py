"""A time typed whole into a dialog, in English and in Chinese: it is kept, or the dialog says what to type."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from poreditary.app import texts
from poreditary.app.context import Context
from poreditary.app.dialogs.import_dialog import ImportDialog
from poreditary.app.dialogs.photo_dialog import PhotoTimeDialog
from poreditary.domain.kinds import View
from poreditary.domain.quality import GateMode
from tests.app.pages.photos_kit import CTRL, Key, Photos, at, jpeg, write

Open = Callable[[], PhotoTimeDialog]
EXAMPLES = {"en": "11/14/2026 8:15\u202fAM", "zh_TW": "2026/11/14 \u4e0a\u53488:15"}


@pytest.fixture(params=["en", "zh_TW"])
def language(request: pytest.FixtureRequest) -> Iterator[str]:
    yield request.param
    texts.choose("en")


@pytest.fixture
def photos(language: str, qtbot: QtBot, context: Context, diary_do: Any, settled: Any) -> Iterator[Photos]:
    made = Photos(qtbot, context, diary_do, settled)
    texts.choose(language)
    yield made
    made.close()


@pytest.fixture
def correct(photos: Photos) -> Open:
    """Return a function that opens the dialog for the time of the one photo there is."""

    def make() -> PhotoTimeDialog:
        photos.keep("2026-11-14 08:15:00", View.FRONT)
        photos.open()
        photos.press(Key.Key_Home)
        photos.press(Key.Key_Return)
        photos.click(photos.page.viewer.facts.form.time_button)
        return photos.dialog(PhotoTimeDialog)

    return make


@pytest.fixture
def importing(photos: Photos, context: Context, tmp_path: Path) -> ImportDialog:
    """Return the dialog that looked at one photo; the gate is off."""
    photos.open()
    context.preferences = replace(context.preferences, photo_gate=GateMode.OFF)
    path = write(tmp_path / "in" / "a.jpg", jpeg("2026-11-14 08:15:00"))
    dialog = ImportDialog(context, [path], None, "", photos.page)
    photos.qtbot.addWidget(dialog)
    dialog.open()
    return photos.import_dialog()


def type_over(photos: Photos, dialog: PhotoTimeDialog | ImportDialog, text: str) -> None:
    """Replace all that stands in the field by keys, and press Enter there."""
    taken = dialog.form.taken
    taken.setFocus()
    photos.press(Key.Key_A, CTRL, on=taken)
    photos.qtbot.keyClicks(taken, text)
    photos.press(Key.Key_Return, on=taken)


@pytest.mark.parametrize("typed", ["2026-11-20 21:00", "2026/11/20 9:00 PM"])
def test_the_time_of_a_photo_is_typed_whole(photos: Photos, correct: Open, typed: str) -> None:
    dialog = correct()
    type_over(photos, dialog, typed)
    photos.come_back()
    (photo,) = photos.all()
    assert (photo.taken, photo.taken_from) == (at("2026-11-20 21:00:00"), "typed")


@pytest.mark.parametrize("typed", ["20", "2026-11-20 25:00", "yesterday"])
def test_what_is_no_time_of_a_photo_keeps_the_dialog_open(
    photos: Photos, correct: Open, language: str, typed: str
) -> None:
    dialog = correct()
    for _attempt in range(2):
        type_over(photos, dialog, typed)
        assert dialog.isVisible()
        assert dialog.problem.isVisible()
        assert typed in dialog.problem.text()
        assert EXAMPLES[language] in dialog.problem.text()
        assert dialog.form.taken.text().split() == typed.split()
    photos.click(dialog.form.keep)
    assert dialog.isVisible()
    type_over(photos, dialog, "2026-11-20 21:00")
    photos.come_back()
    assert [photo.taken for photo in photos.all()] == [at("2026-11-20 21:00:00")]


@pytest.mark.parametrize("typed", ["2026-11-20 21:00", "2026/11/20 9:00 PM"])
def test_the_time_of_an_import_is_typed_whole(photos: Photos, importing: ImportDialog, typed: str) -> None:
    type_over(photos, importing, typed)
    photos.qtbot.waitUntil(lambda: not importing.isVisible())
    photos.wait()
    (photo,) = photos.all()
    assert (photo.taken, photo.taken_from) == (at("2026-11-20 21:00:00"), "typed")


@pytest.mark.parametrize("typed", ["20", "2026-11-20 25:00", "yesterday"])
def test_what_is_no_time_keeps_an_import_open(
    photos: Photos, importing: ImportDialog, language: str, typed: str
) -> None:
    type_over(photos, importing, typed)
    photos.click(importing.form.import_button)
    assert importing.isVisible()
    assert typed in importing.form.progress_text.text()
    assert EXAMPLES[language] in importing.form.progress_text.text()
    assert importing.form.taken.text().split() == typed.split()
    (row,) = importing.files.rows
    assert row.incoming is not None
    assert (row.incoming.taken, row.incoming.taken_from) == (at("2026-11-14 08:15:00"), "exif")
    assert photos.all() == []
