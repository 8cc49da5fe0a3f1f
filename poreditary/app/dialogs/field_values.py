"""Days, suggestions and choices in the fields of a dialog."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QComboBox, QDateEdit, QDateTimeEdit, QLabel, QWidget

from poreditary.app import theme
from poreditary.app.days import field_pattern, to_day, to_qdate
from poreditary.app.widgets.calendar import Calendar
from poreditary.app.widgets.day_typing import DayTyping
from poreditary.domain.day import FIRST_DAY, LAST_DAY

ROW_UNITS = 4


def prepare_day(edit: QDateEdit, day: date, latest: date = LAST_DAY) -> None:
    """Show a day as the locale writes it with its full year, and a calendar; `latest` gives way to the day itself."""
    edit.setDisplayFormat(field_pattern(QLocale()))
    edit.setCalendarWidget(Calendar(edit))
    edit.setDateRange(to_qdate(FIRST_DAY), to_qdate(max(day, latest)))
    edit.setDate(to_qdate(day))
    typing_into(edit).forget()


def typing_into(edit: QDateTimeEdit) -> DayTyping:
    """Return what reads the days and times typed into a field, made where it has none yet."""
    return edit.findChild(DayTyping) or DayTyping(edit)


def align_labels(fields: QWidget) -> None:
    """Let the labels of fields stand in the middle of them rather than at their upper edge."""
    for label in fields.findChildren(QLabel):
        if label.buddy() is not None:
            label.setMinimumHeight(theme.space(ROW_UNITS))
            # The underlined letter makes a word a little wider than its hint.
            label.setContentsMargins(0, 0, theme.space(0.25), 0)


def day_of(edit: QDateEdit) -> date:
    """Return the day in a field."""
    return to_day(edit.date())


def end_typing(fields: QWidget) -> None:
    """Take what was typed into the fields for days and times; raises UserError for what cannot be chosen there."""
    for typing in fields.findChildren(DayTyping):
        typing.end()
        if typing.unread and typing.edit.isEnabled() and typing.edit.isVisibleTo(fields):
            typing.edit.setFocus()
            typing.keep_unread()
            raise typing.problem()


def suggest(box: QComboBox, texts: Iterable[str], current: str = "") -> None:
    """Offer texts, each once and none empty, in a field that takes any other as well."""
    box.addItems(list(dict.fromkeys(text for text in texts if text)))
    box.setCurrentIndex(-1)
    box.setEditText(current)


def offer(box: QComboBox, choices: Iterable[tuple[str, object]], current: object) -> None:
    """Offer choices with what each stands for."""
    for text, value in choices:
        box.addItem(text, value)
        if value == current:
            box.setCurrentIndex(box.count() - 1)


def typed(box: QComboBox) -> str:
    """Return what stands in a field with suggestions."""
    return box.currentText().strip()


def was_typed(box: QComboBox) -> bool:
    """Return whether the person wrote or chose what stands in a field with suggestions."""
    line = box.lineEdit()
    return box.currentIndex() >= 0 or (line is not None and line.isModified())
