"""The calibration week on the measured part of the progress page: its end, and the figures until they are anew."""

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from poreditary.app.context import Context
from poreditary.app.pages.progress import ProgressPage
from poreditary.diary.diary import Diary
from poreditary.domain.kinds import View, Zone
from tests.app.conftest import DiaryDo, Settle
from tests.app.pages.progress_kit import shown
from tests.conftest import StandingClock
from tests.diary import measured_kit as kit


@pytest.fixture
def page(qtbot: QtBot, context: Context, settled: Settle, diary_do: DiaryDo, clock: StandingClock) -> ProgressPage:
    """Return the page with two days of the week and a later sitting that could be the third."""

    def write(diary: Diary) -> None:
        kit.set_up(diary, clock, diary.today() - timedelta(days=5), days=2, zones=(Zone.NOSE,))
        days = [(diary.today() - timedelta(days=number), {Zone.NOSE: -4.0}) for number in (1, 0)]
        kit.measured(diary, days)

    diary_do(write)
    return shown(qtbot, context, settled)


def complete(page: ProgressPage, context: Context) -> None:
    """Let the sitting of the day before today be the third day of the week."""

    def sitting(diary: Diary) -> int:
        yesterday = diary.today() - timedelta(days=1)
        return next(one.sitting_id for one in diary.photos.all(View.LEFT_CHEEK) if one.day == yesterday)

    context.change(page, lambda diary: diary.calibration.count_in(sitting(diary)))


def test_keys_stay_above_when_the_card_goes(page: ProgressPage, qtbot: QtBot, context: Context) -> None:
    part = page.measured
    qtbot.waitUntil(part.week.isVisible)
    part.week.take.setFocus()
    complete(page, context)
    qtbot.waitUntil(part.week.isHidden)
    assert QApplication.focusWidget() is part.view
    part.measuring.cancel()
    qtbot.waitUntil(lambda: not part.measuring.is_busy)


def test_that_all_figures_are_of_another_baseline_is_said_once(
    page: ProgressPage, qtbot: QtBot, context: Context, diary_do: DiaryDo
) -> None:
    part = page.measured
    said = "These figures are from before the patches, the baseline or the photos changed."
    assert said not in part.assumed.text()
    complete(page, context)
    qtbot.waitUntil(lambda: said in part.assumed.text())
    texts = [label.text() for label in part.listed.findChildren(QLabel)]
    assert texts and not any("Measured before" in text for text in texts)
    part.measuring.cancel()
    qtbot.waitUntil(lambda: not part.measuring.is_busy)
