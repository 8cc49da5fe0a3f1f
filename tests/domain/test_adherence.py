"""Adherence that forgives."""

from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from poreditary.domain.adherence import WeekAdherence, weekly_adherence, window_adherence
from poreditary.domain.day import Stamp
from poreditary.domain.kinds import Per, StepKind, TickState
from poreditary.domain.routine import Step, Tick

MONDAY = date(2026, 11, 2)
SUNDAY = date(2026, 11, 8)
STAMP = Stamp(datetime(2026, 11, 2, tzinfo=UTC), 0)


def step(**how: object) -> Step:
    return Step(1, StepKind.CLEANSE, **({"from_day": MONDAY, "id": 1} | how))  # type: ignore[arg-type]


def tick(day: int, **how: object) -> Tick:
    return Tick(1, MONDAY + timedelta(days=day), STAMP, **how)  # type: ignore[arg-type]


def week(steps: list[Step], ticks: list[Tick], last: date = SUNDAY) -> WeekAdherence:
    (only,) = weekly_adherence(steps, ticks, MONDAY, last)
    return only


def test_a_daily_step_is_due_every_day() -> None:
    assert week([step()], [tick(0), tick(1), tick(6)]) == WeekAdherence(MONDAY, 7, 3)


def test_a_skip_with_a_reason_was_not_due() -> None:
    ticks = [tick(0), tick(1, state=TickState.SKIPPED, reason="travelling")]
    assert week([step()], ticks) == WeekAdherence(MONDAY, 6, 1)


def test_days_to_come_are_not_due() -> None:
    assert week([step()], [tick(0)], last=MONDAY + timedelta(days=2)) == WeekAdherence(MONDAY, 3, 1)


def test_the_day_that_is_running_is_not_missed() -> None:
    twice = step(times=2)
    wednesday = MONDAY + timedelta(days=2)
    ticks = [tick(0, count=2), tick(2, count=1)]
    (running,) = weekly_adherence([twice], ticks, MONDAY, wednesday, running=wednesday)
    assert running == WeekAdherence(MONDAY, 5, 3)
    (morning,) = weekly_adherence([twice], [], MONDAY, MONDAY, running=MONDAY)
    assert morning.share is None


def test_a_step_counts_only_while_it_is_in_the_routine() -> None:
    ended = step(from_day=MONDAY + timedelta(days=1), until_day=MONDAY + timedelta(days=3))
    assert week([ended], [tick(0), tick(1)]) == WeekAdherence(MONDAY, 3, 1)


def test_a_weekly_goal_counts_by_its_week() -> None:
    goal = step(times=2, per=Per.WEEK)
    assert week([goal], [tick(5)]) == WeekAdherence(MONDAY, 2, 1)
    assert week([goal], [tick(1), tick(2), tick(3)]) == WeekAdherence(MONDAY, 2, 2)


def test_a_weekly_goal_is_not_missed_before_its_week_is_over() -> None:
    assert week([step(times=2, per=Per.WEEK)], [tick(1)], last=SUNDAY - timedelta(days=1)).share == 1.0


def test_a_weekly_goal_is_not_missed_in_a_week_it_was_there_for_only_in_part() -> None:
    begun = step(times=3, per=Per.WEEK, from_day=MONDAY + timedelta(days=3))
    ended = step(times=3, per=Per.WEEK, until_day=MONDAY + timedelta(days=3))
    assert week([begun], [tick(5)]) == WeekAdherence(MONDAY, 1, 1)
    assert week([ended], [tick(1)]) == WeekAdherence(MONDAY, 1, 1)
    (cut,) = weekly_adherence([step(times=3, per=Per.WEEK)], [tick(0), tick(5)], MONDAY + timedelta(days=4), SUNDAY)
    assert cut == WeekAdherence(MONDAY, 1, 1)


def test_a_skipped_weekly_goal_is_less_to_do() -> None:
    ticks = [tick(1), tick(2, state=TickState.SKIPPED)]
    assert week([step(times=2, per=Per.WEEK)], ticks) == WeekAdherence(MONDAY, 1, 1)


def test_n_a_day_counts_each() -> None:
    assert week([step(times=2)], [tick(0, count=2), tick(1, count=1)]) == WeekAdherence(MONDAY, 14, 3)


def test_nothing_due_is_no_share() -> None:
    assert week([], []).share is None


@given(
    st.lists(
        st.tuples(st.integers(0, 27), st.sampled_from(list(TickState)), st.integers(1, 5)), unique_by=lambda t: t[0]
    ),
    st.integers(1, 5),
    st.sampled_from(list(Per)),
)
def test_never_more_done_than_due(days: list[tuple[int, TickState, int]], times: int, per: Per) -> None:
    ticks = [tick(day, state=state, count=count) for day, state, count in days]
    weeks = weekly_adherence([step(times=times, per=per)], ticks, MONDAY, MONDAY + timedelta(days=27))
    assert len(weeks) == 4
    assert all(0 <= found.done <= found.due for found in weeks)


def test_a_weekly_goal_is_not_missed_while_its_sunday_runs() -> None:
    goal = step(times=2, per=Per.WEEK)
    (kept,) = weekly_adherence([goal], [tick(1)], MONDAY, SUNDAY, running=SUNDAY)
    assert kept == WeekAdherence(MONDAY, 1, 1)
    (over,) = weekly_adherence([goal], [tick(1)], MONDAY, SUNDAY, running=SUNDAY + timedelta(days=1))
    assert over == WeekAdherence(MONDAY, 2, 1)


