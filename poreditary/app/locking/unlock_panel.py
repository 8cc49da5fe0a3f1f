"""The passphrase, asked for in the place of all that is locked."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from poreditary.app import theme
from poreditary.app.texts import say
from poreditary.app.widgets.announce import announce

WIDTH_UNITS = 46
FORGET_MS = 60_000
"""So long what was typed stays in the field untouched; nobody who comes by later is to read it or to press Enter."""


class UnlockPanel(QFrame):
    """One field, one button; what was typed goes to `typed` and stays in the field until it opened the diary."""

    typed = Signal(str)
    other_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.heading = QLabel(say("Unlock", "The diary is locked"))
        self.heading.setProperty("role", "heading")
        self.label = QLabel(say("Unlock", "&Passphrase or recovery code"))
        self.field = QLineEdit()
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self.label.setBuddy(self.field)
        self.shown = QCheckBox(say("Unlock", "&Show what is typed"))
        self.message = QLabel()
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setWordWrap(True)
        self.message.hide()
        self.note = QLabel()
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        self.note.hide()
        self.other = QPushButton(say("Unlock", "Open another diary…"))
        self.other.setProperty("role", "quiet")
        self.open_button = QPushButton(say("Unlock", "Open the diary"))
        self.open_button.setProperty("role", "primary")
        self.open_button.setDefault(True)
        self._forget = QTimer(self, interval=FORGET_MS, singleShot=True)
        self._connect()
        self._lay_out()

    @property
    def is_busy(self) -> bool:
        """Return whether what was typed is being tried."""
        return not self.field.isEnabled()

    def wait(self) -> None:
        """Say that what was typed is being tried, which takes about a second."""
        self.field.setEnabled(False)
        self.open_button.setEnabled(False)
        self._say(say("Unlock", "Opening…"), "note")

    def refuse(self, sentence: str) -> None:
        """Say why the diary stays locked; what was typed stays for a while, to be mended."""
        self.field.setEnabled(True)
        self._forget.start()
        self._allow()
        self._say(sentence, "care")
        announce(self.message, sentence)
        self.field.setFocus()
        self.field.selectAll()

    def clear(self) -> None:
        """Forget what was typed."""
        self.field.clear()
        self.field.setEnabled(True)
        self.shown.setChecked(False)
        self.message.hide()

    def _forget_typed(self) -> None:
        if not self.is_busy:
            self.clear()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Let the keys go to the field."""
        super().showEvent(event)
        self.field.setFocus()

    def _connect(self) -> None:
        self.field.returnPressed.connect(self._try)
        self.field.textChanged.connect(self._allow)
        self.field.textChanged.connect(lambda _text: self._forget.start())
        self._forget.timeout.connect(self._forget_typed)
        self.open_button.clicked.connect(self._try)
        self.other.clicked.connect(self.other_asked)
        self.shown.toggled.connect(self._show_typed)
        self._allow()

    def _show_typed(self, is_shown: bool) -> None:
        self.field.setEchoMode(QLineEdit.EchoMode.Normal if is_shown else QLineEdit.EchoMode.Password)

    def _allow(self) -> None:
        self.open_button.setEnabled(bool(self.field.text()) and not self.is_busy)

    def _try(self) -> None:
        if self.open_button.isEnabled():
            self.typed.emit(self.field.text())

    def _say(self, text: str, role: str) -> None:
        self.message.setText(text)
        theme.set_role(self.message, role)
        self.message.show()

    def _lay_out(self) -> None:
        self.setFixedWidth(theme.space(WIDTH_UNITS))
        buttons = QHBoxLayout()
        buttons.addWidget(self.other)
        buttons.addStretch()
        buttons.addWidget(self.open_button)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(theme.space(3), theme.space(3), theme.space(3), theme.space(3))
        lines.setSpacing(theme.space(1))
        for part in (self.heading, self.note, self.label, self.field, self.shown, self.message):
            lines.addWidget(part)
        lines.addLayout(buttons)
