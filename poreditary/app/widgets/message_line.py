"""The line at the bottom of a page: what was done, with Undo, what went wrong, or what a reminder says."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from poreditary.app import theme
from poreditary.app.icons import icon
from poreditary.app.texts import say
from poreditary.app.widgets.announce import announce
from poreditary.app.widgets.sign import Sign

SHOWN_MS = 6_000


class MessageLine(QFrame):
    """Show one message at a time; its height is kept while it is empty, so nothing moves."""

    undo_asked = Signal()
    closed = Signal()
    notice_closed = Signal()
    """The person closed a notice, before `closed`; it says nothing of one that another message took the place of."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.sign = Sign()
        self.label = QLabel()
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setWordWrap(True)
        self.undo_button = QPushButton()
        self.undo_button.setProperty("role", "quiet")
        self.undo_button.clicked.connect(self._undo)
        self.more_buttons: tuple[QPushButton, ...] = ()
        self.close_button = QToolButton()
        self.close_button.clicked.connect(self._close)
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.timeout.connect(self._time_over)
        self._lay_out()
        self._name_buttons()
        self.hide()

    def _lay_out(self) -> None:
        self.across = across = QHBoxLayout(self)
        across.setContentsMargins(theme.space(2), theme.space(0.5), theme.space(1), theme.space(0.5))
        across.setSpacing(theme.space())
        across.addWidget(self.sign)
        across.addWidget(self.label, 1)
        across.addWidget(self.undo_button)
        across.addWidget(self.close_button)
        kept = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        kept.setRetainSizeWhenHidden(True)
        self.setSizePolicy(kept)
        self.close_button.setIcon(icon("close"))

    def _name_buttons(self) -> None:
        self.undo_button.setText(say("MessageLine", "Undo"))
        self.close_button.setToolTip(say("MessageLine", "Close message"))
        self.close_button.setAccessibleName(say("MessageLine", "Close message"))

    def show_status(self, text: str, *, undo: bool = False) -> None:
        """Show what was done for 6 s, longer while the pointer or the focus is on it."""
        self._show(text, "info", "card", undo=undo)
        announce(self, text)
        self.timer.start(SHOWN_MS)

    def show_error(self, text: str) -> None:
        """Show what went wrong and how to mend it until it is closed."""
        self.timer.stop()
        self._show(text, "care", "care_card", undo=False)
        announce(self, text, urgent=True)

    def show_notice(self, text: str, buttons: Sequence[QPushButton], *, again: bool = False) -> None:
        """Show something to see to, with its own buttons, until it is closed or another message takes its place.

        What is shown `again` is not read out a second time.
        """
        self.timer.stop()
        self._show(text, "reminder", "card", undo=False, buttons=buttons)
        if not again:
            announce(self, text)

    def clear(self) -> None:
        """Take the message away."""
        self.timer.stop()
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def clear_status(self) -> None:
        """Take away what was done, because something else was done since; an error stays."""
        if self.timer.isActive():
            self.clear()

    def text(self) -> str:
        """Return the message on show, empty when there is none."""
        return "" if self.isHidden() else self.label.text()

    def _show(self, text: str, sign: str, role: str, *, undo: bool, buttons: Sequence[QPushButton] = ()) -> None:
        theme.set_role(self, role)
        self.sign.set_sign(sign, "care" if sign == "care" else "quiet")
        self.label.setText(text)
        self.setAccessibleName(text)
        self.undo_button.setVisible(undo)
        self._put(buttons)
        self.show()

    def _put(self, buttons: Sequence[QPushButton]) -> None:
        for old in self.more_buttons:
            old.hide()
            old.deleteLater()
        self.more_buttons = tuple(buttons)
        for button in buttons:
            button.setProperty("role", "quiet")
            self.across.insertWidget(self.across.count() - 1, button)
            self.setTabOrder(button, self.close_button)

    def _close(self) -> None:
        if self.more_buttons:
            self.notice_closed.emit()
        self.clear()

    def _undo(self) -> None:
        self.clear()
        self.undo_asked.emit()

    def _time_over(self) -> None:
        if self.underMouse() or self.undo_button.hasFocus() or self.close_button.hasFocus():
            self.timer.start(SHOWN_MS)
        else:
            self.clear()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Say the buttons again when the language changes."""
        if event.type() == QEvent.Type.LanguageChange:
            self._name_buttons()
        super().changeEvent(event)
