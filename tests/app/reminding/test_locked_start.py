"""The program started without a window on a diary that takes a passphrase."""

import pytest

from poreditary.diary.diary import Diary
from poreditary.domain.preferences import Preferences
from tests.app.locking.conftest import CHEAP, WORDS, curtains, unlock
from tests.app.window_kit import Window

pytestmark = pytest.mark.qt_log_ignore("systemTrayWindowChanged", extend=True)


def test_the_icon_in_the_tray_says_that_it_is_locked_and_opens_it(window: Window, told: list[str]) -> None:
    diary = Diary(window.folder, window.clock)
    diary.preferences.save(Preferences(is_welcomed=True))
    diary.vault.set_passphrase(WORDS, CHEAP)
    diary.close()
    window.application.open(window.folder, in_background=True)
    window.wait(lambda: bool(told))
    assert told == ["Poreditary: The diary is locked. Open it from this icon to be reminded."]
    assert not window.shell.isVisible()
    reminding = window.desk.reminding
    assert reminding is not None and reminding.tray is not None
    reminding.tray.open_asked.emit()
    window.wait(lambda: bool(curtains()))
    unlock(window)
    assert type(window.page).__name__ == "TodayPage"
