"""The condition of all photos of an import: said once, or left open."""

from PySide6.QtWidgets import QComboBox

from poreditary.app.forms.import_dialog import Ui_ImportDialog
from poreditary.app.texts import say
from poreditary.diary.diary import Diary
from poreditary.domain.intake import Condition

Answers = dict[str, list[str]]


def read_answers(diary: Diary) -> Answers:
    """Return what was said before of light and place."""
    return {field: diary.sittings.answers(field) for field in ("light", "place")}


def dress_condition(form: Ui_ImportDialog) -> None:
    """Offer what can be said of the skin; nothing is said yet."""
    for value, text in (
        (None, say("ImportDialog", "not noted")),
        (True, say("ImportDialog", "clean")),
        (False, say("ImportDialog", "not clean")),
    ):
        form.skin.addItem(text, value)
    for box in (form.light, form.place):
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        line = box.lineEdit()
        assert line is not None
        line.setPlaceholderText(say("ImportDialog", "not noted"))


def offer_answers(form: Ui_ImportDialog, answers: Answers) -> None:
    """Offer what was said before; what was typed meanwhile stays."""
    for field, box in (("light", form.light), ("place", form.place)):
        typed = box.currentText()
        box.addItems(answers[field])
        box.setCurrentIndex(-1)
        box.setEditText(typed)


def condition_of(form: Ui_ImportDialog) -> Condition:
    """Return what is said of all photos."""
    return Condition(form.skin.currentData(), form.light.currentText().strip(), form.place.currentText().strip())
