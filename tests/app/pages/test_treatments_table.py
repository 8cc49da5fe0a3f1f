"""The table of entries on a card."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from poreditary.app import theme
from poreditary.app.pages.treatments_rows import Row
from poreditary.app.pages.treatments_table import MOST_ROWS, EntryTable

Key = Qt.Key
HEADINGS = ("What", "When", "Where", "Note")


def rows(count: int, note: str = "") -> list[Row]:
    return [Row(number, (f"what {number}", "today", "", note)) for number in range(1, count + 1)]


@pytest.fixture
def table(qapp: QApplication, qtbot: QtBot) -> Iterator[EntryTable]:
    theme.apply(qapp, "light")
    window = QWidget()
    qtbot.addWidget(window)
    lines = QVBoxLayout(window)
    made = EntryTable("Things", HEADINGS, (0,), "Edit thing")
    lines.addWidget(made)
    lines.addStretch(1)
    window.resize(800, 700)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield made
    window.close()


def test_all_rows_show_without_scrolling_up_to_twelve(table: EntryTable, qtbot: QtBot) -> None:
    for count in (1, 3, MOST_ROWS):
        table.set_rows(rows(count))
        qtbot.waitUntil(lambda: table.verticalScrollBar().maximum() == 0)
        bottom = table.visualRect(table.entries.index(table.entries.rowCount() - 1, 0)).bottom()
        assert bottom <= table.viewport().height()
    high = table.height()

    table.set_rows(rows(MOST_ROWS + 5))

    qtbot.waitUntil(lambda: table.verticalScrollBar().maximum() > 0)
    assert table.height() == high


def test_a_row_is_not_hidden_by_the_scroll_bar_of_a_narrow_table(table: EntryTable, qtbot: QtBot) -> None:
    table.window().resize(150, 700)
    table.set_rows(rows(2, note="a long note that does not fit"))
    qtbot.waitUntil(lambda: table.horizontalScrollBar().maximum() > 0)

    last = table.entries.index(1, 0)
    qtbot.waitUntil(lambda: table.visualRect(last).bottom() <= table.viewport().height())


def test_a_column_with_nothing_in_it_is_left_out(table: EntryTable) -> None:
    table.set_rows(rows(2))
    assert [table.isColumnHidden(column) for column in range(4)] == [False, False, True, True]

    table.set_rows(rows(2, note="x"))
    assert not table.isColumnHidden(3)


def test_the_chosen_row_stays_chosen_when_others_come_and_go(table: EntryTable) -> None:
    table.set_rows(rows(4))
    assert table.choose(3)
    assert not table.choose(99)
    table.set_rows([Row(9, ("new", "", "", "")), *rows(4)[1:]])
    assert table.current_id() == 3

    table.set_rows(rows(4)[:2])
    assert table.current_id() == 2
    table.set_rows([])
    assert table.current_id() == 0


def test_the_row_is_marked_only_while_the_keys_are_for_it(table: EntryTable, qtbot: QtBot) -> None:
    table.set_rows(rows(2))
    table.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(table.hasFocus)
    assert table.selectionModel().hasSelection()

    table.clearFocus()

    assert not table.selectionModel().hasSelection()
    assert table.current_id() == 1


def test_delete_without_a_row_asks_for_nothing(table: EntryTable, qtbot: QtBot) -> None:
    asked: list[int] = []
    table.discard_asked.connect(asked.append)
    table.setFocus()
    qtbot.keyClick(table, Key.Key_Delete)
    assert asked == []

    table.set_rows(rows(1))
    table.choose(1)
    qtbot.keyClick(table, Key.Key_Delete)
    assert asked == [1]


def test_the_menu_key_offers_what_the_keys_do(table: EntryTable, qtbot: QtBot) -> None:
    done: list[str] = []
    table.more = [("Add thing", lambda: done.append("added"))]
    table.edit_asked.connect(lambda entry: done.append(f"edit {entry}"))
    table.set_rows(rows(3))
    table.choose(2)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), QPoint(0, 0))
    QApplication.sendEvent(table.viewport(), event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    actions = [action for action in menu.actions() if not action.isSeparator()]
    assert [action.text() for action in actions] == ["Edit thing", "Move to trash", "Add thing"]

    actions[0].trigger()
    actions[2].trigger()
    menu.close()

    assert done == ["edit 2", "added"]
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None)


def test_what_a_person_typed_is_never_markup(table: EntryTable) -> None:
    table.set_rows([Row(1, ("<b>x</b>", "", "", ""))])
    index = table.entries.index(0, 0)

    assert table.entries.data(index) == "<b>x</b>"
    assert table.entries.data(index, Qt.ItemDataRole.ToolTipRole) == "<p>&lt;b&gt;x&lt;/b&gt;</p>"
