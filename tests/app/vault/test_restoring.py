"""A backup is looked at in the window, then taken or left; a file of another time asks for its passphrase."""

from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QTime
from PySide6.QtTest import QTest

from poreditary.app.dialogs import backup_file
from poreditary.app.dialogs.backup_file import FileDialog
from poreditary.app.dialogs.restore_dialog import RestoreDialog
from poreditary.app.dialogs.restore_work import RestoreWork
from poreditary.app.pages.welcome import WelcomePage
from poreditary.diary.backup.packed import pack
from poreditary.diary.diary import Diary
from poreditary.diary.vault import unlock as unlock_keys
from poreditary.domain.kinds import StepKind
from poreditary.domain.preferences import Preferences
from poreditary.domain.product import Product
from poreditary.store.keys import LockedError
from poreditary.store.slots import Cost
from tests.app.accessible import nameless
from tests.app.locking.conftest import curtains, unlock
from tests.app.vault.conftest import Vault, backed_up, button_of, prepared, texts_of
from tests.conftest import StandingClock

WORDS = "seven quiet mornings"
CHEAP = Cost(memory_kib=64, passes=1, lanes=1)
Key = Qt.Key


def products(diary: Diary) -> list[str]:
    return [product.name for product in diary.shelf.products()]


def add_cream(diary: Diary) -> None:
    diary.shelf.add(Product("Cream", StepKind.MOISTURISE))


@pytest.fixture
def opened(vault: Vault, clock: StandingClock) -> Vault:
    """Return a window whose diary has a product more than its backup."""
    prepared(vault.window.folder, clock, backed_up, add_cream)
    vault.window.open()
    vault.window.wait(lambda: vault.backing.state is not None)
    return vault


def offer(vault: Vault) -> RestoreDialog:
    vault.window.action("Diary", "Restore…").trigger()
    dialog = vault.shown(RestoreDialog)
    vault.window.wait(dialog.look.isEnabled)
    return dialog


def look(vault: Vault) -> None:
    """Look at the newest backup, by keys alone."""
    dialog = offer(vault)
    QTest.keyClick(dialog.items, Key.Key_Return)
    vault.wait_for_bar(is_there=True)


def test_backups_are_listed_with_what_there_is_to_know(opened: Vault) -> None:
    dialog = offer(opened)
    row = dialog.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert row.startswith("today at ")
    assert "On request · 0 photos" in row
    assert row.endswith("whole")
    assert nameless(dialog) == []


def test_a_backup_is_looked_at_read_only_and_left(opened: Vault) -> None:
    window = opened.window
    look(opened)
    assert "as of Nov 21, 2026, read only" in window.shell.windowTitle()
    assert window.desk.folder.name == "diary-restored-2026-11-21"
    assert window.ask(products) == ["Gel"]
    assert texts_of(window.frame.bar) == ["Take this diary", "Back to mine"]
    assert not window.action("Diary", "Restore…").isEnabled()
    assert nameless(window.frame.bar) == []
    window.change(add_cream)
    said = window.frame.message.text()
    assert said == "Nothing was changed: this is only a look at it. Take this diary or go back to yours first."
    time = QLocale().toString(QTime(22, 30), QLocale.FormatType.ShortFormat)
    assert f"as it was on Nov 21, 2026 at {time}. It can be looked at" in window.frame.bar.label.text()
    QTest.mouseClick(window.frame.bar.back, Qt.MouseButton.LeftButton)
    opened.wait_for_bar(is_there=False)
    assert window.desk.folder == window.folder
    assert sorted(window.ask(products)) == ["Cream", "Gel"]
    assert not window.folder.with_name("diary-restored-2026-11-21").exists()
    assert opened.backups[-1].endswith("_restore")


def test_a_backup_that_is_taken_is_the_diary_and_the_one_before_is_kept(opened: Vault, clock: StandingClock) -> None:
    window = opened.window
    look(opened)
    QTest.keyClick(window.frame.bar.take, Key.Key_Space)
    opened.wait_for_bar(is_there=False)
    assert window.desk.folder == window.folder
    assert window.ask(products) == ["Gel"]
    window.wait(lambda: "kept in" in window.frame.message.text())
    before = Diary(window.folder.with_name("diary-before-restore-2026-11-21"), clock)
    assert sorted(products(before)) == ["Cream", "Gel"]
    before.close()
    window.change(add_cream)
    assert sorted(window.ask(products)) == ["Cream", "Gel"]
    assert len(opened.backups) >= 2


