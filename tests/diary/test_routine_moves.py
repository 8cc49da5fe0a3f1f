"""Moving steps between routines and taking them up again: the past stays as it was."""

from datetime import date

import pytest

from poreditary.diary.diary import Diary
from poreditary.domain.kinds import Slot, StepKind
from poreditary.domain.routine import Routine, Step
from poreditary.errors import UserError
from tests.conftest import StandingClock

TODAY = date(2026, 11, 21)
YESTERDAY = date(2026, 11, 20)


@pytest.fixture
def routines(diary: Diary) -> tuple[int, int]:
    diary.routines.add_all((Routine("Morning", Slot.MORNING), Routine("Evening", Slot.EVENING)))
    morning, evening = diary.routines.all()
    return morning.id, evening.id


def kinds(diary: Diary, routine: int) -> list[StepKind]:
    return [step.kind for step in diary.routines.steps(routine)]


def add(diary: Diary, routine: int, kind: StepKind, day: date = YESTERDAY) -> int:
    return diary.routines.add_step(Step(routine, kind, day)).id


def test_routines_are_added_as_one_action(diary: Diary, routines: tuple[int, int]) -> None:
    assert [routine.name for routine in diary.routines.all()] == ["Morning", "Evening"]
    diary.undo()
    assert diary.routines.all() == []


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
