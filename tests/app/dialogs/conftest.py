"""What the tests of the dialogs share: a window to open them over, a locale, and the question before a loss."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from poreditary.app.dialogs import entry_dialog
from tests.app.treatments import american


@pytest.fixture
def in_english() -> Iterator[None]:
    with american():
        yield


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """Return a window to open dialogs over."""
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    return made


@pytest.fixture
def unasked(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let what was filled in go without a question."""
    monkeypatch.setattr(entry_dialog, "ask_to_discard", lambda _dialog: True)


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[QWidget]]:
    """Return the dialogs that asked whether to discard what was filled in; each is told no while the test runs."""
    found: list[QWidget] = []

    def ask(one: QWidget) -> bool:
        found.append(one)
        return False

    monkeypatch.setattr(entry_dialog, "ask_to_discard", ask)
    yield found
    monkeypatch.setattr(entry_dialog, "ask_to_discard", lambda _dialog: True)
