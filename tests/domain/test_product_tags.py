"""Tags that follow the list of ingredients without taking anything from the person."""

import pytest

from poreditary import paths
from poreditary.domain.catalogue import load
from poreditary.domain.catalogue_kinds import Role
from poreditary.domain.kinds import StepKind
from poreditary.domain.product import Active
from poreditary.domain.product_tags import Tag, retagged, suggested_kind, telling_actives, with_active

NIACINAMIDE = Active("Niacinamide", ingredient="niacinamide")
ACID = Active("Salicylic acid", ingredient="salicylic_acid")
OWN = Active("Snail", 5.0)


def test_what_is_recognised_comes_once() -> None:
    tags = retagged((Tag(OWN),), [NIACINAMIDE], ())
    assert tags == (Tag(OWN), Tag(NIACINAMIDE, is_found=True))
    assert retagged(tags, [NIACINAMIDE, ACID], ["niacinamide"]) == (*tags, Tag(ACID, is_found=True))


def test_a_tag_taken_away_does_not_come_back() -> None:
    assert retagged((), [NIACINAMIDE], ["niacinamide"]) == ()


def test_what_was_only_found_goes_with_its_words_and_what_was_touched_stays() -> None:
    tags = (Tag(NIACINAMIDE, is_found=True), Tag(ACID), Tag(OWN))
    assert retagged(tags, [], ["niacinamide", "salicylic_acid"]) == (Tag(ACID), Tag(OWN))


@pytest.mark.parametrize("known", [NIACINAMIDE, Active("ＮＩＡＣＩＮＡＭＩＤＥ ", 5.0)])
def test_what_is_tagged_already_is_not_tagged_twice(known: Active) -> None:
    assert retagged((Tag(known),), [NIACINAMIDE], ()) == (Tag(known),)


def test_two_of_ones_own_are_not_one_for_having_no_entry() -> None:
    assert len(retagged((Tag(OWN),), [Active("Mud")], ["x"])) == 2


def test_the_persons_own_stands_in_place_of_what_it_corrects() -> None:
    first, second = Tag(NIACINAMIDE, is_found=True), Tag(OWN)
    mud = Active("Mud", 2.0)
    assert with_active([first, second], mud, first) == (Tag(mud), second)
    assert with_active([first, second], mud) == (first, second, Tag(mud))


def test_what_is_tagged_already_gets_its_strength() -> None:
    strong = Active("niacinamide", 5.0, "niacinamide")
    tags = (Tag(NIACINAMIDE, is_found=True), Tag(OWN))
    assert with_active(tags, strong) == (Tag(strong), Tag(OWN))
    assert with_active(tags, Active("snail")) == (tags[0], Tag(Active("snail", 5.0)))


def test_correcting_one_into_another_leaves_one_of_them() -> None:
    tags = (Tag(ACID), Tag(OWN), Tag(NIACINAMIDE))
    assert with_active(tags, Active("Snail"), tags[0]) == (Tag(OWN), Tag(NIACINAMIDE))
    assert with_active(tags, Active("Snail", 1.0), tags[2]) == (Tag(ACID), Tag(Active("Snail", 1.0)))
    assert with_active(tags, NIACINAMIDE, tags[2]) == tags


@pytest.mark.parametrize(
    ("roles", "kind"),
    [
        ([Role.HUMECTANT, Role.UV_FILTER], StepKind.SUNSCREEN),
        ([Role.RETINOID, Role.UV_FILTER], StepKind.SUNSCREEN),
        ([Role.ANTIOXIDANT, Role.RETINOID], StepKind.RETINOID),
        ([Role.CLAY, Role.BHA], StepKind.MASK),
        ([Role.CLAY, Role.UV_FILTER], StepKind.MASK),
        ([Role.CLAY, Role.UV_FILTER, Role.UV_FILTER], StepKind.SUNSCREEN),
        ([Role.SCRUB], StepKind.EXFOLIATE),
        ([Role.AHA, Role.HUMECTANT], None),
        ([], None),
    ],
)
def test_roles_tell_a_kind_where_they_do(roles: list[Role], kind: StepKind | None) -> None:
    assert suggested_kind(roles) is kind


def test_a_doctor_is_told_what_has_a_strength_or_does_something() -> None:
    actives = (
        Active("Glycerin", ingredient="glycerin"),
        Active("Retinol", ingredient="retinol"),
        Active("Panthenol", 5, "panthenol"),
        Active("Grandmother's herb"),
    )
    told = telling_actives(actives, load(paths.resources() / "catalogue"))
    assert [active.name for active in told] == ["Retinol", "Panthenol", "Grandmother's herb"]
