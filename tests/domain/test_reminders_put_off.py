"""Reminders put off, silenced, and what sleep, summer time and clocks set anew make of them."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from poreditary.domain.day import Stamp
from poreditary.domain.kinds import ReminderSubject
from poreditary.domain.plan import Reminder
from poreditary.domain.preferences import Preferences
from poreditary.domain.reminder_memory import Due, Snooze, put_off, silence
from poreditary.domain.reminder_times import A_DAY, after_quiet, wall
from tests.domain.reminders_kit import (
    EVENING,
    MINUTE,
    OWN,
    SATURDAY,
    SESSION,
    SUMMER,
    Program,
    at,
    session,
)

Subject = ReminderSubject


@pytest.mark.parametrize(("length", "minutes"), [(Snooze.TEN_MINUTES, 10), (Snooze.ONE_HOUR, 60)])
def test_a_snoozed_notice_comes_again_if_still_due(length: Snooze, minutes: int) -> None:
    program = Program(EVENING)
    notices = program.look(at(21, 30))
    program.memory = put_off(program.memory, notices, at(21, 31), length)
    later = at(21, 31).moment + timedelta(minutes=minutes)
    assert program.next(at(21, 31)) == wall(Stamp(later, 60))
    assert program.look(Stamp(later - MINUTE, 60)) == ()
    assert len(program.look(Stamp(later, 60))) == 1
    assert program.look(Stamp(later + MINUTE, 60)) == ()
    program.memory = put_off(program.memory, notices, Stamp(later, 60), length)
    program.routine_ids = ()
    assert program.look(Stamp(later + timedelta(hours=1), 60)) == ()


def test_a_snooze_into_quiet_hours_waits_and_is_lost_with_the_routine_s_day() -> None:
    program = Program(replace(EVENING, at=time(22, 55)), replace(OWN, at=time(22, 55)), preferences=Preferences())
    notices = program.look(at(22, 55))
    program.memory = put_off(program.memory, notices, at(22, 55), Snooze.TEN_MINUTES)
    assert program.look(at(23, 5)) == ()
    assert program.next(at(23, 5)) == datetime(2026, 11, 22, 7, 0)
    assert [n.reminder.id for n in program.look(at(7, 0, day=SATURDAY + A_DAY))] == [OWN.id]


def test_until_tomorrow_means_its_own_time_whatever_the_weekday() -> None:
    program = Program(
        replace(OWN, weekdays=1 << 5), replace(SESSION, days_before=4), dues=(session(date(2026, 11, 25)),)
    )
    notices = program.look(at(21, 30))
    program.memory = put_off(program.memory, notices, at(21, 31), Snooze.TOMORROW)
    assert program.look(at(23, 59)) == ()
    sunday = SATURDAY + A_DAY
    assert [n.reminder.id for n in program.look(at(9, 0, day=sunday))] == [SESSION.id]
    assert program.next(at(9, 0, day=sunday)) == datetime(2026, 11, 22, 21, 30)
    assert [n.reminder.id for n in program.look(at(21, 30, day=sunday))] == [OWN.id]
    assert program.look(at(21, 30, day=sunday + A_DAY)) == ()


@pytest.mark.parametrize("days_before", [4, 3])
def test_a_visit_without_a_course_comes_again_tomorrow_and_alone(days_before: int) -> None:
    visit, other = session(SATURDAY + 4 * A_DAY, 0, 1), session(SATURDAY + 3 * A_DAY, 0, 2)
    program = Program(replace(SESSION, days_before=days_before), dues=(visit, other))
    announced = visit.day - days_before * A_DAY
    notices = program.look(at(9, day=announced))
    (notice,) = notices
    assert notice.dues == (visit,)
    program.memory = put_off(program.memory, notices, at(9, 1, day=announced), Snooze.TOMORROW)
    for n in range(1, 5):
        program.look(at(9, day=announced + n * A_DAY))
    assert program.said.count((f"{announced + A_DAY:%d} 09:00", SESSION.id)) == 1
    assert [day for day, _reminder in program.said] == [
        f"{day:%d} 09:00" for day in sorted({announced, announced + A_DAY, other.day, visit.day})
    ]


def test_of_two_visits_of_a_day_only_the_one_put_off_comes_again() -> None:
    visits = session(SATURDAY, 0, 1), session(SATURDAY, 0, 2)
    program = Program(SESSION, dues=visits[:1])
    notices = program.look(at(9))
    program.memory = put_off(program.memory, notices, at(9, 1), Snooze.ONE_HOUR)
    program.dues = visits
    (notice,) = program.look(at(10, 1))
    assert notice.dues == visits[:1]


def test_two_notices_of_one_reminder_are_put_off_each_for_itself() -> None:
    readings = (Due(Subject.PATCH_TEST, SATURDAY, n, at=datetime.combine(SATURDAY, time(9, n))) for n in (1, 2))
    program = Program(Reminder(Subject.PATCH_TEST, time(8, 0), id=9), dues=tuple(readings))
    for minute in (1, 2):
        now = at(9, minute)
        notices = program.look(now)
        program.memory = put_off(program.memory, notices, now, Snooze.ONE_HOUR)
    assert [[due.subject_id for due in program.look(at(10, minute))[0].dues] for minute in (1, 2)] == [[1], [2]]


def test_an_hour_of_silence_puts_off_what_was_said_and_what_comes() -> None:
    program = Program(EVENING, replace(OWN, at=time(22, 0)))
    program.memory = silence(program.memory, program.look(at(21, 30)), at(21, 40))
    assert program.look(at(22, 10)) == ()
    assert program.next(at(22, 10)) == datetime(2026, 11, 21, 22, 40)
    assert sorted(n.reminder.id for n in program.look(at(22, 40))) == [1, 2]
    assert program.look(at(22, 41)) == ()


def test_a_time_that_does_not_exist_is_said_at_the_next_minute_that_does() -> None:
    night = date(2026, 3, 29)
    program = Program(replace(OWN, at=time(2, 30)))
    before = at(1, 59, day=night)
    assert program.look(before) == ()
    assert len(program.look(at(3, 0, day=night, zone=SUMMER))) == 1
    assert program.look(at(3, 1, day=night, zone=SUMMER)) == ()


def test_a_time_that_comes_twice_is_said_once() -> None:
    night = date(2026, 10, 25)
    program = Program(replace(OWN, at=time(2, 30)))
    start = at(1, 0, day=night, zone=SUMMER).moment
    for n in range(4 * 60):
        moment = start + n * MINUTE
        offset = 120 if moment < datetime(2026, 10, 25, 1, tzinfo=UTC) else 60
        program.look(Stamp(moment, offset))
    assert program.said == [("25 02:30", 2)]


def test_a_snooze_of_ten_minutes_lasts_ten_minutes_while_the_clock_goes_back() -> None:
    night = date(2026, 10, 25)
    program = Program(replace(OWN, at=time(2, 55)))
    said = at(2, 55, day=night, zone=SUMMER)
    program.memory = put_off(program.memory, program.look(said), said, Snooze.TEN_MINUTES)
    assert len(program.look(Stamp(said.moment + timedelta(minutes=10), 60))) == 1


@pytest.mark.parametrize("back", [timedelta(minutes=5), timedelta(hours=3), timedelta(days=2)])
def test_a_clock_set_back_repeats_nothing(back: timedelta) -> None:
    program = Program(replace(EVENING, subject_id=None), OWN)
    for day in (SATURDAY - 2 * A_DAY, SATURDAY - A_DAY, SATURDAY):
        program.look(at(21, 30, day=day))
    said = list(program.said)
    moment = at(21, 30).moment - back
    while moment <= at(21, 30).moment:
        program.look(Stamp(moment, 60))
        moment += timedelta(minutes=30)
    assert program.said == said


def test_a_clock_that_was_days_ahead_by_mistake_does_not_silence_the_days_until_then() -> None:
    program = Program(OWN)
    program.look(at(12, day=date(2027, 6, 1)))
    program.look(at(12))
    assert len(program.look(at(21, 30))) == 1


def test_without_reminders_there_is_no_next_moment() -> None:
    assert Program().next(at(12)) is None


times = st.builds(time, st.integers(0, 23), st.sampled_from([0, 15, 30, 59]))
quiet = st.one_of(st.just(("", "")), st.tuples(times, times).map(lambda pair: (f"{pair[0]:%H:%M}", f"{pair[1]:%H:%M}")))
reminders = st.lists(
    st.builds(
        Reminder,
        subject=st.sampled_from([Subject.ROUTINE, Subject.PHOTO, Subject.SESSION, Subject.OTHER]),
        at=times,
        weekdays=st.integers(1, 127),
        days_before=st.integers(0, 3),
    ),
    min_size=1,
    max_size=4,
)


@settings(max_examples=40)
@given(reminders, quiet, st.integers(0, 6))
def test_looking_at_the_next_moments_alone_says_what_looking_all_the_time_says(
    made: list[Reminder], hours: tuple[str, str], ends: int
) -> None:
    preferences = Preferences(quiet_from=hours[0], quiet_until=hours[1], day_ends_at=ends)
    chosen = [replace(reminder, id=number) for number, reminder in enumerate(made, start=1)]
    dues = (Due(Subject.PHOTO, SATURDAY), session(SATURDAY + A_DAY))
    steady, woken = (Program(*chosen, preferences=preferences, dues=dues) for _ in range(2))
    start = at(12).moment
    due: datetime | None = datetime.min  # noqa: DTZ901
    for n in (quarter + minute for quarter in range(0, 60 * 60, 15) for minute in (0, 14)):
        now = Stamp(start + n * MINUTE, 60)
        steady.look(now)
        if due is not None and due <= wall(now):
            woken.look(now)
            due = woken.next(now)
            assert due is None or due > wall(now)
    assert woken.said == steady.said
    for said, _reminder in steady.said:
        moment = datetime.combine(SATURDAY, time.fromisoformat(said[3:]))
        assert after_quiet(moment, preferences) == moment
    assert len(set(steady.said)) == len(steady.said)
