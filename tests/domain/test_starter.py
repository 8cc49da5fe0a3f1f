"""The routines to begin with rest on the catalogue, each step of them."""

import pytest

from poreditary import paths
from poreditary.domain.catalogue import Catalogue, load
from poreditary.domain.kinds import Per, PoreType, Slot, StepKind
from poreditary.domain.starter import EVERYONE, StarterStep, proposal


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load(paths.resources() / "catalogue")


def of(catalogue: Catalogue, pore_type: PoreType | None, slot: Slot, kind: StepKind) -> StarterStep:
    return next(s for s in proposal(catalogue, pore_type) if (s.slot, s.kind) == (slot, kind))


@pytest.mark.parametrize("pore_type", EVERYONE)
def test_every_type_has_a_morning_an_evening_and_a_weekly_part(
    catalogue: Catalogue, pore_type: PoreType | None
) -> None:
    steps = proposal(catalogue, pore_type)
    assert [step.slot for step in steps] == sorted((step.slot for step in steps), key=list(Slot).index)
    assert {step.slot for step in steps} == set(Slot)
    assert len({(step.slot, step.kind) for step in steps}) == len(steps)
    for step in steps:
        for key in filter(None, (step.statement, step.because, step.caution, *step.others)):
            assert catalogue.statement(key) is not None, key


@pytest.mark.parametrize("pore_type", EVERYONE)
def test_where_sources_disagree_the_gentler_is_taken_and_the_other_shown(
    catalogue: Catalogue, pore_type: PoreType | None
) -> None:
    acid = of(catalogue, pore_type, Slot.WEEKLY, StepKind.EXFOLIATE)
    assert (acid.times, acid.times_most, acid.per, acid.statement) == (1, None, Per.WEEK, "step_exfoliate.s1_weekly")
    assert acid.others == ("step_exfoliate.s3_weekly",)
    mask = of(catalogue, pore_type, Slot.WEEKLY, StepKind.MASK)
    assert (mask.times, mask.times_most, mask.statement) == (1, 2, "step_mask.s1_clay")
    assert mask.others == ("step_mask.s3_any",)


@pytest.mark.parametrize("pore_type", EVERYONE)
def test_what_no_article_says_is_published_and_the_retinoid_is_never_chosen_beforehand(
    catalogue: Catalogue, pore_type: PoreType | None
) -> None:
    sunscreen = of(catalogue, pore_type, Slot.MORNING, StepKind.SUNSCREEN)
    retinoid = of(catalogue, pore_type, Slot.EVENING, StepKind.RETINOID)
    for step in (sunscreen, retinoid):
        found = catalogue.statement(step.statement)
        assert found is not None
        assert found[1].published
    assert (sunscreen.is_chosen, retinoid.is_chosen) == (True, False)
    assert retinoid.caution == "step_retinoid.aad_pregnancy"


def test_skin_that_is_dry_or_troubled_is_not_made_to_exfoliate(catalogue: Catalogue) -> None:
    acids = {kind: of(catalogue, kind, Slot.WEEKLY, StepKind.EXFOLIATE) for kind in EVERYONE}
    chosen = {kind for kind, step in acids.items() if step.is_chosen}
    assert chosen == {None, PoreType.OILY, PoreType.AGING}
    assert all(bool(step.caution) is not step.is_chosen for step in acids.values())


def test_a_number_a_day_is_spread_over_morning_and_evening(catalogue: Catalogue) -> None:
    for slot in (Slot.MORNING, Slot.EVENING):
        cleanse = of(catalogue, None, slot, StepKind.CLEANSE)
        assert (cleanse.times, cleanse.per, cleanse.has_number) == (1, Per.DAY, True)
    assert not of(catalogue, None, Slot.MORNING, StepKind.MOISTURISE).has_number
