"""The preview of the report follows what is measured, as what is saved does."""

from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from poreditary.app.context import Context
from poreditary.app.measuring import Measuring
from poreditary.app.pages.report import ReportPage
from poreditary.diary.diary import Diary
from poreditary.domain.kinds import View, Zone
from tests.app.conftest import DiaryDo
from tests.conftest import StandingClock
from tests.diary import measured_kit as kit


@pytest.fixture
def page(qtbot: QtBot, context: Context, diary_do: DiaryDo, clock: StandingClock) -> ReportPage:
    """Return the page, its preview on show, of a diary in which a sitting waits to be measured."""

    def write(diary: Diary) -> None:
        kit.set_up(diary, clock, diary.today() - timedelta(days=30), days=0, zones=(Zone.NOSE,))
        kit.keep(diary, diary.today())

    diary_do(write)
    made = ReportPage(context)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    wait(qtbot, made)
    return made


def wait(qtbot: QtBot, page: ReportPage) -> None:
    qtbot.waitUntil(
        lambda: (
            not (page.context.runner.is_busy or page.preview_timer.isActive() or page.form.preview.timer.isActive())
            and bool(page.form.preview.pages())
        )
    )


def pages(page: ReportPage) -> list[bytes]:
    return [bytes(image.constBits()) for image in page.form.preview.pages()]


def measure(qtbot: QtBot, page: ReportPage) -> None:
    measuring = Measuring.of(page.context)
    measuring.begin(View.LEFT_CHEEK)
    qtbot.waitUntil(lambda: not measuring.is_busy)


def test_what_was_measured_comes_into_the_preview(qtbot: QtBot, page: ReportPage) -> None:
    before = pages(page)
    measure(qtbot, page)
    wait(qtbot, page)
    assert pages(page) != before


def test_a_page_out_of_sight_looks_again_when_it_is_shown(qtbot: QtBot, page: ReportPage) -> None:
    before = pages(page)
    page.hide()
    measure(qtbot, page)
    assert pages(page) == before
    page.show()
    qtbot.waitUntil(lambda: pages(page) != before)
    wait(qtbot, page)


def test_patches_that_are_removed_leave_the_preview(qtbot: QtBot, page: ReportPage) -> None:
    measure(qtbot, page)
    wait(qtbot, page)
    before = pages(page)
    page.context.change(page, lambda diary: diary.patches.remove(View.LEFT_CHEEK))
    qtbot.waitUntil(lambda: pages(page) != before)
    wait(qtbot, page)
