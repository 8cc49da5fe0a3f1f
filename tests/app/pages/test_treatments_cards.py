"""The cards of courses on the page for treatments: what they say, and their menus."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from poreditary.app.context import Context
from poreditary.app.dialogs import entry_dialog
from poreditary.app.pages.treatments import TreatmentsPage
from poreditary.app.pages.treatments_course import CourseCard
from poreditary.domain.change import Changes
from poreditary.domain.plan import Appointment
from poreditary.domain.treatment import Course, Session
from tests.app.conftest import DiaryDo, Settle
from tests.app.treatments import COURSE, american, card, click, logged, show_page
from tests.conftest import NOW, StandingClock

Key = Qt.Key


@pytest.fixture(autouse=True)
def in_english() -> Iterator[None]:
    with american():
        yield


@pytest.fixture(autouse=True)
def no_question(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(entry_dialog, "ask_to_discard", lambda _dialog: True)


@pytest.fixture
def open_page(qtbot: QtBot, context: Context, settled: Settle) -> Callable[[], TreatmentsPage]:
    """Return a function that shows the page."""
    return lambda: show_page(context, qtbot, settled)


def test_a_course_shows_how_far_it_is_what_is_due_and_what_it_cost(
    open_page: Callable[[], TreatmentsPage], diary_do: DiaryDo
) -> None:
    course_id = diary_do(lambda diary: logged(diary, date(2026, 10, 1), date(2026, 11, 1)))
    shown = card(open_page(), course_id)

    assert shown.heading() == "Microneedling"
    assert shown.status.text() == "2 of 4 sessions · next due Dec 1, 2026"
    assert shown.rhythm.text() == "every 30 days (yours: 31)"
    assert shown.cost.text() == "Cost so far: 160 USD + 160 EUR · planned cost not known"
    assert (shown.line.done, shown.line.planned) == (2, 4)
    assert shown.line.accessibleName() == "2 of 4 sessions"
    assert shown.bands.text().startswith("article: 3–6 · published: ")
    rows = shown.table.entries.rows
    assert [row.cells[:3] for row in rows] == [("2", "Nov 1, 2026", "Nose"), ("1", "Oct 1, 2026", "Nose")]


def test_the_menu_of_a_course_ends_resumes_and_deletes_it(
    open_page: Callable[[], TreatmentsPage], diary_do: DiaryDo, settled: Settle, context: Context, qtbot: QtBot
) -> None:
    course_id = diary_do(lambda diary: logged(diary, date(2026, 10, 1)))
    page = open_page()
    choose(card(page, course_id), "End course")
    settled()
    assert page.running.card(course_id) is None
    assert page.ended_fold.button.text() == "Ended courses (1)"
    assert not page.ended.isVisible()
    assert page.ended.cards() == []
    click(qtbot, page.ended_fold.button)
    ended = card(page, course_id)
    assert ended.status.text() == "1 of 4 sessions · ended Nov 21, 2026"
    assert ended.log_button.isHidden()

    choose(ended, "Resume course")
    settled()
    assert page.running.card(course_id) is not None
    assert page.ended_fold.isHidden()

    choose(card(page, course_id), "Move course to trash")
    settled()
    assert page.empty.isVisible()
    context.undo()
    settled()
    assert card(page, course_id).status.text() == "1 of 4 sessions · was due Oct 31, 2026"


def choose(shown: CourseCard, text: str) -> None:
    menu = shown.more_button.menu()
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if action.text() == text).trigger()


def test_the_context_menu_of_a_course_offers_the_same_as_its_button(
    open_page: Callable[[], TreatmentsPage], diary_do: DiaryDo, qtbot: QtBot
) -> None:
    course_id = diary_do(logged)
    shown = card(open_page(), course_id)
    place = QPoint(5, 5)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, shown.mapToGlobal(place))
    QApplication.sendEvent(shown, event)

    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions()] == [text for text, _do in shown.entries()]
    menu.close()
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None)


def test_a_course_without_sessions_due_today_overdue_and_complete(
    open_page: Callable[[], TreatmentsPage], diary_do: DiaryDo, settled: Settle, clock: StandingClock, context: Context
) -> None:
    new = Course("New", date(2026, 11, 21), sessions_planned=1)
    course_id = diary_do(lambda diary: logged(diary, course=new))
    page = open_page()
    assert card(page, course_id).status.text() == "0 of 1 session · next due today"

    clock.advance(days=2)
    context.changed.emit(Changes("", frozenset({"day"})))
    settled()
    assert card(page, course_id).status.text() == "0 of 1 session · was due Saturday, November 21"

    diary_do(
        lambda diary: diary.treatments.add_session(Session(date(2026, 11, 23), "", course_id=course_id, name="New"))
    )
    page.refresh()
    settled()
    assert card(page, course_id).status.text() == "1 of 1 session · complete"


def test_one_course_has_the_primary_button(
    open_page: Callable[[], TreatmentsPage], diary_do: DiaryDo, qtbot: QtBot
) -> None:
    later = diary_do(lambda diary: logged(diary, course=Course("Later", date(2027, 2, 1))))
    sooner = diary_do(lambda diary: logged(diary, course=Course("Sooner", date(2027, 1, 1))))
    page = open_page()

    assert card(page, sooner).log_button.property("role") == "primary"
    assert card(page, later).log_button.property("role") == ""
    qtbot.waitUntil(lambda: card(page, sooner).y() < card(page, later).y())


def test_an_appointment_of_a_course_is_what_is_next(
    open_page: Callable[[], TreatmentsPage], diary_do: DiaryDo, settled: Settle
) -> None:
    course_id = diary_do(lambda diary: logged(diary, date(2026, 10, 1)))
    page = open_page()
    assert card(page, course_id).status.text() == "1 of 4 sessions · was due Oct 31, 2026"
    assert card(page, course_id).status.property("role") == "note"

    booked = Appointment(date(2026, 12, 14), NOW, course_id=course_id)
    page.context.change(page, lambda diary: diary.plan.add_appointment(booked))
    settled()
    assert card(page, course_id).status.text() == "1 of 4 sessions · booked Dec 14, 2026"
    assert card(page, course_id).status.property("role") == ""


def test_courses_stand_in_the_order_of_their_visits(open_page: Callable[[], TreatmentsPage], diary_do: DiaryDo) -> None:
    first = diary_do(lambda diary: logged(diary, date(2026, 10, 1)))
    second = diary_do(lambda diary: logged(diary, course=replace(COURSE, name="Peel", started_on=date(2026, 12, 1))))
    booked = Appointment(date(2026, 12, 14), NOW, course_id=first)
    diary_do(lambda diary: diary.plan.add_appointment(booked))
    page = open_page()

    assert [shown.course.id for shown in page.running.cards()] == [second, first]
    assert page.view is not None
    assert page.view.first_due == second


def test_what_everything_costs_stands_in_one_line(
    open_page: Callable[[], TreatmentsPage], diary_do: DiaryDo, settled: Settle
) -> None:
    page = open_page()
    assert page.cost.isHidden()
    priced = replace(COURSE, session_cost=15000, currency="EUR")
    page.context.change(page, lambda diary: diary.treatments.add_course(priced))
    settled()
    assert page.cost.text() == "Costs in all as planned: 600 EUR"

    single = Session(date(2026, 11, 1), "", name="Facial", cost=8000, currency="EUR")
    page.context.change(page, lambda diary: diary.treatments.add_session(single))
    settled()
    assert page.cost.text() == "Costs in all so far: 80 EUR · planned: 680 EUR"
