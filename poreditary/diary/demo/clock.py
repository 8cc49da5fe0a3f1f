"""A clock that walks through the made-up year."""

from datetime import date, datetime, time, timedelta, timezone

from poreditary.diary.demo.plot import Span
from poreditary.domain.day import Stamp, stamp_of

FAR_MINUTES = 7 * 60


class WalkingClock:
    """Shows the time it was set to: that of this computer's own zone, and on the trip one seven hours away."""

    def __init__(self, trip: Span) -> None:
        self._trip = trip
        self.now = self.stamp(trip.first, time(12))

    def __call__(self) -> Stamp:
        """Return the time it shows."""
        return self.now

    def show(self, day: date, at: time) -> Stamp:
        """Show a local time of a day from now on."""
        self.now = self.stamp(day, at)
        return self.now

    def stamp(self, day: date, at: time) -> Stamp:
        """Return a local time of a day where the person is on that day."""
        home = datetime.combine(day, at).astimezone()
        return stamp_of(_far_away(home) if day in self._trip else home)


def _far_away(home: datetime) -> datetime:
    """Return the same time on the wall seven hours to the east, or to the west where that is nearer to Greenwich."""
    offset = home.utcoffset() or timedelta()
    away = timedelta(minutes=FAR_MINUTES)
    there = offset - away if offset > timedelta() else offset + away
    return home.replace(tzinfo=timezone(there))
