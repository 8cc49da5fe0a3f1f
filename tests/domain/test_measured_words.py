"""What a comparison comes to, as a person reads it."""

from math import log

import pytest

from poreditary.domain.kinds import Zone
from poreditary.domain.measured_words import (
    band,
    listed,
    method,
    notes,
    numbered,
    of_patch,
    smallest,
    standing,
    title,
    together,
    verdict,
)
from poreditary.domain.measuring import Change, Gate, PatchChange, Quantity, Reason, Verdict
from poreditary.domain.noise import Noise
from poreditary.domain.saying import Saying, said
from poreditary.domain.verdict import judged, verdict_of

KNOWN = Noise(0.03, 0.006, session_freedom=2, photo_freedom=6)
REFUSED = PatchChange(
    Verdict.NOT_COMPARABLE, gates=(Gate(Reason.BLURRED, 1.1, 0.6), Gate(Reason.GLARE, 22, 12)), is_assumed=False
)


def became(percent: float, noise: Noise = KNOWN) -> PatchChange:
    change = judged([[0.0] * 3] * 3, [[log(1 + percent / 100)] * 3], noise)
    return PatchChange(verdict_of(change), ((Quantity.INDEX, change),), is_assumed=noise.is_assumed)


def with_figures(verdict_: Verdict, *figures: float) -> PatchChange:
    return PatchChange(verdict_, ((Quantity.INDEX, Change(*figures)),), is_assumed=False)


def english(found: Saying | object) -> str:
    assert isinstance(found, Saying)
    return found.said(lambda _context, text: text)


def test_less_and_more_visible() -> None:
    assert english(verdict(with_figures(Verdict.DECREASE, -14.2, 6.1, -20.3, -8.4))) == (
        "Pores are less visible than at your baseline, by 14 % (very likely between 8 and 20 %). "
        "Differences under 6 % could be chance."
    )
    assert english(verdict(with_figures(Verdict.INCREASE, 14.2, 6.1, 8.4, 20.3))) == (
        "Pores are more visible than at your baseline, by 14 % (very likely between 8 and 20 %). "
        "Differences under 6 % could be chance."
    )


@pytest.mark.parametrize(
    ("percent", "said_"), [(-4.3, "4 % less visible"), (4.3, "4 % more visible"), (0.4, "less than 1 %")]
)
def test_what_could_be_chance(percent: float, said_: str) -> None:
    change = with_figures(Verdict.NO_DETECTABLE_CHANGE, percent, 6.4, percent - 6, percent + 6)
    assert english(verdict(change)) == (
        f"No difference that can be told from chance: {said_}, and anything under 6 % could be chance."
    )


def test_what_is_not_comparable_says_the_first_reason_and_notes_the_others() -> None:
    assert english(verdict(REFUSED)).startswith(
        "Not comparable. Softer than the baseline: details run together within about 0.21 mm (up to 0.11"
    )
    assert [english(note)[:10] for note in notes(REFUSED, patches=3)] == ["22 % of th"]
    assert english(verdict(PatchChange(Verdict.NOT_COMPARABLE))) == (
        "Not comparable. No photo of this patch could be measured."
    )


def test_a_patch_goes_by_the_word_of_its_zone_in_ones_language() -> None:
    chinese = {"Left cheek": "左頰", "{patch}: {verdict}": "{patch}：{verdict}"}
    found = of_patch(Zone.LEFT_CHEEK, became(-30)).said(lambda _context, text: chinese.get(text, text))
    assert found.startswith("左頰：Pores are less visible")
    assert english(of_patch("Scar", became(0))).startswith("Scar: No difference")


def test_notes_say_what_is_assumed_and_how_many_were_judged() -> None:
    assert [english(note).split()[0] for note in notes(became(-30, Noise()), patches=5)] == ["Your", "5"]
    assert notes(became(-30)) == ()


def test_several_patches_are_told_together() -> None:
    changes = [
        (Zone.NOSE, became(-30)),
        (Zone.CHIN, became(-3)),
        (Zone.LEFT_CHEEK, became(-25)),
        ("Scar", became(20)),
        (Zone.FOREHEAD, REFUSED),
    ]
    assert [english(line) for line in together(changes)] == [
        "3 of 4 patches differ from the baseline by more than could be chance.",
        "Pores less visible: Nose, Left cheek",
        "Pores more visible: Scar",
        "Could be chance: Chin",
        "Not comparable: Forehead",
    ]
    assert english(together(changes[:2])[0]).startswith("1 of 2 patches differs")
    assert english(together(changes[1:2])[0]).startswith("No patch differs")
    assert [english(line) for line in together(changes[4:])] == [
        "None of the patches can be compared with the baseline."
    ]
    assert listed(["Scar"]) == "Scar"


def test_the_calibration_week_says_what_is_missing_and_what_it_taught() -> None:
    assert [english(standing(n, Noise())).split(".")[0] for n in range(4)] == [
        "Calibration week: no sitting yet",
        "Calibration week: 1 of 3 sittings",
        "Calibration week: 2 of 3 sittings",
        "Calibration week: 3 sittings, but too few of their photos could be measured",
    ]
    assert english(standing(3, KNOWN)) == (
        "Calibration week: done. With nothing changed, your photos differ by about 4.2 % from one day to another."
    )


def test_words_beside_a_chart() -> None:
    found = (
        title(Zone.NOSE),
        band(7.2, is_assumed=False),
        band(11.8, is_assumed=True),
        smallest(7.0),
        method("m", "1"),
    )
    assert said(found, lambda _context, text: text) == (
        "Visibility of pores, Nose",
        "Inside the band it could be chance (up to 7 %)",
        "Inside the band it could be chance (up to 12 %, assumed)",
        "Differences under 7 % could be chance.",
        "Measured by: m, version 1",
    )


def test_names_that_are_there_several_times_are_numbered() -> None:
    assert numbered(["Nose", "Chin", "Nose"]) == ("Nose 1", "Chin", "Nose 2")
    assert numbered([]) == ()
