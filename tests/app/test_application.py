"""From a folder to an open window and back: opening, closing, another diary, what goes wrong on the way."""

import os
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from poreditary import paths
from poreditary.app import settings
from poreditary.app.application import default_folder
from poreditary.app.dialogs import folder as folder_dialogs
from poreditary.app.dialogs.folder import Help, ShutDialog
from poreditary.app.page import PAGES
from poreditary.app.pages.today import TodayPage
from poreditary.app.pages.welcome import WelcomePage
from poreditary.diary.diary import Diary
from poreditary.domain.change import Changes
from poreditary.domain.kinds import StepKind
from poreditary.domain.preferences import Preferences
from poreditary.domain.product import Product
from tests.app.window_kit import Window


class ShownWindows(QObject):
    """Keeps the names of the windows that came on screen."""

    def __init__(self) -> None:
        super().__init__()
        self.names: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.names.append(type(watched).__name__)
        return False


def new_diary(folder: Path, product: str = "") -> Path:
    """Make a diary that was welcomed, with a product on its shelf."""
    diary = Diary(folder)
    diary.preferences.save(Preferences(is_welcomed=True))
    if product:
        diary.shelf.add(Product(product, StepKind.CLEANSE))
    diary.close()
    return folder


def _add(number: int, diary: Diary) -> Changes:
    return diary.shelf.add(Product(f"Gel {number}", StepKind.TONE))


def test_the_window_is_there_before_the_diary_is_open(window: Window) -> None:
    shell = window.application.open(window.folder)
    assert shell.isVisible()
    assert window.application.desk is None
    window.wait(lambda: window.application.desk is not None)
    window.wait(lambda: window.frame.current_page() is not None)
    assert isinstance(window.page, WelcomePage)


def test_a_diary_that_was_welcomed_opens_at_today(window: Window) -> None:
    window.welcome()
    window.open()
    assert isinstance(window.page, TodayPage)
    assert window.shell.windowTitle() == "Today · Poreditary"


def test_a_language_for_this_run_is_not_kept(window: Window) -> None:
    window.welcome()
    window.application.language = "zh_TW"
    window.open()
    assert window.shell.windowTitle().startswith("今天")
    window.frame.choose(scheme="dark")
    assert settings.load(window.settings_file).scheme == "dark"
    assert settings.load(window.settings_file).language == "en"
    window.frame.choose(language="en")
    window.frame.choose(language="zh_TW")
    assert settings.load(window.settings_file).language == "zh_TW"


def test_an_example_says_so_in_the_title(window: Window) -> None:
    diary = Diary(window.folder)
    diary.preferences.save(Preferences(is_welcomed=True, is_example=True))
    diary.close()
    window.open()
    assert window.shell.windowTitle() == "Today · made-up example · Poreditary"


def test_no_window_but_the_one_comes_on_screen(window: Window, qapp: QApplication) -> None:
    shown = ShownWindows()
    qapp.installEventFilter(shown)
    try:
        window.welcome()
        window.open()
        for name in PAGES:
            window.frame.show_page(name)
            window.settle()
        window.frame.choose(scheme="dark")
        window.settle()
    finally:
        qapp.removeEventFilter(shown)
    assert set(shown.names) == {"Shell"}


def test_closing_keeps_what_was_asked_a_moment_before(window: Window) -> None:
    window.welcome()
    window.open()
    context = window.frame.context
    for number in range(20):
        context.change(context, partial(_add, number))
    window.shell.close()
    window.application.close()
    with_diary = Diary(window.folder)
    try:
        assert len(with_diary.shelf.products()) == 20
    finally:
        with_diary.close()


def test_closing_while_the_diary_is_still_being_opened_is_clean(window: Window) -> None:
    window.application.open(window.folder)
    window.wait(lambda: window.application.desk is not None)
    window.application.close()
    assert window.application.shell is None
    Diary(window.folder).close()


def test_closing_at_once_and_again_is_clean(window: Window) -> None:
    window.application.open(window.folder)
    window.application.close()
    window.application.close()
    window.open()
    assert isinstance(window.page, WelcomePage)


def test_a_window_closed_twice_keeps_what_was_typed_once(window: Window) -> None:
    window.welcome()
    window.open()
    closings: list[bool] = []
    window.shell.closing.connect(lambda: closings.append(True))
    window.shell.close()
    window.shell.close()
    assert closings == [True]


def test_another_diary_takes_the_place_of_the_first(window: Window, tmp_path: Path) -> None:
    new_diary(window.folder, "Gel of the first")
    other = new_diary(tmp_path / "other", "Gel of the other")
    window.open()
    first = window.shell
    window.frame.context.diary_asked.emit(other)
    window.wait(lambda: not isValid(first))
    window.wait(lambda: window.application.frame is not None and window.frame.current_page() is not None)
    window.settle()
    assert [product.name for product in window.ask(lambda diary: diary.shelf.products())] == ["Gel of the other"]
    assert settings.load(window.settings_file).diary == str(other)
    Diary(window.folder).close()


