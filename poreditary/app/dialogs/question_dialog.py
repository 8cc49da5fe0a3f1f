"""Changing a question to bring, or writing down its answer."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from poreditary.app.context import Context
from poreditary.app.dialogs.entry_dialog import EntryDialog, Job, show
from poreditary.app.forms.question_dialog import Ui_QuestionDialog
from poreditary.app.texts import say
from poreditary.domain.plan import Question


def open_question(context: Context, parent: QWidget, question: Question) -> None:
    """Open the dialog for a question."""
    show(QuestionDialog(context, question, parent))


class QuestionDialog(EntryDialog):
    """The question, whether it was asked, and what the answer was."""

    def __init__(self, context: Context, question: Question, parent: QWidget) -> None:
        save = say("QuestionDialog", "Save question")
        super().__init__(context, say("QuestionDialog", "Edit question"), save, parent)
        self.start = question
        self.form = Ui_QuestionDialog()
        self.form.setupUi(self.fields)
        self.form.text.setText(question.text)
        self.form.is_asked.setChecked(question.is_asked)
        self.form.answer.setPlainText(question.answer)
        self.begin()

    def job(self) -> Job:
        """Return the job that keeps the question."""
        question = replace(
            self.start,
            text=self.form.text.text().strip(),
            is_asked=self.form.is_asked.isChecked(),
            answer=self.form.answer.toPlainText().strip(),
        )
        return lambda diary: diary.plan.edit_question(question)
