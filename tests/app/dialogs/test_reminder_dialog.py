"""Adding and changing a reminder, by keys."""

from collections.abc import Callable
from dataclasses import replace
from datetime import time

import pytest
from PySide6.QtCore import Qt, QTime
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from poreditary.app.context import Context
from poreditary.app.dialogs.reminder_dialog import ReminderDialog, open_reminder
from poreditary.diary.diary import Diary
from poreditary.domain.kinds import ReminderSubject
from poreditary.domain.plan import EVERY_DAY, Reminder
from poreditary.domain.treatment import Course
from tests.app.accessible import nameless
from tests.app.conftest import DiaryDo, Settle
from tests.app.treatments import dialog
from tests.diary.evening import TODAY, Evening

Subject = ReminderSubject
Open = Callable[..., ReminderDialog]
pytestmark = pytest.mark.usefixtures("in_english", "unasked")


@pytest.fixture
def opened(window: QWidget, context: Context, settled: Settle) -> Open:
    """Return a function that opens the dialog for a reminder, 0 for a new one."""

    def make(reminder_id: int = 0) -> ReminderDialog:
        open_reminder(context, window, reminder_id)
        return dialog(ReminderDialog, settled)

    return make


def choose(found: ReminderDialog, subject: ReminderSubject) -> None:
    """Choose what to be reminded of."""
    found.form.subject.setCurrentIndex(found.form.subject.findData(subject))


def shown(found: ReminderDialog) -> set[str]:
    """Return the fields that are not there for every subject and are shown now."""
    names = ("routine", "course", "text", "days_before")
    return {name for name in names if getattr(found.form, name).isVisible()}


def kept(diary_do: DiaryDo) -> Reminder:
    """Return the one reminder there is."""
    reminders: list[Reminder] = diary_do(lambda diary: diary.plan.reminders())
    assert len(reminders) == 1
    return replace(reminders[0], id=0)


def test_a_new_one_is_of_the_evening_routine_every_day(opened: Open, diary_do: DiaryDo, settled: Settle) -> None:
    evening: Evening = diary_do(Evening)
    found = opened()
    assert found.focusWidget() is found.form.subject
    assert shown(found) == {"routine"}
    found.accept()
    settled()
    assert kept(diary_do) == Reminder(Subject.ROUTINE, time(21, 30), subject_id=evening.id)


def test_words_of_ones_own_on_chosen_days_by_keys(
    opened: Open, qtbot: QtBot, diary_do: DiaryDo, settled: Settle
) -> None:
    found = opened()
    qtbot.keyClick(found.form.subject, Qt.Key.Key_End)
    assert shown(found) == {"text"}
    qtbot.keyClick(found.form.subject, Qt.Key.Key_Tab)
    qtbot.keyClicks(found.form.text, "Ring the clinic")
    qtbot.keyClick(found.form.text, Qt.Key.Key_Tab)
    assert found.focusWidget() is found.form.at
    qtbot.keyClicks(found.form.at, "08")
    for box in found.weekdays[5:]:
        box.setFocus()
        qtbot.keyClick(box, Qt.Key.Key_Space)
    found.form.text.setFocus()
    qtbot.keyClick(found.form.text, Qt.Key.Key_Return)
    settled()
    reminder = kept(diary_do)
    assert (reminder.subject, reminder.text, reminder.weekdays) == (Subject.OTHER, "Ring the clinic", 0b0011111)
    assert reminder.at.hour in {8, 20}  # the field keeps its half of the day
    assert reminder.subject_id is None


def test_each_subject_shows_what_it_needs(opened: Open) -> None:
    found = opened()
    wanted = {
        Subject.ROUTINE: {"routine"},
        Subject.SESSION: {"course", "days_before"},
        Subject.PHOTO: set(),
        Subject.PRODUCT: {"days_before"},
        Subject.PATCH_TEST: set(),
        Subject.OTHER: {"text"},
    }
    for subject, fields in wanted.items():
        choose(found, subject)
        assert shown(found) == fields, subject


def test_usual_days_come_with_the_subject_until_days_were_chosen(opened: Open) -> None:
    found = opened()
    choose(found, Subject.PHOTO)
    assert found.reminder().weekdays == 1 << 6
    choose(found, Subject.PRODUCT)
    assert (found.reminder().weekdays, found.reminder().days_before) == (EVERY_DAY, 7)
    found.weekdays[0].click()
    choose(found, Subject.PHOTO)
    assert found.reminder().weekdays == EVERY_DAY - 1


def test_a_reminder_of_a_course_is_changed(opened: Open, diary_do: DiaryDo, settled: Settle) -> None:
    def plan(diary: Diary) -> int:
        course = diary.treatments.add_course(Course("Peels", TODAY)).id
        made = Reminder(Subject.SESSION, time(18), subject_id=course, days_before=2, weekdays=3, is_on=False)
        return diary.plan.add_reminder(made).id

    found = opened(diary_do(plan))
    assert found.windowTitle() == "Change reminder"
    assert found.form.course.currentText() == "Peels"
    assert found.form.days_before.value() == 2
    found.form.at.setTime(QTime(9, 15))
    before = kept(diary_do)
    found.accept()
    settled()
    assert kept(diary_do) == replace(before, at=time(9, 15))


def test_a_routine_that_is_archived_stays_chosen(opened: Open, diary_do: DiaryDo) -> None:
    evening: Evening = diary_do(Evening)
    made = Reminder(Subject.ROUTINE, time(18), subject_id=evening.id)
    reminder_id = diary_do(lambda diary: diary.plan.add_reminder(made)).id
    diary_do(lambda diary: diary.routines.archive(evening.id))
    assert opened(reminder_id).reminder().subject_id == evening.id


@pytest.mark.parametrize(
    ("subject", "at", "part"),
    [
        (Subject.ROUTINE, QTime(21, 30), ""),
        (Subject.ROUTINE, QTime(23, 30), "too late to say it"),
        (Subject.ROUTINE, QTime(6, 0), "it is said at 7:00"),
        (Subject.PHOTO, QTime(23, 30), "it is said at 7:00"),
    ],
)
def test_the_quiet_hours_are_told_of(opened: Open, subject: ReminderSubject, at: QTime, part: str) -> None:
    found = opened()
    choose(found, subject)
    found.form.at.setTime(at)
    note = found.form.quiet_note
    assert note.isVisible() is bool(part)
    assert part in note.text()


def test_what_cannot_be_kept_is_one_sentence_in_the_dialog(opened: Open, settled: Settle, diary_do: DiaryDo) -> None:
    found = opened()
    choose(found, Subject.OTHER)
    found.accept()
    settled()
    assert found.problem.text() == "The reminder is empty. Write what it is to say."
    choose(found, Subject.PHOTO)
    for box in found.weekdays:
        box.setChecked(False)
    found.accept()
    settled()
    assert found.problem.text() == "A reminder needs a weekday. Choose at least one."
    assert diary_do(lambda diary: diary.plan.reminders()) == []
    assert QApplication.activeModalWidget() is found


def test_what_keys_reach_has_a_name(opened: Open) -> None:
    found = opened()
    for subject in Subject:
        choose(found, subject)
        assert nameless(found) == []
