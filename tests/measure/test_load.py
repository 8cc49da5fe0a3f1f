import numpy as np
import pytest

from poreditary.measure.aligned import FINE, Mask, Real
from poreditary.measure.load import drawn, loads_of
from poreditary.measure.places import WIDTH, Places, found, none
from tests.measure.skins import grain, lattice, spotted

SIZE = (190, 210)
ALL: Mask = np.ones(SIZE, np.bool_)
PLACES = lattice(SIZE, 26, 30)
SIGMA = 2.2


def pores() -> Places:
    return found(spotted(SIZE, PLACES, SIGMA, 0.4), ALL)


def picture(depth: float) -> Real:
    return spotted(SIZE, PLACES, SIGMA, depth)


def test_the_load_is_the_light_that_is_missing_in_mm2() -> None:
    whole = 0.4 * 2 * np.pi * SIGMA**2 / FINE**2
    loads = loads_of([picture(0.4)], [ALL], pores())[0]
    # The rim of a soft pore is darker than plain skin, too: a little of it is taken for the ring.
    assert np.median(loads) == pytest.approx(whole, rel=0.35)


def test_what_is_shaded_around_a_pore_adds_little() -> None:
    funnel = spotted(SIZE, PLACES, 6.0, 0.06)
    alone, shaded = loads_of([picture(0.4), picture(0.4) + funnel], [ALL] * 2, pores()).sum(axis=1)
    # Held against skin a little farther away, where less of the shade is left, it adds 17 % and more.
    assert 0 < shaded / alone - 1 < 0.165


def test_loads_are_linear_in_depth() -> None:
    loads = loads_of([picture(depth) for depth in (0.0, 0.1, 0.2, 0.4, 0.8)], [ALL] * 5, pores()).sum(axis=1)
    assert loads == pytest.approx(loads[3] * np.array([0, 0.25, 0.5, 1, 2]), abs=1e-4)


def test_a_brighter_or_slanting_ground_does_not_matter() -> None:
    across = np.linspace(-0.2, 0.2, SIZE[1], dtype=np.float32)
    plain, other = loads_of([picture(0.4), picture(0.4) + 0.3 + across], [ALL] * 2, pores())
    assert np.abs(other - plain).max() < 0.01 * plain.mean()


def test_what_other_photos_hold_does_not_matter() -> None:
    alone = loads_of([picture(0.4)], [ALL], pores())[0]
    beside = loads_of([picture(0.1), picture(0.4), grain(SIZE, 2, 0.3)], [ALL, ALL, ~ALL], pores())[1]
    assert (alone == beside).all()


def test_what_is_masked_is_not_a_number() -> None:
    half = ALL.copy()
    half[:, :100] = False
    loads = loads_of([picture(0.4)], [half], pores())[0]
    x = pores().x
    assert np.isnan(loads[x < 96]).all() and np.isfinite(loads[x > 112]).all()
    assert np.isnan(loads_of([picture(0.4)], [~ALL], pores())).all()


def test_a_little_mask_on_a_pore_is_made_up_for() -> None:
    holes = ALL.copy()
    for x, y in PLACES:
        holes[int(y), int(x) + 3 : int(x) + 6] = False
    plain, other = loads_of([picture(0.4)] * 2, [ALL, holes], pores())
    assert other == pytest.approx(plain, rel=0.1)


def test_grain_adds_nothing_on_average() -> None:
    plain, noisy = loads_of([picture(0.4), picture(0.4) + grain(SIZE, 7, 0.05)], [ALL] * 2, pores()).sum(axis=1)
    assert noisy == pytest.approx(plain, rel=0.03)


def test_neighbours_are_no_plain_skin() -> None:
    around = [(90.0, 90.0), (97.0, 90.0), (83.0, 90.0), (90.0, 97.0), (90.0, 83.0)]
    x, y = np.array(around).T
    places = Places(x, y, np.full(5, 1.6), np.full(5, 0.3))
    alone = loads_of([spotted(SIZE, around[:1], 1.2, 0.4)], [ALL], places.kept(np.arange(5) == 0))[0, 0]
    assert loads_of([spotted(SIZE, around, 1.2, 0.4)], [ALL], places)[0, 0] == pytest.approx(alone, rel=0.05)


def test_pores_at_the_edge_are_within_the_picture() -> None:
    edge = Places(np.array([0.0, 209.0]), np.array([0.0, 189.0]), np.array([2.9, 2.9]), np.array([0.3, 0.3]))
    assert loads_of([picture(0.4)], [ALL], edge).shape == (1, 2)
    assert drawn(edge, SIZE)[0, 0] and drawn(edge, SIZE)[-1, -1]


def test_pores_are_drawn_with_their_radius() -> None:
    one = Places(np.array([100.0]), np.array([80.0]), np.array([3.8]), np.array([0.3]))
    disc = drawn(one, SIZE, 1.0)
    assert disc.sum() == pytest.approx(np.pi * (3.8 * WIDTH / 2) ** 2, rel=0.05)
    rows, columns = np.nonzero(disc)
    assert (rows.mean(), columns.mean()) == (80, 100)


def test_no_pores_have_no_loads() -> None:
    assert loads_of([picture(0.4)], [ALL], none()).shape == (1, 0)
    assert not drawn(none(), SIZE).any()
