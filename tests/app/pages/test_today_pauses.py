"""Steps that rest on the Today page: how they look, what is asked before they are ticked, and where to read why."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from poreditary.app.context import Context
from poreditary.app.days import day_and_month
from poreditary.app.dialogs.step_note import StepNoteDialog
from poreditary.app.pages.guide_chip import SourceChip
from poreditary.app.pages.today_pause_dialog import PauseDialog
from poreditary.diary.diary import Diary
from poreditary.domain.aftercare import AftercareWindow
from poreditary.domain.change import Changes
from poreditary.domain.kinds import StepKind, WindowKind
from poreditary.domain.plan import Appointment
from poreditary.domain.product import Active, Product
from poreditary.domain.routine import Step
from poreditary.domain.treatment import Course, Session
from tests.app.accessible import nameless
from tests.app.pages.today_diary import BEGAN, TODAY, DiaryDo, Hands, fill, open_page
from tests.conftest import NOW

Key = Qt.Key
DAY = timedelta(days=1)
RETINOID, SERUM = 3, 5
"""The rows that rest, counted over all routines."""


def give_serum(diary: Diary) -> None:
    """Add a serum with an acid to the evening."""
    acid = Product("Clear", StepKind.SERUM, actives=(Active("Salicylic acid", 2, "salicylic_acid"),))
    product = diary.shelf.add(acid).id
    diary.routines.add_step(Step(diary.routines.all()[1].id, StepKind.SERUM, BEGAN, product_id=product))


def peel(diary: Diary, first: date, last: date, source: str = "window_actives.allure_peel", text: str = "") -> Changes:
    """Log a peel that asks for a pause from a day to a day."""
    window = AftercareWindow(0, WindowKind.ACTIVES, first, last, source=source, text=text)
    return diary.treatments.add_session(Session(first, "aha_peel", name="Peel"), (window,))


@pytest.fixture
def hands(context: Context, qtbot: QtBot, diary_do: DiaryDo, settled: Callable[[], None]) -> Hands:
    diary_do(fill)
    diary_do(give_serum)
    return open_page(context, qtbot, diary_do, settled)


@pytest.fixture
def resting(hands: Hands) -> Hands:
    """Return a page on day 4 of 7 of a pause."""
    hands.context.change(hands.page, lambda diary: peel(diary, TODAY - 3 * DAY, TODAY + 3 * DAY))
    hands.settled()
    return hands


def paused(hands: Hands) -> list[int]:
    """Return the rows that are shown as paused."""
    return [number for number, row in enumerate(hands.page.board.rows) if row.box.words.is_paused]


def question(hands: Hands) -> QMessageBox:
    """Return the question that is asked."""
    hands.qtbot.waitUntil(lambda: any(box.isVisible() for box in hands.page.findChildren(QMessageBox)))
    return next(box for box in hands.page.findChildren(QMessageBox) if box.isVisible())


def answer(hands: Hands, text: str) -> None:
    """Press a button of the question."""
    box = question(hands)
    button = next(button for button in box.findChildren(QPushButton) if button.text() == text)
    hands.click(button)


def go_to(hands: Hands, day: date) -> None:
    hands.page.show_place(day)
    hands.settled()


def test_logging_a_peel_mutes_what_clashes_and_says_until_when_and_why(resting: Hands) -> None:
    assert paused(resting) == [RETINOID, SERUM]
    until = day_and_month(TODAY + 3 * DAY, TODAY)
    said = f"Paused, day 4 of 7, until {until}: no acids or retinoid (allurefl.com)"
    assert resting.row(RETINOID).box.words.line == said
    assert resting.row(SERUM).box.accessibleName() == f"Serum, Clear, {said}; it holds BHA"
    assert "asks before it ticks" in resting.row(SERUM).box.accessibleDescription()


def test_the_pause_ends_with_its_last_day_and_each_day_shows_its_own(resting: Hands) -> None:
    go_to(resting, TODAY - 3 * DAY)
    assert paused(resting) == [RETINOID, SERUM]
    assert resting.row(RETINOID).box.words.line.startswith("Paused, day 1 of 7")
    go_to(resting, TODAY - 4 * DAY)
    assert paused(resting) == []
    assert not resting.row(RETINOID).box.accessibleDescription().startswith("Space asks")


def test_neither_m_nor_e_nor_the_button_ticks_what_rests(resting: Hands) -> None:
    resting.press(Key.Key_E)
    resting.press(Key.Key_M)
    assert [row.box.isChecked() for row in resting.page.board.rows] == [True, True, True, False, False, False]
    assert resting.page.board.cards[1].state_label.text() == "Evening done"


def test_a_resting_step_is_ticked_after_one_question_and_undone_in_one(resting: Hands) -> None:
    resting.focus(RETINOID)
    resting.press(Key.Key_Space)
    box = question(resting)
    until = day_and_month(TODAY + 3 * DAY, TODAY)
    assert box.text() == f"Paused until {until}: no acids or retinoid (allurefl.com)."
    assert box.informativeText() == "Tick it all the same?"
    assert resting.step(RETINOID).tick is None
    answer(resting, "Tick it anyway")
    tick = resting.step(RETINOID).tick
    assert tick is not None
    assert tick.despite == "actives"
    assert resting.row(RETINOID).box.words.line == "Ticked during a pause"
    assert not resting.row(RETINOID).box.words.sign
    resting.context.undo()
    resting.settled()
    assert resting.step(RETINOID).tick is None
    assert paused(resting) == [RETINOID, SERUM]


def test_a_step_ticked_in_a_pause_is_unticked_without_a_question(resting: Hands) -> None:
    resting.focus(RETINOID)
    resting.press(Key.Key_Space)
    answer(resting, "Tick it anyway")
    resting.focus(RETINOID)
    resting.press(Key.Key_Space)
    assert not [box for box in resting.page.findChildren(QMessageBox) if box.isVisible()]
    assert resting.step(RETINOID).tick is None


@pytest.mark.parametrize("key", [Key.Key_Escape, Key.Key_Return])
def test_escape_and_enter_leave_it(resting: Hands, key: Key) -> None:
    resting.focus(SERUM)
    resting.press(Key.Key_Space)
    box = question(resting)
    resting.qtbot.keyClick(box.defaultButton() if key is Key.Key_Return else box, key)
    resting.settled()
    assert not box.isVisible()
    assert resting.step(SERUM).tick is None
    resting.qtbot.waitUntil(resting.row(SERUM).box.hasFocus)


def test_a_note_on_a_resting_step_asks_too_for_it_would_tick(resting: Hands) -> None:
    resting.focus(SERUM)
    resting.press(Key.Key_N)
    answer(resting, "Tick it anyway")
    (dialog,) = resting.page.findChildren(StepNoteDialog)
    resting.qtbot.keyClicks(dialog.form.text_edit, "only a little")
    resting.qtbot.keyClick(dialog.form.text_edit, Key.Key_Return)
    resting.settled()
    assert resting.row(SERUM).box.words.line == "Ticked during a pause · only a little"


def test_a_resting_step_is_skipped_without_a_question(resting: Hands) -> None:
    resting.focus(RETINOID)
    resting.press(Key.Key_S)
    resting.menu(RETINOID).actions()[-1].trigger()
    resting.settled()
    assert resting.step(RETINOID).is_skipped


def test_i_and_the_button_tell_who_says_so_and_lead_to_the_guide(resting: Hands) -> None:
    resting.focus(RETINOID)
    button = resting.row(RETINOID).why_button
    assert button is not None
    assert button.isVisible()
    resting.press(Key.Key_Tab)
    assert button.hasFocus()
    resting.press(Key.Key_Space)
    (dialog,) = resting.page.findChildren(PauseDialog)
    assert [chip.text() for chip in dialog.findChildren(SourceChip)] == ["allurefl.com, clinic handout"]
    assert "Day 4 of 7, until " + day_and_month(TODAY + 3 * DAY, TODAY) in texts(dialog)
    assert nameless(dialog) == []
    guide = next(one for one in dialog.findChildren(QPushButton) if one.text() == "Open the guide")
    with resting.qtbot.waitSignal(resting.context.page_asked) as asked:
        resting.click(guide)
    assert asked.args == ["guide", "window_actives"]
    resting.focus(RETINOID)
    resting.press(Key.Key_I)
    (dialog,) = (found for found in resting.page.findChildren(PauseDialog) if found.isVisible())
    resting.qtbot.keyClick(dialog, Key.Key_Escape)
    assert not dialog.isVisible()


def test_i_on_a_step_that_does_not_rest_does_nothing(hands: Hands) -> None:
    hands.focus(0)
    hands.press(Key.Key_I)
    assert hands.page.findChildren(PauseDialog) == []
    assert hands.row(0).why_button is None


def test_the_clinic_s_own_words_are_shown_as_the_clinic_s(hands: Hands) -> None:
    hands.diary_do(lambda diary: peel(diary, TODAY, TODAY, "clinic", "Nothing but water today."))
    hands.page.refresh()
    hands.settled()
    assert hands.row(RETINOID).box.words.line.endswith("(clinic)")
    hands.focus(RETINOID)
    hands.press(Key.Key_I)
    (dialog,) = hands.page.findChildren(PauseDialog)
    assert "Nothing but water today." in texts(dialog)
    assert any(text.startswith("The clinic says so") for text in texts(dialog))


def test_a_session_in_the_trash_lets_its_steps_go(hands: Hands) -> None:
    session = hands.diary_do(lambda diary: peel(diary, TODAY, TODAY + DAY).id)
    hands.page.refresh()
    hands.settled()
    assert paused(hands) == [RETINOID, SERUM]
    hands.context.change(hands.page, lambda diary: diary.treatments.discard_session(session))
    hands.settled()
    assert paused(hands) == []
    assert hands.row(RETINOID).why_button is not None
    assert not hands.row(RETINOID).why_button.isVisible()  # type: ignore[union-attr]
    hands.press(Key.Key_E)
    assert hands.step(SERUM).is_done


def test_a_booked_session_mutes_before_it_and_says_which(hands: Hands) -> None:
    def book(diary: Diary) -> Changes:
        course = diary.treatments.add_course(Course("Peel", TODAY, treatment="aha_peel", sessions_planned=2)).id
        return diary.plan.add_appointment(Appointment(TODAY + 10 * DAY, NOW, course_id=course))

    hands.context.change(hands.page, book)
    hands.settled()
    assert paused(hands) == [RETINOID, SERUM]
    day = day_and_month(TODAY + 10 * DAY, TODAY)
    line = hands.row(RETINOID).box.words.line
    assert line.startswith(f"Paused before your session on {day}: no acids or retinoid, 10 days before (")
    (visit,) = hands.diary_do(lambda diary: diary.plan.appointments())
    hands.context.change(hands.page, lambda diary: diary.plan.discard_appointment(visit))
    hands.settled()
    assert paused(hands) == []


def test_words_of_a_card_end_alike_and_every_button_has_a_name(resting: Hands) -> None:
    assert len({resting.row(number).box.width() for number in range(2, 6)}) == 1
    resting.focus(RETINOID)
    assert nameless(resting.page) == []


def texts(dialog: PauseDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel)]
