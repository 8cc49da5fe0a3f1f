"""The page for treatments, used by keys and mouse on a real diary."""

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from poreditary.app.context import Context
from poreditary.app.dialogs import entry_dialog
from poreditary.app.dialogs.course_dialog import CourseDialog
from poreditary.app.dialogs.reaction_dialog import ReactionDialog
from poreditary.app.dialogs.session_dialog import SessionDialog
from poreditary.app.pages.treatments import TreatmentsPage
from poreditary.app.pages.treatments_view import PlanCourse
from poreditary.diary.diary import Diary
from poreditary.domain.change import Changes
from poreditary.domain.kinds import ReactionKind
from poreditary.domain.reaction import Reaction
from poreditary.domain.treatment import Course, Session
from tests.app.conftest import DiaryDo, Settle
from tests.app.treatments import american, back_to, card, click, close, dialog, logged, show_page

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


def test_an_empty_page_says_what_will_be_here_and_offers_to_plan_a_course(
    open_page: Callable[[], TreatmentsPage], qtbot: QtBot, settled: Settle
) -> None:
    page = open_page()

    assert page.empty.isVisible()
    assert not page.form.plan_button.isVisible()
    assert page.reactions.isVisible()
    assert not page.singles.isVisible()
    click(qtbot, page.empty.button)
    close(dialog(CourseDialog, settled), qtbot)
    click(qtbot, page.form.single_button)
    found = dialog(SessionDialog, settled)
    assert found.form.course.currentText() == "Single session"
    close(found, qtbot)


