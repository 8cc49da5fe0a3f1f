"""The words for photos: days, times, where a time comes from, sizes and conditions."""

from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale, QTime

from poreditary.app.days import day_and_month, long_day
from poreditary.app.texts import say, word
from poreditary.domain.photo import Photo, Sitting
from poreditary.domain.rhythm import WEEK, photo_due


def month_text(year: int, month: int) -> str:
    """Return a month with its year."""
    pattern = say("Photos", "MMMM yyyy")
    return QLocale().toString(QDate(year, month, 1), pattern)


def clock_text(taken: datetime, *, has_seconds: bool = False) -> str:
    """Return the time of day as the locale writes it."""
    locale = QLocale()
    pattern = locale.timeFormat(QLocale.FormatType.ShortFormat)
    if has_seconds:
        pattern = pattern.replace("mm", "mm:ss")
    return locale.toString(QTime(taken.hour, taken.minute, taken.second), pattern)


def moment_text(taken: datetime) -> str:
    """Return when a photo was taken, day and time."""
    return f"{long_day(taken.date())}, {clock_text(taken)}"


def offset_text(minutes: int | None) -> str:
    """Return a camera's offset from UTC, empty where it is not known."""
    if minutes is None:
        return ""
    sign, hours, rest = "−" if minutes < 0 else "+", abs(minutes) // 60, abs(minutes) % 60
    return f"UTC{sign}{hours}" + (f":{rest:02}" if rest else "")


def source_text(taken_from: str) -> str:
    """Return who knew when a photo was taken."""
    return {
        "exif": say("Photos", "from the photo"),
        "name": say("Photos", "from the file name"),
        "file": say("Photos", "from the file"),
        "camera": say("Photos", "from this computer's clock"),
        "typed": say("Photos", "typed"),
    }[taken_from]


def count_text(n: int) -> str:
    """Return how many photos."""
    return (say("Photos", "1 photo") if n == 1 else say("Photos", "{n} photos")).format(n=QLocale().toString(n))


def part_text(n: int, of: int) -> str:
    """Return how many photos are shown of how many there are."""
    locale = QLocale()
    text = say("Photos", "{n} of 1 photo") if of == 1 else say("Photos", "{n} of {of} photos")
    return text.format(n=locale.toString(n), of=locale.toString(of))


def due_text(last: date, weekday: int, today: date) -> str:
    """Return since when the weekly photo is due after the last one, empty where it is not due yet."""
    due = photo_due(last, weekday)
    if due > today:
        return ""
    if due == today:
        return say("Today", "Photo due today")
    name = QLocale().standaloneDayName(due.isoweekday()) if (today - due).days < WEEK else day_and_month(due, today)
    return say("Today", "Photo due since {day}").format(day=name)


def size_text(photo: Photo) -> str:
    """Return the size of a photo in pixels and in bytes."""
    size = QLocale().formattedDataSize(photo.byte_count, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
    locale = QLocale()
    return f"{locale.toString(photo.width)} × {locale.toString(photo.height)} px, {size}"


def skin_text(clean_skin: bool | None) -> str:
    """Return whether the skin was clean, empty where nobody said."""
    if clean_skin is None:
        return ""
    return say("Photos", "clean skin") if clean_skin else say("Photos", "skin not clean")


def washed_text(minutes: int | None) -> str:
    """Return how long after washing a photo was taken, empty where nobody said."""
    if minutes is None:
        return ""
    text = say("Photos", "1 minute after washing") if minutes == 1 else say("Photos", "{n} minutes after washing")
    return text.format(n=QLocale().toString(minutes))


def condition_text(sitting: Sitting) -> str:
    """Return under which condition a photo was taken."""
    washed = washed_text(sitting.minutes_since_washing)
    parts = (skin_text(sitting.clean_skin), sitting.light, sitting.place, washed)
    return ", ".join(part for part in parts if part) or say("Photos", "condition not noted")


def spoken_text(photo: Photo) -> str:
    """Return what a screen reader says of a photo."""
    parts = [word(photo.view), moment_text(photo.taken)]
    if photo.star:
        parts.append(say("Photos", "starred"))
    if photo.note:
        parts.append(say("Photos", "with a note"))
    return ", ".join(parts)
