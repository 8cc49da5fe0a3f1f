"""The progress figure shows what it is given."""

from datetime import date, timedelta

import numpy as np
import pytest
from matplotlib.figure import Figure

from poreditary.charts import render, style
from poreditary.charts.progress import ProgressData, SessionMark, day_on_axis, progress_figure, time_axis
from poreditary.domain.adherence import WeekAdherence
from poreditary.domain.expectation import Band, BandOnAxis
from poreditary.domain.trend import trend

MONDAY = date(2026, 1, 5)


def say(_context: str, text: str) -> str:
    return text


def data(**how: object) -> ProgressData:
    weeks = [(MONDAY + timedelta(weeks=n), 3.0 if n < 6 else 2.0) for n in range(12)]
    values: dict[str, object] = {
        "first": MONDAY,
        "last": MONDAY + timedelta(days=90),
        "rating_title": "Pores, all zones",
        "trend": trend(weeks, MONDAY + timedelta(weeks=6)),
        "weeks": tuple(WeekAdherence(week, 10, 5) for week, _ in weeks),
        "sessions": (SessionMark(MONDAY + timedelta(days=42), "1"),),
        "photo_days": (MONDAY + timedelta(days=6),),
        "bands": ((BandOnAxis(Band(3, 6, "S3"), date(2026, 3, 1), date(2026, 3, 20), True), "article: 3-6 sessions"),),
    }
    return ProgressData(**(values | how))  # type: ignore[arg-type]


def texts(figure: Figure) -> str:
    return render.to_svg(figure).decode()


def test_it_says_all_of_it_in_text_that_can_be_searched() -> None:
    svg = texts(progress_figure(data(), style.PRINT, say))
    for text in ("Pores, all zones", "article: 3-6 sessions", "your own noise ±0.3", "Routine: done of what was due"):
        assert text in svg, text


def test_lines_and_bars_stand_at_their_days_and_values() -> None:
    ratings, events, routine = progress_figure(data(), style.PRINT, say).axes
    line = next(line for line in ratings.lines if len(line.get_xdata()) == 12)  # type: ignore[arg-type]
    assert list(np.asarray(line.get_ydata()))[:7] == [3.0] * 6 + [2.0]
    assert float(np.asarray(line.get_xdata())[0]) == (MONDAY + timedelta(days=3) - date(1970, 1, 1)).days
    (bars,) = routine.collections
    tops = {round(float(bar.get_extents().y1)) for bar in bars.get_paths()}
    assert tops == {50}
    assert any(line.get_marker() == "D" for line in events.lines)


def test_an_empty_time_says_so() -> None:
    svg = texts(
        progress_figure(data(trend=trend([], None), weeks=(), sessions=(), photo_days=(), bands=()), style.PRINT, say)
    )
    assert "No check-in in this time" in svg
    assert "Nothing was due in this time" in svg


def test_a_band_outside_the_axis_is_left_out() -> None:
    far = BandOnAxis(Band(3, 6, "S3"), date(2030, 1, 1), date(2030, 2, 1), True)
    assert "article" not in texts(progress_figure(data(bands=((far, "article: 3-6 sessions"),)), style.PRINT, say))


@pytest.mark.parametrize("days", [5, 40, 400, 1460, 2000, 9000])
@pytest.mark.parametrize("most", [4, 6, 10])
def test_the_axis_begins_and_ends_with_what_is_shown(days: int, most: int) -> None:
    last = date(2026, 11, 21)
    axes = Figure().subplots()
    time_axis(axes, last - timedelta(days=days), last, most)
    assert axes.get_xlim() == (day_on_axis(last) - days, day_on_axis(last) + 1)
    assert any(label.get_text() for label in axes.get_xticklabels())


def test_a_text_is_never_read_as_a_formula() -> None:
    assert "$x^2$" in texts(progress_figure(data(rating_title="$x^2$"), style.PRINT, say))


def test_the_same_figure_gives_the_same_bytes() -> None:
    assert texts(progress_figure(data(), style.PRINT, say)) == texts(progress_figure(data(), style.PRINT, say))


def test_pixels_have_the_asked_size() -> None:
    pixels = render.to_rgba(progress_figure(data(), style.PRINT, say), 400, 300, 2.0)
    assert len(pixels) == 800 * 600 * 4
    assert len(set(pixels[:4000])) > 1 or pixels[0] == 255


def test_series_are_told_apart_from_the_paper() -> None:
    assert len(set(style.ON_LIGHT)) == len(style.ON_LIGHT)
    assert len(set(style.ON_DARK)) == len(style.ON_DARK)
