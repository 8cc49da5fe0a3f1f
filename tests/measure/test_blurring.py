from collections.abc import Sequence

import cv2
import numpy as np
import pytest

from poreditary.measure.aligned import Mask, Real
from poreditary.measure.blurring import LEAST_MATCHED, Difference, difference, matched, spectra_of, usual_of
from tests.measure.skins import grain
from tests.skin.fields import soft

SIZE = (240, 240)
ALL: Mask = np.ones(SIZE, np.bool_)
NONE = ~ALL


def skin(sigma: float = 0.0, gain: float = 1.0, seed: int = 1) -> Real:
    texture = soft(grain(SIZE, seed, 0.3), 1.0)
    if sigma:
        texture = np.asarray(cv2.GaussianBlur(texture, (0, 0), sigma), np.float32)
    return np.asarray(gain * texture, np.float32)


def photos(skin_of: Real, noise: float, seed: int) -> list[Real]:
    return [skin_of + grain(SIZE, seed + number, noise) for number in range(2)]


def between(before: Sequence[Real], after: Sequence[Real]) -> Difference:
    base = spectra_of(before, [ALL] * len(before), NONE)
    other = spectra_of(after, [ALL] * len(after), NONE)
    found = difference(other, 0, base.logs.mean(axis=0))
    assert found is not None
    return found


@pytest.mark.parametrize("sigma", [0.7, 1.0, 1.4])
@pytest.mark.parametrize("number", [1, 2])
def test_a_blur_is_told_by_the_texture(sigma: float, number: int) -> None:
    found = between(photos(skin(), 0.004, 50)[:number], photos(skin(sigma), 0.004, 60)[:number])
    assert found.blur == pytest.approx(sigma**2, rel=0.15, abs=0.03)
    assert found.gain == pytest.approx(0, abs=0.05)


def test_more_contrast_is_no_sharpness() -> None:
    found = between(photos(skin(), 0.004, 50), photos(skin(gain=1.3), 0.004, 60))
    assert found.gain == pytest.approx(np.log(1.3), abs=0.03)
    assert found.blur == pytest.approx(0, abs=0.05)


def test_noise_falls_out_of_several_photos() -> None:
    found = between(photos(skin(), 0.004, 50), photos(skin(0.8), 0.04, 60))
    assert found.blur == pytest.approx(0.64, abs=0.2)


def shot(sigma: float, seed: int, noise: float, native: float) -> Real:
    """Return skin with noise that is smooth in the photo's own pixels, as a demosaiced photo's is."""
    own = cv2.GaussianBlur(grain(SIZE, seed, 1.0), (0, 0), 0.6 / native)
    return np.asarray(skin(sigma) + noise * own / own.std(), np.float32)


@pytest.mark.parametrize("native", [0.9, 1.0, 1.2])
@pytest.mark.parametrize("times", [0.5, 1.3])
@pytest.mark.parametrize("sigma", [0.0, 0.6])
def test_the_blur_of_a_single_photo_is_told_from_its_noise(native: float, times: float, sigma: float) -> None:
    noise = 0.03
    several = spectra_of([shot(0.0, 50 + number, noise, 1.0) for number in range(3)], [ALL] * 3, NONE)
    usual = usual_of([several])
    assert usual is not None
    single = spectra_of([shot(sigma, 70, noise * times, native)], [ALL], NONE, usual.seen_at(native))
    found = difference(single, 0, several.logs.mean(axis=0))
    assert found is not None
    assert found.blur == pytest.approx(sigma**2, abs=0.12)


def test_much_more_noise_than_usual_says_nothing_of_blur() -> None:
    several = spectra_of([shot(0.0, 50 + number, 0.02, 1.0) for number in range(3)], [ALL] * 3, NONE)
    single = spectra_of([shot(0.0, 70, 0.04, 1.0)], [ALL], NONE, usual_of([several]))
    assert difference(single, 0, several.logs.mean(axis=0)) is None


def test_single_photos_alone_have_no_usual_noise() -> None:
    assert usual_of([spectra_of([skin()], [ALL], NONE)]) is None


def test_pores_have_no_say() -> None:
    spots: Real = np.zeros(SIZE, np.float32)
    spots[60:180:30, 60:180:30] = -8
    spots = np.asarray(cv2.GaussianBlur(spots, (0, 0), 1.2), np.float32)
    pores = cv2.dilate((spots < -0.001).astype(np.uint8), np.ones((5, 5), np.uint8)) > 0
    plain = spectra_of([skin()], [ALL], pores)
    deep = spectra_of([skin() + spots], [ALL], pores)
    found = difference(deep, 0, plain.logs[0])
    assert found is not None and abs(found.blur) < 0.02 and abs(found.gain) < 0.01


def test_where_nothing_can_be_seen_nothing_is_said() -> None:
    for number in (1, 2):
        masked = spectra_of([skin()] * number, [NONE] * number, NONE)
        assert difference(masked, 0, masked.logs[0]) is None
        black = spectra_of([np.zeros(SIZE, np.float32)] * number, [ALL] * number, NONE)
        assert difference(black, 0, black.logs[0]) is None


@pytest.mark.parametrize("size", [(16, 16), (20, 300), (17, 31)])
@pytest.mark.parametrize("number", [1, 3])
def test_small_patches_break_nothing(size: tuple[int, int], number: int) -> None:
    flats = [grain(size, seed, 0.1) for seed in range(number)]
    masks = [np.ones(size, np.bool_)] * number
    found = spectra_of(flats, masks, ~masks[0])
    assert found.logs.shape[0] == number and np.isfinite(found.weights).all() and (found.weights >= 0).all()
    difference(found, 0, found.logs[0])


def test_a_photo_is_made_as_soft_as_asked() -> None:
    softer = matched(skin(), ALL, 0.49)
    assert np.abs(softer - skin(0.7))[8:-8, 8:-8].max() < 0.01
    assert matched(skin(), ALL, LEAST_MATCHED / 2).tobytes() == skin().tobytes()


def test_what_is_masked_does_not_leak() -> None:
    half = ALL.copy()
    half[:, 120:] = False
    wild = skin()
    wild[:, 120:] = 9
    softer = matched(wild, half, 1.0)
    assert (softer[:, 120:] == 0).all() and np.abs(softer[:, :120]).max() < 1
    assert np.isfinite(matched(wild, NONE, 1.0)).all()
