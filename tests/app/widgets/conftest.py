"""What the widget tests share: the light theme and the ear of a screen reader."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from poreditary.app import theme
from poreditary.app.widgets import announce

Show = Callable[[QWidget], None]


class Ear:
    """Stand where a screen reader would and note what it would say."""

    AnnouncementPoliteness = QAccessible.AnnouncementPoliteness

    def __init__(self) -> None:
        self.heard: list[tuple[str, bool]] = []

    def updateAccessibility(self, event: QAccessibleAnnouncementEvent) -> None:  # noqa: N802
        urgent = event.politeness() == QAccessible.AnnouncementPoliteness.Assertive
        self.heard.append((event.message(), urgent))


@pytest.fixture
def ear(monkeypatch: pytest.MonkeyPatch) -> Ear:
    made = Ear()
    monkeypatch.setattr(announce, "QAccessible", made)
    return made


@pytest.fixture
def show(qtbot: QtBot, qapp: QApplication) -> Show:
    """Return a function that shows a widget in the light theme and gives its window the keys."""
    theme.apply(qapp, "light", contrast=False)

    def bring(widget: QWidget) -> None:
        qtbot.addWidget(widget)
        widget.show()
        widget.activateWindow()
        qtbot.waitUntil(widget.isActiveWindow)

    return bring


def spoken_name(widget: QWidget) -> str:
    """Return the name a screen reader says for a widget."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
