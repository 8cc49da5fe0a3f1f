"""Reminders, appointments and questions."""

from poreditary.diary.ledger import check_day
from poreditary.diary.room import LIVE, Room
from poreditary.domain.change import Changes
from poreditary.domain.kinds import ReminderSubject
from poreditary.domain.plan import EVERY_DAY, MOST_DAYS_BEFORE, Appointment, Question, Reminder
from poreditary.domain.words import mark
from poreditary.errors import UserError


class Plan(Room):
    """What is to come."""

    def reminders(self) -> list[Reminder]:
        """Return the reminders by time of day."""
        return self._store.values(Reminder, "reminder", f"WHERE {LIVE} ORDER BY at, id")

    def appointments(self) -> list[Appointment]:
        """Return the appointments by day."""
        return self._store.values(Appointment, "appointment", f"WHERE {LIVE} ORDER BY day, at, id")

    def questions(self, appointment_id: int | None = None) -> list[Question]:
        """Return the questions of an appointment, or all."""
        if appointment_id is None:
            return self._store.values(Question, "question", f"WHERE {LIVE} ORDER BY is_asked, id")
        return self._store.values(
            Question, "question", f"WHERE {LIVE} AND appointment_id = ? ORDER BY id", appointment_id
        )

    def add_reminder(self, reminder: Reminder) -> Changes:
        """Add a reminder."""
        _check_reminder(reminder)
        return self._add(mark("Changes", "Reminder added"), "reminder", reminder)

    def edit_reminder(self, reminder: Reminder) -> Changes:
        """Change a reminder."""
        _check_reminder(reminder)
        return self._edit(mark("Changes", "Reminder changed"), "reminder", reminder)

    def discard_reminder(self, reminder: Reminder) -> Changes:
        """Move a reminder to the trash."""
        return self._ledger.discard("reminder", reminder.text or f"{reminder.at:%H:%M}", {"reminder": [reminder.id]})

    def add_appointment(self, appointment: Appointment) -> Changes:
        """Add an appointment."""
        check_day(appointment.day)
        return self._add(mark("Changes", "Appointment added"), "appointment", self._stamped(appointment))

    def edit_appointment(self, appointment: Appointment) -> Changes:
        """Change an appointment."""
        check_day(appointment.day)
        return self._edit(mark("Changes", "Appointment changed"), "appointment", appointment)

    def discard_appointment(self, appointment: Appointment) -> Changes:
        """Move an appointment to the trash; its questions stay."""
        title = f"{appointment.with_whom} {appointment.day}".strip()
        return self._ledger.discard("appointment", title, {"appointment": [appointment.id]})

    def add_question(self, question: Question) -> Changes:
        """Note a question to ask."""
        _check_question(question)
        return self._add(mark("Changes", "Question noted"), "question", self._stamped(question))

    def edit_question(self, question: Question) -> Changes:
        """Change a question, or write down its answer."""
        _check_question(question)
        return self._edit(mark("Changes", "Question changed"), "question", question)

    def discard_question(self, question: Question) -> Changes:
        """Move a question to the trash."""
        return self._ledger.discard("question", question.text, {"question": [question.id]})


def _check_reminder(reminder: Reminder) -> None:
    if not 1 <= reminder.weekdays <= EVERY_DAY:
        raise UserError(mark("Errors", "A reminder needs a weekday. Choose at least one."))
    if not 0 <= reminder.days_before <= MOST_DAYS_BEFORE:
        raise UserError(mark("Errors", "A reminder comes at most {most} days before."), most=MOST_DAYS_BEFORE)
    if reminder.subject is ReminderSubject.OTHER and not reminder.text.strip():
        raise UserError(mark("Errors", "The reminder is empty. Write what it is to say."))


def _check_question(question: Question) -> None:
    if not question.text.strip():
        raise UserError(mark("Errors", "The question is empty. Write it down first."))
