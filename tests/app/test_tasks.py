"""Work away from the Qt thread: order, owners that are gone, progress, cancelling, closing."""

import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from poreditary.app.tasks import CancelledError, Progress, TaskRunner
from poreditary.diary.diary import Diary
from poreditary.domain.change import Changes
from poreditary.domain.kinds import StepKind
from poreditary.domain.product import Product
from tests.conftest import StandingClock


@pytest.fixture
def owner(qtbot: QtBot) -> QObject:
    return QObject()


@pytest.fixture
def gate() -> Iterator[threading.Event]:
    """Return an event that a job can wait for; opened at the latest when the test ends."""
    made = threading.Event()
    yield made
    made.set()


def same(number: int, _diary: Diary | None = None) -> int:
    return number


def add(number: int, diary: Diary) -> Changes:
    return diary.shelf.add(Product(f"Gel {number}", StepKind.CLEANSE))


def idle(qtbot: QtBot, runner: TaskRunner) -> None:
    qtbot.waitUntil(lambda: not runner.is_busy, timeout=30_000)


def test_two_thousand_jobs_answer_in_order_on_the_qt_thread(qtbot: QtBot, runner: TaskRunner, owner: QObject) -> None:
    answers: list[int] = []
    threads: set[int] = set()

    def take(answer: int) -> None:
        answers.append(answer)
        threads.add(threading.get_ident())

    for number in range(2000):
        runner.ask(owner, partial(same, number), take)
    assert runner.is_busy
    idle(qtbot, runner)
    assert answers == list(range(2000))
    assert threads == {threading.get_ident()}


def test_one_thread_owns_the_diary_and_another_does_the_rest(qtbot: QtBot, runner: TaskRunner, owner: QObject) -> None:
    seen: list[tuple[str, int]] = []
    for _ in range(5):
        runner.ask(owner, lambda _diary: ("diary", threading.get_ident()), seen.append)
        runner.compute(owner, lambda: ("work", threading.get_ident()), seen.append)
    idle(qtbot, runner)
    by_kind = {kind: {ident for name, ident in seen if name == kind} for kind in ("diary", "work")}
    assert len(by_kind["diary"]) == len(by_kind["work"]) == 1
    assert not by_kind["diary"] & by_kind["work"]
    assert threading.get_ident() not in by_kind["diary"] | by_kind["work"]


def test_what_needs_no_diary_does_not_wait_for_it(
    qtbot: QtBot, runner: TaskRunner, owner: QObject, gate: threading.Event
) -> None:
    answers: list[str] = []
    runner.ask(owner, lambda _diary: gate.wait(10), lambda _answer: answers.append("diary"))
    runner.compute(owner, lambda: "work", answers.append)
    qtbot.waitUntil(lambda: answers == ["work"])
    gate.set()
    idle(qtbot, runner)
    assert answers == ["work", "diary"]


def test_an_answer_for_an_owner_that_is_gone_is_dropped(
    qtbot: QtBot, runner: TaskRunner, gate: threading.Event
) -> None:
    owner = QObject()
    answers: list[int] = []
    done: list[int] = []

    def wait(_diary: Diary) -> int:
        gate.wait(10)
        done.append(1)
        return 1

    runner.ask(owner, wait, answers.append)
    owner.deleteLater()
    qtbot.waitUntil(lambda: not isValid(owner))
    with qtbot.waitSignal(runner.idle):
        gate.set()
    assert done == [1]
    assert answers == []
    assert not runner.is_busy


def test_idle_is_told_once_all_answers_came(qtbot: QtBot, runner: TaskRunner, owner: QObject) -> None:
    told: list[bool] = []
    answers: list[int] = []
    runner.idle.connect(lambda: told.append(len(answers) == 3))
    for number in range(3):
        runner.ask(owner, partial(same, number), answers.append)
    idle(qtbot, runner)
    assert told == [True]


def test_what_a_job_raises_goes_to_its_call_or_to_all(qtbot: QtBot, runner: TaskRunner, owner: QObject) -> None:
    def broken(_diary: Diary) -> None:
        raise ValueError("no such thing")

    own: list[Exception] = []
    common: list[Exception] = []
    runner.failed.connect(common.append)
    runner.ask(owner, broken, None, own.append)
    idle(qtbot, runner)
    assert [str(problem) for problem in own] == ["no such thing"]
    assert common == []
    runner.ask(owner, broken)
    idle(qtbot, runner)
    assert len(own) == 1
    assert [type(problem) for problem in common] == [ValueError]
    answers: list[int] = []
    runner.ask(owner, partial(same, 3), answers.append)
    idle(qtbot, runner)
    assert answers == [3]


