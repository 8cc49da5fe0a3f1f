from dataclasses import replace
from functools import cache
from itertools import pairwise

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from tests.skin.pictures import decoded, luminance
from tests.skin.scenes import BAD, NUISANCES, Scene, someone
from tests.skin.seeds import DEVELOPMENT_SEEDS

Pixels = NDArray[np.uint8]


@cache
def person() -> Scene:
    scene = someone(DEVELOPMENT_SEEDS[30], "cheek", 2.5)
    return scene.of_skin(width=36.0, height=32.0).of_camera(width=300, height=260, noise=0.5)


@cache
def photo(name: str) -> Pixels:
    twist = next((trouble.on for trouble in (*NUISANCES, *BAD) if trouble.name == name), lambda scene: scene)
    return twist(person()).shot(1).pixels


def bands(pixels: Pixels) -> list[float]:
    """Return the contrast of fine, middling and coarse structure."""
    log = np.log(luminance(decoded(pixels)) + 2e-3)
    softer = [log, *(np.asarray(cv2.GaussianBlur(log, (0, 0), sigma)) for sigma in (1.0, 3.0, 12.0))]
    return [float((one - other).std()) for one, other in pairwise(softer)]


def ratios(name: str) -> list[float]:
    return [bad / good for bad, good in zip(bands(photo(name)), bands(photo("nothing")), strict=True)]


def brightness(name: str) -> float:
    return float(np.median(luminance(decoded(photo(name)))))


def gamut(name: str) -> float:
    red, _green, blue = decoded(photo(name)).reshape(-1, 3).mean(axis=0)
    return float(np.log(red / blue))


@pytest.mark.parametrize("trouble", [*NUISANCES, *BAD], ids=lambda trouble: str(trouble.name))
def test_every_trouble_changes_the_photo_and_no_photo_is_broken(trouble: object) -> None:
    name = str(getattr(trouble, "name"))  # noqa: B009 - two kinds with the same field
    pixels = photo(name)
    assert pixels.dtype == np.uint8 and pixels.ndim == 3
    if name not in ("nothing", "JPEG 80", "JPEG 40"):
        assert pixels.shape != photo("nothing").shape or np.abs(pixels.astype(int) - photo("nothing")).mean() > 0.02


def test_exposure_is_in_stops() -> None:
    for name, stops in (("exposure -0.7 EV", -0.7), ("exposure +0.4 EV", 0.4), ("underexposed 4 EV", -4.0)):
        assert np.log2(brightness(name) / brightness("nothing")) == pytest.approx(stops, abs=0.25)
    assert (photo("overexposed 1.6 EV")[..., 0] >= 254).mean() > 0.5


def test_white_balance_moves_colours_both_ways() -> None:
    colder, warmer = gamut("white balance -1000 K"), gamut("white balance +1000 K")
    assert colder < gamut("nothing") - 0.1 and warmer > gamut("nothing") + 0.1


@pytest.mark.parametrize("name", ["blur 1.5 px", "motion 6 px", "beauty 0.6", "enlarged x 2"])
def test_what_softens_takes_fine_structure_away(name: str) -> None:
    fine, middling, coarse = ratios(name)
    assert fine < 0.8 and fine < coarse and middling < 1


def test_motion_softens_along_its_way_alone() -> None:
    moved = replace(person(), camera=replace(person().camera, motion=8.0, motion_angle=0.0)).shot(1).pixels
    along, across = (np.abs(np.diff(luminance(decoded(moved)), axis=axis)).mean() for axis in (1, 0))
    assert along < 0.75 * across


@pytest.mark.parametrize("name", ["tone mapping", "sharpened 1.5", "lamp at 20°"])
def test_what_roughens_adds_contrast(name: str) -> None:
    assert max(ratios(name)[:2]) > 1.25


def test_noise_is_fine() -> None:
    fine, _middling, coarse = ratios("noise x 8")
    assert fine > 2 and coarse < 1.5
    assert ratios("noise x 2")[0] < 1.6


def test_glare_makes_bright_places() -> None:
    share = [
        (luminance(decoded(photo(name))) > 1.35 * brightness(name)).mean() for name in ("glare of the lamp", "nothing")
    ]
    assert share[0] > share[1] + 0.03


def test_hairs_moles_and_papules_come_onto_the_patch() -> None:
    for name in ("ten stray hairs", "four new moles, six papules"):
        darker = luminance(decoded(photo("nothing"))) - luminance(decoded(photo(name)))
        assert (darker > 0.05).mean() > 0.01, name


def test_beauty_leaves_large_steps() -> None:
    fine, _middling, coarse = ratios("beauty 1")
    assert fine < 0.5 and coarse > 0.6


def test_redness_takes_green_away() -> None:
    redder, usual = (decoded(photo(name)).reshape(-1, 3).mean(axis=0) for name in ("redness +25 %", "nothing"))
    assert 0.02 < np.log(redder[0] / redder[1]) - np.log(usual[0] / usual[1]) < 0.12


def test_another_person_has_other_pores() -> None:
    other = next(bad for bad in BAD if bad.name == "another person").on(person())
    assert set(person().skin.pores.x).isdisjoint(other.skin.pores.x)
