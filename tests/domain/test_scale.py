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


def test_a_checked_bar_is_worth_more_than_a_printers_word() -> None:
    assert scale.uncertainty(ScaleFrom.NONE) is None
    assert scale.uncertainty(ScaleFrom.CARD, is_bar_checked=True) == 0.005
    assert scale.uncertainty(ScaleFrom.CARD) == 0.01
    assert scale.uncertainty(ScaleFrom.PUPILS) == 0.015


def test_a_photo_of_half_the_size_has_half_the_scale() -> None:
    twice = ((0.0, -2.0, 30.0), (2.0, 0.0, -8.0), (0.0, 0.0, 1.0))
    assert scale.scale_elsewhere(12.0, twice, (55.0, 80.0)) == pytest.approx(6.0)


def test_in_perspective_the_scale_is_that_of_the_place() -> None:
    leaning = ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.001, 0.0, 1.0))
    # x / (1 + x/1000): at 0 nothing is stretched; at 100 areas are 1.1 ** -3 of what they were.
    assert scale.scale_elsewhere(10.0, leaning, (0.0, 0.0)) == pytest.approx(10.0)
    assert scale.scale_elsewhere(10.0, leaning, (100.0, 0.0)) == pytest.approx(10.0 * 1.1**1.5)