def test_of_a_range_the_lower_end_is_due_and_no_more_counts() -> None:
    weekly = step(times=1, times_most=2, per=Per.WEEK)
    assert week([weekly], [tick(1), tick(3)]) == WeekAdherence(MONDAY, 1, 1)
    assert week([weekly], []) == WeekAdherence(MONDAY, 1, 0)
    daily = step(times=1, times_most=3)
    assert week([daily], [tick(0, count=3), tick(1)]) == WeekAdherence(MONDAY, 7, 2)


def test_a_skip_without_a_reason_was_not_due_either() -> None:
    assert week([step()], [tick(0), tick(1, state=TickState.SKIPPED)]) == WeekAdherence(MONDAY, 6, 1)


def test_the_window_is_four_weeks_with_today_which_is_not_missed() -> None:
    today = MONDAY + timedelta(days=40)
    found = window_adherence([step()], [tick(40), tick(39), tick(12)], today)
    assert (found.first, found.last) == (today - timedelta(days=27), today)
    assert (found.due, found.done) == (28, 2)
    assert window_adherence([step()], [tick(39)], today).due == 27


def test_a_window_that_begins_midweek_asks_of_its_first_week_what_was_done() -> None:
    wednesday = MONDAY + timedelta(days=30)
    goal = step(times=2, per=Per.WEEK)
    found = window_adherence([goal], [tick(0), tick(5), tick(8), tick(30)], wednesday)
    assert found.first.weekday() == 3
    # of the first week the one tick inside, two for each of the three whole weeks, and the one of the running week
    assert (found.due, found.done) == (1 + 3 * 2 + 1, 3)


def test_a_step_counts_in_the_window_from_its_first_day_to_its_last() -> None:
    today = MONDAY + timedelta(days=27)
    inside = step(from_day=MONDAY + timedelta(days=10), until_day=MONDAY + timedelta(days=14))
    found = window_adherence([inside], [tick(9), tick(10), tick(14), tick(15)], today)
    assert (found.due, found.done, found.share) == (5, 2, 0.4)
    assert window_adherence([], [], today).share is None


def test_a_frequency_that_changed_is_judged_by_what_it_was() -> None:
    today = MONDAY + timedelta(days=27)
    before = step(until_day=MONDAY + timedelta(days=13))
    after = step(id=2, times=2, from_day=MONDAY + timedelta(days=14))
    found = window_adherence([before, after], [tick(3)], today)
    assert (found.due, found.done) == (14 + 13 * 2, 1)


def days(*numbers: int) -> frozenset[date]:
    return frozenset(MONDAY + timedelta(days=number) for number in numbers)


def rested(only: Step, ticks: list[Tick], resting: frozenset[date]) -> WeekAdherence:
    (found,) = weekly_adherence([only], ticks, MONDAY, SUNDAY, rests={1: resting})
    return found


def test_a_day_of_rest_was_not_due() -> None:
    assert rested(step(), [tick(0)], days(2, 3)) == WeekAdherence(MONDAY, 5, 1)
    assert rested(step(), [], days(*range(7))).share is None


def test_what_was_done_on_a_day_of_rest_counts_and_nothing_more_is_asked_of_it() -> None:
    assert rested(step(), [tick(2, despite="actives")], days(2, 3)) == WeekAdherence(MONDAY, 6, 1)
    assert rested(step(times=2), [tick(2, despite="actives")], days(2, 3)) == WeekAdherence(MONDAY, 11, 1)


def test_the_rest_of_one_step_is_not_that_of_another() -> None:
    (found,) = weekly_adherence([step(), step(id=2)], [], MONDAY, SUNDAY, rests={2: days(0, 1)})
    assert found == WeekAdherence(MONDAY, 12, 0)


def test_a_weekly_goal_asks_for_its_share_of_the_days_without_rest() -> None:
    goal = step(times=3, per=Per.WEEK)
    assert rested(goal, [], days(0)).due == 2
    assert rested(goal, [], days(0, 1, 2, 3)).due == 1
    assert rested(goal, [], days(*range(5))).due == 0
    assert rested(goal, [], days(*range(7))).share is None


def test_a_weekly_goal_with_rest_never_asks_for_less_than_was_done() -> None:
    goal = step(times=3, per=Per.WEEK)
    ticks = [tick(0, despite="actives"), tick(6)]
    assert rested(goal, ticks, days(*range(5))) == WeekAdherence(MONDAY, 2, 2)


def test_a_skip_on_a_day_of_rest_is_not_taken_off_twice() -> None:
    goal = step(times=3, per=Per.WEEK)
    assert rested(goal, [tick(0, state=TickState.SKIPPED)], days(0)).due == 2
    assert rested(goal, [tick(1, state=TickState.SKIPPED)], days(0)).due == 1
    assert rested(step(), [tick(0, state=TickState.SKIPPED)], days(0)).due == 6


def test_the_sliding_window_knows_days_of_rest() -> None:
    assert window_adherence([step()], [], SUNDAY, 7, rests={1: days(1, 2)}).due == 4
