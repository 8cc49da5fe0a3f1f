"""Logging and changing a patch test."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QDate, Qt, QTime
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from poreditary.app.context import Context
from poreditary.app.dialogs.patch_test_dialog import PatchTestDialog, open_patch_test
from poreditary.diary.diary import Diary
from poreditary.domain.day import Stamp
from poreditary.domain.kinds import PatchResult, StepKind
from poreditary.domain.product import Product
from poreditary.domain.reaction import PatchReading, PatchTest
from tests.app.accessible import nameless
from tests.app.conftest import DiaryDo, Settle
from tests.app.treatments import click, dialog
from tests.conftest import NOW, StandingClock

Open = Callable[..., PatchTestDialog]
pytestmark = pytest.mark.usefixtures("in_english", "unasked")


@pytest.fixture
def opened(window: QWidget, context: Context, settled: Settle) -> Open:
    """Return a function that opens the dialog for a patch test."""

    def make(test_id: int = 0) -> PatchTestDialog:
        open_patch_test(context, window, test_id)
        return dialog(PatchTestDialog, settled)

    return make


def patches(diary: Diary) -> list[PatchTest]:
    return diary.patch_tests.all()


def test_a_patch_test_of_the_shelf_is_logged_by_keys(
    opened: Open, qtbot: QtBot, settled: Settle, diary_do: DiaryDo
) -> None:
    product = diary_do(lambda diary: diary.shelf.add(Product("Retinol", StepKind.RETINOID, brand="Acme"))).id
    found = opened()
    form = found.form
    assert found.focusWidget() is form.product
    qtbot.keyClicks(form.product, "Acme")
    assert not form.name.isVisible()
    form.place.setFocus()
    qtbot.keyClicks(form.place, "Neck")
    form.day.setDate(QDate(2026, 11, 20))
    form.at.setTime(QTime(21, 0))
    form.result_24.setFocus()
    assert not form.note_24.isEnabled()
    qtbot.keyClicks(form.result_24, "Sl")
    form.note_24.setFocus()
    qtbot.keyClicks(form.note_24, "pink")
    qtbot.keyClick(form.note_24, Qt.Key.Key_Return)
    settled()

    (test,) = diary_do(patches)
    assert (test.product_id, test.name, test.place) == (product, "Acme Retinol", "Neck")
    assert (test.day, test.stamp) == (date(2026, 11, 20), Stamp(datetime(2026, 11, 20, 20, 0, tzinfo=UTC), 60))
    assert test.readings == (PatchReading(24, PatchResult.SLIGHT, "pink"),)


def test_what_is_neither_on_the_shelf_nor_named_is_said_in_place(
    opened: Open, qtbot: QtBot, settled: Settle, diary_do: DiaryDo
) -> None:
    found = opened()
    assert found.form.name.isVisible()
    click(qtbot, found.save_button)
    settled()

    assert found.problem.text() == "A patch test needs a product. Choose one or write its name."
    assert diary_do(patches) == []


def test_nothing_is_changed_by_opening_and_saving(
    opened: Open, qtbot: QtBot, settled: Settle, diary_do: DiaryDo
) -> None:
    put_on = Stamp(datetime(2026, 10, 24, 19, 0, 37, tzinfo=UTC), 120)
    readings = (PatchReading(24, PatchResult.NONE), PatchReading(96, PatchResult.CLEAR, "red"))

    def fill(diary: Diary) -> None:
        product = diary.shelf.add(Product("Retinol", StepKind.RETINOID)).id
        diary.patch_tests.add(PatchTest(date(2026, 10, 23), put_on, 0, product, "", "Arm", "Note", None, readings))
        diary.shelf.discard(product)

    diary_do(fill)
    before = diary_do(patches)
    found = opened(before[0].id)
    assert found.form.product.currentText() == "A product in the trash"
    assert found.test() == before[0]
    click(qtbot, found.save_button)
    settled()

    assert diary_do(patches) == before


def test_another_time_keeps_the_offset_it_was_put_on_by(opened: Open, diary_do: DiaryDo) -> None:
    summer = PatchTest(date(2026, 7, 1), replace(NOW, utc_offset=120), name="Sample")
    found = opened(diary_do(lambda diary: diary.patch_tests.add(summer)).id)
    found.form.at.setTime(QTime(7, 15))

    assert found.test().stamp.utc_offset == 120
    assert found.test().stamp.local.strftime("%H:%M") == "07:15"


def test_a_reading_taken_back_leaves_its_note_behind(opened: Open, diary_do: DiaryDo) -> None:
    test = PatchTest(NOW.local.date(), NOW, name="Sample", readings=(PatchReading(24, PatchResult.SLIGHT, "pink"),))
    found = opened(diary_do(lambda diary: diary.patch_tests.add(test)).id)
    found.form.result_24.setCurrentIndex(0)

    assert found.test().readings == ()


def test_all_fields_have_names_and_their_own_keys(opened: Open) -> None:
    found = opened()
    for result, _note in found.readings.values():
        result.setCurrentIndex(1)

    assert nameless(found) == []
    keys = [
        label.text()[label.text().index("&") + 1].lower() for label in found.findChildren(QLabel) if "&" in label.text()
    ]
    assert len(keys) == 9
    assert len(set(keys)) == len(keys)


def test_after_midnight_a_test_belongs_to_the_day_that_has_not_ended(
    opened: Open, diary_do: DiaryDo, clock: StandingClock
) -> None:
    diary_do(lambda diary: diary.preferences.save(replace(diary.preferences.get(), day_ends_at=4)))
    clock.advance(hours=3)
    found = opened()
    assert found.form.day.date() == QDate(2026, 11, 22)
    assert found.test().day == date(2026, 11, 21)
    found.form.at.setTime(QTime(1, 10))
    assert found.test().day == date(2026, 11, 21)


@pytest.mark.usefixtures("in_berlin")
def test_another_day_has_the_offset_of_that_day(opened: Open) -> None:
    found = opened()
    found.form.day.setDate(QDate(2026, 10, 20))
    found.form.at.setTime(QTime(21, 0))

    assert found.test().stamp == Stamp(datetime(2026, 10, 20, 19, 0, tzinfo=UTC), 120)
