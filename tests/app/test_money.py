"""Prices and strengths as people type and read them."""

from collections.abc import Iterator
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from poreditary.app.money import edit_price, read_number, read_price, show_number, show_price
from poreditary.errors import UserError


@pytest.fixture(params=["en_GB", "de_DE", "zh_TW", "fr_FR"], autouse=True, scope="module")
def locale(request: pytest.FixtureRequest) -> Iterator[str]:
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield request.param
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("typed", "hundredths"),
    [
        ("12,50", 1250),
        ("12.50", 1250),
        ("12", 1200),
        (" 12,5 ", 1250),
        (".5", 50),
        ("5,", 500),
        ("0", 0),
        ("1.250,50", 125050),
        ("1,250.50", 125050),
        ("1 250,50", 125050),
        ("1\u202f250,50", 125050),
        ("1'250.50", 125050),
        ("1.250.000", 125000000),
        ("１２．５０", 1250),
        ("", None),
        ("  ", None),
    ],
)
def test_a_price_is_read_with_point_or_comma_in_every_locale(typed: str, hundredths: int | None) -> None:
    assert read_price(typed) == hundredths


@pytest.mark.parametrize("typed", ["-50", "- 50", "\u22125,25", "-.5"])
def test_a_price_below_nothing_is_said_to_be_that(typed: str) -> None:
    with pytest.raises(UserError, match=f"^{typed} lies below 0. Type a number of 0 or more.$"):
        read_price(typed)


@pytest.mark.parametrize("typed", ["abc", "12 EUR", "1.2.3", "1,25,0", "1,2,3.5", ".", ",", "1..2", "12.345,6,7"])
def test_what_is_no_number_is_refused(typed: str) -> None:
    with pytest.raises(UserError, match="is not a number"):
        read_price(typed)


def test_one_separator_before_three_digits_is_read_as_the_locale_writes(locale: str) -> None:
    if locale == "de_DE":
        assert read_price("1.250") == 125000
        with pytest.raises(UserError, match="more than two decimals"):
            read_price("1,250")
    elif locale != "fr_FR":
        assert read_price("1,250") == 125000
        with pytest.raises(UserError, match="more than two decimals"):
            read_price("1.250")


def test_a_strength_may_have_three_decimals() -> None:
    assert read_number("0.025") == read_number("0,025") == Decimal("0.025")


def test_a_price_beyond_all_prices_is_refused() -> None:
    with pytest.raises(UserError, match="more than a price can be"):
        read_price("99999999999")


@given(st.integers(0, 10**10))
def test_what_is_shown_for_typing_is_read_back_the_same(hundredths: int) -> None:
    assert read_price(edit_price(hundredths)) == hundredths


def test_prices_are_shown_as_the_locale_writes(locale: str) -> None:
    shown = {"en_GB": "12.50 EUR", "de_DE": "12,50 EUR", "zh_TW": "12.50 EUR", "fr_FR": "12,50 EUR"}
    assert show_price(1250, "EUR") == shown[locale]
    assert show_price(32000, "EUR") == "320 EUR"
    assert show_price(500, "") == "5"


def test_a_strength_is_shown_with_the_decimals_it_has(locale: str) -> None:
    assert show_number(0.3) == ("0.3" if locale in ("en_GB", "zh_TW") else "0,3")
    assert show_number(10.0) == "10"
