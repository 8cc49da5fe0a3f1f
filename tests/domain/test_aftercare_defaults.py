"""The windows around a session: the longest quoted, counted in local days."""

import math
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from poreditary.diary.expectations import catalogue
from poreditary.domain.aftercare_defaults import (
    OpenQuestion,
    ProposedWindow,
    before_windows,
    default_windows,
    open_questions,
)
from poreditary.domain.aftercare_length import first_day, last_day, length_of
from poreditary.domain.catalogue import Catalogue
from poreditary.domain.catalogue_kinds import Section, Topic, Unit, When
from poreditary.domain.catalogue_values import Entry, Range, Statement, Text
from poreditary.domain.kinds import WindowKind

DAY = date(2026, 11, 22)


def after(treatment: str, day: date = DAY) -> dict[WindowKind, ProposedWindow]:
    return {window.kind: window for window in default_windows(treatment, day, catalogue())}


def before(treatment: str, day: date = DAY) -> dict[WindowKind, ProposedWindow]:
    return {window.kind: window for window in before_windows(treatment, day, catalogue())}


def length(count: float, unit: Unit, high: float | None = None) -> Range:
    return Range(count, count if high is None else high, unit)


def test_a_peel_opens_the_longest_window_quoted_for_each_kind() -> None:
    windows = after("chemical_peel")

    assert {kind: (window.until_day, window.source) for kind, window in windows.items()} == {
        WindowKind.MAKE_UP: (date(2026, 11, 23), "window_make_up.s3"),
        WindowKind.ACTIVES: (date(2026, 12, 1), "window_actives.allure_peel"),
        WindowKind.HEAT: (date(2026, 11, 24), "window_heat.allure_peel"),
        WindowKind.SUN: (date(2026, 12, 1), "window_sun.allure_peel"),
        WindowKind.PROCEDURE: (date(2026, 12, 5), "window_procedure.allure_peel"),
    }
    assert all(window.from_day == DAY for window in windows.values())


def test_every_other_quote_stands_beside_the_longest_also_those_without_a_number() -> None:
    windows = after("chemical_peel")

    assert [(quote.key, quote.days) for quote in windows[WindowKind.ACTIVES].others] == [
        ("window_actives.krauss_peel", 2)
    ]
    at_once, until_told = windows[WindowKind.MAKE_UP].others
    assert (at_once.key, at_once.days, at_once.length) == (
        "window_make_up.krauss_peel", 0, length(0, Unit.HOURS)
    )  # fmt: skip
    assert (until_told.key, until_told.days, until_told.length) == ("window_make_up.allure_peel", 0, None)


def test_of_hours_and_days_in_one_statement_the_longest_counts() -> None:
    heat = after("microneedling")[WindowKind.HEAT]
    assert (heat.source, heat.days) == ("window_heat.monarch", 5)
    assert after("ipl")[WindowKind.HEAT].days == 7


def test_a_range_holds_to_its_high_end_and_an_open_one_to_its_low_end() -> None:
    assert after("ipl")[WindowKind.ACTIVES].days == 14
    assert after("microneedling")[WindowKind.PROCEDURE].days == 7
    assert after("ipl")[WindowKind.SUN].days == 28


def test_of_two_quotes_that_end_on_the_same_day_the_longer_one_counts() -> None:
    make_up = after("ipl")[WindowKind.MAKE_UP]
    assert make_up.source == "window_make_up.s3"
    assert [quote.days for quote in make_up.others] == [0, 2]


@pytest.mark.parametrize("treatment", ["", "my_own_treatment", "extract_infusion"])
def test_a_treatment_without_a_word_of_its_own_gets_what_is_said_of_every_one(treatment: str) -> None:
    (make_up,) = default_windows(treatment, DAY, catalogue())
    assert (make_up.source, make_up.until_day) == ("window_make_up.s3", date(2026, 11, 23))
    sun, start = open_questions(treatment, DAY, catalogue())
    assert (sun.kind, [quote.key for quote in sun.quotes]) == (WindowKind.SUN, ["window_sun.s1"])
    assert start.is_sunscreen_start


