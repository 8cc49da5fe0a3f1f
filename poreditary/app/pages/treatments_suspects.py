"""What was new or done before a reaction, unfolded under the list of reactions."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from poreditary.app import theme
from poreditary.app.days import dated, day_and_month
from poreditary.app.pages.treatments_actions import TreatmentActions
from poreditary.app.pages.treatments_fold import Fold
from poreditary.app.suspect_voice import VOICE, facts_text, pause_text, title_text
from poreditary.app.texts import lookup, say, word
from poreditary.app.widgets.announce import announce
from poreditary.app.widgets.before_strip import BeforeStrip, StripRow
from poreditary.app.widgets.hint import Hint
from poreditary.domain.reaction import Reaction
from poreditary.domain.suspect_texts import NO_PROOF, away_text
from poreditary.domain.suspects import DAYS_NEW, Before

Line = tuple[str, str, str, str]
"""A day, how long before the reaction, what, and what is known of it."""
WHAT, KNOWN, COLUMNS = 2, 3, 4


class BeforePanel(QWidget):
    """A fold for one reaction: a strip of the four weeks before it, and the same in words, newest first."""

    def __init__(self, actions: TreatmentActions) -> None:
        super().__init__()
        self._context = actions.context
        self._reaction: Reaction | None = None
        self.strip, self.as_ever, self.hint = BeforeStrip(), Hint(), Hint()
        self.labels: list[QLabel] = []
        self.lines = QGridLayout()
        self.lines.setHorizontalSpacing(theme.space(2))
        self.lines.setVerticalSpacing(theme.space(0.5))
        self.lines.setColumnStretch(WHAT, 2)
        self.lines.setColumnStretch(KNOWN, 3)
        content = QWidget()
        inside = QVBoxLayout(content)
        inside.setContentsMargins(theme.space(1), 0, 0, 0)
        inside.setSpacing(theme.space(1.5))
        inside.addWidget(self.strip)
        inside.addLayout(self.lines)
        inside.addWidget(self.as_ever)
        inside.addWidget(self.hint)
        self.fold = Fold(content)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.fold)
        self.fold.turned.connect(self.look)

    def show_reaction(self, reaction: Reaction | None) -> None:
        """Be about a reaction; while unfolded, read what came before it."""
        self._reaction = reaction
        self.setVisible(reaction is not None)
        if reaction is not None:
            text = say("Treatments", "What was new before: {reaction}")
            self.fold.button.setText(text.format(reaction=dated(word(reaction.kind), reaction.from_day)))
            self.look()

    def look(self) -> None:
        """Read what was new before the reaction, where that is unfolded."""
        if self._reaction is not None and self.fold.is_open:
            day = self._reaction.from_day
            self._context.ask(self, lambda diary: diary.suspects.before(day), self._show)

    def text(self) -> str:
        """Return what is shown as sentences, for screen readers."""
        texts = [label.text() for label in self.labels]
        return ". ".join(", ".join(texts[at : at + COLUMNS]) for at in range(0, len(texts), COLUMNS))

    def _show(self, before: Before) -> None:
        if self._reaction is None or before.day != self._reaction.from_day:
            return
        self._set_lines(lines_of(before))
        names = ", ".join(title_text(suspect) for suspect in before.as_ever)
        self.as_ever.say(say("Treatments", "In use as before: {names}").format(names=names) if names else "")
        nothing = say("Treatments", "Nothing is noted as new or done in the {n} days before.").format(n=DAYS_NEW)
        self.hint.say(lookup("Suspects", NO_PROOF) if before.news else nothing)
        self.strip.show_rows(strip_rows(before), before.day, self.text())
        announce(self.fold.button, self.text() or nothing)

    def _set_lines(self, lines: list[Line]) -> None:
        for label in self.labels:
            self.lines.removeWidget(label)
            label.deleteLater()
        self.labels = [_label(text, column) for line in lines for column, text in enumerate(line)]
        for place, label in enumerate(self.labels):
            self.lines.addWidget(label, place // COLUMNS, place % COLUMNS, Qt.AlignmentFlag.AlignTop)


def lines_of(before: Before) -> list[Line]:
    """Return what was new or done and the pauses that began, the nearest to the reaction first."""
    found: list[tuple[date, Line]] = [
        (suspect.facts[0].day, _line(suspect.facts[0].day, before.day, title_text(suspect), facts_text(suspect)))
        for suspect in before.news
    ]
    for window in before.pauses:
        until = say("Treatments", "aftercare until {day}").format(day=day_and_month(window.until_day, before.day))
        found.append((window.from_day, _line(window.from_day, before.day, pause_text(window), until)))
    return [line for _day, line in sorted(found, key=lambda one: one[0], reverse=True)]


def strip_rows(before: Before) -> tuple[StripRow, ...]:
    """Return a row for each thing that was new or done, and one for each pause."""
    news = (StripRow(title_text(one), tuple(fact.day for fact in one.facts)) for one in before.news)
    pauses = (StripRow(pause_text(one), bar=(one.from_day, one.until_day)) for one in before.pauses)
    return (*news, *pauses)


def _line(then: date, day: date, what: str, known: str) -> Line:
    return day_and_month(then, day), away_text(then, day, VOICE), what, known


def _label(text: str, column: int) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", "" if column == WHAT else "note")
    label.setWordWrap(column in (WHAT, KNOWN))
    return label