def test_ctrl_n_logs_a_session_of_the_course_in_focus(
    open_page: Callable[[], TreatmentsPage], diary_do: DiaryDo, qtbot: QtBot, settled: Settle
) -> None:
    diary_do(logged)
    second = diary_do(lambda diary: logged(diary, course=Course("Peel", date(2027, 1, 1), sessions_planned=2)))
    page = open_page()

    qtbot.keyClick(page.form.plan_button, Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    found = dialog(SessionDialog, settled)
    assert found.form.course.currentText() == "Microneedling"
    close(found, qtbot)

    button = card(page, second).edit_button
    button.setFocus()
    qtbot.keyClick(button, Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    found = dialog(SessionDialog, settled)
    assert found.form.course.currentText() == "Peel"
    close(found, qtbot)


def test_a_session_logged_by_keys_alone_is_shown_and_chosen(
    open_page: Callable[[], TreatmentsPage], diary_do: DiaryDo, qtbot: QtBot, settled: Settle
) -> None:
    course_id = diary_do(logged)
    page = open_page()
    qtbot.keyClick(page.form.plan_button, Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    found = dialog(SessionDialog, settled)
    assert found.focusWidget() is found.form.course
    for _field in range(9):
        qtbot.keyClick(found.focusWidget(), Key.Key_Tab)
    assert found.focusWidget() is found.form.cost
    qtbot.keyClicks(found.form.cost, "180,50")
    qtbot.keyClick(found.form.cost, Key.Key_Return)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    settled()

    shown = card(page, course_id)
    assert shown.status.text() == "1 of 4 sessions · next due Dec 21, 2026"
    assert shown.cost.text() == "Cost so far: 180.50 EUR · planned cost not known"
    back_to(page, qtbot)
    assert shown.table.hasFocus()
    assert shown.table.selectionModel().hasSelection()


def test_enter_edits_and_delete_moves_to_the_trash_and_undo_brings_back(
    open_page: Callable[[], TreatmentsPage], diary_do: DiaryDo, qtbot: QtBot, settled: Settle, context: Context
) -> None:
    course_id = diary_do(lambda diary: logged(diary, date(2026, 10, 1), date(2026, 11, 1)))
    page = open_page()
    table = card(page, course_id).table
    table.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(table, Key.Key_Down)
    qtbot.keyClick(table, Key.Key_Return)
    found = dialog(SessionDialog, settled)
    assert found.session().day == date(2026, 10, 1)
    close(found, qtbot)

    told: list[Changes] = []
    context.told.connect(told.append)
    qtbot.keyClick(table, Key.Key_Delete)
    settled()
    assert [row.cells[1] for row in table.entries.rows] == ["Nov 1, 2026"]
    assert [str(changes) for changes in told] == ["Microneedling 2026-10-01 moved to the trash"]
    assert table.current_id() == table.entries.rows[0].id

    context.undo()
    settled()
    assert [row.cells[0] for row in table.entries.rows] == ["2", "1"]


def test_double_click_edits_a_session(
    open_page: Callable[[], TreatmentsPage], diary_do: DiaryDo, qtbot: QtBot, settled: Settle
) -> None:
    course_id = diary_do(lambda diary: logged(diary, date(2026, 10, 1)))
    table = card(open_page(), course_id).table
    place = table.visualRect(table.entries.index(0, 1)).center()

    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)

    found = dialog(SessionDialog, settled)
    assert found.isVisible()
    assert found.session().day == date(2026, 10, 1)
    close(found, qtbot)
    assert not isValid(found) or not found.isVisible()


def test_show_place_scrolls_to_a_course_also_before_the_page_was_read(
    qtbot: QtBot, context: Context, diary_do: DiaryDo, settled: Settle
) -> None:
    def fill(diary: Diary) -> None:
        for number in range(5):
            logged(diary, course=Course(f"Course {number}", date(2027, 1, 1 + number)))

    diary_do(fill)
    last = diary_do(lambda diary: diary.treatments.add_course(Course("Old", date(2020, 1, 1)))).id
    diary_do(lambda diary: diary.treatments.end_course(last))
    page = TreatmentsPage(context)
    qtbot.addWidget(page)
    page.resize(900, 500)
    page.show_place(last)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    settled()

    bar = page.column.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.value() > 0)
    qtbot.waitUntil(lambda: len(page.running.cards()) == 5)
    shown = card(page, last)
    assert shown.isVisible()
    qtbot.waitUntil(lambda: 0 <= shown.mapTo(page, QPoint(0, 0)).y() < page.height())
    qtbot.waitUntil(lambda: page.place() == last)


def test_the_focus_stays_where_it_is_when_the_diary_changes(
    open_page: Callable[[], TreatmentsPage], diary_do: DiaryDo, settled: Settle, context: Context
) -> None:
    course_id = diary_do(lambda diary: logged(diary, date(2026, 10, 1)))
    page = open_page()
    card(page, course_id).edit_button.setFocus()
    context.change(page, lambda diary: diary.treatments.add_course(Course("Peel", date(2026, 1, 1))))
    settled()

    assert card(page, course_id).edit_button.hasFocus()
    assert len(page.running.cards()) == 2


def test_a_reaction_is_logged_and_deleted_by_keys(
    open_page: Callable[[], TreatmentsPage], diary_do: DiaryDo, qtbot: QtBot, settled: Settle
) -> None:
    diary_do(lambda diary: logged(diary, date(2026, 10, 1)))
    page = open_page()
    page.reactions.log_button.setFocus()
    qtbot.keyClick(page.reactions.log_button, Key.Key_Space)
    found = dialog(ReactionDialog, settled)
    found.form.session.setFocus()
    qtbot.keyClick(found.form.session, Key.Key_Down)
    qtbot.keyClick(found.form.session, Key.Key_Return)
    settled()

    table = page.reactions.table
    assert [row.cells[:5] for row in table.entries.rows] == [
        ("Redness", "since Nov 21, 2026", "1: slight", "", "Microneedling, Oct 1, 2026")
    ]
    assert page.running.cards()[0].table.entries.rows[0].cells[6] == "Redness"
    back_to(page, qtbot)
    table.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(table, Key.Key_Delete)
    settled()
    assert table.entries.rows == ()
    assert page.reactions.hint.isVisible()


def test_what_is_suspected_and_lies_in_the_trash_is_said_to_be_there(
    open_page: Callable[[], TreatmentsPage], diary_do: DiaryDo
) -> None:
    def suspect(diary: Diary) -> None:
        session_id = diary.treatments.add_session(Session(date(2026, 10, 1), "", name="Peel")).id
        diary.reactions.add(
            Reaction(ReactionKind.SPOTS, 0, date(2026, 10, 2), diary.now(), suspect_session_id=session_id)
        )
        diary.treatments.discard_session(session_id)

    diary_do(suspect)

    assert open_page().reactions.table.entries.rows[0].cells[4] == "a session in the trash"


def test_the_guide_asks_for_a_course_of_its_treatment(
    open_page: Callable[[], TreatmentsPage], qtbot: QtBot, settled: Settle
) -> None:
    page = open_page()
    page.show_place(PlanCourse("carbon_laser"))
    found = dialog(CourseDialog, settled)

    assert found.course().treatment == "carbon_laser"
    assert (found.course().sessions_planned, found.course().interval_days) == (2, 28)
    close(found, qtbot)
