"""Reminders: which are said when, at every edge."""

from dataclasses import replace
from datetime import datetime, time

import pytest

from poreditary.domain.day import Stamp
from poreditary.domain.kinds import ReminderSubject
from poreditary.domain.plan import Reminder
from poreditary.domain.preferences import Preferences
from poreditary.domain.reminder_memory import Due
from poreditary.domain.reminder_times import A_DAY, after_quiet
from poreditary.domain.reminders import time_said
from tests.domain.reminders_kit import (
    EVENING,
    LOUD,
    MINUTE,
    OWN,
    PHOTO,
    SATURDAY,
    SESSION,
    Program,
    at,
    session,
)

Subject = ReminderSubject


def test_a_reminder_is_said_at_its_time_and_once() -> None:
    program = Program(EVENING)
    for n in range(120):
        program.look(Stamp(at(20, 30).moment + n * MINUTE, 60))
    assert program.said == [("21 21:30", 1)]


def test_a_routine_with_nothing_left_to_tick_is_silent() -> None:
    program = Program(EVENING)
    program.routine_ids = (8,)
    assert program.look(at(22)) == ()


def test_a_reminder_of_any_routine_speaks_of_all_that_are_open_in_one_notice() -> None:
    program = Program(replace(EVENING, subject_id=None))
    program.routine_ids = (7, 8)
    (notice,) = program.look(at(22))
    assert [due.subject_id for due in notice.dues] == [7, 8]


def test_one_that_is_off_is_silent_and_never_comes() -> None:
    program = Program(replace(EVENING, is_on=False))
    assert program.look(at(22)) == ()
    assert program.next(at(20)) is None


def test_weekdays_are_those_of_the_local_day() -> None:
    saturdays = replace(OWN, weekdays=1 << 5)
    assert Program(saturdays).look(at(22))
    assert not Program(saturdays).look(at(22, day=SATURDAY + A_DAY))
    sundays = replace(OWN, weekdays=1 << 6)
    assert Program(sundays).next(at(22)) == datetime(2026, 11, 22, 21, 30)
    assert Program(saturdays).next(at(22)) == datetime(2026, 11, 28, 21, 30)


def test_a_time_before_the_end_of_the_day_belongs_to_the_night_of_that_day() -> None:
    late = Preferences(quiet_from="", quiet_until="", day_ends_at=3)
    program = Program(replace(EVENING, at=time(1, 0), weekdays=1 << 5), preferences=late)
    assert program.look(at(1, 30)) == ()  # still Friday's night
    assert program.look(at(23, 0)) == ()
    assert program.look(at(1, 0, day=SATURDAY + A_DAY))
    assert program.look(at(1, 0, day=SATURDAY + 2 * A_DAY)) == ()


def test_a_late_start_says_what_was_missed_today_once_and_nothing_of_yesterday() -> None:
    program = Program(OWN)
    assert len(program.look(at(23, 50))) == 1
    assert program.look(at(23, 51)) == ()
    assert Program(OWN).look(at(0, 1)) == ()


def test_after_a_sleep_over_several_days_only_today_is_said() -> None:
    program = Program(OWN)
    program.look(at(12))
    assert len(program.look(at(22, day=SATURDAY + 3 * A_DAY))) == 1


def test_midnight_itself_is_a_time() -> None:
    program = Program(replace(OWN, at=time(0, 0)))
    assert len(program.look(at(0, 0))) == 1
    assert program.next(at(0, 0)) == datetime(2026, 11, 22, 0, 0)


def test_what_was_silent_at_its_time_stays_so_when_it_opens_again_later() -> None:
    program = Program(EVENING)
    program.routine_ids = ()
    program.look(at(21, 30))
    program.routine_ids = (7,)
    assert program.look(at(21, 45)) == ()


