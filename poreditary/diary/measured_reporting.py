"""What a report reads of the patches that were measured."""

from collections.abc import Iterable, Iterator

from poreditary.diary.diary import Diary
from poreditary.diary.measurements import PatchSeries
from poreditary.domain.kinds import View
from poreditary.domain.measured_report import ReportFigure, ReportPatch
from poreditary.domain.photo import Photo
from poreditary.domain.report import ReportRequest, ReportSection


def measured_patches(diary: Diary, request: ReportRequest) -> tuple[ReportPatch, ...]:
    """Return each patch that was compared in the time asked for, with what it came to; none where nobody asks."""
    if not request.has(ReportSection.MEASURED):
        return ()
    return tuple(
        patch
        for measured in diary.patches.views()
        for one in diary.measurements.series(measured.view)
        for patch in _patch(one, measured.view, request)
    )


def refused_photos(diary: Diary, photos: Iterable[Photo]) -> frozenset[int]:
    """Return which of some photos were measured without one patch that could be compared with the baseline.

    Either no patch of theirs could be measured, or none of their sitting could be compared.
    """
    given = tuple(photos)
    views = dict.fromkeys(photo.view for photo in given)
    figures = [figure for view in views for one in diary.measurements.series(view) for figure in one.figures]
    current = [figure for figure in figures if figure.is_current]
    compared = {photo_id for figure in current if figure.change.is_comparable for photo_id in figure.photo_ids}
    refused = {photo_id for figure in current for photo_id in figure.photo_ids} - compared
    return frozenset(photo.id for photo in given if photo.id in refused or _says_nothing(diary, photo))


def _says_nothing(diary: Diary, photo: Photo) -> bool:
    found = diary.measurements.photo(photo.id)
    return bool(found) and not any(one.found.accepted for one in found)


def _patch(one: PatchSeries, view: View, request: ReportRequest) -> Iterator[ReportPatch]:
    inside = [figure for figure in one.figures if request.first <= figure.day <= request.last]
    if inside:
        figures = tuple(ReportFigure(figure.day, figure.change) for figure in inside)
        version = inside[-1].version
        yield ReportPatch(view, one.patch.zone, one.baseline_days, figures, one.smallest, one.noise.is_assumed, version)
