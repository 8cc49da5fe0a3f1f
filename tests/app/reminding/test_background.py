"""A program that runs on in the background, and one that is quit."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtNetwork import QLocalServer

from poreditary import paths
from poreditary.app import settings
from poreditary.app.instance import bring_forward
from poreditary.app.pages.today import TodayPage
from poreditary.app.settings import Settings
from poreditary.diary.diary import Diary
from poreditary.domain.preferences import Preferences
from tests.app.reminding.kit import OWN, keep_running, pass_time, reminding, write_diary
from tests.app.window_kit import Window
from tests.conftest import StandingClock

# A tray icon looks for a window of the tray, which only a desktop's own plugin has.
pytestmark = pytest.mark.qt_log_ignore("systemTrayWindowChanged", extend=True)


def test_closing_hides_the_window_keeps_what_was_typed_and_says_so_once(window: Window, told: list[str]) -> None:
    write_diary(window)
    keep_running(window)
    window.open()
    shell = window.shell
    reminding(window)
    kept: list[bool] = []
    shell.closing.connect(lambda: kept.append(True))
    assert not shell.close()
    assert not shell.isVisible()
    assert kept == [True]
    assert told == ["Poreditary: The diary stays open in the background. Open or quit it from this icon."]
    assert settings.load(window.settings_file).knows_tray
    shell.bring_forward()
    shell.close()
    assert len(told) == 1
    answers: list[bool] = []
    window.frame.context.ask(shell, lambda diary: diary.preferences.get().is_welcomed, answers.append)
    window.wait(lambda: answers == [True])


def test_a_second_start_shows_the_hidden_window(window: Window, told: list[str]) -> None:
    write_diary(window)
    keep_running(window)
    window.open()
    reminding(window)
    window.shell.close()
    assert bring_forward(window.folder)
    window.wait(window.shell.isVisible)


def test_quit_really_quits(window: Window, told: list[str], quits: list[bool]) -> None:
    write_diary(window)
    keep_running(window)
    window.open()
    shell = window.shell
    reminding(window)
    assert not QGuiApplication.quitOnLastWindowClosed()
    kept: list[bool] = []
    shell.closing.connect(lambda: kept.append(True))
    window.action("Diary", "Quit").trigger()
    assert not shell.isVisible()
    assert kept == [True]
    assert QGuiApplication.quitOnLastWindowClosed()


def test_quit_from_the_tray_while_the_window_is_hidden(window: Window, told: list[str], quits: list[bool]) -> None:
    write_diary(window)
    keep_running(window)
    window.open()
    tray = reminding(window).tray
    assert tray is not None
    window.shell.close()
    assert quits == []
    tray.quit_asked.emit()
    assert quits == [True]


def test_without_a_tray_closing_closes_whatever_was_chosen(window: Window) -> None:
    write_diary(window)
    keep_running(window)
    window.open()
    assert reminding(window).tray is None
    assert window.shell.hides is False
    assert QGuiApplication.quitOnLastWindowClosed()
    assert window.shell.close()


def test_the_choice_holds_at_once(window: Window, told: list[str]) -> None:
    write_diary(window)
    window.open()
    window.wait(lambda: window.desk.findChild(QLocalServer) is not None)
    window.frame.context.background_asked.emit(True)
    assert settings.load(window.settings_file).keeps_running
    assert reminding(window).tray is not None
    assert not window.shell.close()
    window.shell.bring_forward()
    window.frame.context.background_asked.emit(False)
    assert not settings.load(window.settings_file).keeps_running
    assert window.shell.hides is False


def test_started_in_the_background_nothing_shows_but_the_icon(
    window: Window, clock: StandingClock, told: list[str]
) -> None:
    write_diary(window, OWN)
    window.application.open(window.folder, in_background=True)
    tray = reminding(window).tray
    assert tray is not None
    assert tray.icon.isVisible()
    assert not window.shell.isVisible()
    pass_time(window, clock, minutes=10)
    assert told == ["Poreditary: A reminder from your diary"]
    tray.open_asked.emit()
    window.settle()
    assert isinstance(window.page, TodayPage)
    assert not window.shell.close()


def test_started_in_the_background_without_a_tray_it_is_minimized(window: Window) -> None:
    write_diary(window)
    window.application.open(window.folder, in_background=True)
    assert window.shell.isMinimized()
    reminding(window)
    assert QGuiApplication.quitOnLastWindowClosed()


def test_another_diary_can_be_opened_while_closing_hides(window: Window, told: list[str], tmp_path: Path) -> None:
    write_diary(window)
    keep_running(window)
    window.open()
    reminding(window)
    other = Diary(tmp_path / "other", window.clock)
    other.close()
    window.frame.context.diary_asked.emit(tmp_path / "other")
    window.wait(lambda: window.application.desk is not None and window.desk.folder == tmp_path / "other")
    reminding(window)
    assert window.shell.hides
    Diary(window.folder).close()


STARTS = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from poreditary.app.application import Application
from poreditary.app.reminding import tray

folder, file, kind = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
app = QApplication([])
application = Application(app, settings_file=file)

def loaded():
    return sorted(name for name in sys.modules if "remind" in name)

if kind == "paint":
    del sys.modules["poreditary.app.reminding.tray"], sys.modules["poreditary.app.reminding"]
    application.open(folder).on_screen.connect(lambda: print("at first paint", loaded(), flush=True))
else:
    tray.is_available = lambda: True
    application.open(folder)

def when(is_so, then):
    timer = QTimer(app)
    timer.timeout.connect(lambda: is_so() and (timer.stop(), then()))
    timer.start(5)

def reminding():
    return application.desk is not None and application.desk.reminding is not None

def hide():
    print("hidden", not application.shell.close(), flush=True)
    QTimer.singleShot(300, app, quit)

def quit():
    print("still here", flush=True)
    application.desk.reminding.tray.quit_asked.emit()

when(reminding, app.quit if kind == "paint" else hide)
QTimer.singleShot(20_000, app, lambda: app.exit(3))
status = app.exec()
application.close()
print("ended", status, flush=True)
"""


def start(tmp_path: Path, kind: str) -> list[str]:
    """Run the program for real and return what it printed."""
    diary = Diary(tmp_path / "diary")
    diary.preferences.save(Preferences(is_welcomed=True))
    diary.plan.add_reminder(OWN)
    diary.close()
    file = tmp_path / "window.ini"
    settings.save(Settings(language="en", scheme="light", keeps_running=True), file)
    command = [sys.executable, "-c", STARTS, str(tmp_path / "diary"), str(file), kind]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(paths.PACKAGE.parent)}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)
    return done.stdout.splitlines() or [done.stderr]


def test_a_hidden_program_runs_on_until_it_is_quit_and_leaves_the_diary_whole(tmp_path: Path) -> None:
    assert start(tmp_path, "hide") == ["hidden True", "still here", "ended 0"]
    Diary(tmp_path / "diary").close()


def test_nothing_of_it_is_loaded_before_the_first_paint(tmp_path: Path) -> None:
    assert start(tmp_path, "paint") == ["at first paint []", "ended 0"]
