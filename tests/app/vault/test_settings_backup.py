"""The card of the backups in Settings, and deleting much for good."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from poreditary.app.dialogs.trash_dialog import TrashDialog
from poreditary.app.pages.settings_backup import SettingsBackup
from poreditary.diary.diary import Diary
from poreditary.domain.kinds import StepKind
from poreditary.domain.product import Product
from tests.app.accessible import nameless
from tests.app.vault.conftest import Vault, backed_up, prepared
from tests.conftest import StandingClock

Key = Qt.Key


@pytest.fixture
def card(vault: Vault, clock: StandingClock) -> SettingsBackup:
    prepared(vault.window.folder, clock, backed_up)
    vault.window.open()
    vault.window.action("Diary", "Backups…").trigger()
    vault.window.settle()
    found = vault.window.page.findChild(SettingsBackup)
    assert found is not None
    vault.window.wait(lambda: found.isEnabled() and vault.backing.is_free)
    return found


def choose(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    folder.mkdir(parents=True)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: str(folder))


def test_it_says_how_the_backups_stand(card: SettingsBackup) -> None:
    text = card.form.state.text()
    assert text.startswith("Last backup today at ")
    assert "1 backup, " in text
    assert card.form.place.text() == "Backups go into the diary's own folder."
    assert "Another disk is safer" in card.form.advice.text()
    assert card.form.begin.hasFocus()
    assert nameless(card) == []


def test_a_backup_asked_for_shows_how_far_it_is_and_the_focus_stays(vault: Vault, card: SettingsBackup) -> None:
    QTest.keyClick(card.form.begin, Key.Key_Space)
    assert card.form.progress.isVisible()
    assert card.form.cancel.hasFocus()
    vault.window.wait(lambda: "2 backups, " in card.form.state.text())
    assert not card.form.progress.isVisible()
    assert card.form.begin.hasFocus()
    assert vault.window.frame.message.text() == "The diary is backed up."


def test_a_backup_that_is_cancelled_leaves_nothing(vault: Vault, card: SettingsBackup) -> None:
    QTest.keyClick(card.form.begin, Key.Key_Space)
    QTest.keyClick(card.form.cancel, Key.Key_Space)
    vault.window.wait(lambda: not vault.backing.is_busy)
    vault.window.settle()
    assert len(vault.backups) == 1
    assert not [path for path in (vault.window.folder / "backups").iterdir() if path.name.endswith(".part")]


def test_another_folder_gets_a_backup_at_once(
    vault: Vault, card: SettingsBackup, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    disk = tmp_path / "disk"
    choose(monkeypatch, disk)
    QTest.mouseClick(card.form.choose, Qt.MouseButton.LeftButton)
    vault.window.wait(lambda: str(disk) in card.form.place.text() and vault.backing.is_free)
    vault.window.settle()
    assert len(list(disk.glob("poreditary-*/0001_*_asked"))) == 1
    assert str(disk) in vault.window.settings_file.read_text()
    QTest.mouseClick(card.form.inside, Qt.MouseButton.LeftButton)
    vault.window.wait(lambda: "own folder" in card.form.place.text() and vault.backing.is_free)


def test_a_folder_of_a_sync_service_is_told(
    vault: Vault, card: SettingsBackup, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    choose(monkeypatch, tmp_path / "Dropbox" / "backups")
    QTest.mouseClick(card.form.choose, Qt.MouseButton.LeftButton)
    vault.window.wait(lambda: "This folder belongs to Dropbox" in card.form.advice.text())


def test_emptying_the_trash_makes_a_backup_first(
    vault: Vault, clock: StandingClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def throw_away(diary: Diary) -> None:
        diary.shelf.discard(diary.shelf.add(Product("Old", StepKind.TONE)).id)

    prepared(vault.window.folder, clock, throw_away, backed_up)
    vault.window.open()
    vault.window.wait(lambda: vault.backing.state is not None)
    monkeypatch.setattr(TrashDialog, "_is_sure", lambda *_args: True)
    dialog = TrashDialog(vault.window.frame.context, vault.window.shell)
    dialog.open()
    vault.window.settle()
    QTest.mouseClick(dialog.form.empty, Qt.MouseButton.LeftButton)
    assert dialog.progress.isVisible()
    vault.window.wait(lambda: vault.backups[-1].endswith("_deletion"))
    vault.window.wait(lambda: not dialog.progress.isVisible())
    vault.window.settle()
    assert vault.window.ask(lambda diary: diary.trash.items()) == []
    assert vault.window.frame.context.undoable is None


def test_nothing_is_deleted_where_the_backup_before_cannot_be_made(
    vault: Vault, clock: StandingClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def throw_away(diary: Diary) -> None:
        diary.shelf.discard(diary.shelf.add(Product("Old", StepKind.TONE)).id)

    prepared(vault.window.folder, clock, throw_away, backed_up)
    vault.window.open()
    vault.window.wait(lambda: vault.backing.state is not None)
    (vault.window.folder / "backups").rename(vault.window.folder / "gone")
    (vault.window.folder / "backups").write_text("in the way")
    monkeypatch.setattr(TrashDialog, "_is_sure", lambda *_args: True)
    dialog = TrashDialog(vault.window.frame.context, vault.window.shell)
    dialog.open()
    vault.window.settle()
    QTest.mouseClick(dialog.form.empty, Qt.MouseButton.LeftButton)
    vault.window.wait(lambda: dialog.message.text() != "")
    assert len(vault.window.ask(lambda diary: diary.trash.items())) == 1
    assert dialog.form.empty.isEnabled()
