"""Exporting photos: what is said, what is written, and stopping."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from poreditary.app.context import Context
from poreditary.app.dialogs.export_dialog import ExportDialog
from poreditary.app.pages import photos_files
from poreditary.domain.crop import Crop, Cut, crop_of
from poreditary.domain.kinds import View
from poreditary.domain.photo import Photo
from tests.app.accessible import nameless
from tests.app.pages.photos_kit import PLAIN, SHIFT, Key, Photos
from tests.photo import samples


@pytest.fixture
def photos(qtbot: QtBot, context: Context, diary_do: Any, settled: Any) -> Iterator[Photos]:
    made = Photos(qtbot, context, diary_do, settled)
    yield made
    made.close()


def fill(photos: Photos) -> list[Photo]:
    return [photos.keep(f"2026-11-0{day} 08:15:00", View.LEFT_CHEEK) for day in (1, 2, 3)]


def dialog_of(photos: Photos, out: Path) -> ExportDialog:
    """Open the dialog for what is selected, its folder chosen."""
    photos.page.more.export()
    photos.wait()
    dialog = photos.dialog(ExportDialog)
    dialog.form.folder.setText(str(out))
    return dialog


def export(photos: Photos, dialog: ExportDialog) -> str:
    photos.click(dialog.begin_button)
    photos.qtbot.waitUntil(lambda: not dialog.work.is_busy, timeout=20_000)
    return dialog.said.text()


def names(out: Path) -> list[str]:
    return sorted(path.name for path in out.iterdir())


def test_selected_photos_are_written_without_metadata(photos: Photos, tmp_path: Path) -> None:
    kept = fill(photos)
    photos.open()
    photos.page.timeline.go_to([kept[0].id, kept[2].id])
    photos.press(Key.Key_E, on=photos.page.timeline)
    dialog = photos.dialog(ExportDialog)
    assert dialog.begin_button.text() == "Export 2 photos"
    assert "not encrypted" in dialog.form.note.text()
    assert "place" in dialog.form.note.text()
    dialog.form.folder.setText(str(tmp_path / "out"))
    assert export(photos, dialog) == f"2 photos written to {tmp_path / 'out'}."
    assert names(tmp_path / "out") == ["2026-11-01 left cheek 1.jpg", "2026-11-03 left cheek 1.jpg"]
    for path in (tmp_path / "out").iterdir():
        assert not any(secret in path.read_bytes() for secret in samples.SECRETS)
    assert dialog.cancel_button.text() == "Close"
    photos.press(Key.Key_Escape)
    assert not photos.page.findChildren(ExportDialog)


def test_without_a_selection_all_that_is_shown_is_offered(photos: Photos, tmp_path: Path) -> None:
    fill(photos)
    photos.open()
    photos.page.timeline.clearSelection()
    dialog = dialog_of(photos, tmp_path / "out")
    assert not dialog.form.which.isVisible()
    assert dialog.begin_button.text() == "Export 3 photos"
    assert nameless(dialog) == []


def test_all_that_is_shown_instead_of_what_is_selected(photos: Photos, tmp_path: Path) -> None:
    kept = fill(photos)
    photos.open()
    photos.page.timeline.go_to([kept[0].id])
    dialog = dialog_of(photos, tmp_path / "out")
    assert dialog.form.which.currentText() == "The selected ones (1)"
    assert dialog.begin_button.text() == "Export 1 photo"
    dialog.form.which.setCurrentIndex(1)
    assert dialog.begin_button.text() == "Export 3 photos"
    assert export(photos, dialog).startswith("3 photos written")


def test_what_is_filled_in_is_what_is_written(photos: Photos, tmp_path: Path) -> None:
    photos.keep("2026-11-01 08:15:00", View.NOSE)
    photos.open()
    dialog = dialog_of(photos, tmp_path / "out")
    form = dialog.form
    assert form.quality.isVisible()
    form.kind.setCurrentIndex(1)
    assert not form.quality.isVisible()
    form.longest.setCurrentIndex(form.longest.findData(800))
    form.cut.setCurrentIndex(form.cut.findData(Cut.OVAL))
    export(photos, dialog)
    with Image.open(tmp_path / "out" / "2026-11-01 nose 1.png") as image:
        assert image.getpixel((0, 0)) == (255, 255, 255)
        assert image.size == (54, 73)


def test_a_part_is_drawn_by_mouse_or_by_keys(photos: Photos, tmp_path: Path) -> None:
    photos.keep("2026-11-01 08:15:00", View.NOSE)
    photos.open()
    dialog = dialog_of(photos, tmp_path / "out")
    dialog.form.cut.setCurrentIndex(dialog.form.cut.findData(Cut.DRAWN))
    photos.wait()
    frame = dialog.frame
    dialog.form.cut.setFocus()
    photos.press(Key.Key_Tab)
    assert frame.hasFocus()
    photos.qtbot.waitUntil(lambda: not frame._image.isNull())
    place = frame._photo()
    first = QPoint(round(place.left()), round(place.top()))
    middle = QPoint(round(place.center().x()), round(place.center().y()))
    photos.qtbot.mousePress(frame, Qt.MouseButton.LeftButton, PLAIN, first)
    photos.qtbot.mouseMove(frame, middle)
    photos.qtbot.mouseRelease(frame, Qt.MouseButton.LeftButton, PLAIN, middle)
    crop = frame.crop
    assert [round(part, 2) for part in (crop.left, crop.top, crop.width, crop.height)] == [0, 0, 0.5, 0.5]
    for key, how in ((Key.Key_Right, PLAIN), (Key.Key_Down, SHIFT), (Key.Key_Up, PLAIN)):
        photos.press(key, how, on=frame)
    assert [round(part, 2) for part in (frame.crop.left, frame.crop.height)] == [0.02, 0.52]
    assert frame.accessibleDescription() == "50 by 52 %, 2 % from the left, 0 % from the top"
    frame.set_crop(Crop(0.5, 0.5, 0.5, 0.5))
    export(photos, dialog)
    with Image.open(tmp_path / "out" / "2026-11-01 nose 1.jpg") as image:
        assert image.size == (96, 48)


def test_the_folder_is_chosen(photos: Photos, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fill(photos)
    photos.open()
    dialog = dialog_of(photos, tmp_path)
    answers = iter([None, tmp_path / "mine"])
    monkeypatch.setattr(photos_files, "ask_for_folder", lambda *_how: next(answers))
    photos.click(dialog.form.choose)
    assert dialog.form.folder.text() == str(tmp_path)
    photos.click(dialog.form.choose)
    assert dialog.form.folder.text() == str(tmp_path / "mine")


def test_a_folder_that_cannot_be_written_is_said_and_can_be_mended(photos: Photos, tmp_path: Path) -> None:
    fill(photos)
    photos.open()
    photos.page.timeline.clearSelection()
    (tmp_path / "file").write_text("no folder")
    dialog = dialog_of(photos, tmp_path / "file")
    assert export(photos, dialog).startswith("file cannot be written: File exists.")
    dialog.form.folder.setText("")
    photos.click(dialog.begin_button)
    assert dialog.said.text().startswith("No folder is chosen.")
    dialog.form.folder.setText(str(tmp_path / "out"))
    assert export(photos, dialog).startswith("3 photos")


def test_an_original_that_cannot_be_read_is_named_and_the_others_go_on(photos: Photos, tmp_path: Path) -> None:
    kept = fill(photos)
    photos.open()
    photos.do(lambda diary: diary._store.volumes.remove(kept[1].sha256, kept[1].volume))
    photos.page.timeline.clearSelection()
    lines = export(photos, dialog_of(photos, tmp_path / "out")).splitlines()
    assert lines[0].startswith("2 photos written")
    assert lines[1].startswith("Nov 2, 2026: ")


def test_stopped_it_writes_no_more(photos: Photos, tmp_path: Path) -> None:
    fill(photos)
    photos.open()
    photos.page.timeline.clearSelection()
    dialog = dialog_of(photos, tmp_path / "out")
    steps: list[int] = []

    def stop(done: int, _of: int) -> None:
        steps.append(done)
        if done == 1:
            dialog.reject()

    dialog.work.stepped.connect(stop)
    assert export(photos, dialog) == "Stopped. What was written until then stays in the folder."
    assert steps == [0, 1]
    assert len(names(tmp_path / "out")) == 1
    assert dialog.isVisible()
    photos.press(Key.Key_Escape)
    assert not photos.page.findChildren(ExportDialog)


def test_closed_while_it_runs_the_window_goes_on(photos: Photos, tmp_path: Path) -> None:
    fill(photos)
    photos.open()
    dialog = dialog_of(photos, tmp_path / "out")
    photos.qtbot.mouseClick(dialog.begin_button, Qt.MouseButton.LeftButton)
    dialog.done(0)
    photos.wait()
    QApplication.processEvents()
    assert photos.page.timeline.isVisible()


def test_enter_exports_from_any_field_and_says_how_far_it_is(photos: Photos, tmp_path: Path) -> None:
    fill(photos)
    photos.open()
    dialog = dialog_of(photos, tmp_path / "out")
    said: list[str] = []
    dialog.work.stepped.connect(lambda _done, _of: said.append(dialog.said.text()))
    photos.press(Key.Key_Return, on=dialog.form.choose)
    photos.qtbot.waitUntil(lambda: not dialog.work.is_busy, timeout=20_000)
    assert len(names(tmp_path / "out")) == 1
    assert said[-1].endswith(" of 1")


def test_the_zone_is_shown_on_the_first_photo_and_the_drawn_part_stays(photos: Photos, tmp_path: Path) -> None:
    (first, *_others) = fill(photos)
    photos.open()
    dialog = dialog_of(photos, tmp_path / "out")
    cut = dialog.form.cut
    cut.setCurrentIndex(cut.findData(Cut.DRAWN))
    drawn = Crop(0.1, 0.1, 0.3, 0.3)
    dialog.frame.set_crop(drawn)
    cut.setCurrentIndex(cut.findData(Cut.OVAL))
    photos.qtbot.waitUntil(lambda: not dialog.frame._image.isNull())
    assert dialog.frame.isVisible()
    assert not dialog.frame.isEnabled()
    assert dialog.frame.crop == crop_of(Cut.OVAL, first.view, first.width, first.height)
    cut.setCurrentIndex(cut.findData(Cut.DRAWN))
    assert dialog.frame.crop == drawn
    assert dialog.wish().drawn == drawn
