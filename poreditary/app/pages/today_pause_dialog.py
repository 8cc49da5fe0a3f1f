"""Who asks for a pause and what exactly, and the question before a step that rests is ticked all the same."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QMessageBox, QVBoxLayout, QWidget

from poreditary.app import theme
from poreditary.app.pages.guide_chip import SourceChip
from poreditary.app.pages.guide_source import SourceDialog
from poreditary.app.pages.guide_words import figures
from poreditary.app.pages.today_parts import note
from poreditary.app.pages.today_pause_words import text_of
from poreditary.app.texts import say, word
from poreditary.domain.aftercare import CLINIC
from poreditary.domain.catalogue_values import Source
from poreditary.domain.muting import Pause

WIDTH_UNITS = 56


class PauseDialog(QDialog):
    """Show what a window rests on: the words, who says them and what kind of source that is."""

    guide_asked = Signal(str)
    """The id of the guide's entry on it."""

    def __init__(self, pause: Pause, state: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(word(pause.window.kind))
        self.setMinimumWidth(min(theme.space(WIDTH_UNITS), self.screen().availableGeometry().width()))
        self._pause = pause
        self._lines = QVBoxLayout(self)
        edge = theme.space(2)
        self._lines.setContentsMargins(edge, edge, edge, edge)
        self._lines.setSpacing(theme.space())
        self._fill(state)
        self._lines.addWidget(self._buttons())
        self._close_button.setFocus()
        self.finished.connect(self.deleteLater)

    def _fill(self, state: str) -> None:
        heading = note(state)
        self._lines.addWidget(heading)
        numbers = figures(self._pause.said) if self._pause.said is not None else ""
        for words in (numbers, text_of(self._pause)):
            if words:
                self._lines.addWidget(_text(words))
        if self._pause.window.source == CLINIC:
            self._lines.addWidget(note(say("Today", "The clinic says so, and that goes before everything published.")))
        for source in self._pause.sources:
            self._lines.addWidget(self._chip(source))

    def _chip(self, source: Source) -> SourceChip:
        chip = SourceChip(source)
        chip.setAutoDefault(False)
        chip.clicked.connect(lambda: self._show_source(source))
        return chip

    def _show_source(self, source: Source) -> None:
        dialog = SourceDialog(source, self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        if self._pause.entry:
            guide = buttons.addButton(say("Today", "Open the guide"), QDialogButtonBox.ButtonRole.ActionRole)
            guide.setAutoDefault(False)
            guide.clicked.connect(self._open_guide)
        close = buttons.addButton(say("Today", "Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setDefault(True)
        self._close_button = close
        buttons.rejected.connect(self.reject)
        return buttons

    def _open_guide(self) -> None:
        self.guide_asked.emit(self._pause.entry)
        self.accept()


def ask_despite(sentence: str, agreed: Callable[[], None], parent: QWidget) -> QMessageBox:
    """Ask once whether a step that rests is ticked all the same; Escape and Enter leave it."""
    box = QMessageBox(parent)
    box.setWindowTitle(say("Today", "This step is paused"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(sentence)
    box.setInformativeText(say("Today", "Tick it all the same?"))
    tick = box.addButton(say("Today", "Tick it anyway"), QMessageBox.ButtonRole.AcceptRole)
    leave = box.addButton(say("Today", "Leave it"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(leave)
    box.setEscapeButton(leave)
    tick.clicked.connect(agreed)
    # Not every window manager gives the focus back by itself.
    box.finished.connect(parent.window().activateWindow)
    box.finished.connect(box.deleteLater)
    box.open()
    return box


def _text(words: str) -> QLabel:
    label = QLabel(words)
    label.setWordWrap(True)
    label.setTextFormat(note("").textFormat())
    return label
