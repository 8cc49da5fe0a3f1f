"""Moments, ages and sizes in words."""

from datetime import date

from PySide6.QtCore import QLocale, QTime

from poreditary.app.days import day_and_month
from poreditary.app.texts import say
from poreditary.domain.day import Stamp


def moment_text(moment: Stamp, today: date) -> str:
    """Return when something was: today and yesterday by their words, other days by their date."""
    local = moment.local
    time = QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)
    days = (today - local.date()).days
    if days == 0:
        return say("Age", "today at {time}").format(time=time)
    if days == 1:
        return say("Age", "yesterday at {time}").format(time=time)
    return say("Age", "{day} at {time}").format(day=day_and_month(local.date(), today), time=time)


def age_text(moment: Stamp, today: date) -> str:
    """Return how long ago something was, in days."""
    days = (today - moment.local.date()).days
    if days < 0:
        return say("Age", "at a date that is still to come")
    return say("Age", "1 day ago") if days == 1 else say("Age", "{n} days ago").format(n=days)


def size_text(size: int) -> str:
    """Return so many bytes as a person reads them."""
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