def test_the_menu_asks_for_another_diary(window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    new_diary(window.folder)
    other = new_diary(tmp_path / "other")
    window.open()
    monkeypatch.setattr(folder_dialogs, "ask_for_diary", lambda *_args: None)
    window.press(Qt.Key.Key_O)
    assert window.desk.folder == window.folder
    monkeypatch.setattr(folder_dialogs, "ask_for_diary", lambda *_args: other)
    window.qtbot.keyClick(window.shell, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    window.wait(lambda: window.application.desk is not None and window.desk.folder == other)
    window.wait(lambda: window.frame.current_page() is not None)


@pytest.fixture
def exits(window: Window, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Stand in for the end of the program, which would end the tests' own event loops; return the exit statuses."""
    statuses: list[int] = []
    monkeypatch.setattr(window.application.app, "exit", statuses.append)
    return statuses


@pytest.fixture
def offered(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Answer the question which folder to open instead by closing; return what it said."""
    sentences: list[str] = []

    def answer(dialog: ShutDialog) -> None:
        sentences.append(dialog.sentence.text())
        qtbot.mouseClick(dialog.buttons[Help.CLOSE], Qt.MouseButton.LeftButton)

    monkeypatch.setattr(ShutDialog, "open", lambda dialog: QTimer.singleShot(0, dialog, lambda: answer(dialog)))
    return sentences


def test_a_folder_with_other_files_is_refused_in_one_sentence(
    window: Window, offered: list[str], exits: list[int]
) -> None:
    window.folder.mkdir()
    (window.folder / "letter.txt").write_text("hello")
    window.application.open(window.folder)
    window.wait(lambda: exits == [1])
    assert len(offered) == 1
    assert "holds other files" in offered[0]
    assert str(window.folder) in offered[0]
    assert window.application.exit_sentence == offered[0]
    assert (window.folder / "letter.txt").read_text() == "hello"
    assert [path.name for path in window.folder.iterdir()] == ["letter.txt"]


def test_another_folder_is_opened_where_the_first_cannot_be(
    window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.folder.mkdir()
    (window.folder / "letter.txt").write_text("hello")
    other = new_diary(tmp_path / "other")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: str(other))
    monkeypatch.setattr(ShutDialog, "open", lambda dialog: dialog.buttons[Help.ANOTHER].click())
    window.application.open(window.folder)
    window.wait(lambda: window.application.desk is not None and window.desk.folder == other)
    window.wait(lambda: window.frame.current_page() is not None)
    assert isinstance(window.page, TodayPage)
    assert window.application.exit_sentence == ""


def test_a_last_diary_that_is_gone_is_asked_for_and_not_begun_anew(
    window: Window, offered: list[str], exits: list[int]
) -> None:
    window.application.open(window.folder, must_exist=True)
    window.wait(lambda: exits == [1])
    assert "is not there. Connect its disk" in offered[0]
    assert not window.folder.exists()


def test_the_diary_named_is_opened_else_the_last_else_the_usual(tmp_path: Path) -> None:
    last = str(tmp_path / "last")
    assert default_folder(tmp_path / "named", "") == tmp_path / "named"
    assert default_folder(None, "") == paths.default_diary()
    assert default_folder(None, last) == tmp_path / "last"
    assert default_folder(tmp_path / "named", last) == tmp_path / "named"


def test_settings_of_the_wrong_kind_become_the_usual_ones(tmp_path: Path) -> None:
    file = tmp_path / "window.ini"
    file.write_text("[General]\nlanguage=en\nwidth=wide\nheight=\n")
    loaded = settings.load(file)
    assert loaded.language == "en"
    assert loaded.scheme == "system"
    assert isinstance(loaded.width, int)


SWITCHES_DIARY = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from poreditary.app.application import Application

first, other, file = (Path(name) for name in sys.argv[1:])
app = QApplication([])
application = Application(app, settings_file=file)
application.open(first)

def when(is_so, then):
    timer = QTimer(app)
    timer.timeout.connect(lambda: is_so() and (timer.stop(), then()))
    timer.start(5)

def is_at(folder):
    frame = application.frame
    return frame is not None and application.desk.folder == folder and frame.current_page() is not None

def left():
    print("still here", flush=True)
    QTimer.singleShot(200, app, lambda: application.shell.close())

when(lambda: is_at(first), lambda: application.frame.context.diary_asked.emit(other))
when(lambda: is_at(other), left)
QTimer.singleShot(20_000, app, lambda: app.exit(3))
status = app.exec()
application.close()
print("ended", status, flush=True)
"""


def test_the_program_goes_on_with_another_diary_and_ends_with_its_window(qtbot: QtBot, tmp_path: Path) -> None:
    folders = [new_diary(tmp_path / name) for name in ("first", "other")]
    command = [sys.executable, "-c", SWITCHES_DIARY, *map(str, folders), str(tmp_path / "window.ini")]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(paths.PACKAGE.parent)}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)
    assert done.stdout.splitlines() == ["still here", "ended 0"], done.stderr
    for folder in folders:
        Diary(folder).close()
