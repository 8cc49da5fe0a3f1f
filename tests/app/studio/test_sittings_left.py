"""Sittings that are asked for, left, hidden and gone on with."""

import pytest

from poreditary.app.camera.feed import FeedState
from poreditary.domain.kinds import View
from poreditary.domain.photo import Sitting
from tests.app.studio.studio_kit import TWO, Key, Sitter
from tests.conftest import StandingClock

# Without a screen a film is decoded by the processor, and Qt says so.
pytestmark = pytest.mark.qt_log_ignore("No RHI backend", extend=True)


def test_the_condition_is_asked_once_with_the_answers_of_last_time(sitter: Sitter, clock: StandingClock) -> None:
    sitter.prefer()
    said = Sitting(clock().local.date(), clock(), clean_skin=True, light="lamp", place="bath", minutes_since_washing=15)
    sitter.do(lambda diary: diary.sittings.begin(TWO, said))
    sitter.do(lambda diary: diary.sittings.finish(1))
    sitter.open()
    form = sitter.studio.stage.start.form
    assert (form.skin.currentText(), form.washed.value()) == ("clean", 15)
    assert (form.light.currentText(), form.place.currentText()) == ("lamp", "bath")
    form.light.setEditText("window")
    form.washed.setValue(-1)
    sitter.click(form.start)
    sitter.wait_for_view(View.NOSE)
    sitting = sitter.do(lambda diary: diary.photos.sitting(2))
    assert (sitting.light, sitting.place, sitting.clean_skin) == ("window", "bath", True)
    assert sitting.minutes_since_washing is None


def test_the_views_can_be_chosen_for_a_sitting(sitter: Sitter) -> None:
    sitter.prefer()
    sitter.open()
    start = sitter.studio.stage.start
    assert start.views() == TWO
    sitter.click(start.boxes[View.NOSE])
    sitter.click(start.boxes[View.CHIN])
    assert not start.form.start.isEnabled()
    sitter.click(start.boxes[View.FOREHEAD])
    sitter.click(start.form.start)
    sitter.wait_for_view(View.FOREHEAD)
    assert sitter.do(lambda diary: diary.preferences.get().views) == TWO


def test_a_sitting_that_was_left_is_gone_on_with(sitter: Sitter) -> None:
    sitter.prefer()
    sitter.begin()
    sitter.shoot()
    sitter.press(Key.Key_K)
    sitter.wait_for_view(View.CHIN)
    sitter.press(Key.Key_Escape)
    assert not sitter.page.door.is_open
    assert sitter.studio.source.state is FeedState.OFF
    sitter.page.take_photos()
    start = sitter.studio.stage.start
    sitter.settled()
    row = start.form.unfinished
    labels = [label.text() for label in row.findChildren(type(start.form.condition_note)) if label.text()]
    assert labels == ["Sitting of 10:30\u202fPM: 1 of 2 views"]
    button = next(b for b in row.findChildren(type(start.form.start)) if b.isVisible())
    assert button.accessibleName() == f"Go on with: {labels[0]}"
    sitter.wait(button.hasFocus)
    sitter.press(Key.Key_Space)
    sitter.wait_for_view(View.CHIN)
    assert sitter.studio.stage.taking.form.step.text() == "View 2 of 2"


def test_choosing_photos_once_more_leaves_a_sitting_that_can_be_gone_on_with(sitter: Sitter) -> None:
    sitter.prefer()
    sitter.begin()
    sitter.shoot()
    sitter.press(Key.Key_K)
    sitter.wait_for_view(View.CHIN)
    sitter.shoot()
    assert sitter.is_reviewing()
    sitter.page.go_home()
    sitter.settled()
    assert sitter.page.stack.currentWidget() is sitter.page.room
    assert sitter.studio.source.state is FeedState.OFF
    assert len(sitter.photos()) == 1
    assert [left.sitting.is_open for left in sitter.do(lambda diary: diary.sittings.unfinished())] == [True]


def test_a_sitting_left_before_its_first_photo_is_over(sitter: Sitter) -> None:
    sitter.prefer()
    sitter.begin()
    sitter.press(Key.Key_Escape)
    sitter.settled()
    assert sitter.do(lambda diary: diary.sittings.unfinished()) == []
    assert sitter.told == []


def test_a_sitting_of_an_earlier_day_can_only_be_finished(sitter: Sitter, clock: StandingClock) -> None:
    sitter.prefer()
    sitter.do(lambda diary: diary.sittings.begin(TWO))
    clock.advance(days=1)
    sitter.open()
    start = sitter.studio.stage.start
    buttons = [b for b in start.form.unfinished.findChildren(type(start.form.start)) if b.isVisible()]
    assert [b.text() for b in buttons] == ["Finish"]
    sitter.click(buttons[0])
    assert not start.form.unfinished.isVisible()
    assert sitter.do(lambda diary: diary.sittings.unfinished()) == []


def test_hiding_the_page_lets_the_camera_go_and_showing_it_goes_on(sitter: Sitter) -> None:
    sitter.prefer()
    sitter.begin()
    source = sitter.studio.source
    sitter.page.hide()
    assert source.state is FeedState.OFF
    sitter.page.show()
    sitter.wait(lambda: source.state is FeedState.LIVE)
    sitter.window.showMinimized()
    sitter.wait(lambda: source.state is FeedState.OFF)
    sitter.window.showNormal()
    sitter.wait(lambda: source.state is FeedState.LIVE)
    assert sitter.studio.flow.view is View.NOSE


def test_the_page_made_anew_goes_on_with_the_sitting(sitter: Sitter) -> None:
    sitter.prefer()
    sitter.begin()
    assert sitter.page.place() == {"studio": 1, "session": None}
    place = sitter.page.place()
    sitter.page.door.close()
    sitter.page.show_place(place)
    sitter.wait_for_view(View.NOSE)
