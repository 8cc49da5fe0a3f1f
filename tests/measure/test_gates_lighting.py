"""What figures of light and tones mean, and which of several reasons is told."""

from dataclasses import replace

import pytest

from poreditary.domain.gate_words import sentence
from poreditary.domain.measuring import Reason
from poreditary.measure.gates_against import judged
from poreditary.measure.gates_figures import AgainstFigures
from poreditary.measure.gates_lighting import toned
from poreditary.measure.gates_tones import CRISP, crispness
from poreditary.measure.pigment import Shared
from tests.measure.gates_kit import PLAIN


@pytest.mark.parametrize(("gain", "limit"), [(0.2, 0.19), (-0.2, 0.15)])
def test_a_change_of_tones_has_passed_its_limit_whichever_way_it_went(gain: float, limit: float) -> None:
    (gate,) = judged(replace(PLAIN, shared=Shared(gain, 0.08)))
    assert gate == toned(gain, limit)
    assert abs(gate.figure) > gate.limit > 0
    assert ("less contrast" in sentence(gate)[0]) == (gain < 0)


def test_both_colours_weaker_together_are_a_change_of_tones() -> None:
    (gate,) = judged(replace(PLAIN, shared=Shared(-0.064, 0.025, -0.064, -0.098)))
    assert gate == toned(-0.081, 0.03 + 1.75 * 0.025)
    assert judged(replace(PLAIN, shared=Shared(-0.064, 0.025, -0.064, -0.07))) == ()


@pytest.mark.parametrize(
    "figures",
    [replace(PLAIN, finer=-0.2, middle=0.6), replace(PLAIN, finer=-0.2, middle=-0.6), replace(PLAIN, lasting=-2.5)],
)
def test_texture_alone_that_is_off_by_much_has_a_reason(figures: AgainstFigures) -> None:
    (gate,) = judged(figures)
    assert gate.reason is Reason.TONE_MAPPED
    assert abs(gate.figure) > gate.limit > 0
    assert judged(replace(figures, middle=figures.middle / 2, lasting=figures.lasting / 2)) == ()


def test_shine_that_hides_the_texture_is_glare() -> None:
    hidden = replace(PLAIN, shining=0.18, seen=0.75, contrast=0.3)
    assert judged(hidden) == ()
    (gate,) = judged(replace(hidden, has_texture=False))
    assert gate.reason is Reason.GLARE and gate.figure == 25 and 0 < gate.limit < gate.figure
    assert judged(replace(hidden, shining=0.1, has_texture=False)) == ()


def test_relief_without_colouring_is_a_lamp() -> None:
    raised = replace(PLAIN, texture=0.35, middle=0.4, contrast=0.4, lasting=0.15)
    assert judged(replace(raised, shared=Shared(0.03, 0.03, 0.03, 0.04)))[0].reason is Reason.LAMP_ANGLE
    assert judged(replace(raised, shared=Shared(0.3, 0.03, 0.3, 0.3)))[0].reason is Reason.TONE_MAPPED


def test_a_reason_that_is_found_twice_stands_where_it_was_found_first() -> None:
    lit = replace(PLAIN, texture=0.2, contrast=0.4, finer=0.8)
    told = [Reason.SHARPENED, Reason.TONE_MAPPED]
    assert [gate.reason for gate in judged(lit)] == told
    crisp = replace(lit, blur_sigma2=-0.6, medium=0.6, small=1.2)
    assert crispness(crisp) > CRISP
    assert [gate.reason for gate in judged(crisp)] == told
