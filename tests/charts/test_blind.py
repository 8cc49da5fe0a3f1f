"""The chart of blind comparisons shows every set with its interval and the line of chance."""

from itertools import pairwise

import numpy as np
from matplotlib.container import ErrorbarContainer

from poreditary.charts.blind import SharePoint, blind_figure
from poreditary.charts.render import to_rgba
from poreditary.charts.style import PRINT

POINTS = (SharePoint("Nov 1, 2026", 0.7, 0.35, 0.93), SharePoint("Nov 21, 2026", 0.5, 0.19, 0.81))


def test_each_set_has_its_share_and_interval() -> None:
    axes = blind_figure(POINTS, "Nose", PRINT, lambda _context, text: text, 9.0).axes[0]
    bars = axes.containers[0]
    assert isinstance(bars, ErrorbarContainer)
    line = bars.lines[0]
    assert np.asarray(line.get_ydata()).tolist() == [70.0, 50.0]
    reach = [[round(float(point[1])) for point in segment] for segment in bars.lines[2][0].get_segments()]
    assert reach == [[35, 93], [19, 81]]
    assert [label.get_text() for label in axes.get_xticklabels()] == ["Nov 1, 2026", "Nov 21, 2026"]
    assert "chance" in [text.get_text() for text in axes.texts]
    assert axes.get_title(loc="left") == "Nose"


def test_it_is_painted() -> None:
    figure = blind_figure(POINTS, "Nose", PRINT, lambda _context, text: text, 9.0)
    assert len(to_rgba(figure, 400, 200)) == 400 * 200 * 4


def test_the_days_of_many_sets_are_not_written_over_each_other() -> None:
    points = [SharePoint(f"September {day}, 2026", 0.5, 0.2, 0.8) for day in range(10, 26)]
    figure = blind_figure(points, "Nose", PRINT, lambda _context, text: text, 9.0)
    to_rgba(figure, 780, 240)
    boxes = [label.get_window_extent() for label in figure.axes[0].get_xticklabels()]
    assert len(boxes) > 2
    assert all(one.x1 < other.x0 for one, other in pairwise(boxes))
    assert figure.axes[0].get_xticklabels()[-1].get_text() == "September 25, 2026"
    bars = figure.axes[0].containers[0]
    assert isinstance(bars, ErrorbarContainer)
    assert len(np.asarray(bars.lines[0].get_ydata())) == len(points)
