"""Several small signs of a tone curve or of sharpening, summed up."""

from dataclasses import replace

import pytest

from poreditary.domain.measuring import Reason
from poreditary.measure.gates_against import against, judged
from poreditary.measure.gates_tones import CRISP, TONES, beyond_shine, crispness, is_relief, tones
from poreditary.measure.pigment import Shared
from tests.measure.gates_kit import PLAIN, base, later, person

TONED = replace(PLAIN, texture=0.15, contrast=0.15, shared=Shared(0.12, 0.03, 0.12, 0.15))
LIGHT, DARK = (50, "cheek", 2.0), (51, "nose", 5.0)
WHO = pytest.mark.parametrize("who", [LIGHT, DARK])


def reasons(who: tuple[int, str, float], name: str) -> list[Reason]:
    scene = person(*who)
    return [gate.reason for gate in against(base(scene), later(scene, name))]


def test_signs_of_a_tone_curve_add_up() -> None:
    assert tones(PLAIN) == 0
    assert tones(TONED) > TONES
    for part in (replace(PLAIN, texture=0.15), replace(PLAIN, contrast=0.15), replace(PLAIN, shared=TONED.shared)):
        assert 0 < tones(part) < TONES
    assert tones(replace(TONED, texture=-0.15)) < TONES


def test_no_single_sign_but_texture_tells_of_tones() -> None:
    much = Shared(0.5, 0.03, 0.5, 0.5)
    for part in (replace(PLAIN, contrast=2.0), replace(PLAIN, shared=much), replace(PLAIN, lasting=0.5)):
        assert tones(part) < TONES


def test_contrast_that_shine_explains_is_none_of_the_tones() -> None:
    shiny = replace(PLAIN, texture=0.1, contrast=0.36, shining=0.11)
    assert tones(shiny) < TONES - 2 < tones(replace(shiny, shining=0.0))


def test_texture_that_is_not_what_was_there_is_no_tone_curve() -> None:
    shiny = replace(PLAIN, texture=0.3, contrast=0.3, lasting=-0.5, shared=Shared(0.0, 0.04, 0.03, -0.02))
    assert tones(shiny) == 0
    assert tones(replace(shiny, lasting=-0.05)) > TONES
    assert tones(replace(shiny, shared=Shared(0.1, 0.04, 0.1, 0.1))) > TONES
    assert tones(replace(shiny, shared=None)) == 0


def test_relief_varies_more_than_tones() -> None:
    drier = replace(PLAIN, texture=0.2, contrast=0.15, lasting=0.05, shared=Shared(0.02, 0.03, 0.02, 0.03))
    assert is_relief(drier) and tones(drier) < TONES
    toned = replace(drier, shared=Shared(0.2, 0.03, 0.2, 0.2))
    assert not is_relief(toned) and tones(toned) > TONES
    # A camera that strengthens fine contrast alone takes from the colouring; without it nothing is told.
    assert not is_relief(replace(drier, shared=Shared(0.0, 0.03, -0.05, 0.02)))
    assert not is_relief(replace(drier, shared=None))


def test_shine_explains_contrast_and_never_more_of_it_than_there_is() -> None:
    for sign in (1.0, -1.0):
        little, much = (replace(PLAIN, contrast=sign * contrast, shining=sign * 0.04) for contrast in (0.2, 0.6))
        assert beyond_shine(little) == 0
        assert 0.2 < sign * beyond_shine(much) < 0.4
        assert beyond_shine(replace(much, shining=-much.shining)) == much.contrast


def test_both_signs_of_sharpening_are_needed() -> None:
    sharp = replace(PLAIN, blur_sigma2=-0.5, large=0.2, medium=0.6, small=1.1)
    assert crispness(sharp) > CRISP
    assert crispness(replace(sharp, blur_sigma2=0.0)) < CRISP
    assert crispness(replace(sharp, small=0.25)) < CRISP


def test_detail_that_was_added_once_more_is_sharpening_where_shine_is_new() -> None:
    shiny = replace(PLAIN, lasting=-0.4, middle=0.4, texture=0.0, blur_sigma2=-0.25, small=1.2, medium=0.8, large=0.3)
    assert crispness(shiny) < CRISP
    assert Reason.SHARPENED in {gate.reason for gate in judged(shiny)}
    assert judged(replace(shiny, middle=0.25)) == ()
    assert Reason.SHARPENED not in {gate.reason for gate in judged(replace(shiny, texture=0.4))}


def test_middle_detail_that_is_far_stronger_and_was_there_is_sharpening() -> None:
    stronger = replace(PLAIN, medium=0.6, large=0.2, small=0.7, texture=0.1, middle=0.27, lasting=-0.3)
    (gate,) = judged(stronger)
    assert gate.reason is Reason.SHARPENED and 25 < gate.limit < gate.figure < 36
    # Noise adds some of it, another day's texture too; a coarse photo's middle detail is its finest.
    assert judged(replace(stronger, noise=0.5)) == ()
    assert judged(replace(stronger, lasting=-0.5)) == ()
    assert judged(replace(stronger, small=None, medium=0.59)) == ()
    assert judged(replace(stronger, middle=0.2)) == ()


def test_what_is_sharp_and_new_was_not_sharpened() -> None:
    sharp = replace(PLAIN, blur_sigma2=-0.27, large=0.2, medium=0.6, small=0.8)
    assert crispness(sharp) > CRISP > crispness(replace(sharp, lasting=-0.5))


def test_a_coarse_photo_tells_sharpening_by_middle_detail() -> None:
    coarse = replace(PLAIN, blur_sigma2=-0.5, large=0.2, medium=0.6)
    assert crispness(coarse) > CRISP > crispness(replace(coarse, medium=0.25))


@WHO
@pytest.mark.parametrize("name", ["contrast curve", "tone mapping"])
def test_tones_are_told(who: tuple[int, str, float], name: str) -> None:
    assert reasons(who, name)[0] is Reason.TONE_MAPPED


def test_sharpening_is_told() -> None:
    assert Reason.SHARPENED in reasons(DARK, "sharpened 1.5")


@WHO
@pytest.mark.parametrize("name", ["redness +25 %", "shine +30 %", "distance -10 %"])
def test_a_flush_shine_and_a_nearer_camera_are_neither(who: tuple[int, str, float], name: str) -> None:
    assert reasons(who, name) == []
