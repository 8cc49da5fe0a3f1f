"""What the foot of the window says while the Today page goes through the days."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from poreditary.app.pages.today import TodayPage
from poreditary.diary.diary import Diary
from poreditary.domain.kinds import Slot, StepKind
from poreditary.domain.routine import Routine, Step
from tests.app.window_kit import Window

Key = Qt.Key
TODAY, YESTERDAY = date(2026, 11, 21), date(2026, 11, 20)


def fill(diary: Diary) -> None:
    """Write an evening of one step, begun days ago."""
    evening = diary.routines.add(Routine("Evening", Slot.EVENING)).id
    diary.routines.add_step(Step(evening, StepKind.CLEANSE, date(2026, 11, 1)))


@pytest.fixture
def opened(window: Window) -> Window:
    window.welcome()
    window.open()
    window.ask(fill)
    page = window.page
    assert isinstance(page, TodayPage)
    page.refresh()
    window.settle()
    page.board.focus_first()
    return window


def press(window: Window, *keys: Key) -> None:
    """Press plain keys wherever the focus is, and wait for what they asked."""
    window.take_keys()
    for key in keys:
        QTest.keyClick(window.shell.windowHandle(), key)
    window.settle()


def test_what_was_done_is_named_until_another_day_is_shown(opened: Window) -> None:
    press(opened, Key.Key_E)
    assert opened.frame.message.text() == "Evening ticked"
    press(opened, Key.Key_Left)
    assert opened.frame.message.text() == ""
    press(opened, Key.Key_E)
    assert opened.frame.message.text() == "Evening ticked"
    press(opened, Key.Key_Right)
    assert opened.frame.message.text() == ""
    opened.press(Key.Key_Z)
    done = opened.ask(lambda diary: [diary.routines.on(day)[0].steps[0].is_done for day in (YESTERDAY, TODAY)])
    assert done == [False, True]


def test_a_tick_that_is_answered_after_the_day_was_left_is_not_named_on_the_next(opened: Window) -> None:
    press(opened, Key.Key_E, Key.Key_Left)
    assert opened.frame.message.text() == ""
    assert isinstance(opened.page, TodayPage)
    assert opened.page.day == YESTERDAY
    assert opened.ask(lambda diary: diary.routines.on(TODAY)[0].steps[0].is_done)


def test_an_error_stays_while_days_change(opened: Window) -> None:
    opened.frame.message.show_error("The disk is full.")
    press(opened, Key.Key_Left)
    assert opened.frame.message.text() == "The disk is full."


def test_what_nothing_in_the_diary_changed_by_is_said_after_a_switch_of_colours_too(opened: Window) -> None:
    opened.action("View", "Colours", "Dark").trigger()
    opened.settle()
    opened.frame.context.noted.emit("The table was written.")
    assert opened.frame.message.text() == "The table was written."


def test_the_side_bar_leads_home_to_the_steps(opened: Window) -> None:
    press(opened, *(Key.Key_Left,) * 21)
    assert isinstance(opened.page, TodayPage)
    assert opened.page.day == date(2026, 10, 31)
    QTest.mouseClick(opened.frame._side.buttons["today"], Qt.MouseButton.LeftButton)
    opened.settle()
    assert opened.page.day == TODAY
    assert QApplication.focusWidget() is opened.page.board.rows[0].box
