"""The steps of a routine to begin with, each with what it rests on, to be ticked or not."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from poreditary.app import theme
from poreditary.app.models.frequency_words import often, said_by, stated_often, text_of
from poreditary.app.texts import say, word
from poreditary.diary.starter import Proposed
from poreditary.domain.catalogue import Catalogue
from poreditary.domain.frequencies import frequency_of
from poreditary.domain.kinds import Slot, StepKind
from poreditary.domain.starter import StarterStep

Choice = frozenset[tuple[Slot, StepKind]]
"""The steps that are ticked, by the time of day and kind."""


class StarterChoice(QWidget):
    """Check boxes for the proposed steps, under the time of day they belong to."""

    def __init__(self, before: QWidget, parent: QWidget | None = None) -> None:
        """Make an empty list; Tab reaches its boxes after `before`."""
        super().__init__(parent)
        self._before = before
        self.boxes: dict[tuple[Slot, StepKind], QCheckBox] = {}
        self._steps: tuple[StarterStep, ...] = ()
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(theme.space(0.5))

    def show_steps(self, steps: Sequence[Proposed], catalogue: Catalogue) -> None:
        """Propose these steps, those beforehand ticked that suit everyone of the pore type."""
        while (item := self._lines.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self._steps = tuple(proposed.step for proposed in steps)
        self.boxes = {}
        told: set[str] = set()
        for slot in Slot:
            of_slot = [proposed for proposed in steps if proposed.step.slot is slot]
            if of_slot:
                self._lines.addWidget(self._heading(word(slot)))
            for proposed in of_slot:
                self._add(proposed, list(_notes(proposed, catalogue, told)))
                told.add(proposed.step.statement)
        for before, after in pairwise((self._before, *self.boxes.values())):
            QWidget.setTabOrder(before, after)

    def chosen(self) -> tuple[StarterStep, ...]:
        """Return the steps that are ticked."""
        return tuple(step for step in self._steps if self.boxes[step.slot, step.kind].isChecked())

    def choice(self) -> Choice:
        """Return which steps are ticked, to be ticked again."""
        return frozenset(key for key, box in self.boxes.items() if box.isChecked())

    def choose(self, choice: Choice) -> None:
        """Tick these steps and no others."""
        for key, box in self.boxes.items():
            box.setChecked(key in choice)

    def _heading(self, text: str) -> QLabel:
        heading = QLabel(text)
        font = theme.font()
        font.setBold(True)
        heading.setFont(font)
        heading.setContentsMargins(0, theme.space(), 0, 0)
        return heading

    def _add(self, proposed: Proposed, notes: list[str]) -> None:
        step = proposed.step
        words = say("Starter", "{step}, {often}").format(step=word(step.kind), often=often(step))
        box = QCheckBox(words.replace("&", "&&"))
        box.setChecked(proposed.is_chosen)
        box.setAccessibleDescription(" ".join(notes))
        self.boxes[step.slot, step.kind] = box
        self._lines.addWidget(box)
        line = QLabel("\n".join(notes))
        theme.set_role(line, "note")
        line.setTextFormat(Qt.TextFormat.PlainText)
        line.setWordWrap(True)
        line.setContentsMargins(theme.space(3.5), 0, 0, theme.space(0.5))
        self._lines.addWidget(line)


def _notes(proposed: Proposed, catalogue: Catalogue, told: set[str]) -> Iterator[str]:
    """Yield what is to be said of a step; what was `told` of a step above is not said again."""
    step = proposed.step
    if proposed.is_there:
        yield say("Starter", "Your routine has this step already.")
    if step.statement in told:
        yield say("Starter", "On the same ground as above.")
    else:
        yield from _ground(step, catalogue)
    if step.because:
        yield _said(step.because, catalogue)
    if step.caution:
        yield say("Starter", "Take care: {text}").format(text=_said(step.caution, catalogue))


def _ground(step: StarterStep, catalogue: Catalogue) -> Iterator[str]:
    """Yield what a step rests on, and who states another frequency."""
    yield _said(step.statement, catalogue)
    if not step.has_number:
        yield say("Starter", "No number is stated there; once a day is where this diary begins.")
    others = "; ".join(filter(None, (_other(key, catalogue) for key in step.others)))
    if others:
        yield say("Starter", "Others say: {others}").format(others=others)


def _said(key: str, catalogue: Catalogue) -> str:
    """Return what a statement says and who says it."""
    found = catalogue.statement(key)
    if found is None:
        return ""
    return say("Starter", "{text} — {source}").format(text=text_of(found[1]), source=said_by(found[1]))


def _other(key: str, catalogue: Catalogue) -> str:
    found = catalogue.statement(key)
    frequency = frequency_of(key, found[1]) if found is not None else None
    if found is None or frequency is None:
        return ""
    text = say("Starter", "{often} ({source})")
    return text.format(often=stated_often(frequency), source=said_by(found[1]))
