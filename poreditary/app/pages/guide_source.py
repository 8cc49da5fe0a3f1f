"""What is known of a source: who wrote it, when, what kind it is, how much of it was read, and where it stands."""

from collections.abc import Iterator

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from poreditary.app import theme
from poreditary.app.pages.guide_words import date_words, language
from poreditary.app.texts import say, word
from poreditary.app.widgets.announce import announce
from poreditary.app.widgets.column import Column
from poreditary.app.widgets.hint import Hint
from poreditary.app.widgets.labelled_value import LabelledValue
from poreditary.domain.catalogue_values import Source

WIDTH_UNITS = 62
"""Width of the dialog in grid units where the screen has it."""


class SourceDialog(QDialog):
    """Show a source; its address can be copied and is never opened."""

    def __init__(self, source: Source, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(say("Guide", "Source"))
        column = Column()
        column.body.setSpacing(theme.space(1.5))
        for label, value in facts(source):
            column.add(LabelledValue(label, value))
        self.address: QLineEdit | None = _address(source.address) if source.address else None
        self.told = Hint()
        if self.address is not None:
            column.add(_labelled(say("Guide", "Address"), self.address))
        column.add(self.told)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(column)
        buttons = self._buttons()
        lines.addWidget(buttons)
        self._fit(column.content, buttons)

    def _fit(self, content: QWidget, buttons: QWidget) -> None:
        """Be as high as what is shown asks for, as far as the screen goes; the rest scrolls."""
        room = self.screen().availableGeometry().size() * 0.9
        width = min(theme.space(WIDTH_UNITS), room.width())
        high = content.heightForWidth(width - theme.space(6)) + buttons.sizeHint().height() + theme.space(8)
        self.resize(width, min(high, room.height()))

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        buttons.setContentsMargins(theme.space(3), 0, theme.space(3), theme.space(2))
        if self.address is not None:
            copy = buttons.addButton(say("Guide", "Copy address"), QDialogButtonBox.ButtonRole.ActionRole)
            copy.clicked.connect(self._copy)
        close = buttons.addButton(say("Guide", "Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setDefault(True)
        close.setFocus()
        buttons.rejected.connect(self.reject)
        return buttons

    def _copy(self) -> None:
        assert self.address is not None
        QGuiApplication.clipboard().setText(self.address.text())
        self.told.say(say("Guide", "Address copied."))
        announce(self, self.told.text())


def _labelled(text: str, field: QLineEdit) -> QVBoxLayout:
    lines = QVBoxLayout()
    lines.setSpacing(theme.space(0.25))
    label = QLabel(text)
    label.setProperty("role", "note")
    label.setBuddy(field)
    lines.addWidget(label)
    lines.addWidget(field)
    return lines


def _address(address: str) -> QLineEdit:
    """Return a field to read and to copy from, as an address has no spaces to break a line at."""
    field = QLineEdit(address)
    field.setReadOnly(True)
    field.setCursorPosition(0)
    return field


def facts(source: Source) -> Iterator[tuple[str, str]]:
    """Yield what is known of a source but its address, each with the word for it."""
    spoken = language()
    yield say("Guide", "Title"), source.title.in_language(spoken)
    if source.author:
        yield say("Guide", "Author"), source.author
    if source.publisher:
        yield say("Guide", "Published by"), source.publisher
    if source.date:
        yield say("Guide", "Date"), date_words(source.date)
    yield say("Guide", "Kind of source"), word(source.kind)
    if not source.is_own:
        yield say("Guide", "How much of it was read"), word(source.extent)
    if source.note is not None:
        yield say("Guide", "Note"), source.note.in_language(spoken)
