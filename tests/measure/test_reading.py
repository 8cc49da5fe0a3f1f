from functools import cache

import numpy as np
import pytest

from poreditary.domain.measuring import Gate, Reason
from poreditary.measure.greying import Grey
from poreditary.measure.grid import grid_of, transformed
from poreditary.measure.places import found, none
from poreditary.measure.reading import Baseline, Opened, Reading, baseline_of, opened, readings_of
from poreditary.measure.task import Source
from tests.measure.skins import ANOTHER, Pixels, patch_of, shot, source


def baseline_on(pixels: Pixels, *patches: np.ndarray[tuple[int, ...], np.dtype[np.float64]]) -> Baseline:
    grids = tuple(grid_of(patch, 12.0, pixels.shape[1], pixels.shape[0]) for patch in patches)
    return baseline_of(Opened("first", pixels, None), 12.0, grids, Grey(), is_scale_known=True)


@cache
def baseline() -> Baseline:
    return baseline_on(shot().pixels, np.array(patch_of(shot())))


def read(pixels: Pixels, quality: int | None = 95) -> Reading:
    return readings_of(Opened("other", pixels, quality), baseline())[0]


def test_a_photo_is_opened_with_its_pixels_and_quality() -> None:
    photo = opened(source("a", shot(), 80))
    assert isinstance(photo, Opened)
    assert photo.pixels.shape == shot().pixels.shape and photo.jpeg_quality == 80
    assert np.abs(photo.pixels.astype(int) - shot().pixels).mean() < 6


@pytest.mark.parametrize("data", [b"", b"no photo", b"\xff\xd8\xff\xe0 cut off"])
def test_what_is_no_photo_is_refused_with_the_reason(data: bytes) -> None:
    found = opened(Source("a", "a.jpg", data))
    assert isinstance(found, Gate) and found.reason == Reason.UNREADABLE


def test_the_baseline_reads_itself() -> None:
    own = readings_of(Opened("first", shot().pixels, None), baseline())[0]
    assert own.gates == () and own.aligned.coherence == 1
    assert np.array(own.to_baseline) == pytest.approx(np.eye(3), abs=1e-3)


def test_the_matrix_leads_from_the_photo_to_the_baseline() -> None:
    other = shot(2, 1)
    reading = read(other.pixels)
    assert reading.to_baseline is not None and reading.to_baseline[2][2] == 1
    here, there = np.array(patch_of(other)), np.array(patch_of(shot()))
    x, y = transformed(np.array(reading.to_baseline), here[:, 0].astype("f4"), here[:, 1].astype("f4"))
    off = np.hypot(x - there[:, 0], y - there[:, 1]) / 12
    assert np.median(off) < 0.1 and off.max() < 0.4


def test_pores_are_told_in_pixels_of_their_photo() -> None:
    other = shot(2, 1)
    reading = read(other.pixels)
    points = np.array(reading.at(found(reading.aligned.flat, reading.aligned.valid)))
    away = np.hypot(*(points[:, None] - other.pores_px[None]).transpose(2, 0, 1)).min(axis=1) / 12
    assert len(points) > 40 and np.median(away) < 0.07 and (away < 0.2).mean() > 0.9
    assert reading.at(none()) == ()


def test_other_skin_is_not_laid() -> None:
    reading = read(shot(seed=ANOTHER).pixels)
    assert reading.laid is None and reading.at(none()) == ()
    assert [gate.reason for gate in reading.gates] == [Reason.NOT_SAME_SKIN]
    with pytest.raises(ValueError, match="patch"):
        _ = reading.aligned


@pytest.mark.parametrize("size", [(1, 1), (1, 288), (264, 1), (8, 8), (64, 64)])
@pytest.mark.parametrize(("level", "reason"), [(0, Reason.TOO_DARK), (128, None), (255, Reason.TOO_LITTLE_SKIN)])
def test_photos_of_nothing_break_nothing(size: tuple[int, int], level: int, reason: Reason | None) -> None:
    plain = np.full((*size, 3), level, np.uint8)
    assert read(plain).laid is None
    own = baseline_on(plain, np.array([[0.0, 0.0], [size[1] - 1.0, 0.0], [size[1] - 1.0, size[0] - 1.0]]))
    reading = readings_of(Opened("first", plain, None), own)[0]
    assert reason is None or reason in [gate.reason for gate in reading.gates]
    assert len(found(reading.aligned.flat, reading.aligned.valid)) == 0


def test_a_patch_off_the_photo_has_too_little_skin_on_all() -> None:
    away = baseline_on(shot().pixels, np.array([[4000.0, 4000.0], [4100.0, 4000.0], [4100.0, 4100.0]]))
    for name in ("first", "other"):
        reading = readings_of(Opened(name, shot(1, 0).pixels, None), away)[0]
        assert Reason.TOO_LITTLE_SKIN in [gate.reason for gate in reading.gates]


def test_what_its_file_says_is_held_against_a_photo() -> None:
    assert Reason.COMPRESSED in [gate.reason for gate in read(shot(2, 1).pixels, 40).gates]
