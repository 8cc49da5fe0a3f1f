"""The check-ins of the time: mean ratings by month and zone, with what each number means, and spots counted."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable
from statistics import fmean

from poreditary.domain.checkin import ANCHORS, CheckIn
from poreditary.domain.kinds import Aspect, Zone
from poreditary.domain.report import ReportContent, ReportSection
from poreditary.report.document import Column, Line, Part, Table, Twins
from poreditary.report.months import Stretch, stretches
from poreditary.report.pen import Pen, rating

Cells = dict[tuple[Stretch, Zone, Aspect], list[int]]


def ratings(content: ReportContent, pen: Pen) -> Part:
    """Return a table for each aspect that was rated, with its anchors, and one for spots."""
    found = [check_in for check_in in content.check_ins if content.is_inside(check_in.day)]
    times = stretches(content.request.first, content.request.last)
    by_time = _by_time(found, times)
    cells = _cells(by_time)
    groups = [*(_aspect(aspect, cells, times, pen) for aspect in Aspect), _spots(by_time, pen)]
    shown = tuple(group for group in groups if group)
    if not shown:
        none = Line(pen.say("Report", "There was no check-in with a rating in this time."), is_quiet=True)
        return Part(pen.word(ReportSection.RATINGS), (none,))
    note = pen.say("Report", "Means of the person's own ratings, 0 to 4; in brackets, on how many days.")
    return Part(pen.word(ReportSection.RATINGS), (Line(note, is_quiet=True), Twins(shown)))


def _by_time(check_ins: Iterable[CheckIn], times: list[Stretch]) -> dict[Stretch, list[CheckIn]]:
    begins = [time.first for time in times]
    found: dict[Stretch, list[CheckIn]] = {time: [] for time in times}
    for check_in in check_ins:
        found[times[bisect_right(begins, check_in.day) - 1]].append(check_in)
    return found


def _cells(by_time: dict[Stretch, list[CheckIn]]) -> Cells:
    cells: Cells = defaultdict(list)
    for time, check_ins in by_time.items():
        for given in (given for check_in in check_ins for given in check_in.ratings):
            cells[time, given.zone, given.aspect].append(given.value)
    return cells


def _aspect(aspect: Aspect, cells: Cells, times: list[Stretch], pen: Pen) -> tuple[Line | Table, ...]:
    zones = [zone for zone in Zone if any((time, zone, aspect) in cells for time in times)]
    if not zones:
        return ()
    columns = (Column(pen.say("Report", "Time"), 3), *(Column(pen.word(zone), 2, is_number=True) for zone in zones))
    rows = [_row(time, [cells.get((time, zone, aspect), []) for zone in zones], pen) for time in times]
    anchors = "; ".join(f"{value} {pen.say('Anchors', text)}" for value, text in enumerate(ANCHORS[aspect]))
    table = Table(columns, tuple(row for row in rows if row))
    return Line(pen.word(aspect), is_strong=True), Line(anchors, is_quiet=True), table


def _spots(by_time: dict[Stretch, list[CheckIn]], pen: Pen) -> tuple[Line | Table, ...]:
    counts = {time: [c.spots for c in check_ins if c.spots is not None] for time, check_ins in by_time.items()}
    rows = tuple(_row(time, [count], pen) for time, count in counts.items() if count)
    if not rows:
        return ()
    columns = (Column(pen.say("Report", "Time"), 3), Column(pen.say("Report", "Spots"), 2, is_number=True))
    return Line(pen.say("Report", "Spots counted"), is_strong=True), Table(columns, rows)


def _row(time: Stretch, cells: list[list[int]], pen: Pen) -> tuple[str, ...]:
    if not any(cells):
        return ()
    return (time.name(pen), *(f"{rating(fmean(values))} ({len(values)})" if values else "–" for values in cells))
