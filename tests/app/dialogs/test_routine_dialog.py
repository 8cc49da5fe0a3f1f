"""The routine dialog: a name and when it is due."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from poreditary.app.context import Context
from poreditary.app.dialogs.routine_dialog import RoutineDialog, open_routine
from poreditary.domain.kinds import Slot
from poreditary.domain.routine import Routine

Open = Callable[[Routine | None], RoutineDialog]


@pytest.fixture
def opened(qtbot: QtBot, context: Context) -> Iterator[Open]:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(1200, 800)
    host.show()

    def show(routine: Routine | None) -> RoutineDialog:
        open_routine(context, host, routine)
        qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), RoutineDialog))
        dialog = QApplication.activeWindow()
        assert isinstance(dialog, RoutineDialog)
        return dialog

    yield show
    for dialog in host.findChildren(QDialog):
        dialog.done(QDialog.DialogCode.Rejected)


def test_a_routine_is_added_by_keys(qtbot: QtBot, opened: Open, diary_do: Any, settled: Any) -> None:
    dialog = opened(None)
    qtbot.waitUntil(dialog.form.name.hasFocus)
    qtbot.keyClicks(dialog.form.name, "Sunday")
    qtbot.keyClick(dialog.form.name, Qt.Key.Key_Tab)
    qtbot.keyClicks(QApplication.focusWidget(), "Wee")
    qtbot.keyClick(dialog.form.slot, Qt.Key.Key_Return)
    settled()
    assert [(r.name, r.slot) for r in diary_do(lambda diary: diary.routines.all())] == [("Sunday", Slot.WEEKLY)]


def test_a_routine_without_a_name_is_refused_in_place(opened: Open, diary_do: Any, settled: Any) -> None:
    dialog = opened(None)
    dialog.form.slot.setCurrentIndex(2)
    dialog.accept()
    settled()
    assert dialog.problem.text() == "The routine has no name. Type one."
    assert dialog.focusWidget() is dialog.form.name
    assert dialog.form.slot.currentIndex() == 2
    assert diary_do(lambda diary: diary.routines.all()) == []


def test_a_routine_is_changed(opened: Open, diary_do: Any, settled: Any) -> None:
    key = diary_do(lambda diary: diary.routines.add(Routine("Morning", Slot.MORNING))).id
    dialog = opened(Routine("Morning", Slot.MORNING, id=key, position=1))
    dialog.form.name.setText("Dawn")
    dialog.accept()
    settled()
    assert diary_do(lambda diary: diary.routines.all()) == [Routine("Dawn", Slot.MORNING, id=key, position=1)]


def test_every_field_has_a_name(opened: Open) -> None:
    dialog = opened(None)
    for widget in dialog.findChildren(QWidget):
        takes_focus = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None
        if takes_focus and widget.isVisible():
            assert QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name), widget
