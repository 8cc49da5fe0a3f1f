"""How every chart looks: the window's colours or black on white for paper, and series told apart without colour."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from matplotlib.axes import Axes

ON_LIGHT = ("#0072B2", "#D55E00", "#009E73")
ON_DARK = ("#56B4E9", "#E69F00", "#009E73")
"""Of Okabe and Ito's colours for colour-blind readers (jfly.uni-koeln.de/color), those that stand out on the paper."""

FAMILIES = (
    "Noto Sans CJK TC",
    "PingFang TC",
    "Microsoft JhengHei",
    "Droid Sans Fallback",
    "WenQuanYi Micro Hei",
)
"""Families with Chinese, tried in this order behind the ordinary one."""


@dataclass(frozen=True, slots=True)
class ChartColours:
    """Colours of paper, text, lines and series as "#RRGGBB"."""

    paper: str
    ink: str
    quiet: str
    line: str
    accent: str
    care: str
    series: tuple[str, ...] = ON_LIGHT


PRINT = ChartColours("#FFFFFF", "#000000", "#555555", "#CCCCCC", "#2F6F6A", "#8F6214")
"""For a printed report."""


@cache
def families() -> list[str]:
    """Return the font families of this computer that a chart uses, in order."""
    from matplotlib import font_manager

    known = {font.name for font in font_manager.fontManager.ttflist}
    return [name for name in ("DejaVu Sans", *FAMILIES) if name in known]


@contextmanager
def text_of(size: float) -> Iterator[None]:
    """Write what is made inside in the chart's fonts at `size` points; no text of a person's is read as formula."""
    from matplotlib import rc_context

    with rc_context({"font.family": families(), "font.size": size, "text.parse_math": False}):
        yield


def dress(axes: "Axes", colours: ChartColours) -> None:
    """Leave of the axes what is read: one quiet line at the bottom, quiet numbers, no box."""
    axes.set_facecolor(colours.paper)
    for side in ("top", "right", "left"):
        axes.spines[side].set_visible(False)
    axes.spines["bottom"].set_color(colours.line)
    axes.tick_params(colors=colours.quiet, length=0, labelsize="small")
    axes.grid(visible=True, axis="y", color=colours.line, linewidth=0.6)
    axes.set_axisbelow(True)


def title(axes: "Axes", text: str, colours: ChartColours) -> None:
    """Name what the axes show, at their upper left."""
    # Where it stands is said: to look for room above the axes, all of them would be laid out once more.
    axes.set_title(text, loc="left", color=colours.ink, fontsize="medium", pad=6, y=1.0)
