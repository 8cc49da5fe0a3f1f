"""A window with reminders."""

from dataclasses import replace
from datetime import time

from PySide6.QtWidgets import QPushButton

from poreditary.app import settings
from poreditary.app.reminding.reminding import Reminding
from poreditary.app.settings import Settings
from poreditary.diary.diary import Diary
from poreditary.domain.kinds import ReminderSubject
from poreditary.domain.plan import Reminder
from poreditary.domain.preferences import Preferences
from tests.app.window_kit import Window
from tests.conftest import StandingClock

OWN = Reminder(ReminderSubject.OTHER, time(22, 40), text="Ring")
USUAL = Preferences()


def write_diary(window: Window, *reminders: Reminder, preferences: Preferences = USUAL) -> None:
    """Make a diary with reminders, before its window opens."""
    diary = Diary(window.folder, window.clock)
    diary.preferences.save(replace(preferences, is_welcomed=True))
    for reminder in reminders:
        diary.plan.add_reminder(reminder)
    diary.close()


def keep_running(window: Window) -> None:
    """Choose to keep running, before the window opens."""
    chosen = Settings(language="en", scheme="light", keeps_running=True)
    settings.save(chosen, window.settings_file)
    window.application.settings = chosen


def reminding(window: Window) -> Reminding:
    """Return what reminds, once it does and has looked."""
    window.wait(lambda: window.application.desk is not None and window.desk.reminding is not None)
    window.wait(lambda: not window.desk.runner.is_busy)
    found = window.desk.reminding
    assert found is not None
    return found


def pass_time(window: Window, clock: StandingClock, **how: float) -> None:
    """Let time pass and the reminders be looked at."""
    clock.advance(**how)
    reminding(window).scheduler.timer.timeout.emit()
    window.wait(lambda: not window.desk.runner.is_busy)


def buttons(window: Window) -> dict[str, QPushButton]:
    """Return the buttons of the notice on show."""
    return {button.text(): button for button in window.frame.message.more_buttons}
