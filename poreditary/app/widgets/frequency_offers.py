"""How often sources say a step is done, each to be taken over with one click."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from poreditary.app import theme
from poreditary.app.models import roles
from poreditary.app.models.frequency_words import said_by, short_source, stated_often, text_of
from poreditary.app.pages.guide_words import language
from poreditary.app.texts import say
from poreditary.app.widgets.chip import Chip
from poreditary.app.widgets.hint import Hint
from poreditary.domain.catalogue import Catalogue
from poreditary.domain.catalogue_kinds import Section
from poreditary.domain.frequencies import Frequency, frequencies, keeps_to
from poreditary.domain.kinds import StepKind
from poreditary.domain.routine import Step


class FrequencyOffers(QWidget):
    """The stated frequencies of a kind of step, what a step rests on, and the way to the guide."""

    taken = Signal(object)
    """Frequency: the person wants a step as often as this statement says."""
    asked = Signal(str)
    """The id of the entry in the guide to read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalogue: Catalogue | None = None
        self._kind: StepKind | None = None
        self._uses: dict[str, Chip] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.space())
        self._grid.setVerticalSpacing(theme.space(0.5))
        self._grid.setColumnStretch(0, 1)
        self._rest = Hint()

    def know(self, catalogue: Catalogue) -> None:
        """Say where frequencies are looked up."""
        self._catalogue, self._kind = catalogue, None

    def kept(self, step: Step) -> str:
        """Return the statement a step goes on resting on, empty where it is another kind or another frequency."""
        if self._catalogue is None:
            return step.statement
        found = self._catalogue.statement(step.statement)
        return step.statement if found is not None and keeps_to(step, *found) else ""

    def show_step(self, step: Step) -> bool:
        """Show what there is for a step as it is filled in; return whether other lines are there than before."""
        if self._catalogue is None:
            return False
        is_other = step.kind is not self._kind
        if is_other:
            self._kind = step.kind
            self._fill(self._catalogue, step.kind)
        for key, chip in self._uses.items():
            is_used = key == step.statement
            chip.setText(say("StepDialog", "In use") if is_used else say("StepDialog", "Use"))
            chip.setEnabled(not is_used)
        self._rest.say(self._rest_text(self._catalogue, step))
        return is_other

    def _fill(self, catalogue: Catalogue, kind: StepKind) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self._uses = {}
        for found in frequencies(catalogue, kind):
            self._add(found)
        self._rest = Hint()
        row = self._grid.rowCount()
        self._grid.addWidget(self._rest, row, 0)
        entry = next((entry for entry in catalogue.entries(Section.STEPS) if entry.step_kind is kind), None)
        if entry is not None:
            title = entry.title.in_language(language())
            spoken = say("StepDialog", "Open in guide: {title}").format(title=title)
            guide = Chip(say("StepDialog", "Open in guide"), spoken=spoken)
            guide.setAutoDefault(False)
            guide.clicked.connect(lambda _checked=False: self.asked.emit(entry.id))
            self._grid.addWidget(guide, row, 1)

    def _add(self, found: Frequency) -> None:
        row = self._grid.rowCount()
        often, source = stated_often(found), said_by(found.statement)
        words = say("StepDialog", "{often}: {source}").format(often=often, source=source)
        words = words[:1].upper() + words[1:]
        line = QLabel(words)
        line.setWordWrap(True)
        line.setToolTip(roles.tip(text_of(found.statement)))
        line.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        chip = Chip(say("StepDialog", "Use"), spoken=say("StepDialog", "Use {words}").format(words=words))
        chip.setAutoDefault(False)
        chip.clicked.connect(lambda _checked=False: self.taken.emit(found))
        self._uses[found.key] = chip
        self._grid.addWidget(line, row, 0)
        self._grid.addWidget(chip, row, 1)

    def _rest_text(self, catalogue: Catalogue, step: Step) -> str:
        found = catalogue.statement(step.statement) if step.statement else None
        if found is None:
            return say("StepDialog", "The step rests on no source: how often is your own choice.")
        statement = found[1]
        if statement.range("times") is None:
            text = say("StepDialog", "The step rests on {source}, who state no number.")
        else:
            text = say("StepDialog", "The step rests on {source}.")
        return text.format(source=short_source(statement))
