"""The rows of an imported table of products, with what would become of each."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from poreditary.app.models import roles, shelf_texts
from poreditary.app.texts import say, sentence
from poreditary.diary.shelf_csv import CsvFault, CsvRow
from poreditary.diary.shelf_import import ImportPlan

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()


@dataclass(frozen=True, slots=True)
class ImportRow:
    """A row as it is shown: what it holds, what becomes of it, and whether it is left out."""

    line: int
    title: str
    detail: str
    fate: str
    is_out: bool


class ImportRows(QAbstractListModel):
    """The rows of a plan in the order of the file."""

    def __init__(self, plan: ImportPlan, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._plan = plan
        self.rows = rows_of(plan, update=False)

    def show(self, *, update: bool) -> None:
        """Show what becomes of the rows where products on the shelf are changed or left alone."""
        self.rows = rows_of(self._plan, update=update)
        if self.rows:
            self.dataChanged.emit(self.index(0), self.index(len(self.rows) - 1))

    def rowCount(self, parent: Index = NO_PARENT) -> int:  # noqa: N802
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a row shows, or says to a screen reader."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        answers: dict[int, Callable[[], Any]] = {
            Qt.ItemDataRole.DisplayRole: lambda: row.title,
            Qt.ItemDataRole.AccessibleTextRole: lambda: shelf_texts.spoken(row.title, row.fate, row.detail),
            Qt.ItemDataRole.ToolTipRole: lambda: roles.tip(row.title, row.detail),
            roles.DETAIL: lambda: row.detail,
            roles.ASIDE: lambda: row.fate,
            roles.IS_AWAY: lambda: row.is_out,
        }
        answer = answers.get(role)
        return None if answer is None else answer()


def rows_of(plan: ImportPlan, *, update: bool) -> list[ImportRow]:
    """Return the rows of a plan by their lines."""
    new, left_alone = say("ShelfImport", "new"), say("ShelfImport", "there already")
    changed = say("ShelfImport", "to be changed") if update else left_alone
    found = [_product_row(row, new, is_out=False) for row in plan.new]
    found += [_product_row(row, changed, is_out=not update) for row in plan.changed]
    found += [_product_row(row, left_alone, is_out=True) for row in plan.same]
    return sorted([*found, *map(_fault_row, plan.faults)], key=lambda row: row.line)


def _product_row(row: CsvRow, fate: str, *, is_out: bool) -> ImportRow:
    return ImportRow(row.line, row.product.title, shelf_texts.product_detail(row.product), fate, is_out)


def _fault_row(fault: CsvFault) -> ImportRow:
    title = say("ShelfImport", "Line {n}").format(n=fault.line)
    return ImportRow(fault.line, title, sentence(fault.problem), say("ShelfImport", "left out"), is_out=True)
