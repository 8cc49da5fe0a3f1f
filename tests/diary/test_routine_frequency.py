"""Another frequency from today on: the past is judged by the frequency it had, and the running week goes on."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from poreditary.diary.adherence import recent_adherence, steps_in_use
from poreditary.diary.diary import Diary
from poreditary.domain.adherence import WeekAdherence, weekly_adherence
from poreditary.domain.day import Stamp
from poreditary.domain.kinds import Per, Slot, StepKind
from poreditary.domain.routine import Routine, Step, StepOfDay
from poreditary.errors import UserError
from tests.conftest import StandingClock

TODAY = date(2026, 11, 21)
YESTERDAY = date(2026, 11, 20)
MONDAY = date(2026, 11, 16)
BEGAN = date(2026, 11, 2)
DAY = timedelta(days=1)


@pytest.fixture
def routine(diary: Diary) -> int:
    return diary.routines.add(Routine("Evening", Slot.EVENING)).id


def add(diary: Diary, routine: int, **how: object) -> Step:
    given = {"kind": StepKind.EXFOLIATE, "from_day": BEGAN} | how
    return diary.routines.step(diary.routines.add_step(Step(routine, **given)).id)  # type: ignore[arg-type]


def change(diary: Diary, step: Step, **how: object) -> Step:
    return diary.routines.step(diary.routines.edit_step(replace(step, **how)).id)  # type: ignore[arg-type]


def shown(diary: Diary, day: date) -> list[StepOfDay]:
    return [step for routine in diary.routines.on(day) for step in routine.steps]


def weeks(diary: Diary, last: date) -> list[WeekAdherence]:
    ticks = diary.routines.ticks(BEGAN, last)
    return weekly_adherence(steps_in_use(diary), ticks, BEGAN, last, diary.today())


def test_another_frequency_leaves_past_adherence_as_it_was(diary: Diary, routine: int) -> None:
    step = add(diary, routine, kind=StepKind.CLEANSE)
    for back in range(1, 8):
        diary.routines.tick(step.id, TODAY - back * DAY)
    before = weeks(diary, YESTERDAY)
    changed = change(diary, step, times=2)
    assert changed.id != step.id
    assert weeks(diary, YESTERDAY) == before
    assert [(s.step.times, s.step.id) for s in shown(diary, YESTERDAY)] == [(1, step.id)]
    assert [(s.step.times, s.step.id) for s in shown(diary, TODAY)] == [(2, changed.id)]


def test_it_is_one_action_to_undo(diary: Diary, routine: int) -> None:
    step = add(diary, routine)
    diary.routines.tick(step.id, MONDAY)
    ticks = diary.routines.ticks(BEGAN, TODAY)
    change(diary, step, times=1, times_most=2, per=Per.WEEK)
    diary.undo()
    assert diary.routines.all_steps() == [step]
    assert diary.routines.ticks(BEGAN, TODAY) == ticks
    diary.redo()
    assert len(diary.routines.all_steps()) == 2


def test_what_was_ticked_today_counts_for_the_new_frequency(diary: Diary, routine: int) -> None:
    step = add(diary, routine, kind=StepKind.CLEANSE)
    diary.routines.tick(step.id, TODAY)
    changed = change(diary, step, times=2)
    (today,) = shown(diary, TODAY)
    assert (today.step.id, today.is_done) == (changed.id, False)
    assert today.tick is not None
    assert today.tick.count == 1
    diary.routines.tick(changed.id, TODAY)
    assert shown(diary, TODAY)[0].is_done


def test_fewer_times_a_day_than_were_done_today_take_nothing_away(diary: Diary, routine: int) -> None:
    step = add(diary, routine, times=2)
    diary.routines.tick(step.id, TODAY)
    diary.routines.tick(step.id, TODAY)
    changed = change(diary, step, times=1)
    diary.routines.tick(changed.id, TODAY)
    assert [tick.count for tick in diary.routines.ticks(TODAY, TODAY)] == [2]
    assert shown(diary, TODAY)[0].is_done


def test_a_skip_of_today_stays_one(diary: Diary, routine: int) -> None:
    step = add(diary, routine)
    diary.routines.skip(step.id, TODAY, "travelling")
    change(diary, step, times=2)
    assert shown(diary, TODAY)[0].is_skipped


def test_a_week_partly_done_is_carried_on(diary: Diary, routine: int) -> None:
    step = add(diary, routine, times=2, per=Per.WEEK)
    diary.routines.tick(step.id, MONDAY - 3 * DAY)
    diary.routines.tick(step.id, MONDAY + DAY)
    before = weeks(diary, TODAY)
    changed = change(diary, step, times=1)
    (today,) = shown(diary, TODAY)
    assert (today.step.id, today.done_this_week, today.is_enough) == (changed.id, 1, True)
    assert changed.from_day == MONDAY
    assert weeks(diary, TODAY) == before
    assert before[1] == WeekAdherence(MONDAY - 7 * DAY, 2, 1)


def test_a_raised_goal_counts_the_running_week_when_it_is_over(
    diary: Diary, routine: int, clock: StandingClock
) -> None:
    step = add(diary, routine, times=1, per=Per.WEEK)
    diary.routines.tick(step.id, MONDAY)
    change(diary, step, times=2)
    assert weeks(diary, TODAY)[-1] == WeekAdherence(MONDAY, 1, 1)
    clock.advance(days=7)
    assert weeks(diary, TODAY + DAY)[-1] == WeekAdherence(MONDAY, 2, 1)


def test_a_goal_of_this_week_has_no_past_and_stays_one_row(diary: Diary, routine: int) -> None:
    step = add(diary, routine, per=Per.WEEK, from_day=MONDAY)
    diary.routines.tick(step.id, MONDAY)
    assert change(diary, step, times=1, times_most=2).id == step.id
    assert shown(diary, TODAY)[0].done_this_week == 1


def test_on_a_monday_the_week_before_is_over(diary: Diary, routine: int, clock: StandingClock) -> None:
    step = add(diary, routine, per=Per.WEEK)
    diary.routines.tick(step.id, TODAY)
    clock.advance(days=2)
    monday = diary.today()
    assert monday.weekday() == 0
    changed = change(diary, step, times=2)
    assert changed.from_day == monday
    assert diary.routines.step(step.id).until_day == monday - DAY
    assert shown(diary, monday)[0].done_this_week == 0
    assert weeks(diary, monday - DAY)[-1] == WeekAdherence(MONDAY, 1, 1)


def test_from_daily_to_weekly_the_goal_begins_today_with_what_was_done_today(diary: Diary, routine: int) -> None:
    step = add(diary, routine)
    diary.routines.tick(step.id, YESTERDAY)
    diary.routines.tick(step.id, TODAY)
    changed = change(diary, step, times=2, per=Per.WEEK)
    assert changed.from_day == TODAY
    assert shown(diary, TODAY)[0].done_this_week == 1
    assert shown(diary, YESTERDAY)[0].step == replace(step, until_day=YESTERDAY)


def test_from_weekly_to_daily_the_week_before_today_keeps_its_goal(diary: Diary, routine: int) -> None:
    step = add(diary, routine, times=2, per=Per.WEEK)
    diary.routines.tick(step.id, MONDAY)
    changed = change(diary, step, times=1, per=Per.DAY)
    assert (changed.from_day, shown(diary, TODAY)[0].step.per) == (TODAY, Per.DAY)
    assert shown(diary, YESTERDAY)[0].done_this_week == 1
    assert weeks(diary, TODAY)[-1] == WeekAdherence(MONDAY, 1, 1)


def test_it_goes_on_at_its_place_and_can_be_put_in_order(diary: Diary, routine: int) -> None:
    first = add(diary, routine, kind=StepKind.CLEANSE)
    step = add(diary, routine)
    last = add(diary, routine, kind=StepKind.MOISTURISE)
    changed = change(diary, step, times=2)
    assert [s.step.id for s in shown(diary, TODAY)] == [first.id, changed.id, last.id]
    diary.routines.reorder_steps([changed.id, first.id, step.id, last.id])
    assert [s.step.id for s in shown(diary, TODAY)] == [changed.id, first.id, last.id]
    assert [s.id for s in diary.routines.steps(routine)] == [changed.id, first.id, last.id]


def test_name_product_kind_and_statement_keep_the_row(diary: Diary, routine: int) -> None:
    step = add(diary, routine)
    changed = change(diary, step, name="Mine", kind=StepKind.SERUM, statement="step_serum.s3_target")
    assert changed == replace(step, name="Mine", kind=StepKind.SERUM, statement="step_serum.s3_target")


def test_a_frequency_changed_twice_on_a_day_leaves_one_row_of_today(diary: Diary, routine: int) -> None:
    step = add(diary, routine)
    changed = change(diary, step, times=2)
    assert change(diary, changed, times=3).id == changed.id
    assert len(diary.routines.all_steps()) == 2


def test_a_later_first_day_says_when_the_new_frequency_begins(diary: Diary, routine: int) -> None:
    step = add(diary, routine)
    diary.routines.tick(step.id, YESTERDAY)
    changed = change(diary, step, times=2, from_day=YESTERDAY)
    assert changed.from_day == YESTERDAY
    assert [s.step.id for s in shown(diary, YESTERDAY - DAY)] == [step.id]
    assert shown(diary, YESTERDAY)[0].tick is not None
    planned = change(diary, changed, times=3, from_day=TODAY + 5 * DAY)
    assert [s.step.id for s in shown(diary, TODAY)] == [changed.id]
    assert [s.step.id for s in shown(diary, TODAY + 5 * DAY)] == [planned.id]


def test_an_earlier_first_day_mends_the_beginning_of_the_old_row(diary: Diary, routine: int) -> None:
    step = add(diary, routine)
    changed = change(diary, step, times=2, from_day=BEGAN - 7 * DAY)
    assert diary.routines.step(step.id).from_day == BEGAN - 7 * DAY
    assert changed.from_day == TODAY


def test_the_frequency_of_a_step_that_ended_is_not_changed(diary: Diary, routine: int) -> None:
    step = add(diary, routine)
    diary.routines.end_step(step.id)
    ended = diary.routines.step(step.id)
    with pytest.raises(UserError, match="has ended"):
        diary.routines.edit_step(replace(ended, times=2))
    assert change(diary, ended, name="Mine").name == "Mine"


@pytest.mark.parametrize(("times", "most"), [(0, None), (21, None), (2, 1), (2, 2), (1, 21)])
def test_an_impossible_frequency_is_refused(diary: Diary, routine: int, times: int, most: int | None) -> None:
    with pytest.raises(UserError):
        add(diary, routine, times=times, times_most=most)
    assert diary.routines.all_steps() == []


def test_of_a_range_a_day_the_lower_end_is_enough_and_the_upper_the_most(diary: Diary, routine: int) -> None:
    step = add(diary, routine, times=1, times_most=2)
    diary.routines.tick_all(routine, TODAY)
    (once,) = shown(diary, TODAY)
    assert (once.is_done, once.is_full) == (True, False)
    diary.routines.tick(step.id, TODAY)
    (twice,) = shown(diary, TODAY)
    assert (twice.is_done, twice.is_full) == (True, True)
    assert not diary.routines.tick(step.id, TODAY)
    assert not diary.routines.tick_all(routine, TODAY)
    assert diary.routines.ticks(TODAY, TODAY)[0].count == 2


def test_of_a_range_a_week_nothing_is_asked_after_the_lower_end(diary: Diary) -> None:
    weekly = diary.routines.add(Routine("Weekly", Slot.WEEKLY)).id
    step = add(diary, weekly, times=1, times_most=2, per=Per.WEEK)
    diary.routines.tick_all(weekly, MONDAY)
    tuesday = diary.routines.on(MONDAY + DAY)[0]
    assert (tuesday.is_done, tuesday.open_steps, tuesday.steps[0].is_full) == (True, (), False)
    diary.routines.tick(step.id, MONDAY + 2 * DAY)
    assert shown(diary, MONDAY + 2 * DAY)[0].is_full
    assert weeks(diary, MONDAY + 6 * DAY)[-1] == WeekAdherence(MONDAY, 1, 1)


def test_nothing_of_the_time_a_routine_was_put_away_becomes_due(
    diary: Diary, routine: int, clock: StandingClock
) -> None:
    daily = add(diary, routine, kind=StepKind.CLEANSE)
    goal = add(diary, routine, per=Per.WEEK)
    for back in range(1, 8):
        diary.routines.tick(daily.id, TODAY - back * DAY)
    diary.routines.archive(routine)
    before = weeks(diary, TODAY)
    clock.advance(days=20)
    diary.routines.unarchive(routine)
    again = diary.today()
    assert weeks(diary, again) == [*before, *(WeekAdherence(MONDAY + n * 7 * DAY, 0, 0) for n in (1, 2, 3))]
    assert {s.step.from_day for s in shown(diary, again)} == {again}
    assert shown(diary, again - DAY) == []
    assert {s.step.id for s in shown(diary, YESTERDAY)} == {daily.id, goal.id}
    diary.undo()
    assert len(diary.routines.all_steps()) == 2
    assert diary.routines.all(archived=True)[0].archived_on == TODAY


def test_what_was_ticked_on_the_day_of_archiving_stays(diary: Diary, routine: int, clock: StandingClock) -> None:
    old = add(diary, routine, kind=StepKind.CLEANSE)
    fresh = add(diary, routine, kind=StepKind.TONE, from_day=TODAY)
    unused = add(diary, routine, kind=StepKind.SERUM, from_day=TODAY)
    diary.routines.tick_all(routine, TODAY, frozenset({unused.id}))
    diary.routines.archive(routine)
    clock.advance(days=3)
    diary.routines.unarchive(routine)
    assert {s.step.id for s in shown(diary, TODAY) if s.is_done} == {old.id, fresh.id}
    assert len(shown(diary, TODAY)) == 2
    assert [s.step.kind for s in shown(diary, diary.today())] == [StepKind.CLEANSE, StepKind.TONE, StepKind.SERUM]


def test_unarchived_on_the_same_day_nothing_changes(diary: Diary, routine: int) -> None:
    step = add(diary, routine)
    diary.routines.archive(routine)
    diary.routines.unarchive(routine)
    assert diary.routines.all_steps() == [step]


def test_a_weekly_goal_goes_on_within_the_week(diary: Diary, routine: int, clock: StandingClock) -> None:
    clock.advance(days=-4)
    goal = add(diary, routine, times=2, per=Per.WEEK)
    daily = add(diary, routine, kind=StepKind.CLEANSE)
    diary.routines.tick(goal.id, MONDAY)
    diary.routines.archive(routine)
    clock.advance(days=3)
    diary.routines.unarchive(routine)
    today = {s.step.kind: s for s in shown(diary, YESTERDAY)}
    assert today[StepKind.EXFOLIATE].done_this_week == 1
    assert today[StepKind.EXFOLIATE].step.id == goal.id
    assert today[StepKind.CLEANSE].step.id != daily.id


def test_a_step_that_ended_before_stays_ended(diary: Diary, routine: int, clock: StandingClock) -> None:
    add(diary, routine)
    gone = add(diary, routine, kind=StepKind.TONE)
    diary.routines.end_step(gone.id)
    diary.routines.archive(routine)
    clock.advance(days=9)
    diary.routines.unarchive(routine)
    assert [s.step.kind for s in shown(diary, diary.today())] == [StepKind.EXFOLIATE]


def test_recent_adherence_is_told_by_routine(diary: Diary, routine: int, clock: StandingClock) -> None:
    step = add(diary, routine)
    for back in range(3):
        diary.routines.tick(step.id, TODAY - back * DAY)
    found = recent_adherence(diary)[routine]
    assert (found.first, found.last, found.due, found.done) == (date(2026, 10, 25), TODAY, 20, 3)
    diary.routines.archive(routine)
    clock.advance(days=10)
    assert recent_adherence(diary)[routine].due == 17


def test_travel_and_the_hour_that_occurs_twice_move_no_tick_out_of_its_day(
    diary: Diary, routine: int, clock: StandingClock
) -> None:
    step = add(diary, routine, from_day=date(2026, 10, 19))
    clock.now = Stamp(datetime(2026, 10, 25, 0, 30, tzinfo=UTC), 120)
    diary.routines.tick(step.id, diary.today())
    clock.now = Stamp(datetime(2026, 10, 25, 1, 30, tzinfo=UTC), 60)
    diary.routines.tick(step.id, diary.today())
    clock.now = Stamp(datetime(2026, 10, 26, 16, 0, tzinfo=UTC), 540)
    assert diary.today() == date(2026, 10, 27)
    diary.routines.tick(step.id, diary.today())
    clock.now = Stamp(datetime(2026, 10, 27, 3, 0, tzinfo=UTC), -480)
    assert diary.today() == date(2026, 10, 26)
    found = recent_adherence(diary)[routine]
    # Seven days are over; nothing was done on the one that is running, and the one ticked ahead is to come.
    assert (found.due, found.done) == (7, 1)
    clock.now = Stamp(datetime(2026, 10, 28, 12, 0, tzinfo=UTC), 60)
    assert recent_adherence(diary)[routine].done == 2
