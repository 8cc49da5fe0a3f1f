"""Adding a reminder, and changing one."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import time

from PySide6.QtCore import QLocale, QTime
from PySide6.QtWidgets import QCheckBox, QWidget

from poreditary.app.context import Context
from poreditary.app.dialogs.entry_dialog import EntryDialog, Job, show
from poreditary.app.dialogs.field_values import offer
from poreditary.app.forms.reminder_dialog import Ui_ReminderDialog
from poreditary.app.reminding.words import clock_text, subject_text, weekday_names
from poreditary.app.texts import say
from poreditary.diary.diary import Diary
from poreditary.domain.kinds import ReminderSubject, Slot
from poreditary.domain.plan import Reminder
from poreditary.domain.preferences import Preferences
from poreditary.domain.reminder_memory import ANNOUNCED
from poreditary.domain.reminders import time_said
from poreditary.domain.routine import Routine
from poreditary.domain.treatment import Course

Subject = ReminderSubject
NEW = Reminder(Subject.ROUTINE, time(21, 30))
USUAL_DAYS_BEFORE = {Subject.SESSION: 1, Subject.PRODUCT: 7}
DAYS_A_ROW = 4


@dataclass(frozen=True, slots=True)
class ReminderForm:
    """A reminder, new without an id, what it may be about, and the quiet hours that hold."""

    reminder: Reminder
    routines: tuple[Routine, ...]
    courses: tuple[Course, ...]
    preferences: Preferences


def read(diary: Diary, reminder_id: int) -> ReminderForm:
    """Return what the dialog needs for a reminder, 0 for a new one."""
    every = diary.routines.all(archived=True)
    evening = next((r.id for r in every if r.slot is Slot.EVENING and r.archived_on is None), None)
    found = (reminder for reminder in diary.plan.reminders() if reminder.id == reminder_id)
    reminder = next(found, replace(NEW, subject_id=evening))
    routines = tuple(r for r in every if r.archived_on is None or r.id == reminder.subject_id)
    courses = (overview.course for overview in diary.treatments.courses())
    running = tuple(course for course in courses if course.ended_on is None or course.id == reminder.subject_id)
    return ReminderForm(reminder, routines, running, diary.preferences.get())


def open_reminder(
    context: Context, parent: QWidget, reminder_id: int = 0, saved: Callable[[int], object] | None = None
) -> None:
    """Open the dialog for a reminder, 0 for a new one, once what it needs is read."""
    context.ask(
        parent,
        lambda diary: read(diary, reminder_id),
        lambda form: show(ReminderDialog(context, form, parent), saved),
    )


class ReminderDialog(EntryDialog):
    """What a reminder is about, at what time, and on which weekdays."""

    def __init__(self, context: Context, start: ReminderForm, parent: QWidget) -> None:
        is_new = not start.reminder.id
        title = say("ReminderDialog", "Add reminder") if is_new else say("ReminderDialog", "Change reminder")
        save = say("ReminderDialog", "Add reminder") if is_new else say("ReminderDialog", "Save reminder")
        super().__init__(context, title, save, parent)
        self.start = start
        self.form = Ui_ReminderDialog()
        self.form.setupUi(self.fields)
        self.weekdays: list[QCheckBox] = []
        self._has_chosen_days = not is_new
        self._fill(start.reminder)
        self._show_fields()
        self.begin()
        self._connect()

    def _fill(self, reminder: Reminder) -> None:
        form = self.form
        offer(form.subject, ((subject_text(subject), subject) for subject in Subject), reminder.subject)
        any_routine, any_course = say("ReminderDialog", "Any routine"), say("ReminderDialog", "Any course or visit")
        routines = [(routine.name, routine.id) for routine in self.start.routines]
        courses = [(course.name, course.id) for course in self.start.courses]
        chosen = {reminder.subject: reminder.subject_id}
        offer(form.routine, [(any_routine, None), *routines], chosen.get(Subject.ROUTINE))
        offer(form.course, [(any_course, None), *courses], chosen.get(Subject.SESSION))
        form.text.setText(reminder.text)
        form.at.setTime(QTime(reminder.at.hour, reminder.at.minute))
        form.days_before.setValue(reminder.days_before)
        form.at.setWrapping(True)
        for number, name in enumerate(weekday_names()):
            box = QCheckBox(name)
            box.setAccessibleName(QLocale().standaloneDayName(number + 1))
            box.setChecked(bool(reminder.weekdays >> number & 1))
            self.weekdays.append(box)
            form.weekday_grid.addWidget(box, number // DAYS_A_ROW, number % DAYS_A_ROW)

    def _connect(self) -> None:
        form = self.form
        form.subject.currentIndexChanged.connect(self._choose_subject)
        form.at.timeChanged.connect(self._show_quiet)
        form.days_before.valueChanged.connect(self._show_quiet)
        # Only now, because the size comes with the fields that are shown.
        form.subject.currentIndexChanged.connect(self._fit)
        form.at.timeChanged.connect(self._fit)
        for box in self.weekdays:
            box.clicked.connect(self._choose_days)

    def _choose_subject(self) -> None:
        self.form.days_before.setValue(USUAL_DAYS_BEFORE.get(self._subject(), 0))
        if not self._has_chosen_days:
            is_weekly = self._subject() is Subject.PHOTO
            for number, box in enumerate(self.weekdays):
                box.setChecked(not is_weekly or number == self.start.preferences.photo_weekday)
        self._show_fields()

    def _choose_days(self) -> None:
        self._has_chosen_days = True

    def _show_fields(self) -> None:
        rows, form, subject = self.form.rows, self.form, self._subject()
        rows.setRowVisible(form.routine, subject is Subject.ROUTINE)
        rows.setRowVisible(form.course, subject is Subject.SESSION)
        rows.setRowVisible(form.text, subject is Subject.OTHER)
        rows.setRowVisible(form.days_before, subject in ANNOUNCED)
        self._show_quiet()

    def _show_quiet(self) -> None:
        """Say what the quiet hours make of the time, where they do."""
        reminder = self.reminder()
        said = time_said(reminder, self.start.preferences)
        text = ""
        if said is None:
            text = say(
                "ReminderDialog", "This time lies in the quiet hours, and when they end it is too late to say it."
            )
        elif said != reminder.at:
            text = say("ReminderDialog", "This time lies in the quiet hours: it is said at {time}, when they end.")
            text = text.format(time=clock_text(said))
        self.form.quiet_note.setText(text)
        self.form.rows.setRowVisible(self.form.quiet_note, bool(text))

    def _fit(self) -> None:
        self.resize(self.sizeHint().expandedTo(self.size()))

    def _subject(self) -> ReminderSubject:
        return Subject(self.form.subject.currentData())

    def job(self) -> Job:
        """Return the job that keeps the reminder."""
        reminder = self.reminder()
        if reminder.id:
            return lambda diary: diary.plan.edit_reminder(reminder)
        return lambda diary: diary.plan.add_reminder(reminder)

    def reminder(self) -> Reminder:
        """Return the reminder as it is filled in."""
        form, subject, at = self.form, self._subject(), self.form.at.time()
        about = {Subject.ROUTINE: form.routine, Subject.SESSION: form.course}.get(subject)
        return replace(
            self.start.reminder,
            subject=subject,
            subject_id=about.currentData() if about is not None else None,
            at=time(at.hour(), at.minute()),
            weekdays=sum(1 << number for number, box in enumerate(self.weekdays) if box.isChecked()),
            text=form.text.text().strip() if subject is Subject.OTHER else "",
            days_before=form.days_before.value() if subject in ANNOUNCED else 0,
        )
