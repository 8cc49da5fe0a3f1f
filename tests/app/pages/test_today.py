from collections.abc import Callable
from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPushButton, QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from poreditary.app.context import Context
from poreditary.app.dialogs.step_note import StepNoteDialog
from poreditary.app.widgets.calendar import Calendar
from poreditary.diary.photos import look_at
from poreditary.domain.kinds import View
from tests.app.accessible import nameless
from tests.app.pages.today_diary import TODAY, DiaryDo, Hands, fill, open_page
from tests.conftest import StandingClock
from tests.photo import samples

Key = Qt.Key


@pytest.fixture
def hands(context: Context, qtbot: QtBot, diary_do: DiaryDo, settled: Callable[[], None]) -> Hands:
    diary_do(fill)
    return open_page(context, qtbot, diary_do, settled)


def ticked(hands: Hands, day: date = TODAY) -> list[int]:
    """Return the numbers of the steps that the diary has as done, in the order of the page."""
    routines = hands.diary_do(lambda diary: diary.routines.on(day))
    steps = [step for routine in routines for step in routine.steps]
    return [number for number, step in enumerate(steps) if step.is_done]


def test_m_ticks_the_morning_and_e_the_evening_but_not_what_is_weekly(hands: Hands) -> None:
    hands.press(Key.Key_M)
    assert ticked(hands) == [0, 1]
    assert [row.box.isChecked() for row in hands.page.board.rows] == [True, True, False, False, False]
    hands.press(Key.Key_E)
    assert ticked(hands) == [0, 1, 2, 3]


def test_a_routine_that_is_done_says_so_and_offers_no_button(hands: Hands) -> None:
    card = hands.page.board.cards[0]
    hands.press(Key.Key_M)
    assert card.state_label.text() == "Morning done"
    assert card.state_label.isVisible()
    assert not card.all_button.isVisible()
    hands.context.undo()
    hands.settled()
    assert card.all_button.isVisible()
    assert not card.state_label.isVisible()


def test_the_button_ticks_all_by_click_and_gives_the_focus_on_when_it_goes(hands: Hands) -> None:
    button = hands.page.board.cards[0].all_button
    button.setFocus()
    hands.press(Key.Key_Space)
    assert ticked(hands) == [0, 1]
    assert hands.row(0).box.hasFocus()
    hands.click(hands.page.board.cards[1].all_button)
    assert ticked(hands) == [0, 1, 2, 3]


def test_the_page_opens_with_the_focus_on_the_first_open_step(hands: Hands) -> None:
    assert hands.row(0).box.hasFocus()
    hands.press(Key.Key_M)
    stack = QStackedWidget()
    hands.qtbot.addWidget(stack)
    other = QPushButton("Another page")
    for page in (other, hands.page):
        stack.addWidget(page)
    stack.show()
    stack.activateWindow()
    hands.qtbot.waitUntil(stack.isActiveWindow)
    other.setFocus()
    stack.setCurrentWidget(hands.page)
    hands.qtbot.waitUntil(hands.row(2).box.hasFocus)
    stack.removeWidget(hands.page)
    hands.page.setParent(None)


def test_space_ticks_a_step_and_takes_the_tick_away(hands: Hands) -> None:
    hands.focus(3)
    hands.press(Key.Key_Space)
    assert ticked(hands) == [3]
    hands.press(Key.Key_Space)
    assert ticked(hands) == []
    assert hands.row(3).box.checkState() is Qt.CheckState.Unchecked


def test_a_step_of_two_a_day_shows_how_far_it_is(hands: Hands) -> None:
    hands.focus(1)
    hands.press(Key.Key_Return)
    assert hands.row(1).box.checkState() is Qt.CheckState.PartiallyChecked
    assert hands.row(1).box.accessibleName() == "Sunscreen, 1 of 2"
    hands.press(Key.Key_Return)
    assert hands.row(1).box.checkState() is Qt.CheckState.Checked


def test_a_weekly_step_counts_its_week(hands: Hands) -> None:
    mask = hands.step(4).step.id
    hands.diary_do(lambda diary: diary.routines.tick(mask, TODAY - timedelta(days=3)))
    hands.focus(4)
    hands.press(Key.Key_Space)
    assert hands.row(4).box.words.count == "2 of 2 this week"


def test_the_box_shows_nothing_before_the_diary_has_it(hands: Hands) -> None:
    hands.focus(0)
    hands.row(0).box.asked.emit("tick")
    assert hands.row(0).box.checkState() is Qt.CheckState.Unchecked
    hands.settled()
    assert hands.row(0).box.checkState() is Qt.CheckState.Checked


