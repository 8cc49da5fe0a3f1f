"""The figure of what was measured: the change of each patch over time, against the person's own noise."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from math import expm1, log1p
from typing import TYPE_CHECKING

from poreditary.charts import style
from poreditary.charts.progress import Say, SessionMark, day_on_axis, diamonds, time_axis
from poreditary.charts.style import ChartColours
from poreditary.domain import measured_words
from poreditary.domain.measured_numbers import number_of
from poreditary.domain.measuring import PatchChange, Verdict
from poreditary.domain.words import mark

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

Inches = tuple[float, float]
LEAST_REACH = 6.0
"""Percent above and below the baseline that are always shown, so that noise does not fill the axis."""
AIR = 1.2
FOOT = 0.16
"""Share of an axis that is kept above for words, and below for sittings that could not be compared."""
ROOM = {"left": 4.8, "right": 5.0, "top": 2.4, "bottom": 2.2, "between": 3.0}
"""What is kept around the axes, in times the size of the text."""
A_DAY = 6.0
"""How wide a day is written with the air beside it, in times the size of the text."""
NEAR_THE_END = 0.6
POINTS_AN_INCH = 72
MOST_SHARE = 95.0
"""A smallest real change is drawn no larger, in percent: nothing gets smaller by more than all of it."""


@dataclass(frozen=True, slots=True)
class MeasuredPoint:
    """What a patch came to on a day, in percent of the baseline, and how that is written.

    `low` to `high` is its interval, less than `smallest` is noise, and `is_real` says that this is more.
    """

    day: date
    percent: float
    low: float
    high: float
    smallest: float
    is_real: bool
    label: str


@dataclass(frozen=True, slots=True)
class MeasuredRow:
    """A patch: its name, what it came to, when it could not be compared, and when its baseline was."""

    patch: str
    points: tuple[MeasuredPoint, ...]
    refused: tuple[date, ...] = ()
    baseline: tuple[date, ...] = ()
    is_assumed: bool = True


@dataclass(frozen=True, slots=True)
class MeasuredData:
    """All that the figure shows between `first` and `last`: a row of its own for each patch."""

    first: date
    last: date
    rows: tuple[MeasuredRow, ...]
    sessions: tuple[SessionMark, ...] = ()


def row_of(
    patch: str, found: Iterable[tuple[date, PatchChange]], baseline: Sequence[date], *, is_assumed: bool
) -> MeasuredRow:
    """Return the row of a patch out of what it came to on its days."""
    points: list[MeasuredPoint] = []
    refused: list[date] = []
    for day, whole in found:
        change = whole.change()
        if change is None or not whole.is_comparable:
            refused.append(day)
            continue
        is_real = whole.verdict is not Verdict.NO_DETECTABLE_CHANGE
        numbers = (change.percent, change.low, change.high, change.smallest)
        points.append(MeasuredPoint(day, *numbers, is_real=is_real, label=number_of(whole)))
    return MeasuredRow(patch, tuple(points), tuple(refused), tuple(baseline), is_assumed)


def measured_figure(
    data: MeasuredData, colours: ChartColours, say: Say, size: float = 9.0, inches: Inches = (10, 4)
) -> "Figure":
    """Return the figure, to be shown at `inches`; text is `size` points."""
    from matplotlib.figure import Figure

    with style.text_of(size):
        figure = Figure(figsize=inches, facecolor=colours.paper)
        heights = [4.0] * len(data.rows) + ([0.7] if data.sessions else [])
        found = figure.subplots(len(heights), 1, sharex=True, squeeze=False, height_ratios=heights)[:, 0]
        _keep_room(figure, inches, size, heights)
        for axes, row in zip(found, data.rows, strict=False):
            style.dress(axes, colours)
            _row(axes, row, data, colours, say)
        if data.sessions:
            style.dress(found[-1], colours)
            _sessions(found[-1], data, colours, say)
        time_axis(found[-1], data.first, data.last, _most_days(inches, size))
    return figure


def _keep_room(figure: "Figure", inches: Inches, size: float, heights: list[float]) -> None:
    """Keep the same room for words around the axes however large the figure is."""
    across, down = (size / POINTS_AN_INCH / side for side in inches)
    inside = 1 - (ROOM["top"] + ROOM["bottom"] + ROOM["between"] * (len(heights) - 1)) * down
    figure.subplots_adjust(
        left=min(0.4, ROOM["left"] * across),
        right=max(0.6, 1 - ROOM["right"] * across),
        top=1 - ROOM["top"] * down,
        bottom=min(0.3, ROOM["bottom"] * down),
        hspace=ROOM["between"] * down / max(inside, 0.2) * len(heights),
    )


def _most_days(inches: Inches, size: float) -> int:
    """Return how many days can be written along the axis without touching each other."""
    room = inches[0] * POINTS_AN_INCH / size - ROOM["left"] - ROOM["right"]
    return max(2, min(10, int(room / A_DAY)))


def _row(axes: "Axes", row: MeasuredRow, data: MeasuredData, colours: ChartColours, say: Say) -> None:
    style.title(axes, measured_words.title(row.patch).said(say), colours)
    low, high = _reach(row)
    axes.set_ylim(low, high)
    _percents(axes)
    for session in data.sessions:
        axes.axvline(day_on_axis(session.day), color=colours.line, linewidth=1, linestyle=(0, (1, 2)))
    axes.axhline(0, color=colours.quiet, linewidth=0.9, linestyle=(0, (4, 3)))
    _baseline(axes, row, colours, say)
    if row.points:
        _noise(axes, row, data, colours, say)
        _points(axes, row, colours)
    elif not row.refused:
        axes.text(0.5, 0.3, say(*NOTHING), transform=axes.transAxes, ha="center", va="center", color=colours.quiet)
    if row.refused:
        _refused(axes, row, data, colours, say)


def _reach(row: MeasuredRow) -> tuple[float, float]:
    """Return the lowest and the highest percent of a row's axis."""
    bands = [band_of(point) for point in row.points]
    high = max([LEAST_REACH, *(point.high for point in row.points), *(band[1] for band in bands)]) * AIR
    low = min([-LEAST_REACH, *(point.low for point in row.points), *(band[0] for band in bands)]) * AIR
    room = FOOT * (high - low)
    return (low - room if row.refused else low), (high + room if row.points else high)


