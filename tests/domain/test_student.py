"""Student's t against printed tables."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from poreditary.domain.student import NORMAL, beyond, factor


@pytest.mark.parametrize(
    ("freedom", "five", "one", "tenth"),
    [
        (1, 12.706, 63.657, 636.619),
        (2, 4.303, 9.925, 31.599),
        (3, 3.182, 5.841, 12.924),
        (4, 2.776, 4.604, 8.610),
        (5, 2.571, 4.032, 6.869),
        (10, 2.228, 3.169, 4.587),
        (30, 2.042, 2.750, 3.646),
        (120, 1.980, 2.617, 3.373),
        (NORMAL, 1.960, 2.576, 3.291),
    ],
)
def test_factors_are_those_of_the_tables(freedom: float, five: float, one: float, tenth: float) -> None:
    assert factor(0.05, freedom) == pytest.approx(five, abs=6e-4)
    assert factor(0.01, freedom) == pytest.approx(one, abs=6e-4)
    assert factor(0.001, freedom) == pytest.approx(tenth, abs=6e-4)


@given(st.floats(1.0, 400.0), st.floats(0.002, 0.9))
def test_a_factor_is_passed_as_often_as_it_says(freedom: float, chance: float) -> None:
    found = factor(chance, freedom)
    assert beyond(found, freedom) == pytest.approx(chance, abs=1e-6)
    assert beyond(-found, freedom) == beyond(found, freedom)


@given(st.floats(1.0, 400.0), st.floats(0.1, 50.0), st.floats(0.002, 0.3))
def test_more_freedom_never_widens(freedom: float, more: float, chance: float) -> None:
    assert factor(chance, freedom) >= factor(chance, freedom + more) >= factor(chance, NORMAL) - 1e-9
