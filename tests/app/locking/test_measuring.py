"""A window that is locked or closed while photos are measured."""

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QDialog

from poreditary.app.measuring import Measuring
from poreditary.app.pages.progress import PHOTOS, ProgressPage
from poreditary.diary.diary import Diary
from poreditary.domain.kinds import View, Zone
from tests.app.locking.conftest import locker, unlock
from tests.app.window_kit import Window
from tests.conftest import StandingClock
from tests.diary import measured_kit as kit


@pytest.fixture
def measuring(opened: Window, clock: StandingClock) -> Measuring:
    """Return the measuring of a window once it has begun."""

    def write(diary: Diary) -> None:
        kit.set_up(diary, clock, diary.today() - timedelta(days=30), days=0, zones=(Zone.NOSE,))
        kit.keep(diary, diary.today())

    opened.ask(write)
    opened.frame.show_page("progress")
    page = opened.page
    assert isinstance(page, ProgressPage)
    page.ways.setCurrentIndex(PHOTOS)
    found = Measuring.of(opened.frame.context)
    opened.wait(lambda: found.is_busy)
    return found


def left(diary: Diary) -> int:
    return len(diary.measurements.waiting(View.LEFT_CHEEK))


def test_locking_stops_it_and_unlocking_goes_on(opened: Window, measuring: Measuring) -> None:
    bugs: list[Exception] = []
    opened.frame.context.broken.connect(bugs.append)
    locker(opened).lock()
    opened.wait(lambda: not measuring.is_busy)
    assert measuring.made is None
    unlock(opened)
    page = opened.page
    assert isinstance(page, ProgressPage)
    assert page.ways.currentIndex() == PHOTOS
    opened.wait(lambda: measuring.made is not None)
    assert opened.ask(left) == 0
    assert bugs == []


def test_unlocked_at_once_it_goes_on_and_says_so_until_it_is_done(opened: Window, measuring: Measuring) -> None:
    locker(opened).lock()
    unlock(opened)
    page = opened.page
    assert isinstance(page, ProgressPage)
    opened.wait(lambda: measuring.made is not None)
    opened.wait(page.measured.line.isHidden)
    assert opened.ask(left) == 0


def test_it_goes_on_by_itself_whichever_page_was_on_show(opened: Window, measuring: Measuring) -> None:
    opened.frame.show_page("today")
    locker(opened).lock()
    opened.wait(lambda: not measuring.is_busy)
    unlock(opened)
    opened.wait(lambda: measuring.made is not None)
    assert opened.ask(left) == 0


def test_behind_a_dialog_it_goes_on_as_well(opened: Window, measuring: Measuring) -> None:
    page = opened.page
    assert isinstance(page, ProgressPage)
    dialog = QDialog(opened.frame.shell)
    dialog.open()
    locker(opened).lock()
    opened.wait(lambda: not measuring.is_busy)
    unlock(opened)
    opened.wait(lambda: measuring.made is not None)
    opened.wait(page.measured.line.isHidden)
    assert opened.page is page
    dialog.reject()


def test_closing_in_the_middle_leaves_nothing_under_way(opened: Window, measuring: Measuring) -> None:
    bugs: list[Exception] = []
    opened.frame.context.broken.connect(bugs.append)
    opened.application.close()
    assert not measuring.is_busy
    assert bugs == []
