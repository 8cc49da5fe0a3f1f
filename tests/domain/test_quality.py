"""What a picture's figures mean, at the edges of the rules, and how they stand with a photo."""

import json
from dataclasses import replace

import pytest

from poreditary.domain.quality import (
    Figures,
    Finding,
    GateMode,
    Limits,
    Quality,
    as_json,
    for_person,
    from_json,
    judged,
)

GOOD = Figures(
    sharpness=1.0, light=140, left=140, right=140, top=140, bottom=140, glare=0.0, shadow=0.0,
    sharpness_before=1.0, scale=1.0, right_by=0.0, down_by=0.0, turned=0.0, moved=0.0,
)  # fmt: skip
RULES = Limits()


def found(**changed: float | None) -> tuple[Finding, ...]:
    return judged(replace(GOOD, **changed)).findings  # type: ignore[arg-type]


def test_a_picture_like_the_last_one_has_no_finding() -> None:
    assert judged(GOOD).is_good
    assert judged(replace(GOOD, sharpness_before=None, scale=None, right_by=None, down_by=None, turned=None)).is_good


@pytest.mark.parametrize(
    ("field", "just_good", "just_bad", "finding"),
    [
        ("light", RULES.darkest, RULES.darkest - 0.1, Finding.TOO_DARK),
        ("light", RULES.brightest, RULES.brightest + 0.1, Finding.TOO_BRIGHT),
        ("shadow", RULES.shadow, RULES.shadow + 0.01, Finding.TOO_DARK),
        ("glare", RULES.glare, RULES.glare + 0.001, Finding.GLARE),
        ("left", 140 / RULES.halves + 0.1, 140 / RULES.halves - 0.1, Finding.DARK_LEFT),
        ("right", 140 / RULES.halves + 0.1, 140 / RULES.halves - 0.1, Finding.DARK_RIGHT),
        ("top", 140 / RULES.halves + 0.1, 140 / RULES.halves - 0.1, Finding.DARK_TOP),
        ("bottom", 140 / RULES.halves + 0.1, 140 / RULES.halves - 0.1, Finding.DARK_BOTTOM),
        ("scale", 1 - RULES.scale + 0.01, 1 - RULES.scale - 0.01, Finding.TOO_FAR),
        ("scale", 1 + RULES.scale - 0.01, 1 + RULES.scale + 0.01, Finding.TOO_CLOSE),
        ("right_by", RULES.off, RULES.off + 0.01, Finding.GO_LEFT),
        ("right_by", -RULES.off, -RULES.off - 0.01, Finding.GO_RIGHT),
        ("down_by", RULES.off, RULES.off + 0.01, Finding.GO_UP),
        ("down_by", -RULES.off, -RULES.off - 0.01, Finding.GO_DOWN),
        ("turned", RULES.turned, RULES.turned + 0.1, Finding.TILTED_RIGHT),
        ("turned", -RULES.turned, -RULES.turned - 0.1, Finding.TILTED_LEFT),
        ("moved", RULES.moved, RULES.moved + 0.001, Finding.MOVING),
        ("sharpness", RULES.sharpness_of_before, RULES.sharpness_of_before - 0.01, Finding.BLURRED),
    ],
)
def test_a_limit_is_still_good_and_beyond_it_is_said(
    field: str, just_good: float, just_bad: float, finding: Finding
) -> None:
    assert found(**{field: just_good}) == ()
    assert found(**{field: just_bad}) == (finding,)


CHANGED = replace(
    GOOD, across_change=0.0, down_change=0.0, calm_change=0.0, contrast_change=0.0, stretch=1.0, grain=1.0
)


@pytest.mark.parametrize(
    ("just_good", "just_bad", "finding"),
    [
        ({"stretch": RULES.stretch}, {"stretch": RULES.stretch + 0.01}, Finding.TURNED_AWAY),
        ({"grain": RULES.grain}, {"grain": RULES.grain + 0.1}, Finding.GRAINY),
        ({"across_change": -RULES.uneven}, {"across_change": -RULES.uneven - 0.01}, Finding.LAMP_MOVED),
        ({"down_change": RULES.uneven}, {"down_change": RULES.uneven + 0.01}, Finding.LAMP_MOVED),
        ({"across_change": 0.2, "calm_change": 0.3}, {"across_change": 0.2, "calm_change": 0.31}, Finding.LAMP_MOVED),
        ({"calm_change": -0.6, "sharpness": 0.7}, {"calm_change": -0.6, "sharpness": 0.9}, Finding.SMOOTHED),
        (
            {"calm_change": 0.4, "contrast_change": 0.2},
            {"calm_change": 0.4, "contrast_change": 0.23},
            Finding.FILTERED,
        ),
    ],
)
def test_light_and_tones_are_held_against_the_last_photo(
    just_good: dict[str, float], just_bad: dict[str, float], finding: Finding
) -> None:
    assert judged(replace(CHANGED, **just_good)).findings == ()
    assert judged(replace(CHANGED, **just_bad)).findings == (finding,)


