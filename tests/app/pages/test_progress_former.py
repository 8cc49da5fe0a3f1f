"""What is not in the series of now can be looked at: refused sittings, former baselines, former methods."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from poreditary.app.context import Context
from poreditary.app.dialogs.seen_dialog import SeenDialog
from poreditary.app.pages.progress import ProgressPage
from poreditary.diary.diary import Diary
from poreditary.domain.change import Changes
from poreditary.domain.kinds import Zone
from tests.app.conftest import DiaryDo, Settle
from tests.app.pages.progress_kit import numbers, shown
from tests.conftest import StandingClock
from tests.diary import measured_kit as kit

Key = Qt.Key
pytestmark = pytest.mark.usefixtures("english_days")


@pytest.fixture
def page(qtbot: QtBot, context: Context, settled: Settle, diary_do: DiaryDo, clock: StandingClock) -> ProgressPage:
    """Return the page with a refused sitting and two others."""

    def write(diary: Diary) -> None:
        today = diary.today()
        kit.set_up(diary, clock, today - timedelta(days=100))
        kit.measured(
            diary,
            [
                (today - timedelta(days=50), {Zone.LEFT_CHEEK: kit.SOFT, Zone.NOSE: kit.SHINY}),
                (today - timedelta(days=30), {Zone.LEFT_CHEEK: -4.0, Zone.NOSE: kit.SHINY}),
                (today - timedelta(days=2), {Zone.LEFT_CHEEK: -20.0, Zone.NOSE: 2.0}),
            ],
        )

    diary_do(write)
    return shown(qtbot, context, settled)


def test_what_could_not_be_compared_is_seen_as_well(page: ProgressPage, qtbot: QtBot) -> None:
    sights = page.measured.listed.sights
    assert [chip.text() for chip in sights.values()] == ["See why"] * 3
    chip = list(sights.values())[1]
    assert chip.accessibleName() == "Left cheek, Oct 2, 2026: not comparable. See before and after"
    chip.setFocus()
    qtbot.keyClick(chip, Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), SeenDialog))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, SeenDialog)
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    assert any(text.startswith("Not comparable. Softer than the baseline") for text in texts)
    assert "Exactly: blur of 1.4 pixels (1 SD, 12.5 to the millimetre), limit 0.8." in texts
    assert not any("Pores are not counted" in text for text in texts)
    dialog.reject()


def test_figures_of_a_former_baseline_are_shown_when_asked_for(
    page: ProgressPage, qtbot: QtBot, context: Context, settled: Settle
) -> None:
    fields = page.measured.fields
    assert not fields.baseline.isVisible()
    photo = context.today() - timedelta(days=1)

    def begin_anew(diary: Diary) -> Changes:
        return diary.patches.set_up(kit.keep(diary, photo)[0], [(Zone.NOSE, kit.OVALS[Zone.NOSE])])

    page.measured.measuring.problems.clear()
    context.change(page, begin_anew)
    qtbot.waitUntil(fields.baseline.isVisible)
    assert fields.baseline.currentText() == "The present one"
    qtbot.waitUntil(lambda: numbers(page) == [])
    qtbot.waitUntil(page.measured.week.isVisible)
    fields.baseline.setFocus()
    qtbot.keyClick(fields.baseline, Key.Key_Down)
    assert fields.baseline.currentText() == "Until Nov 21, 2026"
    qtbot.waitUntil(lambda: len(numbers(page)) == 3)
    qtbot.waitUntil(page.measured.week.isHidden)
    assert page.measured.verdict.text().startswith("Nov 19, 2026. 1 of 2 patches")
    place = page.place()
    again = ProgressPage(context)
    qtbot.addWidget(again)
    again.show_place(place)
    again.show()
    qtbot.waitUntil(lambda: again.measured.fields.baseline.currentText() == "Until Nov 21, 2026")
    page.measured.measuring.cancel()
    qtbot.waitUntil(lambda: not page.measured.measuring.is_busy)


def test_figures_of_a_former_method_stand_beside_the_new(
    qtbot: QtBot, context: Context, settled: Settle, diary_do: DiaryDo, clock: StandingClock
) -> None:
    def write(diary: Diary) -> None:
        kit.set_up(diary, clock, diary.today() - timedelta(days=30), zones=(Zone.NOSE,))
        kit.measured(diary, [(diary.today(), {Zone.NOSE: -20.0})], version="0")
        kit.measured(diary, [(diary.today() - timedelta(days=3), {Zone.NOSE: 2.0})])

    diary_do(write)
    page = shown(qtbot, context, settled)
    field = page.measured.fields.version
    assert [field.itemText(n) for n in range(field.count())] == ["Version 1", "Version 0"]
    assert len(numbers(page)) == 2
    field.setFocus()
    qtbot.keyClick(field, Key.Key_Down)
    qtbot.waitUntil(lambda: len(numbers(page)) == 1)
    assert "version 0" in page.measured.method.text()
