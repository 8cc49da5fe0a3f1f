"""After a sitting: whether anything changed since the one before, asked where it teaches something."""

from datetime import date

import pytest

from poreditary.diary.diary import Diary
from poreditary.domain.kinds import View
from poreditary.domain.quality import GateMode
from tests.app.studio.studio_kit import Key, Sitter
from tests.diary.measure_kit import set_up

# Without a screen a film is decoded by the processor, and Qt says so.
pytestmark = pytest.mark.qt_log_ignore("No RHI backend", extend=True)


def begin_week(diary: Diary) -> None:
    set_up(diary, 1, date(2026, 11, 19))
    diary.calibration.begin(View.NOSE)


def test_the_studio_begins_with_the_view_of_the_week_and_counts_its_sitting_in(sitter: Sitter) -> None:
    sitter.prefer((View.CHIN, View.NOSE), gate=GateMode.OFF)
    sitter.do(begin_week)
    sitter.open()
    sitter.press(Key.Key_Escape)
    sitter.page.show_place({"studio": 0, "views": [View.NOSE]})
    sitter.settled()
    assert sitter.views() == (View.NOSE,)
    assert sitter.studio.stage.start.week.text().startswith("Calibration week: 1 of 3 sittings")
    sitter.press(Key.Key_Space)
    sitter.wait_for_view(View.NOSE)
    sitter.shoot()
    sitter.press(Key.Key_K)
    sitter.wait(lambda: sitter.studio.stage.is_at_end)
    sitter.settled()
    box = sitter.studio.stage.end.unchanged.box
    assert box.accessibleName() == "Nothing in my routine changed since the last sitting"
    assert not box.isChecked()
    sitter.click(box)
    sitter.settled()
    assert box.isChecked()
    assert sitter.studio.stage.end.unchanged.note.text() == "It counts for the calibration week: 2 of 3 sittings."
    assert sitter.do(lambda diary: diary.calibration.standing(View.NOSE)).done == 2
    sitter.context.undo()
    sitter.settled()
    assert not box.isChecked()


def test_nothing_is_asked_where_nothing_is_measured(sitter: Sitter) -> None:
    sitter.prefer((View.NOSE,), gate=GateMode.OFF)
    sitter.begin()
    assert not sitter.studio.stage.start.week.text()
    sitter.shoot()
    sitter.press(Key.Key_K)
    sitter.wait(lambda: sitter.studio.stage.is_at_end)
    sitter.settled()
    assert not sitter.studio.stage.end.unchanged.isVisible()
