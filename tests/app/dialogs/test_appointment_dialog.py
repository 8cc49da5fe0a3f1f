"""Adding and changing appointments and questions."""

from collections.abc import Callable
from datetime import date, time

import pytest
from PySide6.QtCore import QDate, QTime
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from poreditary.app.context import Context
from poreditary.app.dialogs.appointment_dialog import AppointmentDialog, open_appointment
from poreditary.app.dialogs.question_dialog import QuestionDialog, open_question
from poreditary.diary.diary import Diary
from poreditary.domain.plan import Appointment, Question
from poreditary.domain.treatment import Course
from tests.app.accessible import nameless
from tests.app.conftest import DiaryDo, Settle
from tests.app.treatments import click, dialog

Open = Callable[..., AppointmentDialog]
pytestmark = pytest.mark.usefixtures("in_english", "unasked")


@pytest.fixture
def opened(window: QWidget, context: Context, settled: Settle) -> Open:
    """Return a function that opens the dialog for an appointment, None for a new one."""

    def make(appointment: Appointment | None = None) -> AppointmentDialog:
        open_appointment(context, window, appointment)
        return dialog(AppointmentDialog, settled)

    return make


def appointments(diary: Diary) -> list[Appointment]:
    return diary.plan.appointments()


def test_a_new_appointment_is_for_the_session_due_first(
    opened: Open, qtbot: QtBot, settled: Settle, diary_do: DiaryDo
) -> None:
    course = Course("Peel", date(2026, 12, 3), clinic="Praxis")
    diary_do(lambda diary: diary.treatments.add_course(Course("Later", date(2027, 1, 1))))
    course_id = diary_do(lambda diary: diary.treatments.add_course(course)).id
    found = opened()
    assert not found.form.at.isVisible()
    found.form.has_time.click()
    assert found.form.at.isVisible()
    found.form.at.setTime(QTime(14, 30))
    qtbot.keyClicks(found.form.with_whom, "Dr Lee")
    click(qtbot, found.save_button)
    settled()

    made = diary_do(appointments)[0]
    assert (made.day, made.at, made.with_whom) == (date(2026, 12, 3), time(14, 30), "Dr Lee")
    assert (made.place, made.course_id) == ("Praxis", course_id)


def test_an_overdue_session_makes_the_appointment_today(opened: Open, diary_do: DiaryDo) -> None:
    diary_do(lambda diary: diary.treatments.add_course(Course("Peel", date(2026, 1, 1))))

    assert opened().appointment().day == date(2026, 11, 21)


def test_nothing_is_changed_by_opening_and_saving(
    opened: Open, qtbot: QtBot, settled: Settle, diary_do: DiaryDo
) -> None:
    def fill(diary: Diary) -> None:
        course_id = diary.treatments.add_course(Course("Peel", date(2026, 1, 1))).id
        whole = Appointment(
            date(2026, 2, 1), diary.now(), at=time(0, 0), with_whom="A", place="B", course_id=course_id, note="c\nd"
        )
        diary.plan.add_appointment(whole)
        diary.treatments.discard_course(course_id)

    diary_do(fill)
    before = diary_do(appointments)
    found = opened(before[0])
    assert found.appointment() == before[0]

    click(qtbot, found.save_button)
    settled()

    assert diary_do(appointments) == before


def test_the_time_can_be_taken_away(opened: Open, diary_do: DiaryDo, qtbot: QtBot, settled: Settle) -> None:
    diary_do(lambda diary: diary.plan.add_appointment(Appointment(date(2026, 12, 1), diary.now(), at=time(9, 0))))
    found = opened(diary_do(appointments)[0])
    found.form.has_time.click()
    found.form.day.setDate(QDate(2026, 12, 2))
    click(qtbot, found.save_button)
    settled()

    assert [(one.day, one.at) for one in diary_do(appointments)] == [(date(2026, 12, 2), None)]


def test_a_question_gets_its_answer_and_cannot_be_emptied(
    window: QWidget, context: Context, settled: Settle, diary_do: DiaryDo, qtbot: QtBot
) -> None:
    diary_do(lambda diary: diary.plan.add_question(Question("Sun?", diary.now())))
    open_question(context, window, diary_do(lambda diary: diary.plan.questions())[0])
    found = dialog(QuestionDialog, settled)
    assert nameless(found) == []
    found.form.text.clear()
    found.form.answer.setPlainText("A week")
    click(qtbot, found.save_button)
    settled()
    assert found.problem.text() == "The question is empty. Write it down first."

    qtbot.keyClicks(found.form.text, "Sun when?")
    found.form.is_asked.click()
    click(qtbot, found.save_button)
    settled()
    question = diary_do(lambda diary: diary.plan.questions())[0]
    assert (question.text, question.answer, question.is_asked) == ("Sun when?", "A week", True)


def test_all_fields_have_names(opened: Open) -> None:
    found = opened()
    found.form.has_time.click()

    assert nameless(found) == []


def test_a_typed_day_is_kept_and_a_past_one_is_said(
    opened: Open, qtbot: QtBot, settled: Settle, diary_do: DiaryDo
) -> None:
    found = opened()
    assert not found.passed.isVisible()
    found.form.day.setFocus()
    qtbot.keyClicks(found.form.day, "11/20/2026")
    assert found.passed.isVisible()
    assert found.passed.text() == "This day has passed."
    qtbot.keyClicks(found.form.day, "11/25/2026")
    assert not found.passed.isVisible()
    click(qtbot, found.save_button)
    settled()
    assert [one.day for one in diary_do(appointments)] == [date(2026, 11, 25)]


def test_a_day_that_cannot_be_read_is_not_passed_over(opened: Open, qtbot: QtBot) -> None:
    found = opened()
    found.form.day.setFocus()
    qtbot.keyClicks(found.form.day, "13/45/2026")
    click(qtbot, found.save_button)
    assert found.isVisible()
    assert found.problem.text().startswith("“13/45/2026” is not a day that can be chosen here.")
    qtbot.keyClicks(found.form.day, "11/25/2026")
    assert not found.problem.isVisible()
