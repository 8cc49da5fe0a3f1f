from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout

from poreditary.app import theme
from poreditary.app.widgets.column import Column
from tests.app.widgets.conftest import Show


def test_a_wide_window_keeps_the_column_readable_and_centred(show: Show) -> None:
    column = Column()
    column.add(QLabel("Today"))
    show(column)
    column.resize(1600, 600)
    assert column.content.width() == theme.space(115)
    left = column.content.mapTo(column, column.content.rect().topLeft()).x()
    assert abs(left - (1600 - column.content.width()) // 2) <= 1


def test_a_narrow_window_gives_all_its_width(show: Show) -> None:
    column = Column()
    column.add(QLabel("Today"))
    show(column)
    column.resize(600, 600)
    assert 0 <= 600 - 2 * theme.space(3) - column.content.width() <= 2


def test_a_long_column_scrolls_to_what_has_the_focus(show: Show) -> None:
    column, inside = Column(), QVBoxLayout()
    buttons = [QPushButton(f"Step {n}") for n in range(40)]
    for button in buttons:
        inside.addWidget(button)
    column.add(inside)
    show(column)
    column.resize(600, 300)
    buttons[0].setFocus()
    for _ in buttons[1:]:
        column.focusNextChild()
    assert buttons[-1].hasFocus()
    seen = column.viewport().rect()
    assert seen.contains(buttons[-1].mapTo(column.viewport(), buttons[-1].rect().center()))
    assert not seen.contains(buttons[0].mapTo(column.viewport(), buttons[0].rect().center()))
