"""The progress figure: ratings, sessions and routine over one time axis."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from poreditary.charts import style
from poreditary.charts.marked_days import marked_days
from poreditary.charts.style import ChartColours
from poreditary.domain.adherence import WeekAdherence
from poreditary.domain.expectation import BandOnAxis
from poreditary.domain.trend import Trend
from poreditary.domain.words import mark

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

Say = Callable[[str, str], str]
NEAR_THE_END = 0.6
"""Share of the axis behind which a band's words are written to its left, so that they are not cut off."""
AT_THE_END = 0.85
"""The same for the label of a session."""
EPOCH = date(1970, 1, 1)
"""Day 0 of matplotlib's time axis."""
MID_WEEK = timedelta(days=3)
BAR_DAYS = 5.6
"""How many days wide the bar of a week is."""


@dataclass(frozen=True, slots=True)
class SessionMark:
    """A session on the axis: its day and what to call it."""

    day: date
    label: str


@dataclass(frozen=True, slots=True)
class ProgressData:
    """All that the figure shows between `first` and `last`; `bands` come with the words to write beside them."""

    first: date
    last: date
    rating_title: str
    trend: Trend
    weeks: tuple[WeekAdherence, ...]
    sessions: tuple[SessionMark, ...] = ()
    photo_days: tuple[date, ...] = ()
    bands: tuple[tuple[BandOnAxis, str], ...] = ()


def progress_figure(data: ProgressData, colours: ChartColours, say: Say, size: float = 9.0) -> "Figure":
    """Return the figure; text is `size` points."""
    from matplotlib.figure import Figure

    with style.text_of(size):
        figure = Figure(figsize=(10, 5.4), facecolor=colours.paper)
        ratings, events, routine = figure.subplots(3, 1, sharex=True, height_ratios=(5, 1.5, 2.2))
        figure.subplots_adjust(left=0.055, right=0.985, top=0.94, bottom=0.07, hspace=0.42)
        for axes in (ratings, events, routine):
            style.dress(axes, colours)
        _ratings(ratings, data, colours, say)
        _events(events, data, colours, say)
        _routine(routine, data, colours, say)
        time_axis(routine, data.first, data.last)
    return figure


def _ratings(axes: "Axes", data: ProgressData, colours: ChartColours, say: Say) -> None:
    style.title(axes, data.rating_title, colours)
    axes.set_ylim(-0.15, 4.15)
    axes.set_yticks(range(5))
    trend = data.trend
    if trend.baseline is not None and trend.noise is not None:
        _noise(axes, data, colours, say)
    for band, words in data.bands:
        _band(axes, band, words, data, colours)
    if trend.weeks:
        days = [day_on_axis(week + MID_WEEK) for week, _mean in trend.weeks]
        means = [mean for _week, mean in trend.weeks]
        axes.plot(days, means, color=colours.series[0], marker="o", markersize=3.5, linewidth=1.4)
    else:
        _nothing(axes, say(*NO_RATINGS), colours)


def _noise(axes: "Axes", data: ProgressData, colours: ChartColours, say: Say) -> None:
    baseline, noise = data.trend.baseline or 0.0, data.trend.noise or 0.0
    axes.axhspan(baseline - noise, baseline + noise, color=colours.quiet, alpha=0.16, linewidth=0)
    axes.axhline(baseline, color=colours.quiet, linewidth=0.9, linestyle=(0, (4, 3)))
    text = say(*NOISE).format(noise=f"{noise:.1f}")
    axes.annotate(
        text,
        (0.006, baseline + noise),
        xycoords=("axes fraction", "data"),
        xytext=(0, 3),
        textcoords="offset points",
        color=colours.quiet,
        fontsize="small",
    )


