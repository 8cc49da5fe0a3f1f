"""Appointments, questions and reminders in a real diary."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time

import pytest

from poreditary.diary.diary import Diary
from poreditary.domain.kinds import ReminderSubject
from poreditary.domain.plan import Appointment, Question, Reminder
from poreditary.errors import UserError


def test_an_appointment_keeps_everything(diary: Diary, open_diary: Callable[[], Diary]) -> None:
    appointment = Appointment(
        date(2026, 12, 1), diary.now(), at=time(14, 30), with_whom="Dr Lee", place="Clinic A", note="Bring the report"
    )
    diary.plan.add_appointment(appointment)

    found = open_diary().plan.appointments()

    assert [replace(one, id=0) for one in found] == [appointment]


def test_appointments_stand_by_day_and_time(diary: Diary) -> None:
    for at, place in ((time(15, 0), "b"), (None, "none"), (time(9, 0), "a")):
        diary.plan.add_appointment(Appointment(date(2026, 12, 1), diary.now(), at=at, place=place))
    diary.plan.add_appointment(Appointment(date(2026, 11, 1), diary.now(), place="earlier"))

    assert [appointment.place for appointment in diary.plan.appointments()] == ["earlier", "none", "a", "b"]


def test_the_questions_of_an_appointment_outlive_it(diary: Diary) -> None:
    appointment_id = diary.plan.add_appointment(Appointment(date(2026, 12, 1), diary.now())).id
    diary.plan.add_question(Question("How long no sun?", diary.now(), appointment_id=appointment_id))

    diary.plan.discard_appointment(diary.plan.appointments()[0])

    assert diary.plan.appointments() == []
    assert [question.text for question in diary.plan.questions()] == ["How long no sun?"]


def test_a_question_is_ticked_answered_and_deleted_each_undoably(diary: Diary) -> None:
    diary.plan.add_question(Question("How long no sun?", diary.now()))
    question = diary.plan.questions()[0]

    diary.plan.edit_question(replace(question, is_asked=True, answer="Two weeks"))
    diary.plan.discard_question(question)
    assert diary.plan.questions() == []

    diary.undo()
    assert diary.plan.questions()[0].answer == "Two weeks"
    diary.undo()
    assert diary.plan.questions() == [question]


def test_an_empty_question_is_refused(diary: Diary) -> None:
    with pytest.raises(UserError, match="question is empty"):
        diary.plan.add_question(Question("  ", diary.now()))


def test_reminders_stand_by_time_of_day(diary: Diary) -> None:
    for at in (time(21, 0), time(7, 0)):
        diary.plan.add_reminder(Reminder(ReminderSubject.ROUTINE, at))

    assert [reminder.at for reminder in diary.plan.reminders()] == [time(7, 0), time(21, 0)]
    diary.plan.discard_reminder(diary.plan.reminders()[0])
    assert len(diary.plan.reminders()) == 1
