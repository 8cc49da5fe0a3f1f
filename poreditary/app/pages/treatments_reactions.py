"""The card of reactions."""

from PySide6.QtWidgets import QPushButton, QWidget

from poreditary.app.pages import treatments_words as words
from poreditary.app.pages.treatments_actions import TreatmentActions
from poreditary.app.pages.treatments_rows import Row
from poreditary.app.pages.treatments_suspects import BeforePanel
from poreditary.app.pages.treatments_table import EntryTable
from poreditary.app.pages.treatments_view import TreatmentsView
from poreditary.app.texts import say, word
from poreditary.app.widgets.card import Card
from poreditary.app.widgets.hint import Hint
from poreditary.domain.reaction import Reaction

SUSPECT = 4


class ReactionsCard(Card):
    """What the skin did, and what is suspected."""

    def __init__(self, actions: TreatmentActions) -> None:
        super().__init__(say("Treatments", "Reactions"))
        self.log_button = QPushButton(say("Treatments", "Log reaction"))
        self.log_button.clicked.connect(actions.log_reaction)
        self.set_action(self.log_button)
        self.hint = Hint(
            say("Treatments", "Burning, redness and other unwanted effects stand here with what is suspected.")
        )
        headings = (
            say("Treatments", "Reaction"),
            say("Treatments", "When"),
            say("Treatments", "Severity"),
            say("Treatments", "Zones"),
            say("Treatments", "Suspect"),
            say("Treatments", "Note"),
        )
        self.table = EntryTable(
            say("Treatments", "Reactions"), headings, (SUSPECT,), say("Treatments", "Edit reaction")
        )
        self.table.edit_asked.connect(actions.edit_reaction)
        self.table.discard_asked.connect(actions.discard_reaction)
        self.table.more = [(say("Treatments", "Log reaction"), actions.log_reaction)]
        self._reactions: tuple[Reaction, ...] = ()
        self.before = BeforePanel(actions)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show_before())
        for part in (self.hint, self.table, self.before):
            self.add(part)

    def stops(self) -> list[QWidget]:
        """Return what Tab reaches, in reading order."""
        return [self.log_button, self.table, self.before.fold.button]

    def show_view(self, view: TreatmentsView) -> None:
        """Show the reactions, the latest first."""
        self.hint.setVisible(not view.reactions)
        self.table.setVisible(bool(view.reactions))
        self._reactions = view.reactions
        self.table.set_rows([_row(reaction, view) for reaction in view.reactions])
        self._show_before()

    def _show_before(self) -> None:
        """Let what came before be about the reaction the arrows are at, else about the latest."""
        chosen = self.table.current_id()
        found = (reaction for reaction in self._reactions if reaction.id == chosen)
        self.before.show_reaction(next(found, next(iter(self._reactions), None)))


def _row(reaction: Reaction, view: TreatmentsView) -> Row:
    cells = (
        word(reaction.kind),
        words.span_text(reaction.from_day, reaction.until_day),
        words.severity_words()[reaction.severity],
        words.zones_text(reaction),
        suspect_text(reaction, view),
        " ".join(reaction.note.split()),
    )
    return Row(reaction.id, cells)


def suspect_text(reaction: Reaction, view: TreatmentsView) -> str:
    """Return the product and the session a reaction is suspected of; one in the trash is said to be there."""
    parts = []
    if reaction.suspect_product_id is not None:
        product = view.products.get(reaction.suspect_product_id)
        parts.append(product.title if product else say("Treatments", "a product in the trash"))
    if reaction.suspect_session_id is not None:
        session = view.sessions.get(reaction.suspect_session_id)
        parts.append(words.session_text(session) if session else say("Treatments", "a session in the trash"))
    return " · ".join(parts)
