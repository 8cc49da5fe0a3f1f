"""The page for treatments: courses, single sessions, reactions and the next appointment."""

from itertools import pairwise
from typing import ClassVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from poreditary.app import theme
from poreditary.app.context import Context
from poreditary.app.forms.treatments_page import Ui_TreatmentsPage
from poreditary.app.page import Page
from poreditary.app.pages.treatments_actions import TreatmentActions
from poreditary.app.pages.treatments_appointments import AppointmentsCard
from poreditary.app.pages.treatments_costs import cost_in_all_text
from poreditary.app.pages.treatments_course import CourseCard
from poreditary.app.pages.treatments_courses import CourseList
from poreditary.app.pages.treatments_fold import Fold
from poreditary.app.pages.treatments_patch_tests import PatchTestsCard
from poreditary.app.pages.treatments_reactions import ReactionsCard
from poreditary.app.pages.treatments_sessions import SinglesCard
from poreditary.app.pages.treatments_table import EntryTable
from poreditary.app.pages.treatments_view import PlanCourse, TreatmentsView, read
from poreditary.app.privacy import drop_in_dialogs
from poreditary.app.texts import say
from poreditary.app.widgets.column import Column
from poreditary.app.widgets.empty_state import EmptyState
from poreditary.app.widgets.hint import Hint


