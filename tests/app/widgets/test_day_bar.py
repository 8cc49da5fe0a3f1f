import pytest
from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QCalendarWidget
from pytestqt.qtbot import QtBot

from poreditary.app.days import to_day, weekday_and_day
from poreditary.app.widgets.calendar import Calendar, DayEdit
from poreditary.app.widgets.day_bar import DayBar
from tests.app.widgets.conftest import Show, spoken_name

TODAY = QDate(2026, 11, 21)
YESTERDAY = QDate(2026, 11, 20)


@pytest.fixture
def bar(show: Show) -> DayBar:
    made = DayBar(TODAY)
    show(made)
    return made


def popup_calendar(bar: DayBar) -> QCalendarWidget:
    return next(iter(bar.findChildren(Calendar)))


@pytest.mark.parametrize(
    ("locale", "day", "words"),
    [
        ("en_GB", YESTERDAY, "Friday, 20 November"),
        ("en_US", YESTERDAY, "Friday, November 20"),
        ("de", YESTERDAY, "Freitag, 20. November"),
        ("zh_TW", YESTERDAY, "11月20日 星期五"),
        ("en_GB", QDate(2025, 12, 31), "Wednesday, 31 December 2025"),
        ("zh_TW", QDate(2025, 12, 31), "2025年12月31日 星期三"),
    ],
)
def test_a_day_is_written_as_the_locale_writes_it(locale: str, day: QDate, words: str) -> None:
    assert weekday_and_day(to_day(day), to_day(TODAY), QLocale(locale)) == words


def test_one_day_back_and_on_by_the_buttons(qtbot: QtBot, bar: DayBar) -> None:
    with qtbot.waitSignal(bar.day_chosen) as told:
        qtbot.mouseClick(bar.previous_button, Qt.MouseButton.LeftButton)
    assert told.args == [YESTERDAY]
    with qtbot.waitSignal(bar.day_chosen) as told:
        qtbot.mouseClick(bar.next_button, Qt.MouseButton.LeftButton)
    assert told.args == [TODAY]


def test_one_day_back_and_on_by_the_arrows(qtbot: QtBot, bar: DayBar) -> None:
    bar.date_button.setFocus()
    with qtbot.waitSignal(bar.day_chosen) as told:
        qtbot.keyClick(bar.date_button, Qt.Key.Key_Left)
    assert told.args == [YESTERDAY]
    with qtbot.waitSignal(bar.day_chosen) as told:
        qtbot.keyClick(bar.date_button, Qt.Key.Key_Right)
    assert told.args == [TODAY]


def test_there_is_no_tomorrow(qtbot: QtBot, bar: DayBar) -> None:
    assert not bar.next_button.isEnabled()
    bar.date_button.setFocus()
    with qtbot.assertNotEmitted(bar.day_chosen):
        qtbot.keyClick(bar.date_button, Qt.Key.Key_Right)
    bar.set_day(TODAY.addDays(3))
    assert bar.day() == TODAY


def test_a_new_day_begins(bar: DayBar) -> None:
    bar.set_today(TODAY.addDays(1))
    assert bar.day() == TODAY
    assert bar.next_button.isEnabled()
    assert bar.today_button.isVisible()


def test_home_to_today(qtbot: QtBot, bar: DayBar) -> None:
    assert not bar.today_button.isVisible()
    bar.set_day(QDate(2026, 1, 5))
    assert bar.today_button.isVisible()
    with qtbot.waitSignal(bar.day_chosen) as told:
        qtbot.mouseClick(bar.today_button, Qt.MouseButton.LeftButton)
    assert told.args == [TODAY]
    assert not bar.today_button.isVisible()


def test_a_day_from_the_calendar_by_key(qtbot: QtBot, bar: DayBar) -> None:
    bar.set_day(YESTERDAY)
    bar.date_button.setFocus()
    qtbot.keyClick(bar.date_button, Qt.Key.Key_Space)
    calendar = popup_calendar(bar)
    assert calendar.selectedDate() == YESTERDAY
    assert calendar.maximumDate() == TODAY
    view = calendar.focusProxy() or calendar
    with qtbot.waitSignal(bar.day_chosen) as told:
        qtbot.keyClick(view, Qt.Key.Key_Left)
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert told.args == [QDate(2026, 11, 19)]
    assert not calendar.isVisible()


def test_escape_closes_the_calendar(qtbot: QtBot, bar: DayBar) -> None:
    qtbot.mouseClick(bar.date_button, Qt.MouseButton.LeftButton)
    calendar = popup_calendar(bar)
    spy = QSignalSpy(bar.day_chosen)
    with qtbot.waitSignal(calendar.destroyed):
        qtbot.keyClick(calendar.window(), Qt.Key.Key_Escape)
    assert spy.count() == 0


def test_every_part_has_a_name(bar: DayBar) -> None:
    assert spoken_name(bar.previous_button) == "Day before"
    assert spoken_name(bar.next_button) == "Day after"
    assert spoken_name(bar.date_button) == f"Day: {weekday_and_day(to_day(TODAY), to_day(TODAY))}"
    assert spoken_name(bar.today_button) == "Today"


def test_the_arrows_stay_where_they_are_all_year(bar: DayBar) -> None:
    places = set()
    for step in range(0, 320, 7):
        bar.set_day(TODAY.addDays(-step))
        bar.resize(bar.sizeHint())
        places.add(bar.next_button.x())
    assert len(places) == 1


def test_saturday_and_sunday_are_not_red(show: Show) -> None:
    calendar = Calendar()
    show(calendar)
    formats = {calendar.weekdayTextFormat(day).foreground().color().name() for day in Qt.DayOfWeek}
    assert len(formats) == 1


def test_a_day_field_writes_the_year_in_full(show: Show) -> None:
    edit = DayEdit(TODAY)
    show(edit)
    assert "2026" in edit.text()
    assert isinstance(edit.calendarWidget(), Calendar)
