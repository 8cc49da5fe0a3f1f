"""A desktop with a tray."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QSystemTrayIcon

from poreditary.app.reminding import tray as trays


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Stand in for a desktop with a tray; return the notifications it was asked to show."""
    texts: list[str] = []

    def show(_icon: QSystemTrayIcon, title: str, text: str, *_how: object) -> None:
        texts.append(f"{title}: {text}")

    monkeypatch.setattr(trays, "is_available", lambda: True)
    monkeypatch.setattr(QSystemTrayIcon, "showMessage", show)
    return texts


@pytest.fixture
def quits(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """Stand in for the end of the program, which would end the tests' own event loops."""
    asked: list[bool] = []
    monkeypatch.setattr(QGuiApplication, "quit", lambda: asked.append(True))
    return asked
