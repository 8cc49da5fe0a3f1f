from collections.abc import Sequence
from dataclasses import replace
from functools import cache

import cv2
import numpy as np
import pytest

from poreditary.measure.aligned import Aligned, Real
from poreditary.measure.comparing import Compared, compared
from poreditary.measure.load import loads_of
from poreditary.measure.places import found
from tests.measure.skins import aligned, grain, lattice, spotted
from tests.skin.fields import generator, soft

SIZE = (230, 250)
PLACES = lattice(SIZE, 25)
ALL = np.ones(SIZE, np.bool_)


def skin(depth: float = 1.0, gone: int = 0) -> Real:
    """Return pores of many depths and widths on lasting texture; the first ones are gone."""
    random = generator(4, "pores")
    flat = np.asarray(soft(grain(SIZE, 1, 0.15), 1.5), np.float32)
    for number, place in enumerate(PLACES):
        sigma, deep = random.uniform(1.6, 3.0), random.uniform(0.2, 0.6)
        flat += spotted(SIZE, [place], sigma, 0.0 if number < gone else depth * deep)
    return flat


def photos(of: Real, seed: int, number: int = 2, sigma: float = 0.0) -> list[Aligned]:
    """Return photos of a day, whose texture is a little new."""
    today = of + 0.5 * soft(grain(SIZE, seed, 0.15), 1.5)
    if sigma:
        today = np.asarray(cv2.GaussianBlur(today, (0, 0), sigma), np.float32)
    return [aligned(np.asarray(today + grain(SIZE, seed + 1 + each), np.float32)) for each in range(number)]


def change(found: Compared) -> float:
    """Return the change of the mean load in percent."""
    before, after = (np.mean([load for sitting in visit for load in sitting]) for visit in found.loads)
    return float(100 * (after / before - 1))


@cache
def before() -> list[Aligned]:
    return photos(skin(), 10)


@cache
def same() -> list[Aligned]:
    return photos(skin(), 20)


def against(after: Sequence[Aligned]) -> Compared:
    return compared([[before()], [after]])


@pytest.mark.parametrize("native", [0.0, 1e-9, 300.0])
def test_photos_whose_pixels_are_far_from_the_grid_are_read_too(native: float) -> None:
    odd = [replace(photo, native=native) for photo in before()]
    found = compared([[odd], [same()[:1]]])
    assert np.isfinite([load for visit in found.loads for sitting in visit for load in sitting]).all()
    assert np.isfinite(found.gains).all()


def test_unchanged_pores_have_not_changed() -> None:
    found = against(same())
    assert len(found.places) >= 0.9 * len(PLACES)
    assert abs(change(found)) < 3


def test_compared_the_other_way_round_the_change_is_the_inverse() -> None:
    after = photos(skin(0.8), 20)
    there, back = compared([[before()], [after]]), compared([[after], [before()]])
    assert (1 + change(there) / 100) * (1 + change(back) / 100) == pytest.approx(1, abs=0.01)
    assert len(there.places) == pytest.approx(len(back.places), abs=3)


@pytest.mark.parametrize(("depth", "percent"), [(0.8, -20), (0.6, -40), (1.25, 25)])
def test_shallower_pores_have_less_load(depth: float, percent: float) -> None:
    assert change(against(photos(skin(depth), 20))) == pytest.approx(percent, rel=0.25)


def test_pores_that_vanish_are_counted() -> None:
    gone = len(PLACES) // 3
    assert change(against(photos(skin(gone=gone), 20))) == pytest.approx(-100 / 3, rel=0.3)
    assert change(compared([[photos(skin(gone=gone), 20)], [before()]])) == pytest.approx(50, rel=0.3)


def test_a_softer_photo_is_matched() -> None:
    found = against(photos(skin(), 20, sigma=1.3))
    assert abs(change(found)) < 5
    assert abs(found.gains[1]) < 0.16


@pytest.mark.parametrize("depth", [0.13, 0.1475, 0.165, 0.2])
def test_hardly_deeper_than_texture_counts_little(depth: float) -> None:
    deep = found(spotted(SIZE, PLACES, 2.2, 1.0), ALL).depth.mean()
    flat = spotted(SIZE, PLACES, 2.2, depth / deep)
    places = found(flat, ALL)
    whole = float(loads_of([flat], [ALL], places).sum())
    photo = aligned(flat)
    ((load,),), _ = compared([[[photo]], [[photo]]]).loads
    assert load / whole == pytest.approx(min((depth - 0.12) / 0.055, 1), abs=0.03)
    assert len(found(0.11 / depth * flat, ALL)) == 0


def test_loads_come_by_visit_sitting_and_photo() -> None:
    found = compared([[before(), same()[:1]], [same()]])
    assert [[len(sitting) for sitting in visit] for visit in found.loads] == [[2, 1], [2]]
    assert found.per_place.shape == (2, len(found.places))
    assert found.gains[0] == 0
    sums = found.per_place.sum(axis=1)
    assert sums[1] == pytest.approx(np.mean(found.loads[1][0]))


def test_what_is_left_out_counts_on_no_photo() -> None:
    left = np.zeros(SIZE, np.bool_)
    left[:, :125] = True
    found = compared([[before()], [same()]], left)
    assert found.places.x.min() > 120 and len(found.places) < 0.6 * len(PLACES)


def test_a_mask_on_one_photo_takes_no_pore_away() -> None:
    masked = np.ones(SIZE, np.bool_)
    masked[:, :125] = False
    half = [same()[0], Aligned(same()[1].rgb, same()[1].flat, same()[1].inside, masked, same()[1].native)]
    found, whole = against(half), against(same())
    assert len(found.places) >= len(whole.places) - 3
    assert change(found) == pytest.approx(change(whole), abs=2)


def test_a_pore_that_a_visit_does_not_show_is_left_out_of_all() -> None:
    masked = np.ones(SIZE, np.bool_)
    masked[:, :125] = False
    both = [Aligned(one.rgb, one.flat, one.inside, masked, one.native) for one in same()]
    found = against(both)
    assert found.places.x.min() > 120
    assert abs(change(found)) < 6


def test_skin_without_pores_has_no_load() -> None:
    plain = [aligned(np.zeros(SIZE, np.float32))]
    found = compared([[plain], [plain]])
    assert len(found.places) == 0 and found.loads == (((0.0,),), ((0.0,),))
    masked = [Aligned(before()[0].rgb, before()[0].flat, before()[0].inside, before()[0].valid & False, 12.5)]
    assert len(compared([[masked], [before()]]).places) == 0


def test_a_tiny_patch_breaks_nothing() -> None:
    tiny = [aligned(grain((16, 16), 5, 0.1))]
    assert np.isfinite(compared([[tiny], [tiny]]).loads).all()
