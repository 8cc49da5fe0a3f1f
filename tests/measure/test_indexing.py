from functools import cache

import pytest

from poreditary.measure.aligned import FINE, Aligned
from poreditary.measure.comparing import compared
from poreditary.measure.indexing import indices_of
from poreditary.measure.task import Source, Task, Wanted
from tests.measure.skins import aligned, grain, lattice, spotted

SIZE = (170, 180)


def photo(depth: float, seed: int) -> Aligned:
    return aligned(spotted(SIZE, lattice(SIZE), 2.2, depth) + grain(SIZE, seed))


@cache
def usable() -> dict[str, Aligned]:
    depths = [("a", 0.4), ("b", 0.4), ("c", 0.3), ("d", 0.2)]
    return {name: photo(depth, seed) for seed, (name, depth) in enumerate(depths)}


TASK = Task(
    tuple(Source(name, name, b"") for name in "abcdx"),
    (Wanted("one", (("a", "b"),), (("c",),)), Wanted("two", (("a",),), (("x",),))),
    calibration=(("a",), ("b",)),
)


def test_every_photo_has_an_index_at_the_same_pores() -> None:
    found = indices_of(TASK, usable())
    assert set(found) == set("abcd")
    assert found["b"] == pytest.approx(found["a"], rel=0.03)
    assert found["c"] == pytest.approx(0.75 * found["a"], rel=0.05)
    assert found["d"] == pytest.approx(0.5 * found["a"], rel=0.1)


def test_it_is_the_load_for_each_square_centimetre() -> None:
    found = compared([[[usable()[name] for name in visit]] for visit in ("ab", "c", "d")])
    cm2 = SIZE[0] * SIZE[1] / FINE**2 / 100
    assert indices_of(TASK, usable())["c"] == pytest.approx(found.loads[1][0][0] / cm2)


def test_without_photos_there_is_none() -> None:
    assert indices_of(TASK, {}) == {}


def test_a_photo_of_no_comparison_is_a_visit_of_its_own() -> None:
    assert set(indices_of(Task(TASK.sources), usable())) == set("abcd")
    assert indices_of(Task(TASK.sources), {"d": usable()["d"]})["d"] > 0
