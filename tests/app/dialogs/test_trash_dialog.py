"""The trash dialog: put back, delete for good after one question, and what is said when it is refused."""

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QMessageBox, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from poreditary.app.context import Context
from poreditary.app.dialogs.trash_dialog import TrashDialog
from poreditary.app.models.trash_list import title_text
from poreditary.diary.diary import Diary
from poreditary.domain.checkin import CheckIn
from poreditary.domain.kinds import Slot, StepKind
from poreditary.domain.plan import TrashItem
from poreditary.domain.product import Product
from poreditary.domain.routine import Routine, Step
from tests.conftest import StandingClock

Key = Qt.Key


def fill(diary: Diary) -> None:
    gel = diary.shelf.add(Product("Gel", StepKind.CLEANSE)).id
    routine = diary.routines.add(Routine("Morning", Slot.MORNING)).id
    step = diary.routines.add_step(Step(routine, StepKind.REMOVE_MAKE_UP, diary.today())).id
    diary.check_ins.save(CheckIn(diary.today(), diary.now(), spots=2))
    diary.shelf.discard(gel)
    diary.routines.discard_step(step)
    diary.check_ins.discard(diary.today())


@pytest.fixture
def dialog(qtbot: QtBot, context: Context, diary_do: Any, settled: Any) -> TrashDialog:
    diary_do(fill)
    return opened(qtbot, context, settled)


def opened(qtbot: QtBot, context: Context, settled: Any) -> TrashDialog:
    made = TrashDialog(context)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    settled()
    return made


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return a list: the texts of the buttons to press in the questions to come; what was asked stands there after."""
    script: list[str] = []

    def press(box: QMessageBox) -> int:
        wanted = script.pop(0)
        script.append(box.text())
        chosen: list[QAbstractButton] = [button for button in box.buttons() if button.text() == wanted]
        monkeypatch.setattr(QMessageBox, "clickedButton", lambda _box: chosen[0])
        return 0

    monkeypatch.setattr(QMessageBox, "exec", press)
    return script


def rows(dialog: TrashDialog) -> list[str]:
    model = dialog.model
    return [model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]


def kinds(dialog: TrashDialog) -> list[str]:
    """Return of what kind each row is; a day is written with a comma in some languages."""
    found = ("Check-in", "Step", "Product")
    return [next(kind for kind in found if f", {kind}, " in row) for row in rows(dialog)]


def test_every_deleted_thing_is_named_with_kind_and_day(dialog: TrashDialog) -> None:
    day = rows(dialog)[0].split(", Check-in", 1)[0]
    assert "2026" in day
    assert rows(dialog) == [
        f"{day}, Check-in, deleted {day}",
        f"Remove make-up, Step, deleted {day}",
        f"Gel, Product, deleted {day}",
    ]


def test_enter_puts_the_current_thing_back(
    qtbot: QtBot, dialog: TrashDialog, diary_do: Any, settled: Any, context: Context
) -> None:
    qtbot.keyClick(dialog.form.items, Key.Key_End)
    qtbot.keyClick(dialog.form.items, Key.Key_Return)
    settled()
    assert [product.name for product in diary_do(lambda diary: diary.shelf.products())] == ["Gel"]
    assert kinds(dialog) == ["Check-in", "Step"]
    assert dialog.message.text() == "Gel put back"
    context.undo()
    settled()
    assert kinds(dialog) == ["Check-in", "Step", "Product"]


def test_several_are_put_back_together(qtbot: QtBot, dialog: TrashDialog, settled: Any) -> None:
    dialog.form.items.selectAll()
    qtbot.mouseClick(dialog.form.put_back, Qt.MouseButton.LeftButton)
    settled()
    assert rows(dialog) == []
    assert not dialog.form.put_back.isEnabled()
    assert not dialog.form.empty.isEnabled()


def test_a_refusal_is_said_in_place(qtbot: QtBot, dialog: TrashDialog, diary_do: Any, settled: Any) -> None:
    diary_do(lambda diary: diary.check_ins.save(CheckIn(diary.today(), diary.now(), spots=7)))
    qtbot.keyClick(dialog.form.items, Key.Key_Home)
    qtbot.mouseClick(dialog.form.put_back, Qt.MouseButton.LeftButton)
    settled()
    assert "holds another entry in its place" in dialog.message.text()
    assert len(rows(dialog)) == 3


def test_delete_asks_once_and_keeps_when_told_so(
    qtbot: QtBot, dialog: TrashDialog, answers: list[str], settled: Any
) -> None:
    qtbot.keyClick(dialog.form.items, Key.Key_End)
    answers.append("Keep")
    qtbot.keyClick(dialog.form.items, Key.Key_Delete)
    settled()
    assert answers == ["Delete “Gel” for good?"]
    assert len(rows(dialog)) == 3


def test_delete_for_good_cannot_be_undone(
    qtbot: QtBot, dialog: TrashDialog, answers: list[str], settled: Any, context: Context
) -> None:
    told: list[object] = []
    context.told.connect(told.append)
    qtbot.keyClick(dialog.form.items, Key.Key_End)
    answers.append("Delete for good")
    qtbot.mouseClick(dialog.form.delete_forever, Qt.MouseButton.LeftButton)
    settled()
    assert kinds(dialog) == ["Check-in", "Step"]
    assert context.undoable is None
    assert told == []


def test_the_trash_is_emptied_after_one_question(
    qtbot: QtBot, dialog: TrashDialog, answers: list[str], settled: Any, diary_do: Any
) -> None:
    answers.append("Delete for good")
    qtbot.mouseClick(dialog.form.empty, Qt.MouseButton.LeftButton)
    settled()
    assert answers == ["Delete 3 things for good?"]
    assert diary_do(lambda diary: diary.trash.items()) == []
    assert dialog.form.stack.currentIndex() == 2
    assert dialog.focusWidget() is dialog.form.close


def test_an_empty_trash_says_so(qtbot: QtBot, context: Context, settled: Any) -> None:
    dialog = opened(qtbot, context, settled)
    assert dialog.form.stack.currentIndex() == 2
    assert not dialog.form.empty.isEnabled()


def test_every_field_has_a_name(dialog: TrashDialog) -> None:
    for widget in dialog.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            assert QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name), widget


def test_the_window_opens_it_until_it_is_closed(qtbot: QtBot, context: Context, settled: Any, diary_do: Any) -> None:
    diary_do(fill)
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    dialog = TrashDialog(context, window)
    QTimer.singleShot(0, dialog, dialog.reject)
    dialog.exec()
    qtbot.waitUntil(lambda: not isValid(dialog))
    settled()


@pytest.mark.parametrize(
    ("title", "shown"),
    [
        ("Left cheek 2026-11-22 07:37", "Left cheek, Nov 22, 2026, 7:37\u202fAM"),
        ("Left cheek 2026-11-22 07:37 + 2", "Left cheek, Nov 22, 2026, 7:37\u202fAM + 2"),
        ("left_cheek-2026-11-22-073719.jpg 2026-11-22", "left_cheek-2026-11-22-073719.jpg, Nov 22, 2026"),
        ("nothing known", "nothing known"),
    ],
)
def test_a_photo_is_named_by_view_and_time_and_no_name_is_mangled(title: str, shown: str, clock: StandingClock) -> None:
    usual = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    try:
        assert title_text(TrashItem("photo", title, date(2026, 11, 22), clock())) == shown
    finally:
        QLocale.setDefault(usual)
