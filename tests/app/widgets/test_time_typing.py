"""Typing a time, and a day with its time, into a field by keys, as people write them."""

from collections.abc import Iterator
from datetime import datetime

import pytest
from PySide6.QtCore import QLocale, Qt, QTime
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QDateTimeEdit, QTimeEdit
from pytestqt.qtbot import QtBot

from poreditary.app.dialogs.field_values import end_typing, typing_into
from poreditary.app.widgets.photo_moment import dress_moment, moment_of, show_moment
from poreditary.errors import UserError

SHOWN = datetime(2026, 11, 14, 14, 30)
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(autouse=True)
def locale_before() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


def moment_field(qtbot: QtBot, locale: str) -> QDateTimeEdit:
    QLocale.setDefault(QLocale(locale))
    edit = QDateTimeEdit()
    dress_moment(edit)
    show_moment(edit, SHOWN)
    qtbot.addWidget(edit)
    edit.show()
    edit.setFocus()
    return edit


def time_field(qtbot: QtBot, locale: str) -> QTimeEdit:
    QLocale.setDefault(QLocale(locale))
    edit = QTimeEdit(QTime(14, 30))
    typing_into(edit)
    qtbot.addWidget(edit)
    edit.show()
    edit.setFocus(Qt.FocusReason.TabFocusReason)
    return edit


def write(qtbot: QtBot, edit: QDateTimeEdit, text: str) -> None:
    """Type each character, those no key has as an input method gives them."""
    for character in text:
        if character.isascii():
            qtbot.keyClicks(edit, character)
        else:
            event = QInputMethodEvent()
            event.setCommitString(character)
            QApplication.sendEvent(edit, event)


@pytest.mark.parametrize("locale", ["en_US", "en_GB", "zh_TW"])
@pytest.mark.parametrize("end", [Qt.Key.Key_Return, Qt.Key.Key_Tab])
@pytest.mark.parametrize(
    ("typed", "moment"),
    [
        ("2026-11-20 21:00", datetime(2026, 11, 20, 21)),
        ("2026/11/20 21:00", datetime(2026, 11, 20, 21)),
        ("2026-11-20T21:00:30", datetime(2026, 11, 20, 21, 0, 30)),
        ("2026-1-2 9:05", datetime(2026, 1, 2, 9, 5)),
        ("20261120 2100", datetime(2026, 11, 20, 21)),
        ("2026/11/20 9:00 PM", datetime(2026, 11, 20, 21)),
        ("2026/11/20 9pm", datetime(2026, 11, 20, 21)),
        ("2026/11/20 \u4e0b\u53489:00", datetime(2026, 11, 20, 21)),
        ("2026/11/2\u4e0a\u534812:05", datetime(2026, 11, 2, 0, 5)),
        ("2026-11-20", datetime(2026, 11, 20, 14, 30)),
        ("21:15", datetime(2026, 11, 14, 21, 15)),
    ],
)
def test_a_moment_typed_whole_is_taken(qtbot: QtBot, locale: str, typed: str, moment: datetime, end: Qt.Key) -> None:
    edit = moment_field(qtbot, locale)
    qtbot.keyClick(edit, Qt.Key.Key_A, CONTROL)
    write(qtbot, edit, typed)
    qtbot.keyClick(edit, end)
    end_typing(edit)
    assert moment_of(edit) == moment
    assert edit.text() == edit.textFromDateTime(edit.dateTime())


@pytest.mark.parametrize(
    ("locale", "typed", "moment"),
    [
        ("en_US", "11/18/2026 9:00 PM", datetime(2026, 11, 18, 21)),
        ("en_US", "11/18/26, 9:00 am", datetime(2026, 11, 18, 9)),
        ("en_US", "1/2/26 21:00", datetime(2026, 1, 2, 21)),
        ("en_GB", "18/11/26 21:00", datetime(2026, 11, 18, 21)),
        ("zh_TW", "26/11/18 9:00", datetime(2026, 11, 18, 9)),
    ],
)
def test_the_short_form_of_the_locale_is_taken(qtbot: QtBot, locale: str, typed: str, moment: datetime) -> None:
    edit = moment_field(qtbot, locale)
    qtbot.keyClick(edit, Qt.Key.Key_A, CONTROL)
    write(qtbot, edit, typed)
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert moment_of(edit) == moment


