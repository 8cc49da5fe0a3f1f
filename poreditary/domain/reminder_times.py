"""When a reminder is said: the local day of a time, and the quiet hours.

Times are those of the clock on the wall, without an offset. A time that the clock leaves out in spring is passed at the
first minute after it; one that comes twice in autumn is passed once.
"""

from datetime import date, datetime, time, timedelta

from poreditary.domain.day import Stamp
from poreditary.domain.preferences import Preferences

A_DAY = timedelta(days=1)


def wall(now: Stamp) -> datetime:
    """Return what the clock on the wall shows, without an offset."""
    return now.local.replace(tzinfo=None)


def day_begins(day: date, preferences: Preferences) -> datetime:
    """Return when a local day begins; the one before it ends then."""
    return datetime.combine(day, time(preferences.day_ends_at))


def moment_on(at: time, day: date, preferences: Preferences) -> datetime:
    """Return when a time comes on a local day: before the hour at which days end, it is in the night that follows."""
    return datetime.combine(day + A_DAY if at.hour < preferences.day_ends_at else day, at)


def after_quiet(moment: datetime, preferences: Preferences) -> datetime:
    """Return the moment, or the end of the quiet hours where it lies in them; they begin and end on the minute."""
    if not (preferences.quiet_from and preferences.quiet_until):
        return moment
    begin, end = time.fromisoformat(preferences.quiet_from), time.fromisoformat(preferences.quiet_until)
    at = moment.time()
    is_quiet = begin <= at < end if begin <= end else at >= begin or at < end
    if not is_quiet:
        return moment
    return datetime.combine(moment.date() + (A_DAY if at >= end else timedelta()), end)
