"""Hints as quiet lines, each with a way to read why."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from poreditary.app import theme
from poreditary.app.icons import icon
from poreditary.app.models.frequency_words import hint_text
from poreditary.app.texts import say, word
from poreditary.app.widgets.chip import Chip
from poreditary.app.widgets.hint import Hint as QuietLine
from poreditary.domain.hints import Hint


class HintLines(QWidget):
    """Show what there is to say of a routine; without anything it takes no room. It never asks for an answer."""

    asked = Signal(str)
    """The id of the entry in the guide that says why."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Hint, ...] = ()
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(theme.space(0.5))
        self.hide()

    def show_hints(self, hints: Sequence[Hint]) -> None:
        """Show these hints; what is shown already stays as it is, with the focus."""
        if tuple(hints) == self._shown:
            return
        self._shown = tuple(hints)
        while (item := self._lines.takeAt(0)) is not None:
            line = item.widget()
            if line is not None:
                line.hide()
                line.deleteLater()
        for hint in hints:
            self._lines.addWidget(self._line(hint))
        self.setVisible(bool(hints))

    def chips(self) -> list[Chip]:
        """Return the buttons that open the guide, from top to bottom."""
        items = (self._lines.itemAt(row) for row in range(self._lines.count()))
        lines = (item.widget() for item in items if item is not None)
        return [chip for line in lines if line is not None for chip in line.findChildren(Chip)]

    def _line(self, hint: Hint) -> QWidget:
        line = QWidget(self)
        across = QHBoxLayout(line)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(theme.space())
        sign = QLabel()
        side = theme.space(2)
        sign.setPixmap(icon("info", "quiet").pixmap(side, side))
        sign.setAccessibleName(word(hint.kind))
        text = QuietLine(hint_text(hint))
        # What is said in passing widens nothing: it wraps.
        text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        across.addWidget(sign)
        across.addWidget(text, 1)
        if hint.statements:
            entry = hint.statements[0].partition(".")[0]
            why = Chip(say("Hints", "Why"), spoken=say("Hints", "Why: {hint}").format(hint=text.text()))
            why.clicked.connect(lambda _checked=False: self.asked.emit(entry))
            across.addWidget(why)
        return line
