"""The reminders in Settings, one below the other, each to be switched, changed and deleted."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from poreditary.app import theme
from poreditary.app.pages.today_parts import note, stacked
from poreditary.app.texts import say
from poreditary.app.widgets.wrapped_text import WrappedText
from poreditary.domain.plan import Reminder

BESIDE_BOX = 4.25
"""Where the words beside a check box begin, in grid units."""


class ReminderLine(NamedTuple):
    """A reminder and how it is said what it is about and when it comes."""

    reminder: Reminder
    what: str
    when: str


class ReminderRow(QWidget):
    """One reminder."""

    def __init__(self, rows: "ReminderRows") -> None:
        super().__init__()
        self.line: ReminderLine | None = None
        self.box = QCheckBox()
        self.words = WrappedText(self.box)
        self.when = note("")
        self.when.setContentsMargins(theme.space(BESIDE_BOX), 0, 0, 0)
        self.change_button = QPushButton(say("Settings", "Change"))
        self.delete_button = QPushButton(say("Settings", "Delete"))
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(theme.space())
        across.addWidget(stacked(self.box, self.when), 1)
        for button in (self.change_button, self.delete_button):
            button.setProperty("role", "quiet")
            across.addWidget(button)
        self.box.clicked.connect(lambda is_on: rows.switched.emit(self._reminder(), is_on))
        self.change_button.clicked.connect(lambda: rows.change_asked.emit(self._reminder()))
        self.delete_button.clicked.connect(lambda: rows.delete_asked.emit(self._reminder()))

    def show_line(self, line: ReminderLine) -> None:
        """Show a reminder."""
        self.line = line
        # An ampersand would make the next letter a key.
        self.words.set(line.what.replace("&", "&&"))
        self.box.setAccessibleName(f"{line.what}, {line.when}")
        self.box.setChecked(line.reminder.is_on)
        self.when.setText(line.when)
        self.change_button.setAccessibleName(say("Settings", "Change {reminder}").format(reminder=line.what))
        self.delete_button.setAccessibleName(say("Settings", "Delete {reminder}").format(reminder=line.what))

    def _reminder(self) -> Reminder:
        assert self.line is not None
        return self.line.reminder


class ReminderRows(QWidget):
    """As many rows as there are reminders; those that stay keep the focus."""

    switched = Signal(object, bool)
    change_asked = Signal(object)
    delete_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[ReminderRow] = []
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(theme.space(1.5))

    def show_lines(self, lines: Sequence[ReminderLine]) -> None:
        """Show the reminders in the order given; where the last one that had the focus is gone, so is the focus."""
        while len(self.rows) > len(lines):
            self._remove(self.rows.pop())
        while len(self.rows) < len(lines):
            self.rows.append(ReminderRow(self))
            self._lines.addWidget(self.rows[-1])
        for row, line in zip(self.rows, lines, strict=True):
            row.show_line(line)
        self.setVisible(bool(lines))

    def _remove(self, row: ReminderRow) -> None:
        if self.rows and row.isAncestorOf(self.focusWidget() or self):
            self.rows[-1].delete_button.setFocus()
        row.hide()
        row.deleteLater()
