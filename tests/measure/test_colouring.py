from dataclasses import replace

import numpy as np
import pytest

from poreditary.measure.aligning import Laid
from poreditary.measure.colouring import colours_of
from poreditary.measure.neutral import Neutral
from poreditary.measure.reading import Reading
from tests.measure.skins import aligned

GREY = Neutral((0.8, 1.0, 1.3), 0.01)
FLAT = np.zeros((60, 60), np.float32)


def reading(red: float, neutral: Neutral | None = None) -> Reading:
    patch = aligned(FLAT)
    tinted = np.asarray(patch.rgb * np.array([np.exp(red), 1, 1], np.float32), np.float32)
    return Reading(Laid(replace(patch, rgb=tinted), FLAT, FLAT), neutral=neutral)


def test_against_a_grey_redness_is_of_its_own() -> None:
    redness, shine = colours_of([reading(0.5, GREY), reading(0.3, GREY)], 0, has_grey=True)
    assert redness == pytest.approx(0.5 + np.log(0.8), abs=1e-3)
    assert shine == 0


def test_where_the_grey_is_not_to_be_seen_there_is_no_redness() -> None:
    assert colours_of([reading(0.5), reading(0.3)], 0, has_grey=True)[0] is None


def test_without_a_grey_redness_is_against_the_first_other_patch() -> None:
    parts = [reading(0.5), reading(0.3), reading(0.1)]
    assert colours_of(parts, 0, has_grey=False)[0] == pytest.approx(0.2, abs=1e-3)
    assert colours_of(parts, 1, has_grey=False)[0] == pytest.approx(-0.2, abs=1e-3)
    assert colours_of(parts, 2, has_grey=False)[0] == pytest.approx(-0.4, abs=1e-3)


def test_without_that_patch_no_other_stands_in_for_it() -> None:
    parts = [reading(0.5), Reading(None), reading(0.1)]
    assert colours_of(parts, 0, has_grey=False)[0] is None
    assert colours_of(parts[:1], 0, has_grey=False)[0] is None
