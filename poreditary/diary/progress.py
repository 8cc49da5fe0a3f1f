"""What the progress figure and the report ask of a diary, in one reading."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from poreditary.diary.adherence import steps_in_use
from poreditary.diary.diary import Diary
from poreditary.diary.pauses import rest_days
from poreditary.domain.adherence import WeekAdherence, weekly_adherence
from poreditary.domain.checkin import CheckIn
from poreditary.domain.day import FIRST_DAY, week_of
from poreditary.domain.photo import FIRST_YEAR, Photo
from poreditary.domain.treatment import CourseOverview
from poreditary.domain.trend import BASELINE, BEGINNING

SHORTEST = timedelta(weeks=8)
"""A time axis is never shorter, so that a young diary does not look like a full one."""


@dataclass(frozen=True, slots=True)
class ProgressReading:
    """Everything between `first` and `last` that progress is judged by; check-ins reach back to the baseline."""

    first: date
    last: date
    check_ins: tuple[CheckIn, ...]
    weeks: tuple[WeekAdherence, ...]
    courses: tuple[CourseOverview, ...]
    photo_days: tuple[date, ...]
    single_days: tuple[date, ...] = ()
    """Days of sessions that belong to no course."""
    outside: tuple[Photo, ...] = ()
    """Photos of the time asked for whose day cannot be right, the earliest first; `first` does not wait for them."""

    @property
    def is_empty(self) -> bool:
        """Return whether there is nothing to show yet."""
        has_days = self.photo_days or self.outside or self.single_days or any(week.done for week in self.weeks)
        return not (self.check_ins or self.courses or has_days)


def read_progress(diary: Diary, first: date | None, last: date | None = None) -> ProgressReading:
    """Read the progress from `first` (None: from the first entry) to `last` (None: today).

    The first entry is the oldest of any kind but for photos dated before 1990, by a clock that was reset, where nothing
    else in the diary is as old: these lie `outside`.
    """
    end = last or diary.today()
    courses = tuple(diary.treatments.courses())
    check_ins = _judged(diary, courses, first or FIRST_DAY, end)
    steps = steps_in_use(diary)
    single = sorted({session.day for session in diary.treatments.sessions() if session.course_id is None})
    entries = _first_entry(check_ins, [*single[:1], *(step.from_day for step in steps)], courses, end)
    photos = diary.photos.all()
    outside = _outside(photos, entries)
    taken = sorted({photo.day for photo in photos})
    dated = (day for day in taken if not outside or day > outside[-1].day)
    begin = min(max(first or FIRST_DAY, min(entries, next(dated, end))), end - SHORTEST)
    ticks = diary.routines.ticks(begin, end)
    photo_days, single_days = ([day for day in days if (first or begin) <= day <= end] for days in (taken, single))
    rests = rest_days(diary, steps, begin, end, courses)
    return ProgressReading(
        first=begin,
        last=end,
        check_ins=tuple(check_ins),
        weeks=tuple(weekly_adherence(steps, ticks, begin, end, diary.today(), rests)),
        courses=courses,
        photo_days=tuple(photo_days),
        single_days=tuple(single_days),
        outside=tuple(photo for photo in outside if (first or FIRST_DAY) <= photo.day <= end),
    )


def _outside(photos: Iterable[Photo], entries: date) -> list[Photo]:
    """Return the photos that are dated before there were any and before all other entries, the earliest first."""
    limit = min(entries, date(FIRST_YEAR, 1, 1))
    return sorted((photo for photo in photos if photo.day < limit), key=lambda photo: (photo.day, photo.id))


def _judged(diary: Diary, courses: tuple[CourseOverview, ...], first: date, end: date) -> list[CheckIn]:
    """Return the check-ins of the time, of every baseline, and of the diary's beginning."""
    changes = [o.sessions[0].day if o.sessions else o.course.started_on for o in courses]
    earliest = min([first, *(max(FIRST_DAY, week_of(day) - BASELINE) for day in changes)])
    beginning = diary.check_ins.first_day()
    if beginning is None:
        return []
    before = diary.check_ins.between(beginning, min(week_of(beginning) + BEGINNING, earliest) - timedelta(days=1))
    return [*before, *diary.check_ins.between(earliest, end)]


def _first_entry(check_ins: list[CheckIn], other: list[date], courses: tuple[CourseOverview, ...], end: date) -> date:
    days = [*other, *(check_in.day for check_in in check_ins[:1]), *(course.course.started_on for course in courses)]
    return min([*days, end])
