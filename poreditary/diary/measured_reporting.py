"""What a report reads of the patches that were measured."""

from collections.abc import Iterator

from poreditary.diary.diary import Diary
from poreditary.diary.measurements import PatchSeries
from poreditary.domain.kinds import View
from poreditary.domain.measured_report import ReportFigure, ReportPatch
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


def _patch(one: PatchSeries, view: View, request: ReportRequest) -> Iterator[ReportPatch]:
    inside = [figure for figure in one.figures if request.first <= figure.day <= request.last]
    if inside:
        figures = tuple(ReportFigure(figure.day, figure.change) for figure in inside)
        version = inside[-1].version
        yield ReportPatch(view, one.patch.zone, one.baseline_days, figures, one.smallest, one.noise.is_assumed, version)
