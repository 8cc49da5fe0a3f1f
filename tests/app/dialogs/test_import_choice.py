"""What can be changed of many photos of an import at once, and what is guessed of them."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from poreditary.app.context import Context
from poreditary.app.dialogs.import_dialog import ImportDialog
from poreditary.app.widgets.photo_moment import show_moment
from poreditary.domain.intake import Condition
from poreditary.domain.kinds import View
from poreditary.domain.photo import Photo
from tests.app.pages.photos_kit import CTRL, SHIFT, Key, Photos, at, jpeg, write

Open = Callable[..., ImportDialog]


@pytest.fixture
def photos(qtbot: QtBot, context: Context, diary_do: Any, settled: Any) -> Iterator[Photos]:
    made = Photos(qtbot, context, diary_do, settled)
    yield made
    made.close()


@pytest.fixture
def open_dialog(photos: Photos, context: Context, tmp_path: Path) -> Open:
    """Return a function that opens the dialog for photos taken at some times, or under some names."""

    def make(*moments: str, names: tuple[str, ...] = ()) -> ImportDialog:
        photos.open()
        files = names or tuple(f"{n}.jpg" for n in range(len(moments)))
        paths = [write(tmp_path / "in" / name, jpeg(moment)) for name, moment in zip(files, moments, strict=True)]
        dialog = ImportDialog(context, paths, None, "", photos.page)
        photos.qtbot.addWidget(dialog)
        dialog.open()
        return photos.import_dialog()

    return make


def keep(photos: Photos, dialog: ImportDialog) -> dict[str, Photo]:
    """Import, and return the photos of the diary by their names."""
    photos.click(dialog.form.import_button)
    photos.qtbot.waitUntil(lambda: not dialog.isVisible())
    photos.wait()
    return {photo.file_name: photo for photo in photos.all()}


def offers(dialog: ImportDialog) -> list[str]:
    box = dialog.form.sitting
    return [box.itemText(n) for n in range(box.count())]


def choose(photos: Photos, dialog: ImportDialog, at_row: int) -> None:
    """Choose a sitting by keys."""
    photos.press(Key.Key_Home, on=dialog.form.sitting)
    for _ in range(at_row):
        photos.press(Key.Key_Down, on=dialog.form.sitting)


def test_words_in_names_go_before_the_usual_order(photos: Photos, open_dialog: Open) -> None:
    names = ("chin.jpg", "a.jpg", "右臉.jpg")
    dialog = open_dialog(*(f"2026-11-14 08:1{n}:00" for n in range(3)), names=names)
    assert [row.view for row in dialog.files.rows] == [View.CHIN, View.LEFT_CHEEK, View.RIGHT_CHEEK]
    assert not any(row.is_view_chosen for row in dialog.files.rows)


def test_digits_choose_the_view_of_all_that_are_selected(photos: Photos, open_dialog: Open) -> None:
    dialog = open_dialog(*(f"2026-11-14 08:1{n}:00" for n in range(3)))
    dialog.form.files.setFocus()
    photos.press(Key.Key_Down, SHIFT, on=dialog.form.files)
    photos.press(Key.Key_4, on=dialog.form.files)
    assert [row.view for row in dialog.files.rows] == [View.NOSE, View.NOSE, View.RIGHT_CHEEK]
    assert [row.is_view_chosen for row in dialog.files.rows] == [True, True, False]
    assert "guessed" not in dialog.files.end_lines(dialog.files.rows[0])[0]
    assert "guessed" in dialog.files.end_lines(dialog.files.rows[2])[0]
    assert dialog.form.view.currentIndex() == 3


def test_photos_hours_apart_are_guessed_to_be_two_sittings(photos: Photos, open_dialog: Open) -> None:
    dialog = open_dialog("2026-11-14 08:10:00", "2026-11-14 20:00:00", "2026-11-14 08:20:00")
    assert [dialog.files.place_text(row) for row in dialog.files.rows] == [
        "new sitting of 8:10\u202fAM",
        "new sitting of 8:00\u202fPM",
        "new sitting of 8:10\u202fAM",
    ]
    kept = keep(photos, dialog)
    assert kept["0.jpg"].sitting_id == kept["2.jpg"].sitting_id != kept["1.jpg"].sitting_id


def test_photos_join_the_sitting_they_are_close_to(photos: Photos, open_dialog: Open) -> None:
    before = photos.keep("2026-11-14 08:00:00", View.NOSE)
    dialog = open_dialog("2026-11-14 08:10:00", "2026-11-14 20:00:00")
    assert dialog.files.place_text(dialog.files.rows[0]) == "sitting of 8:00\u202fAM"
    assert offers(dialog) == ["8:00\u202fAM, 1 photo", "New, of 8:00\u202fPM", "One more new sitting"]
    assert dialog.form.sitting.currentIndex() == 0
    kept = keep(photos, dialog)
    assert kept["0.jpg"].sitting_id == before.sitting_id != kept["1.jpg"].sitting_id


def said_before(photos: Photos) -> Photo:
    """Keep a photo of a sitting of which everything is said."""
    before = photos.keep("2026-11-14 08:00:00", View.NOSE)
    said = {"clean_skin": True, "light": "window", "place": "bathroom", "minutes_since_washing": 20}
    photos.do(
        lambda diary: diary.photos.edit_sitting(replace(diary.photos.sitting(before.sitting_id), **said))  # type: ignore[arg-type]
    )
    return before


def test_a_condition_nobody_said_is_taken_over_only_where_the_sitting_is_chosen(
    photos: Photos, open_dialog: Open
) -> None:
    before = said_before(photos)
    dialog = open_dialog("2026-11-14 08:10:00", "2026-11-14 08:11:00")
    assert [dialog.files.place_text(row) for row in dialog.files.rows] == ["new sitting of 8:10\u202fAM"] * 2
    assert [dialog.files.taken_over(row) for row in dialog.files.rows] == ["", ""]
    dialog.choice.select(1)
    choose(photos, dialog, 0)
    assert [dialog.files.taken_over(row) for row in dialog.files.rows] == [
        "",
        "takes over from the sitting: clean skin, window, bathroom, 20 minutes after washing",
    ]
    kept = keep(photos, dialog)
    assert kept["1.jpg"].sitting_id == before.sitting_id != kept["0.jpg"].sitting_id
    own = photos.do(lambda diary: diary.photos.sitting(kept["0.jpg"].sitting_id))
    assert (own.clean_skin, own.light, own.place, own.minutes_since_washing) == (None, "", "", None)


def test_the_sitting_follows_what_is_said_of_all_photos(photos: Photos, open_dialog: Open) -> None:
    before = photos.keep("2026-11-14 08:00:00", View.NOSE)
    said = Condition(clean_skin=True)
    photos.do(
        lambda diary: diary.photos.edit_sitting(said.filled(diary.photos.sitting(before.sitting_id))),
    )
    dialog = open_dialog("2026-11-14 08:10:00")
    assert dialog.files.place_text(dialog.files.rows[0]) == "new sitting of 8:10\u202fAM"
    photos.press(Key.Key_Down, on=dialog.form.skin)
    photos.qtbot.waitUntil(lambda: dialog.files.place_text(dialog.files.rows[0]) == "sitting of 8:00\u202fAM")
    assert dialog.files.taken_over(dialog.files.rows[0]) == ""
    # Said at the last moment, it counts as well.
    photos.press(Key.Key_Down, on=dialog.form.skin)
    kept = keep(photos, dialog)
    assert kept["0.jpg"].sitting_id != before.sitting_id


def test_the_sitting_of_many_is_chosen_at_once(photos: Photos, open_dialog: Open) -> None:
    before = photos.keep("2026-11-14 08:00:00", View.NOSE)
    dialog = open_dialog("2026-11-14 12:10:00", "2026-11-14 20:00:00", "2026-11-14 20:01:00")
    photos.press(Key.Key_A, CTRL, on=dialog.form.files)
    assert dialog.form.sitting.currentIndex() == -1
    choose(photos, dialog, 0)
    assert {dialog.files.place_text(row) for row in dialog.files.rows} == {"sitting of 8:00\u202fAM"}
    dialog.choice.select(2)
    choose(photos, dialog, 1)
    assert offers(dialog)[1] == "New, of 8:01\u202fPM"
    kept = keep(photos, dialog)
    assert kept["0.jpg"].sitting_id == kept["1.jpg"].sitting_id == before.sitting_id != kept["2.jpg"].sitting_id


def test_photos_of_several_days_can_be_a_new_sitting_a_day(photos: Photos, open_dialog: Open) -> None:
    for day in (13, 14):
        photos.keep(f"2026-11-{day} 08:00:00", View.NOSE)
    dialog = open_dialog("2026-11-13 08:10:00", "2026-11-14 08:10:00", "2026-11-14 08:11:00")
    photos.press(Key.Key_A, CTRL, on=dialog.form.files)
    assert offers(dialog) == ["A new sitting for each day"]
    choose(photos, dialog, 0)
    kept = keep(photos, dialog)
    assert len({photo.sitting_id for photo in kept.values()}) == 4
    assert kept["1.jpg"].sitting_id == kept["2.jpg"].sitting_id


def test_a_corrected_day_brings_the_sittings_of_that_day(photos: Photos, open_dialog: Open) -> None:
    before = photos.keep("2026-11-10 08:00:00", View.NOSE)
    dialog = open_dialog("2026-11-14 08:10:00")
    show_moment(dialog.form.taken, at("2026-11-10 08:30:00"))
    photos.wait()
    assert dialog.files.place_text(dialog.files.rows[0]) == "sitting of 8:00\u202fAM"
    assert offers(dialog)[0] == "8:00\u202fAM, 1 photo"
    assert keep(photos, dialog)["0.jpg"].sitting_id == before.sitting_id


def test_the_condition_of_all_is_said_once(photos: Photos, open_dialog: Open) -> None:
    before = photos.keep("2026-11-10 08:00:00", View.NOSE)
    photos.do(
        lambda diary: diary.photos.edit_sitting(
            replace(diary.photos.sitting(before.sitting_id), light="window", place="bathroom")
        )
    )
    dialog = open_dialog("2026-11-14 08:10:00", "2026-11-15 08:10:00")
    form = dialog.form
    assert (form.light.currentText(), form.place.currentText(), form.skin.currentText()) == ("", "", "not noted")
    assert [form.light.itemText(n) for n in range(form.light.count())] == ["window"]
    photos.press(Key.Key_Down, on=form.skin)
    photos.qtbot.keyClicks(form.light, "lamp")
    photos.press(Key.Key_Down, on=form.place)
    kept = keep(photos, dialog)
    made = {photo.sitting_id for photo in kept.values() if photo.file_name in {"0.jpg", "1.jpg"}}
    sittings = [sitting for sitting in photos.do(lambda diary: diary.photos.sittings()) if sitting.id in made]
    assert {(sitting.clean_skin, sitting.light, sitting.place) for sitting in sittings} == {(True, "lamp", "bathroom")}
    assert len(sittings) == 2


def test_nothing_is_changed_while_photos_are_kept(photos: Photos, open_dialog: Open) -> None:
    dialog = open_dialog("2026-11-14 08:10:00")
    dialog.form.import_button.click()
    dialog.choice.set_view(View.CHIN)
    dialog.choice.leave_out()
    photos.qtbot.waitUntil(lambda: not dialog.isVisible())
    photos.wait()
    assert [photo.view for photo in photos.all()] == [View.FRONT]
