from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from poreditary.app.widgets.empty_state import EmptyState
from tests.app.widgets.conftest import Show


def test_the_one_thing_to_do_by_mouse_and_by_key(qtbot: QtBot, show: Show) -> None:
    empty = EmptyState("Your products will be here.", "Add product")
    show(empty)
    with qtbot.waitSignal(empty.asked):
        qtbot.mouseClick(empty.button, Qt.MouseButton.LeftButton)
    empty.button.setFocus()
    with qtbot.waitSignal(empty.asked):
        qtbot.keyClick(empty.button, Qt.Key.Key_Space)


def test_without_an_action_there_is_no_button(show: Show) -> None:
    empty = EmptyState("Nothing was found.")
    show(empty)
    assert not empty.button.isVisible()
    empty.set_texts("Your products will be here.", "Add product")
    assert empty.button.isVisible()
    assert empty.label.text() == "Your products will be here."
