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
    """Return which of some photos were measured without one patch that could be compared with the baseline."""
    compared: dict[int, bool] = {}
    for view in dict.fromkeys(photo.view for photo in photos):
        for one in diary.measurements.series(view):
            for figure in filter(lambda figure: figure.is_current, one.figures):
                for photo_id in figure.photo_ids:
                    compared[photo_id] = compared.get(photo_id, False) or figure.change.is_comparable
    return frozenset(photo_id for photo_id, is_one in compared.items() if not is_one)


def _patch(one: PatchSeries, view: View, request: ReportRequest) -> Iterator[ReportPatch]:
    inside = [figure for figure in one.figures if request.first <= figure.day <= request.last]
    if inside:
        figures = tuple(ReportFigure(figure.day, figure.change) for figure in inside)
        version = inside[-1].version
        yield ReportPatch(view, one.patch.zone, one.baseline_days, figures, one.smallest, one.noise.is_assumed, version)
