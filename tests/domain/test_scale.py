"""The scale of a photo, and what people may type for it."""

import math

import pytest

from poreditary.domain import scale
from poreditary.domain.measured_view import Scale, ScaleFrom
from poreditary.errors import UserError


def test_pupils_give_the_scale_between_the_marks() -> None:
    assert scale.by_pupils(63, (100, 200), (730, 200)) == Scale(10.0, ScaleFrom.PUPILS)
    assert scale.by_pupils(50, (0, 0), (300, 400)).px_per_mm == 10.0


@pytest.mark.parametrize("millimetres", [0, 49.9, 75.1, -63, 630, math.inf, math.nan])
def test_what_no_pupils_are_apart_is_refused(millimetres: float) -> None:
    with pytest.raises(UserError, match="50 to 75 mm apart"):
        scale.by_pupils(millimetres, (100, 200), (730, 200))


def test_two_marks_on_one_pupil_are_refused() -> None:
    with pytest.raises(UserError, match="same spot"):
        scale.by_pupils(63, (100, 200), (110, 203))


@pytest.mark.parametrize("millimetres", [5.0, 44.9, 55.1, math.nan, math.inf])
def test_a_bar_far_from_its_length_is_no_print_to_measure_by(millimetres: float) -> None:
    with pytest.raises(UserError, match="Print the card again"):
        scale.checked_bar(millimetres)


def test_a_bar_a_little_off_is_taken_as_measured() -> None:
    assert scale.checked_bar(48.5) == 48.5
