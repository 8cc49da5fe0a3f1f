"""What lies over the live picture, and the keys that change it."""

import pytest

from poreditary.app.studio import countdown
from poreditary.domain.kinds import View
from tests.app.studio.studio_kit import Key, Sitter

# Without a screen a film is decoded by the processor, and Qt says so.
pytestmark = pytest.mark.qt_log_ignore("No RHI backend", extend=True)


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
