"""Locking the window and opening it again."""

import sys
from contextlib import suppress
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget

from poreditary.app.dialogs.product_dialog import ProductDialog, open_product
from poreditary.app.dialogs.reaction_dialog import ReactionDialog, open_reaction
from tests.app.accessible import nameless
from tests.app.locking.conftest import WORDS, curtains, locker, unlock
from tests.app.window_kit import Window

Key = Qt.Key


def open_files(folder: Path) -> list[str]:
    """Return the files of the diary that this process holds open."""
    if not sys.platform.startswith("linux"):
        pytest.skip("what a process holds open is known of Linux alone")
    found = []
    for number in Path("/proc/self/fd").iterdir():
        with suppress(OSError):
            found.append(str(number.readlink()))
    return [name for name in found if name.startswith(str(folder)) and not name.endswith(".lock")]


def test_a_diary_with_a_passphrase_shows_nothing_but_a_field(locked: Window) -> None:
    (curtain,) = curtains()
    assert curtain.panel.field.hasFocus()
    assert curtain.panel.field.echoMode() is QLineEdit.EchoMode.Password
    assert not locked.frame.isVisible()
    assert not locked.shell.menuBar().isEnabled()
    assert locked.frame.current_page() is None
    assert nameless(curtain) == []


def test_the_passphrase_opens_it(locked: Window) -> None:
    unlock(locked)
    assert type(locked.page).__name__ == "TodayPage"
    assert locked.shell.menuBar().isEnabled()


def test_a_wrong_one_is_said_and_stays_to_be_mended(locked: Window) -> None:
    (curtain,) = curtains()
    QTest.keyClicks(curtain.panel.field, "seven quiet evenings")
    QTest.keyClick(curtain.panel.field, Key.Key_Return)
    locked.wait(curtain.panel.message.isVisible)
    locked.wait(lambda: not curtain.panel.is_busy)
    assert "does not open the diary" in curtain.panel.message.text()
    assert curtain.panel.field.text() == "seven quiet evenings"
    assert curtain.panel.field.hasFocus()
    curtain.panel.field.clear()
    unlock(locked)


def test_the_key_locks_and_closes_every_file(opened: Window) -> None:
    assert open_files(opened.folder)
    opened.qtbot.keyClick(opened.shell, Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert len(curtains()) == 1
    opened.wait(lambda: not open_files(opened.folder))
    assert opened.frame.current_page() is None
    unlock(opened)
    assert type(opened.page).__name__ == "TodayPage"


def test_the_key_locks_from_a_dialog_and_keeps_what_is_typed(opened: Window) -> None:
    dialog = product_dialog(opened)
    QTest.keyClicks(dialog.form.name, "Gel")
    QTest.keyClick(dialog.windowHandle(), Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    opened.wait(lambda: len(curtains()) == 2)
    assert not dialog.form.name.isVisible()
    opened.wait(lambda: not open_files(opened.folder))
    unlock_at(dialog, opened)
    assert dialog.form.name.text() == "Gel"
    dialog.done(0)


def test_the_key_locks_from_a_list_that_dropped_down(opened: Window) -> None:
    dialog = product_dialog(opened)
    box = dialog.findChildren(QComboBox)[0]
    box.showPopup()
    opened.wait(lambda: QApplication.activePopupWidget() is not None)
    focus = QGuiApplication.focusWindow()
    assert focus is not None
    QTest.keyClick(focus, Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    opened.wait(lambda: len(curtains()) == 2)
    assert QApplication.activePopupWidget() is None
    unlock_at(dialog, opened)
    dialog.done(0)


def product_dialog(window: Window) -> ProductDialog:
    """Open the dialog for a new product and wait until it has the keys."""
    open_product(window.frame.context, window.frame)
    window.wait(lambda: window.frame.findChild(ProductDialog) is not None)
    dialog = window.frame.findChild(ProductDialog)
    assert isinstance(dialog, ProductDialog)
    window.wait(lambda: QGuiApplication.focusWindow() is dialog.windowHandle())
    window.settle()
    return dialog


def unlock_at(dialog: QWidget, window: Window) -> None:
    """Type the passphrase on the cover of a dialog."""
    field = next(curtain.panel.field for curtain in curtains() if curtain.window() is dialog)
    QTest.keyClicks(field, WORDS)
    QTest.keyClick(field, Key.Key_Return)
    window.wait(lambda: not curtains())


def test_where_the_person_was_comes_back(opened: Window) -> None:
    opened.press(Key.Key_5)
    locker(opened).lock()
    unlock(opened)
    assert type(opened.page).__name__ == "ShelfPage"


def test_the_key_is_overwritten_in_memory(opened: Window) -> None:
    held = opened.ask(lambda diary: diary._keys)
    assert any(held.data_key)
    locker(opened).lock()
    opened.wait(lambda: not any(held.data_key))


def test_keys_of_the_menus_do_nothing_while_it_is_locked(opened: Window) -> None:
    locker(opened).lock()
    opened.qtbot.keyClick(opened.shell, Key.Key_5, Qt.KeyboardModifier.ControlModifier)
    opened.qtbot.keyClick(opened.shell, Key.Key_Escape)
    assert opened.frame.current_page() is None
    assert len(curtains()) == 1


def test_what_is_half_typed_in_a_dialog_is_there_again(opened: Window) -> None:
    open_reaction(opened.frame.context, opened.frame)
    opened.settle()
    dialog = opened.frame.findChild(ReactionDialog)
    assert isinstance(dialog, ReactionDialog)
    note = dialog.form.note
    note.setPlainText("began behind the ear")
    locker(opened).lock()
    assert len(curtains()) == 2
    assert not note.isVisible()
    field = next(curtain.panel.field for curtain in curtains() if curtain.window() is dialog)
    QTest.keyClick(dialog, Key.Key_Escape)
    assert dialog.isVisible()
    QTest.keyClicks(field, WORDS)
    QTest.keyClick(field, Key.Key_Return)
    opened.wait(lambda: not curtains())
    assert note.isVisible()
    assert note.toPlainText() == "began behind the ear"
    dialog.done(0)


def test_what_was_asked_meanwhile_is_answered_afterwards(opened: Window) -> None:
    locker(opened).lock()
    answers: list[str] = []
    opened.frame.context.ask(opened.frame, lambda diary: diary.preferences.get().currency, answers.append)
    opened.wait(lambda: not opened.desk.runner.is_busy)
    assert answers == []
    unlock(opened)
    opened.wait(lambda: answers == ["EUR"])


def test_nobody_there_for_five_minutes_locks_it(opened: Window) -> None:
    watch = locker(opened).idle
    now = watch._clock()
    watch._clock = lambda: now + 5 * 60 - 20
    watch._looked = now + 5 * 60 - 25
    watch.look()
    assert not curtains()
    watch._clock = lambda: now + 5 * 60 + 5
    watch.look()
    assert len(curtains()) == 1


def test_a_diary_without_a_passphrase_goes_to_where_one_is_set(window: Window) -> None:
    window.welcome()
    window.open()
    window.wait(lambda: window.desk.locker is None and not window.desk.runner.is_busy)
    window.frame.context.lock_asked.emit()
    window.wait(lambda: type(window.page).__name__ == "SettingsPage")
    assert not curtains()
