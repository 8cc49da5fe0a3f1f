"""Which questions an answer raises before which treatment."""

import pytest

from poreditary import paths
from poreditary.domain.catalogue import Catalogue, load
from poreditary.domain.catalogue_kinds import Section
from poreditary.domain.cautions import Ground, Raised, cautions_for, is_darker, question_text, together
from poreditary.domain.person import CAUTIONS, Caution, Profile

OWN = "my own"


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load(paths.resources() / "catalogue")


def answered(*answers: tuple[str, str]) -> Profile:
    return Profile(cautions=tuple(Caution(kind, answer) for kind, answer in answers))


def said(found: tuple[Raised, ...]) -> dict[str, list[str]]:
    return {raised.entry.id: [one.id for one in raised.statements] for raised in found}


def test_every_question_of_the_profile_has_its_entry(catalogue: Catalogue) -> None:
    entries = {entry.id for entry in catalogue.entries(Section.CAUTIONS)}
    assert {f"caution_{kind}" for kind in (*CAUTIONS, "phototype")} <= entries


def test_an_empty_profile_raises_nothing_of_a_treatment_without_a_notice(catalogue: Catalogue) -> None:
    assert cautions_for(Profile(), "ipl", catalogue) == ()
    assert cautions_for(Profile(), OWN, catalogue) == ()


@pytest.mark.parametrize(
    ("answer", "ground"), [("yes", Ground.YES), ("unsure", Ground.UNSURE), ("no", None), ("", None)]
)
def test_yes_and_not_sure_raise_a_question(catalogue: Catalogue, answer: str, ground: Ground | None) -> None:
    found = cautions_for(answered(("cold_sores", answer)), "ipl", catalogue)

    assert [raised.ground for raised in found] == ([] if ground is None else [ground])


def test_both_sides_on_isotretinoin_stand(catalogue: Catalogue) -> None:
    found = said(cautions_for(answered(("isotretinoin", "yes")), "ipl", catalogue))
    assert found == {"caution_isotretinoin": ["insert", "consensus", "clinics", "own"]}


def test_what_is_said_of_another_treatment_is_left_out(catalogue: Catalogue) -> None:
    medicines = answered(("photosensitising", "yes"))

    assert said(cautions_for(medicines, "ipl", catalogue)) == {"caution_photosensitising": ["ipl", "own"]}
    assert said(cautions_for(medicines, "microneedling", catalogue)) == {"caution_photosensitising": ["own"]}


def test_an_answer_no_source_speaks_of_is_still_a_question(catalogue: Catalogue) -> None:
    local = answered(("keloid", "yes"))
    assert said(cautions_for(local, "microneedling", catalogue)) == {"caution_keloid": ["needling", "own_ask"]}
    assert said(cautions_for(local, "ipl", catalogue)) == {"caution_keloid": ["own_ask"]}


def test_of_a_treatment_of_ones_own_all_that_is_said_may_hold(catalogue: Catalogue) -> None:
    found = said(cautions_for(answered(("keloid", "yes"), ("photosensitising", "unsure")), OWN, catalogue))
    assert found == {"caution_photosensitising": ["ipl", "own"], "caution_keloid": ["needling", "own_ask"]}


def test_the_safety_notice_on_rf_microneedling_stands_for_everybody(catalogue: Catalogue) -> None:
    found = cautions_for(answered(("isotretinoin", "no")), "rf_microneedling", catalogue)

    assert said(found) == {"rf_microneedling": ["fda"], "caution_home_devices": ["fda"]}
    assert {raised.ground for raised in found} == {Ground.NOTICE}
    assert "15 October 2025" in found[0].statements[0].text.en
    assert "not for use at home" in found[1].statements[0].text.en
    assert all("caution_home_devices" not in said(cautions_for(Profile(), one, catalogue)) for one in ("ipl", OWN))


def test_a_notice_comes_before_what_the_answers_raise(catalogue: Catalogue) -> None:
    found = cautions_for(answered(("isotretinoin", "yes")), "rf_microneedling", catalogue)
    assert [raised.ground for raised in found] == [Ground.NOTICE, Ground.NOTICE, Ground.YES]


@pytest.mark.parametrize(
    ("burns", "tans", "darker"),
    [
        (None, None, False),
        (1, None, True),
        (2, None, False),
        (None, 3, True),
        (None, 2, False),
        (0, 4, True),
        (2, 2, False),
        (1, 0, True),
        (4, 3, True),
        (4, 0, False),
    ],
)
def test_the_answers_on_sun_raise_the_question_of_pigment(
    catalogue: Catalogue, burns: int | None, tans: int | None, darker: bool
) -> None:
    found = cautions_for(Profile(burns=burns, tans=tans), "ipl", catalogue)

    assert is_darker(burns, tans) is darker
    assert [(raised.entry.id, raised.ground) for raised in found] == [("caution_phototype", Ground.SUN)] * darker


def test_a_note_goes_with_its_answer(catalogue: Catalogue) -> None:
    profile = Profile(cautions=(Caution("cold_sores", "yes", "twice a year"),))
    assert cautions_for(profile, "ipl", catalogue)[0].note == "twice a year"


def test_several_treatments_raise_a_question_once_with_all_that_is_said(catalogue: Catalogue) -> None:
    profile = answered(("photosensitising", "yes"))
    names = {"Needling": "microneedling", "Light": "ipl", "Light again": "ipl"}
    found = together((name, cautions_for(profile, treatment, catalogue)) for name, treatment in names.items())

    assert [(one.raised.entry.id, one.treatments) for one in found] == [
        ("caution_photosensitising", ("Needling", "Light", "Light again"))
    ]
    assert [one.id for one in found[0].raised.statements] == ["ipl", "own"]
    assert together([]) == ()


def test_of_several_treatments_what_stands_for_everybody_comes_first(catalogue: Catalogue) -> None:
    profile = answered(("tan", "yes"))
    found = together((one, cautions_for(profile, one, catalogue)) for one in ("ipl", "rf_microneedling"))
    assert [one.raised.ground for one in found] == [Ground.NOTICE, Ground.NOTICE, Ground.YES]


def test_the_question_to_ask_is_in_the_language_asked_for(catalogue: Catalogue) -> None:
    def english(_context: str, text: str) -> str:
        return text

    (tan,) = cautions_for(answered(("tan", "yes")), "ipl", catalogue)
    assert question_text(tan, "Lights", english, "en") == "A tan or sunburn now: what does it mean for Lights?"
    assert question_text(tan, "Lights", english, "zh_TW").startswith("目前曬黑或曬傷: ")
    notice = cautions_for(Profile(), "rf_microneedling", catalogue)[1]
    assert question_text(notice, "Gold {x}", english, "en") == (
        f"Gold {{x}}: what do you say to this? {notice.statements[0].text.en}"
    )