class TreatmentsPage(Page):
    """What is done at the clinic, what it did to the skin, and what comes next."""

    tables: ClassVar[frozenset[str]] = frozenset(
        {"course", "session", "reaction", "reaction_zone", "appointment", "question"}
        | {"patch_test", "patch_reading", "tick", "step", "active", "aftercare_window"}
        | {"photo", "sitting", "product", "day"}
    )

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.form = Ui_TreatmentsPage()
        self.view: TreatmentsView | None = None
        self.acts = TreatmentActions(context, self)
        self.empty = EmptyState(
            say("Treatments", "Courses at the clinic and their sessions stand here, with what is due next."),
            say("Treatments", "Plan a course"),
        )
        self.running, self.ended = CourseList(self.acts), CourseList(self.acts)
        self.ended_fold = Fold(self.ended)
        self.singles = SinglesCard(self.acts)
        self.cost = Hint()
        self.appointments = AppointmentsCard(self.acts)
        self.reactions = ReactionsCard(self.acts)
        self.patch_tests = PatchTestsCard(self.acts)
        self._wanted_course = 0
        self._wanted_session = 0
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.column = Column()
        content = QWidget()
        self.form.setupUi(content)
        self.column.add(content)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.column)
        self.form.lines.setSpacing(theme.space(2))
        self.form.cards.setSpacing(theme.space(2))
        self.form.empty_lines.addWidget(self.empty)
        below = self.empty.layout()
        assert isinstance(below, QVBoxLayout)
        below.insertWidget(below.count() - 1, self.form.single_button, 0, Qt.AlignmentFlag.AlignHCenter)
        clinic = (self.running, self.singles, self.cost, self.appointments)
        for part in (*clinic, self.reactions, self.patch_tests, self.ended_fold):
            self.form.cards.addWidget(part)
        self.form.lines.addStretch(1)
        self.form.body.hide()
        self.form.empty.hide()

    def _connect(self) -> None:
        acts = self.acts
        self.form.plan_button.clicked.connect(acts.plan_course)
        self.form.single_button.clicked.connect(lambda: acts.log_session(None))
        self.empty.asked.connect(acts.plan_course)
        acts.logged.connect(self._want_session)
        self.ended_fold.turned.connect(self._show_ended)
        for courses in (self.running, self.ended):
            courses.grown.connect(self._order_tabs)
            courses.grown.connect(self._go_to_wanted)
        keys = (
            (say("Treatments", "Log session"), "Ctrl+N", self.log_session),
            (say("Treatments", "Plan a course"), "Ctrl+Shift+N", acts.plan_course),
        )
        for text, key, do in keys:
            action = QAction(text, self)
            action.setShortcut(QKeySequence(key))
            action.triggered.connect(do)
            self.addAction(action)

    def refresh(self) -> None:
        """Read everything the page shows in one job."""
        self.context.ask(self, read, self._show)

    def place(self) -> object:
        """Return the course the person is at, None for none."""
        return self._course_in_focus() or None

    def show_place(self, place: object) -> None:
        """Scroll to a course by its id, as soon as it is there; plan one of the treatment that was asked for."""
        if isinstance(place, PlanCourse):
            self.acts.plan_course_of(place.treatment)
        elif isinstance(place, int):
            self._wanted_course = place
            self._go_to_wanted()

    def flush(self) -> None:
        """Add the questions that were typed and not added yet."""
        for box in self.appointments.coming.boxes:
            box.questions.flush()

    def holds(self) -> bool:
        """Return whether a question was typed that is not added."""
        return any(box.questions.holds() for box in self.appointments.coming.boxes)

    def drop_pictures(self) -> None:
        """Let go of the photos in the dialogs that were opened from here."""
        drop_in_dialogs()

    def log_session(self) -> None:
        """Log a session of the course in focus, else of the first one running, else a single one."""
        self.acts.log_session(self._course_in_focus() or self._first_running())

    def _show(self, view: TreatmentsView) -> None:
        self.view = view
        had_focus = self.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        self.form.empty.setVisible(view.is_empty)
        self.form.body.setVisible(True)
        self.form.plan_button.setVisible(not view.is_empty)
        self.running.setVisible(bool(view.running))
        self.running.show_courses(view.running, view)
        self._show_ended()
        self.ended_fold.set_heading(say("Treatments", "Ended courses"), len(view.ended))
        self.singles.setVisible(not view.is_empty)
        self.singles.show_view(view)
        self.cost.say(cost_in_all_text(view.cost))
        self.appointments.show_view(view)
        self.reactions.show_view(view)
        self.patch_tests.show_view(view)
        self._order_tabs()
        if had_focus and self.focusWidget() is None:
            self.form.plan_button.setFocus()
        self._go_to_wanted()

    def _order_tabs(self) -> None:
        """Let Tab follow the page from top to bottom, for cards are made later than what stands below them."""
        cards = (self.running, self.singles, self.appointments, self.reactions, self.patch_tests)
        top: list[QWidget] = [self.form.plan_button, self.empty.button, self.form.single_button]
        middle = [stop for card in cards for stop in card.stops()]
        for before, after in pairwise([*top, *middle, self.ended_fold.button, *self.ended.stops()]):
            QWidget.setTabOrder(before, after)

    def _show_ended(self) -> None:
        """Make the cards of ended courses once they are asked for."""
        if self.view is not None and self.ended_fold.is_open:
            self.ended.show_courses(self.view.ended, self.view)

    def _course_in_focus(self) -> int:
        widget = self.focusWidget()
        return self.running.course_holding(widget) or self.ended.course_holding(widget)

    def _first_running(self) -> int | None:
        running = self.view.running if self.view else ()
        return next((view.overview.course.id for view in running), None)

    def _want_session(self, session_id: int) -> None:
        self._wanted_session = session_id
        self._go_to_wanted()

    def _go_to_wanted(self) -> None:
        """Go to what was asked for once it is shown; its place is known after the layout has run."""
        if self.view is None:
            return
        if self._wanted_session and any(table.choose(self._wanted_session) for table in self._session_tables()):
            self._wanted_session = 0
        ended = {course.overview.course.id for course in self.view.ended}
        if self._wanted_course in ended and not self.ended_fold.is_open:
            self.ended_fold.turn(is_open=True)
        card = self.running.card(self._wanted_course) or self.ended.card(self._wanted_course)
        # Cards still to be made would push it away again.
        if card is not None and not (self.running.is_growing or self.ended.is_growing):
            self._wanted_course = 0
            QTimer.singleShot(0, card, lambda: self._scroll_to(card))

    def _session_tables(self) -> list[EntryTable]:
        cards = (*self.running.cards(), *self.ended.cards())
        return [*(card.table for card in cards), self.singles.table]

    def _scroll_to(self, card: CourseCard) -> None:
        card.first_button().setFocus()
        top = card.mapTo(self.column.content, card.rect().topLeft()).y()
        self.column.verticalScrollBar().setValue(top - theme.space(2))
