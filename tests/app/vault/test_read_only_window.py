"""A diary that can be read and not changed, and a folder that others write into."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from poreditary.app.pages.settings import SettingsPage
from poreditary.diary.diary import Diary
from poreditary.domain.kinds import Slot, StepKind
from poreditary.domain.routine import Routine, Step
from tests.app.vault.conftest import Vault, prepared
from tests.conftest import StandingClock

Key = Qt.Key
PAGES = ("today", "photos", "treatments", "progress", "shelf", "guide", "report", "settings")


def with_routine(diary: Diary) -> None:
    routine = diary.routines.add(Routine("Morning", Slot.MORNING)).id
    diary.routines.add_step(Step(routine, StepKind.CLEANSE, diary.today()))


@pytest.fixture
def opened(vault: Vault, clock: StandingClock, monkeypatch: pytest.MonkeyPatch) -> Vault:
    """Return a window on a diary in a folder that permissions say cannot be written, whoever runs the tests."""
    prepared(vault.window.folder, clock, with_routine)
    monkeypatch.setattr(os, "access", lambda path, _mode: vault.window.folder not in (Path(path), *Path(path).parents))
    vault.window.open()
    return vault


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_it_says_so_quietly_and_stays_as_it_is(opened: Vault) -> None:
    window = opened.window
    before = contents(window.folder)
    assert window.frame.bar.isVisible()
    assert window.frame.bar.label.text().startswith("This diary can be read but not changed: ")
    assert "read only" in window.shell.windowTitle()
    window.wait(lambda: window.desk.keeping is not None)
    window.tick_minute()
    for name in PAGES:
        window.frame.show_page(name)
        window.settle()
        assert window.frame.message.text() == "", name
    assert contents(window.folder) == before


def test_a_change_is_refused_in_one_sentence_and_the_box_stays_empty(opened: Vault) -> None:
    window = opened.window
    window.wait(lambda: window.page.focusWidget() is not None)
    window.press(Key.Key_M, Qt.KeyboardModifier.NoModifier)
    assert "open for reading only" in window.frame.message.text()
    assert window.ask(lambda diary: diary.routines.ticks(diary.today(), diary.today())) == []


def test_settings_offer_no_backup_of_it(opened: Vault) -> None:
    window = opened.window
    window.press(Key.Key_Comma)
    page = window.page
    assert isinstance(page, SettingsPage)
    form = page.backup.form
    assert form.state.text() == "This diary is not backed up by itself."
    assert not form.begin.isEnabled()
    assert form.check.isEnabled()


def test_a_synced_folder_is_told_once_and_stands_in_settings(vault: Vault, clock: StandingClock) -> None:
    window = vault.window
    (window.folder.parent / ".stfolder").mkdir()
    prepared(window.folder, clock)
    window.open()
    window.wait(lambda: "folder of Syncthing" in window.frame.message.text())
    window.press(Key.Key_Comma)
    page = window.page
    assert isinstance(page, SettingsPage)
    window.wait(lambda: "folder of Syncthing" in page.warning.text())
    window.application.close()
    window.open()
    window.wait(lambda: window.desk.keeping is not None and vault.backing.state is not None)
    window.settle()
    assert window.frame.message.text() == ""


def test_copies_of_its_files_are_told(vault: Vault, clock: StandingClock) -> None:
    prepared(vault.window.folder, clock)
    (vault.window.folder / "diary (conflicted copy).db").write_bytes(b"x")
    vault.window.open()
    vault.window.wait(lambda: "diary (conflicted copy).db" in vault.window.frame.message.text())
