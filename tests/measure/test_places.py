import numpy as np
import pytest

from poreditary.measure.aligned import Mask
from poreditary.measure.places import Places, apart, found, mean_of, none, together
from tests.measure.skins import grain, lattice, spotted

SIZE = (200, 220)
ALL: Mask = np.ones(SIZE, np.bool_)
PLACES = lattice(SIZE)


def far(spots: Places, places: list[tuple[float, float]]) -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
    """Return how far each place is from the nearest spot that was found."""
    x, y = (np.array(places)[:, axis, None] for axis in (0, 1))
    return np.asarray(np.hypot(x - spots.x, y - spots.y).min(axis=1), np.float64)


@pytest.mark.parametrize("sigma", [1.2, 2.2, 3.4])
def test_spots_are_found_with_their_place_and_size(sigma: float) -> None:
    spots = found(spotted(SIZE, PLACES, sigma, 0.4), ALL)
    assert len(spots) == len(PLACES)
    assert far(spots, PLACES).max() <= 1
    assert np.median(spots.sigma) == pytest.approx(sigma, rel=0.25)


def test_deeper_spots_are_deeper() -> None:
    shallow, deep = (found(spotted(SIZE, PLACES, 2.2, depth), ALL) for depth in (0.3, 0.6))
    assert np.median(deep.depth) == pytest.approx(2 * np.median(shallow.depth), rel=0.02)
    assert 0.3 * 0.5 < np.median(shallow.depth) < 0.3


def test_what_is_too_shallow_or_bright_is_none() -> None:
    assert len(found(spotted(SIZE, PLACES, 2.2, 0.05), ALL)) == 0
    assert len(found(spotted(SIZE, PLACES, 2.2, -0.4), ALL)) == 0
    assert len(found(np.zeros(SIZE, np.float32), ALL)) == 0


def test_the_least_depth_can_be_asked_for() -> None:
    picture = spotted(SIZE, PLACES, 2.2, 0.3)
    assert len(found(picture, ALL, 0.1)) == len(PLACES)
    assert len(found(picture, ALL, 0.35)) == 0


@pytest.mark.parametrize("way", [(1.0, 0.0), (0.0, 1.0), (0.6, 0.8)])
def test_furrows_are_no_pores(way: tuple[float, float]) -> None:
    rows, columns = np.mgrid[: SIZE[0], : SIZE[1]]
    across = (columns - 110) * way[0] + (rows - 100) * way[1]
    furrow = -0.4 * np.exp(-((across % 40 - 20) ** 2) / 8)
    spots = found(furrow.astype(np.float32), ALL)
    # Where a furrow meets the edge, what lies beyond is not known.
    assert not ((spots.x > 4) & (spots.x < 215) & (spots.y > 4) & (spots.y < 195)).any()


def test_grain_makes_few_spots() -> None:
    assert len(found(grain(SIZE, 3, 0.02), ALL)) == 0
    spots = found(spotted(SIZE, PLACES, 2.2, 0.4) + grain(SIZE, 3, 0.02), ALL)
    assert len(spots) == len(PLACES)


def test_what_is_masked_has_no_spots() -> None:
    left = ALL.copy()
    left[:, 110:] = False
    spots = found(spotted(SIZE, PLACES, 2.2, 0.4), left)
    assert spots.x.max() < 110 and len(spots) == sum(x < 110 for x, _y in PLACES)
    assert len(found(spotted(SIZE, PLACES, 2.2, 0.4), ~ALL)) == 0


def test_of_spots_on_each_other_the_deeper_stays() -> None:
    spots = Places(np.array([50.0, 53.0, 90.0]), np.array([50.0] * 3), np.array([3.0] * 3), np.array([0.2, 0.4, 0.1]))
    assert sorted(apart(spots).x) == [53, 90]
    touching = Places(spots.x + np.array([0, 8, 0]), spots.y, spots.sigma, spots.depth)
    assert len(apart(touching)) == 3
    assert len(apart(none())) == 0


def test_a_pore_of_either_visit_is_looked_at_once() -> None:
    one = found(spotted(SIZE, PLACES[:30], 2.2, 0.4), ALL)
    other = found(spotted(SIZE, [(x + 1, y) for x, y in PLACES[20:]], 2.2, 0.3), ALL)
    both = together(one, other)
    assert len(both) == len(PLACES)
    assert far(both, PLACES).max() <= 1.5
    swapped = together(other, one)
    assert sorted(zip(swapped.x, swapped.y, strict=True)) == sorted(zip(both.x, both.y, strict=True))
    assert len(together(none(), one)) == len(one)


def test_the_mean_of_a_visit_is_of_what_can_be_used() -> None:
    half = ALL.copy()
    half[:100] = False
    one, other = np.full(SIZE, 0.2, np.float32), np.full(SIZE, 0.6, np.float32)
    mean, known = mean_of([one, other], [ALL, half])
    assert mean[0, 0] == pytest.approx(0.2) and mean[-1, 0] == pytest.approx(0.4)
    assert known.all()
    mean, known = mean_of([one], [half])
    assert not known[:100].any() and (mean[:100] == 0).all()
