"""What the tests of the page for treatments and its dialogs share."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from typing import TypeVar

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from poreditary.app.context import Context
from poreditary.app.dialogs.entry_dialog import EntryDialog
from poreditary.app.pages.treatments import TreatmentsPage
from poreditary.app.pages.treatments_course import CourseCard
from poreditary.diary.diary import Diary
from poreditary.domain.treatment import Course, Session

COURSE = Course("Microneedling", date(2026, 9, 1), treatment="microneedling", sessions_planned=4, interval_days=30)
Opened = TypeVar("Opened", bound=EntryDialog)


def logged(diary: Diary, *days: date, course: Course = COURSE) -> int:
    """Plan a course with sessions on the days; the first cost 160 USD, the others 160 EUR each."""
    course_id = diary.treatments.add_course(course).id
    for number, day in enumerate(days):
        session = Session(
            day,
            course.treatment,
            course_id=course_id,
            name=course.name,
            area="Nose",
            device="Pen",
            settings="0.5 mm",
            practitioner="Dr Lee",
            clinic="Clinic A",
            cost=16000,
            currency="EUR" if number else "USD",
            pain=3,
        )
        diary.treatments.add_session(session)
    return course_id


@contextmanager
def american() -> Iterator[None]:
    """Write dates and numbers as in the United States, whatever the machine says."""
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    yield
    QLocale.setDefault(before)


def show_page(context: Context, qtbot: QtBot, settled: Callable[[], None]) -> TreatmentsPage:
    """Show the page in an active window, with all that it asked for answered."""
    page = TreatmentsPage(context)
    qtbot.addWidget(page)
    page.resize(1000, 800)
    page.show()
    back_to(page, qtbot)
    settled()
    assert page.view is not None
    count = len(page.view.running)
    qtbot.waitUntil(lambda: [shown.isVisible() for shown in page.running.cards()] == [True] * count)
    return page


def card(page: TreatmentsPage, course_id: int) -> CourseCard:
    """Return the card of a course."""
    found = page.running.card(course_id) or page.ended.card(course_id)
    assert found is not None
    return found


def dialog(kind: type[Opened], settled: Callable[[], None]) -> Opened:
    """Return the dialog that is open once it is."""
    settled()
    found = QApplication.activeModalWidget()
    assert isinstance(found, kind)
    return found


def close(found: EntryDialog, qtbot: QtBot) -> None:
    """Leave a dialog by Escape."""
    page = found.parentWidget()
    assert page is not None
    qtbot.keyClick(found, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    back_to(page.window(), qtbot)


def back_to(page: QWidget, qtbot: QtBot) -> None:
    """Do what a window manager does once a dialog is closed."""
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)


def click(qtbot: QtBot, widget: QWidget) -> None:
    """Click in the middle of a widget."""
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)
