"""A blind comparison that was begun: how far it is, or what it came to."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from poreditary.app import theme
from poreditary.app.texts import say
from poreditary.app.widgets.blind_pairs import pair_texts
from poreditary.app.widgets.blind_words import checks_text, outcome_text, progress_text, share_text, title_text
from poreditary.app.widgets.card import Card
from poreditary.domain.blind_outcome import Outcome
from poreditary.domain.fairness import Apart
from poreditary.domain.photo import BlindSet, Photo


class BlindCard(Card):
    """One set; the outcome is shown once every pair was answered, so that it sways no answer."""

    resumed = Signal(int)
    repeated = Signal(int)
    discarded = Signal(int)

    def __init__(
        self, one: BlindSet, found: Outcome, photos: Mapping[int, Photo], apart: Apart, parent: QWidget | None = None
    ) -> None:
        super().__init__(title_text(one), parent)
        self.set_id = one.id
        is_open = found.open > 0
        texts = [progress_text(found, len(one.pairs))] if is_open else [outcome_text(found), share_text(found)]
        self.texts = " ".join(filter(None, [*texts, checks_text(found) if not is_open else ""]))
        for number, text in enumerate(filter(None, texts)):
            self.add(_label(text, "" if number == 0 else "note"))
        if not is_open and checks_text(found):
            self.add(_label(checks_text(found), "note"))
        self.pairs = [] if is_open else pair_texts(one, photos, apart)
        for text in self.pairs:
            self.add(_label(text, "note"))
        self.main = self._button(say("Blind", "Go on") if is_open else say("Blind", "Do it again"), "")
        self.delete = self._button(say("Blind", "Delete"), "quiet")
        self.main.clicked.connect(lambda: (self.resumed if is_open else self.repeated).emit(self.set_id))
        self.delete.clicked.connect(lambda: self.discarded.emit(self.set_id))
        line = QHBoxLayout()
        line.setSpacing(theme.space())
        line.addWidget(self.main)
        line.addWidget(self.delete)
        line.addStretch(1)
        self.add(line)

    def _button(self, text: str, role: str) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("role", role)
        button.setAccessibleName(f"{text}, {self.heading()}")
        return button


def _label(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", role)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
