"""The card of a course."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QToolButton, QWidget

from poreditary.app import theme
from poreditary.app.icons import icon
from poreditary.app.models import roles
from poreditary.app.pages import treatments_words as words
from poreditary.app.pages.treatments_actions import TreatmentActions
from poreditary.app.pages.treatments_costs import cost_text
from poreditary.app.pages.treatments_line import SessionLine
from poreditary.app.pages.treatments_sessions import SessionTable, numbers
from poreditary.app.pages.treatments_view import CourseView, TreatmentsView
from poreditary.app.texts import say
from poreditary.app.widgets.card import Card
from poreditary.app.widgets.hint import Hint
from poreditary.domain.treatment import Course


class CourseCard(Card):
    """One course: how far it is, what is due, what it cost, and its sessions."""

    def __init__(self, course: Course, actions: TreatmentActions) -> None:
        super().__init__(course.name)
        self.course = course
        self.acts = actions
        self.rhythm, self.bands, self.goal, self.note, self.cost = Hint(), Hint(), Hint(), Hint(), Hint()
        self.status = QLabel()
        self.status.setWordWrap(True)
        self.heading_label.setTextFormat(Qt.TextFormat.PlainText)
        self.line = SessionLine()
        name = say("Treatments", "Sessions of {course}").format(course=course.name)
        self.table = SessionTable(name, say("Treatments", "Session"), actions)
        self.table.more = [(say("Treatments", "Log session"), self._log)]
        self.log_button = QPushButton(say("Treatments", "Log session"))
        self.edit_button = QPushButton(say("Treatments", "Edit course"))
        self.guide_button = QToolButton()
        self.more_button = QToolButton()
        self._dress_buttons()
        self._lay_out()

    def _dress_buttons(self) -> None:
        self.log_button.clicked.connect(self._log)
        self.edit_button.setProperty("role", "quiet")
        self.edit_button.clicked.connect(lambda: self.acts.edit_course(self.course.id))
        self.guide_button.setIcon(icon("info", "quiet"))
        self.guide_button.clicked.connect(lambda: self.acts.open_guide(self.course.treatment))
        self.more_button.setIcon(icon("more"))
        self.more_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more_button.setMenu(QMenu(self.more_button))
        self.more_button.menu().aboutToShow.connect(lambda: self._fill(self.more_button.menu()))

    def _lay_out(self) -> None:
        self.set_action(self.more_button)
        rhythm = _row(self.line, self.rhythm, gap=2)
        expected = _row(self.bands, self.guide_button, gap=0.5)
        foot = _row(self.log_button, self.edit_button, gap=1)
        self.cost.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        foot.addWidget(self.cost)
        foot.setContentsMargins(0, theme.space(0.5), 0, theme.space(0.5))
        self.body.setSpacing(theme.space(0.75))
        for part in (self.status, rhythm, expected, self.goal, self.note, foot, self.table):
            self.add(part)

    def show_course(self, course_view: CourseView, view: TreatmentsView) -> None:
        """Show the course as it is now."""
        overview = course_view.overview
        self.course = course = overview.course
        count = words.count_text(overview)
        self.set_heading(course.name)
        self._show_status(course_view, count, view)
        self.line.set_sessions(overview.done, course.sessions_planned, count)
        self.rhythm.say(words.interval_text(overview))
        goal = say("Treatments", "Goal: {goal}").format(goal=course.goal) if course.goal else ""
        self.goal.say(" · ".join(part for part in (course.clinic, goal) if part))
        self.note.say(course.note)
        self.cost.say(cost_text(course_view.cost))
        self._show_bands(course_view)
        self._name_buttons()
        if self.table.hasFocus() and not overview.sessions:
            self.first_button().setFocus()
        self.table.setVisible(bool(overview.sessions))
        self.table.show_sessions(overview.sessions, numbers(overview), view)

    def set_primary(self, *, is_primary: bool) -> None:
        """Make logging a session the one thing to do on the page, or one of several."""
        theme.set_role(self.log_button, "primary" if is_primary else "")

    def stops(self) -> list[QWidget]:
        """Return what Tab reaches, in reading order."""
        return [self.more_button, self.guide_button, self.log_button, self.edit_button, self.table]

    def first_button(self) -> QPushButton:
        """Return the button the keys come to first."""
        return self.edit_button if self.course.ended_on is not None else self.log_button

    def _show_status(self, shown: CourseView, count: str, view: TreatmentsView) -> None:
        """Say how far the course is; in quiet ink where its day has passed, for a late visit is no fault."""
        self.status.setText(f"{count} · {words.due_text(shown.overview, shown.visit, view.today)}")
        was_due = shown.visit is not None and shown.visit.was_due(view.today)
        theme.set_role(self.status, "note" if was_due else "")

    def _show_bands(self, course_view: CourseView) -> None:
        self.bands.say(words.bands_text(course_view.bands))
        self.bands.setToolTip(roles.tip(*words.bands_lines(course_view.bands)))
        self.guide_button.setVisible(bool(self.course.treatment))

    def _name_buttons(self) -> None:
        name, is_running = self.course.name, self.course.ended_on is None
        self.log_button.setVisible(is_running)
        self.log_button.setAccessibleName(say("Treatments", "Log a session of {course}").format(course=name))
        self.edit_button.setAccessibleName(say("Treatments", "Edit the course {course}").format(course=name))
        self.table.setAccessibleName(say("Treatments", "Sessions of {course}").format(course=name))
        for button, text in (
            (self.guide_button, say("Treatments", "What the sources say of {course}")),
            (self.more_button, say("Treatments", "More for the course {course}")),
        ):
            button.setAccessibleName(text.format(course=name))
            button.setToolTip(roles.tip(text.format(course=name)))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        """Offer what the buttons do."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._fill(menu)
        menu.popup(event.globalPos())

    def entries(self) -> list[tuple[str, Callable[[], object]]]:
        """Return what can be done with the course now, with its words."""
        course_id = self.course.id
        log = (say("Treatments", "Log session"), self._log)
        edit = (say("Treatments", "Edit course"), lambda: self.acts.edit_course(course_id))
        end = (say("Treatments", "End course"), lambda: self.acts.end_course(course_id))
        resume = (say("Treatments", "Resume course"), lambda: self.acts.resume_course(course_id))
        discard = (say("Treatments", "Move course to trash"), lambda: self.acts.discard_course(course_id))
        return [log, edit, end, discard] if self.course.ended_on is None else [edit, resume, discard]

    def _fill(self, menu: QMenu) -> None:
        menu.clear()
        for text, do in self.entries():
            menu.addAction(text, do)

    def _log(self) -> None:
        self.acts.log_session(self.course.id)


def _row(*parts: QWidget, gap: float) -> QHBoxLayout:
    """Set widgets side by side from the left, `gap` grid units apart."""
    row = QHBoxLayout()
    row.setSpacing(theme.space(gap))
    for part in parts:
        row.addWidget(part)
    row.addStretch(1)
    return row
