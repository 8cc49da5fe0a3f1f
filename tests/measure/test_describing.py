from dataclasses import replace

import numpy as np
import pytest

from poreditary.domain.measuring import Description
from poreditary.domain.scale import FOR_COUNTS
from poreditary.measure.aligned import FINE
from poreditary.measure.describing import described, pores_of
from poreditary.measure.places import none
from tests.measure.skins import aligned, lattice, spotted

SIZE = (200, 220)
PLACES = lattice(SIZE)
PHOTO = aligned(spotted(SIZE, PLACES, 2.2, 0.4))


def test_count_size_and_area_are_those_of_the_pores() -> None:
    found = described(PHOTO, pores_of(PHOTO), is_scale_known=True)
    cm2 = SIZE[0] * SIZE[1] / FINE**2 / 100
    assert found.pores_per_cm2 == pytest.approx(len(PLACES) / cm2, rel=0.02)
    assert found.mean_diameter_mm == pytest.approx(2.83 * 2.2 / FINE, rel=0.3)
    assert found.area_fraction is not None and found.mean_diameter_mm is not None
    assert found.area_fraction == pytest.approx(
        len(PLACES) * np.pi / 4 * found.mean_diameter_mm**2 / 100 / cm2, rel=0.1
    )
    for doubt in (found.pores_uncertainty, found.area_uncertainty, found.diameter_uncertainty):
        assert doubt is not None and 0 < doubt < 1


def test_what_is_masked_is_no_area() -> None:
    half = PHOTO.valid.copy()
    half[:, 110:] = False
    photo = replace(PHOTO, valid=half)
    found = described(photo, pores_of(photo), is_scale_known=True)
    whole = described(PHOTO, pores_of(PHOTO), is_scale_known=True)
    assert found.pores_per_cm2 == pytest.approx(whole.pores_per_cm2, rel=0.15)


def test_without_a_scale_too_few_pixels_or_pores_nothing_is_said() -> None:
    pores = pores_of(PHOTO)
    coarse = replace(PHOTO, native=FOR_COUNTS - 0.1)
    masked = replace(PHOTO, valid=~PHOTO.inside)
    assert described(PHOTO, pores, is_scale_known=False) == Description()
    assert described(coarse, pores, is_scale_known=True) == Description()
    assert described(PHOTO, none(), is_scale_known=True) == Description()
    assert described(masked, pores_of(masked), is_scale_known=True) == Description()
