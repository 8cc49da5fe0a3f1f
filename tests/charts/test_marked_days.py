"""Which days are marked on a time axis."""

import logging
import warnings
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from matplotlib.figure import Figure

from poreditary.charts import render
from poreditary.charts.marked_days import marked_days
from poreditary.charts.progress import time_axis
from poreditary.domain.day import FIRST_DAY, LAST_DAY

LAST = date(2026, 11, 21)
ALL_DAYS = st.dates(FIRST_DAY, LAST_DAY)


def words(first: date, last: date, most: int = 10) -> list[str]:
    return [text for _day, text in marked_days(first, last, most)]


@given(ALL_DAYS, ALL_DAYS, st.integers(2, 12))
def test_there_are_some_and_never_too_many(one: date, other: date, most: int) -> None:
    first, last = sorted((one, other))
    marks = marked_days(first, last, most)
    assert 1 <= len(marks) <= most
    assert [day for day, _text in marks] == sorted({day for day, _text in marks if first <= day <= last})
    assert all(text and day.isoformat().find(text) >= 0 for day, text in marks)


def test_they_are_years_months_or_days_by_how_long_it_is() -> None:
    assert words(date(2019, 5, 3), LAST) == ["2020", "2021", "2022", "2023", "2024", "2025", "2026"]
    assert words(date(1970, 1, 1), LAST) == ["1970", "1980", "1990", "2000", "2010", "2020"]
    assert words(LAST - timedelta(days=364), LAST) == ["2026", "2026-03", "2026-05", "2026-07", "2026-09", "2026-11"]
    assert words(date(2026, 9, 27), LAST) == [
        "2026-10", "10-08", "10-15", "10-22", "2026-11", "11-08", "11-15",
    ]  # fmt: skip
    assert words(LAST, LAST) == ["11-21"]
    assert words(LAST, LAST - timedelta(days=1)) == []


@pytest.mark.parametrize("most", range(2, 11))
@pytest.mark.parametrize("days", [0, 1, 21, 45, 61, 240, 300, 399, 400, 430, 640, 1100, 1400, 2000])
def test_nothing_is_said_on_the_console(days: int, most: int, caplog: pytest.LogCaptureFixture) -> None:
    figure = Figure()
    with warnings.catch_warnings(), caplog.at_level(logging.DEBUG):
        warnings.simplefilter("error")
        time_axis(figure.subplots(), LAST - timedelta(days=days), LAST, most)
        render.to_svg(figure)
    assert not [record for record in caplog.records if record.levelno >= logging.WARNING]
