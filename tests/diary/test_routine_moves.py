"""Moving steps between routines and taking them up again: the past stays as it was."""

from dataclasses import replace
from datetime import date

import pytest

from poreditary.diary.diary import Diary
from poreditary.domain.kinds import Per, Slot, StepKind
from poreditary.domain.routine import Routine, Step
from poreditary.errors import UserError
from tests.conftest import StandingClock

TODAY = date(2026, 11, 21)
YESTERDAY = date(2026, 11, 20)


@pytest.fixture
def routines(diary: Diary) -> tuple[int, int]:
    for slot in (Slot.MORNING, Slot.EVENING):
        diary.routines.add(Routine(slot.word, slot))
    morning, evening = diary.routines.all()
    return morning.id, evening.id


def kinds(diary: Diary, routine: int) -> list[StepKind]:
    return [step.kind for step in diary.routines.steps(routine)]


def add(diary: Diary, routine: int, kind: StepKind, day: date = YESTERDAY) -> int:
    return diary.routines.add_step(Step(routine, kind, day)).id


def test_steps_are_added_to_old_and_new_routines_as_one_action(diary: Diary, routines: tuple[int, int]) -> None:
    morning, _ = routines
    kept = diary.routines.all()[0]
    new, empty = Routine("Weekly", Slot.WEEKLY), Routine("Late", Slot.EVENING)
    steps = [Step(0, StepKind.CLEANSE, TODAY), Step(0, StepKind.TONE, TODAY)]
    diary.routines.add_parts([(kept, steps), (new, steps[:1]), (empty, [])])
    assert [routine.name for routine in diary.routines.all()] == ["Morning", "Evening", "Weekly"]
    assert kinds(diary, morning) == [StepKind.CLEANSE, StepKind.TONE]
    assert kinds(diary, diary.routines.all()[2].id) == [StepKind.CLEANSE]
    diary.undo()
    assert diary.routines.all_steps() == []
    assert len(diary.routines.all()) == 2


def test_a_moved_step_leaves_its_past_behind(diary: Diary, routines: tuple[int, int]) -> None:
    morning, evening = routines
    serum = add(diary, morning, StepKind.SERUM)
    cleanse = add(diary, evening, StepKind.CLEANSE)
    diary.routines.tick(serum, YESTERDAY)
    diary.routines.tick(serum, TODAY)
    changes = diary.routines.move_step(serum, evening, [serum, cleanse])
    assert str(changes) == "Step moved to Evening"
    assert kinds(diary, morning) == []
    assert kinds(diary, evening) == [StepKind.SERUM, StepKind.CLEANSE]
    before, after = diary.routines.on(YESTERDAY), diary.routines.on(TODAY)
    assert [len(routine.steps) for routine in before] == [1, 1]
    assert before[0].steps[0].is_done
    assert [len(routine.steps) for routine in after] == [0, 2]
    assert after[1].steps[0].is_done


def test_a_move_is_undone_whole(diary: Diary, routines: tuple[int, int]) -> None:
    morning, evening = routines
    serum = add(diary, morning, StepKind.SERUM)
    diary.routines.tick(serum, TODAY)
    step, ticks = diary.routines.step(serum), diary.routines.ticks(TODAY, TODAY)
    diary.routines.move_step(serum, evening, [serum])
    diary.undo()
    assert diary.routines.all_steps() == [step]
    assert diary.routines.ticks(TODAY, TODAY) == ticks


def test_a_step_of_today_has_no_past_and_just_moves(diary: Diary, routines: tuple[int, int]) -> None:
    morning, evening = routines
    serum = add(diary, morning, StepKind.SERUM, TODAY)
    diary.routines.move_step(serum, evening, [serum])
    assert [(step.id, step.routine_id) for step in diary.routines.all_steps()] == [(serum, evening)]


def test_moving_what_is_gone_is_refused(diary: Diary, routines: tuple[int, int]) -> None:
    serum = add(diary, routines[0], StepKind.SERUM)
    with pytest.raises(UserError):
        diary.routines.move_step(serum, 99, [serum])
    with pytest.raises(UserError):
        diary.routines.move_step(99, routines[0], [99])


def test_a_step_taken_out_just_now_simply_goes_on(diary: Diary, routines: tuple[int, int]) -> None:
    serum = add(diary, routines[0], StepKind.SERUM)
    diary.routines.end_step(serum)
    assert kinds(diary, routines[0]) == []
    diary.routines.resume_step(serum)
    assert [(step.id, step.until_day) for step in diary.routines.all_steps()] == [(serum, None)]


