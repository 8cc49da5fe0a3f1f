"""One appointment: when, with whom, where, and the questions to bring."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from poreditary.app import theme
from poreditary.app.days import medium_day
from poreditary.app.icons import icon
from poreditary.app.pages.treatments_actions import TreatmentActions
from poreditary.app.pages.treatments_questions import QuestionList
from poreditary.app.pages.treatments_view import AppointmentView, TreatmentsView
from poreditary.app.pages.treatments_words import near_day_text, time_text
from poreditary.app.texts import say
from poreditary.app.widgets.hint import Hint
from poreditary.domain.plan import Appointment


class AppointmentBox(QWidget):
    """One appointment with its questions; without one, only the questions for the next."""

    def __init__(self, actions: TreatmentActions) -> None:
        super().__init__()
        self._actions = actions
        self.appointment: Appointment | None = None
        self.when, self.where = QLabel(), Hint()
        self.when.setWordWrap(True)
        self.when.setTextFormat(Qt.TextFormat.PlainText)
        self.edit_button, self.discard_button = QToolButton(), QToolButton()
        self.edit_button.setIcon(icon("edit"))
        self.discard_button.setIcon(icon("delete"))
        self.edit_button.clicked.connect(self._edit)
        self.discard_button.clicked.connect(self._discard)
        self.questions = QuestionList(actions)
        top = QHBoxLayout()
        top.addWidget(self.when, 1)
        top.addWidget(self.edit_button)
        top.addWidget(self.discard_button)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(theme.space(1))
        lines.addLayout(top)
        lines.addWidget(self.where)
        lines.addWidget(self.questions)

    def stops(self) -> list[QWidget]:
        """Return what Tab reaches, in reading order."""
        questions = self.questions
        return [self.edit_button, self.discard_button, questions.table, questions.entry, questions.add_button]

    def show_appointment(self, view: AppointmentView, whole: TreatmentsView) -> None:
        """Show an appointment as it is now."""
        self.appointment = appointment = view.appointment
        is_past = appointment is not None and appointment.day < whole.today
        self.when.setText(self._when(whole))
        self.where.say(self._where(whole))
        self.edit_button.setVisible(appointment is not None)
        self.discard_button.setVisible(appointment is not None)
        self._name_buttons()
        self.questions.show_view(view, can_add=not is_past)

    def _when(self, whole: TreatmentsView) -> str:
        appointment = self.appointment
        if appointment is None:
            return say("Treatments", "No appointment is planned. Questions noted now wait for the next one.")
        day = near_day_text(appointment.day, whole.today)
        if appointment.at is not None:
            day = f"{day}, {time_text(appointment.at)}"
        return f"{day} · {appointment.with_whom}" if appointment.with_whom else day

    def _where(self, whole: TreatmentsView) -> str:
        if self.appointment is None:
            return ""
        names = (view.overview.course for view in whole.courses)
        course = next((course.name for course in names if course.id == self.appointment.course_id), "")
        return " · ".join(part for part in (self.appointment.place, course, self.appointment.note) if part)

    def _name_buttons(self) -> None:
        if self.appointment is not None:
            day = medium_day(self.appointment.day)
            for button, text in (
                (self.edit_button, say("Treatments", "Edit the appointment of {day}")),
                (self.discard_button, say("Treatments", "Move the appointment of {day} to the trash")),
            ):
                button.setAccessibleName(text.format(day=day))
                button.setToolTip(text.format(day=day))

    def _edit(self) -> None:
        if self.appointment is not None:
            self._actions.edit_appointment(self.appointment)

    def _discard(self) -> None:
        if self.appointment is not None:
            self._actions.discard_appointment(self.appointment)