def test_light_and_tones_are_told_only_of_a_picture_that_lies_like_the_last_one() -> None:
    moved = {"across_change": 0.5, "calm_change": 0.5, "contrast_change": 0.5}
    assert judged(replace(CHANGED, right_by=0.2, **moved)).findings == (Finding.GO_LEFT,)
    assert judged(replace(CHANGED, scale=None, **moved)).findings == ()
    assert judged(replace(CHANGED, light=20.0, **moved)).findings == (Finding.TOO_DARK,)


def test_a_beauty_filter_is_told_rather_than_a_lens_that_is_not_sharp() -> None:
    wiped = replace(CHANGED, calm_change=-1.3, sharpness=0.5)
    assert judged(wiped).findings == (Finding.SMOOTHED,)
    assert judged(replace(wiped, calm_change=-0.8)).findings == (Finding.BLURRED,)


def test_a_photo_of_an_older_version_is_read_without_what_it_had_not_measured() -> None:
    kept = json.loads(as_json(judged(GOOD), GateMode.REMIND))
    again = from_json(json.dumps({**kept, "version": "2"}))
    assert again is not None
    assert (again.figures.grain, again.figures.calm_change) == (None, None)


def test_without_a_photo_before_only_a_fixed_limit_of_sharpness_holds() -> None:
    assert found(sharpness=RULES.sharpness, sharpness_before=None) == ()
    assert found(sharpness=RULES.sharpness - 0.01, sharpness_before=None) == (Finding.BLURRED,)


def test_a_photo_before_that_was_blurred_itself_lowers_nothing() -> None:
    assert found(sharpness=RULES.sharpness - 0.01, sharpness_before=0.01) == (Finding.BLURRED,)


def test_what_is_to_be_mended_first_is_said_first() -> None:
    assert found(light=20, scale=0.5, sharpness=0) == (Finding.TOO_DARK, Finding.TOO_FAR, Finding.BLURRED)


def test_too_dark_says_nothing_of_glare() -> None:
    assert found(light=20, glare=0.5) == (Finding.TOO_DARK,)


def test_a_mirror_swaps_the_sides_and_nothing_else() -> None:
    figures = replace(GOOD, left=90, right_by=0.2, down_by=0.2, turned=10)
    plain, mirrored = judged(figures), judged(figures, is_mirrored=True)
    assert plain.findings == (Finding.DARK_LEFT, Finding.GO_LEFT, Finding.GO_UP, Finding.TILTED_RIGHT)
    assert mirrored.findings == (Finding.DARK_RIGHT, Finding.GO_RIGHT, Finding.GO_UP, Finding.TILTED_LEFT)


def test_of_a_still_light_is_said_as_it_is_seen_and_the_way_to_go_as_in_the_mirror() -> None:
    findings = (Finding.DARK_LEFT, Finding.GO_LEFT, Finding.GO_UP, Finding.TILTED_RIGHT, Finding.BLURRED)
    assert for_person(findings, is_mirrored=False) == findings
    assert for_person(findings, is_mirrored=True) == (
        Finding.DARK_LEFT, Finding.GO_RIGHT, Finding.GO_UP, Finding.TILTED_LEFT, Finding.BLURRED,
    )  # fmt: skip


def test_figures_findings_and_mode_stand_with_the_photo_and_are_read_again() -> None:
    quality = judged(replace(GOOD, light=20.123456, moved=None))
    text = as_json(quality, GateMode.STRICT)
    kept = json.loads(text)
    assert (kept["mode"], kept["findings"], kept["version"]) == ("strict", ["too_dark"], "3")
    assert kept["figures"]["light"] == 20.1235
    assert "moved" not in kept["figures"]
    again = from_json(text)
    assert again is not None
    assert again.findings == (Finding.TOO_DARK,)
    assert again.figures == replace(GOOD, light=20.1235, moved=None)


@pytest.mark.parametrize("text", ["", "{}", "[]", "nonsense", '{"figures": {"light": 1}, "findings": []}'])
def test_what_cannot_be_read_is_no_quality(text: str) -> None:
    assert from_json(text) is None


def test_a_finding_of_another_version_is_no_quality() -> None:
    text = as_json(Quality(GOOD, ()), GateMode.OFF).replace('"findings":[]', '"findings":["too_green"]')
    assert from_json(text) is None
