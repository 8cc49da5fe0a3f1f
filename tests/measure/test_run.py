"""A measurement from files to verdicts, on small photos of drawn skin."""

from dataclasses import replace
from functools import cache

import numpy as np
import pytest

from poreditary.domain.measuring import Reason, Verdict
from poreditary.measure.run import measure
from poreditary.measure.task import Result, Wanted
from tests.measure.skins import ANOTHER, PATCH, shot, task_of
from tests.skin.shooting import Shot
from tests.skin.skin import load_inside, oval


@cache
def photos() -> dict[str, Shot]:
    return {
        "a0": shot(1, 0),
        "same": shot(30, 0),
        "less": shot(30, 1, 0.7),
        "other": shot(30, 0, seed=ANOTHER),
    }


@cache
def less() -> float:
    """Return by how many percent there are less pores."""
    return 100 * (load_inside(photos()["less"].skin, PATCH) / load_inside(photos()["a0"].skin, PATCH) - 1)


@cache
def found() -> Result:
    task = task_of(photos(), [["a0"]], [["same"]], "same")
    more = [Wanted(name, (("a0",),), ((name,),)) for name in ("less", "other")]
    small = patch_at(3.0)
    return measure(replace(task, comparisons=(*task.comparisons, *more), patches=(*task.patches, small)))


def patch_at(right: float) -> tuple[tuple[float, float], ...]:
    return photos()["a0"].polygon(oval((right, 0.0), (6.5, 6.5)))


def test_less_pores_are_less_by_as_much_as_they_are() -> None:
    change = found().patches[0].changes["less"]
    index = change.change()
    assert change.verdict == Verdict.DECREASE and change.is_assumed and index is not None
    assert index.percent == pytest.approx(less(), rel=0.2)
    assert index.low < less() < index.high
    assert 5 < index.smallest < 20


def test_the_same_pores_have_not_changed() -> None:
    change = found().patches[0].changes["same"]
    index = change.change()
    assert change.verdict == Verdict.NO_DETECTABLE_CHANGE and index is not None
    assert abs(index.percent) < 5


def test_another_person_is_not_comparable_and_the_reason_is_told() -> None:
    change = found().patches[0].changes["other"]
    assert change.verdict == Verdict.NOT_COMPARABLE and change.change() is None
    assert [gate.reason for gate in change.gates] == [Reason.NOT_SAME_SKIN]
    assert not found().patches[0].photos["other"].accepted


def test_each_patch_has_its_own_answer() -> None:
    whole, small = found().patches
    assert small.changes["less"].verdict == Verdict.DECREASE
    assert len(small.photos["a0"].points) < len(whole.photos["a0"].points)
    assert whole.changes["less"].change() != small.changes["less"].change()


def test_photos_have_figures_places_and_a_matrix() -> None:
    photo = found().patches[0].photos["less"]
    first = found().patches[0].photos["a0"]
    assert photo.index is not None and first.index is not None
    assert photo.index / first.index - 1 == pytest.approx(less() / 100, abs=0.08)
    assert photo.description.pores_per_cm2 is not None and photo.shine is not None
    inside = np.array(photo.points)
    assert inside.min() > 0 and inside[:, 0].max() < 288
    assert np.array(first.to_baseline) == pytest.approx(np.eye(3), abs=1e-3)
    assert found().px_per_mm == photos()["a0"].px_per_mm and found().refused == {}
