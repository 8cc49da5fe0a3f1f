"""What a gate found, as a person reads it."""

from string import Formatter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from poreditary.domain.gate_words import ALONE, FALLEN, PX_PER_MM, RISEN, SENTENCES, exact, saying, sentence
from poreditary.domain.measuring import Gate, Reason
from poreditary.measure.aligned import FINE


def in_english(gate: Gate, *, alone: bool = False) -> str:
    return saying(gate, alone=alone).said(lambda _context, text: text)


@pytest.mark.parametrize(
    ("gate", "text"),
    [
        (
            Gate(Reason.BLURRED, 1.44, 0.77),
            "Softer than the baseline: details run together within about 0.27 mm (up to 0.15 mm is fine; a pore is "
            "about 0.25 mm wide). Wipe the lens, let the camera focus, and hold still.",
        ),
        (
            Gate(Reason.MOVED, 6.5, 4.6),
            "The camera or the face moved by about 0.52 mm during the photo (up to 0.37 mm is fine; a pore is "
            "about 0.25 mm wide). Rest the camera on something, use more light, and hold still.",
        ),
        (
            Gate(Reason.ANGLE, 12.0, 6.0),
            "The face is turned by about 27° from how it was at the baseline (up to 19° is fine). Use the faint "
            "picture of the last photo to line up.",
        ),
        (
            Gate(Reason.DISTANCE, -31.2, 20),
            "The face is 31 % smaller in the picture than at the baseline (up to 20 % is fine). Go a little closer.",
        ),
        (
            Gate(Reason.DISTANCE, 31.2, 20),
            "The face is 31 % larger in the picture than at the baseline (up to 20 % is fine). "
            "Go a little further away.",
        ),
        (
            Gate(Reason.TOO_FEW_PORES, 31, 40),
            "Only 31 pores can be told apart on the patch (at least 40 are needed). Draw a larger patch, or one where "
            "pores are easier to see.",
        ),
        (
            Gate(Reason.NOT_SAME_SKIN, 0.21, 0.35),
            "This does not look like the same skin: 21 % of its pattern agrees with the baseline (at least 35 % is "
            "needed). Choose a photo of the same view, taken from the same side.",
        ),
        (
            Gate(Reason.UNREADABLE, 0, 0),
            "This is not a photo that can be read. Choose a JPEG, PNG, WebP, TIFF, HEIC or raw file.",
        ),
    ],
)
def test_a_gate_says_figure_limit_and_what_to_do(gate: Gate, text: str) -> None:
    assert in_english(gate) == text


def test_which_way_it_went_is_said_by_the_sign() -> None:
    assert "more contrast" in in_english(Gate(Reason.TONE_MAPPED, 14, 10))
    assert "less contrast" in in_english(Gate(Reason.TONE_MAPPED, -14, 10))
    assert "14 % stronger" in in_english(Gate(Reason.LAMP_ANGLE, 14, 10))
    assert "14 % weaker" in in_english(Gate(Reason.LAMP_ANGLE, -14, 10))


@pytest.mark.parametrize("reason", list(ALONE))
def test_a_photo_without_a_baseline_is_not_held_against_one(reason: Reason) -> None:
    assert "baseline" in in_english(Gate(reason, 2.2, 2))
    assert "baseline" not in in_english(Gate(reason, 2.2, 2), alone=True)


def test_grain_that_no_photo_may_have_is_not_said_to_be_that_of_the_baseline() -> None:
    assert "1.3 times as much grain as a photo may have" in in_english(Gate(Reason.NOISY, 1.3, 1))


@pytest.mark.parametrize("reason", list(Reason))
def test_each_reason_has_a_sentence_that_holds_its_figure_and_its_limit(reason: Reason) -> None:
    assert (reason in SENTENCES) != (reason in RISEN)
    assert (reason in RISEN) == (reason in FALLEN)
    for gate in (Gate(reason, 31.0, 20.0), Gate(reason, -31.0, 20.0)):
        text, values = sentence(gate)
        names = {name for _, name, _, _ in Formatter().parse(text) if name}
        assert names == (set() if reason is Reason.UNREADABLE else {"figure", "limit"})
        assert text.format(**values)[-1] == "."
        assert "!" not in text


@pytest.mark.parametrize(
    ("figure", "limit", "shown"),
    [(12.4, 12, ("12.4", "12.0")), (13, 12.5, ("13.0", "12.5")), (0.5, 0.3, ("0.5", "0.3")), (40, 20, ("40", "20"))],
)
def test_decimals_stand_only_where_figure_or_limit_would_be_lost(
    figure: float, limit: float, shown: tuple[str, str]
) -> None:
    values = sentence(Gate(Reason.GLARE, figure, limit))[1]
    assert (values["figure"], values["limit"]) == shown


@pytest.mark.parametrize(
    ("gate", "text"),
    [
        (Gate(Reason.BLURRED, 1.443, 0.77), "Exactly: blur of 1.44 pixels (1 SD, 12.5 to the millimetre), limit 0.77."),
        (Gate(Reason.LAMP_ANGLE, -31.2, 20), "Exactly: −31.2 %, limit 20 %."),
        (Gate(Reason.NOT_SAME_SKIN, 0.21, 0.5), "Exactly: agreement 0.21 of 1, limit 0.5."),
        (Gate(Reason.TOO_FEW_PORES, 30, 40), "Exactly: 30 pores, limit 40."),
    ],
)
def test_the_figure_as_it_was_found_can_be_said_too(gate: Gate, text: str) -> None:
    assert exact(gate).said(lambda _context, text: text) == text


def test_lengths_are_told_by_the_pixels_that_are_measured() -> None:
    assert PX_PER_MM == FINE


@pytest.mark.parametrize("reason", list(Reason))
def test_no_sentence_speaks_of_what_only_a_photographer_knows(reason: Reason) -> None:
    for gate in (Gate(reason, 31.0, 20.0), Gate(reason, -31.0, 20.0)):
        said = in_english(gate) + in_english(gate, alone=True)
        assert not any(word in said for word in ("sigma", "noise", "relief", "tones", "by 31 pixels"))


@given(st.sampled_from(list(Reason)), st.floats(0, 120), st.floats(0.05, 100))
def test_figure_and_limit_never_read_the_same(reason: Reason, figure: float, limit: float) -> None:
    values = sentence(Gate(reason, figure, limit))[1]
    if abs(figure - limit) > 0.002:
        assert values["figure"] != values["limit"]
