"""How long products keep, at the edges of months, years and periods."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from poreditary.domain.kinds import StepKind
from poreditary.domain.product import Product
from poreditary.domain.shelf_life import ending_products, expiring, last_day, life_hint, months_open

GEL = Product("Gel", StepKind.CLEANSE)
OPENED = date(2025, 11, 2)
LAST = date(2026, 11, 2)
OPEN = replace(GEL, opened_on=OPENED, months_after_opening=12)
DAYS = st.dates(date(1970, 1, 1), date(2199, 12, 31))


def said(product: Product, day: date) -> str | None:
    hint = life_hint(product, day)
    return None if hint is None else hint.text.format(**hint.values)


@pytest.mark.parametrize(
    ("opened", "months", "last"),
    [
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2024, 1, 31), 1, date(2024, 2, 29)),
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2026, 8, 31), 6, date(2027, 2, 28)),
        (date(2026, 12, 15), 1, date(2027, 1, 15)),
        (date(2026, 1, 1), 12, date(2027, 1, 1)),
        (date(2026, 1, 1), 120, date(2036, 1, 1)),
        (date(2199, 12, 31), 120, date(2209, 12, 31)),
    ],
)
def test_months_are_those_of_the_calendar(opened: date, months: int, last: date) -> None:
    assert last_day(replace(GEL, opened_on=opened, months_after_opening=months)) == last


def test_the_earlier_end_counts() -> None:
    day = timedelta(days=1)
    assert last_day(GEL) is None
    assert last_day(replace(GEL, months_after_opening=12)) is None
    assert last_day(replace(GEL, opened_on=OPENED)) is None
    assert last_day(replace(GEL, expires_on=LAST)) == LAST
    assert last_day(replace(GEL, months_after_opening=6, expires_on=LAST)) == LAST
    assert last_day(replace(OPEN, expires_on=LAST - day)) == LAST - day
    assert last_day(replace(OPEN, expires_on=LAST + day)) == LAST


@pytest.mark.parametrize(
    ("day", "sentence", "is_care"),
    [
        (date(2025, 11, 1), "Use by 2026-11-02", False),
        (date(2025, 11, 2), "Opened under 1 of 12 months", False),
        (date(2025, 12, 1), "Opened under 1 of 12 months", False),
        (date(2025, 12, 2), "Opened 1 of 12 months", False),
        (date(2026, 10, 1), "Opened 10 of 12 months", False),
        (date(2026, 10, 2), "Opened 11 of 12 months", False),
        (date(2026, 10, 3), "Opened 11 of 12 months", True),
        (date(2026, 11, 2), "Opened 11 of 12 months", True),
        (date(2026, 11, 3), "Past its 12 months since 2026-11-02", True),
        (date(2028, 1, 1), "Past its 12 months since 2026-11-02", True),
    ],
)
def test_an_open_product_says_how_far_it_is(day: date, sentence: str, is_care: bool) -> None:
    hint = life_hint(OPEN, day)
    assert hint is not None
    assert (said(OPEN, day), hint.is_care, hint.last) == (sentence, is_care, LAST)


def test_a_day_on_the_pack_is_named() -> None:
    pack = replace(GEL, expires_on=date(2027, 3, 3))
    assert said(pack, date(2027, 3, 3)) == "Use by 2027-03-03"
    assert said(pack, date(2027, 3, 4)) == "Past its use-by date, 2027-03-03"
    assert said(replace(OPEN, expires_on=date(2026, 1, 1)), date(2025, 12, 24)) == "Use by 2026-01-01"
    assert said(replace(OPEN, expires_on=LAST), LAST) == "Opened 11 of 12 months"


def test_one_month_needs_no_plural() -> None:
    short = replace(OPEN, months_after_opening=1)
    assert said(short, OPENED) == "Use by 2025-12-02"
    assert said(short, date(2025, 12, 3)) == "Past its month since 2025-12-02"


def test_archived_products_and_those_without_a_last_day_say_nothing() -> None:
    assert life_hint(GEL, LAST) is None
    assert life_hint(replace(OPEN, archived_on=OPENED), date(2030, 1, 1)) is None


@given(opened=DAYS, day=DAYS, months=st.integers(1, 120))
def test_whole_months_are_whole(opened: date, day: date, months: int) -> None:
    done = months_open(opened, day)
    start = replace(GEL, opened_on=opened)
    if done:
        reached = last_day(replace(start, months_after_opening=done))
        assert reached is not None
        assert reached <= day
    following = last_day(replace(start, months_after_opening=done + 1))
    assert following is not None
    assert following > day
    hint = life_hint(replace(start, months_after_opening=months), day)
    assert hint is not None
    assert (day > hint.last) == hint.text.startswith("Past")


def test_what_expires_comes_with_the_earliest_first() -> None:
    day = date(2026, 11, 1)
    past = replace(GEL, id=1, expires_on=date(2026, 10, 1))
    soon = replace(OPEN, id=2)
    edge = replace(GEL, id=3, expires_on=date(2026, 11, 8))
    later = replace(GEL, id=4, expires_on=date(2026, 11, 9))
    away = replace(past, id=5, archived_on=day)
    products = [later, edge, away, soon, GEL, past]
    assert [(last, product.id) for last, product in expiring(products, day, 7)] == [
        (date(2026, 10, 1), 1),
        (LAST, 2),
        (date(2026, 11, 8), 3),
    ]
    assert [product.id for _, product in expiring(products, day, 0)] == [1]
    assert [product.id for product in ending_products(products, day)] == [4, 3, 2, 1]
    assert ending_products(products, date(2026, 9, 1)) == [past]
