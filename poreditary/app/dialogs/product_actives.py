"""The active ingredients of a product as a small list to type into."""

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget

from poreditary.app import theme
from poreditary.app.icons import icon
from poreditary.app.money import read_number, show_number
from poreditary.app.texts import say
from poreditary.domain.product import Active
from poreditary.errors import UserError


class ActiveRow(QWidget):
    """One active: its name, its strength in per cent, and a button that takes it away."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.name = QLineEdit()
        self.name.setPlaceholderText(say("ActivesEdit", "such as niacinamide"))
        self.percent = QLineEdit()
        self.percent.setFixedWidth(theme.space(9))
        self.percent.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.remove = QToolButton()
        self.remove.setIcon(icon("close"))
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(theme.space())
        across.addWidget(self.name, 1)
        across.addWidget(self.percent)
        across.addWidget(QLabel("%"))
        across.addWidget(self.remove)

    def fill(self, active: Active) -> None:
        """Show an active."""
        self.name.setText(active.name)
        self.percent.setText("" if active.percent is None else show_number(active.percent))

    def set_number(self, number: int) -> None:
        """Name the fields for screen readers."""
        self.name.setAccessibleName(say("ActivesEdit", "Active {n}").format(n=number))
        self.percent.setAccessibleName(say("ActivesEdit", "Strength of active {n} in per cent").format(n=number))
        remove = say("ActivesEdit", "Remove active {n}").format(n=number)
        self.remove.setAccessibleName(remove)
        self.remove.setToolTip(remove)

    def read(self) -> Active | None:
        """Return the active, None for an empty row; raises UserError for a strength that is no number."""
        try:
            percent = read_number(self.percent.text())
        except UserError:
            self.percent.setFocus()
            raise
        name = self.name.text().strip()
        if not name and percent is None:
            return None
        return Active(name, None if percent is None else float(percent))


class ActivesEdit(QWidget):
    """As many rows as there are actives; empty ones are left out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[ActiveRow] = []
        self.add_button = QPushButton(say("ActivesEdit", "Add active"))
        self.add_button.setProperty("role", "quiet")
        self.add_button.setAutoDefault(False)
        self.add_button.clicked.connect(lambda: self.add().name.setFocus(Qt.FocusReason.OtherFocusReason))
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(theme.space())
        self._lines.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._before: QWidget = self

    def show_actives(self, actives: tuple[Active, ...], before: QWidget) -> None:
        """Show these actives, or one empty row; Tab comes to them from the field `before`."""
        self._before = before
        for active in actives or (Active(""),):
            self.add().fill(active)

    def read(self) -> tuple[Active, ...]:
        """Return the actives typed; raises UserError for a strength that is no number."""
        return tuple(active for row in self.rows if (active := row.read()) is not None)

    def add(self) -> ActiveRow:
        """Add an empty row and return it."""
        row = ActiveRow(self)
        row.remove.clicked.connect(lambda: self._remove(row))
        self.rows.append(row)
        self._lines.insertWidget(len(self.rows) - 1, row)
        # A layout shows what it is given only later, and a row not shown yet would count as nothing filled in.
        row.show()
        self._put_in_tab_order()
        return row

    def _remove(self, row: ActiveRow) -> None:
        at = self.rows.index(row)
        self.rows.remove(row)
        self._lines.removeWidget(row)
        row.hide()
        row.deleteLater()
        self._put_in_tab_order()
        after = self.rows[min(at, len(self.rows) - 1)].name if self.rows else self.add_button
        after.setFocus(Qt.FocusReason.OtherFocusReason)

    def _put_in_tab_order(self) -> None:
        fields: list[QWidget] = [field for row in self.rows for field in (row.name, row.percent, row.remove)]
        for before, after in pairwise([self._before, *fields, self.add_button]):
            QWidget.setTabOrder(before, after)
        for number, row in enumerate(self.rows, start=1):
            row.set_number(number)
