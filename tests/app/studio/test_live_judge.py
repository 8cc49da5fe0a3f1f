"""Judging the live picture beside the Qt thread."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot
from shiboken6 import delete, isValid

from poreditary.app.studio import live_judge
from poreditary.app.studio.gate_line import GateLine
from poreditary.app.studio.live_judge import LiveJudge
from poreditary.diary.gate import Gate
from poreditary.domain.kinds import View
from poreditary.domain.quality import Finding, Quality
from tests.app.accessible import name_of


def frame(shade: int) -> QImage:
    image = QImage(320, 240, QImage.Format.Format_RGB32)
    image.fill(QColor(shade, shade, shade))
    return image


class SlowGate(Gate):
    """A gate that takes as long as a test wants, and counts what it was shown."""

    def __init__(self) -> None:
        super().__init__(view=View.NOSE)
        self.go_on = threading.Event()
        self.seen = 0

    def look(self, *picture: object, is_mirrored: bool = False) -> Quality:
        self.seen += 1
        self.go_on.wait(10)
        return super().look(*picture, is_mirrored=is_mirrored)  # type: ignore[arg-type]


@pytest.fixture
def judge(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[LiveJudge]:
    monkeypatch.setattr(live_judge, "EVERY_MS", 0)
    made = LiveJudge()
    yield made
    made.settle()
    if isValid(made):
        delete(made)


def test_what_holds_is_shown(qtbot: QtBot, judge: LiveJudge) -> None:
    shown: list[tuple[Finding, ...] | None] = []
    judge.shown.connect(shown.append)
    judge.set_gate(Gate(view=View.NOSE))
    assert shown == [None]

    def is_told() -> bool:
        judge.offer(frame(10))
        return shown[-1] is not None

    qtbot.waitUntil(is_told)
    assert shown[-1] is not None
    assert shown[-1][0] is Finding.TOO_DARK


def test_frames_that_come_while_one_is_judged_are_passed_over(qtbot: QtBot, judge: LiveJudge) -> None:
    gate = SlowGate()
    judge.set_gate(gate)
    for _ in range(20):
        judge.offer(frame(120))
    qtbot.waitUntil(lambda: gate.seen == 1)
    with qtbot.waitSignal(judge.shown):
        gate.go_on.set()
    judge.offer(frame(120))
    qtbot.waitUntil(lambda: gate.seen == 2)


def test_what_was_judged_of_the_view_before_is_not_shown(qtbot: QtBot, judge: LiveJudge) -> None:
    gate = SlowGate()
    shown: list[object] = []
    judge.set_gate(gate)
    judge.offer(frame(10))
    qtbot.waitUntil(lambda: gate.seen == 1)
    judge.set_gate(None)
    judge.shown.connect(shown.append)
    gate.go_on.set()
    qtbot.waitUntil(lambda: judge.is_idle)
    assert shown == []


def test_a_bug_while_judging_is_told_once_and_ends_it(qtbot: QtBot, judge: LiveJudge) -> None:
    problems: list[Exception] = []
    judge.broken.connect(problems.append)
    judge.set_gate(Gate())
    judge.offer(QImage())
    qtbot.waitUntil(lambda: bool(problems))
    judge.offer(frame(10))
    assert judge.is_idle
    assert len(problems) == 1


def test_its_thread_ends_with_the_studio_it_belongs_to(qtbot: QtBot, judge: LiveJudge) -> None:
    before = set(threading.enumerate())
    judge.set_gate(Gate())
    judge.offer(frame(10))
    (own,) = (one for one in threading.enumerate() if one.name.startswith("gate") and one not in before)
    assert own.is_alive()
    delete(judge)
    qtbot.waitUntil(lambda: not own.is_alive())


def test_the_line_says_the_first_findings_with_a_sign_and_never_changes_its_height(qtbot: QtBot) -> None:
    line = GateLine()
    qtbot.addWidget(line)
    line.resize(500, line.height())
    line.show()
    height = line.height()
    line.show_findings((Finding.TOO_DARK, Finding.TOO_FAR, Finding.BLURRED))
    assert line.text() == "Too dark · A bit closer"
    assert line.sign.name == "care"
    assert name_of(line) == line.text()
    line.show_findings(())
    assert (line.text(), line.sign.name) == ("Good", "check")
    line.show_findings(None)
    assert (line.text(), line.sign.name) == ("", "")
    line.show_problem("The camera gave no photo. Take it again.")
    assert line.sign.name == "care"
    assert line.height() == height
