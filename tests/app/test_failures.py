"""A bug is one dialog with a report that holds nothing of the diary."""

import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QPushButton

from poreditary import __version__
from poreditary.app import failures
from poreditary.app.dialogs.failure import FailureDialog
from poreditary.diary.diary import Diary
from poreditary.domain.change import Changes
from poreditary.domain.checkin import CheckIn
from poreditary.domain.kinds import StepKind
from poreditary.domain.product import Product
from tests.app.window_kit import Window

SECRET = "zits everywhere since Saturday's marzipan"


@pytest.fixture
def opened(window: Window, monkeypatch: pytest.MonkeyPatch) -> Window:
    """Return an open window that catches bugs as the program does, and puts the hooks back after the test."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    window.welcome()
    window.open()
    failures.catch_all(window.application.show_failure)
    return window


def broken() -> None:
    note = SECRET
    raise ValueError(f"cannot read {note}")


def broken_in_the_diary(diary: Diary) -> Changes:
    try:
        diary.shelf.add(Product(SECRET, StepKind.CLEANSE))
        broken()
    except ValueError as error:
        raise RuntimeError(SECRET) from error
    raise AssertionError


def dialogs(window: Window) -> list[FailureDialog]:
    return [dialog for dialog in window.shell.findChildren(FailureDialog) if dialog.isVisible()]


def the_dialog(window: Window) -> FailureDialog:
    window.wait(lambda: bool(dialogs(window)))
    assert len(dialogs(window)) == 1
    return dialogs(window)[0]


def in_a_slot(window: Window) -> None:
    QTimer.singleShot(0, window.shell, broken)


def in_a_job(window: Window) -> None:
    window.frame.context.ask(window.frame, broken_in_the_diary, lambda _answer: None)


def in_a_change(window: Window) -> None:
    window.frame.context.change(window.frame, broken_in_the_diary)


def in_work_without_the_diary(window: Window) -> None:
    window.frame.context.runner.compute(window.frame, broken)


def in_a_thread(_window: Window) -> None:
    thread = threading.Thread(target=broken)
    thread.start()
    thread.join()


PLACES = (in_a_slot, in_a_job, in_a_change, in_work_without_the_diary, in_a_thread)


@pytest.mark.parametrize("fail", PLACES, ids=[place.__name__ for place in PLACES])
def test_a_bug_shows_one_dialog_that_says_nothing_of_the_diary(
    opened: Window, tmp_path: Path, fail: Callable[[Window], None]
) -> None:
    opened.change(lambda diary: diary.check_ins.save(CheckIn(diary.today(), diary.now(), note=SECRET)))
    fail(opened)
    report = the_dialog(opened).report.toPlainText()
    for word in (*SECRET.split(), "cannot read", str(tmp_path), tmp_path.name, str(Path.home())):
        assert word not in report, report
    assert __version__ in report
    assert "builtins.ValueError" in report
    assert "broken" in report


def test_many_bugs_show_one_dialog(opened: Window) -> None:
    for fail in PLACES:
        fail(opened)
    opened.settle()
    dialog = the_dialog(opened)
    in_a_slot(opened)
    in_a_thread(opened)
    opened.change(lambda diary: diary.shelf.add(Product("Gel", StepKind.CLEANSE)))
    assert the_dialog(opened) is dialog


def test_the_report_is_copied_and_the_person_goes_on(opened: Window) -> None:
    in_a_slot(opened)
    dialog = the_dialog(opened)
    copy, leave = dialog.findChildren(QPushButton)
    QGuiApplication.clipboard().clear()
    opened.qtbot.mouseClick(copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == dialog.findChildren(QPlainTextEdit)[0].toPlainText()
    opened.qtbot.mouseClick(leave, Qt.MouseButton.LeftButton)
    opened.wait(lambda: not dialogs(opened))
    opened.change(lambda diary: diary.shelf.add(Product("Gel", StepKind.CLEANSE)))
    assert "Gel" in opened.frame.message.text()
    in_a_slot(opened)
    the_dialog(opened)


def test_a_bug_before_the_window_is_furnished_is_shown_as_well(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    failures.catch_all(window.application.show_failure)
    QTimer.singleShot(0, window.application, broken)
    window.wait(lambda: any(isinstance(top, FailureDialog) and top.isVisible() for top in _tops(window)))
    dialog = next(top for top in _tops(window) if isinstance(top, FailureDialog))
    dialog.accept()


def _tops(window: Window) -> list[object]:
    return list(window.application.app.topLevelWidgets())


def test_a_report_names_the_whole_chain_of_errors() -> None:
    try:
        try:
            broken()
        except ValueError as error:
            raise RuntimeError(SECRET) from error
    except RuntimeError as error:
        report = failures.report(error)
    lines = report.splitlines()
    assert [line for line in lines if line.startswith("builtins.")] == ["builtins.RuntimeError", "builtins.ValueError"]
    assert SECRET not in report


@pytest.mark.parametrize(
    ("filename", "shown"),
    [
        ("/home/ann/poreditary/secret/poreditary/app/frame.py", "poreditary/app/frame.py"),
        ("C:\\Users\\ann\\poreditary\\app\\frame.py", "poreditary/app/frame.py"),
        ("/home/ann/.venv/lib/python3.11/site-packages/PIL/Image.py", "Image.py"),
        ("/home/ann/notes/test_failures.py", "test_failures.py"),
        ("<string>", "<string>"),
    ],
)
def test_no_folder_of_a_person_is_told(filename: str, shown: str) -> None:
    code = compile("def broken():\n    raise ValueError", filename, "exec")
    names: dict[str, Callable[[], None]] = {}
    exec(code, names)
    try:
        names["broken"]()
    except ValueError as error:
        report = failures.report(error)
    assert f"  {shown}:2 broken" in report.splitlines()
    assert "ann" not in report


def test_ctrl_c_still_ends_the_program(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    reports: list[str] = []
    ended: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "__excepthook__", lambda kind, _problem, _trace: ended.append(kind))
    failures.catch_all(reports.append)
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert ended == [KeyboardInterrupt]
    assert reports == []
