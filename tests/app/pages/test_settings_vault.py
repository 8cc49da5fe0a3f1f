"""The passphrase and the recovery code in Settings and in the welcome."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from poreditary.app.context import Context
from poreditary.app.dialogs.passphrase_dialog import PassphraseDialog
from poreditary.app.dialogs.proof_dialog import ProofDialog
from poreditary.app.dialogs.recovery_dialog import RecoveryDialog
from poreditary.app.page import Page
from poreditary.app.pages import report_files
from poreditary.app.pages.settings import SettingsPage
from poreditary.app.pages.settings_vault import SettingsVault
from poreditary.app.pages.welcome import WelcomePage
from poreditary.diary import vault
from poreditary.store import slots
from tests.app.accessible import nameless
from tests.app.conftest import DiaryDo, Settle

WORDS, OTHER = "seven quiet mornings", "eight loud evenings"
CHEAP = slots.Cost(memory_kib=64, passes=1, lanes=1)
Key = Qt.Key


@pytest.fixture(autouse=True)
def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a try cost little: what a real one costs is tested with the slots."""
    monkeypatch.setattr(slots, "calibrated", lambda: CHEAP)


def shown(qtbot: QtBot, page: Page, settled: Settle) -> None:
    qtbot.addWidget(page)
    page.resize(1000, 640)
    with qtbot.waitExposed(page):
        page.show()
    settled()


@pytest.fixture
def card(qtbot: QtBot, context: Context, tmp_path: Path, settled: Settle) -> Iterator[SettingsVault]:
    context.settings = type(context.settings)(language="en", scheme="light", diary=str(tmp_path / "diary"))
    page = SettingsPage(context)
    shown(qtbot, page, settled)
    yield page.vault


@pytest.fixture
def protected(card: SettingsVault, diary_do: DiaryDo, context: Context, settled: Settle) -> SettingsVault:
    diary_do(lambda diary: diary.vault.set_passphrase(WORDS, CHEAP))
    context.vault_changed.emit()
    settled()
    return card


@pytest.fixture
def boxes(qtbot: QtBot) -> Iterator[list[str]]:
    """Say yes to every question; return what was asked."""
    asked: list[str] = []

    def answer() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox) and box.isVisible():
            asked.append(box.text())
            box.buttons()[0].click()

    timer = QTimer()
    timer.timeout.connect(answer)
    timer.start(20)
    yield asked
    timer.stop()


def one(kind: type[QWidget]) -> QWidget:
    """Return the dialog of a kind that is on show."""
    return next(found for found in QApplication.topLevelWidgets() if isinstance(found, kind) and found.isVisible())


def is_there(kind: type[QWidget]) -> bool:
    return any(isinstance(found, kind) and found.isVisible() for found in QApplication.topLevelWidgets())


def type_passphrase(old: str, new: str, again: str) -> PassphraseDialog:
    """Fill in the dialog by keys alone and press Enter."""
    dialog = one(PassphraseDialog)
    assert isinstance(dialog, PassphraseDialog)
    fields = (dialog.form.old, dialog.form.new_one, dialog.form.again)
    for field, text in zip(fields, (old, new, again), strict=True):
        if field.isVisible():
            field.clear()
            QTest.keyClicks(field, text)
    QTest.keyClick(dialog.form.again, Key.Key_Return)
    return dialog


def press(button: QPushButton) -> None:
    """Press a button by the keys."""
    button.setFocus()
    QTest.keyClick(button, Key.Key_Space)


def prove(qtbot: QtBot, typed: str) -> ProofDialog:
    """Type what opens the diary and press the button of what was asked for, by keys."""
    dialog = one(ProofDialog)
    assert isinstance(dialog, ProofDialog)
    dialog.form.old.clear()
    QTest.keyClicks(dialog.form.old, typed)
    QTest.keyClick(dialog.form.keep, Key.Key_Space)
    return dialog


def code_shown(qtbot: QtBot, card: SettingsVault) -> RecoveryDialog:
    """Ask for a recovery code by keys and return the dialog that shows it."""
    press(card.form.make_recovery)
    prove(qtbot, WORDS)
    qtbot.waitUntil(lambda: is_there(RecoveryDialog), timeout=30_000)
    dialog = one(RecoveryDialog)
    assert isinstance(dialog, RecoveryDialog)
    return dialog


@pytest.fixture
def feet(context: Context) -> list[str]:
    """Return what is told at the foot."""
    told: list[str] = []
    context.noted.connect(told.append)
    return told


def test_a_diary_without_one_says_who_can_open_it(card: SettingsVault) -> None:
    assert "everybody who has the diary's folder can open it" in card.form.state.text()
    assert card.form.set_passphrase.text() == "Set a passphrase…"
    assert not card.form.idle.isVisible()
    assert not card.form.remove.isVisible()
    assert nameless(card) == []


