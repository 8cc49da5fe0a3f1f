"""One step of a routine on the Today page: its box, and what else can be done with it."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QEnterEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from poreditary.app import theme
from poreditary.app.icons import icon
from poreditary.app.pages.today_tick_box import TickBox
from poreditary.app.pages.today_words import StepWords
from poreditary.app.texts import say
from poreditary.domain.aftercare import AftercareWindow
from poreditary.domain.routine import StepOfDay

MORE_WIDTH = 4.5
"""Width in grid units that is kept for the button beside the box."""


class StepRow(QWidget):
    """Show a step and tell what the person wants with it."""

    asked = Signal(str, object)
    """What is wanted ("tick", "skip", "note", "clear", "up", "down"), and the row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.step: StepOfDay | None = None
        self.box = TickBox(self)
        self.box.asked.connect(lambda wish: self.asked.emit(wish, self))
        self.box.focus_changed.connect(self._offer_more)
        self.more_button: QToolButton | None = None
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, theme.space(MORE_WIDTH), 0)
        across.addWidget(self.box)

    def show_step(self, step: StepOfDay, window: AftercareWindow | None, words: StepWords) -> None:
        """Show a step as it is on a day."""
        self.step = step
        is_part = step.tick is not None and not step.is_done and not step.is_skipped
        part = Qt.CheckState.PartiallyChecked if is_part else Qt.CheckState.Unchecked
        self.box.show_step(words, Qt.CheckState.Checked if step.is_done else part)
        self.box.setToolTip(window.text if window is not None else "")
        if self.more_button is not None:
            self._name_more(self.more_button)

    def menu_place(self) -> QPoint:
        """Return where a menu of this row opens, in global pixels."""
        return self.mapToGlobal(QPoint(self.width() - theme.space(MORE_WIDTH), self.height()))

    def open_menu(self) -> None:
        """Offer what can be done with the step."""
        menu = QMenu(self)
        wishes = [(say("Today", "Skip…"), "S", "skip"), (say("Today", "Note…"), "N", "note")]
        if self.step is not None and self.step.tick is not None:
            wishes.append((say("Today", "Take away"), say("Today", "Del"), "clear"))
        for text, key, wish in wishes:
            action = menu.addAction(f"{text}\t{key}")
            action.triggered.connect(lambda _checked=False, wish=wish: self.asked.emit(wish, self))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.menu_place())

    def _offer_more(self) -> None:
        """Show the button where the pointer or the focus is; it is made when it is first needed."""
        more = self.more_button
        is_near = self.underMouse() or self.box.hasFocus() or (more is not None and more.hasFocus())
        if is_near and more is None:
            more = self.more_button = self._made_more()
            self._place_more()
        if more is not None:
            more.setVisible(is_near)

    def _made_more(self) -> QToolButton:
        more = QToolButton(self)
        more.setIcon(icon("more", "quiet"))
        more.clicked.connect(self.open_menu)
        more.installEventFilter(self)
        QWidget.setTabOrder(self.box, more)
        self._name_more(more)
        return more

    def _name_more(self, more: QToolButton) -> None:
        text = say("Today", "Skip, note or take away: {step}").format(step=self.box.words.name)
        more.setAccessibleName(text)
        more.setToolTip(text)

    def _place_more(self) -> None:
        if self.more_button is not None:
            size = self.more_button.sizeHint()
            self.more_button.setGeometry(self.width() - size.width(), 0, size.width(), size.height())

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: N802
        """Offer more under the pointer."""
        super().enterEvent(event)
        self._offer_more()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802
        """Take the button away with the pointer."""
        super().leaveEvent(event)
        self._offer_more()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Keep the button at the right edge."""
        super().resizeEvent(event)
        self._place_more()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Take the button away when the focus leaves it."""
        if event.type() == QEvent.Type.FocusOut:
            self._offer_more()
        return super().eventFilter(watched, event)
