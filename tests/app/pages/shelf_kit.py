"""A shelf page over a real diary, driven by keys and mouse."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeVar

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QDialog
from pytestqt.qtbot import QtBot

from poreditary.app.context import Context
from poreditary.app.pages.shelf import ShelfPage
from poreditary.diary.diary import Diary
from poreditary.domain.change import Changes
from poreditary.domain.kinds import Slot, StepKind
from poreditary.domain.product import Product
from poreditary.domain.routine import Routine, Step

D = TypeVar("D", bound=QDialog)
Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SEPTEMBER = date(2026, 9, 1)


@dataclass
class Shelf:
    """The page, what it stands on, and how a person uses it."""

    qtbot: QtBot
    context: Context
    do: Callable[[Callable[[Diary], Any]], Any]
    settled: Callable[[], None]

    def __post_init__(self) -> None:
        self.page = ShelfPage(self.context)
        self.qtbot.addWidget(self.page)
        self.page.resize(1060, 760)

    def open(self) -> "Shelf":
        """Show the page in front, filled."""
        self.page.show()
        self.page.activateWindow()
        self.qtbot.waitUntil(self.page.isActiveWindow)
        self.settled()
        return self

    @property
    def products(self) -> QAbstractItemView:
        return self.page.products.view

    @property
    def routines(self) -> QAbstractItemView:
        return self.page.routines.view

    def press(
        self, view: QAbstractItemView, key: Key, how: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Press a key in a list and wait until all of it is kept and shown."""
        view.setFocus()
        self.qtbot.keyClick(view, key, how)
        self.settled()

    def dialog(self, kind: type[D]) -> D:
        """Return the dialog that is open, once it has the keys."""
        self.settled()
        self.qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), kind))
        found = [dialog for dialog in self.page.findChildren(kind) if dialog.isVisible()]
        assert len(found) == 1
        return found[0]

    def close_dialogs(self) -> None:
        """Close what is open without asking about what was typed."""
        for dialog in self.page.findChildren(QDialog):
            dialog.done(QDialog.DialogCode.Rejected)
        self.settled()

    def change(self, job: Callable[[Diary], Changes]) -> None:
        """Change the diary as another page does."""
        self.context.change(self.page, job)
        self.settled()

    def undo(self) -> None:
        self.context.undo()
        self.settled()

    def go_to_product(self, name: str) -> None:
        """Make a product the current one, by arrow keys."""
        self.press(self.products, Key.Key_Home)
        while name not in self.products.currentIndex().data():
            self.press(self.products, Key.Key_Down)

    def go_to_row(self, text: str, routine: str = "") -> None:
        """Make a row of the tree the current one, by arrow keys."""
        self.press(self.routines, Key.Key_Home)
        while True:
            index = self.routines.currentIndex()
            if text == index.data() and routine in ("", index.parent().data()):
                return
            self.press(self.routines, Key.Key_Down)
            assert self.routines.currentIndex() != index, f"no row {text}"

    def shown_products(self) -> list[str]:
        return [product.name for product in self.page.products.model.products]

    def kept_products(self) -> list[str]:
        return [product.name for product in self.do(lambda diary: diary.shelf.products())]

    def shown_steps(self) -> dict[str, list[str]]:
        """Return the rows of the tree by routine."""
        model = self.page.routines.model

        def rows(parent: QModelIndex) -> list[str]:
            return [model.index(row, 0, parent).data() for row in range(model.rowCount(parent) - 1)]

        return {name: rows(model.index(row, 0)) for row, name in enumerate(rows(QModelIndex()))}

    def kept_steps(self) -> dict[str, list[str]]:
        def read(diary: Diary) -> dict[str, list[str]]:
            routines = diary.routines
            return {r.name: [s.name or s.kind.word for s in routines.steps(r.id)] for r in routines.all()}

        kept: dict[str, list[str]] = self.do(read)
        return kept


def fill_products(diary: Diary) -> None:
    for name in ("Gel", "Drops", "Cream"):
        diary.shelf.add(Product(name, StepKind.OTHER, brand="Aqua"))


def fill_routines(diary: Diary) -> None:
    gel = diary.shelf.add(Product("Gel", StepKind.CLEANSE)).id
    morning = diary.routines.add(Routine("Morning", Slot.MORNING)).id
    evening = diary.routines.add(Routine("Evening", Slot.EVENING)).id
    late = diary.routines.add(Routine("Late evening", Slot.EVENING)).id
    for kind in (StepKind.CLEANSE, StepKind.SERUM, StepKind.SUNSCREEN):
        diary.routines.add_step(Step(morning, kind, SEPTEMBER, product_id=gel if kind is StepKind.CLEANSE else None))
    diary.routines.add_step(Step(evening, StepKind.RETINOID, SEPTEMBER))
    diary.routines.add_step(Step(late, StepKind.MASK, SEPTEMBER, name="Clay"))