def _band(axes: "Axes", found: BandOnAxis, words: str, data: ProgressData, colours: ChartColours) -> None:
    first, last = day_on_axis(max(found.first, data.first)), day_on_axis(min(found.last, data.last))
    if first > last:
        return
    axes.axvspan(first, last, color=colours.accent, alpha=0.14, linewidth=0)
    is_late = (first + last) / 2 > day_on_axis(data.first) + NEAR_THE_END * (
        day_on_axis(data.last) - day_on_axis(data.first)
    )
    axes.annotate(
        words,
        (last if is_late else first, 0.02),
        xycoords=("data", "axes fraction"),
        xytext=(-4 if is_late else 4, 3),
        textcoords="offset points",
        ha="right" if is_late else "left",
        va="bottom",
        color=colours.ink,
        fontsize="small",
    )


def _events(axes: "Axes", data: ProgressData, colours: ChartColours, say: Say) -> None:
    style.title(axes, say(*EVENTS), colours)
    axes.grid(visible=False)
    axes.set_ylim(0, 2)
    axes.set_yticks([])
    if data.photo_days:
        axes.plot(
            [day_on_axis(day) for day in data.photo_days],
            [0.5] * len(data.photo_days),
            "|",
            color=colours.series[2],
            markersize=6,
        )
    diamonds(axes, data.sessions, 1.35, colours, (data.first, data.last))


def diamonds(
    axes: "Axes", sessions: Sequence[SessionMark], height: float, colours: ChartColours, span: tuple[date, date]
) -> None:
    """Draw sessions as diamonds at a height of the axes, each with its label on the side that has room."""
    first, last = map(day_on_axis, span)
    days = [day_on_axis(session.day) for session in sessions]
    axes.plot(days, [height] * len(days), linestyle="", marker="D", markersize=6, color=colours.series[1])
    for session, day in zip(sessions, days, strict=True):
        is_late = day > first + AT_THE_END * (last - first)
        axes.annotate(
            session.label,
            (day, height),
            xytext=(-7 if is_late else 7, 0),
            textcoords="offset points",
            ha="right" if is_late else "left",
            va="center",
            color=colours.ink,
            fontsize="small",
            clip_on=True,
        )


def _routine(axes: "Axes", data: ProgressData, colours: ChartColours, say: Say) -> None:
    from matplotlib.collections import PolyCollection

    style.title(axes, say(*ROUTINE), colours)
    axes.set_ylim(0, 100)
    axes.set_yticks([0, 50, 100])
    weeks = [(day_on_axis(week.week + MID_WEEK), 100 * week.share) for week in data.weeks if week.share is not None]
    if not weeks:
        _nothing(axes, say(*NO_ROUTINE), colours)
        return
    half = BAR_DAYS / 2
    bars = [[(day - half, 0), (day - half, share), (day + half, share), (day + half, 0)] for day, share in weeks]
    # One shape of all bars: a rectangle for each takes as long as the rest of the figure.
    axes.add_collection(PolyCollection(bars, facecolors=colours.accent, edgecolors="none", alpha=0.75))


def time_axis(axes: "Axes", first: date, last: date, most: int = 10) -> None:
    """Let the axes run from one day to another, marked by at most so many days, months or years."""
    span = day_on_axis(first), day_on_axis(last) + 1
    marks = marked_days(first, last, most)
    # Said once: a locator would look for the days anew at each of the dozen times a painting asks.
    axes.set_xticks([day_on_axis(day) for day, _words in marks], [words for _day, words in marks])
    axes.set_xlim(*span)


def day_on_axis(day: date) -> float:
    """Return where a day stands on the time axis."""
    return float((day - EPOCH).days)


def _nothing(axes: "Axes", text: str, colours: ChartColours) -> None:
    axes.text(0.5, 0.5, text, transform=axes.transAxes, ha="center", va="center", color=colours.quiet)


NO_RATINGS = ("Charts", mark("Charts", "No check-in in this time"))
NO_ROUTINE = ("Charts", mark("Charts", "Nothing was due in this time"))
NOISE = ("Charts", mark("Charts", "your baseline, and your own noise ±{noise}"))
EVENTS = ("Charts", mark("Charts", "Sessions (diamonds) and photos (strokes)"))
ROUTINE = ("Charts", mark("Charts", "Routine: done of what was due, % a week"))
