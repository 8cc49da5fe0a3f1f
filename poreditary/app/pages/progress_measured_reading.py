"""What the measured part of the progress page shows, read in one job on the diary's thread."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from poreditary.diary.calibration import CalibrationStanding
from poreditary.diary.diary import Diary
from poreditary.diary.measurements import PatchFigure, PatchSeries, Waiting
from poreditary.domain.kinds import View
from poreditary.domain.measured_view import MeasuredView, Patch
from poreditary.domain.measuring import PatchPhoto, Reason
from poreditary.domain.photo import Photo
from poreditary.errors import UserError


@dataclass(frozen=True, slots=True)
class SessionDay:
    """A session on the axis: its number in its course, 0 for a single one, and its name."""

    day: date
    number: int
    name: str


@dataclass(frozen=True, slots=True)
class MeasuredReading:
    """The measured views, and of the one on show its patches with their figures.

    `starts` are photos that a view can be measured from, of each view the best one. `waiting` is how many of its
    sittings are to be measured, and `problem` why they cannot be now; `waiting_views` are those where something is.
    `formers` are former baselines of the view that something was compared with; `series` is of `former` where one is
    named.
    """

    views: tuple[MeasuredView, ...]
    starts: tuple[Photo, ...]
    is_read_only: bool
    measured: MeasuredView | None = None
    series: tuple[PatchSeries, ...] = ()
    standing: CalibrationStanding | None = None
    waiting: int = 0
    waiting_views: tuple[View, ...] = ()
    problem: UserError | None = None
    sessions: tuple[SessionDay, ...] = ()
    versions: tuple[str, ...] = ()
    formers: tuple[MeasuredView, ...] = ()
    former: MeasuredView | None = None

    def of_patch(self, patch_id: int | None) -> tuple[PatchSeries, ...]:
        """Return the series of one patch, of all where none is named or it is not there."""
        return tuple(one for one in self.series if one.patch.id == patch_id) or self.series


def read(diary: Diary, view: View | None, version: str | None, former_id: int | None = None) -> MeasuredReading:
    """Read a view, the first that is measured where none is named or it is not measured any more."""
    views = tuple(diary.patches.views())
    starts = starting_photos(diary)
    measured = next((one for one in views if one.view == view), next(iter(views), None))
    if measured is None:
        return MeasuredReading(views, starts, diary.is_read_only)
    versions = tuple(diary.measurements.versions())
    waiting = diary.measurements.waiting()
    formers = diary.measurements.former(measured.view)
    former = next((one for one in formers if one.id == former_id), None)
    return MeasuredReading(
        views=views,
        starts=starts,
        is_read_only=diary.is_read_only,
        measured=measured,
        series=diary.measurements.series_of(former or measured, version if version in versions else None),
        standing=diary.calibration.standing(measured.view),
        waiting=_count(waiting, measured.view),
        waiting_views=tuple(dict.fromkeys(one.view for one in waiting)),
        problem=diary.measurements.problem(measured.view),
        sessions=_sessions(diary),
        versions=versions,
        formers=formers,
        former=former,
    )


def starting_photos(diary: Diary) -> tuple[Photo, ...]:
    """Return for each view the photo to measure from: the first of a baseline, else the first of all."""
    baselines = {sitting.id for sitting in diary.photos.sittings() if sitting.is_baseline}
    found: list[Photo] = []
    for view in View:
        photos = sorted(diary.photos.all(view), key=lambda photo: (photo.sitting_id not in baselines, photo.taken))
        found += photos[:1]
    return tuple(found)


def descriptions(diary: Diary, figure: PatchFigure, patch: Patch) -> tuple[PatchPhoto, ...]:
    """Return what was found of a patch on each photo of a sitting."""
    found = (one for photo_id in figure.photo_ids for one in diary.measurements.photo(photo_id))
    return tuple(one.found for one in found if one.patch.id == patch.id and one.version == figure.version)


def left_out(diary: Diary, figure: PatchFigure, series: PatchSeries) -> tuple[Reason, ...]:
    """Return why photos of the baseline say nothing of a patch, each reason once, the most common first.

    Of a figure against another baseline than that of now, none.
    """
    ids = series.baseline_photo_ids if figure.is_current else ()
    every = (one for photo_id in ids for one in diary.measurements.photo(photo_id, figure.version))
    own = [one for one in every if one.patch.id == series.patch.id]
    found = Counter(one.found.gates[0].reason for one in own if not one.found.accepted and one.found.gates)
    return tuple(reason for reason, _count in found.most_common())


def _count(waiting: Sequence[Waiting], view: View) -> int:
    """Return how many sittings of a view wait; what teaches the noise alone is as good as one."""
    found = [one for one in waiting if one.view == view]
    return len({one.sitting_id for one in found if one.sitting_id is not None}) or min(1, len(found))


def _sessions(diary: Diary) -> tuple[SessionDay, ...]:
    found = [
        SessionDay(session.day, number, overview.course.name)
        for overview in diary.treatments.courses()
        for number, session in enumerate(overview.sessions, start=1)
    ]
    found += [SessionDay(one.day, 0, one.name) for one in diary.treatments.sessions() if one.course_id is None]
    return tuple(sorted(found, key=lambda session: session.day))
