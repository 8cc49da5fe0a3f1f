"""Taking steps over from what the catalogue proposes for a pore type."""

from collections.abc import Callable

from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QWidget

from poreditary.app.context import Context
from poreditary.app.dialogs.entry_dialog import EntryDialog, Job, show
from poreditary.app.dialogs.field_values import offer
from poreditary.app.texts import say, word
from poreditary.app.widgets.starter_choice import StarterChoice
from poreditary.diary.diary import Diary
from poreditary.diary.starter import Proposed, StarterWords, begin, proposed
from poreditary.domain.catalogue import Catalogue
from poreditary.domain.kinds import PoreType, Slot
from poreditary.domain.words import mark
from poreditary.errors import UserError

Proposals = dict[PoreType | None, tuple[Proposed, ...]]


class StarterDialog(EntryDialog):
    """Choose a pore type and, of the steps proposed for it, those to take over."""

    def __init__(
        self, context: Context, pore_type: PoreType | None, proposals: Proposals, catalogue: Catalogue, parent: QWidget
    ) -> None:
        title = say("Starter", "Start from a pore type")
        super().__init__(context, title, say("Starter", "Add to my routines"), parent)
        self._proposals = proposals
        self._catalogue = catalogue
        self.pore_type = QComboBox()
        unsure = (say("Starter", "Not sure"), None)
        offer(self.pore_type, [unsure, *((word(kind), kind) for kind in PoreType)], pore_type)
        self.choice = StarterChoice(self.pore_type)
        self._place()
        self._propose()
        self.pore_type.currentIndexChanged.connect(lambda _row: self._propose())
        self.begin()

    def job(self) -> Job:
        """Return the job that adds the chosen steps; raises UserError where none is."""
        chosen = self.choice.chosen()
        if not chosen:
            raise UserError(mark("Errors", "No step is chosen. Tick one at least."))
        words = starter_words()
        return lambda diary: begin(diary, words, chosen)

    def _place(self) -> None:
        rows = QFormLayout(self.fields)
        rows.addRow(say("Starter", "&Pore type"), self.pore_type)
        note = QLabel(
            say("Starter", "What sources say of care at home. Untick what you do not want; all of it can be changed.")
        )
        note.setProperty("role", "note")
        note.setWordWrap(True)
        rows.addRow(note)
        rows.addRow(self.choice)

    def _propose(self) -> None:
        row = self.pore_type.currentData()
        kind = PoreType(row) if row is not None else None
        self.choice.show_steps(self._proposals[kind], self._catalogue)


def starter_words() -> StarterWords:
    """Return the names of new routines in the language of the window."""
    return StarterWords(*(word(slot) for slot in Slot))


def read_proposals(diary: Diary) -> tuple[Catalogue, Proposals]:
    """Return the catalogue and what it proposes for each pore type, and for a person who is not sure."""
    found = {kind: proposed(diary, kind) for kind in (None, *PoreType)}
    return diary.knowledge().catalogue, found


def open_starter(context: Context, parent: QWidget, saved: Callable[[int], object] | None = None) -> None:
    """Read what is proposed and open the dialog, at the person's own pore type where they named one."""

    def read(diary: Diary) -> tuple[PoreType | None, Catalogue, Proposals]:
        return diary.person.get().pore_type, *read_proposals(diary)

    def opened(answer: tuple[PoreType | None, Catalogue, Proposals]) -> None:
        pore_type, catalogue, proposals = answer
        show(StarterDialog(context, pore_type, proposals, catalogue, parent), saved)

    context.ask(parent, read, opened)
