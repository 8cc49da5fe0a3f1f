"""What was new before a reaction, read from a real diary."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from poreditary.diary.diary import Diary
from poreditary.diary.suspects import FIRST_OF_PRODUCT, FIRST_OF_STEP, USED
from poreditary.domain.aftercare import AftercareWindow
from poreditary.domain.kinds import PatchResult, ReactionKind, Slot, StepKind, WindowKind
from poreditary.domain.product import Active, Product
from poreditary.domain.reaction import PatchReading, PatchTest, Reaction
from poreditary.domain.routine import Routine, Step
from poreditary.domain.suspects import Reason, Suspect
from poreditary.domain.treatment import Session
from tests.conftest import NOW, StandingClock

DAY = date(2026, 11, 21)
LONG_AGO = date(2026, 1, 1)


def before(days: int) -> date:
    return DAY - timedelta(days=days)


@pytest.fixture
def evening(diary: Diary) -> int:
    """Return a routine whose cleanser was ticked long ago, so that the diary knows the weeks before."""
    routine = diary.routines.add(Routine("Evening", Slot.EVENING)).id
    cleanse = diary.routines.add_step(Step(routine, StepKind.CLEANSE, LONG_AGO, name="Milk")).id
    for days in (300, 1, 0):
        diary.routines.tick(cleanse, before(days))
    return routine


def used(diary: Diary, routine: int, product: Product, *days_before: int, begun: date = LONG_AGO) -> int:
    """Put a product on the shelf and tick it so many days before; return its id."""
    product_id = diary.shelf.add(product).id
    step = diary.routines.add_step(Step(routine, product.kind, begun, product_id=product_id)).id
    for days in days_before:
        diary.routines.tick(step, before(days))
    return product_id


def said(found: tuple[Suspect, ...]) -> list[tuple[str, list[Reason]]]:
    return [(suspect.name, [fact.reason for fact in suspect.facts]) for suspect in found]


def test_first_use_sessions_and_what_is_used_as_ever_stand_in_order(diary: Diary, evening: int) -> None:
    used(diary, evening, Product("Serum", StepKind.SERUM), 28, 5)
    used(diary, evening, Product("Toner", StepKind.TONE), 29, 0)
    used(diary, evening, Product("Unused", StepKind.MASK))
    diary.treatments.add_session(Session(before(3), "peel", name="Peel"))
    diary.treatments.add_session(Session(before(-1), "peel", name="Later"))
    diary.treatments.discard_session(diary.treatments.add_session(Session(before(2), "peel", name="Gone")).id)

    found = diary.suspects.before(DAY)

    assert said(found.suspects) == [
        ("Peel", [Reason.SESSION]),
        ("Serum", [Reason.FIRST_USED]),
        ("Milk", [Reason.USED]),
        ("Toner", [Reason.USED]),
    ]


def test_an_archived_product_counts_and_one_in_the_trash_does_not(diary: Diary, evening: int) -> None:
    archived = used(diary, evening, Product("Acid", StepKind.EXFOLIATE), 2)
    thrown = used(diary, evening, Product("Sample", StepKind.SERUM), 2)
    diary.shelf.archive(archived)
    diary.shelf.discard(thrown)

    assert [suspect.product_id for suspect in diary.suspects.before(DAY).news] == [archived]


def test_a_tick_taken_away_or_skipped_and_a_step_in_the_trash_leave_nothing(diary: Diary, evening: int) -> None:
    used(diary, evening, Product("Serum", StepKind.SERUM))
    skipped, thrown = diary.routines.steps(evening)[-1].id, 0
    diary.routines.skip(skipped, DAY)
    used(diary, evening, Product("Mask", StepKind.MASK), 1)
    thrown = diary.routines.steps(evening)[-1].id
    diary.routines.discard_step(thrown)

    assert [suspect.name for suspect in diary.suspects.before(DAY).suspects] == ["Milk"]


def test_more_often_is_seen_by_kind_and_by_ingredient(diary: Diary, evening: int) -> None:
    lately, weekly = range(7), (8, 15, 22, 29, 300)
    used(diary, evening, Product("Acid", StepKind.EXFOLIATE), *lately, *weekly)
    bha = Product("Gel", StepKind.CLEANSE, actives=(Active("BHA", 2.0, "salicylic_acid"),))
    used(diary, evening, bha, *lately, *weekly)
    used(diary, evening, Product("Cream", StepKind.MOISTURISE), *lately, *weekly)

    found = diary.suspects.before(DAY)

    assert [suspect.name for suspect in found.news] == ["Acid", "Gel"]
    assert {fact.reason for suspect in found.news for fact in suspect.facts} == {Reason.MORE_OFTEN}
    assert [(s.use.recent_days, s.use.earlier_days) for s in found.news if s.use] == [(7, 4), (7, 4)]


def test_a_step_done_despite_a_pause_is_found_with_the_pause(diary: Diary, evening: int) -> None:
    used(diary, evening, Product("Retinol", StepKind.RETINOID), 300, 4)
    window = AftercareWindow(0, WindowKind.ACTIVES, before(6), DAY)
    diary.treatments.add_session(Session(before(30), "peel", name="Peel"), (window,))
    tick = diary.routines.ticks(before(4), before(4))[0]
    with diary._ledger.change("Ticked all the same"):
        diary._store.update("tick", replace(tick, despite=str(WindowKind.ACTIVES)))

    found = diary.suspects.before(DAY)

    assert said(found.news) == [("Retinol", [Reason.DESPITE])]
    assert [(pause.kind, pause.until_day) for pause in found.pauses] == [(WindowKind.ACTIVES, DAY)]


def test_a_step_without_a_product_goes_by_its_own_days(diary: Diary, evening: int) -> None:
    step = diary.routines.add_step(Step(evening, StepKind.RETINOID, before(3))).id
    diary.routines.tick(step, before(2))

    (first, *_rest) = diary.suspects.before(DAY).suspects

    assert (first.product_id, first.use and first.use.step_id) == (None, step)
    assert first.facts[0].day == before(2)


def test_opened_anew_and_added_to_a_routine_are_news_of_an_old_product(diary: Diary, evening: int) -> None:
    used(diary, evening, Product("Cream", StepKind.MOISTURISE, opened_on=before(10)), 300)
    tonic = used(diary, evening, Product("Tonic", StepKind.TONE), 300)
    diary.routines.add_step(Step(evening, StepKind.TONE, before(4), product_id=tonic))
    diary.shelf.add(Product("New", StepKind.MASK, opened_on=before(28)))

    assert said(diary.suspects.before(DAY).news) == [
        ("Tonic", [Reason.ADDED]),
        ("Cream", [Reason.OPENED]),
        ("New", [Reason.OPENED]),
    ]


def test_the_patch_test_of_a_product_stands_with_it(diary: Diary, evening: int) -> None:
    serum = used(diary, evening, Product("Serum", StepKind.SERUM), 1)
    reading = PatchReading(48, PatchResult.CLEAR)
    diary.patch_tests.add(PatchTest(before(9), NOW, product_id=serum, readings=(reading,)))

    (found,) = diary.suspects.before(DAY).news

    assert found.use is not None
    assert found.use.patch is not None
    assert found.use.patch.reading == reading


def test_what_a_person_suspects_comes_with_its_facts(diary: Diary, evening: int) -> None:
    serum = used(diary, evening, Product("Serum", StepKind.SERUM), 1)
    peel = diary.treatments.add_session(Session(before(1), "", name="Peel")).id
    plain = Reaction(ReactionKind.BURNING, 2, DAY, NOW)

    assert diary.suspects.chosen(plain) == ()
    by_product = diary.suspects.chosen(replace(plain, suspect_product_id=serum))
    by_session = diary.suspects.chosen(replace(plain, suspect_session_id=peel))
    assert [one.name for one in (*by_product, *by_session)] == ["Serum", "Peel"]
    assert diary.suspects.chosen(replace(plain, suspect_product_id=serum, from_day=before(2))) == ()


def test_an_empty_diary_has_no_suspects(diary: Diary) -> None:
    assert diary.suspects.before(DAY).suspects == ()


@pytest.mark.parametrize("sql", [USED, FIRST_OF_PRODUCT, FIRST_OF_STEP])
def test_no_question_reads_all_ticks_there_are(diary: Diary, sql: str) -> None:
    plan = diary._store.rows(f"EXPLAIN QUERY PLAN {sql}", *([DAY] * sql.count("?")))

    assert [str(row[3]) for row in plan if str(row[3]).startswith("SCAN")] == []


def step_of(diary: Diary, routine: int) -> Step:
    return diary.routines.steps(routine)[-1]


def test_another_frequency_is_no_news_of_a_product(diary: Diary, evening: int, clock: StandingClock) -> None:
    used(diary, evening, Product("Cream", StepKind.MOISTURISE), 300, 1)
    diary.routines.edit_step(replace(step_of(diary, evening), times=2))
    clock.advance(days=3)

    assert step_of(diary, evening).from_day == DAY
    assert diary.suspects.before(DAY + timedelta(days=3)).news == ()


def test_another_frequency_is_no_first_use_of_a_step_without_a_product(
    diary: Diary, evening: int, clock: StandingClock
) -> None:
    step = diary.routines.add_step(Step(evening, StepKind.RETINOID, LONG_AGO)).id
    for days in (200, 9, 8, 2, 0):
        diary.routines.tick(step, before(days))
    diary.routines.edit_step(replace(diary.routines.step(step), times=2))
    clock.advance(days=1)

    found = diary.suspects.before(DAY + timedelta(days=1))

    assert found.news == ()
    retinoids = [one.use for one in found.as_ever if one.use and one.use.kind is StepKind.RETINOID]
    assert [(use.first_day, use.last_day, use.recent_days, use.earlier_days) for use in retinoids] == [
        (before(200), DAY, 2, 2)
    ]


def test_a_step_moved_to_another_routine_is_no_news(diary: Diary, evening: int) -> None:
    used(diary, evening, Product("Cream", StepKind.MOISTURISE), 300, 1)
    morning = diary.routines.add(Routine("Morning", Slot.MORNING)).id
    moved = step_of(diary, evening).id
    diary.routines.move_step(moved, morning, [moved])

    assert diary.suspects.before(DAY).news == ()


def test_what_is_taken_up_again_after_a_gap_was_added_but_not_used_for_the_first_time(
    diary: Diary, evening: int, clock: StandingClock
) -> None:
    step = diary.routines.add_step(Step(evening, StepKind.RETINOID, LONG_AGO, name="Mine")).id
    diary.routines.tick(step, before(100))
    diary.routines.end_step(step)
    clock.advance(days=40)
    again = diary.routines.resume_step(step).id
    diary.routines.tick(again, diary.today())

    assert said(diary.suspects.before(diary.today()).news) == [("Mine", [Reason.ADDED])]
