"""Enter presses the button that has the keys, on the pages as in the side bar, and nothing that takes it itself."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from poreditary.app.shell import Shell
from tests.app.enter_kit import pressed_instead
from tests.app.window_kit import Window

Key = Qt.Key


@pytest.fixture
def shell(qtbot: QtBot) -> Shell:
    made, content = Shell(400, 300), QWidget()
    qtbot.addWidget(made)
    lines = QVBoxLayout(content)
    for part in (QPushButton("one"), QToolButton(), QLineEdit(), QPushButton("other")):
        lines.addWidget(part)
    made.setCentralWidget(content)
    with qtbot.waitActive(made):
        made.show()
    return made


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter])
@pytest.mark.parametrize("kind", [QPushButton, QToolButton])
def test_the_button_with_the_keys_is_pressed(
    shell: Shell, qtbot: QtBot, key: Key, kind: type[QPushButton | QToolButton]
) -> None:
    button = shell.findChild(kind)
    assert isinstance(button, QPushButton | QToolButton)
    button.setFocus()
    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(button, key)


def test_in_a_field_it_presses_nothing(shell: Shell, qtbot: QtBot) -> None:
    field = shell.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    pressed: list[bool] = []
    for button in shell.findChildren(QPushButton):
        button.clicked.connect(lambda: pressed.append(True))
    field.setFocus()
    QTest.keyClick(field, Key.Key_Return)
    assert pressed == []


def test_the_side_bar_is_pressed_as_well(window: Window) -> None:
    window.welcome()
    window.open()
    button = window.frame._side.buttons["photos"]
    button.setFocus()
    QTest.keyClick(button, Key.Key_Return)
    assert window.frame.is_on("photos")


@pytest.mark.parametrize(("is_first", "said"), [(True, []), (False, ["QDialog: Close instead of Keep"])])
def test_a_dialog_where_enter_presses_another_button_is_noticed(qtbot: QtBot, is_first: bool, said: list[str]) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    lines = QVBoxLayout(dialog)
    field, keep, close = QLineEdit(), QPushButton("Keep"), QPushButton("Close")
    keep.setProperty("role", "primary")
    for part in (field, keep, close):
        lines.addWidget(part)
    with qtbot.waitActive(dialog):
        dialog.show()
    (keep if is_first else close).setDefault(True)
    field.setFocus()
    assert pressed_instead(dialog) == said
    keep.setDefault(True)
