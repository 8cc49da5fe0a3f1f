"""When reminders are looked at, with a real diary, a standing clock and the timer fired by hand."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest

from poreditary.app.context import Context
from poreditary.app.reminding import scheduler
from poreditary.app.reminding.scheduler import LONGEST_NAP, SHORTEST_NAP, Scheduler
from poreditary.diary.diary import Diary
from poreditary.diary.reminders import Gathered, gather
from poreditary.domain.change import Changes
from poreditary.domain.day import Stamp
from poreditary.domain.kinds import ReminderSubject
from poreditary.domain.plan import Reminder
from poreditary.domain.reaction import PatchTest
from poreditary.domain.reminder_memory import Notice, Snooze
from poreditary.errors import UserError
from tests.app.conftest import DiaryDo, Settle
from tests.conftest import NOW, StandingClock
from tests.diary.evening import TODAY, Evening

Subject = ReminderSubject
OWN = Reminder(Subject.OTHER, time(22, 40), text="Ring")


class Watched:
    """A scheduler, what it said, and its timer fired as time goes by."""

    def __init__(self, context: Context, settled: Settle, clock: StandingClock) -> None:
        self.scheduler = Scheduler(context)
        self.clock = clock
        self.settled = settled
        self.said: list[tuple[Notice, ...]] = []
        self.scheduler.came.connect(self.said.append)

    def start(self, *, says_missed: bool = True) -> None:
        self.scheduler.start(says_missed=says_missed)
        self.settled()

    def pass_time(self, **how: float) -> None:
        """Let time pass and the timer fire once, late as after a sleep."""
        self.clock.advance(**how)
        self.scheduler.timer.timeout.emit()
        self.settled()


@pytest.fixture
def watched(context: Context, settled: Settle, clock: StandingClock) -> Watched:
    return Watched(context, settled, clock)


def add(diary: Diary, reminder: Reminder) -> Changes:
    return diary.plan.add_reminder(reminder)


def test_without_reminders_nothing_runs(watched: Watched) -> None:
    watched.start()
    assert not watched.scheduler.timer.isActive()
    assert watched.scheduler.next is None


def test_a_reminder_is_said_when_its_time_has_come(watched: Watched, diary_do: DiaryDo) -> None:
    diary_do(lambda diary: add(diary, OWN))
    watched.start()
    assert watched.said == []
    assert watched.scheduler.next == datetime(2026, 11, 21, 22, 40)
    watched.pass_time(minutes=9)
    assert watched.said == []
    watched.pass_time(minutes=1)
    (notices,) = watched.said
    assert [notice.reminder.text for notice in notices] == ["Ring"]
    watched.pass_time(minutes=1)
    assert len(watched.said) == 1


def test_it_never_sleeps_long_nor_spins(watched: Watched, diary_do: DiaryDo) -> None:
    diary_do(lambda diary: add(diary, OWN))
    watched.start()
    assert watched.scheduler.timer.interval() == LONGEST_NAP / timedelta(milliseconds=1)
    watched.pass_time(minutes=9, seconds=50)
    assert watched.scheduler.timer.interval() == 10_000
    watched.clock.advance(seconds=-0.5)
    watched.pass_time(seconds=10.4)
    assert watched.scheduler.timer.interval() >= SHORTEST_NAP / timedelta(milliseconds=1)


def test_the_diary_is_asked_only_when_a_moment_has_come(watched: Watched, context: Context, diary_do: DiaryDo) -> None:
    diary_do(lambda diary: add(diary, OWN))
    watched.start()
    watched.clock.advance(minutes=1)
    watched.scheduler.timer.timeout.emit()
    asked = [context.runner.is_busy]
    watched.clock.advance(minutes=9)
    watched.scheduler.timer.timeout.emit()
    asked.append(context.runner.is_busy)
    assert asked == [False, True]
    watched.settled()
    assert len(watched.said) == 1


def test_what_was_missed_today_is_said_at_the_start_where_the_program_was_started(
    watched: Watched, diary_do: DiaryDo
) -> None:
    diary_do(lambda diary: add(diary, replace(OWN, at=time(9))))
    watched.start()
    assert len(watched.said) == 1


def test_a_reminder_made_for_a_time_gone_by_waits_for_its_next_day(
    watched: Watched, context: Context, diary_do: DiaryDo, settled: Settle
) -> None:
    diary_do(lambda diary: add(diary, OWN))
    watched.start(says_missed=False)
    context.change(context, lambda diary: add(diary, replace(OWN, at=time(9), text="Early")))
    settled()
    assert watched.said == []
    watched.pass_time(minutes=10)
    assert [[notice.reminder.text for notice in notices] for notices in watched.said] == [["Ring"]]


def test_a_change_that_comes_with_the_moment_does_not_swallow_it(
    watched: Watched, context: Context, diary_do: DiaryDo, settled: Settle
) -> None:
    diary_do(lambda diary: add(diary, OWN))
    watched.start()
    watched.clock.advance(minutes=10)
    context.change(context, lambda diary: diary.preferences.save(replace(diary.preferences.get(), currency="CHF")))
    settled()
    assert len(watched.said) == 1


def test_a_switched_off_or_deleted_reminder_stops_the_timer_and_undo_starts_it(
    watched: Watched, context: Context, diary_do: DiaryDo, settled: Settle
) -> None:
    diary_do(lambda diary: add(diary, OWN))
    watched.start()
    context.change(context, lambda diary: diary.plan.discard_reminder(diary.plan.reminders()[0]))
    settled()
    assert not watched.scheduler.timer.isActive()
    context.undo()
    settled()
    assert watched.scheduler.timer.isActive()


def test_a_routine_ticked_in_the_meantime_is_silent(watched: Watched, diary_do: DiaryDo) -> None:
    evening: Evening = diary_do(Evening)
    diary_do(lambda diary: add(diary, Reminder(Subject.ROUTINE, time(22, 40), subject_id=evening.id)))
    watched.start()
    diary_do(lambda diary: diary.routines.tick_all(evening.id, TODAY))
    watched.pass_time(minutes=10)
    assert watched.said == []


def test_quiet_hours_hold_while_the_program_runs(watched: Watched, diary_do: DiaryDo) -> None:
    diary_do(lambda diary: add(diary, replace(OWN, at=time(23, 30))))
    watched.start(says_missed=False)
    watched.pass_time(hours=2)
    assert watched.said == []
    watched.pass_time(hours=6, minutes=30)
    assert len(watched.said) == 1


def test_snoozed_and_silenced(watched: Watched, diary_do: DiaryDo) -> None:
    diary_do(lambda diary: diary.preferences.save(replace(diary.preferences.get(), quiet_from="", quiet_until="")))
    diary_do(lambda diary: add(diary, OWN))
    watched.start()
    watched.pass_time(minutes=10)
    watched.scheduler.put_off(watched.said[0], Snooze.TEN_MINUTES)
    watched.pass_time(minutes=9)
    assert len(watched.said) == 1
    watched.pass_time(minutes=1)
    assert len(watched.said) == 2
    watched.scheduler.silence(watched.said[1])
    watched.pass_time(minutes=59)
    assert len(watched.said) == 2
    watched.pass_time(minutes=1)
    assert len(watched.said) == 3


def test_a_patch_test_is_looked_at_on_the_clock_of_then_after_a_change_of_the_clock(
    watched: Watched, clock: StandingClock, diary_do: DiaryDo
) -> None:
    put_on = Stamp(datetime.fromisoformat("2026-10-24T10:00:00+00:00"), 120)
    clock.now = put_on
    diary_do(lambda diary: diary.patch_tests.add(PatchTest(date(2026, 10, 24), put_on, name="Acid")))
    diary_do(lambda diary: add(diary, Reminder(Subject.PATCH_TEST, time(8, 0))))
    watched.start()
    watched.pass_time(hours=20)
    clock.now = Stamp(clock.now.moment, 60)
    watched.pass_time(hours=3, minutes=59)
    assert watched.said == []
    watched.pass_time(minutes=1)
    assert len(watched.said) == 1
    assert clock.now.local.hour == 11


def test_a_sleep_over_midnight_says_what_is_due_on_the_new_day(watched: Watched, diary_do: DiaryDo) -> None:
    diary_do(lambda diary: add(diary, replace(OWN, at=time(8))))
    watched.start(says_missed=False)
    watched.pass_time(hours=10)
    assert [notice.day for notice in watched.said[0]] == [TODAY + timedelta(days=1)]
    assert NOW.local.date() == TODAY


class Failing:
    """A read of the diary that fails so many times, then does what it should."""

    def __init__(self, times: int) -> None:
        self.times = times

    def __call__(self, diary: Diary) -> Gathered:
        self.times -= 1
        if self.times >= 0:
            raise UserError("The disk is away.")
        return gather(diary)


@pytest.mark.parametrize("at", [time(22, 40), time(9)])
def test_a_read_that_fails_is_done_again_a_minute_later(
    watched: Watched, context: Context, diary_do: DiaryDo, monkeypatch: pytest.MonkeyPatch, at: time
) -> None:
    diary_do(lambda diary: add(diary, replace(OWN, at=at)))
    refused: list[UserError] = []
    context.refused.connect(refused.append)
    monkeypatch.setattr(scheduler, "gather", Failing(2))
    watched.start()
    assert watched.scheduler.timer.interval() == LONGEST_NAP / timedelta(milliseconds=1)
    watched.pass_time(minutes=1)
    assert watched.scheduler.timer.isActive()
    assert len(refused) == 1
    watched.pass_time(minutes=1)
    watched.pass_time(minutes=8)
    assert len(watched.said) == 1


def test_a_read_that_fails_when_the_moment_has_come_loses_nothing(
    watched: Watched, diary_do: DiaryDo, monkeypatch: pytest.MonkeyPatch
) -> None:
    diary_do(lambda diary: add(diary, OWN))
    watched.start()
    monkeypatch.setattr(scheduler, "gather", Failing(1))
    watched.pass_time(minutes=10)
    assert watched.said == []
    watched.scheduler.put_off((), Snooze.ONE_HOUR)
    watched.pass_time(minutes=1)
    assert [[notice.reminder.text for notice in notices] for notices in watched.said] == [["Ring"]]
