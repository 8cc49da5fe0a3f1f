"""Measuring what waits while the page is looked at: it begins by itself, can be stopped, and what it found is shown."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from poreditary.app.context import Context
from poreditary.app.pages.progress import PHOTOS, RATINGS, ProgressPage
from poreditary.diary.diary import Diary
from poreditary.domain.kinds import View, Zone
from tests.app.conftest import DiaryDo, Settle
from tests.conftest import StandingClock
from tests.diary import measured_kit as kit

Key = Qt.Key
pytestmark = pytest.mark.usefixtures("english_days")


@pytest.fixture(autouse=True)
def waits(diary_do: DiaryDo, clock: StandingClock) -> None:
    """Let a baseline and a later sitting wait to be measured; their photos show no skin."""

    def write(diary: Diary) -> None:
        kit.set_up(diary, clock, diary.today() - timedelta(days=30), days=0, zones=(Zone.NOSE,))
        kit.keep(diary, diary.today())

    diary_do(write)


@pytest.fixture
def page(qtbot: QtBot, context: Context) -> ProgressPage:
    made = ProgressPage(context)
    qtbot.addWidget(made)
    made.resize(1060, 740)
    made.ways.setCurrentIndex(PHOTOS)
    return made


def left(diary: Diary) -> int:
    return len(diary.measurements.waiting())


def test_what_waits_is_measured_while_the_page_is_looked_at(
    page: ProgressPage, qtbot: QtBot, settled: Settle, diary_do: DiaryDo
) -> None:
    def write(diary: Diary) -> None:
        (nose,) = kit.keep(diary, diary.today() - timedelta(days=1), View.NOSE, photos=1)
        diary.patches.set_up(nose, [(Zone.NOSE, kit.OVALS[Zone.NOSE])])

    diary_do(write)
    page.show_place(View.LEFT_CHEEK)
    page.show()
    part = page.measured
    qtbot.waitUntil(lambda: part.line.isVisible() and part.measuring.is_busy)
    assert part.line.label.text() == "Measuring photos: Left cheek"
    assert part.line.button.text() == "Cancel"
    qtbot.waitUntil(lambda: part.line.label.text() == "Measuring photos: Nose")
    qtbot.waitUntil(lambda: not part.measuring.is_busy)
    settled()
    assert diary_do(left) == 0
    qtbot.waitUntil(part.line.isHidden)
    texts = [label.text() for label in part.listed.findChildren(QLabel)]
    assert texts[0] == "Nov 21, 2026"
    assert any(text.startswith("Not comparable.") for text in texts)
    assert part.listed.chips == {}
    assert part.listed.sights == {}


def test_it_is_stopped_by_key_and_begun_again_only_by_key(
    page: ProgressPage, qtbot: QtBot, context: Context, settled: Settle, diary_do: DiaryDo
) -> None:
    page.show()
    part = page.measured
    qtbot.waitUntil(lambda: part.line.isVisible() and part.measuring.is_busy)
    part.line.button.setFocus()
    qtbot.keyClick(part.line.button, Key.Key_Space)
    qtbot.waitUntil(lambda: not part.measuring.is_busy)
    settled()
    assert diary_do(left) > 0
    qtbot.waitUntil(lambda: part.line.button.text() == "Measure")
    assert part.line.label.text() == "2 sittings are not measured yet."
    qtbot.waitUntil(part.line.button.hasFocus)
    page.refresh()
    settled()
    assert not part.measuring.is_busy
    qtbot.keyClick(part.line.button, Key.Key_Space)
    qtbot.waitUntil(lambda: part.measuring.is_busy)
    qtbot.waitUntil(lambda: not part.measuring.is_busy)
    settled()
    assert diary_do(left) == 0


def test_what_changes_is_measured_anew(
    page: ProgressPage, qtbot: QtBot, context: Context, settled: Settle, diary_do: DiaryDo
) -> None:
    diary_do(lambda diary: kit.measured(diary, []))
    page.show()
    settled()
    part = page.measured
    assert part.line.isHidden()
    newest = diary_do(lambda diary: diary.photos.all(View.LEFT_CHEEK)[0].id)
    context.change(page, lambda diary: diary.photos.discard([newest]))
    qtbot.waitUntil(lambda: part.measuring.is_busy)
    qtbot.waitUntil(lambda: not part.measuring.is_busy)
    settled()
    assert diary_do(left) == 0


def test_what_comes_while_a_view_is_measured_is_measured_next(
    page: ProgressPage, qtbot: QtBot, context: Context, settled: Settle, diary_do: DiaryDo
) -> None:
    page.show()
    part = page.measured
    qtbot.waitUntil(lambda: part.measuring.is_busy)
    context.change(page, lambda diary: diary.photos.edit_sitting(replace(diary.photos.sittings()[0], light="lamp")))
    context.ask(page, lambda diary: kit.keep(diary, diary.today() - timedelta(days=3)), lambda _ids: None)
    qtbot.waitUntil(lambda: not part.measuring.is_busy and diary_do(left) == 0, timeout=15_000)
    settled()


def test_nothing_is_measured_while_ratings_are_looked_at(
    page: ProgressPage, settled: Settle, diary_do: DiaryDo
) -> None:
    page.ways.setCurrentIndex(RATINGS)
    page.show()
    settled()
    assert not page.measured.measuring.is_busy
    assert diary_do(left) > 0


def test_why_a_view_cannot_be_measured_is_said(
    page: ProgressPage, qtbot: QtBot, context: Context, settled: Settle, diary_do: DiaryDo
) -> None:
    baseline = diary_do(lambda diary: diary.patches.views()[0].photo_id)
    diary_do(lambda diary: diary.photos.discard([baseline]))
    page.show()
    settled()
    part = page.measured
    qtbot.waitUntil(part.line.isVisible)
    assert "is in the trash" in part.line.label.text()
    assert part.line.label.property("role") == "care"
    assert not part.line.button.isVisible()
    assert not part.measuring.is_busy


def test_a_diary_that_is_about_to_close_is_not_measured_on(
    page: ProgressPage, qtbot: QtBot, context: Context, settled: Settle, diary_do: DiaryDo
) -> None:
    bugs: list[Exception] = []
    context.broken.connect(bugs.append)
    page.show()
    part = page.measured
    qtbot.waitUntil(lambda: part.measuring.is_busy)
    page.hide()
    context.resting.emit()
    qtbot.waitUntil(lambda: not part.measuring.is_busy)
    settled()
    assert diary_do(left) > 0
    page.show()
    page.refresh()
    qtbot.waitUntil(lambda: part.measuring.is_busy)
    qtbot.waitUntil(lambda: not part.measuring.is_busy)
    settled()
    assert diary_do(left) == 0
    assert bugs == []


def test_measuring_that_ended_out_of_sight_is_not_said_to_go_on(
    page: ProgressPage, qtbot: QtBot, settled: Settle
) -> None:
    page.show()
    part = page.measured
    qtbot.waitUntil(lambda: part.line.isVisible() and part.measuring.is_busy)
    page.hide()
    qtbot.waitUntil(lambda: not part.measuring.is_busy)
    settled()
    page.show()
    qtbot.waitUntil(part.line.isHidden)
    assert part.verdict.text()


def test_nothing_moves_when_measuring_begins_and_ends(page: ProgressPage, qtbot: QtBot, settled: Settle) -> None:
    page.show()
    part = page.measured

    def places() -> list[int]:
        return [widget.mapTo(page, QPoint()).y() for widget in (part.fields, part.verdict)]

    qtbot.waitUntil(lambda: part.line.isVisible() and part.measuring.is_busy)
    assert part.line.mapTo(page, QPoint(0, part.line.height())).y() > page.height() - part.line.height()
    before = places()
    qtbot.waitUntil(lambda: part.line.isHidden() and not part.measuring.is_busy)
    settled()
    assert places() == before
    assert page.foot.height() <= 1 or not page.foot.isVisible()
