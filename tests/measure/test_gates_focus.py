"""What lost detail means at the edges of what a photo can say."""

from dataclasses import replace

import numpy as np
import pytest

from poreditary.domain.measuring import Reason
from poreditary.measure.gates_against import judged
from poreditary.measure.gates_figures import figures
from poreditary.measure.gates_focus import of_focus
from tests.measure.gates_kit import PLAIN, base, person

LIGHT = (50, "cheek", 2.0)


@pytest.mark.parametrize("reach", [2.5, 3.2, 4.8])
def test_enlarged_pixels_are_never_all_of_them_the_cameras(reach: float) -> None:
    coarse = replace(PLAIN, native=6.0, medium=-0.8, large=-0.2, noise=-1.2, finer=-1.0, blur_sigma2=0.9, reach=reach)
    (gate, *_rest) = judged(coarse)
    assert gate.reason is Reason.UPSCALED
    assert 0 < gate.figure < gate.limit <= 100


def test_detail_of_shine_that_went_is_no_blur() -> None:
    soft = replace(PLAIN, blur_sigma2=0.9, lens=0.9, contrast=-0.5)
    assert [gate.reason for gate in judged(soft)] == [Reason.BLURRED]
    assert judged(replace(soft, shining=-0.2)) == ()
    (gate,) = judged(replace(soft, shining=-0.2, blur_sigma2=1.6, lens=1.6))
    assert gate.reason is Reason.BLURRED and gate.figure > gate.limit > 0


def test_what_took_more_than_the_blur_that_is_told_was_no_lens() -> None:
    filtered = replace(PLAIN, large=-0.45, medium=-0.9, small=-0.9, grain=0.3, blur_sigma2=0.5, lens=0.6)
    told = [gate.reason for gate in judged(filtered)]
    assert told == [Reason.SMOOTHED, Reason.BLURRED]
    assert judged(replace(filtered, large=-0.2, medium=-0.4, small=-0.4, blur_sigma2=0.2)) == ()
    soft = replace(filtered, blur_sigma2=1.2, lens=1.2)
    assert judged(soft)[0].reason is Reason.BLURRED
    # A lamp more from the front takes as much of the broad detail, enlarged pixels nothing.
    for large in (-0.88, -0.1):
        assert Reason.SMOOTHED not in {gate.reason for gate in judged(replace(filtered, large=large))}


def test_texture_that_leans_without_a_streak_was_not_moved() -> None:
    soft = replace(PLAIN, lens=2.0, blur_sigma2=2.0, leaning=0.4)
    assert [gate.reason for gate in judged(soft)] == [Reason.BLURRED]
    (moved,) = judged(replace(soft, streak=3.0))
    assert moved.reason is Reason.MOVED and moved.figure > moved.limit > 0


def test_fine_detail_that_is_as_before_is_not_fine_detail_that_cannot_be_seen() -> None:
    grainy = replace(PLAIN, medium=0.9, large=0.3)
    assert [gate.reason for gate in judged(grainy)] == [Reason.NOISY]
    assert judged(replace(grainy, small=0.0)) == ()


def test_far_more_of_the_finest_detail_is_grain() -> None:
    (gate,) = judged(replace(PLAIN, small=1.8, medium=0.8, large=0.2))
    assert gate.reason is Reason.NOISY and gate.figure > gate.limit > 2
    assert judged(replace(PLAIN, small=1.4, medium=0.6, large=0.15)) == ()


def test_a_photo_says_of_fine_detail_what_its_pixels_and_its_file_hold() -> None:
    first = base(person(*LIGHT))[0]
    small = figures([first], first).small
    assert small is not None and abs(small) < 0.01
    assert figures([first], replace(first, native=6.0)).small is None
    assert figures([first], replace(first, is_detailed=False)).small is None


def test_a_photo_without_pixels_for_the_patch_was_taken_too_far_away() -> None:
    first = base(person(*LIGHT))[0]
    found = figures([first], replace(first, native=0.0))
    assert np.isfinite([found.nearer, found.native]).all() and found.native > 0
    assert [gate.reason for gate in judged(found)] == [Reason.DISTANCE]


def test_little_that_a_filter_takes_hides_nothing_that_else_is_missing() -> None:
    enlarged = replace(PLAIN, large=-0.1, medium=-0.3, small=-2.5, finest=-1.0, grain=0.2, blur_sigma2=0.2, lens=0.3)
    assert Reason.BLURRED in [gate.reason for gate in of_focus(enlarged)]
    softer = replace(PLAIN, large=-0.01, medium=-0.02, small=-0.3, finest=-2.0, noise=-0.5, grain=0.3)
    assert [gate.reason for gate in of_focus(softer)] == [Reason.BLURRED]
