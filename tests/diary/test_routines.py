from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest

from poreditary.diary.diary import Diary
from poreditary.domain.kinds import Per, Slot, StepKind, TickState
from poreditary.domain.product import Product
from poreditary.domain.routine import Routine, Step
from poreditary.errors import UserError
from tests.conftest import StandingClock
from tests.diary.evening import BEGAN, TODAY, Evening

MONDAY = date(2026, 11, 16)


@pytest.fixture
def evening(diary: Diary) -> Evening:
    return Evening(diary)


def test_a_tick_is_kept_with_its_day_its_moment_and_its_offset(
    evening: Evening, clock: StandingClock, open_diary: Callable[[], Diary]
) -> None:
    changes = evening.diary.routines.tick(evening.cleanse, TODAY)
    assert changes.tables == {"tick"}
    (tick,) = open_diary().routines.ticks(TODAY, TODAY)
    assert (tick.id, tick.step_id, tick.state, tick.stamp) == (
        changes.id,
        evening.cleanse,
        TickState.DONE,
        clock.now,
    )


def test_a_step_of_two_a_day_is_done_at_the_second_tick_and_no_tick_goes_beyond(evening: Evening) -> None:
    routines = evening.diary.routines
    routines.tick(evening.tone, TODAY)
    assert not evening.step(evening.tone).is_done
    routines.tick(evening.tone, TODAY)
    assert evening.step(evening.tone).is_done
    assert not routines.tick(evening.tone, TODAY)
    assert routines.ticks(TODAY, TODAY)[0].count == 2


def test_a_tick_too_many_leaves_nothing_to_undo(evening: Evening) -> None:
    evening.diary.routines.tick(evening.cleanse, TODAY)
    evening.diary.routines.tick(evening.cleanse, TODAY)
    evening.diary.undo()
    assert evening.done() == set()


def test_untick_takes_tick_and_note_away_and_undo_brings_both_back(evening: Evening) -> None:
    routines = evening.diary.routines
    routines.tick(evening.cleanse, TODAY)
    routines.note(evening.cleanse, TODAY, "stung a little")
    before = evening.step(evening.cleanse).tick
    routines.untick(evening.cleanse, TODAY)
    assert evening.step(evening.cleanse).tick is None
    evening.diary.undo()
    assert evening.step(evening.cleanse).tick == before


def test_untick_of_what_was_never_ticked_changes_nothing(evening: Evening) -> None:
    assert not evening.diary.routines.untick(evening.cleanse, TODAY)


def test_tick_all_ticks_what_the_day_asks_for_in_one_action(evening: Evening) -> None:
    evening.diary.routines.tick_all(evening.id, TODAY)
    assert evening.done() == {evening.cleanse, evening.tone, evening.retinoid}
    assert evening.step(evening.tone).tick.count == 2  # type: ignore[union-attr]
    assert evening.on().is_done
    evening.diary.undo()
    assert evening.done() == set()
    evening.diary.redo()
    assert len(evening.done()) == 3


def test_tick_all_leaves_a_weekly_frequency_to_the_person(evening: Evening) -> None:
    evening.diary.routines.tick_all(evening.id, TODAY)
    assert evening.step(evening.mask).tick is None


def test_tick_all_leaves_out_what_it_is_told_to(evening: Evening) -> None:
    evening.diary.routines.tick_all(evening.id, TODAY, frozenset({evening.retinoid}))
    assert evening.done() == {evening.cleanse, evening.tone}
    assert not evening.on().is_done


def test_tick_all_keeps_skips_and_finishes_what_was_begun(evening: Evening) -> None:
    routines = evening.diary.routines
    routines.skip(evening.retinoid, TODAY, "no time")
    routines.tick(evening.tone, TODAY)
    routines.tick_all(evening.id, TODAY)
    assert evening.step(evening.retinoid).is_skipped
    assert evening.step(evening.tone).is_done
    assert evening.on().is_done


def test_tick_all_twice_changes_nothing_the_second_time(evening: Evening) -> None:
    evening.diary.routines.tick_all(evening.id, TODAY)
    assert not evening.diary.routines.tick_all(evening.id, TODAY)


def test_tick_all_refuses_a_routine_that_was_not_in_use(evening: Evening) -> None:
    evening.diary.routines.archive(evening.id)
    with pytest.raises(UserError, match="not in use"):
        evening.diary.routines.tick_all(evening.id, TODAY)


