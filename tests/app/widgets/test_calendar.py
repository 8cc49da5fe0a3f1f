"""The calendar's dots for days with photos."""

from datetime import date

import pytest
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from poreditary.app import theme
from poreditary.app.widgets.calendar import Calendar
from poreditary.app.widgets.day_bar import DayBar
from tests.app.widgets.conftest import Show

TODAY = QDate(2026, 11, 21)


@pytest.fixture
def calendar(show: Show) -> Calendar:
    made = Calendar()
    made.setSelectedDate(TODAY)
    show(made)
    return made


def dot_near(calendar: Calendar, day: QDate) -> bool:
    """Return whether the cell of a day has a spot in the accent colour below its number."""
    view = calendar.findChild(QTableView)
    assert view is not None
    first = QDate(day.year(), day.month(), 1)
    model = view.model()
    cells = [model.index(row, column) for row in range(1, 7) for column in range(7)]
    start = next(n for n, cell in enumerate(cells) if cell.data() == 1)
    rect = view.visualRect(cells[start + first.daysTo(day)])
    image = view.viewport().grab(rect).toImage()
    accent = theme.current().accent.lower()
    middle = range(image.width() // 2 - 3, image.width() // 2 + 4)
    return any(
        image.pixelColor(x, y).name() == accent for x in middle for y in range(image.height() * 2 // 3, image.height())
    )


def test_days_with_photos_have_a_dot(calendar: Calendar) -> None:
    assert not dot_near(calendar, QDate(2026, 11, 10))
    calendar.mark_days([date(2026, 11, 10), date(2026, 11, 12)])
    assert dot_near(calendar, QDate(2026, 11, 10))
    assert not dot_near(calendar, QDate(2026, 11, 11))
    calendar.mark_days([])
    assert not dot_near(calendar, QDate(2026, 11, 10))


def test_the_dots_are_said_as_well(calendar: Calendar) -> None:
    calendar.mark_days([date(2026, 11, 12), date(2026, 11, 3), date(2026, 12, 1)])
    assert calendar.accessibleDescription() == "Photos on days 3, 12"
    assert calendar.dateTextFormat(QDate(2026, 11, 3)).toolTip() == "Photos taken"
    calendar.mark_days([date(2026, 11, 3)])
    assert calendar.accessibleDescription() == "Photos on day 3"
    assert calendar.dateTextFormat(QDate(2026, 11, 12)).toolTip() == ""
    calendar.mark_days([])
    assert calendar.accessibleDescription() == ""


def test_another_month_asks_for_its_days(calendar: Calendar) -> None:
    spy = QSignalSpy(calendar.days_shown)
    calendar.showPreviousMonth()
    assert spy.count() == 1
    first, last = spy.at(0)
    assert first <= QDate(2026, 10, 1)
    assert last >= QDate(2026, 11, 7)


def test_the_day_bar_asks_when_its_calendar_opens_and_marks_what_it_is_told(qtbot: QtBot, show: Show) -> None:
    bar = DayBar(TODAY)
    show(bar)
    bar.mark_days([date(2026, 11, 3)])
    with qtbot.waitSignal(bar.days_shown):
        qtbot.mouseClick(bar.date_button, Qt.MouseButton.LeftButton, pos=QPoint(9, 9))
    bar.mark_days([date(2026, 11, 3)])
    calendar = next(iter(bar.findChildren(Calendar)))
    assert calendar.accessibleDescription() == "Photos on day 3"
    with qtbot.waitSignal(calendar.destroyed):
        qtbot.keyClick(calendar.window(), Qt.Key.Key_Escape)
    bar.mark_days([date(2026, 11, 4)])
