import numpy as np
import pytest

from poreditary.domain.measuring import Oval
from poreditary.measure.aligned import FINE
from poreditary.measure.grid import LEAST_SIDE, MARGIN_MM, MOST_SIDE, grid_of, is_seen, outline, transformed

SQUARE = np.array([[100.0, 80.0], [200.0, 80.0], [200.0, 160.0], [100.0, 160.0]])


def test_without_a_patch_the_whole_photo_is_taken() -> None:
    assert outline(None, 40, 30).tolist() == [[0, 0], [39, 0], [39, 29], [0, 29]]


def test_a_polygon_stays_as_it_is() -> None:
    assert outline(((1.0, 2.0), (5.0, 2.0), (3.0, 9.0)), 40, 30).tolist() == [[1, 2], [5, 2], [3, 9]]


def test_an_oval_is_in_parts_of_the_longer_side_and_turns_clockwise() -> None:
    corners = outline(Oval(0.5, 0.25, 0.2, 0.1, 90.0), 400, 300)
    assert corners.mean(axis=0) == pytest.approx([200, 100])
    assert np.ptp(corners, axis=0) == pytest.approx([80, 160], abs=1)
    slanting = outline(Oval(0.5, 0.5, 0.2, 0.01, 30.0), 400, 300)
    farthest = slanting[slanting[:, 0].argmax()]
    assert farthest == pytest.approx([200 + 80 * np.cos(np.pi / 6), 200 + 80 * np.sin(np.pi / 6)], abs=0.5)


def test_a_grid_has_the_patch_and_a_margin() -> None:
    grid = grid_of(SQUARE, 10.0, 1000, 800)
    x, y = grid.places()
    assert grid.step == pytest.approx(10 / FINE)
    assert (x[0, 0], y[0, 0]) == pytest.approx((100 - 10 * MARGIN_MM, 80 - 10 * MARGIN_MM))
    assert (x[0, -1], y[-1, 0]) == pytest.approx((200 + 10 * MARGIN_MM, 160 + 10 * MARGIN_MM), abs=grid.step)
    is_in = (x > 100.5) & (x < 199.5) & (y > 80.5) & (y < 159.5)
    is_out = (x < 99) | (x > 201) | (y < 79) | (y > 161)
    assert grid.inside[is_in].all() and not grid.inside[is_out].any()
    assert grid.corners[2] == pytest.approx([x[0, -1], y[-1, 0]], abs=1e-3)


def test_a_grid_ends_where_the_photo_ends() -> None:
    grid = grid_of(SQUARE, 10.0, 150, 120)
    x, y = grid.places()
    assert x.max() <= 149 and y.max() <= 119
    assert grid.inside.sum() * grid.step**2 == pytest.approx(49.5 * 39.5, rel=0.03)


def test_a_face_is_measured_in_its_middle_at_the_true_scale() -> None:
    grid = grid_of(outline(None, 3000, 1000), 10.0, 3000, 1000)
    assert grid.step == pytest.approx(10 / FINE)
    assert (grid.width, grid.height) == (MOST_SIDE, MOST_SIDE)
    assert grid.corners.mean(axis=0) == pytest.approx([1499.5, 499.5], abs=1)


@pytest.mark.parametrize(
    "corners",
    [[[50.0, 50.0]], [[50.0, 50.0], [60.0, 50.0]], [[50.0, 50.0]] * 5, [[9e3, 9e3], [9e3, 9.1e3], [9.1e3, 9e3]]],
)
def test_a_patch_that_is_none_still_has_a_grid(corners: list[list[float]]) -> None:
    grid = grid_of(np.array(corners), 10.0, 300, 200)
    assert min(grid.width, grid.height) >= LEAST_SIDE
    assert grid.inside.shape == (grid.height, grid.width)
    assert 0 <= grid.left < 300 and 0 <= grid.top < 200


def test_a_homography_moves_places() -> None:
    plane = np.array([[2.0, 0, 1], [0, 3, 2], [0.001, 0, 1]])
    x, y = transformed(plane, np.array([[10.0]], np.float32), np.array([[20.0]], np.float32))
    assert (x[0, 0], y[0, 0]) == pytest.approx((21 / 1.01, 62 / 1.01))


def test_a_plane_beyond_the_horizon_is_not_seen() -> None:
    assert is_seen(np.eye(3), SQUARE)
    assert is_seen(-np.eye(3), SQUARE)
    assert not is_seen(np.array([[1.0, 0, 0], [0, 1, 0], [-1 / 150, 0, 1]]), SQUARE)
    assert not is_seen(np.full((3, 3), np.nan), SQUARE)
