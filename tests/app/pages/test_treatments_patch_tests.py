"""The card of patch tests: what is read next, reading it with one button, and the trash."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from poreditary.app.context import Context
from poreditary.app.dialogs import entry_dialog
from poreditary.app.dialogs.patch_test_dialog import PatchTestDialog
from poreditary.app.dialogs.reaction_dialog import ReactionDialog
from poreditary.app.models.trash_list import kind_text
from poreditary.app.pages.treatments import TreatmentsPage
from poreditary.app.pages.treatments_patch_words import moment_text
from poreditary.diary.diary import Diary
from poreditary.domain.day import Stamp
from poreditary.domain.kinds import PatchResult, StepKind
from poreditary.domain.product import Product
from poreditary.domain.reaction import PatchReading, PatchTest
from tests.app.accessible import nameless
from tests.app.conftest import DiaryDo, Settle
from tests.app.treatments import american, back_to, click, close, dialog, show_page
from tests.conftest import NOW

Key = Qt.Key


@pytest.fixture(autouse=True)
def in_english(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(entry_dialog, "ask_to_discard", lambda _dialog: True)
    with american():
        yield


@pytest.fixture
def open_page(qtbot: QtBot, context: Context, settled: Settle) -> Callable[[], TreatmentsPage]:
    """Return a function that shows the page."""
    return lambda: show_page(context, qtbot, settled)


def put_on(hours_ago: float, *readings: PatchReading, name: str = "Sample", product_id: int | None = None) -> PatchTest:
    stamp = Stamp(NOW.moment - timedelta(hours=hours_ago), NOW.utc_offset)
    return PatchTest(stamp.local.date(), stamp, name=name, product_id=product_id, place="Arm", readings=readings)


def patches(diary: Diary) -> list[PatchTest]:
    return diary.patch_tests.all()


def spaced(text: str) -> str:
    """Return a text with the narrow spaces that some locales write in times made wide."""
    return text.replace("\N{NARROW NO-BREAK SPACE}", " ")


def test_an_empty_card_says_what_will_be_here_and_logs_the_first(
    open_page: Callable[[], TreatmentsPage], qtbot: QtBot, settled: Settle, diary_do: DiaryDo
) -> None:
    shown = open_page().patch_tests
    assert "tried on a small place" in shown.hint.text()
    assert shown.line.isHidden()

    click(qtbot, shown.log_button)
    found = dialog(PatchTestDialog, settled)
    found.form.name.setFocus()
    qtbot.keyClicks(found.form.name, "Sample")
    qtbot.keyClick(found.form.name, Key.Key_Return)
    settled()

    (test,) = diary_do(patches)
    assert (test.name, test.stamp) == ("Sample", NOW)
    assert tuple(map(spaced, shown.table.entries.rows[0].cells)) == (
        "Sample", "November 21 10:30 PM", "", "", "24 hours: tomorrow 10:30 PM", "",
    )  # fmt: skip
    assert not shown.line.buttons[PatchResult.NONE].isEnabled()


def test_a_reading_is_written_with_two_clicks_from_the_list(
    open_page: Callable[[], TreatmentsPage], qtbot: QtBot, settled: Settle, diary_do: DiaryDo
) -> None:
    def fill(diary: Diary) -> None:
        diary.patch_tests.add(put_on(30, name="First"))
        diary.patch_tests.add(put_on(26, name="Second"))

    diary_do(fill)
    shown = open_page().patch_tests
    assert spaced(shown.line.label.text()) == "First, 24 hours: since today 4:30 PM"

    row = shown.table.visualRect(shown.table.entries.index(0, 0)).center()
    qtbot.mouseClick(shown.table.viewport(), Qt.MouseButton.LeftButton, pos=row)
    assert spaced(shown.line.label.text()) == "Second, 24 hours: since today 8:30 PM"
    click(qtbot, shown.line.buttons[PatchResult.SLIGHT])
    settled()

    assert diary_do(patches)[0].readings == (PatchReading(24, PatchResult.SLIGHT),)
    assert spaced(shown.line.label.text()) == "Second, 48 hours: tomorrow 8:30 PM"
    assert not shown.line.buttons[PatchResult.SLIGHT].isEnabled()
    assert shown.readings.text() == "24 hours: Slight"


def test_by_keys_a_reading_is_two_tabs_and_a_space_away(
    open_page: Callable[[], TreatmentsPage], qtbot: QtBot, settled: Settle, diary_do: DiaryDo
) -> None:
    diary_do(lambda diary: diary.patch_tests.add(put_on(50)))
    page = open_page()
    shown = page.patch_tests
    shown.table.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(shown.table, Key.Key_Tab)
    assert page.focusWidget() is shown.line.buttons[PatchResult.NONE]
    qtbot.keyClick(page.focusWidget(), Key.Key_Space)
    settled()

    assert diary_do(patches)[0].readings == (PatchReading(48, PatchResult.NONE),)
    assert page.focusWidget() is shown.table


def test_a_clear_result_offers_a_reaction_with_its_product(
    open_page: Callable[[], TreatmentsPage], qtbot: QtBot, settled: Settle, diary_do: DiaryDo
) -> None:
    def fill(diary: Diary) -> int:
        product = diary.shelf.add(Product("Retinol", StepKind.RETINOID)).id
        diary.patch_tests.add(put_on(50, PatchReading(48, PatchResult.CLEAR, "red"), name="", product_id=product))
        diary.patch_tests.add(put_on(400, PatchReading(48, PatchResult.NONE)))
        return product

    product = diary_do(fill)
    shown = open_page().patch_tests
    assert [row.cells[3] for row in shown.table.entries.rows] == [
        "Clear after 48 hours",
        "Nothing to see after 48 hours",
    ]
    assert shown.readings.text() == "48 hours: Clear, red"

    click(qtbot, shown.line.reaction_button)
    found = dialog(ReactionDialog, settled)
    assert found.form.product.currentData() == product
    close(found, qtbot)


def test_enter_edits_delete_moves_to_the_trash_and_undo_brings_back(
    open_page: Callable[[], TreatmentsPage],
    qtbot: QtBot,
    settled: Settle,
    diary_do: DiaryDo,
    context: Context,
) -> None:
    diary_do(lambda diary: diary.patch_tests.add(put_on(50, PatchReading(24, PatchResult.NONE))))
    before = diary_do(patches)
    page = open_page()
    table = page.patch_tests.table
    table.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(table, Key.Key_Return)
    close(dialog(PatchTestDialog, settled), qtbot)
    back_to(page, qtbot)
    table.setFocus(Qt.FocusReason.TabFocusReason)

    qtbot.keyClick(table, Key.Key_Delete)
    settled()
    assert diary_do(patches) == []
    assert page.patch_tests.line.isHidden()
    assert [kind_text(item.kind) for item in diary_do(lambda diary: diary.trash.items())] == ["Patch test"]

    context.undo()
    settled()
    assert diary_do(patches) == before


def test_everything_the_keys_reach_has_a_name(open_page: Callable[[], TreatmentsPage], diary_do: DiaryDo) -> None:
    diary_do(lambda diary: diary.patch_tests.add(put_on(50, PatchReading(24, PatchResult.CLEAR))))

    assert nameless(open_page().patch_tests) == []


def test_moments_near_now_are_said_as_one_says_them() -> None:
    now = Stamp(datetime(2026, 11, 21, 22, 30, tzinfo=UTC), 60)
    said = [moment_text(Stamp(now.moment + timedelta(days=days), 60), now) for days in (-2, -1, 0, 1, 2)]

    assert [text.split(" 11:30")[0] for text in said] == [
        "November 19",
        "yesterday",
        "today",
        "tomorrow",
        "November 23",
    ]
