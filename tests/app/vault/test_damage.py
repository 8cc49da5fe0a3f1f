"""A damaged diary: found, told, rescued, restored; and others that cannot be opened."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from poreditary.app.damage import DamageBar
from poreditary.app.dialogs.check_dialog import CheckDialog
from poreditary.app.dialogs.folder import ShutDialog
from poreditary.app.dialogs.key_work import KeyWork
from poreditary.app.dialogs.rescue_dialog import RescueDialog
from poreditary.app.dialogs.restore_dialog import RestoreDialog
from poreditary.diary.diary import Diary
from poreditary.store.keys import NAMES
from poreditary.store.slots import Cost
from tests.app.accessible import nameless
from tests.app.locking.conftest import curtains, unlock
from tests.app.vault.conftest import Vault, backed_up, button_of, prepared, texts_of
from tests.conftest import StandingClock

PAGE = 4096
WORDS = "seven quiet mornings"
CHEAP = Cost(memory_kib=64, passes=1, lanes=1)
Key = Qt.Key


def flip(file: Path, page: int) -> None:
    """Change one bit of a page, which counts from 1."""
    content = bytearray(file.read_bytes())
    content[(page - 1) * PAGE + 100] ^= 1
    file.write_bytes(content)


def last_page(file: Path) -> int:
    return file.stat().st_size // PAGE


def press(vault: Vault, dialog: RescueDialog | ShutDialog | CheckDialog, text: str) -> None:
    QTest.keyClick(button_of(dialog, text), Key.Key_Space)


@pytest.fixture
def exits(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    statuses: list[int] = []
    monkeypatch.setattr(vault.window.application.app, "exit", statuses.append)
    return statuses


def opened_shut(vault: Vault) -> ShutDialog:
    vault.window.application.open(vault.window.folder)
    return vault.shown(ShutDialog)


def test_a_well_diary_is_said_to_be_well(vault: Vault, clock: StandingClock) -> None:
    prepared(vault.window.folder, clock)
    vault.window.open()
    dialog = CheckDialog(vault.window.frame.context, vault.window.shell)
    seen: list[str] = []
    dialog._task.stepped.connect(lambda *_how: seen.append(dialog.said.text()))
    dialog.show()
    dialog.begin()
    vault.window.wait(lambda: not dialog.is_working)
    assert dialog.said.text() == "The whole diary was read; all of it is well."
    assert any(text.startswith("Reading diary.db, ") for text in seen)
    assert nameless(dialog) == []


def test_a_check_can_be_stopped(vault: Vault, clock: StandingClock) -> None:
    prepared(vault.window.folder, clock)
    vault.window.open()
    vault.window.action("Diary", "Look for damage…").trigger()
    dialog = vault.shown(CheckDialog)
    QTest.keyClick(dialog, Key.Key_Escape)
    assert dialog.said.text() == "Stopped before everything was read."
    vault.window.settle()
    QTest.keyClick(dialog, Key.Key_Escape)
    assert not dialog.isVisible()


def test_damage_in_an_open_diary_is_listed_and_rescued(vault: Vault, clock: StandingClock) -> None:
    file = vault.window.folder / "diary.db"
    prepared(vault.window.folder, clock, backed_up)
    page = last_page(file) - 1
    flip(file, page)
    vault.window.open()
    vault.window.action("Diary", "Look for damage…").trigger()
    dialog = vault.shown(CheckDialog)
    vault.window.wait(lambda: not dialog.is_working)
    assert f"page {page} of" in dialog.listed.text()
    assert "fault" in dialog.said.text()
    assert texts_of(dialog)[-2:] == ["Restore a backup…", "Rescue what can be read…"]
    assert nameless(dialog) == []
    press(vault, dialog, "Rescue what can be read…")
    rescue(vault)
    vault.window.wait(lambda: vault.window.application.frame is not None)
    vault.window.wait(lambda: vault.window.desk.folder.name == "diary-rescued-2026-11-21")
    vault.window.wait(lambda: vault.window.frame.current_page() is not None)
    vault.window.settle()
    assert vault.window.ask(lambda diary: [each.name for each in diary.shelf.products()]) == ["Gel"]


def rescue(vault: Vault) -> None:
    dialog = vault.shown(RescueDialog)
    vault.window.wait(lambda: "Rescue" in texts_of(dialog))
    press(vault, dialog, "Rescue")
    vault.window.wait(lambda: not dialog.is_working)
    assert "Products: 1 of 1" in dialog.listed.text()
    assert "Photos: 0 of 0" in dialog.listed.text()
    assert nameless(dialog) == []
    press(vault, dialog, "Open the rescued diary")


def test_a_quiet_look_tells_of_damage_in_one_line(vault: Vault, clock: StandingClock) -> None:
    file = vault.window.folder / "diary.db"
    prepared(vault.window.folder, clock, backed_up)
    # No page of the window reads this table before somebody asks for it.
    flip(file, page_of(vault.window.folder, clock, "blind_pair"))
    vault.window.open()
    vault.window.wait(lambda: "A part of the diary is damaged" in vault.window.frame.message.text())
    press_line = button_of(vault.window.frame.message, "Look for damage…")
    QTest.mouseClick(press_line, Qt.MouseButton.LeftButton)
    assert vault.shown(CheckDialog)


def meet_damage(vault: Vault, clock: StandingClock) -> None:
    """Open a window on a diary whose products cannot be read, and go to the shelf."""
    prepared(vault.window.folder, clock, backed_up)
    flip(vault.window.folder / "diary.db", page_of(vault.window.folder, clock, "product"))
    vault.window.open()
    vault.window.press(Key.Key_5)
    vault.window.wait(lambda: vault.window.desk.damage is not None)
    vault.window.settle()


def test_an_open_diary_that_meets_damage_says_it_with_what_helps(vault: Vault, clock: StandingClock) -> None:
    meet_damage(vault, clock)
    (bar,) = [bar for bar in vault.window.frame.findChildren(DamageBar) if bar.isVisible()]
    assert bar.label.text().startswith("diary.db is damaged (page ")
    assert texts_of(bar) == ["Restore a backup…", "Rescue what can be read…", "Look for damage…"]
    assert nameless(bar) == []
    assert "poreditary rescue" not in vault.window.frame.message.text()
    vault.window.press(Key.Key_1)
    vault.window.press(Key.Key_5)
    vault.window.frame.choose(scheme="dark")
    vault.window.settle()
    (bar,) = [bar for bar in vault.window.frame.findChildren(DamageBar) if bar.isVisible()]
    QTest.mouseClick(bar.look, Qt.MouseButton.LeftButton)
    check = vault.shown(CheckDialog)
    vault.window.wait(lambda: not check.is_working)
    QTest.keyClick(check, Key.Key_Escape)
    QTest.mouseClick(bar.restore, Qt.MouseButton.LeftButton)
    QTest.keyClick(vault.shown(RestoreDialog), Key.Key_Escape)
    QTest.keyClick(bar.rescue, Key.Key_Space)
    assert vault.shown(RescueDialog)


def page_of(folder: Path, clock: StandingClock, table: str) -> int:
    """Return the first page of a table."""
    diary = Diary(folder, clock)
    try:
        asked = diary._store.db.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", [table])
        return int(asked.fetchone()[0])
    finally:
        diary.close()


def test_a_diary_too_damaged_to_open_offers_its_backups(vault: Vault, clock: StandingClock, exits: list[int]) -> None:
    prepared(vault.window.folder, clock, backed_up)
    flip(vault.window.folder / "diary.db", 1)
    dialog = opened_shut(vault)
    assert dialog.sentence.text().startswith("diary.db is damaged (")
    assert "poreditary rescue" not in dialog.sentence.text()
    wanted = ["Restore a backup…", "Rescue what can be read…", "Open another diary…", "Close"]
    assert texts_of(dialog) == wanted
    assert nameless(dialog) == []
    press(vault, dialog, "Restore a backup…")
    restore = vault.shown(RestoreDialog)
    vault.window.wait(restore.look.isEnabled)
    QTest.keyClick(restore, Key.Key_Escape)
    press(vault, vault.shown(ShutDialog), "Restore a backup…")
    restore = vault.shown(RestoreDialog)
    vault.window.wait(restore.look.isEnabled)
    QTest.mouseClick(restore.look, Qt.MouseButton.LeftButton)
    vault.wait_for_bar(is_there=True)
    QTest.mouseClick(vault.window.frame.bar.take, Qt.MouseButton.LeftButton)
    vault.wait_for_bar(is_there=False)
    assert vault.window.desk.folder == vault.window.folder
    assert vault.window.ask(lambda diary: [each.name for each in diary.shelf.products()]) == ["Gel"]
    assert exits == []


def test_a_damaged_diary_behind_a_passphrase_offers_the_same(vault: Vault, clock: StandingClock) -> None:
    prepared(vault.window.folder, clock, lambda diary: diary.vault.set_passphrase(WORDS, CHEAP))
    flip(vault.window.folder / "diary.db", 1)
    window = vault.window
    window.application.open(window.folder)
    window.wait(lambda: window.application.desk is not None and window.desk.locker is not None)
    assert window.desk.locker is not None
    window.wait(lambda: window.desk.runner.is_locked)
    window.desk.locker.unlock(WORDS)
    dialog = vault.shown(ShutDialog)
    assert texts_of(dialog) == ["Rescue what can be read…", "Open another diary…", "Close"]
    press(vault, dialog, "Rescue what can be read…")
    work = vault.shown(RescueDialog)
    press(vault, work, "Rescue")
    window.wait(work.panel.isVisible)
    QTest.keyClicks(work.panel.field, WORDS)
    QTest.keyClick(work.panel.field, Key.Key_Return)
    window.wait(lambda: not work.is_working and "Open the rescued diary" in texts_of(work))
    QTest.keyClick(work, Key.Key_Escape)
    assert vault.shown(ShutDialog)


def test_a_missing_key_file_offers_the_backups(vault: Vault, clock: StandingClock, exits: list[int]) -> None:
    prepared(vault.window.folder, clock, backed_up)
    for name in ("diary.key", "diary.key.bak"):
        (vault.window.folder / name).unlink()
    dialog = opened_shut(vault)
    assert "key file" in dialog.sentence.text()
    assert texts_of(dialog) == ["Put the key file back…", "Restore a backup…", "Open another diary…", "Close"]
    QTest.keyClick(dialog, Key.Key_Escape)
    vault.window.wait(lambda: exits == [1])


def test_a_foreign_file_is_named_and_offers_no_rescue(vault: Vault, clock: StandingClock, tmp_path: Path) -> None:
    prepared(vault.window.folder, clock)
    prepared(tmp_path / "other", clock)
    (tmp_path / "other" / "diary.db").replace(vault.window.folder / "diary.db")
    dialog = opened_shut(vault)
    assert "was not written with the key of this diary" in dialog.sentence.text()
    assert texts_of(dialog) == ["Open another diary…", "Close"]


def test_a_newer_diary_offers_neither(vault: Vault, clock: StandingClock) -> None:
    prepared(vault.window.folder, clock, backed_up, become_newer)
    dialog = opened_shut(vault)
    assert "newer version" in dialog.sentence.text()
    assert texts_of(dialog) == ["Open another diary…", "Close"]


def become_newer(diary: Diary) -> None:
    diary._store.db.execute(
        "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('poreditary', '999_later', '2030')"
    )


def test_a_diary_that_is_open_elsewhere_says_where(vault: Vault, clock: StandingClock) -> None:
    prepared(vault.window.folder, clock)
    holder = Diary(vault.window.folder, clock)
    dialog = opened_shut(vault)
    assert f"process {os.getpid()}" in dialog.sentence.text()
    assert texts_of(dialog) == ["Open another diary…", "Close"]
    holder.close()


@pytest.mark.parametrize("is_sealed", [False, True])
def test_a_lost_key_file_is_put_back_by_keys(vault: Vault, clock: StandingClock, is_sealed: bool) -> None:
    folder = vault.window.folder
    prepared(folder, clock, backed_up, *([lambda diary: diary.vault.set_passphrase(WORDS, CHEAP)] if is_sealed else []))
    for name in NAMES:
        (folder / name).unlink()
    dialog = opened_shut(vault)
    assert texts_of(dialog)[0] == "Put the key file back…"
    press(vault, dialog, "Put the key file back…")
    if is_sealed:
        work = vault.shown(KeyWork)
        vault.window.wait(work.panel.isVisible)
        assert nameless(work) == []
        QTest.keyClicks(work.panel.field, "eight loud evenings")
        QTest.keyClick(work.panel.field, Key.Key_Return)
        vault.window.wait(lambda: "does not open" in work.panel.message.text())
        assert not any((folder / name).exists() for name in NAMES)
        work.panel.field.clear()
        QTest.keyClicks(work.panel.field, WORDS)
        QTest.keyClick(work.panel.field, Key.Key_Return)
        vault.window.wait(lambda: bool(curtains()))
        unlock(vault.window)
    vault.wait_for_bar(is_there=False)
    assert [product.name for product in vault.window.ask(lambda diary: diary.shelf.products())] == ["Gel"]
    assert all((folder / name).exists() for name in NAMES)
