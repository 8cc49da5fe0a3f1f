"""The row in which an active of a product is added or corrected."""

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from poreditary.app import theme
from poreditary.app.money import read_number, show_number
from poreditary.app.texts import say
from poreditary.domain.catalogue_values import Entry
from poreditary.domain.product import Active
from poreditary.errors import UserError

NAMES = Qt.ItemDataRole.UserRole + 1
"""Every name an ingredient goes by, in which what is typed is looked for."""


class IngredientCompleter(QCompleter):
    """Offer ingredients by their titles, found by any of their names."""

    def __init__(self, entries: Iterable[Entry], language: str, parent: QWidget) -> None:
        super().__init__(parent)
        model = QStandardItemModel(self)
        for entry in sorted(entries, key=lambda entry: entry.title.in_language(language)):
            title = entry.title.in_language(language)
            item = QStandardItem(title)
            item.setData(" · ".join((title, entry.title.en, entry.title.zh, *entry.also, *entry.inci)), NAMES)
            model.appendRow(item)
        self.setModel(model)
        self.setCompletionRole(NAMES)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setMaxVisibleItems(8)

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:  # noqa: N802
        """Return the title that is written for a choice."""
        return str(index.data(Qt.ItemDataRole.DisplayRole))


class ActiveRow(QWidget):
    """Name and strength in per cent, and a button that takes them over."""

    entered = Signal()
    given_up = Signal()
    """The person wants to correct nothing after all."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.name = QLineEdit()
        self.name.setAccessibleName(say("ActivesEdit", "Ingredient"))
        self.name.setPlaceholderText(say("ActivesEdit", "add one, such as niacinamide"))
        self.percent = QLineEdit()
        self.percent.setAccessibleName(say("ActivesEdit", "Strength in per cent"))
        self.percent.setFixedWidth(theme.space(8))
        self.percent.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.button = QPushButton()
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self.entered)
        self._is_correcting = False
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(theme.space())
        for part, stretch in ((self.name, 1), (self.percent, 0), (QLabel("%"), 0), (self.button, 0)):
            across.addWidget(part, stretch)
        for field in (self.name, self.percent):
            field.textChanged.connect(lambda _text: self._name_button())
        self.clear()

    def offer(self, entries: Iterable[Entry], language: str) -> None:
        """Offer the ingredients of the catalogue while a name is typed."""
        self.name.setCompleter(IngredientCompleter(entries, language, self.name))

    def show_active(self, name: str, percent: float | None) -> None:
        """Show an active to be corrected, ready to be typed over."""
        self._is_correcting = True
        self.name.setText(name)
        self.percent.setText("" if percent is None else show_number(percent))
        self._name_button()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.name.selectAll()

    def clear(self) -> None:
        """Be ready for another one."""
        self._is_correcting = False
        self.name.clear()
        self.percent.clear()
        self._name_button()

    def read(self) -> Active | None:
        """Return the active typed, None for an empty row; raises UserError for a strength that is no number."""
        try:
            percent = read_number(self.percent.text())
        except UserError:
            self.percent.setFocus()
            raise
        name = " ".join(self.name.text().split())
        if not name and percent is None:
            return None
        return Active(name, None if percent is None else float(percent))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Take what is typed over by Enter rather than save the whole product, and give up by Escape."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and self.button.isEnabled():
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape and (self._is_correcting or self.button.isEnabled()):
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    def _name_button(self) -> None:
        is_filled = bool(self.name.text().strip() or self.percent.text().strip())
        self.button.setText(say("ActivesEdit", "Correct") if self._is_correcting else say("ActivesEdit", "Add"))
        self.button.setEnabled(is_filled or self._is_correcting)
