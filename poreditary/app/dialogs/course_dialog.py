"""Planning a course, and changing one."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from itertools import pairwise

from PySide6.QtCore import QSignalBlocker, QSize
from PySide6.QtWidgets import QWidget

from poreditary.app import theme
from poreditary.app.context import Context
from poreditary.app.dialogs.course_cautions import CautionsCard
from poreditary.app.dialogs.course_form import CourseForm, read
from poreditary.app.dialogs.course_offer import OfferPanel
from poreditary.app.dialogs.entry_dialog import EntryDialog, Job, show
from poreditary.app.dialogs.field_values import day_of, prepare_day, suggest, typed
from poreditary.app.dialogs.treatment_fields import TreatmentFields
from poreditary.app.forms.course_dialog import Ui_CourseDialog
from poreditary.app.money import CURRENCIES, edit_price, read_price
from poreditary.app.texts import say, sentence
from poreditary.domain.course_offer import CourseOffer, Series, course_offer
from poreditary.domain.plan import Question
from poreditary.domain.treatment import Course
from poreditary.errors import UserError

WIDTH_UNITS, HEIGHT_UNITS = 84, 92
"""Size in grid units that leaves room for what sources say, so that the dialog stays as it is when that comes."""


def open_course(
    context: Context,
    parent: QWidget,
    course_id: int = 0,
    saved: Callable[[int], object] | None = None,
    treatment: str = "",
) -> None:
    """Open the dialog for a course once what it needs is read; 0 is a new one, which may begin with a treatment."""
    context.ask(
        parent,
        lambda diary: read(diary, course_id),
        lambda form: show(CourseDialog(context, form, parent, treatment), saved),
    )


class CourseDialog(EntryDialog):
    """Treatment, how many sessions, how far apart, what sources say of it, where, for how much and what for.

    The numbers follow the treatment until the person types their own, which stay from then on.
    """

    def __init__(self, context: Context, start: CourseForm, parent: QWidget, treatment: str = "") -> None:
        is_new = not start.course.id
        title = say("CourseDialog", "Plan a course") if is_new else say("CourseDialog", "Edit course")
        save = say("CourseDialog", "Plan course") if is_new else say("CourseDialog", "Save course")
        super().__init__(context, title, save, parent)
        self.start = start
        self.form = Ui_CourseDialog()
        self.form.setupUi(self.fields)
        self.treatment = TreatmentFields(self.form.rows, self.form.treatment, self.form.name, start.catalogue)
        self.offer = OfferPanel()
        self.cautions = CautionsCard(self.treatment.name)
        self.form.offer_lines.addWidget(self.offer)
        self.form.cautions_lines.addWidget(self.cautions)
        self._numbers_typed = not is_new
        self._noted = set(start.questions)
        self._fill(start.course)
        self._connect()
        if treatment and self.form.treatment.findData(treatment) >= 0:
            self.form.treatment.setCurrentIndex(self.form.treatment.findData(treatment))
        self.begin()

    def _fill(self, course: Course) -> None:
        form = self.form
        self.treatment.set(course.treatment, course.name)
        form.planned.setValue(course.sessions_planned)
        form.interval.setValue(course.interval_days)
        prepare_day(form.started_on, course.started_on)
        prepare_day(form.ended_on, course.ended_on or self.context.today())
        form.rows.setRowVisible(form.ended_on, course.ended_on is not None)
        form.cost.setText("" if course.session_cost is None else edit_price(course.session_cost))
        currencies = self.start.currencies
        suggest(form.currency, [*currencies, *CURRENCIES], course.currency or next(iter(currencies), ""))
        suggest(form.clinic, self.start.clinics, course.clinic)
        form.goal.setText(course.goal)
        form.note.setPlainText(course.note)
        self._show_known()

    def _connect(self) -> None:
        self.treatment.on_change(self._choose)
        self.form.name.textChanged.connect(self._show_cautions)
        self.form.planned.valueChanged.connect(self._type_number)
        self.form.interval.valueChanged.connect(self._type_number)
        self.offer.taken.connect(self._take)
        self.cautions.asked.connect(self._note)

    def job(self) -> Job:
        """Return the job that keeps the course; raises UserError for a cost that is no number."""
        course = self.course()
        if course.id:
            return lambda diary: diary.treatments.edit_course(course)
        return lambda diary: diary.treatments.add_course(course)

    def course(self) -> Course:
        """Return the course as it is filled in."""
        form = self.form
        cost = read_price(form.cost.text())
        return replace(
            self.start.course,
            name=self.treatment.name(),
            treatment=self.treatment.treatment(),
            sessions_planned=form.planned.value(),
            interval_days=form.interval.value(),
            started_on=day_of(form.started_on),
            ended_on=self._ended_on(),
            session_cost=cost,
            currency="" if cost is None else typed(form.currency).upper(),
            clinic=typed(form.clinic),
            goal=form.goal.text().strip(),
            note=form.note.toPlainText().strip(),
        )

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return a size with room for what sources say, where the window is large enough."""
        wished = QSize(theme.space(WIDTH_UNITS), theme.space(HEIGHT_UNITS))
        return super().sizeHint().expandedTo(wished).boundedTo(self._room())

    def _ended_on(self) -> date | None:
        return None if self.start.course.ended_on is None else day_of(self.form.ended_on)

    def _offered(self) -> CourseOffer:
        return course_offer(self.treatment.treatment(), self.start.catalogue)

    def _choose(self) -> None:
        offer = self._offered()
        if not self._numbers_typed:
            fresh = Course("", self.start.course.started_on)
            self._set_numbers(fresh.sessions_planned, fresh.interval_days)
            if offer.default is not None:
                self._set_numbers(offer.default.fewest, offer.default.soonest)
        self._show_known()
        self.offer.say_filled(None if self._numbers_typed else offer.default)

    def _take(self, series: Series) -> None:
        """Take the numbers of a series over; where it states no interval, that in the field stays."""
        self._set_numbers(series.fewest, series.soonest)
        self.offer.say_filled(None)

    def _set_numbers(self, sessions: int, interval_days: int | None) -> None:
        form = self.form
        with QSignalBlocker(form.planned), QSignalBlocker(form.interval):
            form.planned.setValue(sessions)
            if interval_days is not None:
                form.interval.setValue(interval_days)

    def _type_number(self) -> None:
        self._numbers_typed = True
        self.offer.say_filled(None)

    def _show_known(self) -> None:
        """Show what sources say of the treatment, and what to raise before it."""
        offer = self._offered()
        self.offer.show_offer(offer)
        self.form.rows.setRowVisible(self.form.offer, bool(offer.series))
        self.cautions.show_raised(self.start.raised(self.treatment.treatment()), self._noted)
        self._show_cautions()
        stops = [self.form.interval, *self.offer.buttons, *self.cautions.buttons.values(), self.form.started_on]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _show_cautions(self) -> None:
        """Show the questions once it is said of which treatment."""
        has_any = bool(self.cautions.buttons) and bool(self.treatment.name())
        self.form.rows.setRowVisible(self.form.cautions, has_any)
        self.cautions.show_noted(self._noted)

    def _note(self, text: str) -> None:
        """Add a question to those for the next appointment, whichever that will be."""
        question = Question(text, self.context.clock())
        self._noted.add(text)
        self.cautions.show_noted(self._noted)
        self.context.change(
            self, lambda diary: diary.plan.add_question(question), failed=lambda problem: self._give_back(text, problem)
        )

    def _give_back(self, text: str, problem: Exception) -> None:
        self._noted.discard(text)
        self.cautions.show_noted(self._noted)
        if isinstance(problem, UserError):
            self.show_problem(sentence(problem))
        else:
            self.context.fail(problem)
