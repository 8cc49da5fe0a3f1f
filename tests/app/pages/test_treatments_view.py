"""What the page reads: courses in order, and which questions go with which appointment."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from poreditary.app.pages.treatments_view import agenda, read
from poreditary.diary.diary import Diary
from poreditary.domain.day import Stamp
from poreditary.domain.plan import Appointment, Question
from poreditary.domain.treatment import Course, Session

TODAY = date(2026, 11, 21)
STAMP = Stamp(datetime(2026, 11, 1, tzinfo=UTC), 0)


def appointment(number: int, days: int) -> Appointment:
    return Appointment(TODAY + timedelta(days), STAMP, id=number)


def question(number: int, appointment_id: int | None, *, is_asked: bool = False) -> Question:
    return Question(f"Question {number}", STAMP, id=number, appointment_id=appointment_id, is_asked=is_asked)


def ids(views: object) -> list[tuple[int | None, list[int]]]:
    assert isinstance(views, tuple)
    return [(view.appointment and view.appointment.id, [asked.id for asked in view.questions]) for view in views]


def test_without_anything_there_is_one_place_for_questions() -> None:
    coming, earlier = agenda([], [question(1, None)], TODAY)

    assert ids(coming) == [(None, [1])]
    assert earlier == ()


def test_questions_not_asked_move_on_to_the_next_appointment() -> None:
    appointments = [appointment(1, -7), appointment(2, 7), appointment(3, 30)]
    questions = [
        question(1, 1),
        question(2, 1, is_asked=True),
        question(3, 2),
        question(4, 2, is_asked=True),
        question(5, 3),
        question(6, None),
        question(7, 99),
    ]

    coming, earlier = agenda(appointments, questions, TODAY)

    assert ids(coming) == [(2, [3, 4, 1, 6, 7]), (3, [5])]
    assert ids(earlier) == [(1, [2])]


def test_an_appointment_of_today_is_still_to_come_and_past_ones_stand_latest_first() -> None:
    appointments = [appointment(1, -30), appointment(2, -1), appointment(3, 0)]

    coming, earlier = agenda(appointments, [], TODAY)

    assert ids(coming) == [(3, [])]
    assert ids(earlier) == [(2, []), (1, [])]


def test_every_question_is_shown_exactly_once() -> None:
    appointments = [appointment(1, -7), appointment(2, 7), appointment(3, 30)]
    links = (None, 1, 2, 3, 99)
    questions = [question(n, link, is_asked=n % 2 == 0) for n, link in enumerate(links * 2, start=1)]

    for some in (appointments, appointments[:1], appointments[1:], []):
        coming, earlier = agenda(some, questions, TODAY)
        shown = [asked.id for view in (*coming, *earlier) for asked in view.questions]
        assert sorted(shown) == [asked.id for asked in questions]


def test_the_course_that_is_due_first_stands_first_and_complete_ones_last(diary: Diary) -> None:
    course = Course("Complete", date(2026, 1, 1), sessions_planned=1)
    done = diary.treatments.add_course(course).id
    diary.treatments.add_session(Session(date(2026, 1, 1), "", course_id=done, name="Complete"))
    diary.treatments.add_course(replace(course, name="Later", started_on=date(2027, 3, 1)))
    diary.treatments.add_course(replace(course, name="Sooner", started_on=date(2027, 2, 1)))
    diary.treatments.end_course(diary.treatments.add_course(replace(course, name="Ended")).id)

    view = read(diary)

    assert [shown.overview.course.name for shown in view.running] == ["Sooner", "Later", "Complete"]
    assert [shown.overview.course.name for shown in view.ended] == ["Ended"]
    assert view.today == TODAY


def test_a_treatment_of_ones_own_gets_the_article_s_band_for_all_treatments(diary: Diary) -> None:
    diary.treatments.add_course(Course("Own", date(2026, 1, 1)))
    diary.treatments.add_course(Course("Microneedling", date(2026, 1, 1), treatment="microneedling"))
    found = {shown.overview.course.name: shown.bands for shown in read(diary).courses}
    own, known = found["Own"], found["Microneedling"]

    assert (own.is_named, own.published) == (False, None)
    assert known.is_named
    assert known.published is not None
