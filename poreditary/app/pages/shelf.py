"""The shelf: the products a person uses, and the routines they use them in."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise
from typing import ClassVar

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from poreditary.app import theme
from poreditary.app.context import Context
from poreditary.app.forms.shelf_page import Ui_ShelfPage
from poreditary.app.icons import icon
from poreditary.app.models.shelf_view import ShelfView, read
from poreditary.app.page import Page
from poreditary.app.pages.shelf_files import export_table, import_table
from poreditary.app.pages.shelf_part import Place
from poreditary.app.pages.shelf_products import ProductsPart
from poreditary.app.pages.shelf_routines import Key, RoutinesPart
from poreditary.app.texts import say
from poreditary.diary.diary import Diary
from poreditary.domain.change import Changes
from poreditary.domain.shelf_life import ending_products

NARROW, WIDEST = 90, 150
"""Grid units: below the first the parts take turns, beyond the second the page stays in the middle."""


@dataclass(frozen=True, slots=True)
class ShelfPlace:
    """Where on the page a person is."""

    product_id: int
    routine_row: Key | None
    tab: int
    archived: bool


class ShelfPage(Page):
    """Products beside routines; where the window is narrow one of them at a time."""

    tables: ClassVar[frozenset[str]] = frozenset({"product", "active", "routine", "step", "tick"})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.form = Ui_ShelfPage()
        self.form.setupUi(self._content())
        form = self.form
        place = Place(form.products, form.products_stack, form.products_header)
        self.products = ProductsPart(context, self, form.products, place)
        place = Place(form.routines, form.routines_stack, form.routines_header)
        self.routines = RoutinesPart(context, self, form.routines, place)
        form.routines_lines.addWidget(self.routines.hints)
        form.routines_lines.addWidget(self.routines.starter)
        self._read: ShelfView | None = None
        self._asked = 0
        self._moving = 0
        self._place_texts()
        self._connect()
        self._take_turns()

    def refresh(self) -> None:
        """Read the shelf and show it."""
        self._asked += 1
        number = self._asked
        self.context.ask(self, read, lambda view: self._show(view, number))

    def place(self) -> object:
        """Return which rows are current."""
        archived = self.form.show_archived.isChecked()
        return ShelfPlace(
            self.products.current_id(), self.routines.current_key(), self.form.tabs.currentIndex(), archived
        )

    def show_place(self, place: object) -> None:
        """Go to a product by its id, or where the person was."""
        if isinstance(place, int):
            self.form.tabs.setCurrentIndex(0)
            self.products.return_to(place)
        elif isinstance(place, ShelfPlace):
            self.form.show_archived.setChecked(place.archived)
            self.form.tabs.setCurrentIndex(place.tab)
            self.products.return_to(place.product_id, focus=False)
            self.routines.return_to(place.routine_row, focus=False)
        self._fill()

    def import_products(self) -> None:
        """Ask for a table of products and show what it would bring."""
        import_table(self.context, self)

    def export_products(self) -> None:
        """Ask for a file and write the shelf there as a table."""
        export_table(self.context, self)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Show both parts where there is room for them."""
        super().resizeEvent(event)
        self._take_turns()

    def _content(self) -> QWidget:
        """Return the column of the page, in the middle and no wider than reads well."""
        content = QWidget()
        content.setMaximumWidth(theme.space(WIDEST))
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.addStretch(1)
        across.addWidget(content, 1000)
        across.addStretch(1)
        return content

    def _place_texts(self) -> None:
        form = self.form
        edge = theme.space(3)
        form.lines.setContentsMargins(edge, theme.space(2), edge, edge)
        form.lines.setSpacing(theme.space(2))
        form.parts.setSpacing(theme.space(3))
        for lines in (form.products_lines, form.routines_lines):
            lines.setSpacing(theme.space())
        form.header.setSpacing(theme.space(2))
        for heading in (form.products_heading, form.routines_heading):
            form.tabs.addTab(heading.text())
        form.tabs.setDrawBase(False)

    def _connect(self) -> None:
        form = self.form
        form.add_product.clicked.connect(self.products.add)
        form.show_archived.toggled.connect(lambda _checked: self._fill())
        form.only_ending.toggled.connect(lambda _checked: self._fill())
        form.only_ending.hide()
        self._fill_menu()
        form.tabs.currentChanged.connect(lambda _tab: self._take_turns())
        for part in (self.products, self.routines):
            part.put_in_order.connect(self._keep_order)
        self._key("Ctrl+N", self, self.products.add, Qt.ShortcutContext.WidgetWithChildrenShortcut)
        for part in (self.products, self.routines):
            self._key("Ins", part.view, part.add, Qt.ShortcutContext.WidgetShortcut)
        stations = [form.only_ending, form.show_archived, form.add_product, form.more, form.tabs]
        stations += [*self.products.stations(), *self.routines.stations()]
        for before, after in pairwise(stations):
            QWidget.setTabOrder(before, after)
        form.add_product.setToolTip(f"{form.add_product.text()} ({_native('Ctrl+N')})")

    def _fill_menu(self) -> None:
        menu = QMenu(self)
        menu.addAction(icon("import"), say("Shelf", "Import products…"), self.import_products)
        menu.addAction(icon("export"), say("Shelf", "Export products…"), self.export_products)
        self.form.more.setIcon(icon("more"))
        self.form.more.setMenu(menu)

    def _key(self, key: str, owner: QWidget, do: Callable[[], None], where: Qt.ShortcutContext) -> None:
        QShortcut(QKeySequence(key), owner, do).setContext(where)

    def _show(self, view: ShelfView, number: int) -> None:
        """Show what was read, unless something was asked or moved since: then a later answer comes."""
        if number == self._asked and not self._moving:
            is_first = self._read is None
            self._read = view
            self._fill()
            if is_first and self.form.show_archived.hasFocus():
                # Qt gives the keys to what Tab reaches first; whoever opens the shelf wants the list.
                self.products.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self) -> None:
        if self._read is None:
            return
        archived = self.form.show_archived.isChecked()
        ending = frozenset(product.id for product in ending_products(self._read.products, self.context.today()))
        self._offer_ending(len(ending), is_enough=self.products.wanted in {0, *ending})
        only = ending if self.form.only_ending.isChecked() else None
        self.products.show(self._read, archived=archived, only=only)
        self.routines.show(self._read, archived=archived)
        self._take_turns()

    def _offer_ending(self, n: int, *, is_enough: bool) -> None:
        """Offer to see only what is near its last day, unless there is none or another product is to be shown."""
        box = self.form.only_ending
        box.setText(say("Shelf", "Near their last day ({n})").format(n=n))
        box.setVisible(n > 0)
        if not (n and is_enough):
            with QSignalBlocker(box):
                box.setChecked(False)

    def _keep_order(self, job: Callable[[Diary], Changes | None], then: Callable[[Changes], None] | None) -> None:
        self._moving += 1

        def done(changes: Changes) -> None:
            self._moving -= 1
            if then is not None:
                then(changes)
            self.refresh()

        def failed(problem: Exception) -> None:
            self._moving -= 1
            self.context.fail(problem)
            self.refresh()

        self.context.change(self, job, done, failed)

    def _take_turns(self) -> None:
        form = self.form
        is_narrow = self.width() < theme.space(NARROW)
        form.tabs.setVisible(is_narrow)
        for number, (part, heading) in enumerate(
            ((form.products_part, form.products_heading), (form.routines_part, form.routines_heading))
        ):
            part.setVisible(not is_narrow or form.tabs.currentIndex() == number)
            heading.setVisible(not is_narrow)
        # The empty list has this button itself, and one page has one primary action.
        form.add_product.setVisible(not (self.products.is_empty and form.products_part.isVisibleTo(self)))


def _native(key: str) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
