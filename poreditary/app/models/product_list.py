"""The products as a list that can be put in order by dragging."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from poreditary.app.models import roles, shelf_texts
from poreditary.domain.product import Product
from poreditary.domain.shelf_life import LifeHint, life_hint

MIME = "application/x-poreditary-product"
Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()


class ProductList(QAbstractListModel):
    """Products in the person's order; `moved` names all shown ones in their new order."""

    moved = Signal(list)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.products: list[Product] = []
        self._today: date | None = None
        self._titles = shelf_texts.NO_TITLES

    def show(
        self,
        products: Sequence[Product],
        today: date | None = None,
        titles: Mapping[str, str] = shelf_texts.NO_TITLES,
    ) -> None:
        """Show these products; where they are the same ones in the same order, selection and scroll stay.

        Hints on their last day are those of `today`; `titles` name ingredients in the language of the window.
        """
        self._today, self._titles = today, titles
        before = self.ids()
        if [product.id for product in products] == before:
            self.products = list(products)
            if before:
                self.dataChanged.emit(self.index(0), self.index(len(before) - 1))
            return
        self.beginResetModel()
        self.products = list(products)
        self.endResetModel()

    def ids(self) -> list[int]:
        """Return the products' ids in order."""
        return [product.id for product in self.products]

    def product(self, index: Index) -> Product | None:
        """Return the product of a row."""
        return self.products[index.row()] if index.isValid() else None

    def index_of(self, product_id: int) -> QModelIndex:
        """Return the row of a product, an invalid one where it is not shown."""
        ids = self.ids()
        return self.index(ids.index(product_id)) if product_id in ids else QModelIndex()

    def rowCount(self, parent: Index = NO_PARENT) -> int:  # noqa: N802
        """Return how many products are shown."""
        return 0 if parent.isValid() else len(self.products)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a row shows, or says to a screen reader."""
        product = self.product(index)
        if product is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return product.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return shelf_texts.product_spoken(product, self._titles, self._hint_text(product))
            case Qt.ItemDataRole.ToolTipRole:
                detail = shelf_texts.product_detail(product, self._titles)
                return roles.tip(product.title, detail, self._hint_text(product))
            case roles.DETAIL:
                return shelf_texts.product_detail(product, self._titles)
            case roles.HINT:
                return self._hint_text(product)
            case roles.IS_CARE:
                hint = self._hint(product)
                return hint is not None and hint.is_care
            case roles.ASIDE:
                return shelf_texts.price_text(product)
            case roles.IS_AWAY:
                return product.archived_on is not None
        return None

    def _hint(self, product: Product) -> LifeHint | None:
        return None if self._today is None else life_hint(product, self._today)

    def _hint_text(self, product: Product) -> str:
        hint = self._hint(product)
        return "" if hint is None or self._today is None else shelf_texts.hint_text(hint, self._today)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that rows can be dragged, and dropped between each other."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return usual | Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemNeverHasChildren

    def supportedDropActions(self) -> Qt.DropAction:  # noqa: N802
        """Return that dropping moves."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:  # noqa: N802
        """Return the one kind of thing that can be dropped here."""
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:  # noqa: N802
        """Return the dragged product by its id."""
        data = QMimeData()
        data.setData(MIME, QByteArray(str(self.products[indexes[0].row()].id).encode()))
        return data

    def dropMimeData(  # noqa: N802
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Move the dragged product before the row it was dropped on or above; return whether it moved."""
        del column
        if action != Qt.DropAction.MoveAction or not data.hasFormat(MIME):
            return False
        source = self.index_of(int(data.data(MIME).toStdString()))
        target = row if row >= 0 else parent.row() if parent.isValid() else len(self.products)
        return source.isValid() and self.moveRows(NO_PARENT, source.row(), 1, NO_PARENT, target)

    def moveRows(  # noqa: N802
        self, source_parent: Index, source: int, count: int, target_parent: Index, target: int
    ) -> bool:
        """Move one product before the row `target`, counted before the move; return whether it moved."""
        if count != 1 or source_parent.isValid() or target_parent.isValid():
            return False
        rows = range(len(self.products))
        if source not in rows or not 0 <= target <= len(rows) or target in (source, source + 1):
            return False
        self.beginMoveRows(NO_PARENT, source, source, NO_PARENT, target)
        self.products.insert(target - (target > source), self.products.pop(source))
        self.endMoveRows()
        self.moved.emit(self.ids())
        return True
