"""Where the keys go on the Today page: into the ratings and back, and through days without a routine."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from poreditary.app.context import Context
from poreditary.app.dialogs.keys_dialog import page_groups
from poreditary.app.pages.today_parts import focus_on
from poreditary.domain.checkin import CheckIn
from poreditary.domain.kinds import Aspect, Zone
from tests.app.pages.today_diary import BEGAN, TODAY, DiaryDo, Hands, fill, open_page

Key = Qt.Key
NOSE_PORES = (Zone.NOSE, Aspect.PORES)
YESTERDAY = TODAY - timedelta(days=1)
BEFORE = BEGAN - timedelta(days=1)


@pytest.fixture
def hands(context: Context, qtbot: QtBot, diary_do: DiaryDo, settled: Callable[[], None]) -> Hands:
    diary_do(fill)
    return open_page(context, qtbot, diary_do, settled)


def kept(hands: Hands) -> CheckIn | None:
    found: CheckIn | None = hands.diary_do(lambda diary: diary.check_ins.on(TODAY))
    return found


def test_arrows_in_the_ratings_go_through_the_days_and_answer_nothing(hands: Hands) -> None:
    rated = hands.card.ratings.grid.bars[NOSE_PORES]
    hands.press(Key.Key_C)
    hands.press(Key.Key_2)
    hands.press(Key.Key_Left)
    assert hands.page.place() == YESTERDAY
    assert (rated.hasFocus(), rated.value()) == (True, None)
    hands.press(Key.Key_Right)
    assert hands.page.place() == TODAY
    assert (rated.hasFocus(), rated.value()) == (True, 2)
    hands.press(Key.Key_Escape)
    hands.press(Key.Key_Left)
    assert hands.page.place() == YESTERDAY
    check_ins = hands.diary_do(lambda diary: diary.check_ins.between(YESTERDAY, TODAY))
    assert [(c.day, c.rating(*NOSE_PORES)) for c in check_ins] == [(TODAY, 2)]


def test_an_arrow_does_not_change_the_stress_either(hands: Hands) -> None:
    stress = hands.card.lifestyle.fields["stress"]
    stress.setFocus()
    hands.press(Key.Key_3)
    hands.press(Key.Key_Left)
    assert hands.page.place() == YESTERDAY
    check_in = kept(hands)
    assert check_in is not None
    assert check_in.stress == 3


@pytest.mark.parametrize("field", ["rating", "number", "note"])
def test_escape_goes_from_the_questions_to_the_steps(hands: Hands, field: str) -> None:
    card = hands.card
    places = {"rating": card.ratings.grid.bars[NOSE_PORES], "number": card.lifestyle.fields["spots"]}
    asked = places.get(field, card.note_edit)
    hands.page.resize(1120, 300)
    focus_on(asked)
    hands.settled()
    assert hands.row(0).box.visibleRegion().isEmpty()
    hands.press(Key.Key_Escape)
    assert hands.row(0).box.hasFocus()
    assert not hands.row(0).box.visibleRegion().isEmpty()
    hands.press(Key.Key_Down)
    assert hands.row(1).box.hasFocus()


def test_the_keys_of_the_ratings_are_told_as_they_are(hands: Hands) -> None:
    assert hands.card.ratings.line.text() == (
        "C comes here, 0 to 4 rate, Delete takes a rating back, Up and Down change the zone, Escape goes to the steps."
    )
    keys = [line for title, lines in page_groups() if title == "Today" for line in lines]
    assert "Escape: back to the steps" in keys
    assert "Left, Right: the day before, the day after; with Alt also inside a field" in keys


def go_to(hands: Hands, day: date) -> None:
    """Go to a day as a link on another page does."""
    hands.page.show_place(day)
    hands.settled()
    assert hands.page.place() == day


def test_arrows_go_over_the_edge_of_the_first_day_and_back_to_its_steps(hands: Hands) -> None:
    go_to(hands, BEGAN)
    hands.focus(0)
    for day in (BEFORE, BEFORE - timedelta(days=1)):
        hands.press(Key.Key_Left)
        assert hands.page.place() == day
        assert hands.page.day_bar.date_button.hasFocus()
    for _ in range(2):
        hands.press(Key.Key_Right)
    assert hands.page.place() == BEGAN
    assert hands.row(0).box.hasFocus()
    hands.press(Key.Key_Space)
    assert hands.step(0).is_done
    hands.press(Key.Key_E)
    assert (hands.step(2).is_done, hands.step(3).is_done) == (True, True)


def test_the_mouse_home_from_a_day_without_steps_leads_to_the_steps(hands: Hands) -> None:
    go_to(hands, BEFORE)
    assert hands.page.day_bar.date_button.hasFocus()
    hands.click(hands.page.day_bar.today_button)
    assert hands.page.place() == TODAY
    assert hands.row(0).box.hasFocus()
    hands.press(Key.Key_Down)
    assert hands.row(1).box.hasFocus()


def test_choosing_the_page_once_more_goes_to_the_steps_of_today(hands: Hands) -> None:
    go_to(hands, BEFORE)
    hands.press(Key.Key_C)
    hands.page.go_home()
    hands.settled()
    assert hands.page.place() == TODAY
    assert hands.row(0).box.hasFocus()


def test_escape_waits_at_the_date_where_a_day_has_no_steps(hands: Hands) -> None:
    go_to(hands, BEFORE)
    hands.press(Key.Key_C)
    hands.press(Key.Key_Left)
    assert hands.card.ratings.grid.bars[NOSE_PORES].hasFocus()
    hands.press(Key.Key_Escape)
    assert hands.page.day_bar.date_button.hasFocus()
    for _ in range(2):
        hands.press(Key.Key_Right)
    assert hands.row(0).box.hasFocus()


def test_who_went_to_the_date_stays_there(hands: Hands) -> None:
    hands.page.day_bar.date_button.setFocus()
    hands.press(Key.Key_Left)
    assert hands.page.place() == YESTERDAY
    assert hands.page.day_bar.date_button.hasFocus()


def buttons(hands: Hands) -> list[QWidget]:
    """Return a button of the routines and one beside them."""
    side = hands.page.rest.side if hands.page.rest is not None else None
    assert side is not None
    return [hands.page.board.cards[1].all_button, side.findChildren(QPushButton)[0]]


@pytest.mark.parametrize("place", [0, 1])
def test_arrows_go_through_the_days_from_a_button_too(hands: Hands, place: int) -> None:
    focus_on(buttons(hands)[place])
    hands.press(Key.Key_Left)
    assert hands.page.place() == YESTERDAY
    hands.press(Key.Key_Right)
    assert hands.page.place() == TODAY


def test_without_any_routine_the_arrows_go_and_come_back_to_its_button(
    context: Context, qtbot: QtBot, diary_do: DiaryDo, settled: Callable[[], None]
) -> None:
    hands = open_page(context, qtbot, diary_do, settled)
    assert hands.page.empty.button.hasFocus()
    hands.press(Key.Key_Left)
    assert hands.page.place() == YESTERDAY
    assert hands.page.day_bar.date_button.hasFocus()
    hands.press(Key.Key_Right)
    assert hands.page.place() == TODAY
    assert hands.page.empty.button.hasFocus()


def test_going_to_another_day_says_so_once(hands: Hands) -> None:
    moved: list[date] = []
    hands.context.moved_on.connect(lambda: moved.append(hands.page.day))
    hands.press(Key.Key_E)
    assert moved == []
    hands.press(Key.Key_Left)
    assert moved == [YESTERDAY]
