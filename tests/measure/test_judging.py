from dataclasses import replace

import numpy as np
import pytest

from poreditary.domain.measuring import Gate, Quantity, Reason, Verdict
from poreditary.domain.noise import Noise
from poreditary.measure.aligned import Real
from poreditary.measure.aligning import Laid
from poreditary.measure.greying import Grey
from poreditary.measure.grid import Grid
from poreditary.measure.judging import judged_patch
from poreditary.measure.matching import Features
from poreditary.measure.neutral import Neutral
from poreditary.measure.reading import Baseline, Reading
from poreditary.measure.task import PatchResult, Task, Wanted
from tests.measure.skins import aligned, grain, lattice, spotted
from tests.skin.fields import soft

SIZE = (200, 220)
PLACES = lattice(SIZE)
NEUTRAL = Neutral((1.0, 1.0, 1.0), 0.01)
TEXTURE: Real = np.asarray(soft(grain(SIZE, 1, 0.15), 1.5), np.float32)


def reading(depth: float, seed: int, red: float = 0.3, neutral: Neutral | None = None, count: int = 999) -> Reading:
    flat = np.asarray(spotted(SIZE, PLACES[:count], 2.2, depth) + TEXTURE + grain(SIZE, seed), np.float32)
    patch = aligned(flat)
    rgb = np.asarray(patch.rgb * np.float32([np.exp(red), 1, 1]) * 0.7, np.float32)
    return Reading(Laid(replace(patch, rgb=rgb), flat, flat), neutral=neutral)


def judged(
    readings: dict[str, Reading],
    before: str = "ab",
    after: str = "cd",
    calibration: tuple[str, ...] = (),
    noise: tuple[Noise, ...] = (),
    neutral: Neutral | None = None,
) -> PatchResult:
    """Return what becomes of photos named by letters, those before one sitting, those after another."""
    inside = np.ones(SIZE, np.bool_)
    features = Features(np.zeros((0, 2)), np.zeros((0, 128), np.float32), 300, 300)
    grid = Grid(0.0, 0.0, 1.0, SIZE[1], SIZE[0], inside)
    first = next(iter(readings.values())).laid
    assert first is not None
    baseline = Baseline("a", 12.5, True, 300, 300, features, (grid,), (first,), Grey(first=neutral))
    wanted = (Wanted("c", (tuple(before),), (tuple(after),)),) if before else ()
    task = Task((), wanted, calibration=tuple(map(tuple, calibration)), noise=noise)
    return judged_patch(task, baseline, 0, {name: (one,) for name, one in readings.items()})


def four(after: float = 0.4) -> dict[str, Reading]:
    depths = {"a": 0.4, "b": 0.4, "c": after, "d": after}
    return {name: reading(depth, seed) for seed, (name, depth) in enumerate(depths.items())}


def test_a_change_is_judged_with_the_noise_that_is_assumed() -> None:
    found = judged(four(0.3))
    change = found.changes["c"]
    index = change.change()
    assert change.verdict == Verdict.DECREASE and change.is_assumed and index is not None
    assert index.percent == pytest.approx(-25, abs=4)
    assert index.low < index.percent < index.high < 0
    assert set(found.loads["c"]) == set("abcd")
    assert np.exp(found.loads["c"]["c"] - found.loads["c"]["a"]) == pytest.approx(0.75, abs=0.04)
    assert all(photo.accepted and photo.index for photo in found.photos.values())


def test_no_change_is_none() -> None:
    assert judged(four()).changes["c"].verdict == Verdict.NO_DETECTABLE_CHANGE


def test_calibration_teaches_the_noise() -> None:
    sittings = {name: reading(0.4, seed) for seed, name in enumerate("efg", start=10)}
    found = judged(four(0.3) | sittings, calibration=("e", "f", "g"))
    assert not found.noise.is_assumed and found.noise.session_freedom == 2
    assert not found.changes["c"].is_assumed
    for few in (("e",), (), ("x", "y", "z"), ("", "e")):
        assert judged(four(0.3) | sittings, calibration=few).noise.is_assumed


def test_what_was_known_of_the_noise_is_taken_on() -> None:
    known = Noise(0.2, 0.01, 8, 8)
    found = judged(four(0.3), noise=(known,))
    assert found.noise == known and not found.changes["c"].is_assumed
    assert found.changes["c"].verdict == Verdict.NO_DETECTABLE_CHANGE


def test_few_pores_are_refused_with_their_number() -> None:
    few = {name: reading(0.4, seed, count=9) for seed, name in enumerate("abcd")}
    found = judged(few)
    (gate,) = found.changes["c"].gates
    assert gate.reason == Reason.TOO_FEW_PORES and gate.figure <= 12 < gate.limit
    assert found.changes["c"].verdict == Verdict.NOT_COMPARABLE and found.loads["c"] == {}


def test_where_all_pores_are_gone_or_turned_bright_there_is_a_reason_and_no_error() -> None:
    for after in (0.0, -0.3):
        photos = four(after)
        found = judged(photos, calibration=("ab", "cd"))
        change = found.changes["c"]
        assert change.verdict in (Verdict.NOT_COMPARABLE, Verdict.DECREASE)
        assert change.gates or change.change() is not None
    turned = judged(four(-0.3)).changes["c"]
    assert turned.verdict == Verdict.NOT_COMPARABLE


def test_redness_is_compared_against_a_grey_alone() -> None:
    reds = {"a": 0.3, "b": 0.3, "c": 0.5, "d": 0.5}
    grey = {name: reading(0.4, seed, red, NEUTRAL) for seed, (name, red) in enumerate(reds.items())}
    redder = judged(grey, neutral=NEUTRAL).changes["c"].change(Quantity.REDNESS)
    assert redder is not None and redder.percent == pytest.approx(100 * np.expm1(0.2), abs=1)
    assert judged(four()).changes["c"].change(Quantity.REDNESS) is None
    lost = grey | {"d": reading(0.4, 3, 0.5)}
    assert judged(lost, neutral=NEUTRAL).changes["c"].change(Quantity.REDNESS) is None


def test_count_and_area_are_described() -> None:
    change = judged(four(0.4)).changes["c"]
    for quantity in (Quantity.COUNT, Quantity.AREA):
        found = change.change(quantity)
        assert found is not None and abs(found.percent) < 15


def test_a_photo_that_is_refused_is_left_out() -> None:
    stranger = Reading(None, (Gate(Reason.NOT_SAME_SKIN, 0.0, 0.2),))
    found = judged(four(0.3) | {"d": stranger})
    assert found.changes["c"].verdict == Verdict.DECREASE
    assert set(found.loads["c"]) == set("abc")
    assert not found.photos["d"].accepted and found.photos["d"].reasons == (Reason.NOT_SAME_SKIN,)
    none = judged(four(0.3) | {"c": stranger, "d": stranger}).changes["c"]
    assert none.verdict == Verdict.NOT_COMPARABLE and [gate.reason for gate in none.gates] == [Reason.NOT_SAME_SKIN]
    before = judged({"z": reading(0.4, 9)} | four(0.3) | {"a": stranger, "b": stranger}).changes["c"]
    assert [gate.reason for gate in before.gates] == [Reason.NOT_SAME_SKIN]
    missing = judged({name: one for name, one in four(0.3).items() if name in "ab"}).changes["c"]
    assert [gate.reason for gate in missing.gates] == [Reason.UNREADABLE]


def test_without_comparisons_photos_are_described() -> None:
    found = judged(four(), before="")
    assert found.changes == {} and found.loads == {}
    assert found.photos["a"].description.pores_per_cm2 is not None and found.photos["a"].index is not None
