"""Seconds to get ready in."""

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from poreditary.app.studio import countdown
from poreditary.app.studio.countdown import Countdown


@pytest.fixture
def counting(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> tuple[Countdown, list[int], QObject]:
    monkeypatch.setattr(countdown, "SECOND_MS", 10)
    owner = QObject()
    seen: list[int] = []
    made = Countdown(owner)
    made.counted.connect(seen.append)
    return made, seen, owner


def test_it_counts_down_and_then_is_over(qtbot: QtBot, counting: tuple[Countdown, list[int], QObject]) -> None:
    made, seen, _owner = counting
    with qtbot.waitSignal(made.over):
        made.start(3)
        assert made.is_running
    assert seen == [3, 2, 1, 0]
    assert not made.is_running


def test_no_countdown_is_over_at_once(qtbot: QtBot, counting: tuple[Countdown, list[int], QObject]) -> None:
    made, seen, _owner = counting
    with qtbot.waitSignal(made.over, timeout=0):
        made.start(0)
    assert seen == []


def test_a_stopped_countdown_is_never_over(qtbot: QtBot, counting: tuple[Countdown, list[int], QObject]) -> None:
    made, seen, _owner = counting
    with qtbot.assertNotEmitted(made.over, wait=60):
        made.start(2)
        made.stop()
    assert seen == [2, 0]
