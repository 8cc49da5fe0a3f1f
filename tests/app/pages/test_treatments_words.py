"""The words for courses and sessions."""

from collections.abc import Iterator
from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import QLocale

from poreditary.app.days import medium_day
from poreditary.app.pages import treatments_words as words
from poreditary.app.pages.treatments_costs import cost_in_all_text, cost_text
from poreditary.domain.catalogue_kinds import Extent, SourceKind, Unit
from poreditary.domain.catalogue_values import Band, Bands, Range, Source, Text
from poreditary.domain.costs import Cost, CostInAll
from poreditary.domain.treatment import Course, CourseOverview, Session
from poreditary.domain.visit import NextVisit, next_visit
from tests.app.treatments import american

TODAY = date(2026, 11, 21)


@pytest.fixture(autouse=True)
def in_english() -> Iterator[None]:
    with american():
        yield


def overview(done: int, planned: int, **more: object) -> CourseOverview:
    course = Course("Peel", date(2026, 11, 1), sessions_planned=planned, **more)  # type: ignore[arg-type]
    sessions = tuple(Session(date(2026, 11, 1) + timedelta(n), "", id=n + 1) for n in range(done))
    return CourseOverview(course, sessions)


@pytest.mark.parametrize(
    ("done", "planned", "text"),
    [
        (0, 1, "0 of 1 session"),
        (0, 4, "0 of 4 sessions"),
        (3, 4, "3 of 4 sessions"),
        (4, 4, "4 of 4 sessions"),
        (5, 4, "5 sessions, 4 were planned"),
        (2, 1, "2 sessions, 1 was planned"),
    ],
)
def test_how_many_sessions_have_been(done: int, planned: int, text: str) -> None:
    assert words.count_text(overview(done, planned)) == text


def test_which_session_this_is() -> None:
    assert words.place_text(4, 6) == "Session 4 of 6"
    assert words.place_text(7, 6) == "Session 7, 6 planned"


@pytest.mark.parametrize(
    ("shown", "text"),
    [
        (overview(1, 2, interval_days=20), "next due today"),
        (overview(1, 2, interval_days=21), "next due Sunday, November 22"),
        (overview(1, 2, interval_days=40), "next due Dec 11, 2026"),
        (overview(1, 2, interval_days=19), "was due Friday, November 20"),
        (overview(1, 2, interval_days=5), "was due Nov 6, 2026"),
        (overview(2, 2), "complete"),
        (overview(3, 2), "complete"),
        (overview(1, 2, ended_on=date(2026, 11, 3)), "ended Nov 3, 2026"),
        (overview(2, 2, ended_on=date(2026, 11, 3)), "ended Nov 3, 2026"),
    ],
)
def test_when_the_next_session_is_due(shown: CourseOverview, text: str) -> None:
    assert words.due_text(shown, next_visit(shown, (), TODAY), TODAY) == text


@pytest.mark.parametrize(
    ("visit", "text"),
    [
        (NextVisit(TODAY, is_booked=True), "booked today"),
        (NextVisit(TODAY, time(10, 30), is_booked=True), "booked today, 10:30 AM"),
        (NextVisit(date(2026, 11, 22), is_booked=True), "booked Sunday, November 22"),
        (NextVisit(date(2026, 12, 14), time(10, 30), is_booked=True), "booked Dec 14, 2026, 10:30 AM"),
    ],
)
def test_what_is_booked_stands_with_its_time(visit: NextVisit, text: str) -> None:
    assert words.due_text(overview(1, 2), visit, TODAY).replace("\N{NARROW NO-BREAK SPACE}", " ") == text


