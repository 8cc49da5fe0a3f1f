"""The table of sessions on a course's card, and the card of those outside any course."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QPushButton, QWidget

from poreditary.app import theme
from poreditary.app.days import medium_day
from poreditary.app.money import show_price
from poreditary.app.pages.treatments_actions import TreatmentActions
from poreditary.app.pages.treatments_rows import Row
from poreditary.app.pages.treatments_table import EntryTable
from poreditary.app.pages.treatments_view import TreatmentsView
from poreditary.app.pages.treatments_words import costs_text
from poreditary.app.texts import say, word
from poreditary.app.widgets.card import Card
from poreditary.app.widgets.hint import Hint
from poreditary.domain.treatment import CourseOverview, Session, costs

AREA = 2


class SessionTable(EntryTable):
    """Sessions, the latest first."""

    def __init__(self, name: str, first: str, actions: TreatmentActions, parent: QWidget | None = None) -> None:
        """Make a table whose first column is called `first`: the number in a course, the treatment of a single one."""
        headings = (
            first,
            say("Treatments", "Date"),
            say("Treatments", "Area"),
            say("Treatments", "Device"),
            say("Treatments", "Pain"),
            say("Treatments", "Cost"),
            say("Treatments", "Reaction"),
            say("Treatments", "Photos"),
        )
        super().__init__(name, headings, (AREA,), say("Treatments", "Edit session"), parent)
        self.edit_asked.connect(actions.edit_session)
        self.discard_asked.connect(actions.discard_session)

    def show_sessions(self, sessions: Sequence[Session], firsts: Sequence[str], view: TreatmentsView) -> None:
        """Show sessions given in the order of their days, with the text of each one's first cell."""
        rows = [_row(session, first, view) for session, first in zip(sessions, firsts, strict=True)]
        self.set_rows(rows[::-1])


def _row(session: Session, first: str, view: TreatmentsView) -> Row:
    pain = "" if session.pain is None else say("Treatments", "{pain} of 10").format(pain=session.pain)
    cost = "" if session.cost is None else show_price(session.cost, session.currency)
    photos = view.photo_counts.get(session.id, 0)
    reactions = dict.fromkeys(word(reaction.kind) for reaction in view.reactions_to(session.id))
    shown = QLocale().toString(photos) if photos else ""
    cells = (first, medium_day(session.day), session.area, session.device, pain, cost, ", ".join(reactions), shown)
    return Row(session.id, cells)


def numbers(overview: CourseOverview) -> list[str]:
    """Return which session of its course each one is."""
    return [QLocale().toString(number) for number in range(1, overview.done + 1)]


class SinglesCard(Card):
    """Sessions outside any course."""

    def __init__(self, actions: TreatmentActions) -> None:
        super().__init__(say("Treatments", "Single sessions"))
        self.log_button = QPushButton(say("Treatments", "Log session"))
        self.log_button.setAccessibleName(say("Treatments", "Log a single session"))
        self.log_button.clicked.connect(lambda: actions.log_session(None))
        self.set_action(self.log_button)
        self.hint = Hint(say("Treatments", "Visits that belong to no course stand here."))
        self.table = SessionTable(say("Treatments", "Single sessions"), say("Treatments", "Treatment"), actions)
        self.table.more = [(say("Treatments", "Log session"), lambda: actions.log_session(None))]
        self.cost = Hint()
        for part in (self.hint, self.table, self.cost):
            self.add(part)
        self.body.setSpacing(theme.space(1))

    def stops(self) -> list[QWidget]:
        """Return what Tab reaches, in reading order."""
        return [self.log_button, self.table]

    def show_view(self, view: TreatmentsView) -> None:
        """Show the single sessions."""
        sums = costs(view.singles)
        self.hint.setVisible(not view.singles)
        self.table.setVisible(bool(view.singles))
        self.table.show_sessions(view.singles, [session.name or session.treatment for session in view.singles], view)
        self.cost.say(say("Treatments", "Cost so far: {sum}").format(sum=costs_text(sums)) if sums else "")
