"""One line of what a session asks to leave out: whether, for how many days, and who says so."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QSpinBox, QVBoxLayout, QWidget

from poreditary.app import theme
from poreditary.app.texts import say, word
from poreditary.app.widgets.hint import Hint
from poreditary.domain.window_plan import PlannedWindow, with_choice, with_days

MOST_DAYS = 999
INDENT_UNITS = 4


class WindowRow(QWidget):
    """Choose a window and its days; `line` is what is filled in, and `changed` tells that the person changed it."""

    changed = Signal()

    def __init__(self, line: PlannedWindow) -> None:
        super().__init__()
        self.line = line
        self.box = QCheckBox(word(line.kind))
        self.days = QSpinBox()
        self.days.setRange(1, MOST_DAYS)
        self.days.setAccessibleName(say("SessionWindows", "Days: {what}").format(what=word(line.kind)))
        self.until, self.note = QLabel(), Hint()
        self._lay_out()
        self.box.toggled.connect(self._choose)
        self.days.valueChanged.connect(self._count)

    def _lay_out(self) -> None:
        across = QHBoxLayout()
        across.setSpacing(theme.space())
        across.addWidget(self.box, 1)
        across.addWidget(self.days)
        across.addWidget(self.until)
        self.until.setMinimumWidth(theme.space(20))
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(theme.space(0.25))
        lines.addLayout(across)
        lines.addWidget(self.note)
        self.note.setIndent(theme.space(INDENT_UNITS))

    def show_line(self, line: PlannedWindow, until: str, why: str) -> None:
        """Show a line of the same kind, the day it holds until, and who says so."""
        self.line = line
        with QSignalBlocker(self.box), QSignalBlocker(self.days):
            self.box.setChecked(line.is_kept)
            if self.days.value() != line.days:
                self.days.setValue(line.days)
        self.days.setEnabled(line.is_kept)
        if line.days == 1:
            text = say("SessionWindows", "day, until {day}")
        else:
            text = say("SessionWindows", "days, until {day}")
        self.until.setText(text.format(day=until) if line.is_kept else say("SessionWindows", "not asked for"))
        self.note.say(why)
        self.box.setAccessibleDescription(why)
        self.days.setAccessibleDescription(until)

    def _choose(self, is_kept: bool) -> None:
        self.line = with_choice(self.line, is_kept=is_kept)
        self.changed.emit()

    def _count(self, days: int) -> None:
        self.line = with_days(self.line, days)
        self.changed.emit()
