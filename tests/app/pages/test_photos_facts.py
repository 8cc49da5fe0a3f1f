"""What is said of a photo beside it, and of its sitting."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from poreditary.app.context import Context
from poreditary.app.dialogs.photo_dialog import PhotoTimeDialog
from poreditary.app.widgets.photo_moment import show_moment
from poreditary.app.widgets.photo_viewer import PhotoViewer
from poreditary.domain.kinds import View
from poreditary.domain.photo import Photo, Sitting
from poreditary.domain.quality import Figures, Finding, GateMode, Quality, as_json
from poreditary.domain.treatment import Session
from tests.app.accessible import nameless
from tests.app.pages.photos_kit import Key, Photos, at


@pytest.fixture
def photos(qtbot: QtBot, context: Context, diary_do: Any, settled: Any) -> Iterator[Photos]:
    made = Photos(qtbot, context, diary_do, settled)
    yield made
    made.close()


@pytest.fixture
def viewer(photos: Photos) -> PhotoViewer:
    """Return the viewer of the newest of three photos, opened by the keyboard."""
    for n, view in enumerate((View.FRONT, View.FRONT, View.NOSE)):
        photos.keep(f"2026-11-{12 + n} 08:15:00", view)
    photos.open()
    photos.press(Key.Key_Home)
    photos.press(Key.Key_Return)
    return photos.page.viewer


def shown(viewer: PhotoViewer) -> Photo:
    assert viewer.photo is not None
    return viewer.photo


def sitting_of(photos: Photos, photo: Photo) -> Sitting:
    found: Sitting = photos.do(lambda diary: diary.photos.sitting(diary.photos.photo(photo.id).sitting_id))
    return found


def test_the_facts_of_a_photo_are_beside_it(photos: Photos, viewer: PhotoViewer) -> None:
    facts = viewer.facts
    assert facts.taken.value_label.text().startswith("Saturday, November 14, 2026")
    assert facts.taken.note_label.text() == "from the photo, UTC+8"
    assert facts.camera.value_label.text() == "Acme Phone 5"
    assert facts.size_value.value_label.text().startswith("192 × 96 px")
    assert facts.file.value_label.text() == "2026-11-14.jpg"
    assert facts.form.sitting_note.text() == "Saturday, November 14, 2026, 1 photo"


def test_what_a_photo_was_judged_by_is_shown_where_it_was(photos: Photos, viewer: PhotoViewer) -> None:
    facts = viewer.facts
    assert not facts.quality.isVisibleTo(facts)
    assert not facts.settings.isVisibleTo(facts)
    figures = Figures(sharpness=0.1, light=120, left=60, right=120, top=100, bottom=100, glare=0, shadow=0)
    found = Quality(figures, (Finding.DARK_LEFT, Finding.BLURRED))
    settings = json.dumps({"exposure": "manual", "white_balance": "auto", "exposure_seconds": 0.0125})
    judged = replace(shown(viewer), quality=as_json(found, GateMode.REMIND), settings=settings)
    facts.show_photo(judged, photos.page.album)
    assert facts.quality.value_label.text() == "Too dark on the left, Not sharp"
    assert facts.quality.note_label.text() == "kept anyway"
    assert facts.settings.value_label.text() == "Exposure held, white balance automatic, 0.0125 s"
    facts.show_photo(replace(judged, quality=as_json(Quality(figures, ()), GateMode.OFF)), photos.page.album)
    assert facts.quality.value_label.text() == "Nothing to mend"
    assert not facts.quality.note_label.isVisibleTo(facts)


@pytest.mark.parametrize("stored", ["{", "[]", "3", '{"findings": ["of tomorrow"]}'])
def test_what_cannot_be_read_is_left_out(photos: Photos, viewer: PhotoViewer, stored: str) -> None:
    viewer.facts.show_photo(replace(shown(viewer), quality=stored, settings=stored), photos.page.album)
    assert not viewer.facts.quality.isVisibleTo(viewer.facts)
    assert not viewer.facts.settings.isVisibleTo(viewer.facts)


def test_a_note_is_kept_when_the_keys_leave_it(photos: Photos, viewer: PhotoViewer) -> None:
    note = viewer.facts.form.note
    note.setFocus()
    photos.qtbot.keyClicks(note, "after the peel, sharp and calm")
    photos.press(Key.Key_Tab)
    assert photos.all()[0].note == "after the peel, sharp and calm"
    assert viewer.photo is not None


def test_a_note_is_kept_when_the_photo_is_left(photos: Photos, viewer: PhotoViewer) -> None:
    note = viewer.facts.form.note
    note.setFocus()
    photos.qtbot.keyClicks(note, "calm")
    photos.press(Key.Key_Escape, on=note)
    assert photos.all()[0].note == "calm"
    assert photos.page.timeline.isVisible()
    photos.undo()
    assert photos.all()[0].note == ""


def test_letters_typed_into_the_note_do_nothing_else(photos: Photos, viewer: PhotoViewer) -> None:
    note = viewer.facts.form.note
    note.setFocus()
    photos.qtbot.keyClicks(note, "s1c0")
    photos.press(Key.Key_Delete)
    photos.page.flush()
    photos.wait()
    assert [photo.note for photo in photos.all()] == ["s1c0", "", ""]
    assert not photos.all()[0].star


def test_the_view_is_changed_by_keys_and_undone(photos: Photos, viewer: PhotoViewer) -> None:
    combo = viewer.facts.form.view
    combo.setFocus()
    photos.press(Key.Key_Down, on=combo)
    assert photos.all()[0].view == View.LEFT_CHEEK
    assert viewer.form.title.text() == "Left cheek"
    photos.undo()
    assert combo.currentText() == "Nose"


def test_a_star_and_a_note_do_not_write_over_each_other(photos: Photos, viewer: PhotoViewer) -> None:
    note = viewer.facts.form.note
    note.setPlainText("both")
    viewer.toggle_star()
    viewer.flush()
    photos.wait()
    newest = photos.all()[0]
    assert (newest.star, newest.note) == (True, "both")
    assert viewer.form.star.isChecked()
    viewer.canvas.setFocus()
    photos.press(Key.Key_S)
    assert not photos.all()[0].star


def test_the_condition_of_the_sitting_is_kept(photos: Photos, viewer: PhotoViewer) -> None:
    session = Session(date(2026, 11, 13), "peel", name="Peel")
    session_id = photos.do(lambda diary: diary.treatments.add_session(session)).id
    photos.page.refresh()
    photos.wait()
    form = viewer.facts.form
    form.skin.setFocus()
    photos.press(Key.Key_Down, on=form.skin)
    form.light.setFocus()
    photos.qtbot.keyClicks(form.light, "window")
    photos.press(Key.Key_Tab)
    photos.qtbot.keyClicks(form.place, "bathroom")
    photos.press(Key.Key_Tab)
    photos.press(Key.Key_Down, on=form.session)
    photos.press(Key.Key_Space, on=form.baseline)
    sitting = sitting_of(photos, shown(viewer))
    assert (sitting.clean_skin, sitting.light, sitting.place) == (True, "window", "bathroom")
    assert (sitting.session_id, sitting.is_baseline) == (session_id, True)
    photos.undo()
    assert not form.baseline.isChecked()


def test_a_time_is_corrected(photos: Photos, viewer: PhotoViewer) -> None:
    photos.click(viewer.facts.form.time_button)
    dialog = photos.dialog(PhotoTimeDialog)
    assert nameless(dialog) == []
    show_moment(dialog.form.taken, at("2026-11-01 07:30:00"))
    photos.press(Key.Key_Return, on=dialog)
    photos.come_back()
    found = photos.all()[-1]
    assert (found.id, found.taken, found.taken_from) == (shown(viewer).id, at("2026-11-01 07:30:00"), "typed")
    assert viewer.facts.taken.note_label.text() == "typed"


def test_a_time_left_as_it_is_changes_nothing(photos: Photos, viewer: PhotoViewer) -> None:
    before = photos.all()
    photos.click(viewer.facts.form.time_button)
    photos.press(Key.Key_Return, on=photos.dialog(PhotoTimeDialog))
    assert photos.all() == before


def test_the_facts_can_be_put_away(photos: Photos, viewer: PhotoViewer) -> None:
    width = viewer.canvas.width()
    photos.click(viewer.form.facts_button)
    photos.qtbot.waitUntil(lambda: viewer.canvas.width() > width)
    assert not viewer.form.facts_area.isVisible()


def test_n_writes_a_note_and_the_photo_shows_that_it_has_one(photos: Photos, viewer: PhotoViewer) -> None:
    form = viewer.form
    form.facts_button.setChecked(False)
    before = photos.page.timeline.grab().toImage()
    assert viewer.canvas.hasFocus()
    photos.press(Key.Key_N)
    assert viewer.facts.form.note.hasFocus()
    photos.qtbot.keyClicks(viewer.facts.form.note, "red after the sauna")
    photos.press(Key.Key_Escape)
    assert photos.all()[0].note == "red after the sauna"
    assert photos.page.timeline.grab().toImage() != before
    photos.press(Key.Key_Home)
    said = photos.page.timeline.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.endswith("with a note")


def refuse_writes(photos: Photos, *, is_refused: bool = True) -> None:
    """Let the diary take no more writes, as on a disk that became read-only, or take them again."""
    photos.do(lambda diary: diary._store.connection.execute(f"PRAGMA query_only = {int(is_refused)}"))


@pytest.mark.parametrize("goes_on", [False, True])
def test_a_note_that_could_not_be_kept_is_told_again(photos: Photos, viewer: PhotoViewer, goes_on: bool) -> None:
    photo, form = shown(viewer), viewer.facts.form
    refuse_writes(photos)
    form.note.setPlainText("calm")
    form.light.setText("window")
    if goes_on:
        viewer.step(1)
    else:
        viewer.flush()
    photos.settled()
    assert viewer.holds()
    if goes_on:
        assert form.note.toPlainText() == ""
        viewer.step(-1)
    assert form.note.toPlainText() == "calm"
    assert form.light.text() == "window"
    refuse_writes(photos, is_refused=False)
    photos.page.flush()
    photos.settled()
    assert not viewer.holds()
    assert photos.do(lambda diary: diary.photos.photo(photo.id)).note == "calm"
    assert sitting_of(photos, photo).light == "window"


def test_a_note_that_could_not_be_kept_is_told_again_from_beside_another_photo(
    photos: Photos, viewer: PhotoViewer
) -> None:
    photo = shown(viewer)
    refuse_writes(photos)
    viewer.facts.form.note.setPlainText("calm")
    viewer.step(1)
    photos.settled()
    refuse_writes(photos, is_refused=False)
    photos.page.flush()
    photos.settled()
    assert photos.do(lambda diary: diary.photos.photo(photo.id)).note == "calm"
    assert not viewer.holds()
