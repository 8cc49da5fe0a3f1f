"""The routines of the shelf page by keys and mouse."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from poreditary.app.context import Context
from poreditary.app.dialogs.product_dialog import ProductDialog
from poreditary.app.dialogs.routine_dialog import RoutineDialog
from poreditary.app.dialogs.starter_dialog import StarterDialog
from poreditary.app.dialogs.step_dialog import StepDialog
from poreditary.domain.kinds import Per, PoreType, Slot, StepKind
from poreditary.domain.routine import Step
from tests.app.accessible import nameless
from tests.app.pages.shelf_kit import ALT, CTRL, Key, Shelf, fill_routines

ROUTINES = {
    "Morning": ["Cleanse", "Serum", "Sunscreen"],
    "Evening": ["Retinoid"],
    "Late evening": ["Clay"],
}
SPOKEN = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def shelf(qtbot: QtBot, context: Context, diary_do: Any, settled: Any) -> Iterator[Shelf]:
    diary_do(fill_routines)
    made = Shelf(qtbot, context, diary_do, settled).open()
    yield made
    made.close_dialogs()


def click(shelf: Shelf, row: Any) -> None:
    place = shelf.routines.visualRect(row).center()
    shelf.qtbot.mouseClick(shelf.routines.viewport(), Qt.MouseButton.LeftButton, pos=place)
    shelf.settled()


def test_every_routine_is_shown_with_its_steps(shelf: Shelf) -> None:
    assert shelf.shown_steps() == shelf.kept_steps() == ROUTINES


def test_rows_say_all_of_themselves(shelf: Shelf) -> None:
    shelf.go_to_row("Cleanse")
    assert shelf.routines.currentIndex().data(SPOKEN) == "Cleanse, Gel, 1 a day"
    shelf.go_to_row("Late evening")
    assert shelf.routines.currentIndex().data(SPOKEN) == "Late evening, Evening"
    shelf.go_to_row("Add step", "Evening")
    assert shelf.routines.currentIndex().data(SPOKEN) == "Add step, Evening"
    shelf.press(shelf.routines, Key.Key_End)
    assert shelf.routines.currentIndex().data(SPOKEN) == "Add routine"


def test_enter_on_the_last_row_of_a_routine_adds_a_step(shelf: Shelf) -> None:
    shelf.go_to_row("Add step", "Evening")
    shelf.press(shelf.routines, Key.Key_Return)
    dialog = shelf.dialog(StepDialog)
    assert dialog.step().kind is StepKind.CLEANSE
    assert dialog.form.product.currentText() == "Gel"
    shelf.qtbot.keyClick(dialog.form.kind, Key.Key_Return)
    shelf.settled()
    assert shelf.shown_steps()["Evening"] == shelf.kept_steps()["Evening"] == ["Retinoid", "Cleanse"]
    assert shelf.routines.currentIndex().data() == "Cleanse"
    shelf.undo()
    assert shelf.shown_steps() == ROUTINES


def test_a_click_on_the_row_that_adds_is_enough(shelf: Shelf) -> None:
    model = shelf.page.routines.model
    click(shelf, model.index(3, 0, model.index(0, 0)))
    assert shelf.dialog(StepDialog).step().kind is StepKind.TONE


def test_insert_adds_a_step_to_the_current_routine(shelf: Shelf) -> None:
    shelf.go_to_row("Clay")
    shelf.press(shelf.routines, Key.Key_Insert)
    assert shelf.dialog(StepDialog).step().routine_id == shelf.page.routines.model.branches[2].routine.id


def test_ctrl_n_adds_a_product_from_here_too(shelf: Shelf) -> None:
    shelf.press(shelf.routines, Key.Key_N, CTRL)
    assert shelf.dialog(ProductDialog).windowTitle() == "Add product"


def test_the_last_row_of_all_adds_a_routine(shelf: Shelf) -> None:
    shelf.press(shelf.routines, Key.Key_End)
    shelf.press(shelf.routines, Key.Key_Return)
    dialog = shelf.dialog(RoutineDialog)
    shelf.qtbot.keyClicks(dialog.form.name, "Sunday")
    dialog.form.slot.setCurrentIndex(2)
    shelf.qtbot.keyClick(dialog.form.name, Key.Key_Return)
    shelf.settled()
    assert list(shelf.shown_steps()) == [*ROUTINES, "Sunday"]
    assert shelf.routines.currentIndex().data() == "Sunday"
    shelf.undo()
    assert shelf.shown_steps() == ROUTINES


def test_a_routine_is_renamed_and_moved_to_another_slot(shelf: Shelf) -> None:
    shelf.go_to_row("Late evening")
    shelf.press(shelf.routines, Key.Key_F2)
    dialog = shelf.dialog(RoutineDialog)
    dialog.form.name.selectAll()
    shelf.qtbot.keyClicks(dialog.form.name, "First thing")
    dialog.form.slot.setCurrentIndex(list(Slot).index(Slot.MORNING))
    dialog.accept()
    shelf.settled()
    assert list(shelf.shown_steps()) == ["Morning", "First thing", "Evening"]
    shelf.undo()
    assert shelf.shown_steps() == ROUTINES


def test_a_double_click_opens_a_step(shelf: Shelf) -> None:
    model = shelf.page.routines.model
    row = model.index(1, 0, model.index(0, 0))
    click(shelf, row)
    place = shelf.routines.visualRect(row).center()
    shelf.qtbot.mouseDClick(shelf.routines.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert shelf.dialog(StepDialog).step().kind is StepKind.SERUM


def test_alt_and_arrows_put_steps_in_order(shelf: Shelf) -> None:
    shelf.go_to_row("Sunscreen")
    shelf.press(shelf.routines, Key.Key_Up, ALT)
    assert shelf.shown_steps()["Morning"] == shelf.kept_steps()["Morning"] == ["Cleanse", "Sunscreen", "Serum"]
    assert shelf.routines.currentIndex().data() == "Sunscreen"
    shelf.press(shelf.routines, Key.Key_Up, ALT)
    shelf.press(shelf.routines, Key.Key_Up, ALT)
    assert shelf.kept_steps()["Morning"] == ["Sunscreen", "Cleanse", "Serum"]
    shelf.undo()
    shelf.undo()
    assert shelf.shown_steps() == ROUTINES


def test_routines_are_put_in_order_within_their_slot(shelf: Shelf) -> None:
    shelf.go_to_row("Late evening")
    shelf.press(shelf.routines, Key.Key_Up, ALT)
    assert list(shelf.shown_steps()) == list(shelf.kept_steps()) == ["Morning", "Late evening", "Evening"]
    shelf.press(shelf.routines, Key.Key_Up, ALT)
    assert list(shelf.kept_steps()) == ["Morning", "Late evening", "Evening"]
    shelf.undo()
    assert shelf.shown_steps() == ROUTINES


def test_a_step_moves_to_another_routine_by_the_menu(shelf: Shelf) -> None:
    shelf.go_to_row("Serum")
    menu = shelf.page.routines.menu()
    places = next(action.menu() for action in menu.actions() if action.text() == "Move to")
    assert isinstance(places, QMenu)
    assert [action.text() for action in places.actions()] == ["Evening", "Late evening"]
    places.actions()[0].trigger()
    shelf.settled()
    moved = {"Morning": ["Cleanse", "Sunscreen"], "Evening": ["Retinoid", "Serum"], "Late evening": ["Clay"]}
    assert shelf.shown_steps() == shelf.kept_steps() == moved
    assert shelf.routines.currentIndex().data() == "Serum"
    shelf.undo()
    assert shelf.shown_steps() == ROUTINES


def test_a_step_taken_out_keeps_its_past_and_can_be_taken_up_again(shelf: Shelf) -> None:
    action = shelf.page.routines.put_away_action
    shelf.go_to_row("Serum")
    assert action.text() == "Take out from today"
    action.trigger()
    shelf.settled()
    assert shelf.shown_steps()["Morning"] == ["Cleanse", "Sunscreen"]
    assert len(shelf.do(lambda diary: diary.routines.all_steps())) == 5
    shelf.page.form.show_archived.click()
    shelf.go_to_row("Serum")
    assert "until" in shelf.routines.currentIndex().data(SPOKEN)
    assert action.text() == "Take up again"
    action.trigger()
    shelf.settled()
    assert shelf.kept_steps() == ROUTINES
    shelf.undo()
    shelf.undo()
    shelf.page.form.show_archived.click()
    assert shelf.shown_steps() == ROUTINES


def test_a_routine_is_archived_and_taken_up_again(shelf: Shelf) -> None:
    shelf.go_to_row("Evening")
    shelf.press(shelf.routines, Key.Key_A, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert list(shelf.shown_steps()) == ["Morning", "Late evening"]
    shelf.page.form.show_archived.click()
    shelf.go_to_row("Evening")
    assert "archived" in shelf.routines.currentIndex().data(SPOKEN)
    shelf.press(shelf.routines, Key.Key_A, CTRL | Qt.KeyboardModifier.ShiftModifier)
    shelf.page.form.show_archived.click()
    assert shelf.shown_steps() == ROUTINES


@pytest.mark.parametrize(("row", "near"), [("Serum", "Sunscreen"), ("Sunscreen", "Serum"), ("Retinoid", "Evening")])
def test_delete_moves_a_step_to_the_trash(shelf: Shelf, row: str, near: str) -> None:
    shelf.go_to_row(row)
    shelf.press(shelf.routines, Key.Key_Delete)
    assert row not in [step for steps in shelf.kept_steps().values() for step in steps]
    assert [item.title for item in shelf.do(lambda diary: diary.trash.items())] == [row]
    assert shelf.routines.currentIndex().data() == near
    shelf.undo()
    assert shelf.shown_steps() == ROUTINES


def test_delete_moves_a_routine_with_its_steps_to_the_trash(shelf: Shelf) -> None:
    shelf.go_to_row("Morning")
    shelf.press(shelf.routines, Key.Key_Delete)
    assert shelf.shown_steps() == {name: ROUTINES[name] for name in ("Evening", "Late evening")}
    assert shelf.routines.currentIndex().data() == "Evening"
    shelf.undo()
    assert shelf.shown_steps() == ROUTINES


def test_rows_that_add_cannot_be_deleted_or_moved(shelf: Shelf) -> None:
    part = shelf.page.routines
    shelf.go_to_row("Add step", "Morning")
    for key in (Key.Key_Delete, Key.Key_Up, Key.Key_Down):
        shelf.press(shelf.routines, key, ALT if key != Key.Key_Delete else Qt.KeyboardModifier.NoModifier)
    for action in (part.delete_action, part.put_away_action, part.up_action, part.down_action):
        assert not action.isEnabled()
    assert part.edit_action.isEnabled()
    assert shelf.kept_steps() == ROUTINES


def test_a_deleted_product_is_marked_in_its_steps(shelf: Shelf) -> None:
    shelf.press(shelf.products, Key.Key_Delete)
    shelf.go_to_row("Cleanse")
    assert shelf.routines.currentIndex().data(SPOKEN) == "Cleanse, Gel (not on the shelf), 1 a day"
    shelf.undo()
    assert shelf.routines.currentIndex().data(SPOKEN) == "Cleanse, Gel, 1 a day"


def test_a_routine_says_how_much_of_it_was_done_lately(shelf: Shelf) -> None:
    shelf.go_to_row("Evening")
    assert shelf.routines.currentIndex().data(SPOKEN) == "Evening"
    shelf.do(lambda diary: [diary.routines.tick(4, date(2026, 11, day)) for day in (1, 2, 20)])
    shelf.page.refresh()
    shelf.settled()
    shelf.go_to_row("Evening")
    assert shelf.routines.currentIndex().data(SPOKEN) == "Evening, 3 of 27 in 4 weeks"


def test_hints_stand_below_the_routines_with_a_way_to_read_why(shelf: Shelf) -> None:
    part = shelf.page.routines
    shelf.qtbot.waitUntil(lambda: len(part.hints.chips()) == 1)
    (masks,) = part.hints.chips()
    assert masks.accessibleName() == "Why: Up to 7 masks a week are planned; no source states more than 3."
    evening = part.model.branches[1].routine.id
    acid = Step(evening, StepKind.EXFOLIATE, date(2026, 9, 1), times=3, per=Per.WEEK)
    shelf.change(lambda diary: diary.routines.add_step(acid))
    shelf.qtbot.waitUntil(lambda: len(part.hints.chips()) == 3)
    often, together, masks = part.hints.chips()
    assert often.accessibleName().startswith("Why: Exfoliating up to 3 times a week is planned")
    assert "retinoid" in together.accessibleName()
    with shelf.qtbot.waitSignal(shelf.context.page_asked) as asked:
        often.setFocus()
        shelf.qtbot.keyClick(often, Key.Key_Space)
    assert asked.args == ["guide", "step_exfoliate"]
    shelf.routines.setFocus()
    reached: list[QWidget | None] = []
    for _ in range(4):
        shelf.qtbot.keyClick(QApplication.focusWidget(), Key.Key_Tab)
        reached.append(QApplication.focusWidget())
    assert reached == [often, together, masks, part.starter]
    shelf.undo()
    assert len(part.hints.chips()) == 1
    shelf.change(lambda diary: diary.routines.archive(part.model.branches[2].routine.id))
    assert not part.hints.isVisible()


def test_steps_of_a_pore_type_join_the_routines_there_are(shelf: Shelf) -> None:
    shelf.qtbot.mouseClick(shelf.page.routines.starter, Qt.MouseButton.LeftButton)
    dialog = shelf.dialog(StarterDialog)
    assert not dialog.choice.boxes[Slot.MORNING, StepKind.CLEANSE].isChecked()
    there = dialog.choice.boxes[Slot.MORNING, StepKind.CLEANSE].accessibleDescription()
    assert there.startswith("Your routine has this step already.")
    dialog.pore_type.setCurrentIndex(dialog.pore_type.findData(PoreType.OILY))
    dialog.accept()
    shelf.settled()
    assert shelf.kept_steps() == {
        "Morning": ["Cleanse", "Serum", "Sunscreen", "Moisturise"],
        "Evening": ["Retinoid", "Cleanse", "Moisturise"],
        "Late evening": ["Clay"],
        "Weekly": ["Exfoliate", "Mask"],
    }
    shelf.undo()
    assert shelf.shown_steps() == ROUTINES


def test_no_step_chosen_is_said_and_nothing_is_added(shelf: Shelf) -> None:
    shelf.page.routines.starter.click()
    dialog = shelf.dialog(StarterDialog)
    dialog.choice.choose(frozenset())
    dialog.accept()
    assert "No step is chosen" in dialog.problem.text()
    assert nameless(dialog) == []
    dialog.choice.boxes[Slot.WEEKLY, StepKind.MASK].click()
    dialog.accept()
    shelf.settled()
    assert shelf.kept_steps() == {**ROUTINES, "Weekly": ["Mask"]}


def test_a_step_says_what_it_rests_on_and_opens_the_guide(shelf: Shelf) -> None:
    shelf.page.routines.starter.click()
    shelf.dialog(StarterDialog).accept()
    shelf.settled()
    shelf.go_to_row("Exfoliate")
    tip = shelf.routines.currentIndex().data(Qt.ItemDataRole.ToolTipRole)
    assert tip.startswith("<qt>Exfoliate<br>source: Untitled article")
    assert "on daily care" not in tip
    assert "source: Untitled article" in shelf.routines.currentIndex().data(SPOKEN)
    guide = next(action for action in shelf.page.routines.menu().actions() if action.text() == "Open in guide")
    with shelf.qtbot.waitSignal(shelf.context.page_asked) as asked:
        guide.trigger()
    assert asked.args == ["guide", "step_exfoliate"]


def test_a_step_whose_frequency_changed_is_not_shown_twice_with_what_was_put_away(shelf: Shelf) -> None:
    serum = next(step for step in shelf.do(lambda diary: diary.routines.all_steps()) if step.kind is StepKind.SERUM)
    shelf.change(lambda diary: diary.routines.edit_step(replace(serum, times=2)))
    assert len(shelf.do(lambda diary: diary.routines.all_steps())) == 6
    shelf.page.form.show_archived.click()
    shelf.settled()
    assert shelf.shown_steps() == ROUTINES
