"""How far the measuring of a view is, with a button that stops it or begins it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QSizePolicy, QWidget

from poreditary.app import theme
from poreditary.app.texts import say
from poreditary.app.widgets.announce import announce

BAR_UNITS = 20


class MeasuringLine(QWidget):
    """Words, a bar and a button; it takes no room while nothing waits, and so stands below what is looked at."""

    begin_asked = Signal()
    cancel_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label, self.bar, self.button = QLabel(), QProgressBar(), QPushButton()
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setWordWrap(True)
        self.label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(theme.space(BAR_UNITS))
        self.bar.setAccessibleName(say("MeasuringLine", "How far it is"))
        self.button.clicked.connect(self._press)
        self._is_busy = self._is_held = False
        across = QHBoxLayout(self)
        across.setContentsMargins(0, theme.space(0.5), 0, theme.space())
        across.setSpacing(theme.space())
        across.addWidget(self.label, 1)
        across.addWidget(self.bar)
        across.addWidget(self.button)
        self.hide()

    def show_busy(self, text: str) -> None:
        """Say what is being measured; how far it is comes with `step`."""
        if not self._is_busy:
            self.bar.setRange(0, 0)
            announce(self, text)
        self._show(text, is_busy=True)

    def show_waiting(self, text: str, *, is_bad: bool = False) -> None:
        """Say what waits, or what went wrong, and offer to begin."""
        self._show(text, is_busy=False, is_bad=is_bad)

    def show_problem(self, text: str) -> None:
        """Say why nothing can be measured as things are."""
        self._show(text, is_busy=False, is_bad=True)
        self.button.hide()

    def clear(self) -> None:
        """Say nothing: nothing waits."""
        self._is_busy = self._is_held = False
        self.hide()

    def step(self, done: int, of: int) -> None:
        """Show that so many parts of so many are done."""
        self.bar.setRange(0, of)
        self.bar.setValue(done)

    def _show(self, text: str, *, is_busy: bool, is_bad: bool = False) -> None:
        if is_bad and text != self.label.text():
            announce(self, text, urgent=True)
        self._is_busy = is_busy
        self.label.setText(text)
        theme.set_role(self.label, "care" if is_bad else "note")
        self.bar.setVisible(is_busy)
        self.button.setEnabled(True)
        self.button.show()
        self.button.setText(say("MeasuringLine", "Cancel") if is_busy else say("MeasuringLine", "Measure"))
        self.show()
        if self._is_held and not is_busy:
            self._is_held = False
            self.button.setFocus()

    def _press(self) -> None:
        if self._is_busy:
            # A button that cannot be pressed for a moment would lose the keys to whatever comes next.
            self._is_held = self.button.hasFocus()
            self.button.setEnabled(False)
            self.label.setText(say("MeasuringLine", "Stopping…"))
            self.cancel_asked.emit()
        else:
            self.begin_asked.emit()
