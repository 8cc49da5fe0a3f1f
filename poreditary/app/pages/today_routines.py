"""The routines of a day: a card each, its steps in order, and one button that ticks them all."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from poreditary.app import theme
from poreditary.app.models import roles
from poreditary.app.pages.today_parts import focus_on
from poreditary.app.pages.today_read import DayRead
from poreditary.app.pages.today_row import StepRow
from poreditary.app.pages.today_words import step_words
from poreditary.app.texts import say
from poreditary.app.widgets.card import Card
from poreditary.app.widgets.sign import Sign
from poreditary.domain.kinds import Slot
from poreditary.domain.routine import RoutineOfDay

KEYS = {Slot.MORNING: "M", Slot.EVENING: "E", Slot.WEEKLY: "W"}
"""The key that ticks the routines of a slot."""


class RoutineCard(Card):
    """Show one routine; rows are kept and filled anew, so that another day costs no new widgets."""

    asked = Signal(str, object)
    all_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent)
        self.routine: RoutineOfDay | None = None
        self.rows: list[StepRow] = []
        self.all_button = QPushButton()
        self.all_button.clicked.connect(self._ask_all)
        self.state_label = QLabel()
        self.state_label.setProperty("role", "note")
        self.state_label.setTextFormat(Qt.TextFormat.PlainText)
        self.state_sign = Sign()
        self.set_action(self._actions())
        self.body.setSpacing(0)

    def _ask_all(self) -> None:
        if self.routine is not None:
            self.all_asked.emit(self.routine.routine.id)

    def _actions(self) -> QWidget:
        place = QWidget()
        across = QHBoxLayout(place)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(self.state_sign)
        across.addWidget(self.state_label)
        across.addWidget(self.all_button)
        place.setMinimumHeight(self.all_button.sizeHint().height())
        return place

    def show_routine(self, routine: RoutineOfDay, read: DayRead) -> None:
        """Show a routine as it is on the day that was read."""
        self.routine = routine
        name = routine.routine.name
        if self.heading() != name:
            self.set_heading(name)
        self._show_state(routine, read)
        while len(self.rows) > len(routine.steps):
            gone = self.rows.pop()
            gone.hide()
            gone.deleteLater()
        has_muted = bool(read.muted(routine))
        for number, step in enumerate(routine.steps):
            row = self.rows[number] if number < len(self.rows) else self._added_row()
            muted = read.muting(step)
            words = step_words(step, muted, read.day, read.today)
            row.show_step(step, words, has_why=muted is not None, keeps_room=has_muted)
            row.show()

    def _added_row(self) -> StepRow:
        row = StepRow(self)
        row.asked.connect(self.asked)
        self.rows.append(row)
        self.add(row)
        return row

    def _show_state(self, routine: RoutineOfDay, read: DayRead) -> None:
        name, key = routine.routine.name, KEYS[routine.routine.slot]
        spoken = say("Today", "Tick all of {routine}, key {key}").format(routine=name, key=key)
        self.all_button.setText(say("Today", "Tick all  {key}").format(key=key))
        self.all_button.setAccessibleName(spoken)
        self.all_button.setToolTip(roles.tip(spoken))
        is_open, is_done = bool(read.open_steps(routine)), read.is_done(routine)
        is_paused = not is_open and not is_done and bool(read.muted(routine))
        paused, done = say("Today", "Paused"), say("Today", "{routine} done").format(routine=name)
        self.state_sign.set_sign("check" if is_done else "pause", "accent" if is_done else "quiet")
        self.state_label.setText(done if is_done else paused)
        for widget in (self.state_label, self.state_sign):
            widget.setVisible(is_done or is_paused)
        if not is_open and self.all_button.hasFocus() and self.rows:
            self.rows[0].box.setFocus()
        self.all_button.setVisible(is_open)


class RoutineBoard(QWidget):
    """All routines of a day, one under the other; Up and Down go through their steps as through one list."""

    asked = Signal(str, object)
    all_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards: list[RoutineCard] = []
        self._down = QVBoxLayout(self)
        self._down.setContentsMargins(0, 0, 0, 0)
        self._down.setSpacing(theme.space(2))

    @property
    def rows(self) -> list[StepRow]:
        """Return the rows of all cards from top to bottom."""
        return [row for card in self.cards for row in card.rows]

    def show_day(self, read: DayRead) -> None:
        """Show the routines of the day that was read."""
        while len(self.cards) > len(read.routines):
            gone = self.cards.pop()
            gone.hide()
            gone.deleteLater()
        for number, routine in enumerate(read.routines):
            card = self.cards[number] if number < len(self.cards) else self._added_card()
            card.show_routine(routine, read)
            card.show()

    def first_open(self, slot: Slot) -> RoutineOfDay | None:
        """Return the first routine of a slot that can still be ticked."""
        cards = (card for card in self.cards if not card.all_button.isHidden())
        return next((c.routine for c in cards if c.routine and c.routine.routine.slot is slot), None)

    def focus_first(self) -> None:
        """Put the focus on the first step that is not done, else on the first one."""
        rows = self.rows
        still_open = (row for row in rows if row.step and not (row.step.is_done or row.step.is_skipped))
        row = next(still_open, rows[0] if rows else None)
        if row is not None:
            row.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def _added_card(self) -> RoutineCard:
        card = RoutineCard(self)
        card.asked.connect(self._hear)
        card.all_asked.connect(self.all_asked)
        self.cards.append(card)
        self._down.addWidget(card)
        return card

    def _hear(self, wish: str, row: StepRow) -> None:
        if wish not in ("up", "down"):
            self.asked.emit(wish, row)
            return
        rows = self.rows
        at = rows.index(row) + (1 if wish == "down" else -1)
        if 0 <= at < len(rows):
            focus_on(rows[at].box)
