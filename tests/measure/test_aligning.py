from collections.abc import Callable
from functools import cache

import cv2
import numpy as np
import pytest

from poreditary.measure.aligned import FINE, Real
from poreditary.measure.aligning import Laid, base_of, coherence_of, laid
from poreditary.measure.grid import Grid, grid_of, transformed
from poreditary.measure.matching import Points, features_of
from poreditary.measure.registering import near, registered
from tests.measure.skins import ANOTHER, Pixels, held, patch_of, person, shot
from tests.skin.shooting import Shot


@cache
def grid() -> Grid:
    pixels = shot().pixels
    return grid_of(np.array(patch_of(shot())), shot().px_per_mm, pixels.shape[1], pixels.shape[0])


@cache
def base() -> Laid:
    return base_of(shot().pixels, grid())


def on_base(pixels: Pixels) -> Laid:
    found = registered(features_of(pixels, 12.0), features_of(shot().pixels, 12.0))
    assert found is not None
    plane = near(found, grid().corners)
    back = np.asarray(np.linalg.inv(found.to_baseline if plane is None else plane), np.float64)
    return laid(pixels, grid(), base().aligned, back)


def off_mm(found: Laid, x: Points | Real, y: Points | Real) -> Points:
    """Return how far a patch is laid beside the true places in its photo, in mm, inside the patch."""
    off = np.hypot(found.x - x, found.y - y)[grid().inside]
    return np.asarray(off / found.aligned.native, np.float64)


def true_places(photo: Shot) -> tuple[Points, Points]:
    x, y = grid().places()
    mm = shot().view.to_mm(np.column_stack([x.ravel(), y.ravel()]).astype(np.float64))
    there = photo.view.to_pixels(mm)
    return there[:, 0].reshape(x.shape), there[:, 1].reshape(x.shape)


@pytest.mark.parametrize(
    "taken",
    [
        lambda: shot(2, 1),
        lambda: held(person().of_skin(day=4).of_pose(roll=18, distance=1.12), 0).shot(5),
        lambda: held(person().of_skin(day=5).of_pose(yaw=5, distance=0.9), 1).shot(6),
    ],
    ids=["another day", "turned and farther", "from the side and nearer"],
)
def test_a_patch_is_laid_within_hundredths_of_a_millimetre(taken: Callable[[], Shot]) -> None:
    photo = taken()
    found = on_base(photo.pixels)
    off = off_mm(found, *true_places(photo))
    assert np.median(off) < 0.03 and np.percentile(off, 95) < 0.09
    assert found.aligned.coherence > 0.7
    assert found.aligned.native == pytest.approx(photo.px_per_mm, rel=0.03)


@pytest.mark.parametrize("across", [True, False])
def test_skin_that_bends_is_followed(across: bool) -> None:
    rows, columns = np.mgrid[:264, :288].astype(np.float32)
    # A quarter of a millimetre to either side.
    bend = 3.0 * np.sin(2 * np.pi * (columns if across else rows) / 240)
    moved = cv2.remap(shot().pixels, columns + 0.3 * bend, rows + bend, cv2.INTER_CUBIC, borderMode=cv2.BORDER_REFLECT)
    found = on_base(np.asarray(moved, np.uint8))
    away_x = cv2.remap(columns + 0.3 * bend, found.x, found.y, cv2.INTER_LINEAR)
    away_y = cv2.remap(rows + bend, found.x, found.y, cv2.INTER_LINEAR)
    x, y = grid().places()
    off = np.hypot(away_x - x, away_y - y)[grid().inside] / shot().px_per_mm
    assert np.median(off) < 0.05 and np.percentile(off, 95) < 0.16
    assert 0.01 < found.aligned.warp < 0.5


def test_the_baseline_is_laid_on_itself_exactly() -> None:
    x, y = grid().places()
    assert base().aligned.coherence == 1 and base().aligned.skew == pytest.approx(1, abs=1e-4)
    assert base().aligned.native == pytest.approx(shot().px_per_mm, rel=1e-4)
    again = laid(shot().pixels, grid(), base().aligned, np.eye(3))
    assert off_mm(again, x, y).max() < 0.01
    assert again.aligned.coherence > 0.999


def test_other_skin_has_no_coherence() -> None:
    found = laid(shot(seed=ANOTHER).pixels, grid(), base().aligned, np.eye(3))
    assert found.aligned.coherence < 0.2


def test_a_photo_that_shows_half_of_the_patch_is_valid_there_alone() -> None:
    half = shot().pixels[:, :150]
    found = laid(half, grid(), base().aligned, np.eye(3))
    x, _y = grid().places()
    assert not found.aligned.valid[x > 150].any()
    assert found.aligned.valid[(x < 140) & grid().inside].mean() > 0.8


def test_a_photo_that_shows_nothing_of_it_has_neither_pixels_nor_coherence() -> None:
    away = np.array([[1.0, 0, 5000], [0, 1, 0], [0, 0, 1]])
    found = laid(shot().pixels, grid(), base().aligned, away)
    assert not found.aligned.valid.any() and found.aligned.coherence == 0


def test_coherence_needs_skin_that_can_be_measured() -> None:
    aligned = base().aligned
    assert coherence_of(aligned, aligned, grid().inside) == pytest.approx(1)
    assert coherence_of(aligned, aligned, np.zeros_like(grid().inside)) == 0


def test_a_grid_has_the_same_millimetres_as_the_patch() -> None:
    area = base().aligned.inside.sum() / FINE**2
    assert area == pytest.approx(np.pi * 8 * 7.5, rel=0.05)
    x, y = transformed(np.eye(3), *grid().places())
    assert x.shape == y.shape == base().aligned.flat.shape
