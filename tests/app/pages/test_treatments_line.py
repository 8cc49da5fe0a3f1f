"""The painted line of sessions."""

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from poreditary.app import theme
from poreditary.app.pages.treatments_line import SMALLEST_DOT, SessionLine


@pytest.fixture
def line(qapp: QApplication, qtbot: QtBot) -> SessionLine:
    theme.apply(qapp, "light")
    made = SessionLine()
    qtbot.addWidget(made)
    return made


def shown(line: SessionLine, done: int, planned: int) -> tuple[int, int]:
    """Return how many dots are filled with the accent, and how many there are."""
    line.set_sessions(done, planned, f"{done} of {planned} sessions")
    line.resize(line.sizeHint())
    image = line.grab().toImage()
    accent = QColor(theme.current().accent)
    _diameter, centres = line.dots()
    filled = sum(image.pixelColor(centre.toPoint()) == accent for centre in centres)
    return filled, len(centres)


@pytest.mark.parametrize(("done", "planned", "dots"), [(0, 1, 1), (0, 4, 4), (3, 4, 4), (4, 4, 4), (6, 4, 6)])
def test_done_dots_are_filled_and_those_to_come_are_open(line: SessionLine, done: int, planned: int, dots: int) -> None:
    assert shown(line, done, planned) == (done, dots)


def test_the_line_says_itself(line: SessionLine) -> None:
    line.set_sessions(3, 4, "3 of 4 sessions")

    assert line.accessibleName() == "3 of 4 sessions"
    assert line.toolTip() == "3 of 4 sessions"


def test_ninety_nine_sessions_fit_and_do_not_touch(line: SessionLine) -> None:
    line.set_sessions(40, 99, "")
    line.resize(line.sizeHint())
    diameter, centres = line.dots()

    assert line.sizeHint().width() <= theme.space(60) + 2
    assert centres[-1].x() + diameter / 2 <= line.width()
    assert centres[1].x() - centres[0].x() >= diameter
    assert diameter >= SMALLEST_DOT


def test_a_narrow_line_still_holds_its_dots(line: SessionLine) -> None:
    line.set_sessions(3, 12, "")
    line.resize(line.minimumSizeHint())
    diameter, centres = line.dots()

    assert centres[-1].x() + diameter / 2 <= line.width()
