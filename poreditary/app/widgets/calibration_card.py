"""A calm card on the calibration week: how far it is, what is assumed meanwhile, and the way to the next sitting."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from poreditary.app import theme
from poreditary.app.context import Context
from poreditary.app.models.turns import Turns
from poreditary.app.texts import say
from poreditary.app.widgets.calibration_words import assumed_text, leave_out_text, offer_text, week_text
from poreditary.app.widgets.card import Card
from poreditary.app.widgets.flow_layout import FlowLayout
from poreditary.app.widgets.hint import Hint
from poreditary.app.widgets.unchanged_box import TABLES, UnchangedBox
from poreditary.diary.calibration_week import Week, read_week
from poreditary.domain.change import Changes
from poreditary.domain.kinds import View
from poreditary.domain.measured_words import NEEDED


class CalibrationCard(Card):
    """Shows itself while a calibration week is under way; `is_offering` also where one could be begun.

    It follows the diary by itself once `refresh` was called.
    """

    left = Signal()
    """It goes while it has the keys."""

    def __init__(
        self, context: Context, view: View | None = None, parent: QWidget | None = None, *, is_offering: bool = False
    ) -> None:
        super().__init__(parent=parent)
        self._context, self._view, self._is_offering = context, view, is_offering
        self.is_short = False
        """Whether it says nothing of what is assumed meanwhile."""
        self.is_put_by = False
        """Whether it stays away, because what is looked at is not what the week is for."""
        self._turns = Turns()
        self._week: Week | None = None
        self.text, self.note = QLabel(), Hint()
        self.text.setWordWrap(True)
        self.question = UnchangedBox(context, is_dated=True, is_led=True)
        self.take = QPushButton(say("Calibration", "Take photos"))
        self.begin = QPushButton(say("Calibration", "Begin the calibration week"))
        self.skip = QPushButton(say("Calibration", "Measure without it"))
        self.skip.setToolTip(say("Calibration", "A cautious value is assumed instead"))
        self.leave_out = tuple(QPushButton() for _day in range(NEEDED - 1))
        """For each day that counted, to take it back; with the last of them the week is over."""
        for button in (self.skip, *self.leave_out):
            button.setProperty("role", "quiet")
        self._lay_out()
        self.take.clicked.connect(self._take)
        self.begin.clicked.connect(self._begin)
        self.skip.clicked.connect(self._skip)
        for place, button in enumerate(self.leave_out):
            button.setToolTip(say("Calibration", "The sitting of this day counts no longer"))
            button.clicked.connect(lambda _checked=False, place=place: self._leave_out(place))
        context.changed.connect(self._hear)
        self.hide()

    def _lay_out(self) -> None:
        self.body.setSpacing(theme.space(0.75))
        for part in (self.text, self.note, self.question):
            self.add(part)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        flow.setSpacing(theme.space())
        for button in (self.take, self.begin, self.skip, *self.leave_out):
            flow.addWidget(button)
        self.add(buttons)

    def refresh(self) -> None:
        """Read how far the week is, and show it."""
        self._turns.end()
        view = self._view
        self._context.ask(self, lambda diary: read_week(diary, view), self._turns.only_now(self._show))

    def show_view(self, view: View | None) -> None:
        """Speak of another view, of all that are measured where it is None."""
        self._view = view
        self.refresh()

    def _hear(self, changes: Changes) -> None:
        if changes.tables & TABLES:
            self.refresh()

    def _show(self, week: Week) -> None:
        self._week, standing = week, week.standing
        can_begin = self._is_offering and standing.is_set_up and not standing.is_complete
        is_wanted = (week.is_under_way or can_begin) and not self.is_put_by
        if not is_wanted and self.isAncestorOf(self.window().focusWidget() or self.window()):
            # Left to itself, Qt gives the keys to what comes next, however far down the page that is.
            self.left.emit()
        self.setVisible(is_wanted)
        self.text.setText(week_text(week, self._context.today()) if week.is_under_way else offer_text())
        self.note.say(assumed_text() if week.is_under_way and not self.is_short else "")
        self.setAccessibleName(say("Calibration", "Calibration week"))
        self._show_buttons(week)
        self.question.ask_about(week.asked.id if week.asked is not None else 0)

    def _show_buttons(self, week: Week) -> None:
        held = next((button for button in (self.begin, *self.leave_out) if button.hasFocus()), self.take)
        words = held.text()
        days = week.standing.days if week.is_under_way else ()
        for place, button in enumerate(self.leave_out):
            button.setVisible(place < len(days))
            if place < len(days):
                button.setText(leave_out_text(days[place], self._context.today()))
        for button, is_wanted in (
            (self.take, week.is_under_way),
            (self.skip, week.is_under_way),
            (self.begin, not week.is_under_way),
        ):
            button.setVisible(is_wanted)
        if (held.hasFocus() and held.text() == words) or held is self.take:
            return
        # Not to what stands where the button was: that would give the week up, or leave another day out.
        self.take.setFocus()

    def _take(self) -> None:
        """Open the studio with the views of the week planned."""
        views = [] if self._week is None else list(self._week.views)
        self._context.go_to("photos", {"studio": 0, "views": views})

    def _begin(self) -> None:
        view = self._view
        self._context.change(self, lambda diary: diary.calibration.begin(view))

    def _leave_out(self, place: int) -> None:
        """Let a day that counted count no longer."""
        if self._week is None or place >= len(self._week.standing.days):
            return
        standing = self._week.standing
        sittings = [one.id for one in standing.sittings if one.day == standing.days[place]]
        self._context.change(self, lambda diary: diary.calibration.leave_out(*sittings))

    def _skip(self) -> None:
        view = self._view
        self._context.change(self, lambda diary: diary.calibration.give_up(view))
