"""The measured part of the progress page in a window, and what stands on it."""

from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from poreditary.app.context import Context
from poreditary.app.pages.progress import PHOTOS, ProgressPage
from poreditary.app.shell import Shell
from tests.app.conftest import Settle


def shown(qtbot: QtBot, context: Context, settled: Settle) -> ProgressPage:
    """Return the page at its measured part, with everything read."""
    page, window = ProgressPage(context), Shell(1060, 740)

    def hold(_closing: QWidget, _window: Shell = window) -> None:
        """Hold on to the window as long as the test lasts."""

    qtbot.addWidget(window, before_close_func=hold)
    window.setCentralWidget(page)
    window.resize(1060, 740)
    page.ways.setCurrentIndex(PHOTOS)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    settled()
    return page


def said(page: ProgressPage) -> list[str]:
    """Return what is said in the list."""
    return [label.text() for label in page.measured.listed.findChildren(QLabel) if label.isVisibleTo(page)]


def numbers(page: ProgressPage) -> list[str]:
    """Return the numbers of the list."""
    return [chip.text() for chip in page.measured.listed.chips.values()]
