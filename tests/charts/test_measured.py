"""The figure of what was measured shows each patch against its noise, and says what it cannot show."""

from datetime import date, timedelta
from itertools import pairwise

import numpy as np
import pytest
from matplotlib.axes import Axes
from matplotlib.collections import PolyCollection

from poreditary.charts import render, style
from poreditary.charts.measured import MeasuredData, MeasuredPoint, MeasuredRow, band_of, measured_figure
from poreditary.charts.progress import SessionMark, day_on_axis
from poreditary.domain import measured_words

FIRST = date(2026, 6, 1)
LATER, LAST = FIRST + timedelta(days=60), FIRST + timedelta(days=90)
REFUSED = FIRST + timedelta(days=75)
CHEEK = MeasuredRow(
    "Left cheek",
    (
        MeasuredPoint(LAST, -9.4, -15.0, -3.4, 6.4, is_real=True, label="−9 %"),
        MeasuredPoint(LATER, 2.0, -4.2, 8.6, 6.5, is_real=False, label="+2 %"),
    ),
    (REFUSED,),
    (FIRST, FIRST + timedelta(days=3)),
    is_assumed=False,
)
NOSE = MeasuredRow("Nose", ())


def say(_context: str, text: str) -> str:
    return text


def drawn(*rows: MeasuredRow, sessions: tuple[SessionMark, ...] = ()) -> list[Axes]:
    data = MeasuredData(FIRST, LAST + timedelta(days=5), rows, sessions)
    return measured_figure(data, style.PRINT, say).axes


def shapes(axes: Axes) -> dict[str, list[float]]:
    """Return the days of what is marked, by the shape of the mark."""
    found: dict[str, list[float]] = {}
    for line in axes.lines:
        if line.get_marker() in ("v", "^", "o", "|", "D"):
            found.setdefault(str(line.get_marker()), []).extend(np.asarray(line.get_xdata(), float))
    return found


def texts(axes: Axes) -> list[str]:
    return [text.get_text() for text in axes.texts]


def test_a_change_beyond_the_noise_has_a_shape_of_its_own() -> None:
    (axes,) = drawn(CHEEK)
    assert shapes(axes) == {
        "v": [day_on_axis(LAST)],
        "o": [day_on_axis(LATER), day_on_axis(REFUSED)],
        "|": [day_on_axis(FIRST), day_on_axis(FIRST) + 3],
    }
    hollow = [line for line in axes.lines if line.get_fillstyle() == "none"]
    assert [list(np.asarray(line.get_xdata(), float)) for line in hollow] == [[day_on_axis(REFUSED)]]


def test_what_could_not_be_compared_stands_below_all_figures_and_is_said() -> None:
    (axes,) = drawn(CHEEK)
    hollow = next(line for line in axes.lines if line.get_fillstyle() == "none")
    assert axes.get_ylim()[0] < float(np.asarray(hollow.get_ydata())[0]) < -15
    assert "not comparable" in texts(axes)


def test_each_sitting_has_its_interval() -> None:
    (axes,) = drawn(CHEEK)
    reach = {
        tuple(round(float(y), 1) for _x, y in segment)
        for container in axes.containers
        for segment in container.lines[2][0].get_segments()  # type: ignore[attr-defined]
    }
    assert reach == {(-15.0, -3.4), (-4.2, 8.6)}


def test_the_band_of_noise_is_as_wide_as_what_was_judged_by_it() -> None:
    assert band_of(CHEEK.points[0]) == pytest.approx((-6.4, 100 * (1 / 0.936 - 1)))
    assert band_of(CHEEK.points[1]) == pytest.approx((100 * (1 / 1.065 - 1), 6.5))
    (axes,) = drawn(CHEEK)
    band = next(one for one in axes.collections if isinstance(one, PolyCollection))
    corners = np.asarray(band.get_paths()[0].vertices)
    assert corners[:, 0].min() == day_on_axis(FIRST)
    assert corners[:, 1].min() == pytest.approx(-6.4)
    # Of its two sides the wider one is told.
    assert measured_words.band(100 * (1 / 0.936 - 1), is_assumed=False).said(say) in texts(axes)
    assert measured_words.band(6.4, is_assumed=False).said(say) not in texts(axes)


