"""A window's worth of context around a real diary."""

import itertools
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import QEvent, QEventLoop, QLocale, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt import exceptions
from pytestqt.qtbot import QtBot

from poreditary.app import texts, theme
from poreditary.app.context import Context
from poreditary.app.settings import Settings
from poreditary.app.tasks import TaskRunner
from poreditary.diary.diary import Diary
from tests.app.camera.webcam import Webcam, compile_library
from tests.app.enter_kit import pressed_instead
from tests.app.window_kit import Window
from tests.conftest import StandingClock, begin

T = TypeVar("T")
Settle = Callable[[], None]
DiaryDo = Callable[[Callable[[Diary], Any]], Any]


class PromptBot(QtBot):
    """Looks again after a millisecond at first, where a QtBot lets ten go by for what is mostly there in one.

    What came to be so has to be so once more when all it led to is done.
    """

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = 30_000) -> None:  # noqa: N802
        __tracebackhide__ = True
        end = time.monotonic() + timeout / 1000
        loop = QEventLoop()
        timer = QTimer(loop)
        timer.setSingleShot(True)
        timer.timeout.connect(loop.quit)
        was_so = True
        for look in itertools.count(1):
            is_so = self._is_so(callback, is_last=time.monotonic() > end)
            if is_so and was_so:
                return
            was_so = is_so
            timer.start(1 if is_so else min(look, 10))
            if loop.exec() < 0:  # a program that was told to end lets no loop run any more
                QApplication.processEvents()

    def _is_so(self, callback: Callable[[], bool | None], *, is_last: bool) -> bool:
        __tracebackhide__ = True
        try:
            answer = callback()
        except AssertionError as error:
            if is_last:
                raise exceptions.TimeoutError("waitUntil timed out") from error
            return False
        if answer not in (None, True, False):
            raise ValueError(f"waitUntil() callback must return None, True or False, returned {answer!r}")
        if answer is False and is_last:
            raise exceptions.TimeoutError("waitUntil timed out")
        return answer is not False


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    return PromptBot(request)


@pytest.fixture(autouse=True)
def no_dialog_stays() -> Iterator[None]:
    """Close what a test left open: a modal dialog would keep the next test's from opening.

    What has no parent goes: each change of colours would dress it again, in every test to come.
    """
    yield
    if QApplication.instance() is None:
        return
    for dialog in QApplication.topLevelWidgets():
        if isinstance(dialog, QDialog) and dialog.isVisible():
            QDialog.done(dialog, QDialog.DialogCode.Rejected)
            dialog.deleteLater()
    for widget in QApplication.topLevelWidgets():
        if widget.parent() is None:
            widget.deleteLater()
    let_go()


@pytest.fixture(autouse=True)
def enter_presses_what_is_painted(request: pytest.FixtureRequest) -> Iterator[None]:
    """Look at each dialog a test opens, as often as the keys go elsewhere: Enter presses its primary button."""
    if "qapp" not in request.fixturenames:
        yield
        return
    app, wrong = request.getfixturevalue("qapp"), list[str]()

    def look(_before: QWidget | None, now: QWidget | None) -> None:
        window = None if now is None else now.window()
        if isinstance(window, QDialog):
            wrong.extend(pressed_instead(window))

    app.focusChanged.connect(look)
    yield
    app.focusChanged.disconnect(look)
    assert wrong == []


def let_go() -> None:
    """Delete what is to be deleted later, as an event loop does: what waits for it is laid out and searched as well."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def english_days() -> Iterator[None]:
    """Let dates be said as in the United States, wherever the tests run."""
    usual = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    yield
    QLocale.setDefault(usual)


@pytest.fixture
def runner(qtbot: QtBot, tmp_path: Path, clock: StandingClock, blank: Path) -> Iterator[TaskRunner]:
    made = TaskRunner(lambda: Diary(begin(tmp_path / "diary", blank), clock))
    yield made
    made.close()


@pytest.fixture
def context(qapp: QApplication, runner: TaskRunner, clock: StandingClock) -> Context:
    theme.apply(qapp, "light")
    return Context(runner, clock, Settings(language="en", scheme="light"))


@pytest.fixture
def settled(qtbot: QtBot, runner: TaskRunner) -> Settle:
    """Return a function that waits until every answer of the runner was delivered."""
    return lambda: qtbot.waitUntil(lambda: not runner.is_busy, timeout=30_000)


@pytest.fixture
def diary_do(qtbot: QtBot, context: Context, settled: Settle) -> DiaryDo:
    """Return a function that runs a job on the diary's thread and returns its answer; raises what the job raised."""

    def do(job: Callable[[Diary], T]) -> T:
        answers: list[T] = []
        problems: list[Exception] = []
        context.runner.ask(context, job, answers.append, problems.append)
        settled()
        if problems:
            raise problems[0]
        return answers[0]

    return do


@pytest.fixture(scope="session")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the library that answers in the place of a camera's driver."""
    return compile_library(tmp_path_factory.mktemp("library"))


@pytest.fixture
def webcam(tmp_path: Path) -> Webcam:
    """Return a simulated camera, plugged in."""
    return Webcam(tmp_path / "webcam")


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, clock: StandingClock, tmp_path: Path) -> Iterator[Window]:
    """Return a whole window, not yet open, with a diary and settings of its own."""
    made = Window(qtbot, qapp, clock, tmp_path)
    yield made
    made.close()
    texts.choose("en")
    theme.apply(qapp, "light")
