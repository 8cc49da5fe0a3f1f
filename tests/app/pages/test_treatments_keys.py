"""The page for treatments: where keys lead on it, and that all they reach has a name."""

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from poreditary.app.context import Context
from poreditary.app.dialogs import entry_dialog
from poreditary.app.dialogs.session_dialog import SessionDialog
from poreditary.app.pages.treatments import TreatmentsPage
from poreditary.diary.diary import Diary
from poreditary.domain.kinds import ReactionKind
from poreditary.domain.plan import Appointment, Question
from poreditary.domain.reaction import Reaction
from poreditary.domain.treatment import Course, Session
from tests.app.accessible import focusable, nameless
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


def test_the_guide_is_opened_at_the_treatment(
    open_page: Callable[[], TreatmentsPage], diary_do: DiaryDo, qtbot: QtBot, context: Context
) -> None:
    course_id = diary_do(logged)
    page = open_page()
    asked: list[tuple[str, object]] = []
    context.page_asked.connect(lambda name, what: asked.append((name, what)))

    click(qtbot, card(page, course_id).guide_button)

    assert asked == [("guide", "microneedling")]


def test_tab_goes_through_the_page_from_top_to_bottom(
    open_page: Callable[[], TreatmentsPage], diary_do: DiaryDo, qtbot: QtBot
) -> None:
    course_id = diary_do(lambda diary: logged(diary, date(2026, 10, 1)))
    page = open_page()
    page.form.plan_button.setFocus()
    seen: list[QWidget] = []
    for _step in range(11):
        seen.append(page.focusWidget())
        qtbot.keyClick(page.focusWidget(), Key.Key_Tab)

    shown = card(page, course_id)
    order = [
        page.form.plan_button,
        shown.more_button,
        shown.guide_button,
        shown.log_button,
        shown.edit_button,
        shown.table,
        page.singles.log_button,
        page.appointments.add_button,
        page.appointments.coming.boxes[0].questions.entry,
        page.appointments.coming.boxes[0].questions.add_button,
        page.reactions.log_button,
    ]
    assert seen == order


def test_everything_the_keys_reach_has_a_name(
    open_page: Callable[[], TreatmentsPage], diary_do: DiaryDo, qtbot: QtBot
) -> None:
    def fill(diary: Diary) -> None:
        diary.treatments.end_course(logged(diary, date(2026, 10, 1)))
        logged(diary, date(2026, 10, 1))
        diary.treatments.add_session(Session(date(2026, 10, 1), "", name="Peel"))
        diary.plan.add_appointment(Appointment(date(2026, 12, 1), diary.now()))
        diary.plan.add_appointment(Appointment(date(2026, 10, 1), diary.now()))
        diary.plan.add_question(Question("Sun?", diary.now()))
        diary.reactions.add(Reaction(ReactionKind.SPOTS, 0, date(2026, 10, 2), diary.now()))

    diary_do(fill)
    page = open_page()
    page.ended_fold.turn(is_open=True)
    page.appointments.fold.turn(is_open=True)
    qtbot.waitUntil(lambda: all(shown.isVisible() for shown in page.ended.cards()))

    assert len(focusable(page)) >= 24
    assert nameless(page) == []


def test_many_courses_stand_in_order_however_many_turns_it_takes(
    open_page: Callable[[], TreatmentsPage], diary_do: DiaryDo, settled: Settle, qtbot: QtBot
) -> None:
    def fill(diary: Diary) -> None:
        for number in (4, 1, 3, 0, 2):
            logged(diary, course=Course(f"Course {number}", date(2027, 1, 1 + number)))

    diary_do(fill)
    page = open_page()
    diary_do(lambda diary: logged(diary, course=Course("Between", date(2027, 1, 3))))
    page.refresh()
    settled()

    names = ["Course 0", "Course 1", "Between", "Course 2", "Course 3", "Course 4"]
    qtbot.waitUntil(lambda: min(shown.y() for shown in page.running.cards()) == 0)
    shown = sorted(page.running.cards(), key=lambda found: found.y())
    assert sorted(found.heading() for found in shown) == sorted(names)
    assert [found.heading() for found in shown if found.heading() != "Course 2"] == [
        name for name in names if name != "Course 2"
    ]


def test_after_the_last_session_went_the_keys_stay_on_the_card(
    open_page: Callable[[], TreatmentsPage], diary_do: DiaryDo, qtbot: QtBot, settled: Settle
) -> None:
    course_id = diary_do(lambda diary: logged(diary, date(2026, 10, 1)))
    shown = card(open_page(), course_id)
    shown.table.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(shown.table, Key.Key_Delete)
    settled()

    assert shown.table.isHidden()
    assert shown.log_button.hasFocus()


def test_ctrl_n_works_from_beside_the_page(context: Context, diary_do: DiaryDo, qtbot: QtBot, settled: Settle) -> None:
    diary_do(logged)
    window = QWidget()
    qtbot.addWidget(window)
    beside, page = QPushButton("Beside"), TreatmentsPage(context)
    across = QHBoxLayout(window)
    across.addWidget(beside)
    across.addWidget(page)
    window.show()
    back_to(window, qtbot)
    settled()
    beside.setFocus()
    qtbot.keyClick(beside, Key.Key_N, Qt.KeyboardModifier.ControlModifier)

    found = dialog(SessionDialog, settled)
    assert found.isVisible()
    close(found, qtbot)
    assert not isValid(found) or not found.isVisible()
