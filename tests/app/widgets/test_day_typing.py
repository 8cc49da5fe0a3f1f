"""Typing a day into a date field by keys, as people write it."""

from collections.abc import Iterator
from datetime import date, datetime

import pytest
from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import QDateEdit, QDateTimeEdit, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from poreditary.app import texts
from poreditary.app.dialogs.field_values import day_of, end_typing, prepare_day
from poreditary.app.widgets.calendar import DayEdit
from poreditary.app.widgets.photo_moment import dress_moment, moment_of, show_moment
from poreditary.errors import UserError

SHOWN = date(2026, 12, 6)
LATEST = date(2030, 1, 1)
WINDOWS: list[QWidget] = []
"""The window of the test that runs, which nothing else holds."""


@pytest.fixture(autouse=True)
def in_english() -> Iterator[None]:
    texts.choose("en")
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    yield
    QLocale.setDefault(before)


def field(qtbot: QtBot, locale: str = "en_US") -> QDateEdit:
    QLocale.setDefault(QLocale(locale))
    window = QWidget()
    lines = QVBoxLayout(window)
    edit = QDateEdit(window)
    edit.setCalendarPopup(True)
    prepare_day(edit, SHOWN, LATEST)
    lines.addWidget(edit)
    lines.addWidget(QLineEdit(window))
    WINDOWS[:] = [window]
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    edit.setFocus(Qt.FocusReason.TabFocusReason)
    return edit


@pytest.mark.parametrize("locale", ["en_US", "zh_TW", "en_GB"])
@pytest.mark.parametrize("typed", ["2026-11-25", "2026/11/25", "20261125"])
def test_a_day_with_its_year_first_is_read_everywhere(qtbot: QtBot, locale: str, typed: str) -> None:
    edit = field(qtbot, locale)
    qtbot.keyClicks(edit, typed)
    assert day_of(edit) == date(2026, 11, 25)


@pytest.mark.parametrize(
    ("locale", "typed", "day"),
    [
        ("en_US", "11/25/2026", date(2026, 11, 25)),
        ("en_US", "11252026", date(2026, 11, 25)),
        ("en_GB", "25/11/2026", date(2026, 11, 25)),
        ("en_US", "1/2/27", date(2027, 1, 2)),
        ("en_US", "11/25", date(2026, 11, 25)),
        ("en_US", "11", date(2026, 11, 6)),
        ("zh_TW", "2026/1/2", date(2026, 1, 2)),
        ("zh_TW", "1/2", date(2026, 1, 2)),
    ],
)
def test_a_day_in_the_order_of_the_locale_is_read(qtbot: QtBot, locale: str, typed: str, day: date) -> None:
    edit = field(qtbot, locale)
    edit.setCurrentSection(QDateEdit.Section.MonthSection)
    qtbot.keyClicks(edit, typed)
    qtbot.keyClick(edit, Qt.Key.Key_Tab)
    assert day_of(edit) == day
    assert edit.text() == QLocale().toString(QDate(day.year, day.month, day.day), edit.displayFormat())


@pytest.mark.parametrize("typed", ["13/45/2026", "2/30/2026", "1/1/2031", "99", "/", "soon", "11 soon"])
def test_what_is_no_day_stays_in_the_field_and_is_refused_until_it_is_one(qtbot: QtBot, typed: str) -> None:
    edit = field(qtbot)
    qtbot.keyClicks(edit, typed)
    qtbot.keyClick(edit, Qt.Key.Key_Tab)
    for _attempt in range(2):
        assert edit.text() == typed
        assert day_of(edit) == SHOWN
        with pytest.raises(UserError) as refused:
            end_typing(edit.window())
        assert refused.value.values == {"typed": typed, "example": "12/06/2026"}
    qtbot.keyClicks(edit, "11/25/2026")
    end_typing(edit.window())
    assert day_of(edit) == date(2026, 11, 25)


def test_an_arrow_brings_the_day_back_that_text_stood_for(qtbot: QtBot) -> None:
    edit = field(qtbot)
    qtbot.keyClicks(edit, "soon")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert edit.text() == "soon"
    qtbot.keyClick(edit, Qt.Key.Key_Down)
    end_typing(edit.window())
    assert edit.text() == "11/06/2026"
    assert day_of(edit) == date(2026, 11, 6)


def test_a_typed_character_can_be_taken_back(qtbot: QtBot) -> None:
    edit = field(qtbot)
    qtbot.keyClicks(edit, "11/24")
    qtbot.keyClick(edit, Qt.Key.Key_Backspace)
    assert edit.text() == "11/2"
    qtbot.keyClicks(edit, "5/2026")
    assert day_of(edit) == date(2026, 11, 25)


def test_the_field_of_a_report_reads_a_typed_day_as_well(qtbot: QtBot) -> None:
    edit = DayEdit(QDate(2026, 12, 6))
    qtbot.addWidget(edit)
    edit.show()
    qtbot.keyClicks(edit, "11252026")
    assert edit.date() == QDate(2026, 11, 25)


@pytest.mark.parametrize("typed", ["11/25/2026", "2026-11-25", "11252026"])
def test_the_time_of_a_photo_follows_the_day_that_is_typed(qtbot: QtBot, typed: str) -> None:
    edit = QDateTimeEdit()
    edit.setLocale(QLocale("en_US"))
    dress_moment(edit)
    show_moment(edit, datetime(2026, 12, 6, 10, 30))
    qtbot.addWidget(edit)
    edit.show()
    edit.setCurrentSection(QDateTimeEdit.Section.MonthSection)
    qtbot.keyClicks(edit, typed)
    assert moment_of(edit) == datetime(2026, 11, 25, 10, 30)
    qtbot.keyClicks(edit, "08")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert moment_of(edit) == datetime(2026, 11, 25, 8, 30)