def _percents(axes: "Axes") -> None:
    from matplotlib.ticker import FuncFormatter, MaxNLocator

    axes.yaxis.set_major_locator(MaxNLocator(nbins=5, steps=[1, 2, 5, 10], integer=True))
    axes.yaxis.set_major_formatter(FuncFormatter(lambda value, _place: percent(value)))


def percent(value: float) -> str:
    """Return a tick in whole percent with its sign."""
    whole = round(value)
    return "0 %" if whole == 0 else f"{whole:+d} %".replace("-", "−")


def _noise(axes: "Axes", row: MeasuredRow, data: MeasuredData, colours: ChartColours, say: Say) -> None:
    """Paint what is noise, as wide as it was for each sitting."""
    points = sorted(row.points, key=lambda point: point.day)
    days = [day_on_axis(data.first), *(day_on_axis(point.day) for point in points), day_on_axis(data.last) + 1]
    bands = [band_of(points[0]), *(band_of(point) for point in points), band_of(points[-1])]
    lows, highs = zip(*bands, strict=True)
    axes.fill_between(days, lows, highs, color=colours.quiet, alpha=0.16, linewidth=0)
    # "Up to" holds for all of the band, however narrow it is at its end, and for the wider side of it.
    axes.annotate(
        measured_words.band(max(-min(lows), *highs), is_assumed=row.is_assumed).said(say),
        (0.006, highs[0]),
        xycoords=("axes fraction", "data"),
        xytext=(0, 2),
        textcoords="offset points",
        color=colours.quiet,
        fontsize="small",
    )


