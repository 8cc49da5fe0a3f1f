from functools import cache

import numpy as np
import pytest

from poreditary.measure.carrying import Drawn, carried
from poreditary.measure.matching import Features, features_of
from tests.measure.skins import ANOTHER, Pixels, held, patch_of, person, shot


@cache
def marks(day: int = 1, seed: int | None = None) -> Features:
    return features_of((shot(day) if seed is None else shot(day, seed=seed)).pixels, 12.0)


def drawn() -> Drawn:
    return Drawn(marks(), (np.array(patch_of(shot())), np.array([[140.0, 130.0]])), 12.0)


def test_a_patch_is_carried_to_where_it_lies_on_another_photo() -> None:
    scene = held(person().of_skin(day=2).of_pose(right=2.0, roll=15, distance=0.88), 0)
    other = scene.shot(3)
    pixels: Pixels = other.pixels
    found = carried(drawn(), features_of(pixels, 12.0))
    assert found is not None
    off = np.hypot(*(found.outlines[0] - np.array(patch_of(other))).T)
    assert np.median(off) < 2 and off.max() < 5
    assert found.px_per_mm == pytest.approx(other.px_per_mm, rel=0.02)


def test_to_other_skin_nothing_is_carried() -> None:
    assert carried(drawn(), marks(seed=ANOTHER)) is None


def test_on_the_photo_itself_all_stays() -> None:
    found = carried(drawn(), marks())
    assert found is not None and found.px_per_mm == pytest.approx(12, rel=1e-3)
    assert np.abs(found.outlines[0] - drawn().outlines[0]).max() < 0.2
    assert np.abs(found.outlines[1] - drawn().outlines[1]).max() < 0.2
