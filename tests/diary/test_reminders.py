"""What a real diary has for its reminders to speak of."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from io import BytesIO

import pytest
from PIL import Image

from poreditary.diary.diary import Diary
from poreditary.diary.photos import look_at
from poreditary.diary.reminders import gather
from poreditary.domain.aftercare import AftercareWindow
from poreditary.domain.kinds import PatchResult, ReminderSubject, StepKind, View, WindowKind
from poreditary.domain.plan import Appointment, Reminder
from poreditary.domain.product import Product
from poreditary.domain.reaction import PatchReading, PatchTest
from poreditary.domain.reminder_memory import Due, Memory
from poreditary.domain.reminders import notices_at, remember
from poreditary.domain.treatment import Course, Session
from poreditary.errors import UserError
from tests.conftest import NOW, StandingClock
from tests.diary.evening import TODAY, Evening

Subject = ReminderSubject
DAY = timedelta(days=1)


def dues(diary: Diary, subject: ReminderSubject) -> list[Due]:
    """Return what is due for a reminder of that subject."""
    if all(reminder.subject is not subject for reminder in diary.plan.reminders()):
        diary.plan.add_reminder(Reminder(subject, time(9, 0), text="Ring"))
    return [due for due in gather(diary).state.dues if due.subject is subject]


def test_without_reminders_nothing_is_looked_at(diary: Diary) -> None:
    Evening(diary)
    diary.plan.add_reminder(Reminder(Subject.ROUTINE, time(9, 0), is_on=False))
    assert gather(diary).reminders == ()
    assert gather(diary).state.dues == ()


def test_a_routine_is_due_until_all_of_it_is_done_or_skipped(diary: Diary) -> None:
    evening = Evening(diary)
    ends = datetime(2026, 11, 22, 0, 0)
    assert dues(diary, Subject.ROUTINE) == [
        Due(Subject.ROUTINE, TODAY, evening.id, "Evening", until=ends, about="evening")
    ]
    for step in (evening.cleanse, evening.tone, evening.tone):
        diary.routines.tick(step, TODAY)
    assert dues(diary, Subject.ROUTINE)
    diary.routines.skip(evening.retinoid, TODAY, "Red")
    assert dues(diary, Subject.ROUTINE) == []


def test_steps_that_rest_leave_nothing_to_tick(diary: Diary) -> None:
    evening = Evening(diary)
    diary.routines.tick(evening.cleanse, TODAY)
    diary.routines.tick(evening.tone, TODAY)
    diary.routines.tick(evening.tone, TODAY)
    window = AftercareWindow(0, WindowKind.ACTIVES, TODAY, TODAY + DAY, source="clinic")
    diary.treatments.add_session(Session(TODAY, "peel", name="Peel"), (window,))
    assert dues(diary, Subject.ROUTINE) == []


def test_the_routine_s_day_ends_when_the_person_s_does(diary: Diary, clock: StandingClock) -> None:
    Evening(diary)
    diary.preferences.save(replace(diary.preferences.get(), day_ends_at=3))
    clock.advance(hours=3)  # 01:30
    (due,) = dues(diary, Subject.ROUTINE)
    assert (due.day, due.until) == (TODAY, datetime(2026, 11, 22, 3, 0))


def test_the_next_session_of_a_course_is_due_and_gone_once_logged(diary: Diary) -> None:
    course = diary.treatments.add_course(Course("Peels", TODAY + DAY, sessions_planned=2, interval_days=30)).id
    (due,) = dues(diary, Subject.SESSION)
    assert (due.day, due.subject_id, due.name) == (TODAY + DAY, course, "Peels")
    diary.treatments.add_session(Session(TODAY, "peel", course_id=course, name="Peel"))
    assert [due.day for due in dues(diary, Subject.SESSION)] == [TODAY + 30 * DAY]


def test_a_booked_visit_stands_for_the_day_its_course_would_have(diary: Diary) -> None:
    course = diary.treatments.add_course(Course("Peels", TODAY + DAY)).id
    visit = Appointment(TODAY + 4 * DAY, NOW, at=time(14, 30), course_id=course)
    diary.plan.add_appointment(visit)
    (due,) = dues(diary, Subject.SESSION)
    assert (due.day, due.until) == (visit.day, datetime(2026, 11, 25, 14, 30))


def test_a_visit_of_today_is_gone_once_its_session_is_logged(diary: Diary) -> None:
    course = diary.treatments.add_course(Course("Peels", TODAY, sessions_planned=2)).id
    diary.plan.add_appointment(Appointment(TODAY, NOW, course_id=course))
    assert [due.day for due in dues(diary, Subject.SESSION)] == [TODAY]
    diary.treatments.add_session(Session(TODAY, "peel", course_id=course, name="Peel"))
    assert TODAY not in [due.day for due in dues(diary, Subject.SESSION)]


def test_a_visit_without_a_course_and_overdue_or_ended_courses(diary: Diary) -> None:
    diary.treatments.add_course(Course("Late", TODAY - DAY))
    ended = diary.treatments.add_course(Course("Ended", TODAY + DAY)).id
    diary.treatments.end_course(ended)
    diary.plan.add_appointment(Appointment(TODAY, NOW, with_whom="Dr Lee"))
    diary.plan.add_appointment(Appointment(TODAY - DAY, NOW))
    assert [(due.subject_id, due.name) for due in dues(diary, Subject.SESSION)] == [(0, "Dr Lee")]


@pytest.mark.parametrize(
    ("taken", "today", "is_due"),
    [
        (date(2026, 11, 15), date(2026, 11, 21), False),  # last Sunday: not before this Sunday
        (date(2026, 11, 15), date(2026, 11, 22), True),
        (date(2026, 11, 15), date(2026, 11, 24), True),  # overdue
        (date(2026, 11, 16), date(2026, 11, 22), False),  # kept this week
        (date(2026, 11, 20), date(2026, 11, 24), False),  # Friday moves it on to Sunday
        (date(2026, 11, 20), date(2026, 11, 29), True),
    ],
)
def test_the_weekly_photo(diary: Diary, clock: StandingClock, taken: date, today: date, is_due: bool) -> None:
    file = BytesIO()
    Image.new("RGB", (96, 64)).save(file, "PNG")
    moment = datetime.combine(taken, time(8, 0))
    diary.photos.keep(look_at(file.getvalue(), "a.png", moment), View.FRONT)
    clock.advance(days=(today - TODAY).days)
    assert bool(dues(diary, Subject.PHOTO)) is is_due


def test_a_first_photo_is_always_due(diary: Diary) -> None:
    assert dues(diary, Subject.PHOTO) == [Due(Subject.PHOTO, date.min)]


def test_a_first_photo_asked_for_in_quiet_hours_is_said_when_they_end(diary: Diary, clock: StandingClock) -> None:
    diary.preferences.save(replace(diary.preferences.get(), quiet_from="23:00", quiet_until="07:00"))
    diary.plan.add_reminder(Reminder(Subject.PHOTO, time(23, 30), weekdays=1 << TODAY.weekday()))
    said, memory = [], Memory()
    for _quarter in range(4 * 10):
        read = gather(diary)
        notices = notices_at(read.reminders, read.state, read.now, read.preferences, memory)
        memory = remember(memory, notices, read.now, read.preferences)
        said += [f"{read.now.local:%d %H:%M}" for _notice in notices]
        clock.advance(minutes=15)
    assert said == ["22 07:00"]


def test_two_visits_of_a_day_without_a_course_are_told_apart(diary: Diary) -> None:
    for _visit in range(2):
        diary.plan.add_appointment(Appointment(TODAY, NOW, with_whom="Dr Lee"))
    assert len({due.visit_id for due in dues(diary, Subject.SESSION)}) == 2


def test_products_by_their_last_day(diary: Diary) -> None:
    diary.shelf.add(Product("Gel", StepKind.CLEANSE))
    diary.shelf.add(Product("Past", StepKind.TONE, expires_on=TODAY - DAY))
    acid = diary.shelf.add(
        Product("Acid", StepKind.EXFOLIATE, opened_on=date(2026, 5, 31), months_after_opening=6, brand="B")
    ).id
    (due,) = dues(diary, Subject.PRODUCT)
    assert (due.subject_id, due.name, due.day) == (acid, "B Acid", date(2026, 11, 30))
    assert due.until == datetime(2026, 12, 1, 0, 0)


def test_readings_come_one_after_the_other(diary: Diary, clock: StandingClock) -> None:
    test = PatchTest(TODAY, NOW, name="Acid")
    test_id = diary.patch_tests.add(test).id
    found = dues(diary, Subject.PATCH_TEST)
    assert [due.about for due in found] == ["24", "48", "96"]
    assert (found[0].at, found[0].until) == (datetime(2026, 11, 22, 22, 30), datetime(2026, 11, 23, 22, 30))
    assert found[0].day == TODAY + DAY
    clock.advance(hours=24)
    diary.patch_tests.read(test_id, PatchReading(24, PatchResult.NONE))
    assert [due.about for due in dues(diary, Subject.PATCH_TEST)] == ["48", "96"]
    clock.advance(hours=72)
    assert [due.about for due in dues(diary, Subject.PATCH_TEST)] == ["96"]
    clock.advance(hours=72)
    assert dues(diary, Subject.PATCH_TEST) == []


@pytest.mark.parametrize(
    ("reminder", "sentence"),
    [
        (Reminder(Subject.PHOTO, time(9), weekdays=0), "needs a weekday"),
        (Reminder(Subject.PHOTO, time(9), weekdays=128), "needs a weekday"),
        (Reminder(Subject.SESSION, time(9), days_before=61), "at most 60 days"),
        (Reminder(Subject.OTHER, time(9), text="  "), "reminder is empty"),
    ],
)
def test_a_reminder_that_says_nothing_is_refused(diary: Diary, reminder: Reminder, sentence: str) -> None:
    with pytest.raises(UserError, match=sentence):
        diary.plan.add_reminder(reminder)
    diary.plan.add_reminder(Reminder(Subject.PHOTO, time(9)))
    with pytest.raises(UserError, match=sentence):
        diary.plan.edit_reminder(replace(reminder, id=diary.plan.reminders()[0].id))


def test_a_reminder_is_changed_deleted_and_brought_back(diary: Diary) -> None:
    diary.plan.add_reminder(Reminder(Subject.SESSION, time(9, 5), days_before=3, weekdays=0b11))
    kept = diary.plan.reminders()[0]
    diary.plan.edit_reminder(replace(kept, is_on=False))
    assert not diary.plan.reminders()[0].is_on
    assert str(diary.plan.discard_reminder(kept)) == "09:05 moved to the trash"
    diary.undo()
    diary.undo()
    assert diary.plan.reminders() == [kept]
