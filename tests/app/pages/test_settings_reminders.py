"""Reminders in Settings: listed, switched, deleted, offered; quiet hours, names, the background, the start."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTime
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from poreditary.app.context import Context
from poreditary.app.dialogs.reminder_dialog import ReminderDialog
from poreditary.app.pages.settings import SettingsPage
from poreditary.app.pages.settings_reminders import SettingsReminders
from poreditary.app.reminding import tray as trays
from poreditary.diary.diary import Diary
from poreditary.domain.kinds import ReminderSubject
from poreditary.domain.plan import Reminder
from tests.app.accessible import nameless
from tests.app.conftest import DiaryDo, Settle
from tests.app.treatments import american, dialog
from tests.diary.evening import Evening

Subject = ReminderSubject
OWN = Reminder(Subject.OTHER, time(12, 0), text="Ring & ask", weekdays=0b101)
PHOTO = Reminder(Subject.PHOTO, time(10, 0))


@pytest.fixture(autouse=True)
def at_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Keep the desktop's own files out of the tests."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    with american():
        yield


@pytest.fixture
def card(qtbot: QtBot, context: Context, diary_do: DiaryDo, settled: Settle) -> Iterator[SettingsReminders]:
    diary_do(lambda diary: [diary.plan.add_reminder(one) for one in (OWN, PHOTO)])
    page = SettingsPage(context)
    qtbot.addWidget(page)
    page.resize(1000, 640)
    with qtbot.waitExposed(page):
        page.show()
    settled()
    yield page.reminders


def texts(card: SettingsReminders) -> list[tuple[str, str, bool]]:
    """Return what each row says, and whether it is on."""
    return [(row.box.text(), row.when.text().replace("\u202f", " "), row.box.isChecked()) for row in card.list.rows]


def offers(card: SettingsReminders) -> list[QPushButton]:
    """Return the reminders offered with one click."""
    return [
        button for button in card.findChildren(QPushButton) if button.text().startswith("Remind") and button.isVisible()
    ]


def test_each_is_listed_with_what_and_when(card: SettingsReminders) -> None:
    assert texts(card) == [
        ("The weekly photo", "10:00 AM · every day", True),
        ("Ring && ask", "12:00 PM · Mon and Wed", True),
    ]
    assert not card.form.empty.isVisible()
    assert nameless(card) == []


def test_one_is_switched_off_with_the_space_bar_and_keeps_the_focus(
    qtbot: QtBot, card: SettingsReminders, diary_do: DiaryDo, settled: Settle, context: Context
) -> None:
    box = card.list.rows[1].box
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Space)
    settled()
    assert [reminder.is_on for reminder in diary_do(lambda diary: diary.plan.reminders())] == [True, False]
    assert card.list.rows[1].box.hasFocus()
    context.undo()
    settled()
    assert card.list.rows[1].box.isChecked()


def test_one_is_deleted_and_comes_back(
    card: SettingsReminders, diary_do: DiaryDo, settled: Settle, context: Context
) -> None:
    button = card.list.rows[1].delete_button
    button.setFocus()
    button.click()
    settled()
    assert [text for text, _when, _on in texts(card)] == ["The weekly photo"]
    assert card.list.rows[0].delete_button.hasFocus()
    context.undo()
    settled()
    assert len(texts(card)) == 2


def test_one_is_changed_and_another_added_in_a_dialog(card: SettingsReminders, settled: Settle) -> None:
    card.list.rows[1].change_button.click()
    found = dialog(ReminderDialog, settled)
    assert found.form.text.text() == "Ring & ask"
    found.form.at.setTime(QTime(13, 0))
    found.accept()
    settled()
    assert texts(card)[1][1].startswith("1:00 PM")
    card.form.add.click()
    assert dialog(ReminderDialog, settled).start.reminder.id == 0


def test_a_routine_and_the_photo_are_offered_with_one_click(
    card: SettingsReminders, diary_do: DiaryDo, settled: Settle, context: Context
) -> None:
    assert offers(card) == []

    def begin(diary: Diary) -> Evening:
        diary.plan.discard_reminder(diary.plan.reminders()[0])
        return Evening(diary)

    evening: Evening = diary_do(begin)
    card.refresh()
    settled()
    found = [button.text().replace("\u202f", " ") for button in offers(card)]
    assert found == [
        "Remind me of the evening routine at 9:30 PM",
        "Remind me of the weekly photo, Sunday at 10:00 AM",
    ]
    offers(card)[0].click()
    settled()
    made = diary_do(lambda diary: diary.plan.reminders())[-1]
    assert replace(made, id=0) == Reminder(Subject.ROUTINE, time(21, 30), subject_id=evening.id)
    assert [button.text()[:29] for button in offers(card)] == ["Remind me of the weekly photo"]
    assert context.undoable is not None


def test_quiet_hours_are_set_and_taken_away(
    qtbot: QtBot, card: SettingsReminders, diary_do: DiaryDo, settled: Settle, context: Context
) -> None:
    form = card.form
    assert form.is_quiet.isChecked()
    form.quiet_from.setFocus()
    qtbot.keyClick(form.quiet_from, Qt.Key.Key_Down)
    form.quiet_until.setFocus()
    settled()
    assert diary_do(lambda diary: diary.preferences.get().quiet_from) == "22:00"
    form.is_quiet.click()
    settled()
    kept = diary_do(lambda diary: diary.preferences.get())
    assert (kept.quiet_from, kept.quiet_until) == ("", "")
    assert not form.quiet_from.isEnabled()
    assert form.quiet_from.time() == QTime(23, 0)
    context.undo()
    settled()
    assert form.is_quiet.isChecked()
    assert form.quiet_from.time() == QTime(22, 0)


def test_names_are_allowed_beside_what_else_is_kept(
    card: SettingsReminders, diary_do: DiaryDo, settled: Settle
) -> None:
    before = diary_do(lambda diary: diary.preferences.get())
    card.form.names.click()
    settled()
    assert diary_do(lambda diary: diary.preferences.get()) == replace(before, names_in_reminders=True)


def test_without_a_tray_the_background_is_no_choice_and_the_reason_is_there(card: SettingsReminders) -> None:
    assert not card.form.keeps_running.isEnabled()
    assert card.form.tray_note.isVisible()
    assert "no system tray" in card.form.tray_note.text()


def test_with_a_tray_it_is_one(
    qtbot: QtBot, context: Context, settled: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(trays, "is_available", lambda: True)
    card = SettingsReminders(context)
    qtbot.addWidget(card)
    card.refresh()
    settled()
    assert card.form.tray_note.isHidden()
    with qtbot.waitSignal(context.background_asked) as asked:
        card.form.keeps_running.click()
    assert asked.args == [True]


def test_starting_with_the_computer_is_a_file_that_comes_and_goes(card: SettingsReminders, tmp_path: Path) -> None:
    file = tmp_path / "config" / "autostart" / "poreditary.desktop"
    assert not card.form.autostart.isChecked()
    card.form.autostart.click()
    assert file.exists()
    assert card.form.autostart.isChecked()
    card.form.autostart.click()
    assert not file.exists()


def test_a_place_that_cannot_be_written_leaves_it_off(
    qtbot: QtBot, card: SettingsReminders, context: Context, tmp_path: Path
) -> None:
    (tmp_path / "config").write_text("")
    with qtbot.waitSignal(context.refused):
        card.form.autostart.click()
    assert not card.form.autostart.isChecked()


def test_nothing_can_be_chosen_before_it_was_read(qtbot: QtBot, context: Context) -> None:
    card = SettingsReminders(context)
    qtbot.addWidget(card)
    assert not card.form.names.isEnabled()
    assert QApplication.activeModalWidget() is None


def test_a_long_text_of_one_s_own_does_not_widen_the_page(
    card: SettingsReminders, diary_do: DiaryDo, settled: Settle
) -> None:
    before = card.minimumSizeHint().width()
    diary_do(lambda diary: diary.plan.add_reminder(replace(OWN, text="Ring the clinic and ask " * 20)))
    card.refresh()
    settled()
    assert card.minimumSizeHint().width() == before
