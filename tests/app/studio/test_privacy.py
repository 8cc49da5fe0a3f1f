"""The studio's pictures: the live one is clear under the pointer alone; all of them can be let go of."""

import pytest
from PySide6.QtWidgets import QApplication

from poreditary.app.camera.feed import FeedState
from poreditary.domain.kinds import View
from tests.app.privacy_kit import BLURRED, SHARP, blur, detail, point_at, point_away, point_nowhere
from tests.app.studio.studio_kit import Key, Sitter

pytestmark = pytest.mark.qt_log_ignore("No RHI backend", extend=True)


@pytest.fixture(autouse=True)
def no_pointer(qapp: QApplication) -> None:
    point_nowhere()


def test_the_live_picture_is_blurred_until_the_pointer_is_on_it(sitter: Sitter) -> None:
    sitter.prefer()
    sitter.begin()
    preview = sitter.studio.stage.preview
    preview.set_guides(is_mirrored=True, has_grid=False, has_outline=False)
    preview.setFocus()
    sitter.wait(lambda: detail(preview) > SHARP)
    blur(sitter.context, sitter.do)
    assert preview.hasFocus()
    assert detail(preview) < BLURRED
    point_at(preview)
    assert detail(preview) > SHARP
    point_away(preview)
    assert detail(preview) < BLURRED


def test_the_photo_just_taken_is_blurred(sitter: Sitter) -> None:
    sitter.prefer()
    sitter.begin()
    sitter.shoot()
    now = sitter.studio.stage.review.now
    sitter.wait(lambda: detail(now) > SHARP)
    blur(sitter.context, sitter.do)
    assert detail(now) < BLURRED
    now.setFocus()
    assert detail(now) > SHARP


def test_a_sitting_lets_go_of_camera_and_pictures_and_goes_on(sitter: Sitter) -> None:
    sitter.prefer()
    sitter.begin()
    sitter.shoot()
    sitter.press(Key.Key_K)
    sitter.wait_for_view(View.CHIN)
    sitter.shoot()
    studio, sitting_id = sitter.studio, sitter.studio.sitting_id
    sitter.page.drop_pictures()
    assert studio.source.state is FeedState.OFF
    assert not studio.stage.preview.has_picture
    assert not studio.stage.preview.has_ghost
    assert not studio.stage.review.now.has_image
    assert studio._judged is None
    assert studio._reference is None
    assert studio.judge.is_idle
    assert studio.sitting_id == sitting_id
    sitter.settled()
    assert studio.source.state is FeedState.OFF

    sitter.page.refresh()
    sitter.wait_for_view(View.CHIN)
    sitter.wait(lambda: studio.stage.preview.has_picture)
    sitter.shoot()
    sitter.press(Key.Key_K)
    sitter.wait(lambda: len(sitter.photos()) == 2)
    assert studio.stage.is_at_end


def test_before_a_sitting_the_picture_comes_again(sitter: Sitter) -> None:
    sitter.prefer()
    sitter.open()
    studio = sitter.studio
    sitter.page.drop_pictures()
    assert studio.source.state is FeedState.OFF
    sitter.page.refresh()
    sitter.wait(lambda: studio.stage.preview.has_picture)
    assert studio.sitting_id == 0