def test_assumed_noise_is_called_so() -> None:
    row = MeasuredRow(CHEEK.patch, CHEEK.points, is_assumed=True)
    (axes,) = drawn(row)
    assert any("assumed" in text for text in texts(axes))


def test_the_latest_figure_is_written_beside_its_mark() -> None:
    (axes,) = drawn(CHEEK)
    assert [text for text in texts(axes) if text.endswith(" %")] == ["−9 %"]


def test_every_patch_has_a_row_and_sessions_are_diamonds() -> None:
    cheek, nose, sessions = drawn(CHEEK, NOSE, sessions=(SessionMark(LATER, "Peel 1"),))
    assert cheek.get_title(loc="left") == "Visibility of pores, Left cheek"
    assert nose.get_title(loc="left") == "Visibility of pores, Nose"
    assert "Nothing was measured in this time" in texts(nose)
    assert shapes(sessions) == {"D": [day_on_axis(LATER)]}
    assert texts(sessions) == ["Peel 1"]


def test_the_label_of_a_session_of_today_is_inside_the_axes() -> None:
    *_, sessions = drawn(CHEEK, sessions=(SessionMark(LATER, "Microneedling"), SessionMark(LAST, "Microneedling")))
    figure = sessions.get_figure()
    assert figure is not None
    figure.canvas.draw()
    inside = sessions.get_window_extent()
    labels = [text.get_window_extent() for text in sessions.texts]
    assert all(inside.x0 <= label.x0 and label.x1 <= inside.x1 for label in labels)


def test_ticks_are_percent_with_their_sign() -> None:
    axes = drawn(CHEEK)[0]
    assert axes.figure is not None
    render.to_rgba(axes.get_figure(root=True), 400, 300)  # type: ignore[arg-type]
    labels = {label.get_text() for label in axes.get_yticklabels()}
    assert {"−10 %", "0 %"} <= labels


def test_days_do_not_touch_each_other_in_large_text() -> None:
    data = MeasuredData(FIRST, LAST, (CHEEK,))
    figure = measured_figure(data, style.PRINT, say, 18.0, (7, 4))
    render.to_rgba(figure, 700, 400)
    labels = [label for label in figure.axes[-1].get_xticklabels() if label.get_text()]
    boxes = sorted((label.get_window_extent() for label in labels), key=lambda box: box.x0)
    assert len(boxes) > 1
    assert all(one.x1 < other.x0 for one, other in pairwise(boxes))


def test_it_is_painted_at_its_size() -> None:
    data = MeasuredData(FIRST, LAST, (CHEEK, NOSE))
    assert len(render.to_rgba(measured_figure(data, style.PRINT, say, 9.0, (4, 3)), 400, 300)) == 400 * 300 * 4


def test_the_words_beside_the_band_hold_where_it_is_widest() -> None:
    wide = MeasuredPoint(LATER, 0.4, -9.9, 10.6, 10.2, is_real=False, label="<1 %")
    (axes,) = drawn(MeasuredRow("Nose", (wide, *CHEEK.points[:1]), is_assumed=False))
    assert measured_words.band(10.2, is_assumed=False).said(say) in texts(axes)


def test_the_baseline_is_named_beside_the_axis_and_not_under_what_came_later() -> None:
    soon = MeasuredPoint(FIRST + timedelta(days=4), 1.0, -4.0, 6.0, 6.4, is_real=False, label="+1 %")
    row = MeasuredRow("Nose", (soon,), baseline=(FIRST, FIRST + timedelta(days=3)), is_assumed=False)
    for size, inches in ((9.0, (10, 4)), (7.5, (7.1, 1.6)), (18.0, (7, 4))):
        figure = measured_figure(MeasuredData(FIRST, LAST, (row,)), style.PRINT, say, size, inches)
        width, height = round(inches[0] * 100), round(inches[1] * 100)
        render.to_rgba(figure, width, height)
        (axes,) = figure.axes
        (label,) = [text for text in axes.texts if text.get_text() == "baseline"]
        box, room = label.get_window_extent(), axes.get_window_extent()
        assert 0 <= box.x0 < box.x1 <= room.x0
        ticks = [tick.get_window_extent() for tick in axes.get_yticklabels() if tick.get_text()]
        assert len(ticks) >= 3
        assert not any(box.overlaps(tick) for tick in ticks)
