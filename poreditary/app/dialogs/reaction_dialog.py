"""Logging a reaction, and changing one."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QWidget

from poreditary.app.context import Context
from poreditary.app.dialogs.entry_dialog import EntryDialog, Job, show
from poreditary.app.dialogs.field_values import day_of, offer, prepare_day
from poreditary.app.dialogs.suspect_list import SuspectList
from poreditary.app.forms.reaction_dialog import Ui_ReactionDialog
from poreditary.app.pages.treatments_words import session_text, severity_words
from poreditary.app.suspect_voice import title_text
from poreditary.app.texts import lookup, say, word
from poreditary.app.widgets.announce import announce
from poreditary.app.widgets.hint import Hint
from poreditary.diary.diary import Diary
from poreditary.domain.kinds import ReactionKind, Zone
from poreditary.domain.product import Product
from poreditary.domain.reaction import Reaction
from poreditary.domain.suspect_texts import NO_PROOF
from poreditary.domain.suspects import DAYS_NEW, Before, Suspect
from poreditary.domain.treatment import Session

ZONES_A_ROW = 3


@dataclass(frozen=True, slots=True)
class ReactionForm:
    """A reaction, new without an id, and what it may be suspected of; sessions are the latest first."""

    reaction: Reaction
    products: tuple[Product, ...]
    sessions: tuple[Session, ...]


def read(diary: Diary, reaction_id: int, suspect_product_id: int | None = None) -> ReactionForm:
    """Return what the dialog needs for a reaction, 0 for a new one, of which a product may be suspected already."""
    new = Reaction(ReactionKind.REDNESS, 1, diary.today(), diary.now(), suspect_product_id=suspect_product_id)
    found = (reaction for reaction in diary.reactions.all() if reaction.id == reaction_id)
    products = diary.shelf.products(archived=True)
    return ReactionForm(next(found, new), tuple(products), tuple(reversed(diary.treatments.sessions())))


def open_reaction(
    context: Context,
    parent: QWidget,
    reaction_id: int = 0,
    saved: Callable[[int], object] | None = None,
    suspect_product_id: int | None = None,
) -> None:
    """Open the dialog for a reaction, 0 for a new one, once what it needs is read."""
    context.ask(
        parent,
        lambda diary: read(diary, reaction_id, suspect_product_id),
        lambda form: show(ReactionDialog(context, form, parent), saved),
    )


class ReactionDialog(EntryDialog):
    """What the skin did, how strongly, where, since when, and what is suspected."""

    def __init__(self, context: Context, start: ReactionForm, parent: QWidget) -> None:
        is_new = not start.reaction.id
        title = say("ReactionDialog", "Log reaction") if is_new else say("ReactionDialog", "Edit reaction")
        save = say("ReactionDialog", "Log reaction") if is_new else say("ReactionDialog", "Save reaction")
        super().__init__(context, title, save, parent)
        self.start = start
        self.form = Ui_ReactionDialog()
        self.form.setupUi(self.fields)
        self.zones = {zone: QCheckBox(word(zone)) for zone in Zone}
        self.suspects, self.before_hint = SuspectList(), Hint(lookup("Suspects", NO_PROOF))
        self._fill(start.reaction)
        self._place_suspects()
        self.begin()
        self._look_before()

    def _fill(self, reaction: Reaction) -> None:
        form, today = self.form, self.context.today()
        offer(form.kind, ((word(kind), kind) for kind in ReactionKind), reaction.kind)
        offer(form.severity, ((text, number) for number, text in enumerate(severity_words())), reaction.severity)
        for number, (zone, box) in enumerate(self.zones.items()):
            box.setChecked(zone in reaction.zones)
            form.zone_grid.addWidget(box, number // ZONES_A_ROW, number % ZONES_A_ROW)
        prepare_day(form.from_day, reaction.from_day, today)
        prepare_day(form.until_day, reaction.until_day or max(today, reaction.from_day), today)
        form.is_over.setChecked(reaction.until_day is not None)
        form.is_over.toggled.connect(self._show_until)
        self._show_until()
        offer(form.product, self._products(), reaction.suspect_product_id)
        offer(form.session, self._sessions(), reaction.suspect_session_id)
        form.note.setPlainText(reaction.note)

    def _place_suspects(self) -> None:
        form = self.form
        for part in (self.suspects, self.before_hint):
            form.before_lines.addWidget(part)
        form.before_label.setBuddy(self.suspects)
        form.before_label.setAlignment(Qt.AlignmentFlag.AlignTop)
        QWidget.setTabOrder(form.until_day, self.suspects)
        QWidget.setTabOrder(self.suspects, form.product)
        form.from_day.dateChanged.connect(self._look_before)
        self.suspects.chosen.connect(self._suspect)

    def _look_before(self) -> None:
        """Ask what was new or done before the day the reaction began, whichever is chosen by then."""
        day = day_of(self.form.from_day)
        self.context.ask(self, lambda diary: diary.suspects.before(day), self._show_before)

    def _show_before(self, before: Before) -> None:
        if before.day != day_of(self.form.from_day):
            return  # another day was chosen meanwhile
        self.suspects.show_before(before)
        nothing = say("ReactionDialog", "Nothing is noted as new or done in the {n} days before.")
        self.before_hint.say(lookup("Suspects", NO_PROOF) if before.suspects else nothing.format(n=DAYS_NEW))

    def _suspect(self, suspect: Suspect) -> None:
        field = self.form.session if suspect.product_id is None else self.form.product
        field.setCurrentIndex(field.findData(suspect.product_id or suspect.session_id))
        announce(field, say("ReactionDialog", "Suspected: {what}").format(what=title_text(suspect)))

    def _products(self) -> Iterator[tuple[str, object]]:
        yield say("ReactionDialog", "None"), None
        for product in self.start.products:
            yield product.title, product.id
        suspect = self.start.reaction.suspect_product_id
        if suspect is not None and all(product.id != suspect for product in self.start.products):
            yield say("ReactionDialog", "A product in the trash"), suspect

    def _sessions(self) -> Iterator[tuple[str, object]]:
        yield say("ReactionDialog", "None"), None
        for session in self.start.sessions:
            yield session_text(session), session.id
        suspect = self.start.reaction.suspect_session_id
        if suspect is not None and all(session.id != suspect for session in self.start.sessions):
            yield say("ReactionDialog", "A session in the trash"), suspect

    def _show_until(self) -> None:
        self.form.rows.setRowVisible(self.form.until_day, self.form.is_over.isChecked())

    def job(self) -> Job:
        """Return the job that keeps the reaction."""
        reaction = self.reaction()
        if reaction.id:
            return lambda diary: diary.reactions.edit(reaction)
        return lambda diary: diary.reactions.add(reaction)

    def reaction(self) -> Reaction:
        """Return the reaction as it is filled in."""
        form = self.form
        return replace(
            self.start.reaction,
            kind=ReactionKind(form.kind.currentData()),
            severity=form.severity.currentData(),
            zones=tuple(zone for zone, box in self.zones.items() if box.isChecked()),
            from_day=day_of(form.from_day),
            until_day=day_of(form.until_day) if form.is_over.isChecked() else None,
            suspect_product_id=form.product.currentData(),
            suspect_session_id=form.session.currentData(),
            note=form.note.toPlainText().strip(),
        )
