"""Ticks of steps that rest: what is kept of the pause, and what undo takes back."""

from datetime import date

import pytest

from poreditary.diary.diary import Diary
from poreditary.domain.kinds import Slot, StepKind, TickState, WindowKind
from poreditary.domain.routine import Routine, Step, Tick

TODAY = date(2026, 11, 21)
PAUSE = WindowKind.ACTIVES.value


@pytest.fixture
def step(diary: Diary) -> int:
    evening = diary.routines.add(Routine("Evening", Slot.EVENING)).id
    return diary.routines.add_step(Step(evening, StepKind.SERUM, TODAY, times=1, times_most=2)).id


def tick_of(diary: Diary) -> Tick:
    (tick,) = diary.routines.ticks(TODAY, TODAY)
    return tick


def test_a_tick_keeps_what_paused_the_step_and_one_undo_takes_it_back(diary: Diary, step: int) -> None:
    diary.routines.tick(step, TODAY, PAUSE)
    assert (tick_of(diary).despite, tick_of(diary).state) == ("actives", TickState.DONE)
    diary.undo()
    assert diary.routines.ticks(TODAY, TODAY) == []


def test_a_second_tick_keeps_it_and_goes_up_to_the_most(diary: Diary, step: int) -> None:
    diary.routines.tick(step, TODAY, PAUSE)
    for _ in range(2):
        diary.routines.tick(step, TODAY)
    assert (tick_of(diary).count, tick_of(diary).despite) == (2, "actives")


def test_a_second_tick_during_a_pause_that_began_meanwhile_keeps_it_too(diary: Diary, step: int) -> None:
    diary.routines.tick(step, TODAY)
    diary.routines.tick(step, TODAY, PAUSE)
    assert (tick_of(diary).count, tick_of(diary).despite) == (2, "actives")


def test_a_skip_after_all_was_done_despite_nothing(diary: Diary, step: int) -> None:
    diary.routines.tick(step, TODAY, PAUSE)
    diary.routines.skip(step, TODAY, "sore")
    assert tick_of(diary).despite == ""


def test_a_note_that_ticks_keeps_it_and_a_note_on_a_tick_leaves_it(diary: Diary, step: int) -> None:
    diary.routines.note(step, TODAY, "stung", PAUSE)
    diary.routines.note(step, TODAY, "stung a little")
    assert (tick_of(diary).note, tick_of(diary).despite) == ("stung a little", "actives")
