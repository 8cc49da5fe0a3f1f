"""The answers of blind comparisons over time: a share with its interval for each set, and the line of chance."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import ceil
from typing import TYPE_CHECKING

from poreditary.charts import style
from poreditary.charts.style import ChartColours
from poreditary.domain.words import mark

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

Say = Callable[[str, str], str]
EVEN = 50.0
MOST_DAYS = 5
ROOM = 0.6
"""Room beside the first and the last set, in steps from one to the next."""


@dataclass(frozen=True, slots=True)
class SharePoint:
    """A set: its day as it is written below, and the share of the later photo with its interval, 0 to 1."""

    day: str
    share: float
    low: float
    high: float


def blind_figure(points: Sequence[SharePoint], title: str, colours: ChartColours, say: Say, size: float) -> "Figure":
    """Return the figure of sets in order, side by side; text is `size` points."""
    from matplotlib.figure import Figure

    with style.text_of(size):
        figure = Figure(figsize=(8, 2.4), facecolor=colours.paper)
        axes = figure.subplots()
        figure.subplots_adjust(left=0.06, right=0.985, top=0.86, bottom=0.14)
        style.dress(axes, colours)
        style.title(axes, title, colours)
        _points(axes, points, colours)
        _chance(axes, colours, say)
    return figure


def _points(axes: "Axes", points: Sequence[SharePoint], colours: ChartColours) -> None:
    places = range(len(points))
    shares = [100 * point.share for point in points]
    reach = [
        [100 * (point.share - point.low) for point in points],
        [100 * (point.high - point.share) for point in points],
    ]
    axes.errorbar(
        places, shares, yerr=reach, color=colours.series[0], marker="o", markersize=5, linewidth=1.2, capsize=4
    )
    axes.set_xlim(-ROOM, len(points) - 1 + ROOM)
    axes.set_ylim(-4, 104)
    axes.set_yticks([0, 50, 100])
    # Many days would be written over each other; the last one always stands there.
    step = ceil(len(points) / MOST_DAYS)
    named = [place for place in places if (len(points) - 1 - place) % step == 0]
    axes.set_xticks(named, [points[place].day for place in named])


def _chance(axes: "Axes", colours: ChartColours, say: Say) -> None:
    axes.axhline(EVEN, color=colours.quiet, linewidth=0.9, linestyle=(0, (4, 3)))
    axes.annotate(
        say(*CHANCE),
        (0.006, EVEN),
        xycoords=("axes fraction", "data"),
        xytext=(0, 3),
        textcoords="offset points",
        color=colours.quiet,
        fontsize="small",
    )


CHANCE = ("Charts", mark("Charts", "chance"))