@pytest.mark.parametrize(
    ("cost", "text"),
    [
        (Cost({}, None), ""),
        (Cost({}, {}), ""),
        (Cost({}, {"EUR": 60000}), "Planned cost: 600 EUR"),
        (Cost({"EUR": 100}, None), "Cost so far: 1 EUR · planned cost not known"),
        (Cost({"EUR": 100}, {"EUR": 400}), "Cost so far: 1 EUR · planned: 4 EUR"),
        (Cost({"EUR": 100}, {"EUR": 100}), "Cost so far: 1 EUR"),
        (Cost({"EUR": 100}, {"EUR": 100}, 1), "Cost so far: 1 EUR (1 session without a cost)"),
        (
            Cost({"EUR": 100, "USD": 50}, {"EUR": 300, "USD": 50}, 2),
            "Cost so far: 1 EUR + 0.50 USD (2 sessions without a cost) · planned: 3 EUR + 0.50 USD",
        ),
    ],
)
def test_what_a_course_costs(cost: Cost, text: str) -> None:
    assert cost_text(cost) == text


@pytest.mark.parametrize(
    ("cost", "text"),
    [
        (CostInAll({}, {}, 3), ""),
        (CostInAll({}, {"EUR": 100}), "Costs in all as planned: 1 EUR"),
        (CostInAll({"EUR": 100}, {"EUR": 100}), "Costs in all so far: 1 EUR"),
        (CostInAll({"EUR": 100}, {"EUR": 100}, 1), "Costs in all so far: 1 EUR · planned cost of 1 course not known"),
        (
            CostInAll({"EUR": 100}, {"EUR": 300}, 2),
            "Costs in all so far: 1 EUR · planned: 3 EUR · planned cost of 2 courses not known",
        ),
    ],
)
def test_what_everything_costs(cost: CostInAll, text: str) -> None:
    assert cost_in_all_text(cost) == text


def test_the_interval_planned_and_ones_own() -> None:
    assert words.interval_text(overview(1, 3, interval_days=14)) == "every 14 days"
    assert words.interval_text(overview(3, 3, interval_days=14)) == "every 14 days (yours: 1)"
    assert words.interval_text(overview(3, 3, interval_days=1)) == "every day"


def test_days_are_written_as_the_locale_does() -> None:
    day = date(2026, 12, 3)
    assert medium_day(day) == "Dec 3, 2026"
    QLocale.setDefault(QLocale("en_GB"))
    assert medium_day(day) == "3 Dec 2026"
    QLocale.setDefault(QLocale("zh_TW"))
    assert medium_day(day) == "2026年12月3日"


def test_from_when_until_when() -> None:
    first = date(2026, 11, 12)
    assert words.span_text(first, None) == "since Nov 12, 2026"
    assert words.span_text(first, first) == "Nov 12, 2026"
    assert words.span_text(first, date(2026, 11, 15)) == "Nov 12, 2026 – Nov 15, 2026"


def test_costs_in_two_currencies_stand_side_by_side() -> None:
    assert words.costs_text({"EUR": 32000, "USD": 9950}) == "320 EUR + 99.50 USD"
    assert words.costs_text({"": 100}) == "1"


def test_bands_name_their_sources_and_never_mix() -> None:
    sources = tuple(
        Source(f"s{n}", SourceKind.CASE_SERIES, Text("", ""), Extent.WHOLE, author=f"Lee{n} A", date="2019")
        for n in range(4)
    )
    sessions, days = Range(3, 6, Unit.SESSIONS), Range(30, 30, Unit.DAYS)
    bands = Bands(Band(sessions, None, sources[:1]), Band(Range(4, 4, Unit.SESSIONS), days, sources), is_named=True)

    assert words.bands_text(bands) == "article: 3–6 · published: 4, every 30 days"
    assert words.bands_lines(bands) == [
        "Article: 3–6. Lee0 2019 (Case series)",
        "Published: 4, every 30 days. Lee0 2019 (Case series); Lee1 2019 (Case series); 2 more",
    ]
    general = Bands(bands.article, None, is_named=False)
    assert words.bands_text(general) == "article, all treatments together: 3–6"
    personal = Bands(bands.article, None, is_named=False, personal=Band(Range(12, 12, Unit.SESSIONS), days, sources))
    assert words.bands_text(personal).endswith(" · your own note: 12, every 30 days")
    assert words.bands_lines(personal)[1].startswith("Your own note: 12, every 30 days. ")
