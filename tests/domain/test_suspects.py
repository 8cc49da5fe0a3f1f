"""What was new or done before a reaction, at the edges of its windows, and the order it stands in."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from poreditary.domain.kinds import PatchResult, StepKind
from poreditary.domain.patch_tests import PatchOutcome
from poreditary.domain.reaction import PatchReading
from poreditary.domain.suspect_texts import Voice, away_text, facts_texts, title_of
from poreditary.domain.suspects import Before, Fact, Reason, Suspect, Use, suspects
from poreditary.domain.treatment import Session

DAY = date(2026, 11, 21)
BEGIN = date(2025, 1, 1)
SERUM = Use(StepKind.SERUM, "Serum", product_id=1, first_day=BEGIN, last_day=DAY, recent_days=7, earlier_days=28)
ACID = replace(SERUM, kind=StepKind.EXFOLIATE, title="Acid", product_id=2, is_strong=True)
PLAIN = Voice(lambda _context, text: text, date.isoformat)


def before(days: int) -> date:
    return DAY - timedelta(days=days)


def reasons(use: Use, begin: date | None = BEGIN) -> list[Reason]:
    return [fact.reason for suspect in suspects(DAY, [use], begin=begin) for fact in suspect.facts]


def names(found: tuple[Suspect, ...]) -> list[str]:
    return [suspect.name for suspect in found]


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        (0, [Reason.FIRST_USED]),
        (1, [Reason.FIRST_USED]),
        (28, [Reason.FIRST_USED]),
        (29, [Reason.USED]),
        (-1, [Reason.USED]),
    ],
)
def test_a_product_is_new_for_four_weeks(days: int, expected: list[Reason]) -> None:
    assert reasons(replace(SERUM, first_day=before(days))) == expected


@pytest.mark.parametrize(("days", "count"), [(0, 1), (14, 1), (15, 0), (-1, 0)])
def test_a_session_counts_for_two_weeks_and_never_after_the_reaction(days: int, count: int) -> None:
    found = suspects(DAY, [], [Session(before(days), "peel", id=3)])

    assert [(one.session_id, one.facts) for one in found] == [(3, (Fact(Reason.SESSION, before(days)),))] * count


def test_the_nearer_of_two_sessions_stands_first() -> None:
    sessions = [Session(before(9), "", id=1, name="Peel"), Session(before(2), "", id=2, name="Needling")]

    assert names(suspects(DAY, [], sessions)) == ["Needling", "Peel"]


def test_what_is_new_stands_by_its_day_and_what_is_used_as_ever_last() -> None:
    uses = [
        SERUM,
        replace(SERUM, title="Toner", product_id=3, first_day=before(5)),
        replace(SERUM, title="Cream", product_id=4, first_day=before(1)),
        replace(SERUM, title="Clay", product_id=5, opened_on=before(5)),
    ]
    found = suspects(DAY, uses, [Session(before(5), "", id=1, name="Peel")], BEGIN)

    assert names(found) == ["Cream", "Peel", "Toner", "Clay", "Serum"]
    assert [suspect.is_new for suspect in found] == [True, True, True, True, False]
    assert names(Before(DAY, found).as_ever) == ["Serum"]


def test_a_product_on_the_shelf_that_was_never_ticked_counts_once_it_was_opened() -> None:
    never = Use(StepKind.MASK, "Mask", product_id=9)

    assert reasons(never) == []
    assert reasons(replace(never, opened_on=before(28))) == [Reason.OPENED]
    assert reasons(replace(never, opened_on=before(29))) == []
    assert reasons(replace(never, opened_on=before(-1))) == []


def test_opened_and_first_used_on_the_same_day_is_said_once() -> None:
    assert reasons(replace(SERUM, first_day=before(3), opened_on=before(3))) == [Reason.FIRST_USED]
    assert reasons(replace(SERUM, first_day=before(2), opened_on=before(3))) == [Reason.FIRST_USED, Reason.OPENED]
    assert reasons(replace(SERUM, opened_on=before(3))) == [Reason.OPENED]


def test_what_was_in_use_when_the_diary_begins_is_not_new() -> None:
    early = replace(SERUM, first_day=before(4))

    assert reasons(early, begin=before(4)) == [Reason.FROM_START]
    assert reasons(early, begin=before(5)) == [Reason.FIRST_USED]
    assert reasons(replace(early, added_on=before(4)), begin=before(4)) == [Reason.FROM_START]
    assert reasons(replace(early, opened_on=before(4)), begin=before(4)) == [Reason.OPENED]


def test_a_step_added_later_is_named_unless_its_product_is_new_itself() -> None:
    assert reasons(replace(SERUM, added_on=before(28))) == [Reason.ADDED]
    assert reasons(replace(SERUM, added_on=before(29))) == [Reason.USED]
    assert reasons(replace(SERUM, first_day=before(3), added_on=before(3))) == [Reason.FIRST_USED]
    assert reasons(Use(StepKind.MASK, step_id=4, added_on=DAY)) == [Reason.ADDED]


@pytest.mark.parametrize(("days", "expected"), [(0, Reason.DESPITE), (14, Reason.DESPITE), (15, Reason.USED)])
def test_a_step_done_despite_a_pause_is_named_for_two_weeks(days: int, expected: Reason) -> None:
    assert reasons(replace(ACID, despite_on=before(days))) == [expected]


@pytest.mark.parametrize(
    ("recent", "earlier", "is_named"),
    [(3, 4, True), (2, 4, False), (2, 0, True), (1, 0, False), (7, 20, True), (7, 21, False)],
)
def test_an_exfoliant_used_two_days_a_week_more_often_is_named(recent: int, earlier: int, is_named: bool) -> None:
    use = replace(ACID, recent_days=recent, earlier_days=earlier)

    assert (Reason.MORE_OFTEN in reasons(use)) is is_named
    assert Reason.MORE_OFTEN not in reasons(replace(use, is_strong=False))


def test_how_often_is_only_compared_with_weeks_the_diary_knows() -> None:
    use = replace(ACID, recent_days=7, earlier_days=0)

    assert reasons(use, begin=before(34)) == [Reason.MORE_OFTEN]
    assert reasons(replace(use, first_day=before(40)), begin=before(33)) == [Reason.USED]


def test_use_as_ever_counts_on_the_day_and_the_day_before() -> None:
    assert reasons(replace(SERUM, last_day=before(1))) == [Reason.USED]
    assert reasons(replace(SERUM, last_day=before(2))) == []


@given(st.permutations(range(8)))
def test_the_order_does_not_depend_on_how_the_diary_was_read(order: list[int]) -> None:
    uses = [
        replace(SERUM, title="Same", product_id=number, first_day=before(3 if number < 4 else 60))
        for number in range(1, 9)
    ]
    found = suspects(DAY, [uses[place] for place in order], begin=BEGIN)

    assert [suspect.product_id for suspect in found] == list(range(1, 9))


def test_the_facts_are_said_in_words_with_the_patch_test() -> None:
    outcome = PatchOutcome(1, before(10), PatchReading(48, PatchResult.SLIGHT))
    use = replace(ACID, first_day=before(3), recent_days=2, patch=outcome)
    (found,) = suspects(DAY, [use], begin=BEGIN)

    assert title_of(found, PLAIN) == "Acid"
    assert facts_texts(found, PLAIN) == (
        "first used on 2026-11-18",
        "on 2 of the 7 days up to the reaction",
        "patch test of 2026-11-11: slight at 48 hours",
    )
    assert [away_text(before(days), DAY, PLAIN) for days in (0, 1, 2)] == [
        "same day",
        "the day before",
        "2 days before",
    ]


def test_more_often_says_than_when_and_a_nameless_step_goes_by_its_kind() -> None:
    use = Use(StepKind.RETINOID, step_id=2, first_day=BEGIN, last_day=DAY, recent_days=5, is_strong=True)
    (found,) = suspects(DAY, [use], begin=BEGIN)

    assert title_of(found, PLAIN) == "Retinoid"
    assert facts_texts(found, PLAIN)[1] == "on 5 of the 7 days up to the reaction, on 0 of the 28 days before them"
