"""The privacy key in the whole window: by key, from the diary, in dialogs, undone, in another language."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QVBoxLayout

from poreditary.app import privacy
from poreditary.diary.diary import Diary
from tests.app.window_kit import Window

BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
Key = Qt.Key


@pytest.fixture
def opened(window: Window) -> Window:
    window.welcome()
    window.open()
    return window


def is_kept(window: Window) -> bool:
    """Return whether the diary says that photos are blurred."""
    return bool(window.ask(lambda diary: diary.preferences.get().are_photos_blurred))


def blur_entry(window: Window) -> bool:
    """Return whether the entry of the menu is ticked."""
    return window.action("View", "Blur photos").isChecked()


def test_the_key_switches_and_says_so_and_the_diary_keeps_it(opened: Window) -> None:
    assert not privacy.is_on()
    opened.press(Key.Key_B, BOTH)
    assert privacy.is_on()
    assert blur_entry(opened)
    assert is_kept(opened)
    assert opened.frame.message.text() == "Photos are blurred until the pointer is on them"
    opened.press(Key.Key_B, BOTH)
    assert not privacy.is_on()
    assert not blur_entry(opened)
    assert not is_kept(opened)
    assert opened.frame.message.text() == "Photos are no longer blurred"


def test_it_holds_before_the_diary_had_time_to_keep_it(opened: Window) -> None:
    opened.qtbot.keyClick(opened.shell, Key.Key_B, BOTH)
    assert privacy.is_on()
    assert opened.desk.runner.is_busy
    opened.qtbot.keyClick(opened.shell, Key.Key_B, BOTH)
    opened.qtbot.keyClick(opened.shell, Key.Key_B, BOTH)
    switches: list[bool] = []
    privacy.watch().switched.connect(switches.append)
    opened.settle()
    assert switches == []
    assert privacy.is_on()
    assert is_kept(opened)


def test_it_is_so_again_when_the_diary_is_opened_again(opened: Window) -> None:
    opened.press(Key.Key_B, BOTH)
    opened.application.close()
    privacy.switch(is_on=False)
    opened.open()
    assert privacy.is_on()
    assert blur_entry(opened)


def test_a_diary_without_it_shows_its_photos(opened: Window) -> None:
    opened.press(Key.Key_B, BOTH)
    other = opened.folder.with_name("other")
    Diary(other, opened.clock).close()
    opened.open(other)
    assert not privacy.is_on()


def test_what_settings_keep_holds_at_once(opened: Window) -> None:
    opened.change(lambda diary: diary.preferences.save(replace(diary.preferences.get(), are_photos_blurred=True)))
    assert privacy.is_on()
    assert blur_entry(opened)


def test_undo_takes_it_back(opened: Window) -> None:
    opened.press(Key.Key_B, BOTH)
    opened.press(Key.Key_Z)
    assert not privacy.is_on()
    assert not blur_entry(opened)


def test_it_survives_another_language_and_other_colours(opened: Window) -> None:
    opened.press(Key.Key_B, BOTH)
    opened.frame.choose(language="zh_TW", scheme="dark")
    opened.settle()
    assert privacy.is_on()
    assert opened.frame.menus.blur.isChecked()
    opened.press(Key.Key_B, BOTH)
    assert not opened.frame.menus.blur.isChecked()


@pytest.mark.parametrize("times", [1, 2])
def test_the_key_works_in_a_dialog_over_the_window(opened: Window, times: int) -> None:
    if times == 2:
        opened.frame.make_anew()  # the menus are others now
        opened.settle()
    dialog = QDialog(opened.shell)
    QVBoxLayout(dialog).addWidget(QLineEdit())
    dialog.open()
    opened.wait(lambda: QApplication.focusWidget() in dialog.children())
    opened.press(Key.Key_B, BOTH)
    assert privacy.is_on()
    assert is_kept(opened)
    opened.press(Key.Key_B, BOTH)
    assert not privacy.is_on()


def test_where_the_diary_cannot_keep_it_photos_are_blurred_all_the_same(
    opened: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened.desk.runner.ask(opened.frame, lambda diary: diary.close())
    opened.settle()
    bugs: list[Exception] = []
    monkeypatch.setattr(opened.application, "show_failure", bugs.append)
    opened.frame.context.broken.disconnect()
    opened.frame.context.broken.connect(bugs.append)
    opened.qtbot.keyClick(opened.shell, Key.Key_B, BOTH)
    opened.settle()
    assert bugs
    assert privacy.is_on()
