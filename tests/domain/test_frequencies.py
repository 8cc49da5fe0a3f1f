"""What the catalogue says of how often, and when a step keeps to it."""

from datetime import date

import pytest

from poreditary import paths
from poreditary.domain.catalogue import Catalogue, load
from poreditary.domain.frequencies import Limit, frequencies, highest, keeps_to
from poreditary.domain.kinds import Per, StepKind
from poreditary.domain.routine import Step

DAY = date(2026, 11, 21)


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load(paths.resources() / "catalogue")


def test_the_gentlest_stands_first(catalogue: Catalogue) -> None:
    found = [(f.key, f.times, f.times_most, f.per) for f in frequencies(catalogue, StepKind.EXFOLIATE)]
    assert found == [
        ("step_exfoliate.s1_weekly", 1, None, Per.WEEK),
        ("step_exfoliate.s3_weekly", 1, 2, Per.WEEK),
    ]
    assert [f.a_week for f in frequencies(catalogue, StepKind.MASK)] == [(1, 2), (2, 3)]


def test_an_open_end_is_no_range_of_a_step(catalogue: Catalogue) -> None:
    found = {f.key: f for f in frequencies(catalogue, StepKind.CLEANSE)}
    twice = found["step_cleanse.s1_twice"]
    assert (twice.times, twice.times_most, twice.per, twice.range.is_open) == (2, None, Per.DAY, True)


def test_the_highest_is_named_with_who_states_it(catalogue: Catalogue) -> None:
    assert highest(catalogue, StepKind.EXFOLIATE) == Limit(2, ("step_exfoliate.s3_weekly",))
    assert highest(catalogue, StepKind.MASK) == Limit(3, ("step_mask.s3_any",))
    assert highest(catalogue, StepKind.CLEANSE) is None
    assert highest(catalogue, StepKind.TONE) is None


@pytest.mark.parametrize(
    ("key", "kind", "often", "keeps"),
    [
        ("step_exfoliate.s3_weekly", StepKind.EXFOLIATE, (1, 2, Per.WEEK), True),
        ("step_exfoliate.s3_weekly", StepKind.EXFOLIATE, (2, None, Per.WEEK), True),
        ("step_exfoliate.s3_weekly", StepKind.EXFOLIATE, (2, 3, Per.WEEK), False),
        ("step_exfoliate.s3_weekly", StepKind.EXFOLIATE, (1, None, Per.DAY), False),
        ("step_exfoliate.s3_weekly", StepKind.MASK, (1, None, Per.WEEK), False),
        ("step_mask.s3_any", StepKind.MASK, (1, None, Per.WEEK), False),
        ("step_cleanse.s1_twice", StepKind.CLEANSE, (1, None, Per.DAY), True),
        ("step_cleanse.s4_brush", StepKind.CLEANSE, (3, None, Per.DAY), False),
        ("step_moisturise.non_comedogenic", StepKind.MOISTURISE, (3, None, Per.WEEK), True),
    ],
)
def test_a_step_keeps_to_its_statement_within_the_stated_range(
    catalogue: Catalogue, key: str, kind: StepKind, often: tuple[int, int | None, Per], keeps: bool
) -> None:
    found = catalogue.statement(key)
    assert found is not None
    times, most, per = often
    assert keeps_to(Step(1, kind, DAY, times=times, times_most=most, per=per), *found) is keeps