@pytest.mark.parametrize(
    ("moment", "shifted"),
    [
        ((22, 59), (21, 22, 59)),
        ((23, 0), (22, 7, 0)),
        ((23, 59), (22, 7, 0)),
        ((0, 0), (21, 7, 0)),
        ((6, 59), (21, 7, 0)),
        ((7, 0), (21, 7, 0)),
    ],
)
def test_quiet_hours_wrap_midnight(moment: tuple[int, int], shifted: tuple[int, int, int]) -> None:
    day, hour, minute = shifted
    begin = datetime(2026, 11, 21, *moment)
    assert after_quiet(begin, Preferences()) == datetime(2026, 11, day, hour, minute)


def test_quiet_hours_inside_a_day_and_none() -> None:
    noon = Preferences(quiet_from="12:00", quiet_until="14:00")
    assert after_quiet(datetime(2026, 11, 21, 13, 0), noon) == datetime(2026, 11, 21, 14, 0)
    assert after_quiet(datetime(2026, 11, 21, 14, 0), noon) == datetime(2026, 11, 21, 14, 0)
    same = Preferences(quiet_from="12:00", quiet_until="12:00")
    assert after_quiet(datetime(2026, 11, 21, 12, 0), same) == datetime(2026, 11, 21, 12, 0)


def test_a_reminder_in_quiet_hours_is_said_when_they_end_if_still_due() -> None:
    early = replace(EVENING, at=time(6, 0))
    program = Program(early, preferences=Preferences())
    assert program.look(at(6, 30)) == ()
    assert program.next(at(6, 30)) == datetime(2026, 11, 21, 7, 0)
    assert len(program.look(at(7, 0))) == 1
    ticked = Program(early, preferences=Preferences())
    ticked.routine_ids = ()
    assert ticked.look(at(7, 0)) == ()


def test_quiet_hours_that_last_into_the_next_day_keep_a_photo_and_lose_a_routine() -> None:
    night = time(23, 30)
    program = Program(
        replace(EVENING, at=night),
        replace(PHOTO, at=night, weekdays=1 << 5),
        preferences=Preferences(),
        dues=(Due(Subject.PHOTO, SATURDAY),),
    )
    assert program.look(at(23, 30)) == ()
    (notice,) = program.look(at(7, 0, day=SATURDAY + A_DAY))
    assert notice.reminder.subject is Subject.PHOTO
    assert program.look(at(7, 1, day=SATURDAY + A_DAY)) == ()


def test_what_was_missed_before_quiet_hours_waits_for_their_end() -> None:
    noon = Preferences(quiet_from="12:00", quiet_until="14:00")
    program = Program(replace(OWN, at=time(11, 0)), preferences=noon)
    assert program.look(at(13)) == ()
    assert program.next(at(13)) == datetime(2026, 11, 21, 14, 0)
    assert len(program.look(at(14))) == 1


def test_the_dialog_can_tell_when_a_reminder_is_said() -> None:
    usual = Preferences()
    assert time_said(EVENING, usual) == time(21, 30)
    assert time_said(replace(EVENING, at=time(6, 0)), usual) == time(7, 0)
    assert time_said(replace(EVENING, at=time(23, 30)), usual) is None
    assert time_said(replace(PHOTO, at=time(23, 30)), usual) == time(7, 0)
    assert time_said(replace(SESSION, at=time(23, 30)), usual) == time(7, 0)
    assert time_said(replace(SESSION, at=time(23, 30), days_before=0), usual) is None


def test_a_session_is_announced_once_and_said_once_more_on_its_day() -> None:
    program = Program(SESSION, dues=(session(SATURDAY + 3 * A_DAY),))
    for n in range(6):
        program.look(at(12, day=SATURDAY + n * A_DAY))
    assert program.said == [("22 12:00", 4), ("24 12:00", 4)]


def days_said(reminder: Reminder, due: Due, preferences: Preferences = LOUD, hour: int = 12) -> list[int]:
    """Return how many days before its own something is said, by a program started anew each day."""
    days = (due.day - n * A_DAY for n in range(-2, 13))
    return [
        (due.day - day).days
        for day in days
        if Program(reminder, preferences=preferences, dues=(due,)).look(at(hour, day=day))
    ]


