"""What must not happen in the studio: photos thrown away, keys that hit the wrong thing, words nobody can read."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from poreditary.app.camera.feed import NOT_TAKEN, FeedState
from poreditary.app.camera.locks import Part
from poreditary.app.studio import countdown, gate_line
from poreditary.app.studio.gate_line import GateLine
from poreditary.app.studio.lock_words import lock_text, offer_text
from poreditary.domain.kinds import View
from poreditary.domain.quality import Finding, GateMode
from poreditary.errors import UserError
from tests.app.studio.studio_kit import PLAIN, TWO, Key, Sitter

# Without a screen a film is decoded by the processor, and Qt says so.
pytestmark = pytest.mark.qt_log_ignore("No RHI backend", extend=True)


@pytest.fixture
def at_work(sitter: Sitter) -> Iterator[Sitter]:
    """Give a sitter in the middle of a sitting whose gate says nothing."""
    sitter.prefer(gate=GateMode.OFF)
    sitter.begin()
    yield sitter


def hold_down(key: Key, text: str) -> None:
    """Send what a keyboard sends for a key that is held down."""
    widget = QApplication.focusWidget()
    assert widget is not None
    QApplication.sendEvent(widget, QKeyEvent(QEvent.Type.ShortcutOverride, key, PLAIN, text, True))
    QApplication.sendEvent(widget, QKeyEvent(QEvent.Type.KeyPress, key, PLAIN, text, True))


def test_enter_presses_the_button_that_has_the_keys(sitter: Sitter) -> None:
    sitter.prefer(gate=GateMode.OFF)
    sitter.open()
    assert sitter.studio.stage.start.form.start.hasFocus()
    sitter.press(Key.Key_Return)
    sitter.wait_for_view(View.NOSE)
    sitter.press(Key.Key_Enter)  # the picture is no button
    assert not sitter.is_reviewing()
    sitter.shoot()
    sitter.press(Key.Key_Enter)
    sitter.wait_for_view(View.CHIN)
    assert len(sitter.photos()) == 1


def test_enter_in_a_field_starts_nothing(sitter: Sitter) -> None:
    sitter.prefer()
    sitter.open()
    sitter.studio.stage.start.form.place.setFocus()
    sitter.press(Key.Key_Return)
    assert sitter.studio.flow.view is None


def test_while_a_photo_is_taken_the_keys_do_not_fall_on_skip(at_work: Sitter) -> None:
    stage = at_work.studio.stage
    stage.taking.form.take.setFocus()
    at_work.qtbot.keyClick(stage.taking.form.take, Key.Key_Space)
    assert not stage.taking.form.take.isEnabled()
    assert stage.preview.hasFocus()
    at_work.wait(at_work.is_reviewing)
    assert at_work.studio.flow.view is View.NOSE


def test_a_click_on_the_ghost_or_the_countdown_leaves_the_keys_with_the_picture(at_work: Sitter) -> None:
    stage = at_work.studio.stage
    at_work.press(Key.Key_Space)
    at_work.wait(at_work.is_reviewing)
    at_work.press(Key.Key_K)
    at_work.wait_for_view(View.CHIN)
    stage.taking.form.ghost.setEnabled(True)
    at_work.qtbot.mouseClick(stage.taking.form.ghost, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert stage.preview.hasFocus()
    at_work.shoot()
    for part in (stage.taking.form.ghost, stage.taking.form.countdown):
        assert part.focusPolicy() is Qt.FocusPolicy.TabFocus


def test_a_key_held_down_stops_no_countdown(at_work: Sitter, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(countdown, "SECOND_MS", 60_000)
    at_work.context.settings = replace(at_work.context.settings, countdown=3)
    at_work.press(Key.Key_Space)
    assert at_work.studio.countdown.is_running
    hold_down(Key.Key_Space, " ")
    assert at_work.studio.countdown.is_running
    before = at_work.studio.stage.taking.form.ghost.value()
    hold_down(Key.Key_BracketRight, "]")
    assert at_work.studio.stage.taking.form.ghost.value() > before


def test_another_view_stops_the_countdown(at_work: Sitter, monkeypatch: pytest.MonkeyPatch) -> None:
    at_work.shoot()
    at_work.press(Key.Key_K)
    at_work.wait_for_view(View.CHIN)
    monkeypatch.setattr(countdown, "SECOND_MS", 60_000)
    at_work.context.settings = replace(at_work.context.settings, countdown=3)
    at_work.press(Key.Key_Space)
    at_work.context.undo()
    at_work.wait_for_view(View.NOSE)
    assert not at_work.studio.countdown.is_running


def test_undo_does_not_throw_away_the_photo_that_waits(at_work: Sitter) -> None:
    at_work.shoot()
    at_work.press(Key.Key_K)
    at_work.wait_for_view(View.CHIN)
    at_work.shoot()
    at_work.context.undo()
    at_work.settled()
    assert at_work.photos() == []
    assert at_work.is_reviewing()
    at_work.press(Key.Key_K)
    at_work.wait_for_view(View.NOSE)
    assert [photo.view for photo in at_work.photos()] == [View.CHIN]


def test_taking_it_again_goes_where_the_sitting_is_by_now(at_work: Sitter) -> None:
    at_work.shoot()
    at_work.press(Key.Key_K)
    at_work.wait_for_view(View.CHIN)
    at_work.shoot()
    at_work.context.undo()
    at_work.settled()
    at_work.press(Key.Key_A)
    at_work.wait_for_view(View.NOSE)


def test_leaving_right_after_keeping_leaves_a_sitting_to_go_on_with(at_work: Sitter) -> None:
    at_work.shoot()
    at_work.studio.stage.review_panel.form.keep.click()
    at_work.studio.leave()  # the photo is on its way: Escape takes nothing back
    assert at_work.is_reviewing()
    at_work.studio.stage.back.click()
    at_work.settled()
    (standing,) = at_work.do(lambda diary: diary.sittings.unfinished())
    assert standing.kept == (View.NOSE,)


def test_leaving_while_the_sitting_begins_leaves_none(sitter: Sitter) -> None:
    sitter.prefer()
    sitter.open()
    sitter.studio.stage.start.form.start.click()
    sitter.studio.leave()
    sitter.settled()
    assert sitter.do(lambda diary: diary.sittings.unfinished()) == []
    assert (sitter.studio.sitting_id, sitter.page.door.is_open) == (0, False)


def test_a_minimised_window_opens_no_camera(at_work: Sitter) -> None:
    at_work.shoot()
    at_work.window.showMinimized()
    at_work.wait(lambda: at_work.studio.source.state is FeedState.OFF)
    at_work.studio.stage.review_panel.form.keep.click()
    at_work.wait(lambda: at_work.studio.flow.view is View.CHIN)
    at_work.settled()
    assert at_work.studio.source.state is FeedState.OFF
    at_work.window.showNormal()
    at_work.wait_for_view(View.CHIN)


def test_a_problem_stands_long_enough_to_be_read(
    qtbot: object, monkeypatch: pytest.MonkeyPatch, at_work: Sitter
) -> None:
    del qtbot
    monkeypatch.setattr(gate_line, "PROBLEM_MS", 200)
    line = GateLine()
    at_work.qtbot.addWidget(line)
    line.show_problem("The camera gave no photo. Take it again.")
    line.show_findings((Finding.BLURRED,))
    assert line.text() == "The camera gave no photo. Take it again."
    at_work.wait(lambda: said_now(line) == "Not sharp")
    line.show_problem("The camera gave no photo. Take it again.")
    line.clear()
    line.show_findings(())
    assert line.text() == "Good"


def said_now(line: GateLine) -> str:
    """Return what a line says once it hears of a blurred picture."""
    line.show_findings((Finding.BLURRED,))
    return line.text()


def test_a_photo_that_did_not_come_is_still_said_when_the_gate_looks_again(sitter: Sitter) -> None:
    sitter.prefer()
    sitter.begin()
    line = sitter.studio.stage.gate_line
    sitter.wait(lambda: line.text() == "Good")
    sitter.studio.source.not_captured.emit(UserError(NOT_TAKEN))
    seen: list[object] = []
    sitter.studio.judge.shown.connect(seen.append)
    sitter.wait(lambda: len(seen) > 1)
    assert line.text() == "The camera gave no photo. Take it again."


@pytest.mark.parametrize(
    ("offered", "text"),
    [
        (None, ""),
        (tuple(Part), ""),
        ((), "This camera does not let exposure, white balance or focus be locked."),
        ((Part.EXPOSURE,), "This camera lets itself be locked in: exposure. Not in: white balance, focus."),
    ],
)
def test_what_a_camera_does_not_let_us_lock_is_said(
    offered: tuple[Part, ...] | None, text: str, at_work: Sitter
) -> None:
    panel = at_work.studio.stage.camera
    at_work.click(at_work.studio.stage.taking.form.camera)
    panel.show_locks(offered, is_example=False)
    assert (panel.form.lock_note.text(), panel.form.lock_note.isVisible()) == (text, bool(text))
    assert panel.form.lock.isEnabled() is (offered != ())
    assert offer_text(offered) == text


def test_what_is_locked_is_said() -> None:
    offered = (Part.EXPOSURE, Part.FOCUS)
    assert lock_text(offered, is_locked=True) == "Locked: exposure, focus."
    assert lock_text(offered, is_locked=False) == "Nothing is locked: the camera sets itself."
    assert lock_text((), is_locked=True) == offer_text(())
    assert lock_text(None, is_locked=True) == ""


def test_the_panels_stay_within_their_side(at_work: Sitter) -> None:
    stage = at_work.studio.stage
    stage.camera.show_locks((), is_example=False)
    at_work.click(stage.taking.form.camera)
    shown: list[QWidget] = [stage.camera.form.lock_note, stage.camera.form.gate_note]
    assert all(part.width() <= stage.side.width() for part in shown)
    assert at_work.views() == TWO


def test_no_photo_is_taken_of_the_example_of_another_view(at_work: Sitter) -> None:
    source = at_work.studio.source
    source.is_example = True
    assert not source.is_of_view  # the film on show was drawn for no view
    at_work.press(Key.Key_Space)
    assert not at_work.is_reviewing()
    source.use_example()
    at_work.wait(lambda: source.is_of_view and source.state is FeedState.LIVE)
    at_work.wait_for_view(View.NOSE)
    at_work.shoot()
    at_work.press(Key.Key_K)
    at_work.wait_for_view(View.CHIN)
    assert at_work.studio.stage.taking.form.view.text() == "Chin"
