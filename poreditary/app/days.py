"""Days as the locale writes them, and as Qt has them."""

import re
from datetime import date

from PySide6.QtCore import QDate, QLocale

_YEAR = re.compile(r"(^y+年\s*)|([,/.\s]|\bde\b|'[^']*')*\by+\b\.?")
_WEEKDAY = re.compile(r"[,\s]*dddd[,\s]*")


def to_qdate(day: date) -> QDate:
    """Return a day as Qt has it."""
    return QDate(day.year, day.month, day.day)


def to_day(day: QDate) -> date:
    """Return a day of Qt's as the diary has it."""
    return date(day.year(), day.month(), day.day())


def long_day(day: date) -> str:
    """Return a day with its weekday and its year."""
    return QLocale().toString(to_qdate(day), QLocale.FormatType.LongFormat)


def medium_day(day: date) -> str:
    """Return a day with its year, the month in short and without the weekday."""
    pattern = _long_pattern().replace("dddd", "").replace("MMMM", "MMM")
    return QLocale().toString(to_qdate(day), re.sub(r"^[\s,]+|[\s,]+$", "", pattern))


def dated(name: str, day: date) -> str:
    """Return what something is called and when it was."""
    return f"{name}, {medium_day(day)}"


def short_day(day: date) -> str:
    """Return a day with weekday and month in short and without the year."""
    pattern = _long_pattern().replace("dddd", "ddd").replace("MMMM", "MMM")
    return QLocale().toString(to_qdate(day), _YEAR.sub("", pattern))


def weekday_and_day(day: date, today: date, locale: QLocale | None = None) -> str:
    """Return a day with its weekday, without the year while it is this year."""
    locale = locale or QLocale()
    return locale.toString(to_qdate(day), _this_year(_long_pattern(locale), day, today))


def day_and_month(day: date, today: date) -> str:
    """Return a day without its weekday, and without the year while it is this year."""
    return QLocale().toString(to_qdate(day), _this_year(_WEEKDAY.sub("", _long_pattern()), day, today))


def field_pattern(locale: QLocale) -> str:
    """Return the pattern of a field for days: the short one, day and month in two digits and the year in full."""
    pattern = re.sub(r"(?<!y)y{1,4}(?!y)", "yyyy", locale.dateFormat(QLocale.FormatType.ShortFormat))
    return re.sub(r"(?<!M)M(?!M)|(?<!d)d(?!d)", r"\g<0>\g<0>", pattern)


def _long_pattern(locale: QLocale | None = None) -> str:
    return (locale or QLocale()).dateFormat(QLocale.FormatType.LongFormat)


def _this_year(pattern: str, day: date, today: date) -> str:
    return _YEAR.sub("", pattern) if day.year == today.year else pattern
