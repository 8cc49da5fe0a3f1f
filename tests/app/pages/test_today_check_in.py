from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from poreditary.app.context import Context
from poreditary.app.pages.today_number import NumberField
from poreditary.app.widgets.rating_bar import RatingBar
from poreditary.diary.diary import Diary
from poreditary.domain.checkin import CheckIn
from poreditary.domain.kinds import Aspect, Zone
from poreditary.errors import UserError
from tests.app.pages.today_diary import TODAY, DiaryDo, Hands, fill, open_page
from tests.conftest import NOW, StandingClock

Key = Qt.Key
NOSE_PORES = (Zone.NOSE, Aspect.PORES)
YESTERDAY = TODAY - timedelta(days=1)


@pytest.fixture
def hands(context: Context, qtbot: QtBot, diary_do: DiaryDo, settled: Callable[[], None]) -> Hands:
    diary_do(fill)
    return open_page(context, qtbot, diary_do, settled)


def kept(hands: Hands) -> CheckIn | None:
    found: CheckIn | None = hands.diary_do(lambda diary: diary.check_ins.on(TODAY))
    return found


def number(hands: Hands, name: str) -> NumberField:
    field = hands.card.lifestyle.fields[name]
    assert isinstance(field, NumberField)
    return field


def bar(hands: Hands, zone: Zone = Zone.NOSE, aspect: Aspect = Aspect.PORES) -> RatingBar:
    return hands.card.ratings.grid.bars[zone, aspect]


def test_a_rating_is_kept_after_a_pause_and_the_card_says_when(hands: Hands) -> None:
    bar(hands).setFocus()
    hands.press(Key.Key_2)
    assert kept(hands) is None
    hands.qtbot.waitUntil(lambda: hands.card.saved_label.text() != "")
    assert "22:30" in hands.card.saved_label.text() or "10:30" in hands.card.saved_label.text()
    check_in = kept(hands)
    assert check_in is not None
    assert check_in.rating(*NOSE_PORES) == 2
    assert check_in.stamp == NOW


def test_an_answer_names_nothing_at_the_foot_but_can_be_undone(hands: Hands) -> None:
    told: list[object] = []
    hands.context.told.connect(told.append)
    bar(hands).setFocus()
    hands.press(Key.Key_3)
    hands.page.flush()
    hands.settled()
    assert told == []
    assert hands.context.undoable is not None
    hands.context.undo()
    hands.settled()
    assert bar(hands).value() is None
    assert kept(hands) is None


def test_each_question_is_undone_on_its_own(hands: Hands) -> None:
    bar(hands).setFocus()
    hands.press(Key.Key_1)
    hands.press(Key.Key_Down)
    hands.press(Key.Key_4)
    hands.page.flush()
    hands.settled()
    hands.context.undo()
    hands.settled()
    assert bar(hands).value() == 1
    assert bar(hands, Zone.LEFT_CHEEK).value() is None


def test_digits_typed_one_after_the_other_make_one_answer(hands: Hands) -> None:
    bar(hands).setFocus()
    hands.press(Key.Key_0)
    hands.press(Key.Key_2)
    hands.page.flush()
    hands.settled()
    check_in = kept(hands)
    assert check_in is not None
    assert check_in.rating(*NOSE_PORES) == 2
    hands.context.undo()
    hands.settled()
    assert kept(hands) is None


def test_an_arrow_meant_for_the_days_answers_nothing(hands: Hands) -> None:
    bar(hands).setFocus()
    hands.press(Key.Key_Left)
    hands.press(Key.Key_Right)
    hands.page.flush()
    hands.settled()
    assert kept(hands) is None
    assert bar(hands).value() is None


def test_leaving_a_rating_keeps_it_at_once(hands: Hands) -> None:
    bar(hands).setFocus()
    hands.press(Key.Key_0)
    hands.press(Key.Key_Tab)
    check_in = kept(hands)
    assert check_in is not None
    assert check_in.rating(*NOSE_PORES) == 0


def test_unanswered_is_not_zero_and_delete_makes_it_so_again(hands: Hands) -> None:
    bar(hands).setFocus()
    hands.press(Key.Key_0)
    hands.press(Key.Key_Delete)
    hands.page.flush()
    hands.settled()
    assert kept(hands) is None
    assert number(hands, "dairy_portions").answer() is None


