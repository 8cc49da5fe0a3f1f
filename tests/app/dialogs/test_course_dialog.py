"""Planning and changing a course, by keys."""

from datetime import date

import pytest
from PySide6.QtCore import QDate, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from poreditary.app.context import Context
from poreditary.domain.treatment import Course
from tests.app.accessible import focusable, nameless
from tests.app.conftest import DiaryDo, Settle
from tests.app.dialogs.course_kit import Open, choose_treatment, offered, opener
from tests.app.treatments import COURSE, logged
from tests.domain.own_treatment import write_own_treatment

Key = Qt.Key

pytestmark = pytest.mark.usefixtures("in_english")


@pytest.fixture
def opened(window: QWidget, context: Context, settled: Settle, asked: list[QWidget]) -> Open:
    """Return a function that opens the dialog for a course, 0 for a new one; none is left without a question."""
    del asked
    return opener(window, context, settled)


def test_a_course_of_ones_own_is_planned_by_keys(
    opened: Open, qtbot: QtBot, settled: Settle, diary_do: DiaryDo
) -> None:
    found = opened()
    assert found.focusWidget() is found.form.treatment
    qtbot.keyClick(found.form.treatment, Key.Key_Tab)
    qtbot.keyClicks(found.form.name, "LED mask")
    qtbot.keyClick(found.form.name, Key.Key_Tab)
    qtbot.keyClicks(found.form.planned, "6")
    qtbot.keyClick(found.form.planned, Key.Key_Tab)
    qtbot.keyClicks(found.form.interval, "7")
    found.form.clinic.setFocus()
    qtbot.keyClicks(found.form.clinic, "Clinic B")
    qtbot.keyClick(found.form.goal, Key.Key_Return)
    settled()

    course = diary_do(lambda diary: diary.treatments.courses()[0]).course
    assert (course.name, course.treatment, course.clinic) == ("LED mask", "", "Clinic B")
    assert (course.sessions_planned, course.interval_days) == (6, 7)
    assert course.started_on == date(2026, 11, 21)
    assert QApplication.activeModalWidget() is None


def test_a_treatment_found_by_typing_its_first_letters_counts_as_chosen(qtbot: QtBot, opened: Open) -> None:
    found = opened()
    found.form.treatment.setFocus()
    qtbot.keyClicks(found.form.treatment, "Microneedling")
    course = found.course()
    assert (course.treatment, course.name) == ("microneedling", "Microneedling")
    assert course.sessions_planned == 3


def test_a_course_that_exists_keeps_its_numbers_when_its_treatment_changes(opened: Open, diary_do: DiaryDo) -> None:
    found = opened(diary_do(logged))
    choose_treatment(found, "aha_peel")
    assert (found.course().sessions_planned, found.course().interval_days) == (4, 30)
    assert found.offer.filled.isHidden()


def test_the_dialog_can_begin_with_a_treatment(opened: Open, qtbot: QtBot, asked: list[QWidget]) -> None:
    found = opened(treatment="ipl")
    assert (found.course().treatment, found.course().sessions_planned) == ("ipl", 4)
    assert found.offer.filled.isVisible()
    qtbot.keyClick(found, Key.Key_Escape)
    assert asked == []
    assert QApplication.activeModalWidget() is None


@pytest.mark.parametrize("treatment", ["gone_from_catalogue", "caution_tan"])
def test_a_treatment_that_is_none_begins_an_empty_dialog(opened: Open, treatment: str) -> None:
    assert opened(treatment=treatment).course().treatment == ""


def test_a_treatment_of_the_person_s_own_file_is_offered_as_well(opened: Open, diary_do: DiaryDo) -> None:
    diary_do(lambda diary: write_own_treatment(diary.folder))
    found = opened()
    choose_treatment(found, "led_mask")

    assert (found.course().name, found.course().sessions_planned, found.course().interval_days) == ("LED mask", 8, 7)
    assert offered(found)[0] == "Published: 8–10 sessions, 7 days apart (Lamp 2020, study without a control group)"


def test_the_cost_of_a_session_is_kept_with_its_currency(
    opened: Open, qtbot: QtBot, settled: Settle, diary_do: DiaryDo
) -> None:
    found = opened()
    qtbot.keyClicks(found.form.name, "Peel")
    qtbot.keyClicks(found.form.cost, "150,50")
    assert found.form.currency.currentText() == "EUR"
    qtbot.keyClick(found.form.cost, Key.Key_Return)
    settled()

    course = diary_do(lambda diary: diary.treatments.courses()[0]).course
    assert (course.session_cost, course.currency) == (15050, "EUR")


def test_a_cost_that_is_no_number_is_said_in_place(opened: Open, qtbot: QtBot) -> None:
    found = opened()
    qtbot.keyClicks(found.form.name, "Peel")
    qtbot.keyClicks(found.form.cost, "dear")
    qtbot.keyClick(found.form.cost, Key.Key_Return)
    assert found.problem.text() == "dear is not a number. Type one such as 12.50."


def test_the_person_s_own_numbers_and_name_win(opened: Open, qtbot: QtBot) -> None:
    found = opened()
    found.form.planned.setFocus()
    found.form.planned.selectAll()
    qtbot.keyClicks(found.form.planned, "9")
    qtbot.keyClicks(found.form.name, "Mine")
    choose_treatment(found, "microneedling")

    course = found.course()
    assert (course.sessions_planned, course.interval_days) == (9, 30)
    assert (course.name, course.treatment) == ("Mine", "microneedling")


