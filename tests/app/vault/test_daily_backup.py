"""The daily backup, the line on Today, and what they do when the diary is locked or closed."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from poreditary.app.widgets.backup_line import BackupLine
from poreditary.diary.backup.values import Why
from poreditary.diary.diary import Diary
from poreditary.domain.preferences import Preferences
from poreditary.store.slots import Cost
from tests.app.vault.conftest import Vault, backed_up, earlier, prepared
from tests.conftest import StandingClock

WORDS = "seven quiet mornings"
CHEAP = Cost(memory_kib=64, passes=1, lanes=1)


def with_folder(folder: Path) -> Preferences:
    return Preferences(is_welcomed=True, backup_folder=str(folder))


def line(vault: Vault) -> BackupLine:
    found = vault.window.page.findChild(BackupLine)
    assert found is not None
    return found


def test_the_first_use_of_a_day_backs_up_quietly_and_once(vault: Vault, clock: StandingClock) -> None:
    prepared(vault.window.folder, clock)
    vault.window.open()
    vault.window.wait(lambda: len(vault.backups) == 1 and vault.backing.state is not None)
    vault.window.settle()
    assert vault.backups[0].endswith("_daily")
    assert vault.window.frame.message.text() == ""
    assert vault.backing.state is not None
    assert not vault.backing.state.is_old
    vault.window.tick_minute()
    vault.window.settle()
    assert len(vault.backups) == 1
    assert not line(vault).isVisible()


def test_the_next_day_brings_the_next_backup(vault: Vault, clock: StandingClock) -> None:
    prepared(vault.window.folder, clock)
    vault.window.open()
    vault.window.wait(lambda: len(vault.backups) == 1 and vault.backing.is_free)
    clock.advance(days=1)
    vault.window.settle()
    vault.window.tick_minute()
    vault.window.wait(lambda: len(vault.backups) == 2)


def test_a_diary_before_its_welcome_is_not_backed_up(vault: Vault) -> None:
    vault.window.open()
    vault.window.wait(lambda: vault.window.desk.keeping is not None)
    vault.window.tick_minute()
    vault.window.settle()
    assert vault.backups == []


def test_what_fails_is_one_line_at_the_foot_and_an_old_backup_one_on_today(
    vault: Vault, clock: StandingClock, tmp_path: Path
) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    prepared(
        vault.window.folder, earlier(clock, 12), lambda diary: diary.preferences.save(with_folder(disk)), backed_up
    )
    disk.rename(tmp_path / "unplugged")
    vault.window.open()
    vault.window.wait(lambda: "The folder for backups is not there" in vault.window.frame.message.text())
    vault.window.wait(lambda: line(vault).isVisible())
    assert line(vault).label.text() == "There is no backup of this diary yet."
    (tmp_path / "unplugged").rename(disk)
    vault.backing.look()
    vault.window.wait(lambda: line(vault).label.text() == "Last backup 12 days ago.")
    line(vault).button.setFocus()
    QTest.keyClick(line(vault).button, Qt.Key.Key_Space)
    vault.window.wait(lambda: not line(vault).isVisible())
    assert vault.backing.state is not None
    assert vault.backing.state.count == 2
    assert vault.window.frame.message.text() == "The diary is backed up."


def test_closing_the_window_during_a_backup_leaves_nothing_half_made(vault: Vault, clock: StandingClock) -> None:
    prepared(vault.window.folder, clock)
    vault.window.open()
    vault.window.wait(lambda: vault.backing.is_busy)
    vault.window.application.close()
    kept = vault.window.folder / "backups"
    left = [path.name for path in kept.iterdir() if path.name != "volumes"] if kept.is_dir() else []
    assert left == []
    Diary(vault.window.folder, clock).close()


def test_a_locked_diary_keeps_no_key_for_a_backup_which_is_made_after(vault: Vault, clock: StandingClock) -> None:
    prepared(vault.window.folder, clock, lambda diary: diary.vault.set_passphrase(WORDS, CHEAP))
    window = vault.window
    window.application.open(window.folder)
    window.wait(lambda: window.application.frame is not None and window.desk.locker is not None)
    locker = window.desk.locker
    assert locker is not None
    window.wait(lambda: locker.is_locked)
    locker.unlock(WORDS)
    window.wait(lambda: window.application.frame is not None and vault.backing.is_busy)
    window.desk.lock()
    assert locker.is_locked
    window.wait(lambda: not vault.backing.is_busy)
    assert not vault.backing.is_free
    assert vault.backups == []
    locker.unlock(WORDS)
    window.wait(lambda: len(vault.backups) == 1)
    window.wait(lambda: vault.backing.is_free)


def test_a_backup_asked_for_twice_is_one(vault: Vault, clock: StandingClock) -> None:
    prepared(vault.window.folder, clock, backed_up)
    vault.window.open()
    vault.backing.begin(Why.ASKED)
    vault.backing.begin(Why.ASKED)
    vault.window.wait(lambda: vault.backing.is_free)
    vault.window.settle()
    assert len(vault.backups) == 2
