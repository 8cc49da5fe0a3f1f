import numpy as np
import pytest

from poreditary.measure.aligned import Real
from poreditary.measure.linear import encoded, linear
from poreditary.measure.sampling import CLIPPED, covered, cut_of, luminance_at, native_scale, sampled

Map = tuple[Real, Real]


def places(left: float, top: float, step: float, size: tuple[int, int] = (20, 30)) -> Map:
    x, y = np.meshgrid(left + step * np.arange(size[1]), top + step * np.arange(size[0]))
    return x.astype(np.float32), y.astype(np.float32)


def slope(height: int = 200, width: int = 300) -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
    """Return a photo whose light grows evenly to the right and, in green, downward."""
    across, down = np.meshgrid(np.linspace(0.1, 0.9, width), np.linspace(0.1, 0.9, height))
    return encoded(np.stack([across, down, np.full_like(across, 0.3)], axis=2).astype(np.float32))


@pytest.mark.parametrize("step", [0.3, 1.0, 1.8, 2.5, 5.0])
def test_light_is_taken_where_it_is_at_any_size(step: float) -> None:
    photo = slope()
    x, y = places(40.3, 30.7, step)
    found = sampled(cut_of(photo, x, y), x, y)
    for channel, light in enumerate((0.1 + 0.8 * x / 299, 0.1 + 0.8 * y / 199)):
        off = found.rgb[..., channel] - light
        # A level of 8 bits is some 0.008 of the light.
        assert np.abs(off).max() < 0.008 and abs(float(off.mean())) < 0.004
    assert found.covered.all() and not found.clipped.any()


@pytest.mark.parametrize("step", [1.0, 1.8, 2.5, 5.0])
def test_a_spot_is_where_it_was_at_any_size(step: float) -> None:
    rows, columns = np.mgrid[:200, :300]
    spot = 120 - 80 * np.exp(-((columns - 121.3) ** 2 + (rows - 90.6) ** 2) / 50)
    photo = np.repeat(np.rint(spot).astype(np.uint8)[..., None], 3, axis=2)
    x, y = places(121.3 - 14 * step, 90.6 - 12 * step, step, (25, 29))
    light = sampled(cut_of(photo, x, y), x, y).rgb[..., 1]
    dark = np.clip(float(light.max()) - light - 0.02, 0, None)
    middle = [float((dark * at).sum() / dark.sum()) for at in np.mgrid[:25, :29]]
    assert middle == pytest.approx([12, 14], abs=0.06)


def test_luminance_is_that_of_the_light() -> None:
    x, y = places(40, 30, 1.0)
    cut = cut_of(slope(), x, y)
    weighted = sampled(cut, x, y).rgb @ np.array([0.2126, 0.7152, 0.0722], np.float32)
    assert luminance_at(cut, x, y) == pytest.approx(weighted, abs=1e-3)


def test_detail_too_fine_for_the_grid_is_gone_and_no_pattern_comes_of_it() -> None:
    stripes = np.zeros((200, 300, 3), np.uint8)
    stripes[:, ::2] = 255
    x, y = places(40, 40, 3.1)
    found = sampled(cut_of(stripes, x, y), x, y).rgb[2:-2, 2:-2]
    # Halving takes the mean of the levels, not of the light.
    assert np.std(found) < 0.02


def test_detail_the_grid_can_hold_stays() -> None:
    across = np.arange(300)
    wave = (0.3 + 0.2 * np.sin(2 * np.pi * across / 16)).astype(np.float32)
    photo = encoded(np.repeat(np.tile(wave, (200, 1))[..., None], 3, axis=2))
    x, y = places(40, 40, 1.6)
    found = sampled(cut_of(photo, x, y), x, y).rgb[5, :, 0]
    assert np.ptp(found) > 0.36


def test_the_part_that_is_cut_out_does_not_matter() -> None:
    photo = linear(slope())
    x, y = places(150.0, 100.0, 1.0)
    small = cut_of(slope(), x, y)
    assert small.light.shape[0] < 100 and small.light.shape[1] < 110
    assert sampled(small, x, y).rgb == pytest.approx(photo[100:120, 150:180], abs=2e-3)


def test_what_lies_off_the_photo_is_not_covered() -> None:
    x, y = places(-5.0, 190.0, 1.0)
    found = covered(cut_of(slope(), x, y), x, y)
    assert not found[:, :5].any() and not found[10:].any() and found[:10, 5:].all()
    far = places(1000.0, 900.0, 1.0)
    assert not sampled(cut_of(slope(), *far), *far).covered.any()


def test_a_channel_at_its_end_is_clipped() -> None:
    photo = np.full((60, 60, 3), 100, np.uint8)
    photo[20:30, 20:30, 2] = CLIPPED
    x, y = places(10, 10, 1.0, (40, 40))
    clipped = sampled(cut_of(photo, x, y), x, y).clipped
    assert clipped[12:18, 12:18].all() and clipped.sum() == 100


def test_scale_and_skew_of_a_map() -> None:
    x, y = places(0, 0, 1.0)
    assert native_scale(x, y) == pytest.approx((1.0, 1.0))
    assert native_scale(3 * x, 2 * y) == pytest.approx((6**0.5, 1.5))
    turned = (0.8 * x - 0.6 * y, 0.6 * x + 0.8 * y)
    assert native_scale(*turned) == pytest.approx((1.0, 1.0), abs=1e-4)


@pytest.mark.parametrize("size", [(1, 1), (1, 300), (200, 1), (2, 2)])
def test_photos_of_a_few_pixels_can_be_sampled(size: tuple[int, int]) -> None:
    photo = np.full((*size, 3), 90, np.uint8)
    x, y = places(0, 0, 1.0)
    found = sampled(cut_of(photo, x, y), x, y)
    assert found.covered.sum() == min(20, size[0]) * min(30, size[1])
    assert found.rgb == pytest.approx(float(linear(photo)[0, 0, 0]), abs=1e-3)
