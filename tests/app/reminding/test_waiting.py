"""Notices nobody answered yet: another message takes their place for a while only."""

from dataclasses import replace
from datetime import time

import pytest
from PySide6.QtCore import Qt

from poreditary.domain.kinds import ReminderSubject
from poreditary.domain.plan import Reminder
from poreditary.domain.preferences import Preferences
from poreditary.errors import UserError
from tests.app.reminding.kit import OWN, buttons, pass_time, reminding, write_diary
from tests.app.window_kit import Window
from tests.conftest import StandingClock
from tests.diary.evening import TODAY, Evening

# A tray icon looks for a window of the tray, which only a desktop's own plugin has.
pytestmark = pytest.mark.qt_log_ignore("systemTrayWindowChanged", extend=True)

NAMED = Preferences(names_in_reminders=True, quiet_from="", quiet_until="")
SECOND = replace(OWN, at=time(22, 45), text="Write")


def open_with(window: Window, clock: StandingClock, *reminders: Reminder) -> None:
    """Open a window and let fifteen minutes pass, the first ten in one go."""
    write_diary(window, *reminders, preferences=NAMED)
    window.open()
    pass_time(window, clock, minutes=10)
    pass_time(window, clock, minutes=5)


def press(window: Window, text: str) -> None:
    """Press a button of the notice from the keyboard."""
    button = buttons(window)[text]
    button.setFocus()
    window.qtbot.keyClick(button, Qt.Key.Key_Space)


def snooze(window: Window, downs: int) -> None:
    """Choose an entry of the notice's menu from the keyboard."""
    menu = buttons(window)["Snooze"].menu()
    menu.popup(window.shell.pos())
    for _entry in range(downs):
        window.qtbot.keyClick(menu, Qt.Key.Key_Down)
    window.qtbot.keyClick(menu, Qt.Key.Key_Return)


def wait_for(window: Window, text: str) -> None:
    """Wait until the line shows a text."""
    window.wait(lambda: window.frame.message.text() == text)


def settle_line(window: Window) -> None:
    """Wait until the line looked for what else waits."""
    window.wait(lambda: not reminding(window).waiting.is_looking)
    window.settle()


def tell(window: Window, currency: str = "CHF") -> None:
    """Do something that is named at the foot of the window."""
    window.change(lambda diary: diary.preferences.save(replace(diary.preferences.get(), currency=currency)))
    assert window.frame.message.text() == "Settings kept"


def test_each_of_two_notices_can_be_put_off(window: Window, clock: StandingClock) -> None:
    open_with(window, clock, OWN, SECOND)
    assert window.frame.message.text() == "Write"
    snooze(window, 1)
    wait_for(window, "Ring")
    snooze(window, 2)
    settle_line(window)
    assert window.frame.message.text() == ""
    pass_time(window, clock, minutes=10)
    assert window.frame.message.text() == "Write"
    press(window, "Open")
    settle_line(window)
    pass_time(window, clock, minutes=50)
    assert window.frame.message.text() == "Ring"


def test_a_notice_is_back_with_its_buttons_when_a_message_ends(window: Window, clock: StandingClock) -> None:
    open_with(window, clock, OWN)
    for currency in ("CHF", "EUR"):
        tell(window, currency)
        window.frame.message.timer.timeout.emit()
        wait_for(window, "Ring")
        assert list(buttons(window)) == ["Open", "Snooze"]
    press(window, "Open")
    settle_line(window)
    assert window.frame.message.text() == ""


def test_a_notice_is_back_when_an_error_is_closed(window: Window, clock: StandingClock) -> None:
    open_with(window, clock, OWN)
    window.frame.context.fail(UserError("The disk is away."))
    assert "disk" in window.frame.message.text()
    close = window.frame.message.close_button
    close.setFocus()
    window.qtbot.keyClick(close, Qt.Key.Key_Space)
    wait_for(window, "Ring")


def test_a_notice_closed_by_hand_stays_away(window: Window, clock: StandingClock) -> None:
    open_with(window, clock, OWN, SECOND)
    close = window.frame.message.close_button
    close.setFocus()
    window.qtbot.keyClick(close, Qt.Key.Key_Space)
    wait_for(window, "Ring")
    window.qtbot.keyClick(close, Qt.Key.Key_Space)
    settle_line(window)
    assert window.frame.message.text() == ""
    tell(window)
    window.frame.message.timer.timeout.emit()
    settle_line(window)
    assert window.frame.message.text() == ""


def test_what_was_done_in_the_meantime_is_not_shown_again(window: Window, clock: StandingClock) -> None:
    write_diary(window, preferences=NAMED)
    window.open()
    evening: Evening = window.ask(Evening)
    window.change(lambda diary: diary.plan.add_reminder(Reminder(ReminderSubject.ROUTINE, time(22, 40))))
    reminding(window)
    pass_time(window, clock, minutes=10)
    assert window.frame.message.text() == "Evening routine"
    window.change(lambda diary: diary.routines.tick(evening.cleanse, TODAY))
    window.frame.message.timer.timeout.emit()
    wait_for(window, "Evening routine")
    window.change(lambda diary: diary.routines.tick_all(evening.id, TODAY))
    window.frame.message.timer.timeout.emit()
    settle_line(window)
    assert window.frame.message.text() == ""


def test_a_notice_outlives_a_change_of_language(window: Window, clock: StandingClock) -> None:
    open_with(window, clock, OWN)
    window.frame.choose(language="zh_TW")
    wait_for(window, "Ring")
    assert "Open" not in buttons(window)
    assert len(buttons(window)) == 2


def test_an_hour_of_silence_takes_along_all_that_waits(window: Window, clock: StandingClock, told: list[str]) -> None:
    open_with(window, clock, OWN, SECOND)
    assert told == []
    tray = reminding(window).tray
    assert tray is not None
    tray.silence_action.trigger()
    settle_line(window)
    assert window.frame.message.text() == ""
    pass_time(window, clock, minutes=60)
    assert window.frame.message.text() == "Ring\nWrite"
