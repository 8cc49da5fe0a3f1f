"""A table of entries on a card: arrows move, Enter edits, Delete moves to the trash, the menu offers the same."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QSizePolicy, QTableView, QWidget

from poreditary.app import theme
from poreditary.app.pages.treatments_rows import Row, RowModel
from poreditary.app.texts import say

MOST_ROWS = 12
MEASURED_ROWS = 50
LEAST_UNITS = 7
FRAME_PIXELS = 4


class EntryTable(QTableView):
    """Show entries, as high as they need up to twelve rows; a column with nothing in it is left out."""

    edit_asked = Signal(int)
    discard_asked = Signal(int)
    ticked = Signal(int, bool)

    def __init__(
        self, name: str, headings: Sequence[str], wide: Sequence[int], edit: str, parent: QWidget | None = None
    ) -> None:
        """Make an empty table called `name` for screen readers; columns in `wide` share the room that is left."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self.entries = RowModel(headings, self)
        self.entries.ticked.connect(self.ticked)
        self.setModel(self.entries)
        self.more: list[tuple[str, Callable[[], object]]] = []
        self._wide = wide
        self._edit_text = edit
        self._behave()
        self._lay_out()

    def _behave(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.activated.connect(lambda index: self.edit_asked.emit(self.entries.rows[index.row()].id))
        self.trash = QAction(say("EntryTable", "Move to trash"), self)
        self.trash.setShortcut(QKeySequence(Qt.Key.Key_Delete))
        self.trash.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.trash.triggered.connect(self._discard)
        self.addAction(self.trash)

    def _lay_out(self) -> None:
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for column in self._wide:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        header.setMaximumSectionSize(theme.space(28))
        header.setResizeContentsPrecision(MEASURED_ROWS)
        header.setMinimumSectionSize(theme.space(LEAST_UNITS))
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.space(4))
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        # Only once the layout has settled is it known whether the columns fit.
        self.horizontalScrollBar().rangeChanged.connect(self._fit_height, Qt.ConnectionType.QueuedConnection)

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows; the one chosen stays chosen, or else the one now in its place."""
        if tuple(rows) == self.entries.rows:
            return
        chosen, place = self.current_id(), self.currentIndex().row()
        self.entries.set_rows(rows)
        for column in range(1, len(self.entries.headings)):
            self.setColumnHidden(column, not any(row.cells[column] for row in rows))
        self._fit_height()
        if rows and (place >= 0 or self.hasFocus()):
            ids = [row.id for row in rows]
            self._choose_row(ids.index(chosen) if chosen in ids else max(0, min(place, len(rows) - 1)))

    def _fit_height(self) -> None:
        """Be as high as the rows need, and the scroll bar where the columns do not fit."""
        count, policy = len(self.entries.rows), Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(policy.ScrollBarAsNeeded if count > MOST_ROWS else policy.ScrollBarAlwaysOff)
        rows = min(MOST_ROWS, count) * self.verticalHeader().defaultSectionSize()
        bar = self.horizontalScrollBar()
        below = bar.sizeHint().height() if bar.maximum() > 0 else 0
        frame = 2 * self.frameWidth() + FRAME_PIXELS
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + rows + below + frame)

    def current_id(self) -> int:
        """Return the id of the row the arrows are at, 0 where there is none."""
        row = self.currentIndex().row()
        return self.entries.rows[row].id if 0 <= row < len(self.entries.rows) else 0

    def choose(self, entry_id: int) -> bool:
        """Choose a row by its id and take the focus; return whether it is there."""
        ids = [row.id for row in self.entries.rows]
        if entry_id not in ids:
            return False
        self._choose_row(ids.index(entry_id))
        self.setFocus()
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Show which row the keys are for."""
        super().focusInEvent(event)
        if self.entries.rows and event.reason() != Qt.FocusReason.MouseFocusReason:
            self._choose_row(max(0, self.currentIndex().row()))

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Leave no row marked that the keys do not reach."""
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.clearSelection()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Tick with the space bar wherever in the row the arrows are."""
        row = self.currentIndex().row()
        if event.key() == Qt.Key.Key_Space and row >= 0 and self.entries.rows[row].is_ticked is not None:
            self.ticked.emit(self.entries.rows[row].id, not self.entries.rows[row].is_ticked)
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        """Offer what the keys do for the row under the pointer or, from the keyboard, the one chosen."""
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        if index.isValid():
            self._choose_row(index.row())
            place = event.globalPos() if by_mouse else self._below(index)
            self.menu().popup(place)

    def menu(self) -> QMenu:
        """Return a new menu for the row chosen."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chosen = self.current_id()
        menu.addAction(self._edit_text, lambda: self.edit_asked.emit(chosen))
        menu.addAction(self.trash)
        for text, do in self.more:
            menu.addSeparator()
            menu.addAction(text, do)
        return menu

    def _below(self, index: QModelIndex) -> QPoint:
        return self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())

    def _choose_row(self, row: int) -> None:
        column = max(0, self.currentIndex().column())
        self.setCurrentIndex(self.entries.index(row, column))
        self.selectRow(row)

    def _discard(self) -> None:
        if self.current_id():
            self.discard_asked.emit(self.current_id())
