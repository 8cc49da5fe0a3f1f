"""The time that cameras and programs write into the names of photos."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime

_NOON = ("12", "00", "00")
_HALF_DAY = 12
_FIRST_YEAR = 1990
"""Names with an earlier year were not written by a digital camera."""

_DAY = r"(?<!\d)(?P<year>(?:19|20)\d\d)(?P<dash>[-_.]?)(?P<month>\d\d)(?P=dash)(?P<day>\d\d)"
_CLOCK = r"(?P<hour>\d\d)(?P<dot>[-_.: ]?)(?P<minute>\d\d)(?P=dot)(?P<second>\d\d)(?:\d{3})?"
# WhatsApp writes a clock of twelve hours where the phone shows one, and its hour with one digit.
_SHORT_CLOCK = r"(?P<hour>\d\d?)\.(?P<minute>\d\d)\.(?P<second>\d\d)\s?(?P<half>[AaPp])[Mm]"
_BETWEEN = r"(?:[-_ T]|[ _]at[ _])?"
_SHORT_TIME = re.compile(_DAY + _BETWEEN + _SHORT_CLOCK)
_TIME = re.compile(_DAY + _BETWEEN + _CLOCK + r"(?!\d|\s?[AaPp][Mm])")
_DAY_ALONE = re.compile(_DAY + r"(?!\d)")
_IN_UTC = re.compile(r"PXL_\d{8}_\d{6}")


@dataclass(frozen=True, slots=True)
class NamedTime:
    """A local time out of a file name; `offset_minutes` from UTC where the name counted in UTC, else None."""

    taken: datetime
    offset_minutes: int | None = None


def time_in_name(name: str) -> NamedTime | None:
    """Return the time written into a file name; noon where the name has only the day.

    Pixel phones (PXL_) name by UTC: that becomes the local time of this computer, with its offset.
    """
    found = _SHORT_TIME.search(name) or _TIME.search(name)
    moment = None if found is None else _named_moment(found)
    if moment is None:
        found = _DAY_ALONE.search(name)
        moment = None if found is None else moment_of(*found.group("year", "month", "day"), *_NOON)
    elif _IN_UTC.match(name):
        return _from_utc(moment)
    return None if moment is None or moment.year < _FIRST_YEAR else NamedTime(moment)


def moment_of(*parts: str) -> datetime | None:
    """Make a naive time out of year, month, day, hour, minute, second; None when there is none such."""
    year, month, day, hour, minute, second = map(int, parts)
    try:
        return datetime(year, month, day, hour, minute, second)  # noqa: DTZ001 - the camera's own clock
    except ValueError:
        return None


def _named_moment(found: re.Match[str]) -> datetime | None:
    hour, half = found["hour"], found.groupdict().get("half")
    if half is not None:
        hour = str(int(hour) % _HALF_DAY + (_HALF_DAY if half in "Pp" else 0))
    return moment_of(*found.group("year", "month", "day"), hour, *found.group("minute", "second"))


def _from_utc(moment: datetime) -> NamedTime:
    local = moment.replace(tzinfo=UTC).astimezone()
    offset = local.utcoffset()
    assert offset is not None
    return NamedTime(local.replace(tzinfo=None), round(offset.total_seconds() / 60))
