"""What a person does with the dialog for a course, and what is to be read in it."""

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


def choose_treatment(found: CourseDialog, treatment: str) -> None:
    """Choose a treatment as a click on the list does."""
    box = found.form.treatment
    box.setCurrentIndex(box.findData(treatment))
    box.activated.emit(box.currentIndex())


def plain(label: QLabel) -> str:
    """Return the text of a label as it is read."""
    return QTextDocumentFragment.fromHtml(label.text()).toPlainText()


def offered(found: CourseDialog) -> list[str]:
    """Return the lines that have a button to take their numbers over."""
    return [plain(label) for label in found.offer.texts[: len(found.offer.buttons)]]
