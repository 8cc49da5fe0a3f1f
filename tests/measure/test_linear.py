import cv2
import numpy as np
import pytest

from poreditary.measure.aligned import FINE, LUMINANCE, Mask, Real
from poreditary.measure.linear import encoded, flattened, linear
from tests.measure.skins import lattice, shot, spotted

SIZE = (150, 170)
WHOLE: Mask = np.ones(SIZE, np.bool_)
SPOTS = spotted(SIZE, lattice(SIZE))


def light(gain: float = 1.0, shading: float = 0.0) -> Real:
    across = np.linspace(-0.5, 0.5, SIZE[1])
    return np.asarray(0.4 * gain * np.exp(SPOTS + shading * across), np.float32)


def test_every_level_comes_back() -> None:
    levels = np.arange(256, dtype=np.uint8).reshape(16, 16)
    assert (encoded(linear(levels)) == levels).all()


def test_light_is_linear_as_the_standard_says() -> None:
    found = linear(np.array([0, 10, 128, 255], np.uint8))
    assert found == pytest.approx([0, 0.003035, 0.215861, 1], abs=1e-5)
    assert (encoded(np.array([-1.0, 2.0], np.float32)) == [0, 255]).all()


@pytest.mark.parametrize("how", [{"gain": 0.5}, {"gain": 2.0}, {"shading": 0.6}])
def test_exposure_and_shading_fall_out(how: dict[str, float]) -> None:
    inner = (slice(12, -12), slice(12, -12))
    plain, other = flattened(light(), WHOLE), flattened(light(**how), WHOLE)
    assert np.abs(plain - other)[inner].max() < 0.012
    assert plain.min() < -0.22


def test_white_balance_falls_out_of_skin() -> None:
    rgb = linear(shot().pixels)
    seen = np.ones(rgb.shape[:2], np.bool_)
    plain = flattened(rgb @ LUMINANCE, seen)
    other = flattened(np.asarray(rgb * np.array([1.15, 1.0, 0.8], np.float32) @ LUMINANCE, np.float32), seen)
    assert np.std(other - plain) < 0.06 * np.std(plain)


def test_plain_skin_is_zero_between_pores() -> None:
    flat = flattened(light(), WHOLE)
    assert abs(float(np.median(flat))) < 0.01
    assert float(flat[24, 24]) == pytest.approx(-0.3, abs=0.04)


def test_more_rounds_leave_pores_deeper() -> None:
    once, thrice = (flattened(light(), WHOLE, rounds=rounds) for rounds in (1, 3))
    assert thrice[SPOTS < -0.2].mean() < once[SPOTS < -0.2].mean() - 0.005


def test_what_cannot_be_used_has_no_say() -> None:
    usable = WHOLE.copy()
    usable[:, 85:] = False
    bright = light()
    bright[:, 85:] = 1.0
    flat = flattened(bright, usable)
    assert (flat[:, 85:] == 0).all()
    assert np.abs(flat - flattened(light(), usable))[:, :85].max() < 1e-4


@pytest.mark.parametrize("size", [(1, 1), (1, 40), (16, 16)])
def test_small_pictures_and_black_ones_have_no_structure(size: tuple[int, int]) -> None:
    for usable in (np.ones(size, np.bool_), np.zeros(size, np.bool_)):
        flat = flattened(np.zeros(size, np.float32), usable)
        assert flat.shape == size and np.abs(flat).max() < 1e-5


def test_the_scale_sets_how_broad_the_background_is() -> None:
    broad = np.asarray(0.3 * np.exp(cv2.GaussianBlur(SPOTS, (0, 0), 12)), np.float32)
    fine, coarse = (np.std(flattened(broad, WHOLE, scale)) for scale in (FINE / 2, FINE * 3))
    assert fine < 0.5 * coarse
