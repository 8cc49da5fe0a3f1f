"""The card of appointments, used by keys and mouse."""

from collections.abc import Callable, Iterator
from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from poreditary.app.context import Context
from poreditary.app.dialogs import entry_dialog
from poreditary.app.dialogs.appointment_dialog import AppointmentDialog
from poreditary.app.dialogs.question_dialog import QuestionDialog
from poreditary.app.pages.treatments import TreatmentsPage
from poreditary.app.pages.treatments_appointment import AppointmentBox
from poreditary.diary.diary import Diary
from poreditary.domain.change import Changes
from poreditary.domain.plan import Appointment, Question
from tests.app.conftest import DiaryDo, Settle
from tests.app.treatments import american, back_to, click, close, dialog, logged, show_page

Key = Qt.Key
DAY = date(2026, 11, 26)


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


def first(page: TreatmentsPage) -> AppointmentBox:
    return page.appointments.coming.boxes[0]


def planned(diary: Diary) -> None:
    course_id = logged(diary)
    appointment_id = diary.plan.add_appointment(
        Appointment(DAY, diary.now(), at=time(14, 30), with_whom="Dr Lee", place="Clinic A", course_id=course_id)
    ).id
    diary.plan.add_question(Question("When is retinol fine?", diary.now(), appointment_id=appointment_id))


def test_the_next_appointment_shows_when_with_whom_and_where(
    open_page: Callable[[], TreatmentsPage], diary_do: DiaryDo
) -> None:
    diary_do(planned)
    box = first(open_page())

    when = box.when.text().replace("\N{NARROW NO-BREAK SPACE}", " ")
    assert when == "Thursday, November 26, 2:30 PM · Dr Lee"
    assert box.where.text() == "Clinic A · Microneedling"
    assert box.edit_button.accessibleName() == "Edit the appointment of Nov 26, 2026"


def test_without_an_appointment_questions_can_be_noted_by_keys(
    open_page: Callable[[], TreatmentsPage], diary_do: DiaryDo, qtbot: QtBot, settled: Settle
) -> None:
    page = open_page()
    box = first(page)
    assert box.when.text().startswith("No appointment is planned.")
    box.questions.entry.setFocus()
    qtbot.keyClicks(box.questions.entry, "How long no sun?")
    qtbot.keyClick(box.questions.entry, Key.Key_Return)
    settled()

    assert [row.cells for row in box.questions.table.entries.rows] == [("How long no sun?", "")]
    assert box.questions.entry.text() == ""
    assert box.questions.entry.hasFocus()
    qtbot.keyClick(box.questions.entry, Key.Key_Return)
    settled()
    assert len(diary_do(lambda diary: diary.plan.questions())) == 1


def test_space_ticks_a_question_as_asked_at_this_visit(
    open_page: Callable[[], TreatmentsPage], diary_do: DiaryDo, qtbot: QtBot, settled: Settle, context: Context
) -> None:
    diary_do(planned)
    diary_do(lambda diary: diary.plan.add_question(Question("Loose", diary.now())))
    page = open_page()
    table = first(page).questions.table
    table.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(table, Key.Key_Down)
    qtbot.keyClick(table, Key.Key_Space)
    settled()

    assert [row.is_ticked for row in table.entries.rows] == [False, True]
    asked = diary_do(lambda diary: [question for question in diary.plan.questions() if question.is_asked])
    appointment = first(page).appointment
    assert appointment is not None
    assert [question.appointment_id for question in asked] == [appointment.id]

    context.undo()
    settled()
    assert [row.is_ticked for row in table.entries.rows] == [False, False]


