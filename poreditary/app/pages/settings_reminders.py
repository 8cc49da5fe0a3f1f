"""Reminders in Settings: which there are, when they are silent, and whether the program waits for them."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import time

from PySide6.QtCore import QLocale, QTime
from PySide6.QtWidgets import QFrame, QTimeEdit

from poreditary.app import theme
from poreditary.app.context import Context
from poreditary.app.dialogs.field_values import typing_into
from poreditary.app.forms.settings_reminders import Ui_SettingsReminders
from poreditary.app.pages.settings_reminder_rows import BESIDE_BOX, ReminderLine, ReminderRows
from poreditary.app.pages.today_parts import link
from poreditary.app.reminding import autostart, tray
from poreditary.app.reminding.words import clock_text, what_text, when_text
from poreditary.app.texts import say, word
from poreditary.app.widgets.flow_layout import FlowLayout
from poreditary.app.widgets.wrapped_text import WrappedText
from poreditary.diary.diary import Diary
from poreditary.domain.change import Changes
from poreditary.domain.kinds import ReminderSubject, Slot
from poreditary.domain.plan import Reminder
from poreditary.domain.preferences import Preferences
from poreditary.domain.routine import Routine
from poreditary.errors import UserError

Subject = ReminderSubject
USUAL_QUIET = (Preferences().quiet_from, Preferences().quiet_until)
ROUTINE_TIMES = {Slot.MORNING: time(8, 0), Slot.EVENING: time(21, 30)}
PHOTO_TIME = time(10, 0)


@dataclass(frozen=True, slots=True)
class RemindersRead:
    """The reminders, what their ids stand for, and the settings that hold for all of them."""

    reminders: tuple[Reminder, ...]
    routines: tuple[Routine, ...]
    courses: dict[int, str]
    preferences: Preferences


def read_reminders(diary: Diary) -> RemindersRead:
    """Read what Settings shows of the reminders."""
    courses = {overview.course.id: overview.course.name for overview in diary.treatments.courses()}
    reminders, routines = tuple(diary.plan.reminders()), tuple(diary.routines.all())
    return RemindersRead(reminders, routines, courses, diary.preferences.get())


class SettingsReminders(QFrame):
    """The card of the reminders; each choice holds at once."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.form = Ui_SettingsReminders()
        self.form.setupUi(self)
        self.form.lines.setSpacing(theme.space(1.5))
        self.form.offers.setSpacing(0)
        self.list = ReminderRows()
        self.form.rows.addWidget(self.list)
        self._read = RemindersRead((), (), {}, Preferences())
        self._fill()
        self._connect()
        self.setEnabled(False)

    def refresh(self) -> None:
        """Show what the diary holds."""
        self.context.ask(self, read_reminders, self._show)

    def _fill(self) -> None:
        form, is_there = self.form, tray.is_available()
        pattern = QLocale().timeFormat(QLocale.FormatType.ShortFormat)
        for edit in (form.quiet_from, form.quiet_until):
            edit.setDisplayFormat(pattern)
            edit.setWrapping(True)
            typing_into(edit)
        for note in (form.names_note, form.tray_note):
            note.setContentsMargins(theme.space(BESIDE_BOX), 0, 0, 0)
        line = FlowLayout(form.quiet_row)
        for part in (form.quiet_begin, form.quiet_end):
            line.addWidget(part)
        for box in (form.names, form.keeps_running, form.autostart):
            WrappedText(box)
        form.keeps_running.setChecked(self.context.settings.keeps_running)
        form.keeps_running.setEnabled(is_there)
        form.tray_note.setVisible(not is_there)
        form.autostart.setChecked(autostart.is_on())

    def _connect(self) -> None:
        form = self.form
        form.add.clicked.connect(lambda: self._open(0))
        self.list.switched.connect(self._switch)
        self.list.change_asked.connect(lambda reminder: self._open(reminder.id))
        self.list.delete_asked.connect(self._delete)
        form.is_quiet.clicked.connect(self._keep_quiet)
        form.quiet_from.editingFinished.connect(self._keep_quiet)
        form.quiet_until.editingFinished.connect(self._keep_quiet)
        form.names.clicked.connect(self._keep_names)
        form.keeps_running.clicked.connect(self.context.background_asked)
        form.autostart.clicked.connect(self._choose_autostart)

    def _show(self, read: RemindersRead) -> None:
        self._read = read
        routines = {routine.id: routine.name for routine in read.routines}
        lines = [ReminderLine(r, what_text(r, routines, read.courses), when_text(r)) for r in read.reminders]
        self.list.show_lines(lines)
        self.form.empty.setVisible(not lines)
        self._show_offers()
        self._show_quiet(read.preferences)
        self.form.names.setChecked(read.preferences.names_in_reminders)
        self.setEnabled(True)

    def _show_offers(self) -> None:
        offers = self.form.offers
        while (old := offers.takeAt(0)) is not None:
            widget = old.widget()
            assert widget is not None
            widget.hide()
            widget.deleteLater()
        for text, reminder in self._offers():
            button = link(text.replace("&", "&&"))
            button.setStyleSheet("text-align: left")
            WrappedText(button)
            button.clicked.connect(_calling(self._add, reminder))
            offers.addWidget(button)

    def _offers(self) -> Iterator[tuple[str, Reminder]]:
        """Yield what can be asked for with one click: each of the day's routines, and the weekly photo."""
        read, subjects = self._read, {(r.subject, r.subject_id) for r in self._read.reminders}
        any_routine = (Subject.ROUTINE, None) in subjects
        for routine in read.routines:
            at = ROUTINE_TIMES.get(routine.slot)
            if at is not None and not any_routine and (Subject.ROUTINE, routine.id) not in subjects:
                yield _offer_text(routine, at), Reminder(Subject.ROUTINE, at, subject_id=routine.id)
        if (Subject.PHOTO, None) not in subjects:
            weekday = read.preferences.photo_weekday
            text = say("Settings", "Remind me of the weekly photo, {weekday} at {time}")
            day = QLocale().standaloneDayName(weekday + 1)
            photo = Reminder(Subject.PHOTO, PHOTO_TIME, weekdays=1 << weekday)
            yield text.format(weekday=day, time=clock_text(PHOTO_TIME)), photo

    def _add(self, reminder: Reminder) -> None:
        self.form.add.setFocus()
        self.context.change(self, lambda diary: diary.plan.add_reminder(reminder))

    def _open(self, reminder_id: int) -> None:
        from poreditary.app.dialogs.reminder_dialog import open_reminder

        open_reminder(self.context, self, reminder_id)

    def _switch(self, reminder: Reminder, is_on: bool) -> None:
        self.context.change(self, lambda diary: diary.plan.edit_reminder(replace(reminder, is_on=is_on)))

    def _delete(self, reminder: Reminder) -> None:
        self.context.change(self, lambda diary: diary.plan.discard_reminder(reminder))

    def _show_quiet(self, preferences: Preferences) -> None:
        form, is_quiet = self.form, bool(preferences.quiet_from and preferences.quiet_until)
        form.is_quiet.setChecked(is_quiet)
        hours = (preferences.quiet_from, preferences.quiet_until) if is_quiet else USUAL_QUIET
        for edit, text in zip((form.quiet_from, form.quiet_until), hours, strict=True):
            edit.setEnabled(is_quiet)
            if not edit.hasFocus():
                edit.setTime(QTime.fromString(text, "HH:mm"))

    def _keep_quiet(self) -> None:
        form = self.form
        is_quiet = form.is_quiet.isChecked()
        begin, end = (_hour(form.quiet_from), _hour(form.quiet_until)) if is_quiet else ("", "")
        if (begin, end) != (self._read.preferences.quiet_from, self._read.preferences.quiet_until):
            self._keep(lambda now: replace(now, quiet_from=begin, quiet_until=end))

    def _keep_names(self, names: bool) -> None:
        self._keep(lambda now: replace(now, names_in_reminders=names))

    def _keep(self, change: Callable[[Preferences], Preferences]) -> None:
        def job(diary: Diary) -> Changes:
            return diary.preferences.save(change(diary.preferences.get()))

        self.context.change(self, job)

    def _choose_autostart(self, on: bool) -> None:
        try:
            autostart.choose(on=on)
        except UserError as problem:
            self.context.fail(problem)
        self.form.autostart.setChecked(autostart.is_on())


def _offer_text(routine: Routine, at: time) -> str:
    text = say("Settings", "Remind me of “{name}” at {time}")
    if routine.name.casefold() in {word(routine.slot).casefold(), routine.slot.value}:
        of_morning = say("Settings", "Remind me of the morning routine at {time}")
        of_evening = say("Settings", "Remind me of the evening routine at {time}")
        text = of_morning if routine.slot is Slot.MORNING else of_evening
    return text.format(name=routine.name, time=clock_text(at))


def _hour(edit: QTimeEdit) -> str:
    return edit.time().toString("HH:mm")


def _calling(do: Callable[[Reminder], None], reminder: Reminder) -> Callable[[], None]:
    return lambda: do(reminder)
