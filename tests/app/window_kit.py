"""A whole window around a diary of a test."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from poreditary.app import settings
from poreditary.app.application import Application
from poreditary.app.desk import Desk
from poreditary.app.frame import Frame
from poreditary.app.page import Page
from poreditary.app.settings import Settings
from poreditary.app.shell import Shell
from poreditary.diary.diary import Diary
from poreditary.domain.day import Clock
from poreditary.domain.preferences import Preferences

LONG_MS = 30_000


class Window:
    """An application with its window, and what a person at the keyboard does with it."""

    def __init__(self, qtbot: QtBot, app: QApplication, clock: Clock, folder: Path) -> None:
        self.qtbot = qtbot
        self.clock = clock
        self.folder = folder / "diary"
        self.settings_file = folder / "window.ini"
        settings.save(Settings(language="en", scheme="light"), self.settings_file)
        self.application = Application(app, clock, self.settings_file)

    @property
    def desk(self) -> Desk:
        """Return the desk with the diary."""
        assert self.application.desk is not None
        return self.application.desk

    @property
    def frame(self) -> Frame:
        """Return what the window holds."""
        assert self.application.frame is not None
        return self.application.frame

    @property
    def shell(self) -> Shell:
        """Return the window itself."""
        assert self.application.shell is not None
        return self.application.shell

    @property
    def page(self) -> Page:
        """Return the page on show."""
        page = self.frame.current_page()
        assert page is not None
        return page

    def welcome(self) -> None:
        """Make the diary one whose welcome was passed, before its window opens."""
        diary = Diary(self.folder, self.clock)
        diary.preferences.save(Preferences(is_welcomed=True))
        diary.forget_past()
        diary.close()

    def open(self, folder: Path | None = None) -> None:
        """Open the window and wait until its first page has its answers."""
        self.application.open(folder or self.folder)
        self.wait(lambda: self.application.frame is not None and self.frame.current_page() is not None)
        self.shell.activateWindow()
        self.wait(lambda: QApplication.activeWindow() is not None)
        self.settle()

    def settle(self) -> None:
        """Wait until the page is there and every answer came."""
        self.wait(lambda: self.page.isVisible() and not self.desk.runner.is_busy)

    def wait(self, is_so: Any) -> None:
        """Wait until something is so."""
        self.qtbot.waitUntil(is_so, timeout=LONG_MS)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.ControlModifier) -> None:
        """Press a key of the menus, wherever the focus is, and wait for what it asked."""
        self.take_keys()
        self.qtbot.keyClick(QApplication.focusWidget() or self.shell, key, modifier)
        self.settle()

    def take_keys(self) -> None:
        """Wait until a window of ours has the keys: the one of the test before may go late and take them along."""
        if QApplication.activeWindow() is None:
            self.shell.activateWindow()
            self.wait(lambda: QApplication.activeWindow() is not None)

    def ask(self, job: Any) -> Any:
        """Run a job with the diary and return its answer."""
        answers: list[Any] = []
        self.frame.context.ask(self.frame, job, answers.append)
        self.settle()
        return answers[0]

    def change(self, job: Any) -> None:
        """Change the diary as a page does."""
        self.frame.context.change(self.frame, job)
        self.settle()

    def refuse_writes(self, *, is_refused: bool = True) -> None:
        """Let the diary take no more writes, as on a disk that became read-only, or take them again."""
        self.ask(lambda diary: diary._store.connection.execute(f"PRAGMA query_only = {int(is_refused)}"))

    def action(self, *titles: str) -> QAction:
        """Return the entry of the menu bar under these titles, mnemonics left out."""
        found: list[QAction] = self.shell.menuBar().actions()
        for title in titles[:-1]:
            menu = next(entry for entry in found if entry.text().replace("&", "") == title).menu()
            assert isinstance(menu, QMenu)
            found = menu.actions()
        return next(entry for entry in found if entry.text().replace("&", "").startswith(titles[-1]))

    def tick_minute(self) -> None:
        """Let the timer that watches the day fire as it does each minute."""
        self.wait(lambda: self.desk.findChild(QTimer) is not None)
        timer = self.desk.findChild(QTimer)
        assert timer is not None
        timer.timeout.emit()
        self.settle()

    def close(self) -> None:
        """Close everything."""
        self.application.close()
        self.application.deleteLater()
