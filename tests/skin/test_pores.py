import numpy as np
import pytest

from tests.skin.pores import drawn, painted
from tests.skin.seeds import DEVELOPMENT_SEEDS
from tests.skin.skin import Skin, true_change
from tests.skin.zones import ZONES

SEED = DEVELOPMENT_SEEDS[10]
SMALL = {"seed": SEED, "width": 30.0, "height": 26.0}


def test_the_same_seed_draws_the_same_pores() -> None:
    first, again, other = (drawn(seed, ZONES["cheek"], 20, 20) for seed in (SEED, SEED, SEED + 1))
    assert np.array_equal(first.x, again.x) and np.array_equal(first.deficit, again.deficit)
    assert not np.array_equal(first.x[:50], other.x[:50])


@pytest.mark.parametrize("zone", ["cheek", "nose", "forehead", "chin"])
def test_sizes_and_numbers_are_those_of_a_face(zone: str) -> None:
    many = [drawn(seed, ZONES[zone], 60, 60) for seed in DEVELOPMENT_SEEDS[:4]]
    density = float(np.mean([len(pores.x) / 36 for pores in many]))
    assert density == pytest.approx(ZONES[zone].density, rel=0.15)
    diameter = np.concatenate([pores.diameter for pores in many])
    assert np.median(diameter) == pytest.approx(ZONES[zone].diameter, rel=0.1)
    assert ((diameter > 0.1) & (diameter < 0.6)).mean() > 0.95


def test_diameters_are_lognormal() -> None:
    log = np.log(drawn(SEED, ZONES["cheek"], 120, 120).diameter)
    skew = ((log - log.mean()) ** 3).mean() / log.std() ** 3
    assert abs(skew) < 0.15
    assert log.std() == pytest.approx(ZONES["cheek"].spread, rel=0.25)


def test_pores_stand_more_evenly_than_by_chance_but_in_clusters() -> None:
    pores = drawn(SEED, ZONES["cheek"], 60, 60)
    places = np.column_stack([pores.x, pores.y])
    away = np.sqrt(((places[:600, None] - places[None]) ** 2).sum(axis=2))
    away[np.arange(600), np.arange(600)] = np.inf
    by_chance = 0.5 / np.sqrt(len(pores.x) / 3600)
    assert away.min(axis=1).mean() > 1.1 * by_chance
    counts = np.histogram2d(pores.x, pores.y, bins=8)[0]
    assert counts.std() > 1.3 * np.sqrt(counts.mean())


def test_skin_poor_in_pores_has_hardly_any_load() -> None:
    cheek, poor = (Skin(zone=zone, **SMALL).true_load for zone in ("cheek", "poor"))  # type: ignore[arg-type]
    assert poor < 0.03 * cheek


def test_the_painted_layer_holds_the_loads_of_its_pores() -> None:
    pores = drawn(SEED, ZONES["nose"], 12, 12)
    inner = pores.chosen((abs(pores.x) < 5) & (abs(pores.y) < 5))
    layer, plugs = painted(inner, (240, 240), 20)
    assert layer.sum() / 20**2 == pytest.approx(inner.load.sum(), rel=0.01)
    assert plugs.sum() / 20**2 == pytest.approx(inner.load[inner.plug > 0].sum(), rel=0.02)


@pytest.mark.parametrize("factor", [0.7, 0.8, 0.9, 1.2])
def test_a_change_of_depth_or_area_changes_the_drawn_load_by_just_that(factor: float) -> None:
    skin = Skin(**SMALL)  # type: ignore[arg-type]
    assert true_change(skin, skin.changed(depth=factor)) == pytest.approx(100 * (factor - 1), abs=1e-4)
    assert true_change(skin, skin.changed(area=factor)) == pytest.approx(100 * (factor - 1), abs=0.4)


def test_a_change_of_number_takes_pores_away_and_leaves_the_others() -> None:
    skin = Skin(**SMALL)  # type: ignore[arg-type]
    fewer, more = skin.changed(count=0.82), skin.changed(count=1.19)
    assert set(fewer.pores.x) < set(skin.pores.x) < set(more.pores.x)
    assert len(fewer.pores.x) / len(skin.pores.x) == pytest.approx(0.82, abs=0.05)
    assert true_change(skin, fewer) == pytest.approx(-18, abs=6)
    assert true_change(skin, more) == pytest.approx(19, abs=7)


def test_another_day_fills_pores_differently_in_no_direction() -> None:
    skin = Skin(**SMALL)  # type: ignore[arg-type]
    first, later = skin.on_day(1), skin.on_day(2)
    assert np.array_equal(first.pores.x, later.pores.x)
    assert 0.05 < np.log(later.pores.deficit / first.pores.deficit).std() < 0.12
    assert abs(true_change(first, later)) < 2
