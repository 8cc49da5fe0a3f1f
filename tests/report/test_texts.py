"""Days, numbers and whatever a person pasted, as the report writes them."""

import itertools
import unicodedata
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some

from poreditary.domain.adherence import WeekAdherence
from poreditary.domain.day import week_of
from poreditary.report.document import Facts, Line, as_json
from poreditary.report.months import stretches, weeks_of
from poreditary.report.pen import Pen, percent, rating, strength
from poreditary.report.printable import printable
from tests.report.samples import english

ENGLISH, CHINESE = Pen(english, "en"), Pen(english, "zh_TW")
DAYS = some.dates(date(2000, 1, 1), date(2060, 1, 1))


def test_days_stand_as_the_language_writes_them() -> None:
    first, last = date(2026, 2, 1), date(2026, 11, 21)
    assert ENGLISH.span(first, last) == "1 Feb 2026 – 21 Nov 2026"
    assert CHINESE.span(first, last) == "2026年2月1日 – 2026年11月21日"
    assert ENGLISH.span(last, last) == "21 Nov 2026"
    assert (ENGLISH.month(last), CHINESE.month(last)) == ("Nov 2026", "2026年11月")
    assert (ENGLISH.year(last), CHINESE.year(last)) == ("2026", "2026年")
    assert ENGLISH.listed(["a", "", "b"]) == "a, b"
    assert (CHINESE.listed("ab"), CHINESE.joined("ab")) == ("a、b", "a，b")


def test_numbers_carry_their_unit_and_no_more_than_they_know() -> None:
    assert percent(0.874) == "87\N{NO-BREAK SPACE}%"
    assert percent(0.999) == "99\N{NO-BREAK SPACE}%"
    assert percent(1) == "100\N{NO-BREAK SPACE}%"
    assert strength(0.5) == "0.5\N{NO-BREAK SPACE}%"
    assert strength(5.0) == "5\N{NO-BREAK SPACE}%"
    assert rating(2.04) == "2.0"
    assert ENGLISH.money(48000, "EUR") == "480\N{NO-BREAK SPACE}EUR"
    assert ENGLISH.money(109950, "TWD") == "1,099.50\N{NO-BREAK SPACE}TWD"
    assert ENGLISH.money(100, "") == "1"


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("plain", "plain"),
        ("two\r\nlines\u2028three\x85four", "two\nlines\nthree\nfour"),
        ("tab\there", "tab here"),
        ("\x00\x1b[31m\x7f", "[31m"),
        ("\u202eevil\u202c \ufeffbom", "evil bom"),
        ("\ue000\u0378\ud800", "\ufffd\ufffd\ufffd"),
        ("5\N{NO-BREAK SPACE}% e\N{COMBINING ACUTE ACCENT}", "5\N{NO-BREAK SPACE}% e\N{COMBINING ACUTE ACCENT}"),
    ],
)
def test_what_has_no_shape_does_not_reach_the_paper(typed: str, shown: str) -> None:
    assert printable(typed) == shown


@given(some.text())
def test_any_text_can_be_printed(text: str) -> None:
    shown = printable(text)
    assert not any(unicodedata.category(sign) in {"Cc", "Co", "Cn", "Cs"} for sign in shown if sign != "\n")
    assert printable(shown) == shown
    shown.encode()


def test_every_text_of_a_document_is_made_printable() -> None:
    found = as_json((Line("a\x00b", is_strong=True), Facts((("c\u202e", "d"),))))
    assert found == [
        {"kind": "line", "text": "ab", "is_quiet": False, "is_strong": True},
        {"kind": "facts", "rows": [["c", "d"]]},
    ]


@given(DAYS, some.integers(0, 4000))
def test_stretches_hold_every_day_once(first: date, length: int) -> None:
    last = first + timedelta(days=length)
    found = stretches(first, last)
    assert len(found) <= 25
    for day in (first, first + timedelta(days=length // 2), last):
        assert sum(stretch.holds(day) for stretch in found) == 1
    for one, next_one in itertools.pairwise(found):
        assert next_one.first == one.last + timedelta(days=1)


def test_stretches_are_weeks_months_or_years() -> None:
    first = date(2026, 1, 14)
    assert [s.name(ENGLISH) for s in stretches(first, first)] == ["Week of 12 Jan 2026"]
    assert [s.name(ENGLISH) for s in stretches(first, date(2026, 3, 20))] == ["Jan 2026", "Feb 2026", "Mar 2026"]
    assert [s.name(ENGLISH) for s in stretches(first, date(2028, 3, 1))] == ["2026", "2027", "2028"]


@given(DAYS, some.integers(0, 400))
def test_no_week_is_lost_between_the_months(first: date, length: int) -> None:
    last = first + timedelta(days=length)
    weeks = [WeekAdherence(week_of(first) + timedelta(days=7 * n), 7, 5) for n in range(length // 7 + 1)]
    found = [week for stretch in stretches(week_of(first), last) for week in weeks_of(stretch, weeks)]
    assert found == weeks