@pytest.mark.parametrize("locale", ["en_US", "zh_TW"])
@pytest.mark.parametrize("typed", ["20", "2026-11-20 25:00", "2026-11-20 9:00 x", "2026-13-20 21:00", "tomorrow"])
def test_what_is_no_moment_stays_and_nothing_is_changed(qtbot: QtBot, locale: str, typed: str) -> None:
    edit = moment_field(qtbot, locale)
    heard: list[object] = []
    edit.dateTimeChanged.connect(lambda value: heard.append(value) if value.toPython() != SHOWN else None)
    example = edit.text()
    qtbot.keyClick(edit, Qt.Key.Key_A, CONTROL)
    write(qtbot, edit, typed)
    for _attempt in range(2):
        qtbot.keyClick(edit, Qt.Key.Key_Return)
        assert edit.text().split() == typed.split()
        with pytest.raises(UserError) as refused:
            end_typing(edit)
        assert refused.value.values["example"] == example
    assert moment_of(edit) == SHOWN
    assert heard == []


def test_a_moment_is_pasted_whole(qtbot: QtBot) -> None:
    edit = moment_field(qtbot, "en_US")
    QGuiApplication.clipboard().setText("2026-11-20 21:00")
    qtbot.keyClick(edit, Qt.Key.Key_V, CONTROL)
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert moment_of(edit) == datetime(2026, 11, 20, 21)


@pytest.mark.parametrize("locale", ["en_US", "en_GB", "zh_TW"])
@pytest.mark.parametrize(
    ("typed", "at"),
    [
        ("21:05", QTime(21, 5)),
        ("2105", QTime(21, 5)),
        ("09:05", QTime(9, 5)),
        ("9:05 am", QTime(9, 5)),
        ("9:05 PM", QTime(21, 5)),
        ("\u4e0a\u53489:05", QTime(9, 5)),
        ("0:05", QTime(0, 5)),
    ],
)
def test_a_time_typed_whole_is_taken(qtbot: QtBot, locale: str, typed: str, at: QTime) -> None:
    edit = time_field(qtbot, locale)
    write(qtbot, edit, typed)
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    end_typing(edit)
    assert edit.time() == at


@pytest.mark.parametrize("locale", ["en_US", "en_GB", "zh_TW"])
@pytest.mark.parametrize("typed", ["25:00", "9:75", "late", "13:00 am"])
def test_what_is_no_time_stays_and_is_refused(qtbot: QtBot, locale: str, typed: str) -> None:
    edit = time_field(qtbot, locale)
    write(qtbot, edit, typed)
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert edit.text() == typed
    assert edit.time() == QTime(14, 30)
    with pytest.raises(UserError):
        end_typing(edit)


def test_parts_of_a_time_are_typed_and_stepped_one_by_one(qtbot: QtBot) -> None:
    edit = time_field(qtbot, "en_US")
    qtbot.keyClicks(edit, "9")
    qtbot.keyClick(edit, Qt.Key.Key_Tab)
    assert edit.time() == QTime(21, 30)
    assert edit.currentSection() == QTimeEdit.Section.MinuteSection
    qtbot.keyClicks(edit, "45")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert edit.time() == QTime(21, 45)
    edit.setSelectedSection(QTimeEdit.Section.AmPmSection)
    qtbot.keyClicks(edit, "am")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert edit.time() == QTime(9, 45)
    edit.setSelectedSection(QTimeEdit.Section.HourSection)
    qtbot.keyClick(edit, Qt.Key.Key_Up)
    assert edit.time() == QTime(10, 45)
