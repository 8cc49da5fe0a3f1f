from dataclasses import replace

import numpy as np
import pytest

from poreditary.domain.measuring import Gate, Quantity, Reason, Verdict
from poreditary.domain.noise import Noise
from poreditary.measure.reading import Reading
from tests.measure.readings import four, judged, reading


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


@pytest.mark.parametrize("calibration", [("a",), ("x", "y", "z"), ("", "a")])
def test_one_sitting_or_none_teaches_nothing(calibration: tuple[str, ...]) -> None:
    assert judged(four(0.3), before="", calibration=calibration).noise.is_assumed


def test_of_a_repeat_only_the_loads_are_told_by_whichever_days_are_left() -> None:
    week = {name: reading(0.4, seed) for seed, name in enumerate("abefg", start=10)}
    refused = {name: replace(week[name], gates=(Gate(Reason.BLURRED, 3.0, 1.0),)) for name in "ab"}
    whole = judged(week, after="", repeat=("ab", "e", "fg"))
    assert set(whole.loads["r"]) == set("abefg") and "r" not in whole.changes
    left = judged(week | refused, after="", repeat=("ab", "e", "fg"))
    assert set(left.loads["r"]) == set("efg")
    assert left.loads["r"]["e"] == pytest.approx(left.loads["r"]["f"], abs=0.06)
    assert judged(week | refused, after="", repeat=("ab", "e")).loads["r"] == {}


def test_what_was_known_of_the_noise_is_taken_on() -> None:
    known = Noise(0.2, 0.01, 8, 8)
    found = judged(four(0.3), noise=(known,))
    assert found.noise == known and not found.changes["c"].is_assumed
    assert found.changes["c"].verdict == Verdict.NO_DETECTABLE_CHANGE


def test_count_and_area_are_described() -> None:
    change = judged(four(0.4)).changes["c"]
    for quantity in (Quantity.COUNT, Quantity.AREA):
        found = change.change(quantity)
        assert found is not None and abs(found.percent) < 15


def test_without_comparisons_photos_are_described() -> None:
    found = judged(four(), before="")
    assert found.changes == {} and found.loads == {}
    assert found.photos["a"].description.pores_per_cm2 is not None and found.photos["a"].index is not None


def test_shine_that_came_or_went_leaves_more_doubt() -> None:
    def shining(name: str, part: float) -> Reading:
        one = four(0.3)[name]
        valid = one.aligned.valid.copy()
        valid[: round(part * len(valid))] = False
        assert one.laid is not None
        return replace(one, laid=replace(one.laid, aligned=replace(one.aligned, valid=valid)))

    def doubt(part: float, on: str = "cd") -> float:
        found = judged(four(0.3) | {name: shining(name, part) for name in on}).changes["c"].change()
        assert found is not None
        return found.systematic

    assert doubt(0.1) - doubt(0.0) == pytest.approx(0.5 * (0.1 - 0.02), abs=0.005)
    assert doubt(0.1, on="ab") - doubt(0.0) > 0.03
    assert doubt(0.01) == doubt(0.0)
