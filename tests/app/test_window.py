"""The window at work: pages by their keys, undo, messages, a new day."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog

from poreditary.app.dialogs.keys_dialog import KeysDialog
from poreditary.app.dialogs.trash_dialog import TrashDialog
from poreditary.app.pages.today import TodayPage
from poreditary.diary.diary import Diary
from poreditary.domain.change import Changes
from poreditary.domain.kinds import Slot, StepKind
from poreditary.domain.product import Product
from poreditary.domain.routine import Routine, Step
from poreditary.domain.words import mark
from poreditary.errors import UserError
from tests.app.accessible import nameless
from tests.app.window_kit import Window
from tests.conftest import StandingClock

KEYS = {
    Qt.Key.Key_1: "today",
    Qt.Key.Key_2: "photos",
    Qt.Key.Key_3: "treatments",
    Qt.Key.Key_4: "progress",
    Qt.Key.Key_5: "shelf",
    Qt.Key.Key_6: "guide",
    Qt.Key.Key_7: "report",
    Qt.Key.Key_Comma: "settings",
}


@pytest.fixture
def opened(window: Window) -> Window:
    window.welcome()
    window.open()
    return window


@pytest.mark.parametrize(("key", "name"), KEYS.items(), ids=KEYS.values())
def test_each_page_has_its_key(opened: Window, key: Qt.Key, name: str) -> None:
    if name == "today":
        opened.press(Qt.Key.Key_Comma)
    opened.press(key)
    assert type(opened.page).__module__ == f"poreditary.app.pages.{name}"
    assert opened.page.isVisible()
    assert opened.frame.findChild(type(opened.page)) is opened.page


def test_pages_are_made_once_and_kept(opened: Window) -> None:
    first = opened.page
    opened.press(Qt.Key.Key_6)
    opened.press(Qt.Key.Key_1)
    assert opened.page is first


def test_the_side_bar_goes_to_pages_by_mouse_and_by_arrows(opened: Window) -> None:
    buttons = opened.frame._side.buttons
    opened.qtbot.mouseClick(buttons["guide"], Qt.MouseButton.LeftButton)
    opened.settle()
    assert type(opened.page).__name__ == "GuidePage"
    assert buttons["guide"].isChecked()
    buttons["guide"].setFocus(Qt.FocusReason.TabFocusReason)
    opened.qtbot.keyClick(buttons["guide"], Qt.Key.Key_Up)
    opened.settle()
    assert type(opened.page).__name__ == "ShelfPage"
    assert buttons["shelf"].hasFocus()


def test_the_side_bar_keeps_icons_alone_in_a_narrow_window(opened: Window) -> None:
    button = opened.frame._side.buttons["guide"]
    opened.shell.resize(880, 640)
    opened.wait(lambda: button.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly)
    assert button.toolTip() == button.accessibleName() == "Guide"
    opened.shell.resize(1000, 640)
    opened.wait(lambda: button.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonTextBesideIcon)


def test_undo_takes_back_and_the_menu_says_what(opened: Window) -> None:
    assert not opened.action("Edit", "Undo").isEnabled()
    opened.change(lambda diary: diary.shelf.add(Product("Gentle gel", StepKind.CLEANSE)))
    assert "Gentle gel" in opened.action("Edit", "Undo").text()
    assert opened.action("Edit", "Undo").isEnabled()
    opened.press(Qt.Key.Key_Z)
    assert opened.ask(lambda diary: diary.shelf.products()) == []
    assert not opened.action("Edit", "Undo").isEnabled()
    assert "Gentle gel" in opened.action("Edit", "Redo").text()
    opened.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert [product.name for product in opened.ask(lambda diary: diary.shelf.products())] == ["Gentle gel"]


def test_a_change_is_named_at_the_foot_with_undo(opened: Window) -> None:
    opened.change(lambda diary: diary.shelf.add(Product("Gentle gel", StepKind.CLEANSE)))
    message = opened.frame.message
    assert "Gentle gel" in message.text()
    opened.qtbot.mouseClick(message.undo_button, Qt.MouseButton.LeftButton)
    opened.settle()
    assert opened.ask(lambda diary: diary.shelf.products()) == []
    assert message.text() == "Taken back: Gentle gel put on the shelf"
    assert not message.undo_button.isVisible()
    opened.frame.redo()
    opened.settle()
    assert message.text() == "Done again: Gentle gel put on the shelf"


def test_what_a_person_can_mend_is_said_in_the_message_line(opened: Window) -> None:
    def refuse(_diary: Diary) -> Changes:
        raise UserError(mark("Errors", "This file is not a photo: {name}."), name="holiday.txt")

    opened.change(refuse)
    assert opened.frame.message.text() == "This file is not a photo: holiday.txt."
    assert not opened.shell.findChildren(QDialog)


def test_a_new_day_begins_while_the_window_is_open(opened: Window, clock: StandingClock) -> None:
    page = opened.page
    assert isinstance(page, TodayPage)
    assert page.day == date(2026, 11, 21)
    clock.advance(hours=1)
    opened.tick_minute()
    assert page.day == date(2026, 11, 21)
    clock.advance(hours=1)
    opened.tick_minute()
    assert page.day == date(2026, 11, 22)
    assert page.isVisible()


def test_a_choice_of_when_the_day_ends_holds_at_once_and_is_undone_with_it(
    opened: Window, clock: StandingClock
) -> None:
    clock.advance(hours=3)
    context = opened.frame.context
    assert context.today() == date(2026, 11, 22)
    heard: list[date] = []
    context.changed.connect(lambda _changes: heard.append(context.today()))
    opened.change(lambda diary: _end_day_at(diary, 4))
    assert heard == [date(2026, 11, 21)]
    assert opened.ask(lambda diary: diary.today()) == date(2026, 11, 21)
    opened.press(Qt.Key.Key_Z)
    assert context.today() == date(2026, 11, 22)
    assert opened.ask(lambda diary: diary.today()) == date(2026, 11, 22)


def _end_day_at(diary: Diary, hour: int) -> Changes:
    return diary.preferences.save(replace(diary.preferences.get(), day_ends_at=hour))


def test_one_key_ticks_a_whole_routine_as_soon_as_the_window_is_open(window: Window) -> None:
    window.welcome()
    diary = Diary(window.folder, window.clock)
    routine = diary.routines.add(Routine("Evening", Slot.EVENING)).id
    for kind in (StepKind.CLEANSE, StepKind.MOISTURISE):
        diary.routines.add_step(Step(routine, kind, diary.today()))
    diary.close()
    window.open()
    window.press(Qt.Key.Key_E, Qt.KeyboardModifier.NoModifier)
    ticks = window.ask(lambda diary: [step.tick for part in diary.routines.on(diary.today()) for step in part.steps])
    assert len(ticks) == 2
    assert all(tick is not None for tick in ticks)


def test_the_trash_opens_and_closes_with_escape(opened: Window) -> None:
    seen: list[str] = []

    def leave() -> None:
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        seen.append(type(dialog).__name__)
        opened.qtbot.keyClick(dialog, Qt.Key.Key_Escape)

    QTimer.singleShot(0, leave)
    opened.action("Diary", "Trash").trigger()
    assert seen == [TrashDialog.__name__]


def test_importing_photos_asks_for_files_on_the_page_for_photos(
    opened: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_args, **_kwargs: ([], ""))
    monkeypatch.setattr(QFileDialog, "exec", lambda *_args: 0)
    opened.press(Qt.Key.Key_I)
    assert type(opened.page).__name__ == "PhotosPage"


def test_f1_shows_each_key_once_also_after_a_switch_of_language(
    opened: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(KeysDialog, "exec", lambda dialog: shown.append(dialog.text.toPlainText()))
    opened.change(lambda diary: diary.shelf.add(Product("Gentle gel", StepKind.CLEANSE)))
    opened.frame.choose(language="zh_TW")
    opened.settle()
    opened.frame.choose(language="en")
    opened.settle()
    opened.press(Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier)
    lines = shown[0].splitlines()
    for key in ("Ctrl+1: ", "Ctrl+7: ", "Ctrl+Z: ", "Ctrl+L: ", "Ctrl+Shift+B: ", "F1: "):
        assert len([line for line in lines if line.startswith(key)]) == 1, key
    assert "Ctrl+Z: Undo" in lines
    titles = ("Everywhere", "Today", "Photos", "Importing photos", "Studio", "Blind comparison", "Lists")
    assert [line for line in lines if line in titles] == list(titles)


def test_everything_keys_reach_in_the_frame_has_a_name(opened: Window) -> None:
    assert nameless(opened.frame._side) == []
    opened.change(lambda diary: diary.shelf.add(Product("Gentle gel", StepKind.CLEANSE)))
    assert nameless(opened.frame.message) == []