def test_when_to_start_sunscreen_is_a_question_with_what_is_published_for_the_treatment() -> None:
    def start(treatment: str) -> OpenQuestion:
        return next(one for one in open_questions(treatment, DAY, catalogue()) if one.is_sunscreen_start)

    assert [quote.key for quote in start("microneedling").quotes] == [
        "window_sunscreen_start.monarch",
        "window_sunscreen_start.golden_coast",
    ]
    assert [quote.key for quote in start("fractional_laser").quotes] == [
        "window_sunscreen_start.leeds",
        "window_sunscreen_start.textbook",
    ]
    for treatment in catalogue().entries(Section.TREATMENTS):
        assert WindowKind.OTHER not in after(treatment.id)


def test_gentle_care_opens_no_window() -> None:
    care = catalogue().entry("window_care")
    assert any(length_of(statement) is not None for statement in care.statements)
    for treatment in catalogue().entries(Section.TREATMENTS):
        sources = [window.source for window in default_windows(treatment.id, DAY, catalogue())]
        assert not any(source.startswith("window_care.") for source in sources)


def test_before_a_peel_acids_rest_from_the_tenth_day_before_to_the_eve() -> None:
    windows = before("chemical_peel")
    actives = windows[WindowKind.ACTIVES]

    assert (actives.from_day, actives.until_day) == (date(2026, 11, 12), date(2026, 11, 21))
    assert (actives.source, actives.days) == ("window_actives.before_peel", 10)
    assert [quote.days for quote in actives.others] == [3, 2]
    assert set(windows) == {WindowKind.ACTIVES, WindowKind.SUN}
    assert "before" not in " ".join(window.source for window in after("chemical_peel").values())


def test_hours_before_a_session_count_as_whole_days() -> None:
    actives = before("hydrafacial")[WindowKind.ACTIVES]
    assert (actives.from_day, actives.until_day) == (date(2026, 11, 20), date(2026, 11, 21))
    assert before("microneedling") == {}


def test_the_day_a_window_ends_and_the_day_after() -> None:
    actives = after("aquagold")[WindowKind.ACTIVES]
    assert actives.is_open_on(DAY)
    assert actives.is_open_on(DAY + timedelta(days=6))
    assert not actives.is_open_on(DAY + timedelta(days=7))
    assert not actives.is_open_on(DAY - timedelta(days=1))
    kept = actives.opened()
    assert (kept.kind, kept.from_day, kept.until_day, kept.length) == (
        WindowKind.ACTIVES, DAY, DAY + timedelta(days=6), 7
    )  # fmt: skip
    assert kept.source == "window_actives.after_aquagold"


@pytest.mark.parametrize(
    ("count", "unit", "until"),
    [
        (1, Unit.HOURS, date(2026, 11, 23)),
        (24, Unit.HOURS, date(2026, 11, 23)),
        (25, Unit.HOURS, date(2026, 11, 24)),
        (72, Unit.HOURS, date(2026, 11, 25)),
        (1, Unit.DAYS, DAY),
        (7, Unit.DAYS, date(2026, 11, 28)),
        (6, Unit.WEEKS, date(2027, 1, 2)),
        (1, Unit.MONTHS, date(2026, 12, 21)),
        (2, Unit.MONTHS, date(2027, 1, 21)),
    ],
)
def test_hours_end_on_the_day_they_run_out_and_days_count_the_session(count: int, unit: Unit, until: date) -> None:
    assert last_day(DAY, length(count, unit)) == until


