"""A window on a diary with a passphrase, locked and opened."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from poreditary.app.locking.curtain import Curtain
from poreditary.app.locking.locker import Locker
from poreditary.diary.diary import Diary
from poreditary.domain.preferences import Preferences
from poreditary.store.slots import Cost
from tests.app.window_kit import Window
from tests.conftest import StandingClock

WORDS = "seven quiet mornings"
CHEAP = Cost(memory_kib=64, passes=1, lanes=1)


@pytest.fixture
def locked(window: Window, clock: StandingClock) -> Window:
    """Return a window on a diary with a passphrase, as it looks when it was just started."""
    diary = Diary(window.folder, clock)
    diary.preferences.save(Preferences(is_welcomed=True))
    diary.vault.set_passphrase(WORDS, CHEAP)
    diary.close()
    window.application.open(window.folder)
    window.wait(lambda: window.application.frame is not None and bool(curtains()))
    return window


@pytest.fixture
def opened(locked: Window) -> Iterator[Window]:
    """Return that window once its passphrase was typed."""
    unlock(locked)
    window_is_watched(locked)
    yield locked
    if locked.application.desk is not None and locked.desk.locker is not None:
        locked.desk.locker.close()
    for curtain in curtains():
        curtain.lift()


def curtains() -> list[Curtain]:
    """Return the covers on show."""
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    found = [part for window in QApplication.topLevelWidgets() for part in window.findChildren(Curtain, options=direct)]
    return [curtain for curtain in found if curtain.isVisible()]


def window_is_watched(window: Window) -> None:
    """Wait until nobody there would lock it."""
    window.wait(lambda: window.desk.locker is not None and window.desk.locker.has_passphrase)
    window.wait(lambda: window.desk.locker is not None and window.desk.locker.idle.minutes == 5)


def type_words(typed: str = WORDS) -> None:
    """Type a passphrase on the first cover."""
    field = curtains()[0].panel.field
    QTest.keyClicks(field, typed)
    QTest.keyClick(field, Qt.Key.Key_Return)


def unlock(window: Window, typed: str = WORDS) -> None:
    """Type a passphrase and wait until the diary is there."""
    type_words(typed)
    window.wait(lambda: not curtains())
    window.wait(lambda: window.frame.current_page() is not None)
    window.settle()


def locker(window: Window) -> Locker:
    """Return what locks the window."""
    found = window.desk.locker
    assert found is not None
    return found