@pytest.mark.parametrize("subject", [Subject.SESSION, Subject.PRODUCT])
def test_started_anew_each_day_it_is_announced_once_and_said_once_more_on_the_day(subject: ReminderSubject) -> None:
    due = replace(session(SATURDAY), subject=subject)
    said = [days_said(replace(SESSION, subject=subject, days_before=n), due) for n in (0, 1, 3)]
    assert said == [[0], [0, 1], [0, 3]]


@pytest.mark.parametrize(
    ("weekdays", "days_before", "said"),
    [
        (0b0000001, 7, [5]),  # Mondays alone: a Saturday itself is none of them
        (0b0100001, 7, [0, 7]),
        (0b0100001, 6, [0, 5]),
        (0b0100001, 3, [0]),  # no Monday in these days
        (0b0011000, 5, [2]),  # Thursday and Friday: announced on the first of them
    ],
)
def test_started_anew_each_day_it_keeps_to_the_reminder_s_weekdays(
    weekdays: int, days_before: int, said: list[int]
) -> None:
    assert days_said(replace(SESSION, weekdays=weekdays, days_before=days_before), session(SATURDAY)) == said


def test_started_anew_each_day_quiet_hours_move_it_to_the_next_morning() -> None:
    late = replace(SESSION, at=time(23, 30), days_before=3)
    assert days_said(late, session(SATURDAY), Preferences(), hour=8) == [2]


def test_a_start_after_the_day_it_was_announced_waits_for_its_own_day() -> None:
    program = Program(SESSION, dues=(session(SATURDAY + A_DAY),))
    assert program.look(at(9)) == ()
    assert program.look(at(9, day=SATURDAY + A_DAY))
    assert not Program(SESSION, dues=(session(SATURDAY + 3 * A_DAY),)).look(at(9))
    assert not Program(SESSION, dues=(session(SATURDAY - A_DAY),)).look(at(9))


def test_a_session_of_another_course_is_not_spoken_of() -> None:
    only = replace(SESSION, subject_id=6)
    assert not Program(only, dues=(session(SATURDAY, course=5),)).look(at(9))
    assert Program(only, dues=(session(SATURDAY, course=6),)).look(at(9))


def test_an_appointment_that_began_is_not_announced() -> None:
    begun = Due(Subject.SESSION, SATURDAY, 5, until=datetime.combine(SATURDAY, time(10, 0)))
    assert Program(SESSION, dues=(begun,)).look(at(9))
    assert not Program(replace(SESSION, at=time(18, 0)), dues=(begun,)).look(at(18))


def test_two_sessions_of_a_day_come_in_one_notice() -> None:
    (notice,) = Program(SESSION, dues=(session(SATURDAY), session(SATURDAY, 6))).look(at(9))
    assert [due.subject_id for due in notice.dues] == [5, 6]


def test_two_visits_of_a_day_are_two_occasions() -> None:
    (notice,) = Program(SESSION, dues=(session(SATURDAY, 0, 1), session(SATURDAY, 0, 2))).look(at(9))
    assert [due.visit_id for due in notice.dues] == [1, 2]
    assert len(notice.keys) == 2


def test_a_reading_is_not_said_before_it_is_due() -> None:
    reading = Due(Subject.PATCH_TEST, SATURDAY, 1, at=datetime.combine(SATURDAY, time(21, 40)))
    program = Program(Reminder(Subject.PATCH_TEST, time(9, 0), id=9), dues=(reading,))
    assert program.look(at(9)) == ()
    assert program.next(at(9)) == datetime(2026, 11, 21, 21, 40)
    assert len(program.look(at(21, 40))) == 1
    assert program.look(at(9, day=SATURDAY + A_DAY)) == ()


def test_days_ahead_belong_to_sessions_and_products_alone() -> None:
    reading = Due(Subject.PATCH_TEST, SATURDAY, 1, at=datetime.combine(SATURDAY, time(8, 0)))
    early = Reminder(Subject.PATCH_TEST, time(9, 0), id=9, days_before=5)
    assert not Program(early, dues=(reading,)).look(at(9, day=SATURDAY - A_DAY))
