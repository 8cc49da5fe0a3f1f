"""Planning and changing a course, by keys."""

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtCore import QDate, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from poreditary.app.context import Context
from poreditary.app.dialogs import entry_dialog
from poreditary.app.dialogs.course_dialog import CourseDialog, open_course
from poreditary.diary.expectations import catalogue
from poreditary.domain.treatment import Course
from tests.app.accessible import focusable, nameless
from tests.app.conftest import DiaryDo, Settle
from tests.app.treatments import COURSE, american, dialog, logged

Key = Qt.Key
Open = Callable[..., CourseDialog]


@pytest.fixture(autouse=True)
def in_english() -> Iterator[None]:
    with american():
        yield


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[QWidget]:
    """Return the dialogs that asked whether to discard what was filled in; each is told no."""
    found: list[QWidget] = []

    def ask(one: QWidget) -> bool:
        found.append(one)
        return False

    monkeypatch.setattr(entry_dialog, "ask_to_discard", ask)
    return found


@pytest.fixture
def opened(
    qtbot: QtBot, context: Context, settled: Settle, asked: list[QWidget], monkeypatch: pytest.MonkeyPatch
) -> Iterator[Open]:
    """Return a function that opens the dialog for a course, 0 for a new one."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()

    def make(course_id: int = 0) -> CourseDialog:
        open_course(context, window, course_id)
        return dialog(CourseDialog, settled)

    yield make
    monkeypatch.setattr(entry_dialog, "ask_to_discard", lambda _dialog: True)


def choose_treatment(found: CourseDialog, treatment: str) -> None:
    """Choose a treatment as a click on the list does."""
    box = found.form.treatment
    box.setCurrentIndex(box.findData(treatment))
    box.activated.emit(box.currentIndex())


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


def test_a_treatment_of_the_catalogue_brings_its_name_and_the_published_numbers(opened: Open) -> None:
    found = opened()
    choose_treatment(found, "microneedling")
    band = catalogue().treatment_bands("microneedling").published
    assert band is not None
    assert band.interval_days is not None

    course = found.course()
    assert (course.treatment, course.name) == ("microneedling", "Microneedling")
    assert (course.sessions_planned, course.interval_days) == (band.sessions.low, band.interval_days.low)
    assert found.form.bands.isVisible()
    assert found.form.bands.text().startswith("Article: 3–6. ")
    assert "\nPublished: " in found.form.bands.text()


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
    assert len(labels) == 9
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
    assert seen[:6] == [form.treatment, form.name, form.planned, form.interval, form.started_on, form.clinic]
    assert seen[-2] is found.save_button
    assert found.form.started_on.date() == QDate(2026, 11, 21)