def band_of(point: MeasuredPoint) -> tuple[float, float]:
    """Return from where to where a change is noise, in percent: equally far from none in logs, as it is judged."""
    share = min(abs(point.smallest), MOST_SHARE) / 100
    reach = -log1p(-share) if point.percent < 0 else log1p(share)
    return 100 * expm1(-reach), 100 * expm1(reach)


def _baseline(axes: "Axes", row: MeasuredRow, colours: ChartColours, say: Say) -> None:
    """Mark the baseline's days and name its level beside the axis, where no mark of a later day can stand above it."""
    if not row.baseline:
        return
    days = sorted(day_on_axis(day) for day in row.baseline)
    axes.plot(days, [0.0] * len(days), marker="|", markersize=9, linewidth=1.6, color=colours.ink)
    axes.annotate(
        say(*BASELINE),
        (0, 0),
        xycoords=("axes fraction", "data"),
        xytext=(-0.5, 0.7),
        textcoords="offset fontsize",
        ha="right",
        va="bottom",
        color=colours.quiet,
        fontsize="small",
        annotation_clip=False,
    )


def _points(axes: "Axes", row: MeasuredRow, colours: ChartColours) -> None:
    """Paint each sitting with its interval; a triangle is a change beyond the noise, a disc is none."""
    points = sorted(row.points, key=lambda point: point.day)
    colour = colours.series[0]
    axes.plot([day_on_axis(p.day) for p in points], [p.percent for p in points], color=colour, linewidth=1.1, alpha=0.6)
    for shape in ("o", "v", "^"):
        alike = [point for point in points if _shape(point) == shape]
        if not alike:
            continue
        below = [max(0.0, point.percent - point.low) for point in alike]
        above = [max(0.0, point.high - point.percent) for point in alike]
        axes.errorbar(
            [day_on_axis(point.day) for point in alike],
            [point.percent for point in alike],
            yerr=[below, above],
            fmt=shape,
            markersize=5 if shape == "o" else 7,
            color=colour,
            elinewidth=1.2,
            capsize=2.5,
        )
    last = points[-1]
    axes.annotate(
        last.label,
        (day_on_axis(last.day), last.percent),
        xytext=(8, 0),
        textcoords="offset points",
        va="center",
        color=colours.ink,
        annotation_clip=False,
    )


def _shape(point: MeasuredPoint) -> str:
    if not point.is_real:
        return "o"
    return "v" if point.percent < 0 else "^"


def _refused(axes: "Axes", row: MeasuredRow, data: MeasuredData, colours: ChartColours, say: Say) -> None:
    days = sorted(day_on_axis(day) for day in row.refused)
    low, high = axes.get_ylim()
    height = low + FOOT / 2 * (high - low)
    axes.plot(days, [height] * len(days), linestyle="", marker="o", markersize=6, fillstyle="none", color=colours.quiet)
    first, last = day_on_axis(data.first), day_on_axis(data.last)
    is_late = days[-1] > first + NEAR_THE_END * (last - first)
    axes.annotate(
        say(*REFUSED),
        (days[0] if is_late else days[-1], height),
        xytext=(-8 if is_late else 8, 0),
        textcoords="offset points",
        ha="right" if is_late else "left",
        va="center",
        color=colours.quiet,
        fontsize="small",
    )


def _sessions(axes: "Axes", data: MeasuredData, colours: ChartColours, say: Say) -> None:
    style.title(axes, say(*SESSIONS), colours)
    axes.grid(visible=False)
    axes.set_ylim(0, 2)
    axes.set_yticks([])
    diamonds(axes, data.sessions, 1.0, colours, (data.first, data.last))


NOTHING = ("Charts", mark("Charts", "Nothing was measured in this time"))
BASELINE = ("Charts", mark("Charts", "baseline"))
REFUSED = ("Charts", mark("Charts", "not comparable"))
SESSIONS = ("Charts", mark("Charts", "Sessions"))
