"""Whether tones were changed, told by the colouring that a patch keeps, in luminance and in red light."""

from dataclasses import replace

import numpy as np
import pytest

from poreditary.measure.aligned import Aligned, Real
from poreditary.measure.pigment import FLUSHED, Shared, shared_gain, shared_gains
from tests.measure.gates_kit import base, later, person

WHO = (50, "cheek", 2.0)


def changed(by: Real) -> Shared:
    """Return what the colouring says of a photo whose light was raised to a power, for red, green and blue."""
    before = base(person(*WHO))
    photo = before[0]
    middle = photo.rgb[photo.valid].mean(axis=0)
    made = replace(photo, rgb=np.asarray(middle * (photo.rgb / middle) ** by, np.float32))
    found = shared_gain(before[:1], made)
    assert found is not None
    return found


def test_a_tone_curve_is_told_and_by_how_much() -> None:
    found = changed(np.full(3, 1.15, np.float32))
    assert found.gain == pytest.approx(np.log(1.15), abs=0.03)
    assert found.told and 0 < found.sure < found.gain
    assert changed(np.full(3, 0.85, np.float32)).gain == pytest.approx(np.log(0.85), abs=0.03)


def test_a_flush_that_red_light_does_not_show_is_no_tone_curve() -> None:
    found = changed(np.array([1.0, 1.3, 1.3], np.float32))
    assert found.light > 0.1
    assert abs(found.red) < 0.02
    assert not found.told and found.sure == 0


def test_colours_that_went_apart_have_nothing_in_common() -> None:
    found = changed(np.array([1.3, 0.8, 0.8], np.float32))
    assert found.red > 0.1 and found.light < -0.05
    assert found.gain == 0


def test_a_curve_that_bends_bright_tones_is_told_by_red_light() -> None:
    found = changed(np.array([0.8, 1.2, 1.2], np.float32))
    assert found.red < -0.1 and found.light > 0.02
    assert found.told
    assert found.gain == max(found.light, -found.red)


def test_a_curve_that_takes_most_from_red_light_is_told_where_all_light_lost() -> None:
    found = changed(np.array([0.7, 0.98, 0.98], np.float32))
    assert found.red < 2 * found.light - 0.05 < 0
    assert found.told and found.gain == found.red
    pale = changed(np.array([0.95, 0.8, 0.8], np.float32))
    assert pale.light < pale.red < 0
    assert not pale.told


def test_a_pattern_seldom_gets_weaker_by_itself() -> None:
    doubt = 0.04
    between = 0.1
    assert not Shared(between, doubt).told
    assert Shared(-between, doubt).told
    assert not Shared(-between + 0.02, doubt).told


def test_both_colours_weaker_say_so_together() -> None:
    assert Shared(-0.064, 0.025, -0.064, -0.098).told == pytest.approx((-0.081, 0.03 + 1.75 * 0.025))
    assert not Shared(-0.064, 0.025, -0.064, -0.07).told
    # Pallor shows in luminance and hardly in red; stronger is told by the lesser of both alone.
    assert not Shared(-0.05, 0.025, -0.14, -0.05).told
    assert not Shared(0.064, 0.025, 0.064, 0.12).told


def test_without_red_light_a_flush_is_part_of_the_doubt() -> None:
    before = base(person(*WHO))
    plain = [of_red(photo, 0.4) for photo in before]
    found, usual = shared_gain(plain, plain[1]), shared_gain(before, before[1])
    assert found is not None and usual is not None
    assert found.red == 0
    assert found.doubt > FLUSHED > usual.doubt


def of_red(photo: Aligned, red: float) -> Aligned:
    """Return a photo whose red light has no pattern."""
    rgb = photo.rgb.copy()
    rgb[..., 0] = red
    return replace(photo, rgb=rgb)


def test_several_photos_say_what_they_say_on_average() -> None:
    scene = person(*WHO)
    photos = [later(scene), later(scene, "exposure -0.7 EV")]
    both = shared_gains(base(scene), photos)
    alone = [shared_gain(base(scene), photo) for photo in photos]
    assert both is not None
    assert both.gain == pytest.approx(np.mean([one.gain for one in alone if one is not None]))
    assert not both.told


def test_a_patch_without_colouring_says_nothing() -> None:
    flat = np.full((120, 120, 3), 0.3, np.float32)
    whole = np.ones((120, 120), np.bool_)
    photo = Aligned(flat, np.zeros((120, 120), np.float32), whole, whole, 12.0)
    assert shared_gain([photo], photo) is None
    assert shared_gains([photo], [photo]) is None
