"""The products of the shelf page by keys and mouse."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu, QToolButton
from pytestqt.qtbot import QtBot

from poreditary.app.context import Context
from poreditary.app.dialogs.product_dialog import ProductDialog
from tests.app.pages.shelf_kit import ALT, CTRL, Key, Shelf, fill_products, fill_routines


@pytest.fixture
def shelf(qtbot: QtBot, context: Context, diary_do: Any, settled: Any) -> Iterator[Shelf]:
    diary_do(fill_products)
    made = Shelf(qtbot, context, diary_do, settled).open()
    yield made
    made.close_dialogs()


@pytest.mark.parametrize("key", [Key.Key_Insert, Key.Key_N])
def test_a_product_is_added_by_keys_and_chosen(shelf: Shelf, key: Key) -> None:
    shelf.press(shelf.products, key, CTRL if key == Key.Key_N else Qt.KeyboardModifier.NoModifier)
    dialog = shelf.dialog(ProductDialog)
    shelf.qtbot.keyClicks(dialog.form.name, "Mist")
    shelf.qtbot.keyClicks(dialog.form.kind, "Ton")
    shelf.qtbot.keyClick(dialog.form.name, Key.Key_Return)
    shelf.settled()
    assert shelf.shown_products() == shelf.kept_products() == ["Gel", "Drops", "Cream", "Mist"]
    assert shelf.products.currentIndex().data() == "Mist"
    assert shelf.page.focusWidget() is shelf.products
    shelf.undo()
    assert shelf.shown_products() == ["Gel", "Drops", "Cream"]


def test_the_button_adds_a_product(shelf: Shelf) -> None:
    shelf.qtbot.mouseClick(shelf.page.form.add_product, Qt.MouseButton.LeftButton)
    dialog = shelf.dialog(ProductDialog)
    assert dialog.form.kind.currentIndex() == -1
    assert dialog.form.kind.placeholderText() == "choose what it is for"


@pytest.mark.parametrize("key", [Key.Key_F2, Key.Key_Return, Key.Key_Enter])
def test_keys_open_the_current_product(shelf: Shelf, key: Key) -> None:
    shelf.go_to_product("Drops")
    shelf.press(shelf.products, key)
    dialog = shelf.dialog(ProductDialog)
    assert dialog.product().name == "Drops"
    shelf.qtbot.keyClicks(dialog.form.brand, " Lab")
    dialog.accept()
    shelf.settled()
    assert shelf.products.currentIndex().data() == "Aqua Lab Drops"
    shelf.undo()
    assert shelf.products.currentIndex().data() == "Aqua Drops"


def test_a_double_click_opens_a_product(shelf: Shelf) -> None:
    place = shelf.products.visualRect(shelf.page.products.model.index(2)).center()
    shelf.qtbot.mouseClick(shelf.products.viewport(), Qt.MouseButton.LeftButton, pos=place)
    shelf.qtbot.mouseDClick(shelf.products.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert shelf.dialog(ProductDialog).product().name == "Cream"


def test_a_product_is_archived_and_taken_back(shelf: Shelf) -> None:
    action = shelf.page.products.put_away_action
    shelf.go_to_product("Drops")
    assert action.text() == "Archive"
    action.trigger()
    shelf.settled()
    assert shelf.shown_products() == ["Gel", "Cream"]
    shelf.page.form.show_archived.click()
    assert shelf.shown_products() == ["Gel", "Drops", "Cream"]
    shelf.go_to_product("Drops")
    assert "archived" in shelf.products.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert action.text() == "Take back"
    shelf.press(shelf.products, Key.Key_A, CTRL | Qt.KeyboardModifier.ShiftModifier)
    shelf.page.form.show_archived.click()
    assert shelf.shown_products() == ["Gel", "Drops", "Cream"]


def test_archiving_is_undone(shelf: Shelf) -> None:
    shelf.page.products.put_away()
    shelf.settled()
    assert shelf.shown_products() == ["Drops", "Cream"]
    shelf.undo()
    assert shelf.shown_products() == ["Gel", "Drops", "Cream"]


def test_delete_moves_to_the_trash_and_the_next_one_is_current(shelf: Shelf) -> None:
    shelf.go_to_product("Drops")
    shelf.press(shelf.products, Key.Key_Delete)
    assert shelf.shown_products() == shelf.kept_products() == ["Gel", "Cream"]
    assert shelf.products.currentIndex().data() == "Aqua Cream"
    assert [item.title for item in shelf.do(lambda diary: diary.trash.items())] == ["Aqua Drops"]
    shelf.press(shelf.products, Key.Key_Delete)
    assert shelf.products.currentIndex().data() == "Aqua Gel"
    shelf.undo()
    shelf.undo()
    assert shelf.shown_products() == ["Gel", "Drops", "Cream"]


def test_alt_and_arrows_put_products_in_order(shelf: Shelf) -> None:
    shelf.go_to_product("Cream")
    shelf.press(shelf.products, Key.Key_Up, ALT)
    assert shelf.shown_products() == shelf.kept_products() == ["Gel", "Cream", "Drops"]
    shelf.press(shelf.products, Key.Key_Up, ALT)
    shelf.press(shelf.products, Key.Key_Up, ALT)
    assert shelf.shown_products() == shelf.kept_products() == ["Cream", "Gel", "Drops"]
    assert shelf.products.currentIndex().data() == "Aqua Cream"
    shelf.press(shelf.products, Key.Key_Down, ALT)
    assert shelf.kept_products() == ["Gel", "Cream", "Drops"]
    for _ in range(3):
        shelf.undo()
    assert shelf.shown_products() == ["Gel", "Drops", "Cream"]


def test_keys_pressed_faster_than_the_diary_answers_lose_nothing(shelf: Shelf) -> None:
    shelf.go_to_product("Gel")
    seen: list[list[str]] = []
    shelf.page.products.model.modelReset.connect(lambda: seen.append(shelf.shown_products()))
    shelf.qtbot.keyClick(shelf.products, Key.Key_Down, ALT)
    shelf.qtbot.keyClick(shelf.products, Key.Key_Down, ALT)
    assert shelf.shown_products() == ["Drops", "Cream", "Gel"]
    shelf.settled()
    assert shelf.shown_products() == shelf.kept_products() == ["Drops", "Cream", "Gel"]
    # Nothing jumped back meanwhile: the list was never filled anew.
    assert seen == []


def test_archived_products_keep_their_place_while_others_move(shelf: Shelf) -> None:
    shelf.go_to_product("Drops")
    shelf.page.products.put_away()
    shelf.settled()
    shelf.go_to_product("Cream")
    shelf.press(shelf.products, Key.Key_Up, ALT)
    shelf.page.form.show_archived.click()
    assert shelf.shown_products() == ["Cream", "Drops", "Gel"]


def test_buttons_do_what_keys_do(shelf: Shelf) -> None:
    buttons = {b.defaultAction(): b for b in shelf.page.findChildren(QToolButton) if b.defaultAction() is not None}
    part = shelf.page.products
    assert not buttons[part.up_action].isEnabled()
    shelf.qtbot.mouseClick(buttons[part.down_action], Qt.MouseButton.LeftButton)
    shelf.settled()
    assert shelf.kept_products() == ["Drops", "Gel", "Cream"]
    assert buttons[part.up_action].isEnabled()
    shelf.qtbot.mouseClick(buttons[part.delete_action], Qt.MouseButton.LeftButton)
    shelf.settled()
    assert shelf.kept_products() == ["Drops", "Cream"]
    shelf.qtbot.mouseClick(buttons[part.edit_action], Qt.MouseButton.LeftButton)
    assert shelf.dialog(ProductDialog).product().name == "Cream"


def test_the_menu_offers_what_can_be_done(shelf: Shelf) -> None:
    shelf.go_to_product("Gel")
    shelf.products.customContextMenuRequested.emit(QPoint(5, 400))
    menu = next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QMenu) and widget.isVisible())
    actions: dict[str, QAction] = {action.text(): action for action in menu.actions()}
    assert list(actions) == ["Edit", "Archive", "Move down", "Delete"]
    actions["Delete"].trigger()
    menu.close()
    shelf.settled()
    assert shelf.kept_products() == ["Drops", "Cream"]


def test_a_row_says_all_of_itself(shelf: Shelf) -> None:
    shelf.do(fill_routines)
    said = shelf.page.products.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Aqua Gel, Other"


def test_a_place_is_shown_again(shelf: Shelf) -> None:
    shelf.go_to_product("Cream")
    place = shelf.page.place()
    shelf.press(shelf.products, Key.Key_Home)
    shelf.page.show_place(place)
    assert shelf.products.currentIndex().data() == "Aqua Cream"
    drops = shelf.do(lambda diary: diary.shelf.products()[1].id)
    shelf.page.show_place(drops)
    assert shelf.products.currentIndex().data() == "Aqua Drops"
    assert shelf.page.focusWidget() is shelf.products
