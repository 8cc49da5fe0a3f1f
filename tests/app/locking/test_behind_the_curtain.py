"""What comes late, what is told meanwhile, who leaves too early: nothing of a locked diary is seen or lost."""

import shutil
from datetime import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMessageBox, QPushButton, QVBoxLayout

from poreditary.app.dialogs.passphrase_dialog import PassphraseDialog
from poreditary.app.dialogs.reaction_dialog import ReactionDialog, open_reaction
from poreditary.app.dialogs.recovery_dialog import RecoveryDialog
from poreditary.app.instance import bring_forward
from poreditary.app.vault_flow import VaultFlow, left_text
from poreditary.diary.diary import Diary
from poreditary.diary.pictures import pixels_of
from poreditary.domain.kinds import ReminderSubject, Slot, StepKind
from poreditary.domain.plan import Reminder
from poreditary.domain.routine import Routine, Step
from poreditary.photo import sandbox
from tests.app.locking.conftest import WORDS, curtains, locker, type_words, unlock
from tests.app.reminding.kit import reminding
from tests.app.window_kit import Window
from tests.conftest import StandingClock
from tests.photo.samples import photo

Key = Qt.Key


def covers_of(dialog: QDialog) -> list[QPushButton]:
    """Return what can be pressed in a covered dialog."""
    return [button for button in dialog.findChildren(QPushButton) if button.isVisible()]


def test_a_recovery_code_that_is_ready_only_after_the_lock_is_not_shown(opened: Window) -> None:
    VaultFlow(opened.frame.context, opened.frame).make_recovery()
    locker(opened).lock()
    opened.wait(lambda: len(curtains()) == 2)
    dialog = opened.shell.findChild(RecoveryDialog)
    assert dialog is not None
    assert dialog.isVisible()
    assert not dialog.form.code.isVisible()
    assert dialog.windowTitle() == "Poreditary"
    unlock(opened)
    assert dialog.form.code.isVisible()
    assert dialog.windowTitle() == "Recovery code"
    dialog.done(0)


def test_a_dialog_that_an_answer_closes_does_not_keep_the_diary_shut(opened: Window) -> None:
    open_reaction(opened.frame.context, opened.frame)
    opened.settle()
    dialog = opened.frame.findChild(ReactionDialog)
    assert isinstance(dialog, ReactionDialog)
    dialog.accept()
    locker(opened).lock()
    opened.wait(lambda: len(curtains()) == 1)
    unlock(opened)
    assert len(opened.ask(lambda diary: diary.reactions.all())) == 1


def test_a_question_has_room_for_the_passphrase_and_is_asked_again(opened: Window) -> None:
    box = QMessageBox(QMessageBox.Icon.NoIcon, "Recovery code", "Make a recovery code now?", parent=opened.shell)
    yes = box.addButton("Make a recovery code", QMessageBox.ButtonRole.AcceptRole)
    box.open()
    opened.settle()
    size = box.size()
    locker(opened).lock()
    QApplication.processEvents()
    panel = next(curtain.panel for curtain in curtains() if curtain.window() is box)
    assert not yes.isVisible()
    assert box.rect().contains(panel.geometry())
    assert panel.height() >= panel.sizeHint().height()
    QTest.keyClicks(panel.field, WORDS)
    QTest.keyClick(panel.field, Key.Key_Return)
    opened.wait(lambda: not curtains())
    opened.settle()
    assert (box.size(), yes.isVisible(), box.windowTitle()) == (size, True, "Recovery code")
    yes.click()
    assert box.clickedButton() is yes


def test_a_question_that_comes_while_locked_has_room_as_well(opened: Window) -> None:
    locker(opened).lock()
    box = QMessageBox(QMessageBox.Icon.NoIcon, "About", "A diary.", parent=opened.shell)
    box.open()
    opened.wait(lambda: any(curtain.window() is box for curtain in curtains()))
    panel = next(curtain.panel for curtain in curtains() if curtain.window() is box)
    opened.wait(lambda: box.rect().contains(panel.geometry()) and panel.height() >= panel.sizeHint().height())
    panel.refuse("This is not the passphrase of this diary. " * 4)
    opened.wait(lambda: box.rect().contains(panel.geometry()) and panel.height() >= panel.sizeHint().height())
    QTest.keyClicks(panel.field, WORDS)
    QTest.keyClick(panel.field, Key.Key_Return)
    opened.wait(lambda: not curtains())
    box.done(0)


def test_what_a_window_hides_and_shows_behind_the_curtain_holds_afterwards(opened: Window) -> None:
    dialog = QDialog(opened.shell)
    lines = QVBoxLayout(dialog)
    gone, stays = QLineEdit(), QLineEdit()
    for part in (gone, stays):
        lines.addWidget(part)
    dialog.open()
    locker(opened).lock()
    gone.hide()
    came = QPushButton("Open the rescued diary", dialog)
    came.show()
    assert not came.isVisible()
    stays.setFocus()
    unlock(opened)
    assert (gone.isVisible(), stays.isVisible(), came.isVisible()) == (False, True, True)
    dialog.done(0)


def test_a_covered_dialog_cannot_be_closed_and_keeps_its_enter_key(opened: Window) -> None:
    open_reaction(opened.frame.context, opened.frame)
    opened.settle()
    dialog = opened.frame.findChild(ReactionDialog)
    assert isinstance(dialog, ReactionDialog)
    title, size = dialog.windowTitle(), dialog.size()
    locker(opened).lock()
    assert dialog.windowTitle() == "Poreditary"
    assert not dialog.close()
    assert [button.text() for button in covers_of(dialog)] == ["Open the diary"]
    unlock(opened)
    assert (dialog.windowTitle(), dialog.size()) == (title, size)
    assert dialog.save_button.isDefault()
    dialog.done(0)


