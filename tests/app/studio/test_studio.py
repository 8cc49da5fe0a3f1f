"""A sitting from the keyboard, with a film in the camera's place."""

import json
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QSlider

from poreditary.app.camera import feed
from poreditary.app.camera.feed import FeedState
from poreditary.app.pages import photos_files
from poreditary.diary.photos import look_at
from poreditary.diary.sittings import Shot, shot_at
from poreditary.domain.kinds import View
from poreditary.domain.quality import from_json
from poreditary.domain.treatment import Session
from tests.app.accessible import nameless
from tests.app.studio.studio_kit import Key, Sitter
from tests.conftest import StandingClock
from tests.photo import samples

# Without a screen a film is decoded by the processor, and Qt says so.
pytestmark = pytest.mark.qt_log_ignore("No RHI backend", extend=True)


def test_a_whole_sitting_by_space_alone(sitter: Sitter) -> None:
    sitter.prefer()
    sitter.begin()
    stage = sitter.studio.stage
    assert stage.preview.hasFocus()
    assert stage.taking.form.view.text() == "Nose"
    assert stage.taking.form.step.text() == "View 1 of 2"
    sitter.shoot()
    assert stage.review.isVisible()
    assert stage.review_panel.form.keep.hasFocus()
    sitter.press(Key.Key_Space)
    sitter.wait_for_view(View.CHIN)
    assert stage.preview.hasFocus()
    sitter.shoot()
    sitter.press(Key.Key_Space)
    sitter.wait(lambda: stage.is_at_end)
    assert stage.end.heading.text() == "2 photos kept"
    assert sitter.told[-1] == "Sitting ended"
    assert [photo.view for photo in reversed(sitter.photos())] == [View.NOSE, View.CHIN]
    assert sitter.studio.source.state is FeedState.OFF
    sitter.press(Key.Key_Space)
    assert sitter.page.stack.currentWidget() is sitter.page.room


def test_a_kept_photo_says_where_it_is_from_and_what_it_was_judged_by(sitter: Sitter, clock: StandingClock) -> None:
    sitter.prefer()
    sitter.begin()
    clock.advance(minutes=5)
    sitter.shoot()
    clock.advance(minutes=5)
    sitter.press(Key.Key_K)
    sitter.wait_for_view(View.CHIN)
    (photo,) = sitter.photos()
    assert (photo.taken.isoformat(), photo.taken_offset, photo.taken_from) == ("2026-11-21T22:35:00", 60, "camera")
    assert (photo.format, photo.width, photo.height) == ("PNG", 640, 480)
    assert json.loads(photo.settings) == {"resolution": [640, 480]}
    assert json.loads(photo.quality)["mode"] == "remind"
    quality = from_json(photo.quality)
    assert quality is not None
    assert quality.is_good
    sitter.context.undo()
    sitter.wait_for_view(View.NOSE)
    assert sitter.photos() == []


def test_take_again_and_skip_go_without_keeping(sitter: Sitter) -> None:
    sitter.prefer()
    sitter.begin()
    sitter.shoot()
    sitter.press(Key.Key_A)
    sitter.wait_for_view(View.NOSE)
    sitter.shoot()
    sitter.press(Key.Key_Escape)
    sitter.wait_for_view(View.NOSE)
    sitter.press(Key.Key_N)
    sitter.wait_for_view(View.CHIN)
    sitter.shoot()
    sitter.press(Key.Key_K)
    stage = sitter.studio.stage
    sitter.wait(lambda: stage.is_at_end)
    assert (stage.end.heading.text(), stage.end.left_out.text()) == ("1 photo kept", "Left out: Nose")
    assert [photo.view for photo in sitter.photos()] == [View.CHIN]


def test_a_sitting_begun_from_a_session_belongs_to_it(sitter: Sitter) -> None:
    sitter.prefer((View.NOSE,))
    session = Session(day=sitter.context.today(), treatment="peel")
    session_id = sitter.do(lambda diary: diary.treatments.add_session(session)).id
    sitter.page.show_place({"session": session_id})
    sitter.open()
    assert sitter.studio.stage.start.form.session.text().startswith("The photos will be kept with the session peel")
    sitter.press(Key.Key_Space)
    sitter.wait_for_view(View.NOSE)
    sitter.shoot()
    sitter.press(Key.Key_K)
    sitter.wait(lambda: sitter.studio.stage.is_at_end)
    assert sitter.do(lambda diary: len(diary.photos.of_session(session_id))) == 1


def test_close_ups_day_after_day_bring_one_gentle_note(sitter: Sitter, clock: StandingClock) -> None:
    sitter.prefer((View.NOSE,))
    clock.advance(days=-6)
    for number in range(13):
        keep_close_up(sitter, clock, number)
        clock.advance(days=number % 2)
    sitter.begin()
    sitter.shoot()
    stage = sitter.studio.stage
    while sitter.is_reviewing():  # the photos before are no skin: the gate asks
        sitter.press(Key.Key_K)
    sitter.wait(stage.end.note.isVisible)
    assert stage.end.note.text() == "Weekly photos show more than daily ones."
    sitter.click(stage.end.again_button)
    sitter.wait(stage.start.form.start.hasFocus)
    sitter.press(Key.Key_Space)
    sitter.wait_for_view(View.NOSE)
    assert not stage.taking.form.note.isVisible()


def keep_close_up(sitter: Sitter, clock: StandingClock, number: int) -> None:
    """Keep a photo of the nose that differs from all others."""
    picture = samples.upright()
    picture.paste((90, 90, 90), (40 + 2 * number, 40, 60 + 2 * number, 60))
    looked = look_at(samples.photo("JPEG", picture, b""), "camera.jpg", clock().local.replace(tzinfo=None))
    shot = Shot(shot_at(looked, "Test webcam", clock(), View.NOSE), View.NOSE)
    sitting = sitter.do(lambda diary: diary.sittings.begin((View.NOSE,))).id
    sitter.do(lambda diary: diary.sittings.keep(sitting, shot))
    sitter.do(lambda diary: diary.sittings.finish(sitting))


def test_everything_the_keys_reach_has_a_name(sitter: Sitter) -> None:
    sitter.prefer()
    sitter.begin()
    stage = sitter.studio.stage
    assert nameless(sitter.studio) == []
    assert any(isinstance(widget, QSlider) for widget in stage.taking.findChildren(QSlider))
    sitter.click(stage.taking.form.camera)
    assert nameless(sitter.studio) == []
    assert stage.camera.form.camera.hasFocus() or not stage.camera.form.camera.isEnabled()
    sitter.press(Key.Key_Escape)
    assert stage.preview.hasFocus()
    sitter.shoot()
    assert nameless(sitter.studio) == []


def test_a_missing_library_is_said_in_the_pictures_place_with_import_beside_it(
    sitter: Sitter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)
    asked: list[object] = []

    def ask(parent: object) -> list[Path]:
        asked.append(parent)
        return []

    monkeypatch.setattr(photos_files, "ask_for_photos", ask)
    sitter.prefer()
    sitter.window.show()
    sitter.page.take_photos()
    stage = sitter.studio.stage
    sitter.wait(stage.no_picture.isVisible)
    assert stage.no_picture.label.text() == feed.NO_LIBRARY
    assert not stage.no_picture.example_button.isVisible()
    sitter.settled()
    sitter.click(stage.start.form.camera)
    assert not stage.camera.form.camera.isEnabled()
    sitter.click(stage.no_picture.import_button)
    assert len(asked) == 1
    assert not sitter.page.door.is_open
