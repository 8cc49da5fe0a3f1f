"""A sitting from the keyboard, with a film in the camera's place."""

import json
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QSlider

from poreditary.app.camera import feed
from poreditary.app.camera.feed import FeedState
from poreditary.app.pages import photos_files
from poreditary.app.studio import countdown
from poreditary.diary.photos import look_at
from poreditary.diary.sittings import Shot, shot_at
from poreditary.domain.kinds import View
from poreditary.domain.photo import Sitting
from poreditary.domain.quality import GateMode, from_json
from poreditary.domain.treatment import Session
from tests.app.accessible import nameless
from tests.app.studio.studio_kit import TWO, Key, Sitter
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
    assert sitter.told[-1] == "2 photos kept"
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


def test_the_gate_says_in_words_and_with_a_sign_what_it_sees(sitter: Sitter, dark_film: Path) -> None:
    sitter.prefer()
    sitter.open(film=dark_film)
    line = sitter.studio.stage.gate_line
    assert line.text() == ""
    sitter.press(Key.Key_Space)
    sitter.wait(lambda: line.text().startswith("Too dark"))
    assert line.sign.name == "care"


def test_remind_keeps_after_one_question(sitter: Sitter, dark_film: Path) -> None:
    sitter.prefer()
    sitter.open(film=dark_film)
    sitter.press(Key.Key_Space)
    sitter.wait_for_view(View.NOSE)
    sitter.shoot()
    form = sitter.studio.stage.review_panel.form
    assert not form.question.isVisible()
    sitter.press(Key.Key_Space)
    assert form.question.text() == "Keep it all the same?"
    assert form.question.isVisible()
    assert sitter.photos() == []
    sitter.press(Key.Key_Space)
    sitter.wait_for_view(View.CHIN)
    (photo,) = sitter.photos()
    assert "too_dark" in json.loads(photo.quality)["findings"]


def test_strict_asks_to_take_it_again_and_keeps_by_a_second_choice(sitter: Sitter, dark_film: Path) -> None:
    sitter.prefer(gate=GateMode.STRICT)
    sitter.open(film=dark_film)
    sitter.press(Key.Key_Space)
    sitter.wait_for_view(View.NOSE)
    sitter.shoot()
    form = sitter.studio.stage.review_panel.form
    assert form.again.hasFocus()
    assert (form.again.property("role"), form.keep.property("role")) == ("primary", "quiet")
    sitter.press(Key.Key_Space)
    sitter.wait_for_view(View.NOSE)
    assert sitter.photos() == []
    sitter.shoot()
    sitter.press(Key.Key_Tab)
    assert QApplication.focusWidget() is form.keep
    assert form.keep.text() == "Keep all the same"
    sitter.press(Key.Key_Space)
    sitter.wait_for_view(View.CHIN)
    assert json.loads(sitter.photos()[0].quality)["mode"] == "strict"


def test_off_says_nothing_and_keeps_the_figures(sitter: Sitter, dark_film: Path) -> None:
    sitter.prefer(gate=GateMode.OFF)
    sitter.open(film=dark_film)
    sitter.press(Key.Key_Space)
    sitter.wait_for_view(View.NOSE)
    sitter.shoot()
    panel = sitter.studio.stage.review_panel
    assert not panel.form.verdict.isVisible()
    assert sitter.studio.stage.gate_line.text() == ""
    sitter.press(Key.Key_Space)
    sitter.wait_for_view(View.CHIN)
    kept = json.loads(sitter.photos()[0].quality)
    assert (kept["mode"], kept["figures"]["light"] < 70) == ("off", True)


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


