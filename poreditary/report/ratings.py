"""The check-ins of the time: mean ratings by month and zone, with what each number means, and spots counted."""

from collections.abc import Iterable
from statistics import fmean

from poreditary.domain.checkin import ANCHORS, CheckIn
from poreditary.domain.kinds import Aspect, Zone
from poreditary.domain.report import ReportContent, ReportSection
from poreditary.report.document import Column, Line, Part, Table, Twins
from poreditary.report.months import Stretch, stretches
from poreditary.report.pen import Pen, rating


def ratings(content: ReportContent, pen: Pen) -> Part:
    """Return a table for each aspect that was rated, with its anchors, and one for spots."""
    found = [check_in for check_in in content.check_ins if content.is_inside(check_in.day)]
    times = stretches(content.request.first, content.request.last)
    groups = [*(_aspect(aspect, found, times, pen) for aspect in Aspect), _spots(found, times, pen)]
    shown = tuple(group for group in groups if group)
    if not shown:
        none = Line(pen.say("Report", "There was no check-in with a rating in this time."), is_quiet=True)
        return Part(pen.word(ReportSection.RATINGS), (none,))
    note = pen.say("Report", "Means of the person's own ratings, 0 to 4; in brackets, on how many days.")
    return Part(pen.word(ReportSection.RATINGS), (Line(note, is_quiet=True), Twins(shown)))


def _aspect(aspect: Aspect, check_ins: list[CheckIn], times: list[Stretch], pen: Pen) -> tuple[Line | Table, ...]:
    zones = [zone for zone in Zone if any(check_in.rating(zone, aspect) is not None for check_in in check_ins)]
    if not zones:
        return ()
    columns = (Column(pen.say("Report", "Time"), 3), *(Column(pen.word(zone), 2, is_number=True) for zone in zones))
    rows = [_row(time, [_rated(check_ins, time, zone, aspect) for zone in zones], pen) for time in times]
    anchors = "; ".join(f"{value} {pen.say('Anchors', text)}" for value, text in enumerate(ANCHORS[aspect]))
    table = Table(columns, tuple(row for row in rows if row))
    return Line(pen.word(aspect), is_strong=True), Line(anchors, is_quiet=True), table


def _spots(check_ins: list[CheckIn], times: list[Stretch], pen: Pen) -> tuple[Line | Table, ...]:
    counts = [[c.spots for c in check_ins if time.holds(c.day) and c.spots is not None] for time in times]
    rows = [_row(time, [count], pen) for time, count in zip(times, counts, strict=True)]
    if not any(rows):
        return ()
    columns = (Column(pen.say("Report", "Time"), 3), Column(pen.say("Report", "Spots"), 2, is_number=True))
    table = Table(columns, tuple(row for row in rows if row))
    return Line(pen.say("Report", "Spots counted"), is_strong=True), table


def _rated(check_ins: Iterable[CheckIn], time: Stretch, zone: Zone, aspect: Aspect) -> list[int]:
    found = (check_in.rating(zone, aspect) for check_in in check_ins if time.holds(check_in.day))
    return [value for value in found if value is not None]


def _row(time: Stretch, cells: list[list[int]], pen: Pen) -> tuple[str, ...]:
    if not any(cells):
        return ()
    return (time.name(pen), *(f"{rating(fmean(values))} ({len(values)})" if values else "–" for values in cells))