@pytest.mark.parametrize(
    ("day", "months", "until"),
    [
        (date(2026, 12, 31), 1, date(2027, 1, 30)),
        (date(2026, 12, 1), 1, date(2026, 12, 31)),
        (date(2026, 12, 31), 2, date(2027, 2, 28)),
        (date(2027, 12, 31), 2, date(2028, 2, 29)),
        (date(2028, 1, 29), 1, date(2028, 2, 28)),
        (date(2026, 8, 31), 6, date(2027, 2, 28)),
        (date(2026, 10, 31), 1, date(2026, 11, 30)),
    ],
)
def test_months_end_before_the_same_day_of_the_month_and_with_one_that_lacks_it(
    day: date, months: int, until: date
) -> None:
    assert last_day(day, length(months, Unit.MONTHS)) == until


@pytest.mark.parametrize(
    ("day", "count", "unit", "first"),
    [
        (date(2027, 1, 3), 6, Unit.WEEKS, date(2026, 11, 22)),
        (date(2027, 1, 15), 1, Unit.MONTHS, date(2026, 12, 15)),
        (date(2027, 3, 31), 1, Unit.MONTHS, date(2027, 2, 28)),
        (date(2027, 1, 31), 2, Unit.MONTHS, date(2026, 11, 30)),
    ],
)
def test_weeks_and_months_before_a_session(day: date, count: int, unit: Unit, first: date) -> None:
    assert first_day(day, length(count, unit)) == first


@pytest.mark.parametrize("day", [date(2026, 3, 28), date(2026, 3, 29), date(2026, 10, 24), date(2026, 10, 25)])
def test_a_night_that_is_an_hour_shorter_or_longer_moves_nothing(day: date) -> None:
    for treatment in ("microneedling", "chemical_peel", "hydrafacial"):
        plain, around = after(treatment), after(treatment, day)
        for kind in (WindowKind.MAKE_UP, WindowKind.ACTIVES, WindowKind.HEAT, WindowKind.SUN):
            assert around[kind].days == plain[kind].days
            assert around[kind].until_day - day == plain[kind].until_day - DAY


@given(
    day=st.dates(date(1970, 1, 1), date(2199, 1, 1)), count=st.integers(1, 400), unit=st.sampled_from(list(Unit)[2:6])
)
def test_a_longer_window_never_ends_sooner(day: date, count: int, unit: Unit) -> None:
    one, more = length(count, unit), length(count + 1, unit)
    assert day <= last_day(day, one) <= last_day(day, more)
    assert first_day(day, more) <= first_day(day, one) < day
    assert last_day(day, Range(count, math.inf, unit)) == last_day(day, one)


def test_the_entries_of_ones_own_count_as_any_other() -> None:
    shipped = catalogue()
    said = Statement(
        "mine", Topic.WINDOW, Text("None for three weeks.", "三週內不用。"), (shipped.source("s3"),),
        (("weeks", length(3, Unit.WEEKS)),), when=When.AFTER, treatments=("my_peel", "chemical_peel"),
    )  # fmt: skip
    mine = Entry("my_acids", Section.AFTERCARE, Text("Acids", "酸類"), (said,), window=WindowKind.ACTIVES)
    pillow = Entry("my_pillow", Section.AFTERCARE, Text("Pillow", "枕頭"), (said,), window=WindowKind.OTHER)
    entries = dict(shipped.by_section) | {
        Section.AFTERCARE: (*shipped.entries(Section.AFTERCARE), mine, pillow),
    }
    known = Catalogue(shipped.sources, entries)

    own = {window.kind: window for window in default_windows("my_peel", DAY, known)}
    assert (own[WindowKind.ACTIVES].source, own[WindowKind.ACTIVES].days) == ("my_acids.mine", 21)
    assert own[WindowKind.OTHER].source == "my_pillow.mine"
    assert own[WindowKind.MAKE_UP].source == "window_make_up.s3"
    peel = [window for window in default_windows("chemical_peel", DAY, known) if window.kind is WindowKind.ACTIVES]
    assert [window.source for window in peel] == ["my_acids.mine"]
    assert [quote.days for quote in peel[0].others] == [2, 10]
