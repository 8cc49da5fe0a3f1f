"""Local days: what an entry keeps of time, and the clock it is read from."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone

FIRST_DAY = date(1970, 1, 1)
LAST_DAY = date(2199, 12, 31)


@dataclass(frozen=True, slots=True)
class Stamp:
    """When an entry was written: the UTC moment and the offset of local time from it, in minutes.

    The local day an entry belongs to is kept beside it, as typed, so that travel and clock changes move nothing.
    """

    moment: datetime
    utc_offset: int

    @property
    def local(self) -> datetime:
        """Return the moment as the clock on the wall showed it, with its offset."""
        return self.moment.astimezone(timezone(timedelta(minutes=self.utc_offset)))


Clock = Callable[[], Stamp]


def stamp_of(local: datetime) -> Stamp:
    """Return the stamp of an aware local time, to the second."""
    offset = local.utcoffset()
    if offset is None:
        raise ValueError("a stamp needs a time with its offset")
    return Stamp(local.astimezone(UTC).replace(microsecond=0), round(offset.total_seconds() / 60))


def stamp_at(wall: datetime, now: Stamp) -> Stamp:
    """Return the stamp of a time of any day as the clock on the wall shows it then, without an offset.

    Where the clock of now goes by this computer's time zone, that zone says the offset of the day meant, which summer
    time may have changed since; else the offset of now holds.
    """
    zoned = now.moment.astimezone().utcoffset()
    offset = timedelta(minutes=now.utc_offset)
    return stamp_of(wall.astimezone() if zoned == offset else wall.replace(tzinfo=timezone(offset)))


def system_clock() -> Stamp:
    """Return now, as this computer's clock and time zone say."""
    return stamp_of(datetime.now().astimezone())


def local_day(stamp: Stamp, day_ends_at: int = 0) -> date:
    """Return the day a stamp belongs to, for a day that ends `day_ends_at` hours after midnight (0 to 6)."""
    return (stamp.local - timedelta(hours=day_ends_at)).date()


def week_of(day: date) -> date:
    """Return the Monday of the day's week."""
    return day - timedelta(days=day.weekday())


def days_between(first: date, last: date) -> list[date]:
    """Return every day from first to last, both included; empty where last lies before first."""
    return [first + timedelta(days=n) for n in range((last - first).days + 1)]
