"""Adding an appointment, and changing one."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, time

from PySide6.QtCore import QTime
from PySide6.QtWidgets import QSizePolicy, QWidget

from poreditary.app.context import Context
from poreditary.app.dialogs.entry_dialog import EntryDialog, Job, show
from poreditary.app.dialogs.field_values import day_of, offer, prepare_day
from poreditary.app.forms.appointment_dialog import Ui_AppointmentDialog
from poreditary.app.texts import say
from poreditary.app.widgets.hint import Hint
from poreditary.diary.diary import Diary
from poreditary.domain.plan import Appointment
from poreditary.domain.treatment import Course, CourseOverview

USUAL_TIME = time(10, 0)
DAY_ROW = 0
"""Where the day stands in the form; below it is said that it has passed."""


@dataclass(frozen=True, slots=True)
class AppointmentForm:
    """An appointment, new without an id, and the courses it may be for."""

    appointment: Appointment
    courses: tuple[Course, ...]


def read(diary: Diary, appointment: Appointment | None) -> AppointmentForm:
    """Return what the dialog needs; a new appointment is for the first session that is due."""
    overviews = diary.treatments.courses()
    if appointment is None:
        appointment = _next(overviews, diary.today(), Appointment(diary.today(), diary.now()))
    kept = appointment.course_id
    courses = [o.course for o in overviews if o.course.ended_on is None or o.course.id == kept]
    if kept is not None and all(course.id != kept for course in courses):
        courses.append(diary.treatments.course(kept).course)
    return AppointmentForm(appointment, tuple(courses))


def _next(overviews: list[CourseOverview], today: date, new: Appointment) -> Appointment:
    due = [(overview.next_due, overview.course) for overview in overviews if overview.next_due is not None]
    if not due:
        return new
    day, course = min(due, key=lambda pair: pair[0])
    return replace(new, day=max(day, today), course_id=course.id, place=course.clinic)


def open_appointment(
    context: Context,
    parent: QWidget,
    appointment: Appointment | None = None,
    saved: Callable[[int], object] | None = None,
) -> None:
    """Open the dialog for an appointment, None for a new one, once what it needs is read."""
    context.ask(
        parent,
        lambda diary: read(diary, appointment),
        lambda form: show(AppointmentDialog(context, form, parent), saved),
    )


class AppointmentDialog(EntryDialog):
    """When, with whom, where and for which course."""

    def __init__(self, context: Context, start: AppointmentForm, parent: QWidget) -> None:
        is_new = not start.appointment.id
        title = say("AppointmentDialog", "Add appointment") if is_new else say("AppointmentDialog", "Edit appointment")
        save = say("AppointmentDialog", "Add appointment") if is_new else say("AppointmentDialog", "Save appointment")
        super().__init__(context, title, save, parent)
        self.start = start
        self.form = Ui_AppointmentDialog()
        self.form.setupUi(self.fields)
        self.passed = Hint()
        self.passed.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._fill(start.appointment)
        self.begin()

    def _fill(self, appointment: Appointment) -> None:
        form, at = self.form, appointment.at or USUAL_TIME
        prepare_day(form.day, appointment.day)
        form.rows.insertRow(DAY_ROW + 1, "", self.passed)
        form.day.dateChanged.connect(self._tell_passed)
        self._tell_passed()
        form.has_time.setChecked(appointment.at is not None)
        form.at.setTime(QTime(at.hour, at.minute))
        form.has_time.toggled.connect(self._show_time)
        self._show_time()
        form.with_whom.setText(appointment.with_whom)
        form.place.setText(appointment.place)
        none = (say("AppointmentDialog", "None"), None)
        courses = [(course.name, course.id) for course in self.start.courses]
        offer(form.course, [none, *courses], appointment.course_id)
        form.note.setPlainText(appointment.note)

    def _show_time(self) -> None:
        self.form.rows.setRowVisible(self.form.at, self.form.has_time.isChecked())

    def _tell_passed(self) -> None:
        is_passed = day_of(self.form.day) < self.context.today()
        self.passed.say(say("AppointmentDialog", "This day has passed.") if is_passed else "")
        self.form.rows.setRowVisible(self.passed, is_passed)

    def job(self) -> Job:
        """Return the job that keeps the appointment."""
        appointment = self.appointment()
        if appointment.id:
            return lambda diary: diary.plan.edit_appointment(appointment)
        return lambda diary: diary.plan.add_appointment(appointment)

    def appointment(self) -> Appointment:
        """Return the appointment as it is filled in."""
        form, at = self.form, self.form.at.time()
        return replace(
            self.start.appointment,
            day=day_of(form.day),
            at=time(at.hour(), at.minute()) if form.has_time.isChecked() else None,
            with_whom=form.with_whom.text().strip(),
            place=form.place.text().strip(),
            course_id=form.course.currentData(),
            note=form.note.toPlainText().strip(),
        )
