"""Hints at their edges, against the shipped catalogue."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from poreditary import paths
from poreditary.domain.catalogue import Catalogue, load
from poreditary.domain.catalogue_kinds import Role
from poreditary.domain.hint_rules import Matter, Use, hints_for_plan, hints_of_day
from poreditary.domain.hints import Hint, HintKind
from poreditary.domain.kinds import Per, Slot, StepKind
from poreditary.domain.routine import Step

SUNDAY = date(2026, 11, 22)
MONDAY = date(2026, 11, 16)
DAY = timedelta(days=1)
BHA = frozenset({Role.BHA})


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load(paths.resources() / "catalogue")


def use(
    key: int, kind: StepKind, slot: Slot = Slot.EVENING, roles: frozenset[Role] = frozenset(), **how: object
) -> Use:
    given = {"per": Per.WEEK} | how
    return Use(Step(1, kind, MONDAY, id=key, **given), slot, roles)  # type: ignore[arg-type]


def done(what: Use, *days: date) -> tuple[Use, ...]:
    return tuple(replace(what, count=1, day=day) for day in days)


ACID = use(1, StepKind.EXFOLIATE)
RETINOID = use(2, StepKind.RETINOID)
MASK = use(3, StepKind.MASK, Slot.WEEKLY)
SUNSCREEN = use(4, StepKind.SUNSCREEN, Slot.MORNING, per=Per.DAY)
NIGHTLY = use(5, StepKind.RETINOID, per=Per.DAY)


def kinds(found: list[Hint]) -> list[HintKind]:
    return [hint.kind for hint in found]


def of_day(catalogue: Catalogue, *happened: Use, day: date = SUNDAY, planned: tuple[Use, ...] = ()) -> list[Hint]:
    return hints_of_day(Matter(day, planned or (SUNSCREEN,), happened), catalogue)


@pytest.mark.parametrize(("times", "expected"), [(2, []), (3, [HintKind.ACIDS_OFTEN])])
def test_exfoliating_as_often_as_a_source_states_gives_none_and_once_more_gives_one(
    catalogue: Catalogue, times: int, expected: list[HintKind]
) -> None:
    found = of_day(catalogue, *done(ACID, *(MONDAY + 2 * n * DAY for n in range(times))))
    assert kinds(found) == expected
    for hint in found:
        assert hint.values == {"n": "3", "most": "2"}
        assert hint.statements == ("step_exfoliate.s3_weekly",)
        assert hint.steps == {1}
        assert hint.text.format(**hint.values) == "Exfoliated 3 times this week; no source states more than 2 a week."


@pytest.mark.parametrize(("times", "expected"), [(3, []), (4, [HintKind.MASKS_OFTEN])])
def test_masks_up_to_the_highest_stated_give_none(catalogue: Catalogue, times: int, expected: list[HintKind]) -> None:
    found = of_day(catalogue, *done(MASK, *(MONDAY + n * DAY for n in range(times))))
    assert kinds(found) == expected
    assert [hint.statements for hint in found] == [("step_mask.s3_any",)] * len(expected)


def test_a_week_begins_on_monday(catalogue: Catalogue) -> None:
    monday = SUNDAY + DAY
    over_the_weekend = done(ACID, SUNDAY - DAY, SUNDAY, monday)
    assert kinds(of_day(catalogue, *over_the_weekend, day=monday)) == []
    in_one_week = done(ACID, MONDAY, SUNDAY - DAY, SUNDAY)
    assert kinds(of_day(catalogue, *in_one_week)) == [HintKind.ACIDS_OFTEN]


def test_a_product_with_an_acid_counts_whatever_step_it_is_used_in(catalogue: Catalogue) -> None:
    serum = use(6, StepKind.SERUM, roles=BHA)
    assert kinds(of_day(catalogue, *done(serum, MONDAY, MONDAY + DAY), *done(ACID, SUNDAY))) == [HintKind.ACIDS_OFTEN]
    unknown = use(6, StepKind.SERUM)
    assert kinds(of_day(catalogue, *done(unknown, MONDAY, MONDAY + DAY), *done(ACID, SUNDAY))) == []


def test_a_cleanser_with_an_acid_is_rinsed_off_and_counts_nowhere(catalogue: Catalogue) -> None:
    cleanser = use(7, StepKind.CLEANSE, roles=BHA, per=Per.DAY)
    days = [MONDAY + n * DAY for n in range(7)]
    assert of_day(catalogue, *done(cleanser, *days), *done(RETINOID, SUNDAY)) == []
    assert hints_for_plan([cleanser, NIGHTLY, SUNSCREEN], catalogue) == []


@pytest.mark.parametrize(("often", "expected"), [(2, []), (3, [HintKind.ACIDS_OFTEN])])
def test_a_plan_is_held_against_the_same_number(catalogue: Catalogue, often: int, expected: list[HintKind]) -> None:
    assert kinds(hints_for_plan([use(1, StepKind.EXFOLIATE, times=often), SUNSCREEN], catalogue)) == expected
    ranged = use(1, StepKind.EXFOLIATE, times=1, times_most=often)
    assert kinds(hints_for_plan([ranged, SUNSCREEN], catalogue)) == expected


def test_a_plan_adds_up_every_exfoliant(catalogue: Catalogue) -> None:
    serum = use(6, StepKind.SERUM, roles=BHA, times=2)
    (hint,) = hints_for_plan([ACID, serum, SUNSCREEN], catalogue)
    assert (hint.values["n"], set(hint.steps)) == ("3", {1, 6})
    daily = use(6, StepKind.SERUM, roles=BHA, per=Per.DAY)
    assert hints_for_plan([daily, SUNSCREEN], catalogue)[0].values["n"] == "7"


def test_what_was_done_goes_before_what_is_planned(catalogue: Catalogue) -> None:
    planned = (use(1, StepKind.EXFOLIATE, times=4), SUNSCREEN)
    (hint,) = of_day(catalogue, *done(ACID, MONDAY), planned=planned)
    assert "planned" in hint.text
    (hint,) = of_day(catalogue, *done(ACID, *(MONDAY + n * DAY for n in range(3))), planned=planned)
    assert "planned" not in hint.text


def test_an_acid_and_a_retinoid_on_one_evening(catalogue: Catalogue) -> None:
    (hint,) = of_day(catalogue, *done(ACID, SUNDAY), *done(RETINOID, SUNDAY))
    assert (hint.kind, set(hint.steps)) == (HintKind.SAME_EVENING, {1, 2})
    assert hint.statements[0] == "step_exfoliate.with_retinoid"
    assert "retinoid" in hint.text
    assert of_day(catalogue, *done(ACID, SUNDAY - DAY), *done(RETINOID, SUNDAY)) == []


def test_an_acid_in_the_morning_and_a_retinoid_at_night_do_not_meet(catalogue: Catalogue) -> None:
    morning = use(1, StepKind.EXFOLIATE, Slot.MORNING)
    assert of_day(catalogue, *done(morning, SUNDAY), *done(RETINOID, SUNDAY)) == []


def test_two_exfoliants_on_one_evening(catalogue: Catalogue) -> None:
    serum = use(6, StepKind.SERUM, roles=frozenset({Role.AHA}))
    (hint,) = of_day(catalogue, *done(ACID, SUNDAY), *done(serum, SUNDAY))
    assert (hint.kind, "Two" in hint.text) == (HintKind.SAME_EVENING, True)


def test_a_daily_retinoid_that_is_still_to_come_meets_the_acid_of_today(catalogue: Catalogue) -> None:
    planned = (ACID, NIGHTLY, SUNSCREEN)
    assert of_day(catalogue, planned=planned) == []
    assert kinds(of_day(catalogue, *done(ACID, SUNDAY), planned=planned)) == [HintKind.SAME_EVENING]
    resting = Matter(SUNDAY, planned, done(ACID, SUNDAY), resting=frozenset({5}))
    assert hints_of_day(resting, catalogue) == []


@pytest.mark.parametrize(("acid", "retinoid", "meet"), [(1, 6, False), (2, 5, False), (2, 6, True), (1, 7, True)])
def test_a_plan_meets_only_where_the_week_has_too_few_evenings(
    catalogue: Catalogue, acid: int, retinoid: int, meet: bool
) -> None:
    uses = [use(1, StepKind.EXFOLIATE, times=acid), use(2, StepKind.RETINOID, times=retinoid), SUNSCREEN]
    assert (HintKind.SAME_EVENING in kinds(hints_for_plan(uses, catalogue))) is meet


def test_no_sunscreen_in_the_morning_while_on_acids(catalogue: Catalogue) -> None:
    (hint,) = hints_for_plan([ACID], catalogue)
    assert (hint.kind, hint.statements[0]) == (HintKind.NO_SUNSCREEN, "step_sunscreen.aad_daily")
    assert hints_for_plan([ACID, SUNSCREEN], catalogue) == []
    at_night = replace(SUNSCREEN, slot=Slot.EVENING)
    assert kinds(hints_for_plan([ACID, at_night], catalogue)) == [HintKind.NO_SUNSCREEN]
    day_cream = use(8, StepKind.MOISTURISE, Slot.MORNING, frozenset({Role.UV_FILTER}), per=Per.DAY)
    assert hints_for_plan([ACID, day_cream], catalogue) == []
    assert hints_for_plan([day_cream], catalogue) == []


def test_sunscreen_ticked_today_is_enough_and_an_acid_of_six_days_ago_still_asks_for_it(catalogue: Catalogue) -> None:
    cleanse = use(9, StepKind.CLEANSE, Slot.MORNING, per=Per.DAY)
    acid = done(ACID, SUNDAY - 6 * DAY)
    assert kinds(of_day(catalogue, *acid, planned=(cleanse,))) == [HintKind.NO_SUNSCREEN]
    assert of_day(catalogue, *acid, *done(SUNSCREEN, SUNDAY), planned=(cleanse,)) == []
    assert of_day(catalogue, planned=(cleanse,)) == []


def test_a_course_or_a_window_asks_for_sunscreen_too(catalogue: Catalogue) -> None:
    cleanse = use(9, StepKind.CLEANSE, Slot.MORNING, per=Per.DAY)
    (course,) = hints_of_day(Matter(SUNDAY, (cleanse,), has_course=True), catalogue)
    assert "course" in course.text
    window = Matter(SUNDAY, (cleanse,), has_course=True, has_sun_window=True, sun_sources=("clinic",))
    (hint,) = hints_of_day(window, catalogue)
    assert "The clinic says" in hint.text
    assert hint.statements == ("step_sunscreen.after_treatment", "step_sunscreen.aad_daily")


def test_nothing_is_said_to_a_person_without_a_routine(catalogue: Catalogue) -> None:
    assert hints_of_day(Matter(SUNDAY, (), done(ACID, SUNDAY), has_course=True), catalogue) == []
    assert hints_for_plan([], catalogue) == []
