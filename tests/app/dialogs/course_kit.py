"""What a person does with the dialog for a course, and what is to be read in it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocumentFragment
from PySide6.QtWidgets import QLabel, QWidget

from poreditary.app.context import Context
from poreditary.app.dialogs.course_dialog import CourseDialog, open_course
from tests.app.conftest import Settle
from tests.app.treatments import dialog

Key = Qt.Key
Open = Callable[..., CourseDialog]


def opener(window: QWidget, context: Context, settled: Settle) -> Open:
    """Return a function that opens the dialog for a course, 0 for a new one."""

    def make(course_id: int = 0, treatment: str = "") -> CourseDialog:
        open_course(context, window, course_id, treatment=treatment)
        return dialog(CourseDialog, settled)

    return make


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