def test_the_days_without_a_step_stay_without_it(diary: Diary, routines: tuple[int, int], clock: StandingClock) -> None:
    serum = add(diary, routines[0], StepKind.SERUM)
    diary.routines.end_step(serum)
    clock.advance(days=10)
    again = diary.routines.resume_step(serum)
    assert again.id != serum
    assert [len(diary.routines.on(day)[0].steps) for day in (YESTERDAY, date(2026, 11, 25), date(2026, 12, 1))] == [
        1,
        0,
        1,
    ]
    diary.undo()
    assert kinds(diary, routines[0]) == []


def test_a_step_that_never_ended_is_left_alone(diary: Diary, routines: tuple[int, int]) -> None:
    serum = add(diary, routines[0], StepKind.SERUM)
    assert not diary.routines.resume_step(serum)


def test_a_weekly_goal_takes_what_was_done_of_its_week_along(diary: Diary, routines: tuple[int, int]) -> None:
    morning, evening = routines
    mask = diary.routines.add_step(Step(morning, StepKind.MASK, date(2026, 11, 1), times=2, per=Per.WEEK)).id
    diary.routines.tick(mask, date(2026, 11, 14))
    diary.routines.tick(mask, date(2026, 11, 17))
    moved = diary.routines.move_step(mask, evening, [mask]).id
    assert diary.routines.on(TODAY)[1].steps[0].done_this_week == 1
    assert diary.routines.on(date(2026, 11, 14))[0].steps[0].step.id == mask
    diary.routines.end_step(moved)
    assert diary.routines.step(moved).until_day == YESTERDAY


def test_a_weekly_goal_taken_up_again_goes_on_within_its_week(
    diary: Diary, routines: tuple[int, int], clock: StandingClock
) -> None:
    clock.advance(days=-4)
    mask = diary.routines.add_step(Step(routines[0], StepKind.MASK, date(2026, 11, 1), per=Per.WEEK)).id
    diary.routines.tick(mask, date(2026, 11, 16))
    diary.routines.end_step(mask)
    clock.advance(days=4)
    assert diary.routines.resume_step(mask).id == mask
    assert diary.routines.on(TODAY)[0].steps[0].done_this_week == 1


def split(diary: Diary, routine: int) -> tuple[int, int]:
    """Return the two rows of a step whose frequency changed today."""
    serum = add(diary, routine, StepKind.SERUM, date(2026, 11, 10))
    return serum, diary.routines.edit_step(replace(diary.routines.step(serum), times=2)).id


def test_a_step_that_goes_on_as_another_is_not_taken_up_again(
    diary: Diary, routines: tuple[int, int], clock: StandingClock
) -> None:
    old, new = split(diary, routines[0])
    clock.advance(days=5)
    with pytest.raises(UserError, match="goes on as another one"):
        diary.routines.resume_step(old)
    assert [step.id for step in diary.routines.steps(routines[0])] == [new]
    diary.routines.end_step(new)
    with pytest.raises(UserError, match="goes on as another one"):
        diary.routines.resume_step(old)
    diary.routines.resume_step(new)
    assert [step.id for step in diary.routines.steps(routines[0])] == [new]


def test_what_was_taken_up_again_is_not_taken_up_twice(
    diary: Diary, routines: tuple[int, int], clock: StandingClock
) -> None:
    serum = add(diary, routines[0], StepKind.SERUM)
    diary.routines.end_step(serum)
    clock.advance(days=10)
    diary.routines.resume_step(serum)
    with pytest.raises(UserError, match="goes on as another one"):
        diary.routines.resume_step(serum)


def test_the_first_day_of_a_row_does_not_move_into_the_time_of_the_one_before(
    diary: Diary, routines: tuple[int, int]
) -> None:
    _, new = split(diary, routines[0])
    later = diary.routines.step(new)
    for changed in (replace(later, from_day=YESTERDAY), replace(later, from_day=date(2026, 11, 1), times=3)):
        with pytest.raises(UserError, match="later first day"):
            diary.routines.edit_step(changed)
    assert [len(diary.routines.on(day)[0].steps) for day in (YESTERDAY, TODAY)] == [1, 1]
    assert diary.routines.step(diary.routines.edit_step(replace(later, name="Mine")).id).from_day == TODAY


def test_after_a_gap_the_first_day_moves_within_it(
    diary: Diary, routines: tuple[int, int], clock: StandingClock
) -> None:
    serum = add(diary, routines[0], StepKind.SERUM, date(2026, 11, 1))
    diary.routines.end_step(serum)
    clock.advance(days=10)
    again = diary.routines.step(diary.routines.resume_step(serum).id)
    diary.routines.edit_step(replace(again, from_day=TODAY))
    assert diary.routines.step(again.id).from_day == TODAY
    with pytest.raises(UserError, match="later first day"):
        diary.routines.edit_step(replace(again, from_day=YESTERDAY))