def test_progress_is_told_on_the_qt_thread_and_is_no_answer(
    qtbot: QtBot, runner: TaskRunner, owner: QObject, gate: threading.Event
) -> None:
    told: list[tuple[int, int, str]] = []
    progress = runner.progress(owner, lambda *how: told.append(how))

    def steps() -> str:
        for number in range(3):
            progress.step(number, 3, f"photo {number}")
        gate.wait(10)
        return "done"

    answers: list[str] = []
    runner.compute(owner, steps, answers.append)
    qtbot.waitUntil(lambda: len(told) == 3)
    assert told[0] == (0, 3, "photo 0")
    assert runner.is_busy
    gate.set()
    idle(qtbot, runner)
    assert answers == ["done"]


def test_progress_for_an_owner_that_is_gone_is_dropped_and_the_job_still_counts(
    qtbot: QtBot, runner: TaskRunner, owner: QObject, gate: threading.Event
) -> None:
    gone = QObject()
    told: list[int] = []
    progress = runner.progress(gone, lambda *_how: told.append(1))
    started = threading.Event()

    def steps() -> None:
        started.set()
        gate.wait(10)
        for number in range(3):
            progress.step(number, 3)

    waiting = threading.Event()
    runner.compute(gone, steps)
    runner.ask(owner, lambda _diary: waiting.wait(10))
    assert started.wait(10)
    gone.deleteLater()
    qtbot.waitUntil(lambda: not isValid(gone))
    gate.set()
    answers: list[int] = []
    runner.compute(owner, lambda: 1, answers.append)
    qtbot.waitUntil(lambda: answers == [1])
    assert told == []
    assert runner.is_busy
    waiting.set()
    idle(qtbot, runner)


def test_a_cancelled_job_stops_at_its_next_step(qtbot: QtBot, runner: TaskRunner, owner: QObject) -> None:
    done: list[int] = []
    problems: list[Exception] = []
    cancels: list[Progress] = []

    def steps() -> None:
        for number in range(1000):
            progress.step(number, 1000)
            done.append(number)
            cancels[0].cancel()

    progress = runner.progress(owner, lambda *_how: None)
    cancels.append(progress)
    runner.compute(owner, steps, None, problems.append)
    idle(qtbot, runner)
    assert done == [0]
    assert [type(problem) for problem in problems] == [CancelledError]


def test_closing_finishes_what_was_asked(qtbot: QtBot, tmp_path: Path, clock: StandingClock, owner: QObject) -> None:
    runner = TaskRunner(lambda: Diary(tmp_path / "diary", clock))

    for number in range(50):
        runner.ask(owner, partial(add, number))
    runner.close()
    with_diary = Diary(tmp_path / "diary", clock)
    try:
        assert len(with_diary.shelf.products()) == 50
    finally:
        with_diary.close()


def test_closing_while_jobs_run_answers_those_of_the_diary_and_stops_the_rest(
    qtbot: QtBot, tmp_path: Path, clock: StandingClock, owner: QObject
) -> None:
    runner = TaskRunner(lambda: Diary(tmp_path / "diary", clock))
    of_diary: list[int] = []
    others: list[int] = []
    for number in range(100):
        runner.ask(owner, partial(same, number), of_diary.append)
        runner.compute(owner, partial(same, number), others.append)
    runner.close()
    assert not [thread for thread in threading.enumerate() if thread.name.startswith(("diary", "work"))]
    qtbot.waitUntil(lambda: len(of_diary) == 100)
    assert of_diary == list(range(100))
    assert others == sorted(set(others))


def test_after_closing_nothing_is_run_and_closing_again_does_nothing(
    qtbot: QtBot, tmp_path: Path, clock: StandingClock, owner: QObject
) -> None:
    runner = TaskRunner(lambda: Diary(tmp_path / "diary", clock))
    runner.close()
    ran: list[int] = []
    runner.ask(owner, lambda _diary: ran.append(1))
    runner.compute(owner, lambda: ran.append(1))
    runner.close()
    assert ran == []
    assert not runner.is_busy


def test_a_diary_that_cannot_be_opened_fails_each_call(qtbot: QtBot, tmp_path: Path, owner: QObject) -> None:
    folder = tmp_path / "taken"
    folder.mkdir()
    (folder / "letter.txt").write_text("hello")
    runner = TaskRunner(lambda: Diary(folder))
    problems: list[Exception] = []
    runner.ask(owner, lambda diary: diary.today(), None, problems.append)
    runner.ask(owner, lambda diary: diary.today(), None, problems.append)
    idle(qtbot, runner)
    runner.close()
    assert [type(problem).__name__ for problem in problems] == ["UserError", "UserError"]
