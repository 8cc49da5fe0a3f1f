from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from poreditary.app import theme
from poreditary.app.widgets import message_line
from poreditary.app.widgets.message_line import MessageLine
from tests.app.widgets.conftest import Ear, Show, spoken_name


@pytest.fixture
def line(show: Show) -> Iterator[MessageLine]:
    page, made, elsewhere = QWidget(), MessageLine(), QPushButton("Log session")
    lines = QVBoxLayout(page)
    lines.addWidget(elsewhere)
    lines.addWidget(made)
    show(page)
    elsewhere.setFocus()
    yield made


def test_a_status_is_read_out_and_offers_undo(qtbot: QtBot, line: MessageLine, ear: Ear) -> None:
    line.show_status("Morning routine ticked.", undo=True)
    assert ear.heard == [("Morning routine ticked.", False)]
    assert spoken_name(line) == "Morning routine ticked."
    with qtbot.waitSignals([line.undo_asked, line.closed]):
        qtbot.mouseClick(line.undo_button, Qt.MouseButton.LeftButton)
    assert line.text() == ""


def test_undo_by_key(qtbot: QtBot, line: MessageLine) -> None:
    line.show_status("Session deleted.", undo=True)
    line.undo_button.setFocus()
    with qtbot.waitSignal(line.undo_asked):
        qtbot.keyClick(line.undo_button, Qt.Key.Key_Space)


def test_without_undo_there_is_no_button(line: MessageLine) -> None:
    line.show_status("Report saved.")
    assert not line.undo_button.isVisible()


def test_a_status_goes_by_itself(qtbot: QtBot, line: MessageLine, monkeypatch: pytest.MonkeyPatch) -> None:
    assert message_line.SHOWN_MS == 6_000
    monkeypatch.setattr(message_line, "SHOWN_MS", 10)
    with qtbot.waitSignal(line.closed):
        line.show_status("Report saved.")
    assert line.text() == ""


def test_a_status_waits_while_the_focus_is_on_it(qtbot: QtBot, line: MessageLine) -> None:
    line.show_status("Session deleted.", undo=True)
    line.undo_button.setFocus()
    line.timer.timeout.emit()
    assert line.text() == "Session deleted."
    assert line.timer.isActive()


def test_a_status_waits_while_the_pointer_is_on_it(line: MessageLine) -> None:
    line.show_status("Session deleted.", undo=True)
    here = QPointF(5, 5)
    QApplication.sendEvent(line, QEnterEvent(here, here, here))
    line.timer.timeout.emit()
    assert line.text() == "Session deleted."


def test_an_error_stays_until_it_is_closed(qtbot: QtBot, line: MessageLine, ear: Ear) -> None:
    line.show_status("Report saved.", undo=True)
    line.show_error("This file is not a photo: notes.txt.")
    assert ear.heard[-1] == ("This file is not a photo: notes.txt.", True)
    assert not line.timer.isActive()
    assert not line.undo_button.isVisible()
    assert line.sign.name == "care"
    with qtbot.waitSignal(line.closed):
        qtbot.mouseClick(line.close_button, Qt.MouseButton.LeftButton)
    assert line.text() == ""


def test_an_error_wears_the_colour_of_care_and_a_status_does_not(line: MessageLine) -> None:
    line.show_error("This file is not a photo: notes.txt.")
    assert line.grab().toImage().pixelColor(20, 3).name().upper() == theme.LIGHT.care_tint
    line.show_status("Report saved.")
    assert line.grab().toImage().pixelColor(20, 3).name().upper() == theme.LIGHT.card


def test_its_place_is_kept_while_it_is_empty(line: MessageLine) -> None:
    assert line.isHidden()
    assert line.sizePolicy().retainSizeWhenHidden()


def test_closing_nothing_tells_nobody(qtbot: QtBot, line: MessageLine) -> None:
    with qtbot.assertNotEmitted(line.closed):
        line.clear()


def test_the_buttons_have_names(line: MessageLine) -> None:
    assert spoken_name(line.undo_button) == "Undo"
    assert spoken_name(line.close_button) == "Close message"


def test_a_notice_stays_with_its_own_buttons_until_another_message_comes(
    qtbot: QtBot, line: MessageLine, ear: Ear
) -> None:
    asked: list[bool] = []
    button = QPushButton("Open")
    button.clicked.connect(lambda: asked.append(True))
    line.show_notice("A reminder from your diary", [button])
    assert ear.heard == [("A reminder from your diary", False)]
    assert not line.timer.isActive()
    assert not line.undo_button.isVisible()
    line.clear_status()
    assert line.text() == "A reminder from your diary"
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    qtbot.keyClick(button, Qt.Key.Key_Tab)
    assert (asked, line.close_button.hasFocus()) == ([True], True)
    line.show_status("Report saved.")
    assert not button.isVisible()
    assert line.timer.isActive()
