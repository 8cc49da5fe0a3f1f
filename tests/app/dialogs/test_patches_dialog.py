"""Choosing what is measured of a view: by keys and mouse, with a real diary, up to what is refused."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from poreditary.app.context import Context
from poreditary.app.days import medium_day
from poreditary.app.dialogs.patches_dialog import PatchesDialog, open_patches
from poreditary.app.widgets.signed_line import SignedLine
from poreditary.diary.photos import look_at
from poreditary.domain.kinds import View, Zone
from poreditary.domain.measured_view import MeasuredView, Scale, ScaleFrom
from poreditary.domain.photo import Photo
from poreditary.domain.proposals import proposed
from tests.app.accessible import nameless
from tests.app.pages.photos_kit import PLAIN, Key, Photos, at
from tests.diary.card_photo import with_card

ALT = Qt.KeyboardModifier.AltModifier
NO_PHASE = Qt.ScrollPhase.NoScrollPhase


@pytest.fixture
def photos(qtbot: QtBot, context: Context, diary_do: Any, settled: Any) -> Iterator[Photos]:
    made = Photos(qtbot, context, diary_do, settled)
    yield made
    made.close()


def chosen(photos: Photos, photo: Photo) -> None:
    """Open the page with one photo selected, the keys on it."""
    photos.open()
    photos.page.timeline.go_to([photo.id])


def opened(photos: Photos, photo: Photo) -> PatchesDialog:
    """Press M on a photo of the timeline."""
    chosen(photos, photo)
    photos.press(Key.Key_M, on=photos.page.timeline)
    return photos.dialog(PatchesDialog)


def measured(photos: Photos, view: View) -> MeasuredView | None:
    found: MeasuredView | None = photos.do(lambda diary: diary.patches.of_view(view))
    return found


def keep(photos: Photos, dialog: PatchesDialog) -> None:
    photos.click(dialog.form.keep)
    photos.qtbot.waitUntil(lambda: not photos.page.findChildren(PatchesDialog))
    photos.come_back()


def test_accepted_as_proposed_it_is_measured_and_the_week_begins_as_one_step(photos: Photos) -> None:
    photo = photos.keep("2026-11-20 08:15:00", View.NOSE)
    dialog = opened(photos, photo)
    assert dialog.windowTitle() == f"Measure the view Nose: photo of {medium_day(photo.day)}"
    assert nameless(dialog) == []
    assert dialog.form.keep.text() == "Measure from this photo on"
    assert not dialog.form.stop.isVisible()
    assert not dialog.form.pupils.isVisible()
    keep(photos, dialog)
    found = measured(photos, View.NOSE)
    assert found is not None
    assert (found.photo_id, found.scale) == (photo.id, Scale())
    assert tuple(patch.drawn for patch in found.patches) == proposed(View.NOSE, photo.width, photo.height)
    standing = photos.do(lambda diary: diary.calibration.standing(View.NOSE))
    assert (standing.is_begun, standing.days) == (True, (photo.day,))
    photos.undo()
    assert measured(photos, View.NOSE) is None
    assert not photos.do(lambda diary: diary.calibration.standing(View.NOSE)).is_begun


def test_drawn_by_keys_alone_with_a_zone_of_its_own(photos: Photos) -> None:
    photo = photos.keep("2026-11-20 08:15:00", View.FRONT)
    dialog = opened(photos, photo)
    assert len(dialog.drawing.patches) == 5
    for _ in range(4):
        photos.press(Key.Key_Delete)
    photos.press(Key.Key_N)
    photos.press(Key.Key_Right, ALT)
    photos.press(Key.Key_Return)
    assert dialog.form.zone.hasFocus()
    for _ in range(3):
        photos.press(Key.Key_Down)
    photos.press(Key.Key_Space, on=dialog.form.week)
    keep(photos, dialog)
    found = measured(photos, View.FRONT)
    assert found is not None
    assert [patch.zone for patch in found.patches] == [Zone.FOREHEAD, Zone.CHIN]
    assert found.patches[1].turn == 5.0
    assert not photos.do(lambda diary: diary.calibration.standing(None)).is_begun


def test_tab_goes_from_the_photo_down_the_panel_to_the_buttons(photos: Photos) -> None:
    dialog = opened(photos, photos.keep("2026-11-20 08:15:00", View.NOSE))
    form, panel = dialog.form, dialog.panel
    dialog.drawing.add(dialog.drawing.patches[0].oval)
    dialog.drawing.choose(0)
    wanted = (
        *(dialog.shown.ovals, *dialog.shown.tool_buttons, form.zone, panel.new, panel.delete, panel.undo),
        *(form.none, form.week, form.cancel, form.keep, dialog.shown.ovals),
    )
    for widget in wanted:
        photos.press(Key.Key_Tab)
        assert QApplication.focusWidget() is widget
    dialog.drawing.undo()
    dialog.reject()


def test_the_wheel_scrolls_over_a_field_and_changes_nothing(photos: Photos) -> None:
    dialog = opened(photos, photos.keep("2026-11-20 08:15:00", View.NOSE))
    zone, at_field = dialog.form.zone, QPointF(10, 10)
    nothing, no_key = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    turn = QWheelEvent(
        at_field, zone.mapToGlobal(at_field), QPoint(), QPoint(0, -120), nothing, no_key, NO_PHASE, False
    )
    QApplication.sendEvent(zone, turn)
    assert Zone(zone.currentData()) is Zone.NOSE
    assert not turn.isAccepted()
    dialog.reject()


def test_undo_in_the_dialog_takes_back_what_was_drawn_and_not_the_diary(photos: Photos) -> None:
    photo = photos.keep("2026-11-20 08:15:00", View.NOSE)
    dialog = opened(photos, photo)
    before = dialog.drawing.patches
    photos.press(Key.Key_Right)
    photos.press(Key.Key_Delete)
    photos.press(Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    photos.press(Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert dialog.drawing.patches == before
    assert [one.id for one in photos.all()] == [photo.id]
    assert not dialog.panel.undo.isEnabled()
    dialog.reject()


def test_nothing_is_measured_without_a_patch(photos: Photos) -> None:
    dialog = opened(photos, photos.keep("2026-11-20 08:15:00", View.NOSE))
    photos.press(Key.Key_Delete)
    photos.click(dialog.form.keep)
    assert dialog.isVisible()
    assert dialog.form.problem.text() == "No patch is drawn. Draw at least one."
    photos.press(Key.Key_N, on=dialog.shown.ovals)
    assert not dialog.form.problem.isVisible()
    keep(photos, dialog)
    assert measured(photos, View.NOSE) is not None


def test_the_pupils_give_a_scale_once_both_are_marked_and_their_distance_is_typed(photos: Photos) -> None:
    photo = photos.keep("2026-11-20 08:15:00", View.FRONT)
    dialog = opened(photos, photo)
    photos.click(dialog.form.pupils)
    photos.click(dialog.form.keep)
    assert "distance between the pupils is missing" in dialog.form.problem.text()
    dialog.form.millimetres.setValue(80.0)
    photos.click(dialog.form.keep)
    assert "pupils are not marked" in dialog.form.problem.text()
    photos.click(dialog.form.mark)
    canvas = dialog.shown.pupils
    assert canvas.hasFocus()
    for spot in ((0.25, 0.2), (0.75, 0.2)):
        photos.qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=canvas.point_of(spot).toPoint())
    photos.click(dialog.form.keep)
    assert dialog.form.problem.text().startswith("The pupils of grown-up people are 50 to 75 mm apart.")
    dialog.form.millimetres.setValue(60.0)
    assert dialog.form.pupils_state.text() == "1.6 pixels per millimetre."
    assert "too coarse" in dialog.form.scale_note.text()
    photos.press(Key.Key_Escape)
    assert dialog.isVisible()
    assert dialog.shown.ovals.hasFocus()
    assert dialog.form.chosen.text().endswith("7 × 10 mm.")
    keep(photos, dialog)
    found = measured(photos, View.FRONT)
    assert found is not None
    assert found.scale.source is ScaleFrom.PUPILS
    assert found.scale.px_per_mm == pytest.approx(1.6, rel=0.02)


def test_a_card_on_the_photo_is_found_and_taken_unless_something_else_was_chosen(photos: Photos) -> None:
    incoming = look_at(with_card(), "card.jpg", at("2026-11-20 08:15:00"))

    def job(diary: Any) -> Photo:
        photo: Photo = diary.photos.photo(diary.photos.keep(incoming, View.LEFT_CHEEK).id)
        return photo

    photo = photos.do(job)
    dialog = opened(photos, photo)
    photos.qtbot.waitUntil(dialog.form.card.isEnabled)
    assert dialog.form.card.isChecked()
    assert dialog.form.card_state.text() == "Card found: 12.0 pixels per millimetre."
    assert "number and the size of the pores" in dialog.form.scale_note.text()
    dialog.form.bar.setValue(60.0)
    photos.click(dialog.form.keep)
    assert dialog.form.problem.text().startswith("A bar of 50 mm does not measure 60 mm in print.")
    dialog.form.bar.setValue(48.0)
    keep(photos, dialog)
    found = measured(photos, View.LEFT_CHEEK)
    assert found is not None
    assert found.scale.source is ScaleFrom.CARD
    assert found.scale.px_per_mm == pytest.approx(12.5, rel=0.01)
    dialog = opened(photos, photo)
    photos.qtbot.waitUntil(dialog.form.bar.isVisible)
    assert dialog.form.bar.value() == pytest.approx(48.0)
    keep(photos, dialog)
    assert measured(photos, View.LEFT_CHEEK) == found


def test_a_card_that_leans_gives_no_scale_and_says_so(photos: Photos) -> None:
    incoming = look_at(with_card(lean=30.0), "card.jpg", at("2026-11-20 08:15:00"))
    dialog = opened(photos, photos.do(lambda diary: diary.photos.photo(diary.photos.keep(incoming, View.CHIN).id)))
    photos.qtbot.waitUntil(lambda: "leans by" in dialog.form.card_state.text())
    assert not dialog.form.card.isEnabled()
    assert dialog.form.none.isChecked()
    assert not dialog.form.bar.isVisible()
    dialog.reject()


def test_without_a_card_that_cannot_be_chosen(photos: Photos) -> None:
    dialog = opened(photos, photos.keep("2026-11-20 08:15:00", View.NOSE))
    photos.qtbot.waitUntil(
        lambda: dialog.form.card_state.text() == "No card in this photo. Settings > Photos prints one."
    )
    assert not dialog.form.card.isEnabled()
    assert dialog.form.none.isChecked()
    dialog.reject()


def test_what_is_measured_already_is_changed_or_ended_from_the_same_photo(photos: Photos) -> None:
    photo = photos.keep("2026-11-20 08:15:00", View.NOSE)
    keep(photos, opened(photos, photo))
    first = measured(photos, View.NOSE)
    dialog = opened(photos, photo)
    assert dialog.form.keep.text() == "Keep these patches"
    assert not dialog.form.week_room.isVisible()
    photos.press(Key.Key_Right, on=dialog.shown.ovals)
    keep(photos, dialog)
    second = measured(photos, View.NOSE)
    assert first is not None
    assert second is not None
    assert second.id == first.id
    assert second.patches[0].id == first.patches[0].id
    assert second.patches[0].x > first.patches[0].x
    dialog = opened(photos, photo)
    photos.click(dialog.form.stop)
    photos.qtbot.waitUntil(lambda: not photos.page.findChildren(PatchesDialog))
    assert measured(photos, View.NOSE) is None


def test_from_another_photo_a_new_series_begins_and_says_so(photos: Photos) -> None:
    first, later = (photos.keep(f"2026-11-{day} 08:15:00", View.NOSE) for day in ("02", "20"))
    keep(photos, opened(photos, first))
    dialog = opened(photos, later)
    assert "is measured from Nov 2, 2026 on" in dialog.form.about.text()
    photos.click(dialog.form.stop)
    dialog = photos.dialog(PatchesDialog)
    assert dialog.opening.photo.id == first.id
    dialog.reject()
    photos.wait()
    photos.come_back()
    keep(photos, opened(photos, later))
    found = measured(photos, View.NOSE)
    assert found is not None
    assert found.photo_id == later.id
    assert [one.photo_id for one in photos.do(lambda diary: diary.patches.former(View.NOSE))] == [first.id]


def test_a_poor_photo_is_only_cautioned_about(photos: Photos) -> None:
    dialog = opened(photos, photos.keep("2026-11-20 08:15:00", View.NOSE))
    dialog.caution_part.rest_ms = 0
    photos.press(Key.Key_Right)
    photos.qtbot.waitUntil(lambda: not dialog.caution_part.is_looking)
    assert dialog.form.photo_state.text() == "It can be measured from, but this would help:"
    said = [line.text() for line in dialog.form.photo_room.findChildren(SignedLine)]
    assert len(said) == 1
    assert said[0].startswith("Nose: Only ")
    assert dialog.form.keep.isEnabled()
    keep(photos, dialog)


def test_what_was_drawn_is_not_lost_without_a_question(photos: Photos, asked: list[QWidget]) -> None:
    dialog = opened(photos, photos.keep("2026-11-20 08:15:00", View.NOSE))
    photos.press(Key.Key_Right)
    photos.press(Key.Key_Escape)
    assert asked == [dialog]
    assert dialog.isVisible()
    assert measured(photos, View.NOSE) is None


def test_the_viewer_and_the_menus_lead_there_too(photos: Photos) -> None:
    photo = photos.keep("2026-11-20 08:15:00", View.NOSE)
    chosen(photos, photo)
    assert photos.page.keys.measure in photos.page.keys.menu().actions()
    photos.page.open_photo(photo)
    photos.wait()
    photos.click(photos.page.viewer.form.measure)
    photos.dialog(PatchesDialog).reject()
    photos.come_back()
    photos.page.viewer.canvas.setFocus()
    photos.press(Key.Key_M, PLAIN)
    photos.dialog(PatchesDialog).reject()
    photos.come_back()
    photos.page.more.measure()
    photos.wait()
    assert photos.dialog(PatchesDialog).opening.photo == photo


def test_of_a_photo_that_is_gone_nothing_opens(photos: Photos) -> None:
    photos.open()
    open_patches(photos.context, 99, photos.page)
    photos.wait()
    assert not photos.page.findChildren(PatchesDialog)
    assert len(photos.refusals) == 1


def test_its_pictures_are_let_go_of_and_come_again(photos: Photos) -> None:
    dialog = opened(photos, photos.keep("2026-11-20 08:15:00", View.NOSE))
    photos.qtbot.waitUntil(lambda: dialog.shown.ovals.has_image)
    drawn = dialog.drawing.patches
    dialog.drop_pictures()
    assert not dialog.shown.ovals.has_image
    dialog.shown.ovals.update()
    photos.qtbot.waitUntil(lambda: dialog.shown.ovals.has_image)
    assert dialog.drawing.patches == drawn
    dialog.reject()


def test_enter_presses_the_button_the_keys_are_on_and_nothing_from_elsewhere(photos: Photos) -> None:
    photo = photos.keep("2026-11-20 08:15:00", View.NOSE)
    dialog = opened(photos, photo)
    for part in (dialog.shown.ovals, dialog.form.zone, dialog.form.week):
        part.setFocus()
        photos.press(Key.Key_Return, on=part)
    assert measured(photos, View.NOSE) is None
    dialog.panel.new.setFocus()
    photos.press(Key.Key_Return, on=dialog.panel.new)
    assert len(dialog.drawing.patches) > 1
    dialog.form.keep.setFocus()
    photos.press(Key.Key_Return, on=dialog.form.keep)
    photos.qtbot.waitUntil(lambda: not photos.page.findChildren(PatchesDialog))
    photos.come_back()
    assert measured(photos, View.NOSE) is not None
