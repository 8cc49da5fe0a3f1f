"""One step of a routine on the Today page: its box, and what else can be done with it."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QEnterEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from poreditary.app import theme
from poreditary.app.icons import icon
from poreditary.app.models import roles
from poreditary.app.pages.today_tick_box import TickBox
from poreditary.app.pages.today_words import StepWords
from poreditary.app.texts import say
from poreditary.domain.routine import StepOfDay

MORE_WIDTH = 4.5
"""Width in grid units that is kept for the button beside the box."""


class StepRow(QWidget):
    """Show a step and tell what the person wants with it."""

    asked = Signal(str, object)
    """What is wanted ("tick", "skip", "note", "clear", "why", "up", "down"), and the row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.step: StepOfDay | None = None
        self.box = TickBox(self)
        self.box.asked.connect(lambda wish: self.asked.emit(wish, self))
        self.box.focus_changed.connect(self._offer_more)
        self.more_button: QToolButton | None = None
        self.why_button: QToolButton | None = None
        self._across = QHBoxLayout(self)
        self._across.setContentsMargins(0, 0, theme.space(MORE_WIDTH), 0)
        self._across.addWidget(self.box)

    def show_step(self, step: StepOfDay, words: StepWords, *, has_why: bool, keeps_room: bool) -> None:
        """Show a step as it is on a day; `has_why` where it rests for a reason that can be read.

        `keeps_room` is for the rows above and below one that has, so that their words end alike.
        """
        self.step = step
        is_part = step.tick is not None and not step.is_done and not step.is_skipped
        part = Qt.CheckState.PartiallyChecked if is_part else Qt.CheckState.Unchecked
        self.box.show_step(words, Qt.CheckState.Checked if step.is_done else part)
        self._offer_why(has_why=has_why)
        self._across.setContentsMargins(0, 0, theme.space(MORE_WIDTH * 2 if keeps_room else MORE_WIDTH), 0)
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
        if self._has_why():
            menu.addSeparator()
            menu.addAction(say("Today", "Who says so") + "\tI").triggered.connect(lambda: self.asked.emit("why", self))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.menu_place())

    def _has_why(self) -> bool:
        return self.why_button is not None and not self.why_button.isHidden()

    def _offer_why(self, *, has_why: bool) -> None:
        """Show the button that says why a step rests, beside its words; it is made when it is first needed."""
        if has_why and self.why_button is None:
            from poreditary.app.pages.today_side_windows import why_button

            self.why_button = why_button("", lambda: self.asked.emit("why", self), self)
            QWidget.setTabOrder(self.box, self.why_button)
            self._place_more()
        if self.why_button is not None:
            text = say("Today", "Who says so: {what}").format(what=self.box.words.name)
            self.why_button.setAccessibleName(text)
            self.why_button.setToolTip(roles.tip(text))
            if not has_why and self.why_button.hasFocus():
                self.box.setFocus()
            self.why_button.setVisible(has_why)

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
        QWidget.setTabOrder(self.why_button or self.box, more)
        self._name_more(more)
        return more

    def _name_more(self, more: QToolButton) -> None:
        text = say("Today", "Skip, note or take away: {step}").format(step=self.box.words.name)
        more.setAccessibleName(text)
        more.setToolTip(roles.tip(text))

    def _place_more(self) -> None:
        """Keep the buttons at the right edge, the one that says why left of the one for the rest."""
        right = self.width()
        if self.more_button is not None:
            size = self.more_button.sizeHint()
            self.more_button.setGeometry(right - size.width(), 0, size.width(), size.height())
        if self.why_button is not None:
            size = self.why_button.sizeHint()
            left = right - theme.space(MORE_WIDTH) - size.width()
            self.why_button.setGeometry(left, 0, size.width(), size.height())

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