def test_a_click_on_the_box_ticks_too(
    open_page: Callable[[], TreatmentsPage], diary_do: DiaryDo, qtbot: QtBot, settled: Settle
) -> None:
    diary_do(planned)
    table = first(open_page()).questions.table
    cell = table.visualRect(table.entries.index(0, 0))
    place = cell.center()
    place.setX(cell.left() + cell.height() // 2)

    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    settled()

    assert table.entries.rows[0].is_ticked is True


def test_enter_opens_a_question_for_its_answer_and_delete_moves_it_to_the_trash(
    open_page: Callable[[], TreatmentsPage], diary_do: DiaryDo, qtbot: QtBot, settled: Settle
) -> None:
    diary_do(planned)
    page = open_page()
    table = first(page).questions.table
    table.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(table, Key.Key_Return)
    found = dialog(QuestionDialog, settled)
    found.form.answer.setFocus()
    qtbot.keyClicks(found.form.answer, "After a week")
    click(qtbot, found.save_button)
    settled()
    back_to(page, qtbot)
    assert table.entries.rows[0].cells == ("When is retinol fine?", "After a week")

    table.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(table, Key.Key_Delete)
    settled()
    assert table.isHidden()


def test_an_appointment_is_edited_and_deleted_and_its_questions_stay(
    open_page: Callable[[], TreatmentsPage], diary_do: DiaryDo, qtbot: QtBot, settled: Settle, context: Context
) -> None:
    diary_do(planned)
    page = open_page()
    click(qtbot, first(page).edit_button)
    close(dialog(AppointmentDialog, settled), qtbot)
    told: list[Changes] = []
    context.told.connect(told.append)

    click(qtbot, first(page).discard_button)
    settled()

    assert [str(changes) for changes in told] == ["Dr Lee 2026-11-26 moved to the trash"]
    assert first(page).when.text().startswith("No appointment is planned.")
    assert [row.cells[0] for row in first(page).questions.table.entries.rows] == ["When is retinol fine?"]


def test_earlier_appointments_are_folded_with_their_answers(
    open_page: Callable[[], TreatmentsPage], diary_do: DiaryDo, qtbot: QtBot
) -> None:
    def fill(diary: Diary) -> None:
        past = diary.plan.add_appointment(Appointment(date(2026, 10, 1), diary.now(), place="Clinic A")).id
        question = Question("Sun?", diary.now(), appointment_id=past, is_asked=True, answer="No")
        diary.plan.add_question(question)

    diary_do(fill)
    page = open_page()
    fold = page.appointments.fold
    assert fold.button.text() == "Earlier appointments (1)"
    assert not fold.content.isVisible()

    fold.button.setFocus()
    qtbot.keyClick(fold.button, Key.Key_Space)

    box = page.appointments.earlier.boxes[0]
    qtbot.waitUntil(box.isVisible)
    assert box.when.text() == "Oct 1, 2026"
    assert [row.cells for row in box.questions.table.entries.rows] == [("Sun?", "No")]
    assert not box.questions.entry.isVisible()
    assert fold.button.accessibleDescription() == "open"


def test_a_question_that_could_not_be_kept_is_given_back_with_the_reason(
    open_page: Callable[[], TreatmentsPage], qtbot: QtBot, diary_do: DiaryDo, settled: Settle
) -> None:
    box = first(open_page())
    diary_do(lambda diary: diary._store.rows("PRAGMA query_only = ON"))
    box.questions.entry.setFocus()
    qtbot.keyClicks(box.questions.entry, "Sun?")
    click(qtbot, box.questions.add_button)
    settled()

    assert box.questions.entry.text() == "Sun?"
    assert "could not be written" in box.questions.problem.text()
    assert box.questions.problem.isVisible()


def test_a_question_typed_but_not_added_is_kept_when_the_page_is_left(
    open_page: Callable[[], TreatmentsPage], diary_do: DiaryDo, qtbot: QtBot, settled: Settle
) -> None:
    page = open_page()
    qtbot.keyClicks(first(page).questions.entry, "How long no sun?")
    page.flush()
    settled()
    assert [question.text for question in diary_do(lambda diary: diary.plan.questions())] == ["How long no sun?"]
    before = diary_do(lambda diary: diary.undoable)
    page.flush()
    settled()
    assert diary_do(lambda diary: diary.undoable) is before


def test_a_question_that_a_fault_kept_out_stands_in_its_field_again(
    open_page: Callable[[], TreatmentsPage], context: Context, qtbot: QtBot
) -> None:
    box = first(open_page()).questions
    with qtbot.waitSignal(context.broken):
        box._give_back("How long no sun?", ValueError("fault"))
    assert box.entry.text() == "How long no sun?"
