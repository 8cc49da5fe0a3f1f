"""Reminders in a whole window: where they are said, and that nothing runs without them."""

from dataclasses import replace
from datetime import time

import pytest
from PySide6.QtNetwork import QLocalServer

from poreditary.app.pages.today import TodayPage
from poreditary.domain.kinds import ReminderSubject
from poreditary.domain.preferences import Preferences
from tests.app.reminding.kit import OWN, buttons, pass_time, reminding, write_diary
from tests.app.window_kit import Window
from tests.conftest import StandingClock

# A tray icon looks for a window of the tray, which only a desktop's own plugin has.
pytestmark = pytest.mark.qt_log_ignore("systemTrayWindowChanged", extend=True)


def test_in_the_window_in_use_a_notice_stands_at_its_foot(
    window: Window, clock: StandingClock, told: list[str]
) -> None:
    write_diary(window, OWN)
    window.open()
    reminding(window)
    window.frame.show_page("guide")
    pass_time(window, clock, minutes=10)
    assert window.frame.message.text() == "A reminder from your diary"
    assert told == []
    assert window.frame.message.timer.isActive() is False
    buttons(window)["Open"].click()
    window.settle()
    assert isinstance(window.page, TodayPage)
    assert window.frame.message.text() == ""


def test_a_notice_is_snoozed_from_its_menu(window: Window, clock: StandingClock) -> None:
    write_diary(window, OWN)
    window.open()
    pass_time(window, clock, minutes=10)
    menu = buttons(window)["Snooze"].menu()
    assert [action.text() for action in menu.actions()] == ["10 minutes", "1 hour", "Tomorrow"]
    menu.actions()[0].trigger()
    assert window.frame.message.text() == ""
    pass_time(window, clock, minutes=9)
    assert window.frame.message.text() == ""
    pass_time(window, clock, minutes=1)
    assert window.frame.message.text() == "A reminder from your diary"


def test_a_notice_gives_way_to_the_next_message_and_takes_its_buttons_along(
    window: Window, clock: StandingClock
) -> None:
    write_diary(window, OWN)
    window.open()
    pass_time(window, clock, minutes=10)
    window.change(lambda diary: diary.preferences.save(replace(diary.preferences.get(), currency="CHF")))
    assert window.frame.message.text() == "Settings kept"
    assert list(buttons(window)) == []


def test_with_leave_the_notice_names_what_it_is_about(window: Window, clock: StandingClock) -> None:
    write_diary(window, OWN, preferences=Preferences(names_in_reminders=True))
    window.open()
    pass_time(window, clock, minutes=10)
    assert window.frame.message.text() == "Ring"


def test_out_of_sight_the_tray_says_it_and_a_click_opens_its_page(
    window: Window, clock: StandingClock, told: list[str]
) -> None:
    write_diary(window, replace(OWN, subject=ReminderSubject.PHOTO, text=""))
    window.open()
    reminding(window)
    window.shell.hide()
    pass_time(window, clock, minutes=10)
    assert told == ["Poreditary: A reminder from your diary"]
    tray = reminding(window).tray
    assert tray is not None
    tray.notice_clicked.emit()
    window.settle()
    assert window.shell.isVisible()
    assert window.page is window.frame.show_page("photos")


def test_without_a_tray_it_waits_in_the_window(window: Window, clock: StandingClock) -> None:
    write_diary(window, OWN)
    window.open()
    reminding(window)
    window.shell.hide()
    pass_time(window, clock, minutes=10)
    assert reminding(window).tray is None
    assert window.frame.message.label.text() == "A reminder from your diary"


def test_the_tray_s_menu_opens_and_silences(window: Window, clock: StandingClock, told: list[str]) -> None:
    write_diary(window, OWN)
    window.open()
    tray = reminding(window).tray
    assert tray is not None
    entries = {action.text(): action for action in tray.menu.actions() if action.text()}
    assert list(entries) == ["Open diary", "Snooze reminders for an hour", "Quit"]
    window.shell.hide()
    entries["Open diary"].trigger()
    assert window.shell.isVisible()
    window.shell.hide()
    entries["Snooze reminders for an hour"].trigger()
    pass_time(window, clock, minutes=59)
    assert told == []


def test_a_diary_without_reminders_loads_nothing_of_them(window: Window) -> None:
    write_diary(window, replace(OWN, is_on=False))
    window.open()
    window.wait(lambda: window.desk.findChild(QLocalServer) is not None)
    window.settle()
    assert window.desk.reminding is None
    assert window.shell.hides is False


def test_a_first_reminder_starts_it_and_one_for_a_time_gone_by_is_not_said(
    window: Window, clock: StandingClock
) -> None:
    write_diary(window)
    window.open()
    window.wait(lambda: window.desk.findChild(QLocalServer) is not None)
    window.change(lambda diary: diary.plan.add_reminder(replace(OWN, at=time(9))))
    assert reminding(window).scheduler.next is not None
    assert "Reminder added" in window.frame.message.text()
    window.change(lambda diary: diary.plan.add_reminder(OWN))
    pass_time(window, clock, minutes=10)
    assert window.frame.message.text() == "A reminder from your diary"