def test_a_weekly_routine_asks_until_the_week_has_enough(diary: Diary) -> None:
    routines = diary.routines
    weekly = routines.add(Routine("Weekly", Slot.WEEKLY)).id
    mask = routines.add_step(Step(weekly, StepKind.MASK, BEGAN, times=2, per=Per.WEEK)).id
    routines.tick_all(weekly, MONDAY)
    tuesday = routines.on(MONDAY + timedelta(days=1))[0]
    assert [s.step.id for s in tuesday.open_steps] == [mask]
    assert not tuesday.is_done
    routines.tick_all(weekly, MONDAY + timedelta(days=1))
    wednesday = routines.on(MONDAY + timedelta(days=2))[0]
    assert wednesday.is_done
    assert not routines.tick_all(weekly, MONDAY + timedelta(days=2))


def test_a_routine_of_weekly_frequencies_is_done_only_once_something_was(diary: Diary) -> None:
    routine = diary.routines.add(Routine("Evening", Slot.EVENING)).id
    mask = diary.routines.add_step(Step(routine, StepKind.MASK, BEGAN, per=Per.WEEK)).id
    assert not diary.routines.on(TODAY)[0].is_done
    diary.routines.tick(mask, TODAY)
    assert diary.routines.on(TODAY)[0].is_done


def test_a_skip_keeps_its_reason_and_is_not_a_miss(evening: Evening) -> None:
    evening.diary.routines.skip(evening.cleanse, TODAY, "travelling")
    step = evening.step(evening.cleanse)
    assert step.is_skipped
    assert not step.is_done
    assert step.tick is not None
    assert step.tick.reason == "travelling"
    evening.diary.undo()
    assert evening.step(evening.cleanse).tick is None


def test_ticking_a_skipped_step_drops_the_reason_and_keeps_the_note(evening: Evening) -> None:
    routines = evening.diary.routines
    routines.skip(evening.cleanse, TODAY, "no time")
    routines.note(evening.cleanse, TODAY, "later after all")
    routines.tick(evening.cleanse, TODAY)
    tick = evening.step(evening.cleanse).tick
    assert tick is not None
    assert (tick.state, tick.reason, tick.note, tick.count) == (TickState.DONE, "", "later after all", 1)


def test_skipping_what_was_done_twice_counts_nothing_any_more(evening: Evening) -> None:
    evening.diary.routines.tick_all(evening.id, TODAY)
    evening.diary.routines.skip(evening.tone, TODAY)
    assert evening.step(evening.tone).is_skipped
    assert evening.step(evening.tone).done_this_week == 0


def test_a_note_ticks_a_step_that_is_neither_ticked_nor_skipped(evening: Evening) -> None:
    evening.diary.routines.note(evening.cleanse, TODAY, "new bottle")
    assert evening.step(evening.cleanse).is_done
    evening.diary.undo()
    assert evening.step(evening.cleanse).tick is None


def test_an_empty_note_takes_the_note_away_but_ticks_nothing(evening: Evening) -> None:
    routines = evening.diary.routines
    assert not routines.note(evening.cleanse, TODAY, "")
    assert evening.step(evening.cleanse).tick is None
    routines.note(evening.cleanse, TODAY, "new bottle")
    routines.note(evening.cleanse, TODAY, "")
    assert evening.step(evening.cleanse).tick.note == ""  # type: ignore[union-attr]
    evening.diary.undo()
    assert evening.step(evening.cleanse).tick.note == "new bottle"  # type: ignore[union-attr]


def test_the_week_counts_from_monday_up_to_the_day(evening: Evening) -> None:
    routines = evening.diary.routines
    for day in (MONDAY - timedelta(days=1), MONDAY, MONDAY + timedelta(days=2)):
        routines.tick(evening.mask, day)
    routines.skip(evening.mask, MONDAY + timedelta(days=3))
    counts = [evening.step(evening.mask, MONDAY + timedelta(days=n)).done_this_week for n in range(-1, 8)]
    assert counts == [1, 1, 1, 2, 2, 2, 2, 2, 0]


def test_a_tick_keeps_the_product_of_its_time(evening: Evening) -> None:
    diary = evening.diary
    old = diary.shelf.add(Product("gel", StepKind.CLEANSE, brand="Old")).id
    new = diary.shelf.add(Product("foam", StepKind.CLEANSE, brand="New")).id
    step = diary.routines.step(evening.cleanse)
    diary.routines.edit_step(replace(step, product_id=old))
    diary.routines.tick(evening.cleanse, TODAY - timedelta(days=1))
    diary.routines.edit_step(replace(step, product_id=new))
    assert evening.step(evening.cleanse, TODAY - timedelta(days=1)).product == "Old gel"
    assert evening.step(evening.cleanse).product == "New foam"


