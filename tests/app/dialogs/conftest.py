"""What the tests of the dialogs share: the locale, the question before something is lost, the dialog for a course."""

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtCore import QDate, QPoint, QPointF, Qt
from PySide6.QtGui import QTextDocumentFragment, QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from poreditary.app.context import Context
from poreditary.app.dialogs import entry_dialog
from poreditary.app.dialogs.course_dialog import CourseDialog, open_course
from poreditary.diary.expectations import catalogue
from poreditary.domain.course_offer import course_offer
from poreditary.domain.person import CAUTIONS, Caution, Profile
from poreditary.domain.treatment import Course
from tests.app.accessible import focusable, nameless
from tests.app.conftest import DiaryDo, Settle
from tests.app.treatments import COURSE, american, click, dialog, logged
from tests.domain.own_treatment import write_own_treatment

Key = Qt.Key
Open = Callable[..., CourseDialog]


@pytest.fixture
def in_english() -> Iterator[None]:
    with american():
        yield


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[QWidget]:
    """Return the dialogs that asked whether to discard what was filled in; each is told no."""
    found: list[QWidget] = []

    def ask(one: QWidget) -> bool:
        found.append(one)
        return False

    monkeypatch.setattr(entry_dialog, "ask_to_discard", ask)
    return found


@pytest.fixture
def opened(
    qtbot: QtBot, context: Context, settled: Settle, asked: list[QWidget], monkeypatch: pytest.MonkeyPatch
) -> Iterator[Open]:
    """Return a function that opens the dialog for a course, 0 for a new one."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()

    def make(course_id: int = 0, treatment: str = "") -> CourseDialog:
        open_course(context, window, course_id, treatment=treatment)
        return dialog(CourseDialog, settled)

    yield make
    monkeypatch.setattr(entry_dialog, "ask_to_discard", lambda _dialog: True)
