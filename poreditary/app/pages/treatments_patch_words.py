"""The words for patch tests."""

from datetime import timedelta

from PySide6.QtCore import QLocale, QTime

from poreditary.app.days import day_and_month
from poreditary.app.texts import say, word
from poreditary.domain.day import Stamp
from poreditary.domain.patch_tests import DueReading, outcome
from poreditary.domain.reaction import PatchReading, PatchTest


def title_text(test: PatchTest, titles: dict[int, str]) -> str:
    """Return what was put on: the product of the shelf, which may be in the trash by now, or the name given."""
    known = titles.get(test.product_id or 0, "")
    return known or test.name or say("Treatments", "a product deleted for good")


def time_text(stamp: Stamp) -> str:
    """Return the time of day as the clock on the wall shows it."""
    local = stamp.local
    return QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)


def put_on_text(test: PatchTest, now: Stamp) -> str:
    """Return when a patch was put on, without the year while it is this year."""
    return f"{day_and_month(test.stamp.local.date(), now.local.date())} {time_text(test.stamp)}"


def moment_text(at: Stamp, now: Stamp) -> str:
    """Return a moment as one says it near today: "tomorrow 21:00"."""
    day, today = at.local.date(), now.local.date()
    near = {
        today: say("Treatments", "today {time}"),
        today + timedelta(days=1): say("Treatments", "tomorrow {time}"),
        today - timedelta(days=1): say("Treatments", "yesterday {time}"),
    }
    text = near.get(day, "{day} {time}")
    return text.format(day=day_and_month(day, today), time=time_text(at))


def due_text(reading: DueReading | None, now: Stamp) -> str:
    """Return which reading is next and when; what waits already says since when; nothing where none is to come."""
    if reading is None:
        return ""
    text = say("Treatments", "{hours} hours: since {moment}") if reading.is_due(now) else ""
    text = text or say("Treatments", "{hours} hours: {moment}")
    return text.format(hours=reading.hours, moment=moment_text(reading.at, now))


def result_text(test: PatchTest) -> str:
    """Return what a patch showed most clearly and after how long; nothing before the first reading."""
    shown = outcome(test)
    if shown is None:
        return ""
    text = say("Treatments", "{result} after {hours} hours")
    return text.format(result=word(shown.reading.result), hours=shown.reading.hours)


def readings_text(test: PatchTest) -> str:
    """Return every reading with its note, in one line."""
    return " · ".join(_reading_text(reading) for reading in test.readings)


def _reading_text(reading: PatchReading) -> str:
    text = say("Treatments", "{hours} hours: {moment}").format(hours=reading.hours, moment=word(reading.result))
    return f"{text}, {reading.note}" if reading.note else text
