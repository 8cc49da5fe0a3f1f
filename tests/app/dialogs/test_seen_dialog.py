"""What a number was seen on: shown, switched by keys, let go of, and refused in a sentence."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from poreditary.app.context import Context
from poreditary.app.dialogs.seen_dialog import Seen, SeenDialog, SeenWords
from poreditary.app.widgets.patch_pair import Arrangement
from poreditary.diary.photo_work import Step, Work
from poreditary.domain.words import mark
from poreditary.errors import UserError
from tests.app.accessible import nameless
from tests.app.conftest import Settle
from tests.app.widgets.seen_patch import seen_patch

WORDS = SeenWords(
    "Nose", "1 June", "1 August", "Pores are less visible.", ("Pore load: −9 %", "About 48 pores per cm²"), "Version 1"
)
Key = Qt.Key


@dataclass
class Sights:
    """How often the patch was asked for, and a problem to raise in its place."""

    asked: int = 0
    problem: UserError | None = None

    def see(self) -> Work[Seen]:
        """Return work that reads once and then shows the patch."""
        self.asked += 1
        yield Step(lambda diary: diary.today(), 0, 1)
        if self.problem is not None:
            raise self.problem
        return seen_patch()


Open = Callable[[Sights], SeenDialog]


@pytest.fixture
def open_dialog(qtbot: QtBot, context: Context, settled: Settle) -> Iterator[Open]:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1000, 700)
    window.show()

    def opened(sights: Sights) -> SeenDialog:
        dialog = SeenDialog(context, WORDS, sights.see, window)
        dialog.open()
        qtbot.waitUntil(lambda: not dialog.work.is_busy)
        settled()
        return dialog

    yield opened


def said(dialog: SeenDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]


def drawn(dialog: SeenDialog) -> tuple[bool, bool]:
    """Return whether pores and what was left out are drawn."""
    return dialog.pair.both.has_pores, dialog.pair.both.has_left_out


def test_the_patch_is_shown_with_what_was_found(open_dialog: Open) -> None:
    dialog = open_dialog(Sights())
    assert dialog.windowTitle() == "Nose: before and after"
    assert dialog.pair.before.has_image
    assert dialog.pair.after.has_image
    for text in ("Pores are less visible.", "Pore load: −9 %", "About 48 pores per cm²", "Version 1"):
        assert text in said(dialog)
    assert dialog.pair.before.hasFocus()


def test_all_of_it_is_reached_by_keys(open_dialog: Open, qtbot: QtBot) -> None:
    dialog = open_dialog(Sights())
    dialog.one_place.setFocus()
    qtbot.keyClick(dialog.one_place, Key.Key_Space)
    assert dialog.pair.currentIndex() == Arrangement.ONE_PLACE.value
    assert not dialog.beside.isChecked()
    dialog.pores.setFocus()
    qtbot.keyClick(dialog.pores, Key.Key_Space)
    assert drawn(dialog) == (False, True)
    qtbot.keyClick(dialog.left_out, Key.Key_Space)
    assert drawn(dialog) == (False, False)
    qtbot.keyClick(dialog.closer, Key.Key_Space)
    assert dialog.pair.both.look().zoom > 1
    qtbot.keyClick(dialog.whole, Key.Key_Space)
    assert dialog.pair.both.look().is_whole
    assert nameless(dialog) == []
    qtbot.keyClick(dialog, Key.Key_Escape)
    assert not dialog.isVisible()


def test_enter_presses_the_button_that_has_the_keys_and_none_from_the_picture(open_dialog: Open, qtbot: QtBot) -> None:
    dialog = open_dialog(Sights())
    dialog.one_place.setFocus()
    qtbot.keyClick(dialog.one_place, Key.Key_Return)
    assert dialog.pair.currentIndex() == Arrangement.ONE_PLACE.value
    dialog.pair.both.setFocus()
    qtbot.keyClick(dialog.pair.both, Key.Key_Return)
    assert dialog.pair.currentIndex() == Arrangement.ONE_PLACE.value
    dialog.closer.setFocus()
    qtbot.keyClick(dialog.closer, Key.Key_Enter)
    assert dialog.pair.both.look().zoom > 1
    dialog.close_button.setFocus()
    qtbot.keyClick(dialog.close_button, Key.Key_Return)
    assert not dialog.isVisible()


def test_what_is_drawn_stays_off_when_the_patch_is_fetched_anew(open_dialog: Open, qtbot: QtBot) -> None:
    sights = Sights()
    dialog = open_dialog(sights)
    dialog.pores.setChecked(False)
    dialog.drop_pictures()
    assert not dialog.pair.before.has_image
    qtbot.waitUntil(lambda: dialog.pair.before.has_image)
    assert sights.asked == 2
    assert not dialog.pair.before.has_pores


def test_why_a_patch_cannot_be_shown_is_said(open_dialog: Open) -> None:
    sights = Sights(problem=UserError(mark("Errors", "The photo {name} cannot be read."), name="nose.jpg"))
    dialog = open_dialog(sights)
    assert dialog.pair.before.accessibleDescription() == "The photo nose.jpg cannot be read."
    assert not dialog.pair.before.has_image


def test_a_closed_dialog_goes_on_with_nothing(
    open_dialog: Open, context: Context, qtbot: QtBot, settled: Settle
) -> None:
    bugs: list[Exception] = []
    context.broken.connect(bugs.append)
    dialog = open_dialog(Sights())
    dialog.drop_pictures()
    dialog.reject()
    settled()
    assert bugs == []


def test_a_diary_that_is_locked_stops_it_and_unlocking_shows_it(
    open_dialog: Open, context: Context, qtbot: QtBot
) -> None:
    dialog = open_dialog(Sights())
    context.resting.emit()
    dialog.drop_pictures()
    assert not dialog.pair.before.has_image
    qtbot.waitUntil(lambda: dialog.pair.before.has_image)