def test_a_name_of_ones_own_keeps_the_treatment(opened: Open, diary_do: DiaryDo, qtbot: QtBot) -> None:
    found = opened(diary_do(logged))
    found.form.name.selectAll()
    qtbot.keyClicks(found.form.name, "Nose only")

    assert (found.course().name, found.course().treatment) == ("Nose only", "microneedling")


def test_a_treatment_the_catalogue_does_not_know_is_kept(opened: Open, diary_do: DiaryDo) -> None:
    strange = Course("Old thing", date(2026, 1, 1), treatment="gone_from_catalogue")
    found = opened(diary_do(lambda diary: diary.treatments.add_course(strange)).id)

    assert found.form.treatment.currentText() == "Old thing"
    assert found.course().treatment == "gone_from_catalogue"


def test_nothing_is_changed_by_opening_and_saving(
    opened: Open, diary_do: DiaryDo, qtbot: QtBot, settled: Settle
) -> None:
    course_id = diary_do(lambda diary: logged(diary, date(2026, 10, 1)))
    diary_do(lambda diary: diary.treatments.end_course(course_id))
    before = diary_do(lambda diary: diary.treatments.course(course_id))
    found = opened(course_id)
    assert found.form.ended_on.isVisible()
    assert found.course() == before.course

    qtbot.keyClick(found, Key.Key_Return)
    settled()

    assert diary_do(lambda diary: diary.treatments.course(course_id)) == before


def test_what_is_wrong_is_said_in_place_and_nothing_typed_is_lost(
    opened: Open, qtbot: QtBot, settled: Settle, context: Context, diary_do: DiaryDo
) -> None:
    refused: list[object] = []
    context.refused.connect(refused.append)
    found = opened()
    qtbot.keyClicks(found.form.goal, "Smaller pores")
    qtbot.keyClick(found.form.goal, Key.Key_Return)
    settled()

    assert found.problem.isVisible()
    assert found.problem.text() == "A course needs a treatment or a name. Choose one or write it down."
    assert found.form.goal.text() == "Smaller pores"
    assert refused == []
    qtbot.keyClicks(found.form.name, "Peel")
    qtbot.keyClick(found.form.name, Key.Key_Return)
    settled()
    assert diary_do(lambda diary: diary.treatments.courses()[0]).course.goal == "Smaller pores"


def test_a_disk_that_refuses_leaves_the_dialog_open(
    opened: Open, qtbot: QtBot, settled: Settle, diary_do: DiaryDo
) -> None:
    found = opened()
    qtbot.keyClicks(found.form.name, "Peel")
    diary_do(lambda diary: diary._store.rows("PRAGMA query_only = ON"))
    qtbot.keyClick(found.form.name, Key.Key_Return)
    settled()
    assert "could not be written" in found.problem.text()
    assert found.isVisible()

    diary_do(lambda diary: diary._store.rows("PRAGMA query_only = OFF"))
    qtbot.keyClick(found.form.name, Key.Key_Return)
    settled()
    assert diary_do(lambda diary: diary.treatments.courses()[0]).course.name == "Peel"


def test_escape_asks_before_something_filled_in_is_lost(opened: Open, qtbot: QtBot, asked: list[QWidget]) -> None:
    found = opened()
    qtbot.keyClicks(found.form.note, "x")
    qtbot.keyClick(found, Key.Key_Escape)
    assert asked == [found]
    assert found.isVisible()

    found.form.note.clear()
    qtbot.keyClick(found, Key.Key_Escape)
    assert asked == [found]
    assert QApplication.activeModalWidget() is None


def test_the_wheel_changes_no_field_that_is_scrolled_past(opened: Open) -> None:
    found = opened()
    spin = found.form.planned
    middle = QPointF(spin.rect().center())
    event = QWheelEvent(
        middle,
        spin.mapToGlobal(middle),
        QPoint(0, 120),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(spin, event)

    assert spin.value() == 1


def test_all_fields_have_names_and_their_own_keys(opened: Open, diary_do: DiaryDo) -> None:
    found = opened(diary_do(lambda diary: diary.treatments.add_course(COURSE)).id)

    assert nameless(found) == []
    labels = [label.text() for label in found.findChildren(QLabel) if label.buddy() is not None]
    keys = [text[text.index("&") + 1].lower() for text in labels]
    assert len(labels) == 10
    assert len(set(keys)) == len(keys)


def test_tab_goes_from_the_first_field_to_save_and_cancel(opened: Open, qtbot: QtBot) -> None:
    found = opened()
    # A date takes one Tab for each of its three parts.
    steps = len(focusable(found)) + 2
    seen: list[QWidget] = []
    for _step in range(steps):
        seen.append(found.focusWidget())
        qtbot.keyClick(found.focusWidget(), Key.Key_Tab)
    form = found.form
    seen = list(dict.fromkeys(seen))
    assert seen[:6] == [form.treatment, form.name, form.planned, form.interval, form.started_on, form.cost]
    assert seen[-2] is found.save_button
    assert found.form.started_on.date() == QDate(2026, 11, 21)
