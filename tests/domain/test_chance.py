"""Binomial figures against values that stand in published tables."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from poreditary.domain.chance import by_chance, interval


@pytest.mark.parametrize(
    ("k", "n", "low", "high"),
    [
        (0, 10, 0.0, 0.3085),
        (1, 10, 0.0025, 0.4450),
        (5, 10, 0.1871, 0.8129),
        (8, 10, 0.4439, 0.9748),
        (10, 10, 0.6915, 1.0),
        (81, 263, 0.2527, 0.3676),  # Newcombe, Statistics in Medicine 1998, table I
        (15, 148, 0.0578, 0.1617),
        (0, 20, 0.0, 0.1684),
        (1, 29, 0.0009, 0.1776),
    ],
)
def test_the_interval_is_that_of_the_tables(k: int, n: int, low: float, high: float) -> None:
    found = interval(k, n)
    assert found == pytest.approx((low, high), abs=6e-5)


def test_without_tries_every_share_is_possible() -> None:
    assert interval(0, 0) == (0.0, 1.0)


@pytest.mark.parametrize(
    ("k", "n", "often"), [(5, 10, 1.0), (8, 10, 112 / 1024), (9, 10, 22 / 1024), (0, 6, 2 / 64), (0, 0, 1.0)]
)
def test_the_sign_test_counts_both_ends(k: int, n: int, often: float) -> None:
    assert by_chance(k, n) == pytest.approx(often)


@given(st.integers(0, 40).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_interval_and_sign_test_agree(tries: tuple[int, int]) -> None:
    low, high = interval(*tries)
    assert 0 <= low <= high <= 1
    assert (by_chance(*tries) < 0.05) == (low > 0.5 or high < 0.5)
