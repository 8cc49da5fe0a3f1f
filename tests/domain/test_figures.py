"""Rounded percent that do not contradict each other."""

from math import log

import pytest
from hypothesis import given
from hypothesis import strategies as st

from poreditary.domain.figures import of_chance, of_real, two_digits
from poreditary.domain.measuring import Change, Verdict
from poreditary.domain.noise import Noise
from poreditary.domain.verdict import judged, verdict_of

CHANGES = st.builds(
    lambda follow, session: judged(
        [[0.0]], [[follow]], Noise(session, session / 5, session_freedom=4, photo_freedom=9)
    ),
    st.floats(log(0.3), log(2)),
    st.floats(0.002, 0.2),
)


@given(CHANGES)
def test_no_figure_contradicts_another(change: Change) -> None:
    if verdict_of(change) is Verdict.NO_DETECTABLE_CHANGE:
        shown = of_chance(change)
        size, least = float(str(shown["percent"])), float(str(shown["smallest"]))
        assert size < least or change.smallest - abs(change.percent) < 0.01
    else:
        shown = of_real(change)
        size, near, far, least = (float(str(shown[name])) for name in ("percent", "near", "far", "smallest"))
        assert near <= size <= far
        assert least <= size


@pytest.mark.parametrize(
    ("percent", "least", "shown"),
    [
        (-6.8, 6.9, ("6.8", "6.9")),
        (6.95, 7.02, ("6.95", "7.02")),
        (-0.4, 6.0, ("0", "6")),
        (6.2, 6.9, ("6", "7")),
        (3, 9, ("3", "9")),
    ],
)
def test_what_could_be_chance_reads_as_less_than_the_limit(
    percent: float, least: float, shown: tuple[str, str]
) -> None:
    found = of_chance(Change(percent, least, percent - least, percent + least))
    assert (found["percent"], found["smallest"]) == shown


def test_decimals_stand_where_whole_percent_would_mislead() -> None:
    found = of_real(Change(-6.55, 6.52, -12.8, -0.04))
    assert found == {"percent": "6.55", "smallest": "6.52", "near": "0.04", "far": "12.80"}
    assert of_real(Change(14.2, 6.1, 8.4, 20.3))["percent"] == "14"


@pytest.mark.parametrize(
    ("number", "text"), [(143.3, "140"), (0.2534, "0.25"), (4.31, "4.3"), (1234, "1200"), (9.96, "10"), (0.0, "0.0")]
)
def test_two_digits_are_enough(number: float, text: str) -> None:
    assert two_digits(number) == text
