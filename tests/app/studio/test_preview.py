"""The live picture: mirror, ghost, guides, and how little it costs to paint."""

import pytest
from PySide6.QtCore import QElapsedTimer, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from poreditary.app.studio.outlines import SIDE, outline
from poreditary.app.studio.preview import Preview, fitted_ghost
from poreditary.domain.kinds import View

RED, BLUE, GREEN = QColor("#c00000"), QColor("#0000c0"), QColor("#00c000")


def halves(width: int = 640, height: int = 480) -> QImage:
    """Return a picture that is red at the left and blue at the right."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(BLUE)
    for x in range(width // 2):
        for y in range(height):
            image.setPixelColor(x, y, RED)
    return image


@pytest.fixture
def preview(qtbot: QtBot) -> Preview:
    made = Preview()
    qtbot.addWidget(made)
    made.set_guides(is_mirrored=False, has_grid=False, has_outline=False)
    made.resize(320, 240)
    with qtbot.waitExposed(made):
        made.show()
    return made


def sides(preview: Preview) -> tuple[QColor, QColor]:
    shown = preview.grab().toImage()
    return shown.pixelColor(40, 120), shown.pixelColor(280, 120)


def test_the_preview_is_a_mirror_where_it_is_wished(preview: Preview) -> None:
    frame = halves()
    preview.set_frame(frame)
    assert sides(preview) == (RED, BLUE)
    preview.set_guides(is_mirrored=True, has_grid=False, has_outline=False)
    assert sides(preview) == (BLUE, RED)
    preview.set_frame(frame)
    assert sides(preview) == (BLUE, RED)
    assert frame == halves()


def test_the_ghost_lies_over_the_picture_as_strongly_as_chosen_and_is_mirrored_with_it(preview: Preview) -> None:
    picture = QImage(640, 480, QImage.Format.Format_RGB32)
    picture.fill(GREEN)
    preview.set_frame(picture)
    preview.set_ghost(halves())
    preview.set_opacity(1)
    assert sides(preview) == (RED, BLUE)
    preview.set_guides(is_mirrored=True, has_grid=False, has_outline=False)
    assert sides(preview) == (BLUE, RED)
    preview.set_opacity(0)
    assert sides(preview) == (GREEN, GREEN)
    preview.set_opacity(0.5)
    left, _right = sides(preview)
    assert 80 < left.blue() < 120
    assert 80 < left.green() < 120
    preview.set_ghost(None)
    assert sides(preview) == (GREEN, GREEN)


def test_a_ghost_of_another_shape_is_laid_with_middle_and_longer_side_on_the_picture() -> None:
    upright = QImage(300, 400, QImage.Format.Format_RGB32)
    upright.fill(RED)
    fitted = fitted_ghost(upright, QSize(800, 450))
    assert fitted.pixelColor(400, 225) == RED
    assert fitted.pixelColor(400, 2) == RED
    assert fitted.pixelColor(80, 225).alpha() == 0
    assert fitted.pixelColor(110, 225) == RED


def test_a_picture_of_another_shape_is_shown_whole(preview: Preview) -> None:
    preview.set_frame(halves(640, 360))
    assert preview.picture().size() == QSize(320, 180)
    preview.resize(500, 180)
    assert preview.picture().size() == QSize(320, 180)


@pytest.mark.parametrize("view", View)
def test_each_view_has_an_outline_inside_its_picture(view: View) -> None:
    shape = outline(view)
    square = QRectF(0, 0, SIDE, SIDE)
    assert square.contains(shape.main.boundingRect())
    assert square.contains(shape.hints.boundingRect())
    assert shape.main.boundingRect().height() > SIDE / 2.5


def test_left_and_right_are_mirrored_and_a_persons_left_is_at_the_cameras_right() -> None:
    left, right = outline(View.LEFT_CHEEK).main.boundingRect(), outline(View.RIGHT_CHEEK).main.boundingRect()
    assert left.center().x() > SIDE / 2
    assert right.center().x() == pytest.approx(SIDE - left.center().x())
    # The left side of a face is seen when it looks to its right, which is the camera's left: the nose is there.
    nose = QPointF(18.5, 60.5)
    assert outline(View.LEFT_45).main.contains(nose)
    assert not outline(View.RIGHT_45).main.contains(nose)


def test_guides_are_drawn_only_where_they_are_wished(preview: Preview) -> None:
    preview.set_view(View.FRONT)
    preview.set_frame(halves())
    plain = preview.grab().toImage()
    preview.set_guides(is_mirrored=False, has_grid=True, has_outline=False)
    grid = preview.grab().toImage()
    preview.set_guides(is_mirrored=False, has_grid=False, has_outline=True)
    shape = preview.grab().toImage()
    assert plain.pixelColor(107, 30) == RED
    assert grid.pixelColor(107, 30) != RED
    assert shape != plain
    assert shape != grid


def test_the_seconds_that_are_left_stand_over_the_picture(preview: Preview) -> None:
    preview.set_frame(halves())
    before = preview.grab().toImage()
    preview.set_count(3)
    counting = preview.grab().toImage()
    assert counting != before
    assert counting.pixelColor(20, 200) == before.pixelColor(20, 200)
    preview.set_count(0)
    assert preview.grab().toImage() == before


def test_out_of_sight_frames_are_passed_over(preview: Preview) -> None:
    preview.hide()
    preview.set_frame(halves())
    assert not preview.has_picture


def test_it_says_which_view_it_shows(preview: Preview) -> None:
    preview.set_view(View.NOSE)
    assert preview.accessibleName() == "Live picture, Nose"
    assert preview.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_a_large_frame_with_ghost_and_guides_is_shown_in_a_fraction_of_its_time(preview: Preview) -> None:
    frame, ghost = halves(1920, 1080), halves(1280, 720)
    preview.resize(760, 560)
    preview.set_guides(is_mirrored=True, has_grid=True, has_outline=True)
    preview.set_view(View.FRONT)
    preview.set_ghost(ghost)
    clock, taken = QElapsedTimer(), []
    for _ in range(12):
        clock.start()
        preview.set_frame(frame)
        preview.repaint()
        taken.append(clock.elapsed())
    assert min(taken) < 20
