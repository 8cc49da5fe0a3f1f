"""How far something is that takes long, and what came of it."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from poreditary.app import theme
from poreditary.app.texts import say
from poreditary.app.widgets.announce import announce

WIDTH_UNITS = 64
LIST_UNITS = 26
"""The height from which on a long answer scrolls."""


class TaskDialog(QDialog):
    """Words, a bar, and buttons that depend on what came of it; Escape stops what is under way, else closes."""

    cancel_asked = Signal()

    def __init__(self, title: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.is_working = False
        self.said = QLabel()
        self.listed = QLabel()
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(say("TaskDialog", "How far it is"))
        self.close_button = QPushButton(say("TaskDialog", "Close"))
        self.close_button.setAutoDefault(False)
        self.close_button.clicked.connect(self.reject)
        self._offers: list[QPushButton] = []
        self.lines = QVBoxLayout(self)
        self._lay_out()

    def work(self, text: str) -> None:
        """Say what is being done from now on; how far it is comes with `step`."""
        self._clear()
        self.is_working = True
        self.said.setText(text)
        theme.set_role(self.said, "")
        self.progress.setRange(0, 0)
        self.progress.show()
        self.close_button.setText(say("TaskDialog", "Cancel"))
        self.close_button.setEnabled(True)
        self.close_button.setFocus()
        self._fit()

    def step(self, done: int, of: int, text: str = "") -> None:
        """Show how far it is."""
        if self.is_working:
            self.progress.setRange(0, of)
            self.progress.setValue(done)
            if text:
                self.said.setText(text)

    def tell(self, text: str, listed: str = "", *, is_bad: bool = False) -> None:
        """Say what came of it, at length where there is something to list."""
        self._clear()
        self.is_working = False
        self.said.setText(text)
        theme.set_role(self.said, "care" if is_bad else "")
        self.listed.setText(listed)
        self._area.setVisible(bool(listed))
        self.close_button.setText(say("TaskDialog", "Close"))
        self.close_button.setEnabled(True)
        self.close_button.setFocus()
        announce(self.said, text, urgent=is_bad)
        self._fit()

    def offer(self, text: str, do: Callable[[], object], *, is_first: bool = False) -> QPushButton:
        """Offer something to do next, as a button; the first choice gets the focus."""
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked=False: do())
        self._across.insertWidget(self._across.count() - 1, button)
        button.show()
        if is_first:
            theme.set_role(button, "primary")
            button.setDefault(True)
            button.setFocus()
        self._offers.append(button)
        self._fit()
        return button

    def reject(self) -> None:
        """Stop what is under way, else close."""
        if not self.is_working:
            super().reject()
        elif self.close_button.isEnabled():
            self.close_button.setEnabled(False)
            self.said.setText(say("TaskDialog", "Stopping…"))
            self.cancel_asked.emit()

    def _clear(self) -> None:
        for button in self._offers:
            button.hide()
            button.deleteLater()
        self._offers.clear()
        self.progress.hide()
        self._area.hide()

    def _lay_out(self) -> None:
        for label in (self.said, self.listed):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        selectable = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        self.listed.setTextInteractionFlags(selectable)
        self.listed.setAccessibleName(say("TaskDialog", "Details"))
        self.listed.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._area = QScrollArea()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(self.listed)
        self._across = QHBoxLayout()
        self._across.addStretch()
        self._across.addWidget(self.close_button)
        edge = theme.space(2)
        self.lines.setContentsMargins(edge, edge, edge, edge)
        self.lines.setSpacing(theme.space(1.5))
        for part in (self.said, self.progress, self._area):
            self.lines.addWidget(part)
        self.lines.addLayout(self._across)
        self.progress.hide()
        self._area.hide()

    def _fit(self) -> None:
        across = theme.space(WIDTH_UNITS)
        wanted = self.listed.heightForWidth(across - theme.space(6)) + theme.space()
        self._area.setFixedHeight(min(wanted, theme.space(LIST_UNITS)))
        self.setFixedWidth(min(across, self.screen().availableSize().width() - theme.space(2)))
        for part in self.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            inside = part.layout()
            if inside is not None:
                inside.activate()
        self.lines.activate()
        self.resize(QSize(self.width(), self.lines.totalHeightForWidth(self.width())))
