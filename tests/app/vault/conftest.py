"""Windows on diaries that are backed up, restored, damaged."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from poreditary.app import housekeeping
from poreditary.app.backing import Backing
from poreditary.diary.backup.making import make
from poreditary.diary.backup.values import Why
from poreditary.diary.diary import Diary
from poreditary.diary.photo_work import run
from poreditary.domain.day import Clock
from poreditary.domain.kinds import StepKind
from poreditary.domain.preferences import Preferences
from poreditary.domain.product import Product
from tests.app.window_kit import Window
from tests.conftest import StandingClock

W = TypeVar("W", bound=QWidget)


class Vault:
    """A window, and what stands around it."""

    def __init__(self, window: Window) -> None:
        self.window = window

    @property
    def backing(self) -> Backing:
        """Return what backs the open diary up."""
        return Backing.of(self.window.frame.context)

    @property
    def backups(self) -> list[str]:
        """Return the names of the backups inside the diary's folder."""
        folder = self.window.folder / "backups"
        return sorted(path.name for path in folder.glob("0*")) if folder.is_dir() else []

    def shown(self, kind: type[W]) -> W:
        """Wait for a window of a kind and return it."""
        found: list[W] = []

        def look() -> bool:
            found[:] = [each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible()]
            return bool(found)

        self.window.wait(look)
        return found[0]

    def is_shown(self, kind: type[QWidget]) -> bool:
        """Return whether a window of a kind is there."""
        return any(isinstance(each, kind) and each.isVisible() for each in QApplication.topLevelWidgets())

    def wait_for_bar(self, *, is_there: bool) -> None:
        """Wait for a window that can only be read, or for one that can be changed."""
        window = self.window
        window.wait(lambda: window.application.frame is not None and window.frame.current_page() is not None)
        window.wait(lambda: window.frame.bar.isVisible() is is_there)
        window.settle()


def texts_of(window: QWidget) -> list[str]:
    """Return what the buttons of a window say, in the order they were made."""
    return [button.text() for button in window.findChildren(QPushButton) if button.isVisible()]


def button_of(window: QWidget, text: str) -> QPushButton:
    """Return the button of a window that says something."""
    return next(button for button in window.findChildren(QPushButton) if button.text() == text and button.isVisible())


def prepared(folder: Path, clock: Clock, *changes: Callable[[Diary], object]) -> None:
    """Make a welcomed diary with a product, and change it."""
    diary = Diary(folder, clock)
    diary.preferences.save(Preferences(is_welcomed=True))
    diary.shelf.add(Product("Gel", StepKind.CLEANSE))
    for change in changes:
        change(diary)
    diary.close()


def backed_up(diary: Diary) -> None:
    """Back a diary up."""
    run(make(Why.ASKED), diary)


def earlier(clock: StandingClock, days: int) -> Clock:
    """Return a clock that stood still some days before another."""
    stamp = clock()
    return lambda: type(stamp)(stamp.moment - timedelta(days=days), stamp.utc_offset)


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let what is done by itself begin at once."""
    monkeypatch.setattr(housekeeping, "FIRST_MS", 10)
    monkeypatch.setattr(housekeeping, "PAUSE_MS", 0)


@pytest.fixture
def vault(window: Window) -> Vault:
    return Vault(window)
