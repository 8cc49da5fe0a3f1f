"""The import dialog: what it says of each file, what can be corrected, and what is kept."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from poreditary.app.context import Context
from poreditary.app.dialogs.import_dialog import ImportDialog
from poreditary.app.models.photo_imports import ImportModel, State
from poreditary.app.widgets.photo_moment import moment_of, show_moment
from poreditary.domain.kinds import View
from poreditary.domain.photo import Photo
from poreditary.domain.quality import GateMode
from poreditary.domain.treatment import Session
from poreditary.errors import UserError
from tests.app.accessible import nameless
from tests.app.pages.photos_kit import CTRL, Key, Photos, at, jpeg, write

Open = Callable[..., ImportDialog]


@pytest.fixture
def photos(qtbot: QtBot, context: Context, diary_do: Any, settled: Any) -> Iterator[Photos]:
    made = Photos(qtbot, context, diary_do, settled)
    yield made
    made.close()


@pytest.fixture
def open_dialog(photos: Photos, context: Context) -> Open:
    """Return a function that opens the dialog over an open page and waits until it looked at every file.

    The gate is off; what it says has tests of its own.
    """

    def make(*paths: Path, session_id: int | None = None) -> ImportDialog:
        photos.open()
        context.preferences = replace(context.preferences, photo_gate=GateMode.OFF)
        dialog = ImportDialog(context, list(paths), session_id, "", photos.page)
        photos.qtbot.addWidget(dialog)
        dialog.open()
        return photos.import_dialog()

    return make


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "in"


def lines(dialog: ImportDialog) -> list[str]:
    return [dialog.files.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(dialog.files.rowCount())]


def keep(photos: Photos, dialog: ImportDialog) -> list[Photo]:
    """Import, and return the photos of the diary, newest first."""
    photos.click(dialog.form.import_button)
    photos.qtbot.waitUntil(lambda: not dialog.isVisible())
    photos.wait()
    return photos.all()


def test_each_file_says_its_time_and_where_it_comes_from(photos: Photos, open_dialog: Open, folder: Path) -> None:
    plain = write(folder / "d.jpg", jpeg(None))
    dialog = open_dialog(
        write(folder / "a.jpg", jpeg("2026-11-14 08:15:00")),
        write(folder / "IMG_20261102_101112.jpg", jpeg(None) + b"x"),
        plain,
        write(folder / "e.jpg", b"Dear diary"),
        folder / "gone.jpg",
    )
    assert lines(dialog)[:2] == [
        "a.jpg, Saturday, November 14, 2026, 8:15\u202fAM, from the photo, "
        "Front? (guessed), new sitting of 8:15\u202fAM",
        "IMG_20261102_101112.jpg, Monday, November 2, 2026, 10:11\u202fAM, from the file name, "
        "Front? (guessed), new sitting of 10:11\u202fAM",
    ]
    assert "from the file" in lines(dialog)[2]
    assert lines(dialog)[3].startswith("e.jpg, e.jpg is not a photo this diary reads: choose a JPEG, PNG,")
    assert lines(dialog)[4].startswith(f"gone.jpg, There is no file {folder / 'gone.jpg'}.")
    assert dialog.form.title.text() == "5 files, 2 cannot be imported"
    assert dialog.form.import_button.text() == "Import 3 photos"
    assert all(row.image is not None for row in dialog.files.ready())
    assert {photo.taken_from for photo in keep(photos, dialog)} == {"exif", "name", "file"}


def test_a_photo_named_twice_is_kept_once(photos: Photos, open_dialog: Open, folder: Path) -> None:
    dialog = open_dialog(write(folder / "a.jpg", jpeg()), write(folder / "b.jpg", jpeg()))
    assert lines(dialog)[1] == "b.jpg, the same photo as a.jpg"
    assert dialog.form.title.text() == "2 files, 1 twice in this selection"
    assert dialog.form.import_button.text() == "Import 1 photo"
    assert len(keep(photos, dialog)) == 1
    assert str(photos.context.undoable) == "Photo a.jpg kept"


def test_what_the_diary_holds_is_said_and_not_kept_again(photos: Photos, open_dialog: Open, folder: Path) -> None:
    photos.keep("2026-11-14 08:15:00")
    dialog = open_dialog(write(folder / "a.jpg", jpeg("2026-11-14 08:15:00")))
    assert lines(dialog) == ["a.jpg, already in the diary, November 14, Front"]
    assert not dialog.form.import_button.isEnabled()
    assert dialog.form.cancel.text() == "Close"


def test_views_are_those_of_the_last_time_in_their_order(photos: Photos, open_dialog: Open, folder: Path) -> None:
    for n, view in enumerate((View.NOSE, View.CHIN)):
        photos.keep(f"2026-11-07 08:1{n}:00", view)
    dialog = open_dialog(*(write(folder / f"{n}.jpg", jpeg(f"2026-11-{14 + n // 3} 08:1{n}:00")) for n in range(5)))
    assert [row.view for row in dialog.files.rows] == [View.NOSE, View.CHIN, View.NOSE, View.NOSE, View.CHIN]


def test_the_first_time_views_are_those_of_the_settings(photos: Photos, open_dialog: Open, folder: Path) -> None:
    dialog = open_dialog(*(write(folder / f"{n}.jpg", jpeg(f"2026-11-14 08:1{n}:00")) for n in range(4)))
    assert tuple(row.view for row in dialog.files.rows) == photos.context.preferences.views


def test_a_view_is_chosen_for_one_and_for_all_selected(photos: Photos, open_dialog: Open, folder: Path) -> None:
    dialog = open_dialog(*(write(folder / f"{n}.jpg", jpeg(f"2026-11-14 08:1{n}:00")) for n in range(3)))
    combo = dialog.form.view
    assert dialog.form.choice_title.text() == "The selected photo"
    combo.setFocus()
    photos.press(Key.Key_End, on=combo)
    assert [row.view for row in dialog.files.rows] == [View.FOREHEAD, View.LEFT_CHEEK, View.RIGHT_CHEEK]
    photos.press(Key.Key_A, CTRL, on=dialog.form.files)
    assert dialog.form.choice_title.text().startswith("3 selected photos; the time is the earliest")
    assert combo.currentIndex() == -1
    photos.press(Key.Key_Home, on=combo)
    photos.press(Key.Key_Down, on=combo)
    assert {photo.view for photo in keep(photos, dialog)} == {View.LEFT_45}


def test_a_time_is_corrected_before_it_is_kept(photos: Photos, open_dialog: Open, folder: Path) -> None:
    dialog = open_dialog(write(folder / "a.jpg", jpeg("2026-11-14 08:15:00")))
    taken = dialog.form.taken
    assert taken.isEnabled()
    taken.setFocus()
    taken.setSelectedSection(taken.Section.HourSection)
    photos.press(Key.Key_Up, on=taken)
    assert lines(dialog) == [
        "a.jpg, Saturday, November 14, 2026, 9:15\u202fAM, typed, Front? (guessed), new sitting of 9:15\u202fAM"
    ]
    (photo,) = keep(photos, dialog)
    assert (photo.taken, photo.taken_from, photo.taken_offset) == (at("2026-11-14 09:15:00"), "typed", None)


def test_the_time_of_many_is_moved_together(photos: Photos, open_dialog: Open, folder: Path) -> None:
    dialog = open_dialog(*(write(folder / f"{n}.jpg", jpeg(f"2026-11-14 08:1{n}:00")) for n in (2, 0, 1)))
    photos.press(Key.Key_A, CTRL, on=dialog.form.files)
    assert moment_of(dialog.form.taken) == at("2026-11-14 08:10:00")
    show_moment(dialog.form.taken, at("2026-11-13 09:00:00"))
    photos.wait()
    assert [row.incoming.taken for row in dialog.files.rows if row.incoming] == [
        at(f"2026-11-13 09:0{n}:00") for n in (2, 0, 1)
    ]
    assert {photo.taken_from for photo in keep(photos, dialog)} == {"typed"}


def test_a_time_no_entry_can_have_is_said_and_corrected(photos: Photos, open_dialog: Open, folder: Path) -> None:
    dialog = open_dialog(write(folder / "a.jpg", jpeg("1900-01-01 00:00:00")))
    assert "from the file: the photo" not in lines(dialog)[0]
    assert "the photo itself says the year 1900, check the time" in lines(dialog)[0]
    show_moment(dialog.form.taken, at("2026-11-14 08:15:00"))
    assert "1900" not in lines(dialog)[0]


def test_a_time_before_digital_cameras_is_doubted(photos: Photos, open_dialog: Open, folder: Path) -> None:
    dialog = open_dialog(write(folder / "a.jpg", jpeg("1980-01-01 00:00:00")))
    assert "this is before there were such photos, check the time" in lines(dialog)[0]


def test_a_day_that_has_not_come_is_doubted_until_it_is_corrected(
    photos: Photos, open_dialog: Open, folder: Path
) -> None:
    dialog = open_dialog(write(folder / "a.jpg", jpeg("2027-03-01 08:15:00")))
    assert "this day has not come yet, check the time" in lines(dialog)[0]
    assert dialog.form.import_button.isEnabled()
    show_moment(dialog.form.taken, at("2026-03-01 08:15:00"))
    assert "not come yet" not in lines(dialog)[0]


def test_files_are_left_out_by_key_and_by_button(photos: Photos, open_dialog: Open, folder: Path) -> None:
    dialog = open_dialog(*(write(folder / f"{n}.jpg", jpeg(f"2026-11-14 08:1{n}:00")) for n in range(3)))
    dialog.form.files.setFocus()
    photos.press(Key.Key_Delete, on=dialog.form.files)
    assert [row.name for row in dialog.files.rows] == ["1.jpg", "2.jpg"]
    photos.click(dialog.form.leave_out)
    assert dialog.form.import_button.text() == "Import 1 photo"
    assert [photo.file_name for photo in keep(photos, dialog)] == ["2.jpg"]


def test_cancel_keeps_nothing(photos: Photos, open_dialog: Open, folder: Path) -> None:
    dialog = open_dialog(write(folder / "a.jpg", jpeg()))
    photos.press(Key.Key_Escape, on=dialog)
    assert not dialog.isVisible()
    assert photos.all() == []
    assert photos.context.undoable is None


def test_cancel_while_photos_are_kept_enters_none(photos: Photos, open_dialog: Open, folder: Path) -> None:
    dialog = open_dialog(*(write(folder / f"{n}.jpg", jpeg(f"2026-11-14 08:1{n}:00")) for n in range(3)))
    dialog.form.import_button.click()
    assert dialog.form.progress.isVisible()
    assert not dialog.form.import_button.isEnabled()
    dialog.form.cancel.click()
    photos.wait()
    assert photos.all() == []
    assert photos.context.undoable is None


def test_cancel_while_files_are_looked_at_stops(photos: Photos, context: Context, folder: Path) -> None:
    photos.open()
    paths = [write(folder / f"{n}.jpg", jpeg(f"2026-11-14 08:1{n}:00")) for n in range(5)]
    dialog = ImportDialog(context, paths, parent=photos.page)
    photos.qtbot.addWidget(dialog)
    dialog.intake.looked.connect(lambda *_: dialog.reject())
    dialog.open()
    photos.qtbot.waitUntil(lambda: not dialog.isVisible())
    photos.wait()
    assert dialog.files.count(State.WAITING) == 4
    assert photos.all() == []


def test_enter_imports(photos: Photos, open_dialog: Open, folder: Path) -> None:
    dialog = open_dialog(write(folder / "a.jpg", jpeg()))
    dialog.form.files.setFocus()
    photos.press(Key.Key_Return, on=dialog.form.files)
    photos.qtbot.waitUntil(lambda: not dialog.isVisible())
    photos.wait()
    assert len(photos.all()) == 1


def test_a_file_that_changed_meanwhile_is_refused_and_the_others_are_kept(
    photos: Photos, open_dialog: Open, folder: Path
) -> None:
    paths = [write(folder / f"{n}.jpg", jpeg(f"2026-11-14 08:1{n}:00")) for n in range(3)]
    dialog = open_dialog(*paths)
    write(paths[0], jpeg("2026-11-14 11:00:00"))
    paths[1].unlink()
    photos.click(dialog.form.import_button)
    photos.qtbot.waitUntil(lambda: len(photos.all()) == 1)
    photos.wait()
    assert dialog.isVisible()
    assert lines(dialog)[0] == "0.jpg, 0.jpg changed since it was looked at. Import it again."
    assert lines(dialog)[1].startswith(f"1.jpg, There is no file {paths[1]}.")
    assert lines(dialog)[2] == "2.jpg, in the diary now"
    assert not dialog.form.import_button.isEnabled()
    assert dialog.form.cancel.text() == "Close"


def test_when_no_file_can_be_kept_the_dialog_says_why(photos: Photos, open_dialog: Open, folder: Path) -> None:
    path = write(folder / "a.jpg", jpeg())
    dialog = open_dialog(path)
    path.unlink()
    photos.click(dialog.form.import_button)
    photos.qtbot.waitUntil(lambda: dialog.files.count(State.REFUSED) == 1)
    photos.wait()
    assert dialog.isVisible()
    assert not dialog.form.progress.isVisible()
    assert photos.all() == []


def test_a_time_still_in_its_field_is_kept_too(photos: Photos, open_dialog: Open, folder: Path) -> None:
    dialog = open_dialog(write(folder / "a.jpg", jpeg("2026-11-14 08:15:00")))
    dialog.form.taken.setFocus()
    line = dialog.form.taken.lineEdit()
    line.setText(line.text().replace("8:15", "9:45"))
    dialog.form.import_button.click()
    photos.qtbot.waitUntil(lambda: not dialog.isVisible())
    photos.wait()
    assert [photo.taken for photo in photos.all()] == [at("2026-11-14 09:45:00")]


def test_what_could_not_be_entered_can_be_changed_and_tried_again(
    photos: Photos, open_dialog: Open, folder: Path
) -> None:
    session_id = photos.do(
        lambda diary: diary.treatments.add_session(Session(at("2026-11-14").date(), "", name="Peel"))
    )
    dialog = open_dialog(write(folder / "a.jpg", jpeg()), session_id=session_id.id)
    photos.do(lambda diary: diary.treatments.discard_session(session_id.id))
    photos.do(lambda diary: diary.trash.delete_forever([item.id for item in diary.trash.items()]))
    photos.click(dialog.form.import_button)
    photos.wait()
    photos.bugs.clear()
    assert dialog.isVisible()
    assert dialog.form.view.isEnabled()
    assert dialog.form.import_button.isEnabled()


def test_a_refusal_of_all_is_said_and_leaves_the_fields_to_be_changed(
    photos: Photos, open_dialog: Open, folder: Path
) -> None:
    dialog = open_dialog(write(folder / "a.jpg", jpeg()))
    dialog.form.import_button.click()
    dialog.intake.stop()
    dialog.intake.failed.emit(UserError("The disk is full."))
    assert dialog.form.progress_text.text() == "The disk is full."
    assert dialog.form.view.isEnabled()
    assert dialog.form.import_button.isEnabled()


def test_a_photo_kept_elsewhere_meanwhile_is_not_kept_twice(photos: Photos, open_dialog: Open, folder: Path) -> None:
    dialog = open_dialog(
        write(folder / "a.jpg", jpeg("2026-11-14 08:15:00")), write(folder / "b.jpg", jpeg("2026-11-15 08:15:00"))
    )
    photos.keep("2026-11-14 08:15:00")
    photos.click(dialog.form.import_button)
    photos.qtbot.waitUntil(lambda: len(photos.all()) == 2)
    photos.wait()
    assert lines(dialog)[0] == "a.jpg, a.jpg is already in the diary."


def test_other_work_goes_in_between(photos: Photos, open_dialog: Open, folder: Path) -> None:
    dialog = open_dialog(*(write(folder / f"{n}.jpg", jpeg(f"2026-11-14 08:1{n}:00")) for n in range(6)))
    order: list[str] = []
    dialog.intake.stepped.connect(lambda done, of: order.append(f"{done} of {of}"))
    dialog.form.import_button.click()
    photos.context.ask(photos.page, lambda diary: diary.today(), lambda _day: order.append("today"))
    photos.qtbot.waitUntil(lambda: not dialog.isVisible())
    photos.wait()
    assert 0 < order.index("today") < order.index("6 of 6")


def test_every_part_has_a_name(photos: Photos, open_dialog: Open, folder: Path) -> None:
    dialog = open_dialog(write(folder / "a.jpg", jpeg()))
    assert nameless(dialog) == []
    dialog.form.files.setFocus()
    seen = []
    # Tab goes through the parts of a time as well.
    for _ in range(14):
        photos.press(Key.Key_Tab)
        seen.append(QApplication.focusWidget())
    form = dialog.form
    assert list(dict.fromkeys(seen))[:6] == [form.view, form.taken, form.sitting, form.leave_out, form.skin, form.light]


def test_without_a_pattern_a_view_is_the_front(folder: Path) -> None:
    assert ImportModel([folder / "a.jpg"]).guess_view(date(2026, 11, 14), []) == View.FRONT
