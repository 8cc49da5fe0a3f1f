"""What both lists of the shelf have in common: their actions as keys, menu and buttons, and where the person is."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QMenu,
    QStackedWidget,
    QToolButton,
    QWidget,
)

from poreditary.app.context import Context
from poreditary.app.icons import icon
from poreditary.app.texts import say
from poreditary.app.widgets.empty_state import EmptyState
from poreditary.diary.diary import Diary
from poreditary.domain.change import Changes

LIST, EMPTY = 1, 2
"""Pages of a part's stack; the first one keeps the room while the diary is read."""


@dataclass(frozen=True)
class Place:
    """Where a part lies on the page: its view, the stack that holds it, and the line for its buttons."""

    view: QAbstractItemView
    stack: QStackedWidget
    tools: QHBoxLayout


class ShelfPart(QObject):
    """One list with its actions. A subclass fills it and says what the actions do to the current row."""

    put_in_order = Signal(object, object)
    """A job that keeps a new order, which the list shows already, and what to do with its Changes, or None."""

    def __init__(self, context: Context, page: QWidget, place: Place, empty: EmptyState) -> None:
        super().__init__(page)
        self.context = context
        self.page = page
        self.view = place.view
        self._stack = place.stack
        self._tools = place.tools
        self._buttons: list[QToolButton] = []
        self._empty = empty
        self._stack.addWidget(empty)
        self.edit_action = self._action("edit", say("Shelf", "Edit"), self.edit, "F2", "Return", "Enter")
        self.put_away_action = self._action("archive", say("Shelf", "Archive"), self.put_away, "Ctrl+Shift+A")
        self.up_action = self._action("up", say("Shelf", "Move up"), lambda: self.move(-1), "Alt+Up")
        self.down_action = self._action("down", say("Shelf", "Move down"), lambda: self.move(1), "Alt+Down")
        self.delete_action = self._action("delete", say("Shelf", "Delete"), self.discard, "Del")
        self._set_up_view()

    def add(self) -> None:
        """Ask for something new."""
        raise NotImplementedError

    def edit(self) -> None:
        """Open what the current row shows, or do what it offers."""
        raise NotImplementedError

    def put_away(self) -> None:
        """Put away what the current row shows, or take it back."""
        raise NotImplementedError

    def discard(self) -> None:
        """Move what the current row shows to the trash."""
        raise NotImplementedError

    def move(self, by: int) -> None:
        """Move the current row up (-1) or down (1)."""
        raise NotImplementedError

    def name_actions(self) -> None:
        """Enable and name the actions for the current row."""
        raise NotImplementedError

    def change(self, job: Callable[[Diary], Changes | None]) -> None:
        """Change the diary by an action on the current row."""
        self.context.change(self, job)

    def show_list(self, *, is_empty: bool) -> None:
        """Show the list, or what stands for an empty one; the focus goes along."""
        had_focus = self._empty.button.hasFocus() if self._stack.currentIndex() == EMPTY else self.view.hasFocus()
        self._stack.setCurrentIndex(EMPTY if is_empty else LIST)
        for button in self._buttons:
            button.setVisible(not is_empty)
        if had_focus:
            (self._empty.button if is_empty else self.view).setFocus(Qt.FocusReason.OtherFocusReason)

    def stations(self) -> list[QWidget]:
        """Return where Tab stops, in reading order."""
        return [*self._buttons, self.view, self._empty.button]

    @property
    def is_empty(self) -> bool:
        """Return whether what stands for an empty list is shown."""
        return self._stack.currentIndex() == EMPTY

    def choose(self, index: QModelIndex, *, focus: bool = False) -> None:
        """Make a row the current one and bring it into sight."""
        if index.isValid():
            self.view.setCurrentIndex(index)
            self.view.scrollTo(index)
        if focus:
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.name_actions()

    def name_put_away(self, text: str, *, is_away: bool) -> None:
        """Say what putting away means for the current row."""
        self.put_away_action.setText(text)
        self.put_away_action.setIcon(icon("restore" if is_away else "archive"))
        _explain(self.put_away_action)

    def menu(self) -> QMenu:
        """Return the menu of the current row."""
        menu = QMenu(self.view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([action for action in self.view.actions() if action.isEnabled()])
        return menu

    def _action(self, sign: str, text: str, do: Callable[[], object], *keys: str) -> QAction:
        made = QAction(icon(sign), text, self.view)
        made.setShortcuts([QKeySequence(key) for key in keys])
        made.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        made.triggered.connect(lambda _checked=False: do())
        _explain(made)
        self.view.addAction(made)
        button = QToolButton()
        button.setDefaultAction(made)
        self._tools.addWidget(button)
        self._buttons.append(button)
        return made

    def _set_up_view(self) -> None:
        view = self.view
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        view.setDefaultDropAction(Qt.DropAction.MoveAction)
        view.setMouseTracking(True)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._open_menu)
        view.doubleClicked.connect(lambda _index: self.edit())

    def _open_menu(self, place: QPoint) -> None:
        row = self.view.visualRect(self.view.currentIndex())
        if not row.contains(place):
            place = row.center()
        menu = self.menu()
        if not menu.isEmpty():
            menu.popup(self.view.viewport().mapToGlobal(place))


def _explain(action: QAction) -> None:
    key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    action.setToolTip(f"{action.text()} ({key})")
