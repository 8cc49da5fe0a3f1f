"""Settings of photos: the scale card to print, and what its bar measures."""

from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from pytestqt.qtbot import QtBot

from poreditary.app.context import Context
from poreditary.app.pages import report_files
from poreditary.app.pages.settings_photos import SettingsPhotos
from tests.app.accessible import nameless
from tests.app.conftest import DiaryDo, Settle
from tests.report.paper import facts_of, needs_poppler


@pytest.fixture
def card(qtbot: QtBot, context: Context, diary_do: DiaryDo) -> SettingsPhotos:
    context.preferences = diary_do(lambda diary: diary.preferences.get())
    card = SettingsPhotos(context)
    qtbot.addWidget(card)
    card.show()
    return card


def test_what_the_bar_measures_is_kept_with_the_diary_and_undone(
    qtbot: QtBot, card: SettingsPhotos, context: Context, diary_do: DiaryDo, settled: Settle
) -> None:
    bar = card.form.bar
    assert (bar.value(), nameless(card)) == (50.0, [])
    bar.setFocus()
    bar.selectAll()
    qtbot.keyClicks(bar, QLocale().toString(49.6, "f", 1))
    assert diary_do(lambda diary: diary.preferences.get().card_bar_mm) == 50.0
    qtbot.keyClick(bar, Qt.Key.Key_Return)
    settled()
    assert diary_do(lambda diary: diary.preferences.get().card_bar_mm) == 49.6
    context.undo()
    settled()
    assert bar.value() == 50.0
    assert diary_do(lambda diary: diary.preferences.get().card_bar_mm) == 50.0


def test_a_bar_of_no_such_card_cannot_be_typed(card: SettingsPhotos, settled: Settle) -> None:
    card.form.bar.setValue(12)
    assert card.form.bar.value() == 45
    card.form.bar.setValue(70)
    assert card.form.bar.value() == 55
    settled()


@needs_poppler
def test_the_card_is_written_as_one_page(
    qtbot: QtBot, card: SettingsPhotos, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(report_files, "ask_for_pdf", lambda *_how: tmp_path / "card.pdf")
    qtbot.keyClick(card.form.save_card, Qt.Key.Key_Space)
    qtbot.waitUntil(card.form.card_state.isVisible)
    assert "Saved as card.pdf" in card.form.card_state.text()
    assert facts_of((tmp_path / "card.pdf").read_bytes())["Pages"] == "1"


def test_a_folder_that_cannot_be_written_is_told(
    qtbot: QtBot, card: SettingsPhotos, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(report_files, "ask_for_pdf", lambda *_how: tmp_path / "gone" / "card.pdf")
    card.form.save_card.click()
    qtbot.waitUntil(card.form.card_state.isVisible)
    assert "card.pdf cannot be written" in card.form.card_state.text()


def test_a_closed_file_dialog_writes_nothing(card: SettingsPhotos, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(report_files, "ask_for_pdf", lambda *_how: None)
    card.form.save_card.click()
    assert card.form.card_state.isHidden()