def test_the_line_under_the_ratings_says_what_the_focused_one_means(hands: Hands) -> None:
    line = hands.card.ratings.line
    bar(hands).setFocus()
    assert line.text() == "Pores, Nose: from 0, not visible in the mirror, to 4, the first thing I see"
    hands.press(Key.Key_2)
    assert line.text() == "Pores, Nose: 2, visible at arm's length"


def test_c_comes_to_the_first_rating_from_the_routines(hands: Hands) -> None:
    hands.focus(0)
    hands.press(Key.Key_C)
    assert bar(hands).hasFocus()
    assert not bar(hands, Zone.CHIN).visibleRegion().isEmpty()
    hands.press(Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert bar(hands).hasFocus()


def test_the_mouse_rates_and_takes_back(hands: Hands) -> None:
    rated = bar(hands, Zone.CHIN, Aspect.REDNESS)
    hands.click(rated, QPoint(rated.width() - 4, rated.height() // 2))
    assert rated.value() == 4
    hands.click(rated, QPoint(rated.width() - 4, rated.height() // 2))
    assert rated.value() is None


def test_lifestyle_numbers_are_typed_and_cleared(hands: Hands) -> None:
    sleep = number(hands, "sleep_hours")
    sleep.setFocus()
    hands.qtbot.waitUntil(lambda: sleep.lineEdit().hasSelectedText())
    hands.type("6")
    hands.press(Key.Key_Tab)
    check_in = kept(hands)
    assert check_in is not None
    assert (check_in.sleep_hours, check_in.dairy_portions, check_in.stress) == (6, None, None)
    assert sleep.text() == "6 h"
    sleep.selectAll()
    sleep.setFocus()
    hands.press(Key.Key_Backspace)
    hands.page.flush()
    hands.settled()
    assert kept(hands) is None
    assert sleep.text() == "–"


def test_zero_is_an_answer(hands: Hands) -> None:
    dairy = number(hands, "dairy_portions")
    dairy.setFocus()
    hands.qtbot.waitUntil(lambda: dairy.lineEdit().hasSelectedText())
    hands.type("0")
    hands.page.flush()
    hands.settled()
    check_in = kept(hands)
    assert check_in is not None
    assert check_in.dairy_portions == 0
    assert dairy.text() == "0 portions"


def test_the_wheel_scrolls_and_answers_nothing(hands: Hands) -> None:
    sleep = number(hands, "sleep_hours")
    sleep.setFocus()
    middle = sleep.rect().center()
    down = QPoint(0, -120)
    no_button, none = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    wheel = QWheelEvent(
        middle, sleep.mapToGlobal(middle), QPoint(), down, no_button, none, Qt.ScrollPhase.NoScrollPhase, False
    )
    QApplication.sendEvent(sleep, wheel)
    assert sleep.answer() is None


def test_stress_is_rated_by_key(hands: Hands) -> None:
    stress = hands.card.lifestyle.fields["stress"]
    stress.setFocus()
    hands.press(Key.Key_1)
    hands.page.flush()
    hands.settled()
    check_in = kept(hands)
    assert check_in is not None
    assert check_in.stress == 1


def test_text_typed_while_a_refresh_arrives_is_not_lost(hands: Hands) -> None:
    edit = hands.card.note_edit
    edit.setFocus()
    hands.type("slept ")
    step = hands.step(0).step.id
    hands.context.change(hands.page, lambda diary: diary.routines.tick(step, TODAY))
    hands.type("badly")
    hands.settled()
    assert hands.step(0).is_done
    assert edit.toPlainText() == "slept badly"
    hands.page.flush()
    hands.type(", woke at four")
    hands.settled()
    assert edit.toPlainText() == "slept badly, woke at four"
    assert edit.textCursor().atEnd()
    hands.page.flush()
    hands.settled()
    check_in = kept(hands)
    assert check_in is not None
    assert check_in.note == "slept badly, woke at four"


def test_a_space_at_the_end_survives_being_kept(hands: Hands) -> None:
    edit = hands.card.note_edit
    edit.setFocus()
    hands.type("slept ")
    hands.page.flush()
    hands.settled()
    hands.type("badly")
    assert edit.toPlainText() == "slept badly"


def test_letters_in_the_note_tick_nothing(hands: Hands) -> None:
    hands.card.note_edit.setFocus()
    hands.type("mesn")
    hands.settled()
    assert hands.card.note_edit.toPlainText() == "mesn"
    assert not any(step.is_done for step in (hands.step(number) for number in range(5)))


def test_going_to_another_day_keeps_the_answers_of_the_day_left(hands: Hands) -> None:
    hands.card.note_edit.setFocus()
    hands.type("of today")
    hands.press(Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert hands.card.note_edit.toPlainText() == ""
    assert hands.card.saved_label.text() == ""
    hands.type("of yesterday")
    hands.page.flush()
    hands.settled()
    notes = hands.diary_do(lambda diary: [c.note for c in diary.check_ins.between(YESTERDAY, TODAY)])
    assert notes == ["of yesterday", "of today"]


def test_an_answer_that_cannot_be_kept_is_told_and_kept_with_the_next(hands: Hands, clock: StandingClock) -> None:
    refused: list[UserError] = []
    hands.context.refused.connect(refused.append)
    clock.advance(days=-9)
    bar(hands).setFocus()
    hands.press(Key.Key_2)
    hands.page.flush()
    hands.settled()
    assert len(refused) == 1
    assert hands.card.saved_label.text() == "Not saved yet"
    assert bar(hands).value() == 2
    clock.advance(days=9)
    hands.press(Key.Key_Tab)
    hands.page.flush()
    hands.settled()
    check_in = kept(hands)
    assert check_in is not None
    assert check_in.rating(*NOSE_PORES) == 2


def test_same_as_yesterday_copies_lifestyle_into_blank_fields_only(hands: Hands) -> None:
    before = CheckIn(YESTERDAY, NOW, spots=4, sleep_hours=7.5, stress=3, cycle_day=12, note="late")
    hands.diary_do(lambda diary: diary.check_ins.save(before))
    hands.diary_do(lambda diary: diary.check_ins.save(CheckIn(TODAY, NOW, stress=0)))
    hands.page.refresh()
    hands.settled()
    hands.click(hands.card.copy_button)
    check_in = kept(hands)
    assert check_in is not None
    assert (check_in.sleep_hours, check_in.stress, check_in.cycle_day) == (7.5, 0, 13)
    assert (check_in.spots, check_in.note) == (None, "")
    assert number(hands, "sleep_hours").answer() == 7.5
    assert not hands.card.copy_button.isVisible()
    hands.context.undo()
    hands.settled()
    assert number(hands, "sleep_hours").answer() is None


def test_the_card_asks_what_the_preferences_want(hands: Hands) -> None:
    def ask_less(diary: Diary) -> None:
        asked = replace(diary.preferences.get(), zones=(Zone.NOSE,), aspects=(Aspect.OILINESS,), lifestyle=("stress",))
        diary.preferences.save(asked)

    bar(hands).setFocus()
    hands.press(Key.Key_2)
    hands.diary_do(ask_less)
    hands.page.refresh()
    hands.settled()
    assert list(hands.card.ratings.grid.bars) == [(Zone.NOSE, Aspect.OILINESS)]
    assert list(hands.card.lifestyle.fields) == ["spots", "stress"]
    check_in = kept(hands)
    assert check_in is not None
    assert check_in.rating(*NOSE_PORES) == 2


@pytest.mark.parametrize(("width", "columns"), [(1120, 4), (840, 2), (600, 2), (420, 1)])
def test_ratings_stand_beside_each_other_as_the_width_allows(hands: Hands, width: int, columns: int) -> None:
    def beside_each_other() -> int:
        tops = [bar(hands, Zone.NOSE, aspect).y() for aspect in Aspect]
        return max(tops.count(top) for top in tops)

    hands.page.resize(width, 800)
    hands.settled()
    hands.qtbot.waitUntil(lambda: beside_each_other() == columns)
    hands.qtbot.waitUntil(lambda: hands.page.column.horizontalScrollBar().maximum() == 0)