def test_who_leaves_while_it_is_being_opened_finds_it_locked(opened: Window) -> None:
    locker(opened).lock()
    type_words()
    locker(opened).lock()
    opened.wait(lambda: not curtains()[0].panel.is_busy)
    opened.wait(lambda: not opened.desk.runner.is_busy)
    assert opened.desk.runner.is_locked
    assert curtains()[0].panel.field.text() == ""
    unlock(opened)


def test_what_was_typed_is_forgotten_when_nobody_goes_on(opened: Window) -> None:
    locker(opened).lock()
    panel = curtains()[0].panel
    QTest.keyClicks(panel.field, "seven quiet evenings")
    panel.shown.setChecked(True)
    assert panel._forget.isActive()
    panel._forget.timeout.emit()
    assert panel.field.text() == ""
    assert not panel.shown.isChecked()


def test_a_disk_that_is_gone_is_said_and_once_it_is_back_the_diary_opens(opened: Window) -> None:
    locker(opened).lock()
    opened.wait(lambda: not opened.desk.runner.is_busy)
    away = opened.folder.with_name("away")
    shutil.move(opened.folder, away)
    type_words()
    opened.wait(lambda: curtains()[0].panel.message.isVisible() and not curtains()[0].panel.is_busy)
    assert curtains()[0].panel.message.text()
    shutil.move(away, opened.folder)
    curtains()[0].panel.field.clear()
    unlock(opened)


def test_another_page_asked_for_meanwhile_is_there_afterwards(opened: Window) -> None:
    locker(opened).lock()
    opened.frame.context.go_to("guide")
    assert opened.frame.current_page() is None
    assert opened.shell.windowTitle() == "Poreditary"
    unlock(opened)
    assert type(opened.page).__name__ == "GuidePage"


def test_other_colours_wait_until_it_is_open(opened: Window) -> None:
    locker(opened).lock()
    opened.frame.make_anew()
    assert opened.frame.current_page() is None
    unlock(opened)
    assert type(opened.page).__name__ == "TodayPage"


def test_the_key_locks_before_anybody_looked_what_opens_the_diary(opened: Window) -> None:
    locker(opened).has_passphrase = False
    opened.desk.lock()
    opened.wait(lambda: len(curtains()) == 1)


def test_a_passphrase_dialog_comes_back_with_what_was_typed(opened: Window) -> None:
    dialog = PassphraseDialog(opened.frame.context, opened.frame, has_passphrase=True)
    dialog.open()
    QTest.keyClicks(dialog.form.new_one, "eight loud evenings")
    locker(opened).lock()
    assert not dialog.form.new_one.isVisible()
    dialog.form.new_one.setFocus()
    assert not dialog.form.new_one.hasFocus()
    unlock(opened)
    assert dialog.form.new_one.text() == "eight loud evenings"
    dialog.done(0)


def remind(diary: Diary) -> None:
    routine = diary.routines.add(Routine("Acid evening", Slot.EVENING)).id
    diary.routines.add_step(Step(routine, StepKind.CLEANSE, diary.today()))
    diary.plan.add_reminder(Reminder(ReminderSubject.ROUTINE, time(22, 40)))
    diary.preferences.save(diary.preferences.get())


def test_a_locked_diary_goes_on_reminding_and_names_nothing(opened: Window, clock: StandingClock) -> None:
    opened.change(lambda diary: diary.plan.add_reminder(Reminder(ReminderSubject.OTHER, time(8), text="Acid")))
    opened.ask(remind)
    scheduler = reminding(opened).scheduler
    scheduler._ask()
    opened.settle()
    locker(opened).lock()
    opened.wait(lambda: bool(scheduler._ahead))
    note = curtains()[0].panel.note
    clock.advance(minutes=11)
    scheduler.timer.timeout.emit()
    assert note.text() == "A reminder from your diary"
    assert note.isVisible()
    note.setText("")
    clock.advance(hours=10)
    scheduler.timer.timeout.emit()
    assert note.text() == "A reminder from your diary"
    assert "Acid" not in repr(scheduler._ahead)
    unlock(opened)


def test_locked_and_opened_many_times_with_every_page(opened: Window) -> None:
    for key in (Key.Key_2, Key.Key_3, Key.Key_4, Key.Key_5, Key.Key_6, Key.Key_7, Key.Key_Comma, Key.Key_1):
        opened.press(key)
        locker(opened).lock()
        unlock(opened)
    assert type(opened.page).__name__ == "TodayPage"


def test_a_second_start_of_a_locked_diary_brings_the_window_forward(locked: Window) -> None:
    assert bring_forward(locked.folder)


def test_the_process_that_decodes_photos_ends_with_the_lock(opened: Window) -> None:
    pixels_of(photo("JPEG"), "a.jpg", 64)
    assert sandbox._children
    locker(opened).lock()
    opened.wait(lambda: not sandbox._children)
    unlock(opened)


def test_what_is_announced_behind_the_curtain_is_not_read_aloud(
    opened: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[object] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", heard.append)
    locker(opened).lock()
    heard.clear()
    opened.frame.message.show_status("Retinol added")
    assert heard == []
    curtains()[0].panel.refuse("Again")
    assert heard


@pytest.mark.parametrize(
    ("left", "said"),
    [
        ("backups/0001/diary.key", "cannot be written: {folder}/backups/0001"),
        ("poreditary-ab12", "The backups".lower()),
    ],
)
def test_a_place_that_still_opens_the_old_way_is_named(tmp_path: Path, left: str, said: str) -> None:
    text = left_text(tmp_path / left)
    assert said.format(folder=tmp_path) in text
    assert ("Connect its disk" in text) is not left.endswith(".key")
