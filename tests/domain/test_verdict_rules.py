"""What holds for every comparison: turning it round, moving it, adding photos, adding patches."""

from collections.abc import Sequence
from math import log1p

import pytest
from hypothesis import given
from hypothesis import strategies as st

from poreditary.domain.measuring import Change, Verdict
from poreditary.domain.noise import Noise
from poreditary.domain.verdict import adjusted, judged, smallest, verdict_of

LOADS = st.lists(st.lists(st.floats(-1, 1), min_size=1, max_size=4), min_size=1, max_size=4)
NOISES = st.builds(Noise, st.floats(0.005, 0.2), st.floats(0.001, 0.2), st.integers(0, 30), st.integers(0, 60))
SHIFTS = st.floats(0, 0.2)
COUNTS = st.lists(st.integers(1, 6), min_size=1, max_size=4)
CHANGES = st.lists(
    st.builds(
        lambda follow, noise, shift: judged([[0.0]], [[follow]], noise, shift), st.floats(-0.5, 0.5), NOISES, SHIFTS
    )
    | st.none(),
    max_size=7,
)
TURNED = {Verdict.DECREASE: Verdict.INCREASE, Verdict.INCREASE: Verdict.DECREASE}


def verdicts(changes: Sequence[Change | None]) -> tuple[Verdict, ...]:
    return tuple(verdict_of(change) for change in adjusted(changes))


@given(LOADS, LOADS, NOISES, SHIFTS)
def test_turned_round_a_change_is_its_inverse(
    one: list[list[float]], other: list[list[float]], noise: Noise, shift: float
) -> None:
    there, back = judged(one, other, noise, shift), judged(other, one, noise, shift)
    assert log1p(there.percent / 100) == pytest.approx(-log1p(back.percent / 100), abs=1e-9)
    assert log1p(there.low / 100) == pytest.approx(-log1p(back.high / 100), abs=1e-9)
    assert TURNED.get(verdict_of(there), verdict_of(there)) is verdict_of(back)


@given(LOADS, LOADS, NOISES, st.floats(-2, 2))
def test_what_all_photos_have_more_changes_nothing(
    one: list[list[float]], other: list[list[float]], noise: Noise, more: float
) -> None:
    def moved(sittings: list[list[float]]) -> list[list[float]]:
        return [[load + more for load in sitting] for sitting in sittings]

    found, same = judged(one, other, noise), judged(moved(one), moved(other), noise)
    assert (same.percent, same.low, same.high) == pytest.approx((found.percent, found.low, found.high), abs=1e-6)


@given(COUNTS, COUNTS, NOISES, st.integers(0, 3))
def test_more_photos_never_widen(before: list[int], after: list[int], noise: Noise, place: int) -> None:
    plain = smallest(noise, before, after)
    one_more = [n + (i == place % len(after)) for i, n in enumerate(after)]
    assert smallest(noise, before, one_more) <= plain + 1e-9
    assert smallest(noise, [*before, 1], after) < plain


@given(LOADS, LOADS, NOISES, SHIFTS)
def test_the_verdict_says_what_the_figures_say(
    one: list[list[float]], other: list[list[float]], noise: Noise, shift: float
) -> None:
    found = judged(one, other, noise, shift)
    assert found.low <= found.percent <= found.high
    is_real = verdict_of(found) is not Verdict.NO_DETECTABLE_CHANGE
    if abs(abs(found.percent) - found.smallest) > 1e-6:
        assert is_real == (abs(found.percent) > found.smallest)
    assert is_real == (found.low > 0 or found.high < 0)


@given(CHANGES)
def test_together_nothing_becomes_clearer_than_alone(changes: list[Change | None]) -> None:
    for alone, found in zip(changes, adjusted(changes), strict=True):
        assert (alone is None) == (found is None)
        if alone is not None and found is not None:
            assert found.percent == pytest.approx(alone.percent)
            assert found.smallest >= alone.smallest - 1e-6
            assert verdict_of(found) in {verdict_of(alone), Verdict.NO_DETECTABLE_CHANGE}


@given(CHANGES, CHANGES)
def test_more_patches_never_make_one_clearer(some: list[Change | None], others: list[Change | None]) -> None:
    real = {Verdict.DECREASE, Verdict.INCREASE}
    for alone, together in zip(verdicts(some), verdicts([*some, *others]), strict=False):
        assert together not in real or together is alone


@given(CHANGES)
def test_the_order_of_patches_does_not_matter(changes: list[Change | None]) -> None:
    assert verdicts(changes)[::-1] == verdicts(changes[::-1])


@given(st.lists(st.floats(-0.5, 0.5), min_size=2, max_size=7), NOISES)
def test_of_two_patches_with_the_same_noise_the_larger_change_counts_first(follows: list[float], noise: Noise) -> None:
    changes = [judged([[0.0]], [[follow]], noise) for follow in follows]
    found = dict(zip((abs(follow) for follow in follows), verdicts(changes), strict=True))
    is_real = [found[size] is not Verdict.NO_DETECTABLE_CHANGE for size in sorted(found)]
    assert is_real == sorted(is_real)
