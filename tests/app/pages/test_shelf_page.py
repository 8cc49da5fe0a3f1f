"""The shelf page as a whole: empty, narrow, by Tab, and what every part is called."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from poreditary.app.context import Context
from poreditary.app.dialogs.product_dialog import ProductDialog
from poreditary.app.dialogs.starter_dialog import StarterDialog
from poreditary.app.pages.shelf import ShelfPage
from poreditary.app.widgets.empty_state import EmptyState
from poreditary.domain.routine import Routine
from tests.app.pages.shelf_kit import Key, Shelf, fill_products, fill_routines


@pytest.fixture
def shelf(qtbot: QtBot, context: Context, diary_do: Any, settled: Any) -> Iterator[Shelf]:
    made = Shelf(qtbot, context, diary_do, settled)
    yield made
    made.close_dialogs()


def visible(page: ShelfPage, kind: type[QWidget]) -> list[QWidget]:
    return [widget for widget in page.findChildren(kind) if widget.isVisible()]


def test_an_empty_shelf_says_what_will_be_here_and_offers_the_one_thing_to_do(shelf: Shelf) -> None:
    shelf.open()
    products, routines = shelf.page.products.empty, shelf.page.routines.empty
    assert visible(shelf.page, EmptyState) == [products, routines]
    assert products.label.text() == "Products you use will be listed here, with when they were opened."
    assert not shelf.page.form.add_product.isVisible()
    shelf.qtbot.mouseClick(products.button, Qt.MouseButton.LeftButton)
    dialog = shelf.dialog(ProductDialog)
    dialog.form.name.setText("Gel")
    dialog.form.kind.setCurrentIndex(0)
    dialog.accept()
    shelf.settled()
    assert shelf.shown_products() == ["Gel"]
    assert shelf.products.isVisible()
    assert shelf.page.form.add_product.isVisible()


def test_the_first_routines_come_from_a_pore_type_as_one_action(shelf: Shelf) -> None:
    shelf.open()
    button = shelf.page.routines.empty.button
    button.setFocus()
    shelf.qtbot.keyClick(button, Key.Key_Space)
    dialog = shelf.dialog(StarterDialog)
    dialog.accept()
    shelf.settled()
    assert shelf.shown_steps() == shelf.kept_steps()
    assert shelf.kept_steps() == {
        "Morning": ["Cleanse", "Moisturise", "Sunscreen"],
        "Evening": ["Cleanse", "Moisturise"],
        "Weekly": ["Exfoliate"],
    }
    assert shelf.page.focusWidget() is shelf.routines
    shelf.undo()
    assert shelf.page.routines.empty.isVisible()
    assert shelf.page.focusWidget() is button


def test_a_shelf_of_archived_products_says_so(shelf: Shelf) -> None:
    shelf.do(fill_products)
    shelf.do(lambda diary: [diary.shelf.archive(product.id) for product in diary.shelf.products()])
    shelf.open()
    assert shelf.page.products.empty.label.text() == "Every product is archived. Show archived to see them."
    shelf.page.form.show_archived.click()
    assert shelf.shown_products() == ["Gel", "Drops", "Cream"]


def test_both_parts_are_in_sight_where_there_is_room_and_take_turns_elsewhere(shelf: Shelf) -> None:
    shelf.do(fill_routines)
    shelf.open()
    assert shelf.products.isVisible()
    assert shelf.routines.isVisible()
    assert not shelf.page.form.tabs.isVisible()
    shelf.page.resize(600, 500)
    assert shelf.products.isVisible()
    assert not shelf.routines.isVisible()
    shelf.page.form.tabs.setFocus()
    shelf.qtbot.keyClick(shelf.page.form.tabs, Key.Key_Right)
    assert shelf.routines.isVisible()
    assert not shelf.products.isVisible()
    shelf.page.show_place(shelf.do(lambda diary: diary.shelf.products()[0].id))
    assert shelf.products.isVisible()


def test_tab_goes_through_the_page_in_reading_order(shelf: Shelf) -> None:
    shelf.do(fill_routines)
    shelf.open()
    form = shelf.page.form
    form.show_archived.setFocus()
    order: list[QWidget | None] = []
    while len(order) < 30 and QApplication.focusWidget() not in order:
        order.append(QApplication.focusWidget())
        shelf.qtbot.keyClick(QApplication.focusWidget(), Key.Key_Tab)
    parts = (shelf.page.products, shelf.page.routines)
    assert order == [
        form.show_archived,
        form.add_product,
        form.more,
        *(w for part in parts for w in part.stations() if w.isVisible() and w.isEnabled()),
    ]
    products = [widget.mapTo(shelf.page, QPoint(0, widget.height() // 2)) for widget in order[:7] if widget is not None]
    assert [place.y() // 20 for place in products] == sorted(place.y() // 20 for place in products)


def test_everything_that_takes_the_focus_has_a_name(shelf: Shelf) -> None:
    shelf.do(fill_routines)
    shelf.open()
    for widget in shelf.page.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            face = QAccessible.queryAccessibleInterface(widget)
            assert face.text(QAccessible.Text.Name), widget


def test_a_change_made_elsewhere_is_shown(shelf: Shelf) -> None:
    shelf.do(fill_routines)
    shelf.open()
    routine = shelf.page.routines.model.branches[0].routine
    renamed = Routine("Dawn", routine.slot, id=routine.id, position=routine.position)
    shelf.context.change(shelf.page, lambda diary: diary.routines.edit(renamed))
    shelf.settled()
    assert list(shelf.shown_steps()) == ["Dawn", "Evening", "Late evening"]


def test_the_place_is_the_same_on_a_page_made_anew(shelf: Shelf, qtbot: QtBot) -> None:
    shelf.do(fill_routines)
    shelf.open()
    shelf.page.form.show_archived.click()
    shelf.go_to_row("Clay")
    place = shelf.page.place()
    shelf.page = ShelfPage(shelf.context)
    qtbot.addWidget(shelf.page)
    shelf.page.show_place(place)
    shelf.open()
    assert shelf.page.form.show_archived.isChecked()
    assert shelf.routines.currentIndex().data() == "Clay"


def test_a_refused_order_is_said_and_the_kept_one_is_shown(shelf: Shelf) -> None:
    shelf.do(fill_products)
    shelf.open()
    refused: list[object] = []
    shelf.context.refused.connect(refused.append)
    gone = shelf.page.products.model.products[0].id
    shelf.page.products.put_in_order.emit(lambda diary: diary.routines.move_step(gone + 99, 1, []), None)
    shelf.settled()
    assert len(refused) == 1
    assert shelf.shown_products() == shelf.kept_products()
    shelf.go_to_product("Cream")
    shelf.press(shelf.products, Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert shelf.kept_products() == ["Gel", "Cream", "Drops"]
