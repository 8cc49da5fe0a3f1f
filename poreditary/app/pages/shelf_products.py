"""The products of the shelf page."""

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QListView, QWidget

from poreditary.app.context import Context
from poreditary.app.models.product_list import ProductList
from poreditary.app.models.shelf_view import ShelfView, merged
from poreditary.app.pages.guide_words import language
from poreditary.app.pages.shelf_part import Place, ShelfPart
from poreditary.app.pages.shelf_product_delegate import ProductDelegate
from poreditary.app.texts import say
from poreditary.app.widgets.empty_state import EmptyState
from poreditary.domain.product import Product


class ProductsPart(ShelfPart):
    """The list of products with its actions."""

    def __init__(self, context: Context, page: QWidget, view: QListView, place: Place) -> None:
        self.empty = EmptyState(
            say("Shelf", "Products you use will be listed here, with when they were opened."),
            say("Shelf", "Add product"),
        )
        super().__init__(context, page, place, self.empty)
        self.model = ProductList(self)
        self._view_of_all = ShelfView()
        self._wanted, self._focus = 0, False
        view.setUniformItemSizes(True)
        view.setModel(self.model)
        view.setItemDelegate(ProductDelegate(view))
        view.selectionModel().currentChanged.connect(lambda *_: self.name_actions())
        self.model.moved.connect(self._keep_order)
        self.empty.asked.connect(self.add)

    def show(self, everything: ShelfView, *, archived: bool, only: frozenset[int] | None = None) -> None:
        """Show the products, those put away too where `archived`, or `only` some; the current one stays current."""
        self._view_of_all = everything
        before, row = self.current_id(), max(0, self.view.currentIndex().row())
        titles = everything.ingredient_titles(language())
        shown = [one for one in everything.shown_products(archived=archived) if only is None or one.id in only]
        self.model.show(shown, self.context.today(), titles)
        self.show_list(is_empty=not self.model.products)
        self._name_empty_state()
        found = self.model.index_of(self._wanted or before)
        fallback = self.model.index(min(row, self.model.rowCount() - 1))
        self.choose(found if found.isValid() else fallback, focus=self._focus)
        self._wanted, self._focus = 0, False

    def current(self) -> Product | None:
        """Return the current product."""
        return self.model.product(self.view.currentIndex())

    def current_id(self) -> int:
        """Return the id of the current product, 0 for none."""
        product = self.current()
        return product.id if product is not None else 0

    @property
    def wanted(self) -> int:
        """Return the id of the product to be the current one once the list is shown next, 0 for any."""
        return self._wanted

    def return_to(self, product_id: int, *, focus: bool = True) -> None:
        """Make a product the current one once the list is shown next, with the focus or without."""
        self._wanted, self._focus = product_id, focus

    def add(self) -> None:
        """Ask for a new product."""
        self._open(None)

    def edit(self) -> None:
        """Open the current product."""
        if self.current() is not None:
            self._open(self.current())

    def put_away(self) -> None:
        """Archive the current product, or take it back."""
        product = self.current()
        if product is None:
            return
        key = product.id
        if product.archived_on is None:
            self.change(lambda diary: diary.shelf.archive(key))
        else:
            self.change(lambda diary: diary.shelf.unarchive(key))

    def discard(self) -> None:
        """Move the current product to the trash."""
        key = self.current_id()
        if key:
            self.change(lambda diary: diary.shelf.discard(key))

    def move(self, by: int) -> None:
        """Move the current product up (-1) or down (1)."""
        row = self.view.currentIndex().row()
        if self.model.moveRows(QModelIndex(), row, 1, QModelIndex(), row + (2 if by > 0 else -1)):
            self.choose(self.view.currentIndex())

    def name_actions(self) -> None:
        """Enable and name the actions for the current product."""
        product, row = self.current(), self.view.currentIndex().row()
        is_away = product is not None and product.archived_on is not None
        self.name_put_away(say("Shelf", "Take back") if is_away else say("Shelf", "Archive"), is_away=is_away)
        for action in (self.edit_action, self.put_away_action, self.delete_action):
            action.setEnabled(product is not None)
        self.up_action.setEnabled(row > 0)
        self.down_action.setEnabled(0 <= row < self.model.rowCount() - 1)

    def _open(self, product: Product | None) -> None:
        from poreditary.app.dialogs.product_dialog import open_product

        open_product(self.context, self.page, product, self.return_to)

    def _keep_order(self, ids: list[int]) -> None:
        order = merged([product.id for product in self._view_of_all.products], ids)
        self.put_in_order.emit(lambda diary: diary.shelf.reorder(order), None)

    def _name_empty_state(self) -> None:
        if self._view_of_all.products:
            sentence = say("Shelf", "Every product is archived. Show archived to see them.")
        else:
            sentence = say("Shelf", "Products you use will be listed here, with when they were opened.")
        self.empty.set_texts(sentence, say("Shelf", "Add product"))
