"""Settings of photos: how strict the gate is, here and in the studio the same."""

from dataclasses import replace

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from poreditary.app.context import Context
from poreditary.app.pages.settings_photos import SettingsPhotos
from poreditary.domain.quality import GateMode
from tests.app.accessible import nameless
from tests.app.conftest import DiaryDo, Settle


def test_how_strict_the_gate_is_can_be_chosen_and_says_that_imports_are_held_back(
    qtbot: QtBot, context: Context, diary_do: DiaryDo, settled: Settle
) -> None:
    context.preferences = diary_do(lambda diary: diary.preferences.get())
    card = SettingsPhotos(context)
    qtbot.addWidget(card)
    card.show()
    form = card.form
    assert (form.gate.currentData(), nameless(card)) == (GateMode.REMIND, [])
    form.gate.setFocus()
    qtbot.keyClick(form.gate, Qt.Key.Key_Down)
    settled()
    assert diary_do(lambda diary: diary.preferences.get().photo_gate) == "strict"
    assert "imports hold such photos back" in form.gate_note.text()
    context.undo()
    settled()
    assert form.gate.currentData() == GateMode.REMIND
    assert "imports only say it" in form.gate_note.text()


def test_what_was_chosen_in_the_studio_is_shown_when_the_card_is_looked_at(
    qtbot: QtBot, context: Context, diary_do: DiaryDo
) -> None:
    card = SettingsPhotos(context)
    qtbot.addWidget(card)
    chosen = replace(diary_do(lambda diary: diary.preferences.get()), photo_gate=GateMode.OFF)
    context.preferences = chosen
    card.show()
    assert card.form.gate.currentData() == GateMode.OFF
