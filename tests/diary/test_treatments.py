"""Courses and sessions in a real diary."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from poreditary.diary.diary import Diary
from poreditary.diary.photos import Incoming, look_at
from poreditary.domain.expectation import Band, on_axis
from poreditary.domain.kinds import View
from poreditary.domain.plan import Appointment
from poreditary.domain.treatment import Course, Session
from poreditary.domain.visit import NextVisit, next_visit
from poreditary.errors import UserError
from tests.conftest import NOW
from tests.photo.samples import photo, upright

DAY = date(2026, 3, 1)
COURSE = Course("Microneedling", DAY, sessions_planned=3, interval_days=28)


def incoming(width: int) -> Incoming:
    return look_at(photo("JPEG", upright(width)), f"{width}.jpg", datetime(2026, 3, 1, 18, 0))


def planned(diary: Diary, *days: date) -> int:
    course_id = diary.treatments.add_course(COURSE).id
    for day in days:
        diary.treatments.add_session(Session(day, "", course_id=course_id, name="Microneedling"))
    return course_id


def test_a_course_keeps_everything_that_was_planned(diary: Diary, open_diary: Callable[[], Diary]) -> None:
    course = replace(
        COURSE,
        treatment="microneedling",
        clinic="Clinic A",
        goal="Smaller pores",
        note="Ask for a rebate",
        session_cost=16050,
        currency="EUR",
    )
    course_id = diary.treatments.add_course(course).id

    found = open_diary().treatments.course(course_id).course

    assert replace(found, id=0, stamp=None) == course


def test_running_courses_come_before_ended_ones(diary: Diary) -> None:
    first = planned(diary)
    second = diary.treatments.add_course(replace(COURSE, name="Peel", started_on=date(2026, 5, 1))).id
    third = diary.treatments.add_course(replace(COURSE, name="Laser", started_on=date(2026, 1, 1))).id
    diary.treatments.end_course(second)

    assert [overview.course.id for overview in diary.treatments.courses()] == [first, third, second]


def test_a_course_that_was_ended_can_be_resumed_and_both_can_be_undone(diary: Diary) -> None:
    course_id = planned(diary)
    diary.treatments.end_course(course_id)
    assert diary.treatments.course(course_id).course.ended_on == date(2026, 11, 21)

    diary.treatments.resume_course(course_id)
    assert diary.treatments.course(course_id).course.ended_on is None

    diary.undo()
    assert diary.treatments.course(course_id).course.ended_on == date(2026, 11, 21)
    diary.undo()
    assert diary.treatments.course(course_id).course.ended_on is None


def test_a_course_goes_to_the_trash_with_its_sessions_and_comes_back_with_them(diary: Diary) -> None:
    course_id = planned(diary, DAY, date(2026, 4, 1))
    trash_id = diary.treatments.discard_course(course_id).id
    assert diary.treatments.courses() == []
    assert diary.treatments.sessions() == []

    diary.trash.restore(trash_id)

    assert diary.treatments.course(course_id).done == 2


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"name": "  "}, "needs a treatment or a name"),
        ({"sessions_planned": 0}, "1 to 99 sessions"),
        ({"sessions_planned": 100}, "1 to 99 sessions"),
        ({"interval_days": 0}, "1 to 999 days"),
        ({"started_on": date(1950, 1, 1)}, "before 1970"),
        ({"name": "x" * 201}, "200 characters at most, this one has 201"),
        ({"session_cost": -1, "currency": "EUR"}, "0 or more"),
        ({"session_cost": 10**19, "currency": "EUR"}, "0 or more"),
        ({"session_cost": 1, "currency": "Euro"}, "Euro is not a currency"),
    ],
)
def test_a_course_that_cannot_be_is_refused_in_a_sentence(diary: Diary, change: dict[str, object], said: str) -> None:
    course = replace(COURSE, **change)  # type: ignore[arg-type]

    with pytest.raises(UserError, match=said):
        diary.treatments.add_course(course)
    course_id = planned(diary)
    with pytest.raises(UserError, match=said):
        diary.treatments.edit_course(replace(course, id=course_id))
    assert diary.treatments.course(course_id).course.name == "Microneedling"


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"name": ""}, "needs a treatment or a name"),
        ({"cost": -1}, "0 or more"),
        ({"cost": 10**19}, "0 or more"),
        ({"cost": 1, "currency": "Euro"}, "Euro is not a currency"),
        ({"cost": 1, "currency": "eur"}, "eur is not a currency"),
        ({"pain": 11}, "0 to 10"),
        ({"day": date(2300, 1, 1)}, "too far away"),
    ],
)
def test_a_session_that_cannot_be_is_refused_in_a_sentence(diary: Diary, change: dict[str, object], said: str) -> None:
    with pytest.raises(UserError, match=said):
        diary.treatments.add_session(replace(Session(DAY, "", name="Peel"), **change))  # type: ignore[arg-type]
    assert diary.treatments.sessions() == []


def test_a_session_with_its_photos_is_one_action(diary: Diary) -> None:
    photos = ((incoming(64), View.NOSE), (incoming(65), View.FRONT))
    changes = diary.treatments.add_session(Session(DAY, "", name="Peel"), photos=photos)

    assert {"session", "sitting", "photo"} <= changes.tables
    assert [kept.view for kept in diary.photos.of_session(changes.id)] == [View.NOSE, View.FRONT]
    assert diary.treatments.photo_counts() == {changes.id: 2}

    diary.undo()
    assert diary.treatments.sessions() == []
    assert diary.photos.all() == []
    assert diary.undoable is None

    diary.redo()
    assert diary.treatments.photo_counts() == {changes.id: 2}


def test_when_one_photo_cannot_be_kept_nothing_of_the_session_stays(diary: Diary) -> None:
    diary.photos.keep(incoming(64), View.FRONT)

    with pytest.raises(UserError, match="already in the diary"):
        diary.treatments.add_session(
            Session(DAY, "", name="Peel"), photos=((incoming(65), View.NOSE), (incoming(64), View.NOSE))
        )

    assert diary.treatments.sessions() == []
    assert len(diary.photos.all()) == 1


def test_photos_can_be_added_to_a_session_later(diary: Diary) -> None:
    session_id = diary.treatments.add_session(Session(DAY, "", name="Peel")).id
    session = diary.treatments.session(session_id)

    diary.treatments.edit_session(replace(session, pain=4), photos=((incoming(64), View.NOSE),))

    assert diary.treatments.session(session_id).pain == 4
    assert diary.treatments.photo_counts() == {session_id: 1}
    diary.undo()
    assert diary.treatments.session(session_id).pain is None
    assert diary.treatments.photo_counts() == {}


def test_photos_in_the_trash_are_not_counted(diary: Diary) -> None:
    diary.treatments.add_session(Session(DAY, "", name="Peel"), photos=((incoming(64), View.NOSE),))
    diary.photos.discard([diary.photos.all()[0].id])

    assert diary.treatments.photo_counts() == {}


def with_another_interval(diary: Diary, days: int) -> int:
    """Return a course of which two of six sessions have been, its interval changed since."""
    course_id = planned(diary, DAY, date(2026, 11, 1))
    course = diary.treatments.course(course_id).course
    diary.treatments.edit_course(replace(course, interval_days=days, sessions_planned=6))
    return course_id


def test_an_interval_changed_midway_counts_from_the_last_session_and_leaves_those_that_were(diary: Diary) -> None:
    found = diary.treatments.course(with_another_interval(diary, 42))

    assert [session.day for session in found.sessions] == [DAY, date(2026, 11, 1)]
    assert found.next_due == date(2026, 12, 13)
    assert next_visit(found, diary.plan.appointments(), diary.today()) == NextVisit(date(2026, 12, 13))


def test_a_booked_visit_wins_over_an_interval_changed_midway(diary: Diary) -> None:
    course_id = with_another_interval(diary, 42)
    diary.plan.add_appointment(Appointment(date(2026, 12, 1), NOW, course_id=course_id))
    found = diary.treatments.course(course_id)

    visit = next_visit(found, diary.plan.appointments(), diary.today())
    assert visit == NextVisit(date(2026, 12, 1), is_booked=True)
    assert found.next_due == date(2026, 12, 13)


@pytest.mark.parametrize("days", [14, 42])
def test_an_interval_changed_midway_moves_only_the_end_of_the_expectation(diary: Diary, days: int) -> None:
    found = diary.treatments.course(with_another_interval(diary, days))
    band = on_axis(found, Band(2, 4, "one source"))

    assert band.first == date(2026, 11, 1)
    assert band.last == date(2026, 11, 1) + 2 * timedelta(days=days)
    assert band.is_projected
