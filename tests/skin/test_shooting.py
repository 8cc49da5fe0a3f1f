from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray

from tests.skin.camera import Camera
from tests.skin.light import Light
from tests.skin.pictures import decoded, luminance
from tests.skin.pose import Pose
from tests.skin.seeds import DEVELOPMENT_SEEDS
from tests.skin.shooting import Shot, as_jpeg, shoot
from tests.skin.skin import Skin

SKIN = Skin(DEVELOPMENT_SEEDS[20], width=34.0, height=30.0)
SMALL = Camera(width=300, height=260)
PLAIN = replace(SMALL, noise=0.0, sharpen=0.0, denoise=0.0)


def logarithm(shot: Shot) -> NDArray[np.float32]:
    return np.asarray(np.log(luminance(decoded(shot.pixels)) + 1e-3), np.float32)


def darkness(shot: Shot) -> float:
    """Return how much darker than their surroundings the widest pores are, as a logarithm."""
    pores, log = shot.skin.pores, logarithm(shot)
    wide = (pores.diameter > 0.28) & (abs(pores.x) < 9) & (abs(pores.y) < 8)
    places = np.rint(shot.pores_px[wide]).astype(int)
    around = [log[y - 5 : y + 6, x - 5 : x + 6].mean() - log[y, x] for x, y in places]
    return float(np.mean(around))


def test_the_same_seeds_take_the_same_photo_and_others_another() -> None:
    first, again, other = (shoot(SKIN, camera=SMALL, seed=seed) for seed in (1, 1, 2))
    assert np.array_equal(first.pixels, again.pixels)
    assert not np.array_equal(first.pixels, other.pixels)
    assert first.pixels.shape == (260, 300, 3) and first.pixels.dtype == np.uint8


@pytest.mark.parametrize("pose", [Pose(), Pose(yaw=14, pitch=-8, roll=20, distance=0.9, right=2, down=-1)])
def test_pores_are_dark_where_the_truth_says_they_are(pose: Pose) -> None:
    shot = shoot(SKIN, pose=pose, camera=PLAIN)
    log = logarithm(shot)
    wide = (shot.skin.pores.diameter > 0.3) & (abs(shot.pores_mm) < 7).all(axis=1)
    x, y = np.rint(shot.pores_px[wide]).astype(int).T
    here = log[y, x].mean()
    beside = [log[y + dy, x + dx].mean() for dx, dy in ((5, 0), (-5, 0), (0, 5), (0, -5))]
    assert here < min(beside) - 0.08


def test_the_patch_and_the_scale_follow_the_pose() -> None:
    near, far = (shoot(SKIN, pose=Pose(distance=distance), camera=SMALL) for distance in (1.0, 1.25))
    assert near.px_per_mm == pytest.approx(12) and far.px_per_mm == pytest.approx(9.6)
    across = [np.ptp(np.array(shot.patch)[:, 0]) for shot in (near, far)]
    assert across[0] / across[1] == pytest.approx(1.25, rel=0.02)
    assert across[0] == pytest.approx(2 * 13 * 12, rel=0.03)


def test_shallower_pores_look_less_dark_by_as_much() -> None:
    before, after = (shoot(SKIN.changed(depth=depth), camera=PLAIN) for depth in (1.0, 0.5))
    assert darkness(after) / darkness(before) == pytest.approx(0.5, abs=0.08)


def test_skin_gets_darker_and_less_blue_from_tone_to_tone() -> None:
    photos = [
        shoot(replace(SKIN, tone=tone), camera=SMALL).pixels.reshape(-1, 3).mean(axis=0) for tone in (1, 2.5, 4, 6)
    ]
    light = [float(photo @ (0.2, 0.7, 0.1)) for photo in photos]
    assert light == sorted(light, reverse=True) and light[0] > 150 and light[-1] < 120
    warmth = [photo[0] / photo[2] for photo in photos]
    assert warmth == sorted(warmth)
    assert warmth[0] < 1.25 and warmth[-1] > 1.8


def test_pores_are_to_be_seen_on_every_tone() -> None:
    seen = [darkness(shoot(replace(SKIN, tone=tone), camera=PLAIN)) for tone in (1, 6)]
    assert min(seen) > 0.06 and max(seen) < 1.6 * min(seen)


def test_a_low_lamp_shows_the_relief() -> None:
    rough = [
        logarithm(shoot(SKIN, Light(elevation=elevation, ambient=0.2), camera=PLAIN)).std() for elevation in (75, 22)
    ]
    assert rough[1] > 1.4 * rough[0]


def test_a_lamp_from_the_left_lights_the_left_of_a_nose() -> None:
    nose = replace(SKIN, zone="nose", width=60.0, height=50.0)
    left, right = (logarithm(shoot(nose, Light(azimuth=azimuth, elevation=40), camera=SMALL)) for azimuth in (-90, 90))
    assert left[100:160, :80].mean() > left[100:160, -80:].mean() + 0.05
    assert right[100:160, :80].mean() < right[100:160, -80:].mean() - 0.05


def test_fine_grain_renews_in_part() -> None:
    smooth_skin = replace(SKIN, zone="poor", freckles=0.0)
    camera = replace(PLAIN, px_per_mm=20.0, blur=0.2)

    def alike(renewed: float) -> float:
        days = [logarithm(shoot(smooth_skin.on_day(day, renewed=renewed), camera=camera)) for day in (1, 2)]
        fine = [day[1:-1, 1:-1] * 2 - day[1:-1, 2:] - day[1:-1, :-2] for day in days]
        return float(np.corrcoef(fine[0].ravel(), fine[1].ravel())[0, 1])

    kept, mixed, fresh = (alike(renewed) for renewed in (0.0, 0.4, 1.0))
    assert kept > mixed + 0.15 > fresh + 0.3


def test_a_photo_becomes_a_jpeg_file_and_a_worse_one_a_smaller_file() -> None:
    shot = shoot(SKIN, camera=SMALL)
    assert as_jpeg(shot)[:2] == b"\xff\xd8"
    assert len(as_jpeg(shot, 40)) < 0.6 * len(as_jpeg(shot, 92))
