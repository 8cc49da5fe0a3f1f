"""When a photo was taken and by which camera, from its EXIF block or its file name."""

import re
from dataclasses import dataclass
from datetime import datetime

from poreditary.photo.decode import open_header
from poreditary.photo.tiff import MAKE, MODEL, TAKEN, TAKEN_OFFSET, read_tags

_TAKEN = re.compile(r"(\d{4})[:-](\d\d)[:-](\d\d)[ T](\d\d):(\d\d):(\d\d)")
_OFFSET = re.compile(r"([+-])(\d\d):([0-5]\d)")
_WIDEST_OFFSET = 14 * 60
_NOON = ("12", "00", "00")

_DAY_IN_NAME = r"(?<!\d)(?P<year>(?:19|20)\d\d)(?P<dash>[-_.]?)(?P<month>\d\d)(?P=dash)(?P<day>\d\d)"
_CLOCK_IN_NAME = r"(?P<hour>\d\d)(?P<dot>[-_.: ]?)(?P<minute>\d\d)(?P=dot)(?P<second>\d\d)(?:\d{3})?"
_TIME_IN_NAME = re.compile(_DAY_IN_NAME + r"(?:[-_ T]|[ _]at[ _])?" + _CLOCK_IN_NAME + r"(?!\d|\s?[AaPp][Mm])")
_DAY_ALONE = re.compile(_DAY_IN_NAME + r"(?!\d)")


@dataclass(frozen=True)
class PhotoFacts:
    """What a photo's header says: format, size as viewed in pixels, local time, offset from UTC, camera."""

    format: str
    width: int
    height: int
    taken: datetime | None
    offset_minutes: int | None
    camera: str


def read_facts(data: bytes, name: str) -> PhotoFacts:
    """Read the facts of a photo without decoding it; UserError when it is no photo within the limits.

    A missing or broken date gives None. The date is the camera's clock at DateTimeOriginal, however
    unlikely it is; the offset is OffsetTimeOriginal in minutes east of UTC.
    """
    opened = open_header(data, name)
    tags = read_tags(opened.exif)
    width, height = opened.image.size
    if opened.orientation >= 5:
        width, height = height, width
    taken = _taken(_text(tags.get(TAKEN)))
    offset = None if taken is None else _offset(_text(tags.get(TAKEN_OFFSET)))
    camera = _camera(_text(tags.get(MAKE)), _text(tags.get(MODEL)))
    return PhotoFacts(opened.format, width, height, taken, offset, camera)


def time_in_name(name: str) -> datetime | None:
    """Return the time a camera wrote into a file name, naive; noon where the name has only the day.

    A screenshot's name tells when the screen was caught, not the skin: None. Pixel phones (PXL_) name
    by UTC, so EXIF goes first where there is any.
    """
    if "screenshot" in name.casefold():
        return None
    if found := _TIME_IN_NAME.search(name):
        moment = _moment(*found.group("year", "month", "day", "hour", "minute", "second"))
        if moment is not None:
            return moment
    found = _DAY_ALONE.search(name)
    return None if found is None else _moment(*found.group("year", "month", "day"), *_NOON)


def _text(value: int | str | None) -> str:
    """Return the printable part of a tag's text; "" for a number or nothing."""
    return "".join(filter(str.isprintable, value)).strip() if isinstance(value, str) else ""


def _moment(*parts: str) -> datetime | None:
    """Make a naive time out of year, month, day, hour, minute, second; None when there is none such."""
    year, month, day, hour, minute, second = map(int, parts)
    try:
        return datetime(year, month, day, hour, minute, second)  # noqa: DTZ001 - the camera's own clock
    except ValueError:
        return None


def _taken(text: str) -> datetime | None:
    """Read "2024:01:31 08:15:00"."""
    found = _TAKEN.fullmatch(text)
    return None if found is None else _moment(*found.groups())


def _offset(text: str) -> int | None:
    """Read "+08:00" as 480 minutes; None beyond 14 hours, where no place on Earth is."""
    found = _OFFSET.fullmatch(text)
    if found is None:
        return None
    minutes = int(found[2]) * 60 + int(found[3])
    if minutes > _WIDEST_OFFSET:
        return None
    return -minutes if found[1] == "-" else minutes


def _camera(make: str, model: str) -> str:
    """Name the camera once: many models repeat their make."""
    if model.casefold().startswith(make.casefold()):
        return model
    return f"{make} {model}".strip()
