"""The questions to bring to an appointment, and a line to add one."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from poreditary.app import theme
from poreditary.app.pages.treatments_actions import TreatmentActions
from poreditary.app.pages.treatments_rows import Row
from poreditary.app.pages.treatments_table import EntryTable
from poreditary.app.pages.treatments_view import AppointmentView
from poreditary.app.texts import say, sentence
from poreditary.domain.plan import Question
from poreditary.errors import UserError


class QuestionList(QWidget):
    """The questions of an appointment, and a line to add one."""

    def __init__(self, actions: TreatmentActions) -> None:
        super().__init__()
        self._actions = actions
        self._view = AppointmentView(None, ())
        headings = (say("Treatments", "Question"), say("Treatments", "Answer"))
        edit = say("Treatments", "Edit question")
        self.table = EntryTable(say("Treatments", "Questions to bring"), headings, (0, 1), edit)
        self.table.edit_asked.connect(lambda question_id: actions.edit_question(self._question(question_id)))
        self.table.discard_asked.connect(lambda question_id: actions.discard_question(self._question(question_id)))
        self.table.ticked.connect(self._tick)
        self.entry = QLineEdit()
        self.entry.setPlaceholderText(say("Treatments", "Add a question to bring"))
        self.entry.setAccessibleName(say("Treatments", "Question to bring"))
        self.entry.returnPressed.connect(self._add)
        self.add_button = QPushButton(say("Treatments", "Add question"))
        self.add_button.clicked.connect(self._add)
        self.problem = QLabel()
        self.problem.setProperty("role", "care")
        self.problem.setWordWrap(True)
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.hide()
        self._lay_out()

    def _lay_out(self) -> None:
        across = QHBoxLayout()
        across.addWidget(self.entry, 1)
        across.addWidget(self.add_button)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(theme.space(1))
        lines.addWidget(self.table)
        lines.addLayout(across)
        lines.addWidget(self.problem)

    def show_view(self, view: AppointmentView, *, can_add: bool) -> None:
        """Show the questions; the line to add one where it makes sense."""
        self._view = view
        self.table.setVisible(bool(view.questions))
        self.table.set_rows([Row(q.id, (q.text, q.answer), q.is_asked) for q in view.questions])
        self.entry.setVisible(can_add)
        self.add_button.setVisible(can_add)

    def flush(self) -> None:
        """Add a question that was typed and not added yet."""
        if self.holds():
            self._add()

    def holds(self) -> bool:
        """Return whether a question was typed that is not added yet."""
        return not self.entry.isHidden() and bool(self.entry.text().strip())

    def _question(self, question_id: int) -> Question:
        return next(question for question in self._view.questions if question.id == question_id)

    def _appointment_id(self) -> int | None:
        return self._view.appointment.id if self._view.appointment else None

    def _tick(self, question_id: int, is_ticked: bool) -> None:
        question = self._question(question_id)
        # A question asked belongs to the visit it was asked at from then on.
        visit = self._appointment_id() if is_ticked and self._view.appointment else question.appointment_id
        self._actions.tick_question(question, visit, is_asked=is_ticked)

    def _add(self) -> None:
        text = self.entry.text().strip()
        if text:
            self.problem.hide()
            self.entry.clear()
            self._actions.add_question(text, self._appointment_id(), lambda problem: self._give_back(text, problem))

    def _give_back(self, text: str, problem: Exception) -> None:
        self.entry.setText(self.entry.text() or text)
        if not isinstance(problem, UserError):
            self._actions.context.fail(problem)
            return
        self.problem.setText(sentence(problem))
        self.problem.show()
