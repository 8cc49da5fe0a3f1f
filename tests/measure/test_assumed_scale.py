"""The scale that is assumed where none is known: rough, steady, and rising with the true one."""

import cv2
import numpy as np
import numpy.typing as npt
import pytest

from poreditary.measure.assumed_scale import COARSEST, FINEST, PLAIN, estimated_scale
from tests.skin.scenes import Scene, someone
from tests.skin.seeds import DEVELOPMENT_SEEDS

SCALES = (6.0, 8.0, 12.0, 16.0)
PEOPLE = [
    someone(DEVELOPMENT_SEEDS[20], "cheek", 2.0),
    someone(DEVELOPMENT_SEEDS[21], "nose", 4.0),
    someone(DEVELOPMENT_SEEDS[22], "forehead", 5.5),
]
person = pytest.mark.parametrize("person", PEOPLE, ids=["cheek", "nose", "forehead"])


def photo(scene: Scene, px_per_mm: float) -> npt.NDArray[np.uint8]:
    """Return a photo of 32 x 28 mm of skin."""
    width, height = round(32 * px_per_mm), round(28 * px_per_mm)
    seen = scene.of_skin(density=16.0, width=40.0, height=36.0)
    return seen.of_camera(px_per_mm=px_per_mm, width=width, height=height).shot(1).pixels


@person
def test_it_is_near_the_true_scale_and_rises_with_it(person: Scene) -> None:
    estimates = [estimated_scale(photo(person, scale)) for scale in SCALES]
    assert estimates == sorted(estimates)
    for scale, estimate in zip(SCALES, estimates, strict=True):
        assert estimate == pytest.approx(scale, rel=0.35)


@person
def test_it_stays_from_photo_to_photo(person: Scene) -> None:
    once = estimated_scale(photo(person, 10))
    others = (
        person.of_camera(exposure=-0.6, kelvin=person.light.kelvin + 900),
        person.of_camera(noise=2.5 * person.camera.noise),
        person.of_light(azimuth=person.light.azimuth + 40),
    )
    for other in others:
        assert estimated_scale(photo(other, 10)) == pytest.approx(once, rel=0.25)


def test_it_is_that_of_the_skin_beside_dark_hair_and_plain_wall() -> None:
    skin = photo(PEOPLE[0], 10)
    whole = np.full((700, 900, 3), 150, np.uint8)
    whole[150 : 150 + skin.shape[0], 200 : 200 + skin.shape[1]] = skin
    for x in range(0, 180, 11):
        cv2.line(whole, (x, 0), (x + 60, 700), (30, 25, 20), 3)
    assert estimated_scale(whole) == pytest.approx(estimated_scale(skin), rel=0.2)


@pytest.mark.parametrize("shape", [(0, 0, 3), (4, 900, 3), (300, 400, 3)])
def test_where_nothing_stands_out_it_is_what_is_usual(shape: tuple[int, int, int]) -> None:
    assert estimated_scale(np.full(shape, 130, np.uint8)) == PLAIN


def test_noise_is_not_taken_for_pores() -> None:
    noise = np.random.default_rng(3).normal(130, 12, (500, 600, 3))
    assert estimated_scale(np.clip(noise, 0, 255).astype(np.uint8)) == PLAIN


def test_it_keeps_within_what_cameras_can_do() -> None:
    pixels = np.full((600, 600, 3), 150, np.uint8)
    tiny, huge = pixels.copy(), pixels.copy()
    for x in range(20, 600, 12):
        for y in range(20, 600, 12):
            tiny[y, x] = 60
    for x in range(60, 560, 100):
        for y in range(60, 560, 100):
            cv2.circle(huge, (x, y), 33, (80, 80, 80), -1)
    assert estimated_scale(tiny) == COARSEST
    assert estimated_scale(np.asarray(cv2.GaussianBlur(huge, (0, 0), 6), np.uint8)) == FINEST
