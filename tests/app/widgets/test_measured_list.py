"""The list of what was measured: where Tab leads, and what a press on a number asks for."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from poreditary.app.widgets.measured_list import Key, MeasuredLine, MeasuredList


def line(patch: int, sitting: int) -> MeasuredLine:
    return MeasuredLine((patch, sitting), f"Nov {sitting}", f"Nose {patch}", "−9 %", "Pores are less visible.")


def test_tab_comes_to_the_numbers_before_what_follows_them(qtbot: QtBot) -> None:
    page, listed, above, below = QWidget(), MeasuredList(), QPushButton("above"), QPushButton("below")
    qtbot.addWidget(page)
    lines = QVBoxLayout(page)
    for part in (above, listed, below):
        lines.addWidget(part)
    listed.show_lines([line(1, 1)])
    listed.show_lines([line(1, 2), line(2, 2), line(1, 1)])
    with qtbot.waitActive(page):
        page.show()
    above.setFocus()
    keys: tuple[Key, ...] = ((1, 2), (2, 2), (1, 1))
    for wanted in (*(listed.chips[key] for key in keys), below):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is wanted
    with qtbot.waitSignal(listed.seen, check_params_cb=lambda key: key == (2, 2)):
        qtbot.keyClick(listed.chips[2, 2], Qt.Key.Key_Space)
