"""Asking for a diary's folder, and what helps where the diary in it cannot be opened."""

from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from poreditary.app import theme
from poreditary.app.texts import say

WIDTH_UNITS = 88


class Help(Enum):
    """What can be done where a diary cannot be opened."""

    KEY = auto()
    RESTORE = auto()
    RESCUE = auto()
    ANOTHER = auto()
    CLOSE = auto()


def ask_for_diary(parent: QWidget | None, start: Path) -> Path | None:
    """Ask for the folder of a diary, an empty one for a new diary; None where the person thought better of it."""
    title = say("Folder", "Choose the folder of a diary, or an empty folder for a new one")
    chosen = QFileDialog.getExistingDirectory(parent, title, str(start.parent))
    return Path(chosen) if chosen else None


class ShutDialog(QDialog):
    """Says why a diary cannot be opened, with what helps as buttons; Escape closes the program."""

    chosen = Signal(object)
    """Help: what the person chose."""

    def __init__(self, parent: QWidget | None, sentence: str, helps: list[Help]) -> None:
        super().__init__(parent)
        self.setWindowTitle(say("Folder", "The diary cannot be opened"))
        self.sentence = QLabel(sentence)
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence.setWordWrap(True)
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.buttons = {wanted: QPushButton(text) for wanted, text in _texts().items() if wanted in helps}
        across = QHBoxLayout()
        across.addStretch()
        for wanted, button in self.buttons.items():
            button.clicked.connect(lambda _checked=False, wanted=wanted: self._choose(wanted))
            button.setAutoDefault(False)
            across.addWidget(button)
        first = next(iter(self.buttons.values()))
        first.setDefault(True)
        first.setProperty("role", "primary")
        first.setFocus()
        lines = QVBoxLayout(self)
        edge = theme.space(2)
        lines.setContentsMargins(edge, edge, edge, edge)
        lines.setSpacing(theme.space(2))
        lines.addWidget(self.sentence)
        lines.addLayout(across)
        self.setFixedWidth(min(theme.space(WIDTH_UNITS), self.screen().availableSize().width()))
        lines.activate()
        self.resize(self.width(), lines.totalHeightForWidth(self.width()))

    def reject(self) -> None:
        """Close the program, as its button does."""
        self._choose(Help.CLOSE)

    def _choose(self, wanted: Help) -> None:
        super().accept()
        self.chosen.emit(wanted)


def _texts() -> dict[Help, str]:
    return {
        Help.KEY: say("Folder", "Put the key file back…"),
        Help.RESTORE: say("Folder", "Restore a backup…"),
        Help.RESCUE: say("Folder", "Rescue what can be read…"),
        Help.ANOTHER: say("Folder", "Open another diary…"),
        Help.CLOSE: say("Folder", "Close"),
    }
