"""After a sitting: what is said of it, what undo takes back, and that the page shows what is true then."""

import pytest

from poreditary.app.camera.feed import UNPLUGGED, FeedState
from poreditary.app.texts import action
from poreditary.domain.kinds import View
from poreditary.domain.quality import GateMode
from tests.app.studio.studio_kit import Key, Sitter

# Without a screen a film is decoded by the processor, and Qt says so.
pytestmark = pytest.mark.qt_log_ignore("No RHI backend", extend=True)


def take_one(sitter: Sitter, *views: View) -> None:
    """Take a photo of the nose in a sitting of these views, and end it by its last view or by Finish."""
    sitter.prefer(views, gate=GateMode.OFF)
    sitter.begin()
    sitter.shoot()
    sitter.press(Key.Key_K)
    if len(views) > 1:
        sitter.wait_for_view(views[1])
        sitter.click(sitter.studio.stage.taking.form.finish)
    sitter.wait(lambda: sitter.studio.stage.is_at_end)
    sitter.settled()


def test_undo_names_the_end_of_the_sitting_and_the_page_says_what_is_true(sitter: Sitter) -> None:
    take_one(sitter, View.NOSE)
    end = sitter.studio.stage.end
    back: list[str] = []
    sitter.context.taken_back.connect(lambda changes: back.append(action(changes)))
    assert (end.heading.text(), sitter.told[-1]) == ("1 photo kept", "Sitting ended")
    sitter.context.undo()
    sitter.settled()
    assert back == ["Sitting ended"]
    assert (end.heading.text(), end.state.text()) == ("1 photo kept", "The sitting is open again.")
    assert len(sitter.photos()) == 1
    sitter.context.undo()
    sitter.settled()
    assert back[1].startswith("Photo nose-")
    assert (end.heading.text(), len(end.photos.pictures), sitter.photos()) == ("No photo kept", 0, [])
    sitter.context.redo()
    sitter.context.redo()
    sitter.settled()
    assert (end.heading.text(), end.state.isVisible(), len(end.photos.pictures)) == ("1 photo kept", False, 1)


def test_a_sitting_whose_end_was_taken_back_is_gone_on_with(sitter: Sitter) -> None:
    take_one(sitter, View.NOSE, View.CHIN)
    end = sitter.studio.stage.end
    sitter.context.undo()
    sitter.settled()
    assert end.again_button.text() == "Go on with the sitting"
    sitter.click(end.again_button)
    sitter.wait_for_view(View.CHIN)
    assert sitter.studio.stage.taking.form.step.text() == "View 2 of 2"


def test_a_sitting_taken_back_altogether_is_said_to_be_gone(sitter: Sitter) -> None:
    take_one(sitter, View.NOSE)
    for _ in range(3):
        sitter.context.undo()
    sitter.settled()
    end = sitter.studio.stage.end
    assert end.heading.text() == "This sitting was taken back."
    assert end.again_button.text() == "Begin another sitting"


def test_entering_and_leaving_the_studio_leaves_nothing_to_undo(sitter: Sitter) -> None:
    sitter.prefer()
    before = sitter.do(lambda diary: diary.undoable)
    sitter.begin()
    sitter.press(Key.Key_Escape)
    assert not sitter.page.door.is_open
    assert sitter.context.undoable == before
    assert sitter.context.redoable is None


def test_the_photos_of_the_sitting_are_shown_at_its_end_and_let_go_with_the_page(sitter: Sitter) -> None:
    take_one(sitter, View.NOSE)
    photos = sitter.studio.stage.end.photos
    sitter.wait(lambda: len(photos.pictures) == 1 and photos.pictures[0].has_picture)
    assert photos.isVisible()
    (picture,) = photos.pictures
    photos.hide()
    sitter.page.drop_pictures()
    assert not picture.has_picture
    sitter.press(Key.Key_Escape)
    assert photos.pictures == []


def test_space_does_nothing_where_the_camera_was_pulled_out(sitter: Sitter, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[object] = []
    monkeypatch.setattr(sitter.page, "ask_for_files", lambda: asked.append(1))
    sitter.prefer((View.NOSE,), gate=GateMode.OFF)
    sitter.begin()
    stage = sitter.studio.stage
    sitter.studio.source.feed._become(FeedState.WAITING, UNPLUGGED)
    assert stage.no_picture.hasFocus()
    sitter.press(Key.Key_Space)
    sitter.press(Key.Key_Return)
    assert (asked, sitter.page.door.is_open, stage.no_picture.isVisible()) == ([], True, True)
    assert stage.no_picture.accessibleName() == stage.no_picture.label.text()
