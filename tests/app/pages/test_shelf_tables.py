"""Importing and exporting the shelf as a table, from the page and the menu bar."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from poreditary.app.context import Context
from poreditary.app.days import day_and_month
from poreditary.app.dialogs.shelf_import import ShelfImport
from poreditary.app.models import roles
from poreditary.app.pages import shelf_files
from poreditary.diary.shelf_csv import read
from poreditary.domain.kinds import StepKind
from poreditary.domain.product import Active, Product
from poreditary.errors import UserError
from tests.app.accessible import nameless
from tests.app.pages.shelf_kit import CTRL, Shelf, fill_products
from tests.app.window_kit import Window

TABLE = "brand,name,kind,price,shop\nAqua,gel,,12,x\nLumen,Mist,toner,9.5,y\nLumen,Bad,soap,,\nAqua,Drops,,,\n"
TODAY = date(2026, 11, 21)
Look = Callable[[str], ShelfImport]


@pytest.fixture
def shelf(qtbot: QtBot, context: Context, diary_do: Any, settled: Any) -> Iterator[Shelf]:
    diary_do(fill_products)
    made = Shelf(qtbot, context, diary_do, settled).open()
    yield made
    made.close_dialogs()


@pytest.fixture
def look(shelf: Shelf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Look:
    """Return a function that imports a table and returns the dialog that shows it."""

    def open_table(text: str) -> ShelfImport:
        file = tmp_path / "table.csv"
        file.write_text(text, encoding="utf-8")
        monkeypatch.setattr(shelf_files, "ask_for_table", lambda _parent: file)
        shelf.page.form.more.menu().actions()[0].trigger()
        return shelf.dialog(ShelfImport)

    return open_table


def shown(dialog: ShelfImport) -> list[tuple[str, str]]:
    rows = dialog.rows
    return [(rows.index(row).data(), rows.index(row).data(roles.ASIDE)) for row in range(rows.rowCount())]


def test_a_table_is_seen_before_it_is_kept(shelf: Shelf, look: Look) -> None:
    dialog = look(TABLE)
    assert dialog.form.summary.text() == "table.csv: 1 new, 2 on the shelf already, 1 left out"
    assert dialog.form.unknown.text() == "Columns not used: shop"
    assert shown(dialog) == [
        ("Aqua Gel", "there already"),
        ("Lumen Mist", "new"),
        ("Line 4", "left out"),
        ("Aqua Drops", "there already"),
    ]
    fault = dialog.rows.index(2)
    assert fault.data(roles.DETAIL).startswith("soap is not a step kind.")
    assert fault.data(Qt.ItemDataRole.AccessibleTextRole).startswith("Line 4, left out, soap")
    assert nameless(dialog) == []
    assert shelf.kept_products() == ["Gel", "Drops", "Cream"]


def test_new_ones_are_kept_as_one_action_and_the_others_left_alone(shelf: Shelf, look: Look) -> None:
    dialog = look(TABLE)
    told: list[Any] = []
    shelf.context.told.connect(told.append)
    assert dialog.form.import_button.text() == "Import 1 product"
    shelf.qtbot.mouseClick(dialog.form.import_button, Qt.MouseButton.LeftButton)
    shelf.settled()
    assert shelf.shown_products() == shelf.kept_products() == ["Gel", "Drops", "Cream", "Mist"]
    assert [str(changes) for changes in told] == ["Products imported: 1 new, 0 changed"]
    assert shelf.do(lambda diary: diary.shelf.products()[0].price) is None
    shelf.undo()
    assert shelf.shown_products() == ["Gel", "Drops", "Cream"]


def test_the_person_may_have_products_changed(shelf: Shelf, look: Look) -> None:
    dialog = look(TABLE)
    dialog.form.update.click()
    assert shown(dialog)[0] == ("Aqua Gel", "to be changed")
    assert shown(dialog)[3] == ("Aqua Drops", "there already")
    assert dialog.form.import_button.text() == "Import 2 products"
    dialog.keep()
    shelf.settled()
    assert shelf.do(lambda diary: diary.shelf.products()[0].price) == 1200
    shelf.undo()
    assert shelf.do(lambda diary: diary.shelf.products()[0].price) is None


def test_where_nothing_is_to_be_kept_the_dialog_only_closes(shelf: Shelf, look: Look) -> None:
    dialog = look("brand,name\nAqua,Gel\n")
    assert not dialog.form.update.isVisible()
    assert not dialog.form.import_button.isEnabled()
    assert dialog.form.cancel.text() == "Close"
    shelf.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert shelf.kept_products() == ["Gel", "Drops", "Cream"]


def test_a_product_that_went_meanwhile_is_said_in_place(shelf: Shelf, look: Look) -> None:
    dialog = look("brand,name,price\nAqua,Gel,5\n")
    dialog.form.update.click()
    shelf.do(lambda diary: diary.shelf.discard(diary.shelf.products()[0].id))
    shelf.do(lambda diary: diary.trash.delete_forever([diary.trash.items()[0].id]))
    dialog.keep()
    shelf.settled()
    assert dialog.isVisible()
    said = "This entry is no longer in the diary. Choose another one, or put it back from the trash."
    assert dialog.form.problem.text() == said


def test_what_is_no_table_is_said_at_the_foot(shelf: Shelf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    refused: list[UserError] = []
    shelf.context.refused.connect(refused.append)
    file = tmp_path / "photo.csv"
    file.write_bytes(b"\xff\xd8\xff\xe0")
    monkeypatch.setattr(shelf_files, "ask_for_table", lambda _parent: file)
    shelf.page.import_products()
    shelf.settled()
    assert [str(problem) for problem in refused] == ["This file is no table in UTF-8 or UTF-16. Save it as CSV UTF-8."]


def test_the_shelf_is_exported_whole(shelf: Shelf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "out.csv"
    noted: list[str] = []
    shelf.context.noted.connect(noted.append)
    shelf.do(lambda diary: diary.shelf.archive(diary.shelf.products()[0].id))
    monkeypatch.setattr(shelf_files, "ask_for_export", lambda _parent, _name: file)
    shelf.page.form.more.menu().actions()[1].trigger()
    shelf.settled()
    assert noted == ["3 products exported to out.csv"]
    catalogue = shelf.do(lambda diary: diary.knowledge().catalogue)
    assert [row.product.name for row in read(file.read_bytes(), catalogue).rows] == ["Gel", "Drops", "Cream"]


def test_closing_the_file_dialog_does_nothing(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.exec", lambda _dialog: 0)
    shelf.page.import_products()
    shelf.page.export_products()
    shelf.settled()
    assert QApplication.activeModalWidget() is None


def test_the_menu_bar_exports_and_says_so(window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    window.welcome()
    window.open()
    window.change(lambda diary: diary.shelf.add(Product("Gel", StepKind.CLEANSE)))
    monkeypatch.setattr(shelf_files, "ask_for_export", lambda _parent, _name: tmp_path / "out.csv")
    window.action("Diary", "Export products").trigger()
    window.settle()
    assert window.frame.message.text() == "1 product exported to out.csv"
    assert (tmp_path / "out.csv").exists()
    asked: list[object] = []
    monkeypatch.setattr(shelf_files, "ask_for_table", asked.append)
    window.action("Diary", "Import products").trigger()
    assert len(asked) == 1


def test_rows_say_how_far_a_product_is(shelf: Shelf) -> None:
    opened = Product("Old", StepKind.SERUM, opened_on=date(2025, 11, 2), months_after_opening=12)
    soon = replace(opened, name="Soon", opened_on=date(2025, 12, 1))
    far = Product("Far", StepKind.SERUM, expires_on=date(2027, 3, 3), actives=(Active("高嶺土", 5.0, "kaolin"),))

    shelf.context.change(shelf.page, lambda diary: diary.shelf.take_in([opened, soon, far]))
    shelf.settled()
    model = shelf.page.products.model
    rows = {model.index(row).data(): model.index(row) for row in range(model.rowCount())}
    assert rows["Old"].data(roles.HINT) == f"Past its 12 months since {day_and_month(date(2026, 11, 2), TODAY)}"
    assert rows["Old"].data(roles.IS_CARE)
    assert rows["Soon"].data(roles.HINT) == "Opened 11 of 12 months"
    assert rows["Soon"].data(roles.IS_CARE)
    use_by = f"Use by {day_and_month(date(2027, 3, 3), TODAY)}"
    assert "2027" in use_by
    assert rows["Far"].data(roles.HINT) == use_by
    assert not rows["Far"].data(roles.IS_CARE)
    assert rows["Far"].data(roles.DETAIL) == "Serum · Kaolin 5 %"
    assert use_by in rows["Far"].data(Qt.ItemDataRole.AccessibleTextRole)
    assert rows["Aqua Gel"].data(roles.HINT) == ""


def test_what_ends_soon_can_be_seen_alone(shelf: Shelf) -> None:
    box = shelf.page.form.only_ending
    assert not box.isVisible()
    old = Product("Old", StepKind.SERUM, expires_on=date(2026, 11, 1))
    shelf.context.change(shelf.page, lambda diary: diary.shelf.take_in([old, replace(old, name="Older")]))
    shelf.settled()
    assert box.text() == "Near their last day (2)"
    box.click()
    assert shelf.shown_products() == ["Old", "Older"]
    shelf.page.show_place(1)
    assert not box.isChecked()
    assert shelf.products.currentIndex().data() == "Aqua Gel"
    box.click()
    shelf.go_to_product("Older")
    shelf.press(shelf.products, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert shelf.kept_products() == ["Gel", "Drops", "Cream", "Older", "Old"]
    for _ in range(2):
        shelf.press(shelf.products, Qt.Key.Key_A, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert shelf.shown_products() == ["Gel", "Drops", "Cream"]
    assert not box.isVisible()
