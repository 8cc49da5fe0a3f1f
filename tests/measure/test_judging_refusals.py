import numpy as np
import pytest

from poreditary.domain.measuring import Gate, Quantity, Reason, Verdict
from poreditary.measure.reading import Reading
from tests.measure.readings import NEUTRAL, four, judged, reading


def test_few_pores_are_refused_with_their_number() -> None:
    few = {name: reading(0.4, seed, count=9) for seed, name in enumerate("abcd")}
    found = judged(few)
    (gate,) = found.changes["c"].gates
    assert gate.reason == Reason.TOO_FEW_PORES and gate.figure <= 12 < gate.limit
    assert found.changes["c"].verdict == Verdict.NOT_COMPARABLE and found.loads["c"] == {}


def test_where_all_pores_are_gone_or_turned_bright_there_is_a_reason_and_no_error() -> None:
    found = judged(four(-0.3), calibration=("a", "c"))
    change = found.changes["c"]
    assert change.verdict == Verdict.NOT_COMPARABLE and change.gates
    assert found.noise.is_assumed


def test_redness_is_compared_against_a_grey_alone() -> None:
    reds = {"a": 0.3, "b": 0.3, "c": 0.5, "d": 0.5}
    grey = {name: reading(0.4, seed, red, NEUTRAL) for seed, (name, red) in enumerate(reds.items())}
    redder = judged(grey, neutral=NEUTRAL).changes["c"].change(Quantity.REDNESS)
    assert redder is not None and redder.percent == pytest.approx(100 * np.expm1(0.2), abs=1)
    assert judged(four()).changes["c"].change(Quantity.REDNESS) is None
    lost = grey | {"d": reading(0.4, 3, 0.5)}
    assert judged(lost, neutral=NEUTRAL).changes["c"].change(Quantity.REDNESS) is None


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