def test_a_click_anywhere_on_the_row_ticks(hands: Hands) -> None:
    box = hands.row(0).box
    hands.click(box, QPoint(box.width() - 8, box.height() // 2))
    assert ticked(hands) == [0]


def test_up_and_down_go_through_the_steps_of_all_routines(hands: Hands) -> None:
    hands.focus(1)
    hands.press(Key.Key_Down)
    assert hands.row(2).box.hasFocus()
    for _ in range(5):
        hands.press(Key.Key_Up)
    assert hands.row(0).box.hasFocus()


def test_s_skips_with_a_reason_from_the_menu_by_keys(hands: Hands) -> None:
    hands.focus(0)
    hands.press(Key.Key_S)
    menu = hands.menu(0)
    assert menu.activeAction() is menu.actions()[0]
    hands.qtbot.keyClick(menu, Key.Key_Down)
    hands.qtbot.keyClick(menu, Key.Key_Return)
    hands.settled()
    step = hands.step(0)
    assert step.is_skipped
    assert step.tick is not None
    assert step.tick.reason == "Skin irritated"
    assert hands.row(0).box.words.sign == "skip"
    assert hands.row(0).box.accessibleName() == "Cleanse, Gentle gel, Skipped: Skin irritated"


def test_one_s_own_reason_is_typed(hands: Hands) -> None:
    hands.focus(0)
    hands.press(Key.Key_S)
    hands.menu(0).actions()[-2].trigger()
    (dialog,) = hands.page.findChildren(StepNoteDialog)
    hands.qtbot.keyClicks(dialog.form.text_edit, "moving house")
    hands.qtbot.keyClick(dialog.form.text_edit, Key.Key_Return)
    hands.settled()
    assert hands.row(0).box.words.line == "Skipped: moving house"


def test_a_skip_needs_no_reason(hands: Hands) -> None:
    hands.focus(0)
    hands.press(Key.Key_S)
    hands.menu(0).actions()[-1].trigger()
    hands.settled()
    assert hands.row(0).box.words.line == "Skipped"


def test_n_writes_a_note_and_delete_takes_tick_and_note_away(hands: Hands) -> None:
    hands.focus(0)
    hands.press(Key.Key_N)
    (dialog,) = hands.page.findChildren(StepNoteDialog)
    hands.qtbot.keyClicks(dialog.form.text_edit, "  stung a little ")
    hands.qtbot.keyClick(dialog.form.text_edit, Key.Key_Return)
    hands.settled()
    tick = hands.step(0).tick
    assert tick is not None
    assert tick.note == "stung a little"
    assert hands.row(0).box.words.line == "stung a little"
    hands.qtbot.waitUntil(hands.row(0).box.hasFocus)
    hands.press(Key.Key_Delete)
    assert hands.step(0).tick is None


def test_escape_leaves_the_note_as_it_was(hands: Hands) -> None:
    hands.focus(0)
    hands.press(Key.Key_N)
    (dialog,) = hands.page.findChildren(StepNoteDialog)
    hands.qtbot.keyClicks(dialog.form.text_edit, "never mind")
    hands.qtbot.keyClick(dialog.form.text_edit, Key.Key_Escape)
    hands.settled()
    assert hands.step(0).tick is None


def test_the_more_button_stands_by_the_focused_row_and_offers_the_rest(hands: Hands) -> None:
    hands.focus(0)
    more = hands.row(0).more_button
    assert more is not None
    assert more.isVisible()
    hands.press(Key.Key_Tab)
    assert more.hasFocus()
    hands.click(more)
    assert [action.text().split("\t")[0] for action in hands.menu(0).actions()] == ["Skip…", "Note…"]
    hands.menu(0).close()
    hands.focus(1)
    assert not more.isVisible()


def test_left_shows_the_day_before_and_right_today_again(hands: Hands) -> None:
    hands.press(Key.Key_Left)
    assert hands.page.place() == TODAY - timedelta(days=1)
    assert hands.page.form.title.text() == "Yesterday"
    hands.press(Key.Key_E)
    assert ticked(hands, TODAY - timedelta(days=1)) == [2, 3]
    hands.press(Key.Key_Right)
    assert hands.page.form.title.text() == "Today"
    assert ticked(hands) == []
    hands.press(Key.Key_Right)
    assert hands.page.place() == TODAY


def test_alt_and_an_arrow_change_the_day_where_a_field_has_the_focus(hands: Hands) -> None:
    note = hands.card.note_edit
    note.setFocus()
    hands.press(Key.Key_Left)
    assert hands.page.place() == TODAY
    hands.press(Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    hands.press(Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert hands.page.form.title.text() == "2 days ago"
    hands.press(Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert hands.page.form.title.text() == "Yesterday"


def test_the_calendar_has_dots_on_the_days_with_photos(hands: Hands) -> None:
    taken = datetime(2026, 11, 3, 8)
    data = samples.photo("JPEG", samples.upright(96, 96), b"")
    hands.diary_do(lambda diary: diary.photos.keep(look_at(data, "me.jpg", taken), View.FRONT))
    bar = hands.page.day_bar
    hands.qtbot.mouseClick(bar.date_button, Qt.MouseButton.LeftButton)
    calendar = bar.findChildren(Calendar)[0]
    hands.qtbot.waitUntil(lambda: calendar.accessibleDescription() == "Photos on day 3")
    calendar.showPreviousMonth()
    hands.qtbot.waitUntil(lambda: calendar.accessibleDescription() == "")
    calendar.window().close()


def test_the_day_bar_leads_to_a_day_and_home(hands: Hands) -> None:
    hands.click(hands.page.day_bar.previous_button)
    assert hands.page.place() == TODAY - timedelta(days=1)
    hands.click(hands.page.day_bar.today_button)
    assert hands.page.place() == TODAY


def test_another_page_can_ask_for_a_day_but_none_to_come(hands: Hands) -> None:
    hands.page.show_place(date(2026, 11, 5))
    hands.settled()
    assert hands.page.day_bar.day().day() == 5
    assert hands.page.form.title.text() == "16 days ago"
    hands.page.show_place(TODAY + timedelta(days=3))
    assert hands.page.place() == TODAY
    hands.page.show_place(date(1900, 1, 1))
    assert hands.page.place() == date(1970, 1, 1)


def test_a_day_before_the_first_routine_says_so(hands: Hands) -> None:
    hands.page.show_place(date(2026, 10, 1))
    hands.settled()
    assert hands.page.empty.isVisible()
    assert not hands.page.empty.button.isVisible()
    assert not hands.page.board.isVisible()


def test_rows_are_filled_anew_and_not_made_anew(hands: Hands) -> None:
    rows = hands.page.board.rows
    hands.press(Key.Key_M)
    hands.press(Key.Key_Left)
    assert hands.page.board.rows == rows


def test_after_midnight_the_page_goes_on_only_when_nobody_is_at_work(hands: Hands, clock: StandingClock) -> None:
    clock.advance(hours=1)
    hands.press(Key.Key_E)
    clock.advance(minutes=31)
    hands.page.refresh()
    hands.settled()
    assert hands.page.place() == TODAY
    assert hands.page.form.title.text() == "Yesterday"
    clock.advance(minutes=30)
    hands.page.refresh()
    hands.settled()
    assert hands.page.place() == TODAY + timedelta(days=1)
    assert hands.page.form.title.text() == "Today"


def test_a_clock_set_back_is_told(hands: Hands, clock: StandingClock) -> None:
    assert not hands.page.form.clock_card.isVisible()
    hands.press(Key.Key_M)
    clock.advance(days=-3)
    hands.page.show_place(TODAY)
    hands.settled()
    assert hands.page.form.clock_card.isVisible()


def test_every_widget_that_takes_the_focus_has_a_name(hands: Hands) -> None:
    hands.focus(0)
    assert nameless(hands.page) == []


def test_tab_goes_from_the_day_through_the_routines_to_the_note(hands: Hands) -> None:
    order = [hands.page.day_bar.date_button, *(row.box for row in hands.page.board.rows), hands.card.note_edit]
    hands.page.day_bar.previous_button.setFocus()
    seen: list[QWidget | None] = []
    for _ in range(60):
        hands.press(Key.Key_Tab)
        seen.append(hands.page.focusWidget())
    places = [seen.index(widget) for widget in order]
    assert places == sorted(places)


def test_without_a_routine_the_page_offers_to_set_one_up(
    context: Context, qtbot: QtBot, diary_do: DiaryDo, settled: Callable[[], None]
) -> None:
    hands = open_page(context, qtbot, diary_do, settled)
    assert hands.page.empty.button.hasFocus()
    with qtbot.waitSignal(context.page_asked) as asked:
        hands.press(Key.Key_Space)
    assert asked.args == ["shelf", None]


@pytest.mark.parametrize(("width", "column"), [(1120, 1), (600, 0)])
def test_the_side_column_stands_beside_only_where_there_is_room(hands: Hands, width: int, column: int) -> None:
    hands.page.resize(width, 800)
    hands.settled()
    assert hands.page.rest is not None
    places = hands.page.form.places
    assert places.getItemPosition(places.indexOf(hands.page.rest.side))[1] == column  # type: ignore[index]
    hands.qtbot.waitUntil(lambda: hands.page.column.horizontalScrollBar().maximum() == 0)
