"""What a session asks to leave out: one line to read, and a line for each window to change."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from poreditary.app import theme
from poreditary.app.dialogs import session_window_words as words
from poreditary.app.dialogs.session_form import SessionForm
from poreditary.app.dialogs.session_window_row import WindowRow
from poreditary.app.texts import lookup, say
from poreditary.app.widgets.announce import announce
from poreditary.app.widgets.hint import Hint
from poreditary.app.widgets.whole_lines import WholeLines
from poreditary.diary.aftercare_texts import ASK_FOR_SUNSCREEN, question_text
from poreditary.domain.aftercare import AftercareWindow
from poreditary.domain.aftercare_defaults import default_windows, open_questions
from poreditary.domain.window_plan import Plan, new_plan, plan_of, proposed_again, replanned, windows_of


class SessionWindows(QWidget):
    """Follow treatment and day of a session.

    `rows_made` tells that the lines to change are others now, `unfolded` that they were opened to be read.
    """

    rows_made = Signal()
    unfolded = Signal()

    def __init__(self, start: SessionForm, treatment: str, day: date, today: date) -> None:
        super().__init__()
        self._start, self._treatment, self._day, self._today = start, treatment, day, today
        self._catalogue = start.catalogue
        proposed = default_windows(treatment, day, self._catalogue)
        is_new = not start.session.id
        self.plan: Plan = new_plan(proposed) if is_new else plan_of(start.windows, day, proposed)
        self.rows: list[WindowRow] = []
        self.summary, self.ask, self.advice = QLabel(), Hint(), Hint()
        self.change_button = QPushButton()
        self.propose_button = QPushButton(say("SessionWindows", "Propose windows"))
        self._list = QWidget()
        self._is_offered = False
        self._lay_out()
        self.change_button.clicked.connect(self._turn)
        self.propose_button.clicked.connect(self._propose)
        self._make_rows()
        self.unfold(is_open=False)

    def _lay_out(self) -> None:
        heading = QLabel(say("SessionWindows", "To leave out after this session"))
        self.summary.setWordWrap(True)
        self.advice.say(say("SessionWindows", "Days you change count as the clinic’s and go before every default."))
        across = QHBoxLayout()
        across.setSpacing(theme.space())
        across.addWidget(heading, 1)
        for button in (self.change_button, self.propose_button):
            button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            across.addWidget(button)
        lines = WholeLines(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(theme.space(1))
        lines.addLayout(across)
        for part in (self.summary, self.ask, self._list):
            lines.addWidget(part)
        below = QVBoxLayout(self._list)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(theme.space(1))
        below.addWidget(self.advice)

    def follow(self, treatment: str, day: date) -> None:
        """Propose anew for another treatment, and move with another day; what the person changed stays."""
        if (treatment, day) == (self._treatment, self._day):
            return
        is_anew = treatment != self._treatment
        self._treatment, self._day = treatment, day
        proposed = default_windows(treatment, day, self._catalogue)
        self.plan = replanned(self.plan, proposed, is_anew=is_anew)
        self._make_rows()

    def windows(self, day: date, instruction: str) -> tuple[AftercareWindow, ...]:
        """Return the windows to keep with the session on a day, with the clinic's instruction."""
        return windows_of(self.plan, day, instruction, self._start.session.instruction)

    def unfold(self, *, is_open: bool) -> None:
        """Show a line for each window, or the one line for all of them."""
        self._is_offered = False
        self._list.setVisible(is_open)
        self._name_button()
        self.change_button.setAccessibleName(say("SessionWindows", "Change what to leave out"))
        self.change_button.setAccessibleDescription(
            say("SessionWindows", "open") if is_open else say("SessionWindows", "folded")
        )
        self._show()

    def offer(self) -> None:
        """Show the lines below something else that is being filled in; the button goes on leading to them."""
        if self._list.isHidden():
            self.unfold(is_open=True)
            self._is_offered = True
            self._name_button()

    def stops(self) -> list[QWidget]:
        """Return what Tab reaches, from top to bottom."""
        fields = [field for row in self.rows for field in (row.box, row.days)]
        return [self.change_button, self.propose_button, *fields]

    def _turn(self) -> None:
        is_open = self._list.isHidden() or self._is_offered
        self.unfold(is_open=is_open)
        if is_open:
            self.unfolded.emit()

    def _name_button(self) -> None:
        is_to_fold = not (self._list.isHidden() or self._is_offered)
        self.change_button.setText(say("SessionWindows", "Fold") if is_to_fold else say("SessionWindows", "Change"))

    def _make_rows(self) -> None:
        """Show the plan; the lines stay, with the focus, where they are of the same kinds as before."""
        if [row.line.kind for row in self.rows] != [line.kind for line in self.plan]:
            for row in self.rows:
                row.hide()
                row.deleteLater()
            self.rows = [WindowRow(line) for line in self.plan]
            for row in self.rows:
                row.changed.connect(self._take)
                self._below().addWidget(row)
            self.rows_made.emit()
        self._show()

    def _below(self) -> QVBoxLayout:
        below = self._list.layout()
        assert isinstance(below, QVBoxLayout)
        return below

    def _take(self) -> None:
        """Take over what the person changed in a line."""
        self.plan = tuple(row.line for row in self.rows)
        self._is_offered = False
        self._name_button()
        self._show()

    def _propose(self) -> None:
        self.plan = proposed_again(self.plan)
        self._show()
        self.change_button.setFocus()
        announce(self.summary, self.summary.text())

    def _show(self) -> None:
        said = words.voice(self._today)
        questions = open_questions(self._treatment, self._day, self._catalogue)
        for row, line in zip(self.rows, self.plan, strict=True):
            until = said.day(line.until_day(self._day))
            row.show_line(line, until, words.why(line, questions, self._catalogue, said))
        self.summary.setText(words.summary(self.plan, self._day, said))
        start = [question_text(one, said) for one in questions if one.is_sunscreen_start]
        self.ask.say(lookup("Aftercare", ASK_FOR_SUNSCREEN) if self._list.isHidden() else " ".join(start))
        is_bare = not any(line.is_kept for line in self.plan)
        self.propose_button.setVisible(is_bare and any(line.proposed is not None for line in self.plan))
