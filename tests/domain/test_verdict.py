"""What a difference of logs comes to: figures worked by hand, and several patches together."""

from collections.abc import Sequence
from math import exp, expm1, log, sqrt

import pytest

from poreditary.domain.measuring import Change, Quantity, Verdict
from poreditary.domain.noise import Noise
from poreditary.domain.verdict import adjusted, described, judged, smallest, verdict_of

KNOWN = Noise(0.03, 0.006, session_freedom=2, photo_freedom=6)
DECREASE, INCREASE = Verdict.DECREASE, Verdict.INCREASE
CHANCE, NONE = Verdict.NO_DETECTABLE_CHANGE, Verdict.NOT_COMPARABLE


def change(percent: float, noise: Noise = KNOWN) -> Change:
    return judged([[0.0] * 3] * 3, [[log(1 + percent / 100)] * 3], noise)


def verdicts(changes: Sequence[Change | None]) -> tuple[Verdict, ...]:
    return tuple(verdict_of(change) for change in adjusted(changes))


def test_a_change_and_what_is_noise_by_hand() -> None:
    found = judged([[0.10, 0.12], [0.20]], [[-0.05, -0.07, -0.06]], KNOWN)
    two, one, three = 0.03**2 + 0.006**2 / 2, 0.03**2 + 0.006**2, 0.03**2 + 0.006**2 / 3
    level = (0.11 / two + 0.20 / one) / (1 / two + 1 / one)
    error = sqrt(1 / (1 / two + 1 / one) + three)
    reach = 2.3646243 * error
    assert found.percent == pytest.approx(100 * expm1(-0.06 - level))
    assert found.error == pytest.approx(error)
    assert found.freedom == 7
    assert found.low == pytest.approx(100 * expm1(-0.06 - level - reach))
    assert found.high == pytest.approx(100 * expm1(-0.06 - level + reach))
    assert found.smallest == pytest.approx(100 * (1 - exp(-reach)))


def test_before_calibration_more_noise_is_assumed_than_is_expected() -> None:
    reach = 1.959964 * sqrt(2 * (0.0265**2 + 0.006**2 / 3))
    assert smallest(Noise(), [3], [3]) == pytest.approx(100 * expm1(reach))
    assert judged([[0.0] * 3], [[0.1] * 3], Noise()).smallest == pytest.approx(100 * expm1(reach))


def test_what_is_noise_differs_by_direction_as_the_interval_does() -> None:
    less, more = change(-5), change(5)
    assert less.smallest < more.smallest
    assert (1 - less.smallest / 100) * (1 + more.smallest / 100) == pytest.approx(1)


@pytest.mark.parametrize(
    ("percent", "verdict"), [(-12, DECREASE), (-4, CHANCE), (0, CHANCE), (4, CHANCE), (13, INCREASE)]
)
def test_a_verdict_is_given_beyond_what_is_noise(percent: float, verdict: Verdict) -> None:
    assert verdict_of(change(percent)) is verdict


def test_nothing_to_compare_is_no_verdict() -> None:
    assert verdict_of(None) is NONE
    with pytest.raises(ValueError, match="no photo"):
        judged([[]], [[0.1]], KNOWN)
    with pytest.raises(ValueError, match="no photo"):
        judged([[0.1]], [], KNOWN)
    with pytest.raises(ValueError, match="finite"):
        judged([[0.1]], [[float("-inf")]], KNOWN)


def test_what_no_repeat_shows_widens_by_itself() -> None:
    plain, shifted = judged([[0.0]], [[0.2]], KNOWN), judged([[0.0]], [[0.2]], KNOWN, systematic=-0.05)
    assert shifted.percent == plain.percent
    assert log(1 + shifted.high / 100) == pytest.approx(log(1 + plain.high / 100) + 0.05)
    assert log(1 + shifted.smallest / 100) == pytest.approx(log(1 + plain.smallest / 100) + 0.05)


def test_one_patch_needs_no_correction() -> None:
    one = change(-9)
    corrected = adjusted([None, one])[1]
    assert corrected is not None
    assert corrected.smallest == pytest.approx(one.smallest)
    assert verdicts([None, one]) == (NONE, DECREASE)
    assert adjusted([]) == ()


def test_one_clear_patch_of_five_stays_and_a_bare_one_does_not() -> None:
    bare = change(-8.8)
    assert verdict_of(bare) is DECREASE
    assert verdicts([change(-30), bare, change(1), change(-2), change(3)]) == (DECREASE, CHANCE, CHANCE, CHANCE, CHANCE)
    found = adjusted([bare, change(1)])[0]
    assert found is not None
    assert abs(found.percent) == pytest.approx(8.8)
    assert found.smallest > 8.8 > bare.smallest


def test_holm_frees_the_second_where_bonferroni_would_not() -> None:
    """Two patches: 5 % / 2 for the clearer, 5 % for the other."""
    bare = change(-8.8)
    assert verdicts([bare, change(1)]) == (CHANCE, CHANCE)
    assert verdicts([bare, change(-30)]) == (DECREASE, DECREASE)


def test_patches_are_corrected_again_with_the_same_outcome() -> None:
    changes = [change(-30), None, change(-9), change(9), change(2)]
    once = adjusted(changes)
    assert [found and round(found.smallest, 9) for found in adjusted(once)] == [
        found and round(found.smallest, 9) for found in once
    ]


def test_a_change_without_its_error_goes_by_its_interval() -> None:
    bare = Change(-8.0, 7.0, -13.9, -1.7)
    (alone,) = adjusted([bare])
    assert alone is not None
    assert (alone.low, alone.high) == pytest.approx((-13.9, -1.7), abs=0.1)
    assert verdicts([bare] * 4) == (CHANCE,) * 4


@pytest.mark.parametrize(("quantity", "limit"), [(Quantity.COUNT, 37), (Quantity.AREA, 19), (Quantity.REDNESS, 4)])
def test_what_only_describes_has_a_noise_of_its_own(quantity: Quantity, limit: float) -> None:
    same = described(quantity, [[log(120.0)] * 3], [[log(120.0)] * 3])
    assert same.percent == pytest.approx(0)
    assert same.smallest == pytest.approx(limit, abs=0.7)
    fewer = described(quantity, [[log(120.0)] * 3], [[log(120.0 * (1 - limit / 100))] * 3])
    assert verdict_of(fewer) is DECREASE
