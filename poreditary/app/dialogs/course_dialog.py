"""Planning a course, and changing one."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtWidgets import QWidget

from poreditary.app.context import Context
from poreditary.app.dialogs.entry_dialog import EntryDialog, Job, show
from poreditary.app.dialogs.field_values import day_of, prepare_day, suggest, typed
from poreditary.app.dialogs.treatment_fields import TreatmentFields
from poreditary.app.forms.course_dialog import Ui_CourseDialog
from poreditary.app.pages.treatments_words import bands_lines
from poreditary.app.texts import say
from poreditary.diary.diary import Diary
from poreditary.diary.expectations import catalogue
from poreditary.domain.catalogue import Bands, Catalogue
from poreditary.domain.treatment import Course


@dataclass(frozen=True, slots=True)
class CourseForm:
    """What the dialog starts from; a new course has no id. `clinics` are those named before, the latest first."""

    course: Course
    clinics: tuple[str, ...]
    catalogue: Catalogue


def read(diary: Diary, course_id: int) -> CourseForm:
    """Return what the dialog needs for a course, 0 for a new one."""
    courses = diary.treatments.courses()
    clinics = [session.clinic for session in reversed(diary.treatments.sessions())]
    clinics += [overview.course.clinic for overview in courses]
    course = diary.treatments.course(course_id).course if course_id else Course("", diary.today())
    return CourseForm(course, tuple(dict.fromkeys(clinics)), catalogue())


def open_course(
    context: Context, parent: QWidget, course_id: int = 0, saved: Callable[[int], object] | None = None
) -> None:
    """Open the dialog for a course, 0 for a new one, once what it needs is read."""
    context.ask(
        parent,
        lambda diary: read(diary, course_id),
        lambda form: show(CourseDialog(context, form, parent), saved),
    )


class CourseDialog(EntryDialog):
    """Treatment, how many sessions, how far apart, where and what for."""

    def __init__(self, context: Context, start: CourseForm, parent: QWidget) -> None:
        is_new = not start.course.id
        title = say("CourseDialog", "Plan a course") if is_new else say("CourseDialog", "Edit course")
        save = say("CourseDialog", "Plan course") if is_new else say("CourseDialog", "Save course")
        super().__init__(context, title, save, parent)
        self.start = start
        self.form = Ui_CourseDialog()
        self.form.setupUi(self.fields)
        self.treatment = TreatmentFields(self.form.rows, self.form.treatment, self.form.name, start.catalogue)
        self._numbers_touched = not is_new
        self._fill(start.course)
        self._connect()
        self.begin()

    def _fill(self, course: Course) -> None:
        form = self.form
        self.treatment.set(course.treatment, course.name)
        form.planned.setValue(course.sessions_planned)
        form.interval.setValue(course.interval_days)
        prepare_day(form.started_on, course.started_on)
        prepare_day(form.ended_on, course.ended_on or self.context.today())
        form.rows.setRowVisible(form.ended_on, course.ended_on is not None)
        suggest(form.clinic, self.start.clinics, course.clinic)
        form.goal.setText(course.goal)
        form.note.setPlainText(course.note)
        self._show_bands()

    def _connect(self) -> None:
        self.treatment.on_change(self._choose)
        self.form.planned.valueChanged.connect(self._touch)
        self.form.interval.valueChanged.connect(self._touch)

    def job(self) -> Job:
        """Return the job that keeps the course."""
        course = self.course()
        if course.id:
            return lambda diary: diary.treatments.edit_course(course)
        return lambda diary: diary.treatments.add_course(course)

    def course(self) -> Course:
        """Return the course as it is filled in."""
        form = self.form
        return replace(
            self.start.course,
            name=self.treatment.name(),
            treatment=self.treatment.treatment(),
            sessions_planned=form.planned.value(),
            interval_days=form.interval.value(),
            started_on=day_of(form.started_on),
            ended_on=self._ended_on(),
            clinic=typed(form.clinic),
            goal=form.goal.text().strip(),
            note=form.note.toPlainText().strip(),
        )

    def _ended_on(self) -> date | None:
        return None if self.start.course.ended_on is None else day_of(self.form.ended_on)

    def _choose(self) -> None:
        self._show_bands()
        bands = self._bands()
        if self._numbers_touched or bands is None:
            return
        band = bands.published or bands.article
        self.form.planned.setValue(round(band.sessions.low))
        if band.interval_days is not None:
            self.form.interval.setValue(round(band.interval_days.low))
        self._numbers_touched = False

    def _touch(self) -> None:
        self._numbers_touched = True

    def _bands(self) -> Bands | None:
        treatment = self.treatment.treatment()
        return self.start.catalogue.treatment_bands(treatment) if treatment else None

    def _show_bands(self) -> None:
        bands = self._bands()
        self.form.bands.setText("\n".join(bands_lines(bands)) if bands else "")
        self.form.rows.setRowVisible(self.form.bands, bands is not None)
