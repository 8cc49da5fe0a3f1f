"""The person's own description: what the pores look like, and what a doctor asks first."""

from dataclasses import replace

from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QWidget

from poreditary.app.forms.pore_type_form import Ui_PoreTypeForm
from poreditary.app.forms.skin_facts_form import Ui_SkinFactsForm
from poreditary.app.texts import lookup, say
from poreditary.app.widgets.wrapped_text import WrappedText
from poreditary.domain.kinds import PoreType
from poreditary.domain.person import CAUTIONS, Caution, Profile

NOT_SAID_YEAR = 1899
RAISING = frozenset({"yes", "unsure"})
"""The answers that bring up a question, so that there is something to add to them."""


class ProfileForm:
    """Fields for a profile in two widgets, `pore_type` and `facts`; `profile` reads them, `show` fills them."""

    def __init__(self) -> None:
        self.pore_type, self.facts = QWidget(), QWidget()
        self._type_form, self.form = Ui_PoreTypeForm(), Ui_SkinFactsForm()
        self._type_form.setupUi(self.pore_type)
        self.form.setupUi(self.facts)
        self.form.facts.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._types = {kind: getattr(self._type_form, kind.value) for kind in PoreType}
        for button in (*self._types.values(), self._type_form.unsure):
            WrappedText(button)
        self._cautions: dict[str, QComboBox] = {}
        self._notes: dict[str, QLineEdit] = {}
        _fill(self.form.burns, _burns())
        _fill(self.form.tans, _tans())
        for kind, text in CAUTIONS.items():
            self._add_caution(kind, lookup("Cautions", text))
        self.show(Profile())

    def show(self, profile: Profile) -> None:
        """Fill the fields."""
        chosen = self._type_form.unsure if profile.pore_type is None else self._types[profile.pore_type]
        chosen.setChecked(True)
        self.form.birth_year.setValue(profile.birth_year or NOT_SAID_YEAR)
        self.form.burns.setCurrentIndex(_index(profile.burns))
        self.form.tans.setCurrentIndex(_index(profile.tans))
        self._shown = profile
        self.form.skin_feel.setText(profile.skin_feel)
        self.form.allergies.setText(profile.allergies)
        self.form.medicines.setText(profile.medicines)
        self.form.note.setText(profile.note)
        answers = {caution.kind: caution for caution in profile.cautions}
        for kind, box in self._cautions.items():
            caution = answers.get(kind, Caution(kind, ""))
            box.setCurrentIndex(max(0, box.findData(caution.answer)))
            self._notes[kind].setText(caution.note)

    def profile(self) -> Profile:
        """Return what the fields say."""
        year = self.form.birth_year.value()
        answers = ((kind, str(box.currentData())) for kind, box in self._cautions.items())
        notes = {kind: edit.text().strip() for kind, edit in self._notes.items()}
        return replace(
            self._shown,
            skin_feel=self.form.skin_feel.text().strip(),
            pore_type=next((kind for kind, button in self._types.items() if button.isChecked()), None),
            birth_year=None if year == NOT_SAID_YEAR else year,
            burns=self.form.burns.currentData(),
            tans=self.form.tans.currentData(),
            allergies=self.form.allergies.text().strip(),
            medicines=self.form.medicines.text().strip(),
            note=self.form.note.text().strip(),
            cautions=tuple(Caution(kind, answer, notes[kind]) for kind, answer in answers if answer),
        )

    def _add_caution(self, kind: str, text: str) -> None:
        box = QComboBox()
        box.setAccessibleName(text)
        choices = {"": say("Profile", "not said"), "yes": say("Profile", "yes"), "no": say("Profile", "no")}
        for answer, word in (choices | {"unsure": say("Profile", "not sure")}).items():
            box.addItem(word, answer)
        row = QHBoxLayout()
        label = QLabel(text)
        label.setWordWrap(True)
        row.addWidget(label, 1)
        row.addWidget(box)
        note = self._note(text)
        box.currentIndexChanged.connect(lambda: note.setVisible(box.currentData() in RAISING))
        self.form.cautions.addLayout(row)
        self.form.cautions.addWidget(note)
        self._cautions[kind], self._notes[kind] = box, note

    def _note(self, text: str) -> QLineEdit:
        """Return a field for what belongs to an answer, hidden until there is one that brings up a question."""
        note = QLineEdit()
        note.setMaxLength(500)
        note.setPlaceholderText(say("Profile", "Since when, until when, which one"))
        note.setAccessibleName(say("Profile", "{question}: what to tell the clinic").format(question=text))
        note.hide()
        return note


def _fill(box: QComboBox, answers: list[str]) -> None:
    box.addItem(say("Profile", "not said"), None)
    for value, answer in enumerate(answers):
        box.addItem(answer, value)


def _index(value: int | None) -> int:
    return 0 if value is None else value + 1


def _burns() -> list[str]:
    return [
        say("Profile", "never"),
        say("Profile", "rarely"),
        say("Profile", "sometimes"),
        say("Profile", "usually"),
        say("Profile", "always"),
    ]


def _tans() -> list[str]:
    return [
        say("Profile", "never"),
        say("Profile", "a little"),
        say("Profile", "evenly"),
        say("Profile", "easily"),
        say("Profile", "deeply"),
    ]
