"""How strict the gate is: what it says, asks and stores."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from poreditary.domain.kinds import View
from poreditary.domain.quality import GateMode
from tests.app.studio.studio_kit import Key, Sitter

# Without a screen a film is decoded by the processor, and Qt says so.
pytestmark = pytest.mark.qt_log_ignore("No RHI backend", extend=True)


def test_the_gate_says_in_words_and_with_a_sign_what_it_sees(sitter: Sitter, dark_film: Path) -> None:
    sitter.prefer()
    sitter.open(film=dark_film)
    line = sitter.studio.stage.gate_line
    assert line.text() == ""
    sitter.press(Key.Key_Space)
    sitter.wait(lambda: line.text().startswith("Too dark"))
    assert line.sign.name == "care"


def test_remind_keeps_after_one_question(sitter: Sitter, dark_film: Path) -> None:
    sitter.prefer()
    sitter.open(film=dark_film)
    sitter.press(Key.Key_Space)
    sitter.wait_for_view(View.NOSE)
    sitter.shoot()
    form = sitter.studio.stage.review_panel.form
    assert not form.question.isVisible()
    sitter.press(Key.Key_Space)
    assert form.question.text() == "Keep it anyway?"
    assert form.question.isVisible()
    assert sitter.photos() == []
    sitter.wait(lambda: not sitter.studio.stage.review_panel.is_settling)
    sitter.press(Key.Key_Space)
    sitter.wait_for_view(View.CHIN)
    (photo,) = sitter.photos()
    assert "too_dark" in json.loads(photo.quality)["findings"]


def test_a_double_click_on_keep_asks_and_keeps_nothing(sitter: Sitter, dark_film: Path) -> None:
    sitter.prefer((View.NOSE,))
    sitter.open(film=dark_film)
    sitter.press(Key.Key_Space)
    sitter.wait_for_view(View.NOSE)
    sitter.shoot()
    panel = sitter.studio.stage.review_panel
    sitter.qtbot.mouseDClick(panel.form.keep, Qt.MouseButton.LeftButton)
    sitter.click(panel.form.keep)
    assert panel.form.question.isVisible()
    assert sitter.photos() == []
    sitter.wait(lambda: not panel.is_settling)
    sitter.click(panel.form.keep)
    sitter.wait(lambda: sitter.studio.stage.is_at_end)
    assert len(sitter.photos()) == 1


def test_strict_asks_to_take_it_again_and_keeps_by_a_second_choice(sitter: Sitter, dark_film: Path) -> None:
    sitter.prefer(gate=GateMode.STRICT)
    sitter.open(film=dark_film)
    sitter.press(Key.Key_Space)
    sitter.wait_for_view(View.NOSE)
    sitter.shoot()
    form = sitter.studio.stage.review_panel.form
    assert form.again.hasFocus()
    assert (form.again.property("role"), form.keep.property("role")) == ("primary", "quiet")
    sitter.press(Key.Key_Space)
    sitter.wait_for_view(View.NOSE)
    assert sitter.photos() == []
    sitter.shoot()
    sitter.press(Key.Key_Tab)
    assert QApplication.focusWidget() is form.keep
    assert form.keep.text() == "Keep anyway"
    sitter.press(Key.Key_Space)
    sitter.wait_for_view(View.CHIN)
    assert json.loads(sitter.photos()[0].quality)["mode"] == "strict"


def test_off_says_nothing_and_keeps_the_figures(sitter: Sitter, dark_film: Path) -> None:
    sitter.prefer(gate=GateMode.OFF)
    sitter.open(film=dark_film)
    sitter.press(Key.Key_Space)
    sitter.wait_for_view(View.NOSE)
    sitter.shoot()
    panel = sitter.studio.stage.review_panel
    assert not panel.form.verdict.isVisible()
    assert sitter.studio.stage.gate_line.text() == ""
    sitter.press(Key.Key_Space)
    sitter.wait_for_view(View.CHIN)
    kept = json.loads(sitter.photos()[0].quality)
    assert (kept["mode"], kept["figures"]["light"] < 70) == ("off", True)


def test_how_strict_the_gate_is_belongs_to_the_diary(sitter: Sitter) -> None:
    sitter.prefer()
    sitter.begin()
    stage = sitter.studio.stage
    sitter.click(stage.taking.form.camera)
    box = stage.camera.form.gate
    box.setFocus()
    sitter.press(Key.Key_Down)
    assert sitter.do(lambda diary: diary.preferences.get().photo_gate) == "strict"
    assert "imports hold such photos back" in stage.camera.form.gate_note.text()
    assert sitter.studio.mode is GateMode.STRICT
