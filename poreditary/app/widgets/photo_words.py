"""The words for photos: days, times, where a time comes from, sizes and conditions."""

from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale, QTime

from poreditary.app.days import long_day
from poreditary.app.texts import say, word
from poreditary.domain.photo import Photo, Sitting


def month_text(year: int, month: int) -> str:
    """Return a month with its year."""
    pattern = say("Photos", "MMMM yyyy")
    return QLocale().toString(QDate(year, month, 1), pattern)


def moment_text(taken: datetime) -> str:
    """Return when a photo was taken, day and time."""
    time = QLocale().toString(QTime(taken.hour, taken.minute), QLocale.FormatType.ShortFormat)
    return f"{long_day(taken.date())}, {time}"


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


def condition_text(sitting: Sitting) -> str:
    """Return under which condition a photo was taken."""
    parts = (skin_text(sitting.clean_skin), sitting.light, sitting.place)
    return ", ".join(part for part in parts if part) or say("Photos", "condition not noted")


def spoken_text(photo: Photo) -> str:
    """Return what a screen reader says of a photo."""
    parts = [word(photo.view), moment_text(photo.taken)]
    if photo.star:
        parts.append(say("Photos", "starred"))
    return ", ".join(parts)


def apart_text(first: date, last: date) -> str:
    """Return how far two photos are apart."""
    days = abs((last - first).days)
    if days == 0:
        return say("Photos", "the same day")
    return (say("Photos", "1 day apart") if days == 1 else say("Photos", "{n} days apart")).format(
        n=QLocale().toString(days)
    )


def differences(first: Sitting, last: Sitting) -> list[str]:
    """Return what differs between the conditions of two photos and makes them harder to compare."""
    found = []
    if None not in (first.clean_skin, last.clean_skin) and first.clean_skin != last.clean_skin:
        found.append(say("Photos", "skin clean on one side only"))
    if first.light and last.light and first.light.casefold() != last.light.casefold():
        found.append(say("Photos", "other light"))
    if first.place and last.place and first.place.casefold() != last.place.casefold():
        found.append(say("Photos", "other place"))
    return found