def test_a_step_that_ends_keeps_its_past_and_is_gone_today(evening: Evening) -> None:
    yesterday = TODAY - timedelta(days=1)
    evening.diary.routines.tick(evening.cleanse, yesterday)
    evening.diary.routines.end_step(evening.cleanse)
    assert evening.cleanse in evening.done(yesterday)
    assert evening.cleanse not in {s.step.id for s in evening.on().steps}
    evening.diary.undo()
    assert evening.cleanse in {s.step.id for s in evening.on().steps}


def test_a_step_that_ends_on_a_day_it_was_ticked_ends_with_that_day(evening: Evening, clock: StandingClock) -> None:
    evening.diary.routines.tick(evening.cleanse, TODAY)
    evening.diary.routines.end_step(evening.cleanse)
    assert evening.cleanse in evening.done()
    clock.advance(days=1)
    assert evening.cleanse not in {s.step.id for s in evening.on(TODAY + timedelta(days=1)).steps}


def test_a_step_of_today_without_a_tick_goes_to_the_trash_and_one_with_a_tick_stays(evening: Evening) -> None:
    routines = evening.diary.routines
    unused = evening.add(StepKind.SERUM, from_day=TODAY)
    used = evening.add(StepKind.SERUM, from_day=TODAY)
    routines.tick(used, TODAY)
    routines.end_step(unused)
    routines.end_step(used)
    assert {s.id for s in routines.all_steps()} >= {used}
    assert unused not in {s.id for s in routines.all_steps()}
    assert used in evening.done()


def test_a_step_shows_from_its_first_to_its_last_day(evening: Evening) -> None:
    first, last = TODAY - timedelta(days=5), TODAY - timedelta(days=3)
    step = evening.diary.routines.add_step(Step(evening.id, StepKind.TONE, first, until_day=last)).id
    days = [TODAY - timedelta(days=n) for n in range(7)]
    assert [day for day in days if step in {s.step.id for s in evening.on(day).steps}] == days[3:6]


def test_routines_stand_in_the_order_morning_evening_weekly(diary: Diary) -> None:
    for slot in (Slot.WEEKLY, Slot.EVENING, Slot.MORNING):
        diary.routines.add(Routine(slot.word, slot))
    assert [r.routine.slot for r in diary.routines.on(TODAY)] == [Slot.MORNING, Slot.EVENING, Slot.WEEKLY]


def test_an_archived_routine_stays_on_its_past_days(evening: Evening) -> None:
    evening.diary.routines.archive(evening.id)
    assert evening.diary.routines.on(TODAY) == []
    assert evening.on(TODAY - timedelta(days=1)).routine.id == evening.id
    evening.diary.routines.unarchive(evening.id)
    assert evening.on().routine.archived_on is None


def test_a_discarded_routine_takes_its_steps_along_and_undo_brings_all_back(evening: Evening) -> None:
    evening.diary.routines.discard(evening.id)
    assert evening.diary.routines.on(TODAY) == []
    assert evening.diary.routines.all_steps() == []
    evening.diary.undo()
    assert len(evening.on().steps) == 4


def test_routines_and_steps_take_the_order_they_are_given(evening: Evening) -> None:
    routines = evening.diary.routines
    order = [evening.mask, evening.retinoid, evening.tone, evening.cleanse]
    routines.reorder_steps(order)
    assert [s.step.id for s in evening.on().steps] == order
    late = routines.add(Routine("Late", Slot.EVENING)).id
    routines.reorder([late, evening.id])
    assert [r.routine.id for r in routines.on(TODAY)] == [late, evening.id]
    assert [s.id for s in routines.steps(evening.id)] == order


def test_names_of_routines_and_steps_have_an_end(diary: Diary) -> None:
    kept = diary.routines.add(Routine("x" * 200, Slot.MORNING)).id
    with pytest.raises(UserError, match="200 characters at most"):
        diary.routines.add(Routine("x" * 201, Slot.MORNING))
    with pytest.raises(UserError, match="200 characters at most"):
        diary.routines.add_step(Step(kept, StepKind.OTHER, diary.today(), name="x" * 201))
    assert diary.routines.all_steps() == []