def test_closing_the_program_during_a_look_remembers_the_own_diary(opened: Vault) -> None:
    window = opened.window
    look(opened)
    window.application.close()
    assert f"diary={window.folder}" in window.settings_file.read_text()
    assert not window.folder.with_name("diary-restored-2026-11-21").exists()


def test_a_file_asks_for_the_passphrase_of_its_time(
    opened: Vault, clock: StandingClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other, file = tmp_path / "other", tmp_path / "other.poreditary"
    prepared(other, clock, lambda diary: diary.vault.set_passphrase(WORDS, CHEAP), backed_up)
    pack(next((other / "backups").glob("0*")), file)
    monkeypatch.setattr(backup_file, "ask_for_file", lambda *_args: file)
    dialog = offer(opened)
    QTest.mouseClick(dialog.from_file, Qt.MouseButton.LeftButton)
    work = opened.shown(RestoreWork)
    opened.window.wait(work.panel.isVisible)
    QTest.keyClicks(work.panel.field, "eight loud evenings")
    QTest.keyClick(work.panel.field, Key.Key_Return)
    opened.window.wait(lambda: "does not open" in work.panel.message.text())
    assert nameless(work) == []
    work.panel.field.clear()
    QTest.keyClicks(work.panel.field, WORDS)
    QTest.keyClick(work.panel.field, Key.Key_Return)
    opened.wait_for_bar(is_there=True)
    assert opened.window.ask(products) == ["Gel"]


def test_a_file_that_is_none_is_refused_in_one_sentence(
    opened: Vault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "letter.poreditary"
    file.write_text("hello")
    monkeypatch.setattr(backup_file, "ask_for_file", lambda *_args: file)
    dialog = offer(opened)
    QTest.mouseClick(dialog.from_file, Qt.MouseButton.LeftButton)
    work = opened.shown(RestoreWork)
    opened.window.wait(lambda: not work.is_working)
    assert "letter.poreditary" in work.said.text()
    assert texts_of(work) == ["Close"]
    QTest.keyClick(work, Key.Key_Escape)
    assert dialog.isVisible()
    assert [path.name for path in tmp_path.iterdir() if "restor" in path.name] == []


def test_a_restore_can_be_cancelled_and_leaves_nothing(opened: Vault) -> None:
    dialog = offer(opened)
    QTest.keyClick(dialog.items, Key.Key_Return)
    work = opened.shown(RestoreWork)
    opened.window.wait(lambda: work._task.is_busy)
    QTest.mouseClick(button_of(work, "Cancel"), Qt.MouseButton.LeftButton)
    opened.window.wait(lambda: not work.is_working)
    assert work.said.text() == "Stopped. Nothing was restored and nothing changed."
    assert [path.name for path in opened.window.folder.parent.iterdir() if "restor" in path.name] == []


def test_the_whole_diary_is_saved_as_one_file(opened: Vault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "carried.poreditary"
    monkeypatch.setattr(backup_file, "ask_for_file", lambda *_args: file)
    opened.window.press(Key.Key_Comma)
    page = opened.window.page
    QTest.mouseClick(button_of(page, "Save the diary as one file…"), Qt.MouseButton.LeftButton)
    dialog = opened.shown(FileDialog)
    opened.window.wait(lambda: not dialog.is_working)
    assert "The whole diary is in carried.poreditary" in dialog.said.text()
    assert file.stat().st_size > 0
    assert nameless(dialog) == []


def test_a_file_that_is_there_already_is_not_replaced(
    opened: Vault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "letter.poreditary"
    file.write_text("hello")
    monkeypatch.setattr(backup_file, "ask_for_file", lambda *_args: file)
    opened.window.press(Key.Key_Comma)
    QTest.mouseClick(button_of(opened.window.page, "Save the diary as one file…"), Qt.MouseButton.LeftButton)
    dialog = opened.shown(FileDialog)
    opened.window.wait(lambda: not dialog.is_working)
    assert "letter.poreditary" in dialog.said.text()
    assert file.read_text() == "hello"


def test_at_the_welcome_a_diary_comes_from_its_file(
    vault: Vault, clock: StandingClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other, file = tmp_path / "other", tmp_path / "other.poreditary"
    prepared(other, clock, backed_up)
    pack(next((other / "backups").glob("0*")), file)
    monkeypatch.setattr(backup_file, "ask_for_file", lambda *_args: file)
    window = vault.window
    window.open()
    page = window.page
    assert isinstance(page, WelcomePage)
    QTest.keyClick(page.from_file, Key.Key_Space)
    vault.wait_for_bar(is_there=True)
    QTest.keyClick(window.frame.bar.take, Key.Key_Space)
    vault.wait_for_bar(is_there=False)
    assert window.desk.folder == window.folder
    assert window.ask(products) == ["Gel"]


@pytest.fixture
def sealed(vault: Vault, clock: StandingClock) -> Vault:
    """Return an open window whose diary has a passphrase and a backup of before."""
    prepared(vault.window.folder, clock, lambda diary: diary.vault.set_passphrase(WORDS, CHEAP), backed_up, add_cream)
    vault.window.application.open(vault.window.folder)
    vault.window.wait(lambda: bool(curtains()))
    unlock(vault.window)
    vault.window.wait(lambda: vault.backing.state is not None)
    return vault


@pytest.mark.parametrize(("button", "found"), [("back", ["Cream", "Gel"]), ("take", ["Gel"])])
def test_the_way_out_of_a_look_asks_for_no_passphrase(sealed: Vault, button: str, found: list[str]) -> None:
    window = sealed.window
    look(sealed)
    own = window.application._own_keys
    assert own is not None
    QTest.mouseClick(getattr(window.frame.bar, button), Qt.MouseButton.LeftButton)
    sealed.wait_for_bar(is_there=False)
    assert sorted(window.ask(products)) == found
    assert not any(own.data_key)
    assert window.application._own_keys is None


def test_a_look_that_was_locked_keeps_no_key_for_the_way_back(sealed: Vault) -> None:
    window = sealed.window
    look(sealed)
    own = window.application._own_keys
    assert own is not None
    window.wait(lambda: window.desk.locker is not None and window.desk.locker.has_passphrase)
    window.desk.lock()
    assert not any(own.data_key)
    unlock(window)
    QTest.mouseClick(window.frame.bar.back, Qt.MouseButton.LeftButton)
    window.wait(lambda: window.application.desk is not None and window.desk.folder == window.folder)
    window.wait(lambda: bool(curtains()))
    unlock(window)
    assert sorted(window.ask(products)) == ["Cream", "Gel"]


def test_a_copy_of_before_the_passphrase_is_taken_with_the_passphrase_and_settings_of_now(
    vault: Vault, clock: StandingClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, file, disk = vault.window, tmp_path / "early.poreditary", tmp_path / "disk"
    disk.mkdir()
    kept = Preferences(is_welcomed=True, backup_folder=str(disk), lock_after_minutes=2)

    def seal(diary: Diary) -> None:
        pack(next((diary.folder / "backups").glob("0*")), file)
        diary.preferences.save(kept)
        diary.vault.set_passphrase(WORDS, CHEAP)

    prepared(window.folder, clock, backed_up, seal)
    monkeypatch.setattr(backup_file, "ask_for_file", lambda *_args: file)
    window.application.open(window.folder)
    window.wait(lambda: bool(curtains()))
    unlock(window)
    window.wait(lambda: vault.backing.state is not None)
    window.action("Diary", "Restore…").trigger()
    QTest.mouseClick(vault.shown(RestoreDialog).from_file, Qt.MouseButton.LeftButton)
    vault.wait_for_bar(is_there=True)
    assert "everybody can open it" not in window.frame.bar.label.text()
    QTest.keyClick(window.frame.bar.take, Key.Key_Space)
    vault.wait_for_bar(is_there=False)
    assert window.ask(lambda diary: diary.preferences.get()) == kept
    window.application.close()
    with pytest.raises(LockedError):
        Diary(window.folder, clock)
    Diary(window.folder, clock, unlock_keys(window.folder, WORDS)).close()


def test_another_diary_without_a_passphrase_is_told_of_above_it(
    sealed: Vault, clock: StandingClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other, file = tmp_path / "other", tmp_path / "other.poreditary"
    prepared(other, clock, backed_up)
    pack(next((other / "backups").glob("0*")), file)
    monkeypatch.setattr(backup_file, "ask_for_file", lambda *_args: file)
    QTest.mouseClick(offer(sealed).from_file, Qt.MouseButton.LeftButton)
    sealed.wait_for_bar(is_there=True)
    said = sealed.window.frame.bar.label.text()
    assert "It is another diary without a passphrase: once taken, everybody can open it." in said