def test_the_last_photo_lies_over_the_picture_and_stands_beside_the_new_one(sitter: Sitter) -> None:
    sitter.prefer((View.NOSE,))
    sitter.begin()
    stage = sitter.studio.stage
    assert ghosts(sitter) == (False, False)
    sitter.shoot()
    assert not stage.review.before.isVisible()
    sitter.press(Key.Key_K)
    sitter.wait(lambda: stage.is_at_end)
    sitter.click(stage.end.again_button)
    sitter.wait(stage.start.form.start.hasFocus)
    sitter.press(Key.Key_Space)
    sitter.wait_for_view(View.NOSE)
    assert ghosts(sitter) == (True, True)
    sitter.shoot()
    assert stage.review.before.isVisible()
    assert stage.review.before_title.text().startswith("Last time: Saturday, November 21, 2026")


def ghosts(sitter: Sitter) -> tuple[bool, bool]:
    """Return whether a photo lies over the picture, and whether how strongly can be chosen."""
    stage = sitter.studio.stage
    return stage.preview.has_ghost, stage.taking.form.ghost.isEnabled()


def test_the_ghost_is_shown_more_and_less_by_keys_and_that_is_remembered(sitter: Sitter) -> None:
    sitter.prefer()
    sitter.begin()
    preview = sitter.studio.stage.preview
    before = preview.opacity
    sitter.press(Key.Key_BracketRight)
    assert preview.opacity == pytest.approx(before + 0.05)
    for _ in range(3):
        sitter.press(Key.Key_BracketLeft)
    assert preview.opacity == pytest.approx(before - 0.1)
    assert sitter.context.settings.ghost_percent == round((before - 0.1) * 100)


def test_mirror_grid_and_outline_are_turned_over_by_keys_and_remembered(sitter: Sitter) -> None:
    sitter.prefer()
    sitter.begin()
    preview = sitter.studio.stage.preview
    for key in (Key.Key_M, Key.Key_G, Key.Key_O):
        sitter.press(key)
    assert (preview.is_mirrored, preview.has_grid, preview.has_outline) == (False, False, False)
    kept = sitter.context.settings
    assert (kept.is_mirrored, kept.has_grid, kept.has_outline) == (False, False, False)
    assert not sitter.studio.judge.is_mirrored


def test_letters_typed_into_a_field_are_letters(sitter: Sitter) -> None:
    sitter.prefer()
    sitter.open()
    start = sitter.studio.stage.start
    start.form.place.setFocus()
    for key in (Key.Key_G, Key.Key_Y, Key.Key_M, Key.Key_Space):
        sitter.press(key)
    assert start.form.place.currentText() == "gym "
    assert sitter.context.settings.has_grid


def test_a_countdown_gives_time_and_can_be_stopped(sitter: Sitter, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(countdown, "SECOND_MS", 30)
    sitter.remember(countdown=3)
    sitter.prefer()
    sitter.begin()
    studio = sitter.studio
    counts: list[int] = []
    studio.countdown.counted.connect(counts.append)
    sitter.press(Key.Key_Space)
    sitter.press(Key.Key_Escape)
    assert not studio.countdown.is_running
    assert counts[-1] == 0
    assert sitter.page.door.is_open
    counts.clear()
    sitter.shoot()
    assert counts == [3, 2, 1, 0]


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


def test_hiding_the_page_lets_the_camera_go_and_showing_it_goes_on(sitter: Sitter) -> None:
    sitter.prefer()
    sitter.begin()
    source = sitter.studio.source
    sitter.page.hide()
    assert source.state is FeedState.OFF
    sitter.page.show()
    sitter.wait(lambda: source.state is FeedState.LIVE)
    sitter.page.showMinimized()
    sitter.wait(lambda: source.state is FeedState.OFF)
    sitter.page.showNormal()
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


def test_how_strict_the_gate_is_belongs_to_the_diary(sitter: Sitter) -> None:
    sitter.prefer()
    sitter.begin()
    stage = sitter.studio.stage
    sitter.click(stage.taking.form.camera)
    box = stage.camera.form.gate
    box.setFocus()
    sitter.press(Key.Key_Down)
    assert sitter.do(lambda diary: diary.preferences.get().photo_gate) == "strict"
    assert sitter.studio.mode is GateMode.STRICT


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
    sitter.page.show()
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