def test_set_by_keys_and_a_recovery_code_offered(
    qtbot: QtBot, card: SettingsVault, settled: Settle, boxes: list[str], feet: list[str], tmp_path: Path
) -> None:
    card.form.set_passphrase.setFocus()
    QTest.keyClick(card.form.set_passphrase, Key.Key_Space)
    type_passphrase("", WORDS, WORDS)
    qtbot.waitUntil(lambda: is_there(RecoveryDialog), timeout=30_000)
    settled()
    assert boxes == ["Make a recovery code now?"]
    assert feet == ["The passphrase was set."]
    dialog = one(RecoveryDialog)
    assert isinstance(dialog, RecoveryDialog)
    assert vault.unlock(tmp_path / "diary", "-".join(dialog.form.code.text().split())).diary
    assert vault.unlock(tmp_path / "diary", WORDS).diary
    assert nameless(dialog) == []
    dialog.form.done.click()
    assert card.form.set_passphrase.text() == "Change the passphrase…"
    assert card.form.idle.currentText() == "5 minutes"


def test_the_recovery_page_is_saved_from_the_dialog(
    qtbot: QtBot, protected: SettingsVault, settled: Settle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(report_files, "ask_for_pdf", lambda *_how: tmp_path / "code.pdf")
    dialog = code_shown(qtbot, protected)
    dialog.form.save_page.click()
    qtbot.waitUntil(dialog.form.problem.isVisible, timeout=20_000)
    settled()
    QApplication.processEvents()
    assert dialog.form.code.height() >= dialog.form.code.sizeHint().height()
    assert dialog.form.problem.height() >= dialog.form.problem.heightForWidth(dialog.form.problem.width())
    text = subprocess.run(["pdftotext", tmp_path / "code.pdf", "-"], check=True, capture_output=True, text=True).stdout
    assert all(group in text for group in dialog.form.code.text().split())
    dialog.accept()


def test_two_that_differ_stay_to_be_mended(card: SettingsVault, tmp_path: Path) -> None:
    card.form.set_passphrase.click()
    dialog = type_passphrase("", WORDS, OTHER)
    assert dialog.form.problem.text() == "The two new passphrases differ. Type them again."
    assert dialog.form.new_one.text() == WORDS
    assert not vault.state(tmp_path / "diary").has_passphrase
    dialog.reject()


def test_too_short_a_one_is_a_sentence(qtbot: QtBot, card: SettingsVault, settled: Settle) -> None:
    card.form.set_passphrase.click()
    dialog = type_passphrase("", "short", "short")
    settled()
    assert "at least 8 characters" in dialog.form.problem.text()
    assert dialog.isVisible()
    dialog.reject()


def test_changed_only_by_who_knows_the_present_one(
    qtbot: QtBot, protected: SettingsVault, settled: Settle, feet: list[str], tmp_path: Path
) -> None:
    protected.form.set_passphrase.click()
    dialog = type_passphrase("not the present one", OTHER, OTHER)
    settled()
    assert "does not open the diary" in dialog.form.problem.text()
    type_passphrase(WORDS, OTHER, OTHER)
    qtbot.waitUntil(lambda: not (isValid(dialog) and dialog.isVisible()), timeout=30_000)
    settled()
    assert feet == ["The passphrase was changed."]
    assert vault.unlock(tmp_path / "diary", OTHER).diary
    with pytest.raises(vault.WrongPassphraseError):
        vault.unlock(tmp_path / "diary", WORDS)


@pytest.mark.parametrize("key", [Key.Key_Space, Key.Key_Return, Key.Key_Escape])
@pytest.mark.parametrize("what", ["remove", "make_recovery", "remove_recovery"])
def test_a_lone_key_changes_nothing(
    qtbot: QtBot, protected: SettingsVault, settled: Settle, diary_do: DiaryDo, what: str, key: Qt.Key, tmp_path: Path
) -> None:
    code, _left = diary_do(lambda diary: diary.vault.make_recovery(CHEAP))
    protected.refresh()
    settled()
    press(getattr(protected.form, what))
    dialog = one(ProofDialog)
    assert isinstance(dialog, ProofDialog)
    qtbot.waitUntil(dialog.form.old.hasFocus)
    QTest.keyClick(dialog.form.old, key)
    settled()
    assert (dialog.isVisible(), dialog.form.old.text()) == ((True, " ") if key == Key.Key_Space else (False, ""))
    assert vault.unlock(tmp_path / "diary", WORDS).diary
    assert vault.unlock(tmp_path / "diary", code).diary


def test_enter_after_the_passphrase_makes_the_code(qtbot: QtBot, protected: SettingsVault) -> None:
    press(protected.form.make_recovery)
    dialog = one(ProofDialog)
    assert isinstance(dialog, ProofDialog)
    QTest.keyClicks(dialog.form.old, WORDS)
    QTest.keyClick(dialog.form.old, Key.Key_Return)
    qtbot.waitUntil(lambda: is_there(RecoveryDialog), timeout=30_000)
    code = one(RecoveryDialog)
    assert isinstance(code, RecoveryDialog)
    press(code.form.done)


def test_removed_only_by_who_knows_it(
    qtbot: QtBot, protected: SettingsVault, settled: Settle, boxes: list[str], feet: list[str], tmp_path: Path
) -> None:
    press(protected.form.remove)
    dialog = prove(qtbot, "not the present one")
    settled()
    assert "does not open the diary" in dialog.form.problem.text()
    assert vault.state(tmp_path / "diary").has_passphrase
    assert nameless(dialog) == []
    prove(qtbot, WORDS)
    settled()
    assert boxes == []
    assert not vault.state(tmp_path / "diary").has_passphrase
    assert protected.form.set_passphrase.text() == "Set a passphrase…"
    assert feet == ["The passphrase was removed."]
    assert protected.window().focusWidget() is protected.form.set_passphrase


def test_a_new_code_and_its_end_are_asked_for(
    qtbot: QtBot, protected: SettingsVault, settled: Settle, feet: list[str], tmp_path: Path
) -> None:
    first = code_shown(qtbot, protected)
    old = "-".join(first.form.code.text().split())
    press(first.form.done)
    settled()
    press(protected.form.make_recovery)
    dialog = one(ProofDialog)
    assert isinstance(dialog, ProofDialog)
    assert "The code on your paper will stop working" in dialog.form.explanation.text()
    QTest.keyClick(dialog, Key.Key_Escape)
    press(protected.form.remove_recovery)
    prove(qtbot, old)
    settled()
    assert not vault.state(tmp_path / "diary").has_recovery
    assert feet == ["The recovery code was removed."]
    assert protected.window().focusWidget() is protected.form.make_recovery


def test_a_code_that_nobody_kept_is_removed(
    qtbot: QtBot, protected: SettingsVault, settled: Settle, boxes: list[str], tmp_path: Path
) -> None:
    dialog = code_shown(qtbot, protected)
    QTest.keyPress(dialog, Key.Key_Escape)
    settled()
    assert boxes == ["Not on paper yet?"]
    assert not vault.state(tmp_path / "diary").has_recovery
    assert "no recovery code" in protected.form.recovery_state.text()


def test_the_code_stays_where_space_answers(
    qtbot: QtBot, protected: SettingsVault, settled: Settle, tmp_path: Path
) -> None:
    dialog, titles = code_shown(qtbot, protected), list[str]()

    def answer() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        titles.append(box.windowTitle())
        button = box.defaultButton()
        assert isinstance(button, QPushButton)
        press(button)

    QTimer.singleShot(50, answer)
    dialog.close()
    settled()
    assert titles == ["Recovery code"]
    assert dialog.isVisible()
    assert vault.state(tmp_path / "diary").has_recovery
    dialog.accept()


def test_the_letter_of_the_lock_is_its_own(card: SettingsVault) -> None:
    page = card.window()
    texts = [part.text().lower() for part in page.findChildren(QLabel) if part.buddy() is not None]
    texts += [part.text().lower() for part in page.findChildren(QAbstractButton)]
    own = card.form.idle_label.text().lower()
    letter = own[own.index("&") :][:2]
    assert letter not in ("&d", "&e", "&g", "&v", "&h"), "a menu opens by it"
    assert [text for text in texts if letter in text] == [own]


def test_when_it_locks_itself_is_kept(protected: SettingsVault, settled: Settle, diary_do: DiaryDo) -> None:
    protected.form.idle.setFocus()
    QTest.keyClick(protected.form.idle, Key.Key_Down)
    settled()
    assert diary_do(lambda diary: diary.preferences.get().lock_after_minutes) == 10


def test_the_welcome_sets_one(
    qtbot: QtBot, context: Context, settled: Settle, boxes: list[str], tmp_path: Path
) -> None:
    page = WelcomePage(context)
    shown(qtbot, page, settled)
    page.form.set_passphrase.click()
    type_passphrase("", WORDS, WORDS)
    qtbot.waitUntil(lambda: is_there(RecoveryDialog), timeout=30_000)
    settled()
    assert page.form.key_note.text() == "The diary is encrypted and opens with your passphrase."
    assert not page.form.set_passphrase.isVisible()
    dialog = one(RecoveryDialog)
    assert isinstance(dialog, RecoveryDialog)
    assert all(isinstance(button, QPushButton) for button in (dialog.form.done, dialog.form.save_page))
    dialog.accept()
