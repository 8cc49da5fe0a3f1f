"""Good says no more than was looked at."""

import pytest
from PySide6.QtWidgets import QLabel

from poreditary.diary.photos import look_at
from poreditary.diary.sittings import Shot, shot_at
from poreditary.domain.kinds import View
from poreditary.photo.skin import SkinSpec, skin_patch
from tests.app.studio.studio_kit import Key, Sitter
from tests.photo import samples

# Without a screen a film is decoded by the processor, and Qt says so.
pytestmark = pytest.mark.qt_log_ignore("No RHI backend", extend=True)
NOT_COMPARED = "Good, but size and place could not be compared with the last photo"


def keep_before(sitter: Sitter, seed: int, width: int, height: int) -> None:
    """Let the last photo of the nose be of made-up skin of that size."""
    patch = skin_patch(SkinSpec(seed, 1, View.NOSE, exposure=-0.6, width=width, height=height), "")
    now = sitter.context.clock()
    looked = look_at(samples.photo("JPEG", patch, b""), "camera.jpg", now.local.replace(tzinfo=None))
    shot = Shot(shot_at(looked, "Test webcam", now, View.NOSE), View.NOSE)
    sitting = sitter.do(lambda diary: diary.sittings.begin((View.NOSE,))).id
    sitter.do(lambda diary: diary.sittings.keep(sitting, shot))
    sitter.do(lambda diary: diary.sittings.finish(sitting))


def lines_of(sitter: Sitter) -> list[str]:
    """Return what is said of the photo just taken."""
    found = sitter.studio.stage.review_panel.form.findings.findChildren(QLabel)
    return [label.text() for label in found]


def test_good_says_that_size_and_place_could_not_be_compared(sitter: Sitter) -> None:
    sitter.prefer((View.NOSE,))
    keep_before(sitter, 99, 640, 480)
    sitter.begin()
    line = sitter.studio.stage.gate_line
    sitter.wait(lambda: line.text() == NOT_COMPARED)
    assert line.sign.name == ""
    sitter.shoot()
    assert lines_of(sitter) == [NOT_COMPARED]


def test_a_photo_of_fewer_pixels_than_the_last_one_is_told(sitter: Sitter) -> None:
    sitter.prefer((View.NOSE,))
    keep_before(sitter, 7, 1280, 960)
    sitter.begin()
    sitter.shoot()
    text = "Fewer pixels than the last photo, 640 × 480 for 1280 × 960. Choose a higher resolution."
    assert text in lines_of(sitter)


def test_good_alone_stands_where_all_was_compared(sitter: Sitter) -> None:
    sitter.prefer((View.NOSE,))
    keep_before(sitter, 7, 640, 480)
    sitter.begin()
    sitter.wait(lambda: sitter.studio.stage.gate_line.text() == "Good")
    sitter.shoot()
    assert lines_of(sitter) == ["Good"]
    sitter.press(Key.Key_K)
