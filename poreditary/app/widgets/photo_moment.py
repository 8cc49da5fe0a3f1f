"""The field for the time a photo was taken."""

from datetime import datetime

from PySide6.QtCore import QDateTime, QLocale, QTime
from PySide6.QtWidgets import QDateTimeEdit

from poreditary.app.days import field_pattern, to_qdate
from poreditary.app.widgets.calendar import Calendar
from poreditary.app.widgets.day_typing import DayTyping
from poreditary.domain.day import FIRST_DAY, LAST_DAY


def dress_moment(edit: QDateTimeEdit) -> None:
    """Let a field show day and time as the locale writes them, the year in full, and open a calendar."""
    edit.setDisplayFormat(f"{field_pattern(edit.locale())} {edit.locale().timeFormat(QLocale.FormatType.ShortFormat)}")
    edit.setCalendarPopup(True)
    edit.setCalendarWidget(Calendar(edit))
    edit.setKeyboardTracking(False)
    edit.setSpecialValueText(" ")
    DayTyping(edit)
    edit.setDateRange(to_qdate(FIRST_DAY), to_qdate(LAST_DAY))


def show_moment(edit: QDateTimeEdit, taken: datetime | None) -> None:
    """Show a local time, or nothing; what is being typed over that same time stays."""
    value = edit.minimumDateTime()
    if taken is not None:
        value = QDateTime(to_qdate(taken), QTime(taken.hour, taken.minute, taken.second))
    for typing in edit.findChildren(DayTyping):
        if typing.holds(value):
            return
        typing.forget()
    edit.setDateTime(value)


def moment_of(edit: QDateTimeEdit) -> datetime:
    """Return the local time a field shows, without an offset, to the second."""
    day, time = edit.date(), edit.time()
    parts = (day.year(), day.month(), day.day(), time.hour(), time.minute(), time.second())
    return datetime(*parts)  # noqa: DTZ001 - the clock on the wall, as the photo's own
