"""What a source leads one to expect by which session, laid on the days of one's own course."""

from dataclasses import dataclass
from datetime import date, timedelta

from poreditary.domain.treatment import CourseOverview


@dataclass(frozen=True, slots=True)
class Band:
    """A source's range of sessions, `low` to `high`, after which it expects a change; `source` is its catalogue id."""

    low: int
    high: int
    source: str


@dataclass(frozen=True, slots=True)
class BandOnAxis:
    """A band between two days; `is_projected` where its end lies in sessions that have not been."""

    band: Band
    first: date
    last: date
    is_projected: bool


def session_day(overview: CourseOverview, number: int) -> date:
    """Return the day of session `number` (from 1): as it was, or at the course's own interval from the last one."""
    if number <= overview.done:
        return overview.sessions[number - 1].day
    interval = timedelta(days=overview.course.interval_days)
    if not overview.sessions:
        return overview.course.started_on + (number - 1) * interval
    return overview.sessions[-1].day + (number - overview.done) * interval


def on_axis(overview: CourseOverview, band: Band) -> BandOnAxis:
    """Return the days between which the band lies for this course."""
    first, last = session_day(overview, band.low), session_day(overview, band.high)
    return BandOnAxis(band, first, max(first, last), is_projected=band.high > overview.done)
