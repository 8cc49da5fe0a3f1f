"""Redness and shine: with a grey, beside another patch, and neither."""

import numpy as np
import pytest

from poreditary.measure.colour import Neutral, redness, redness_doubt, shine
from poreditary.measure.neutral import neutral_gains
from tests.measure.greys import BOX, Beside, beside_grey, person
from tests.skin.scenes import Scene
from tests.skin.seeds import DEVELOPMENT_SEEDS

LIGHT = person(DEVELOPMENT_SEEDS[3], "cheek", 2.0)
DARK = person(DEVELOPMENT_SEEDS[6], "chin", 5.5)
PEOPLE = pytest.mark.parametrize("someone", [LIGHT, DARK], ids=["light", "dark"])


def warmer(scene: Scene, kelvin: float) -> Scene:
    return scene.of_camera(kelvin=scene.light.kelvin + kelvin)


def read(photo: Beside) -> float:
    grey = neutral_gains(photo.pixels, BOX)
    assert grey is not None
    value = redness(photo.light, photo.patch, grey)
    assert value is not None
    return value


@PEOPLE
def test_a_camera_that_takes_the_light_for_another_changes_nothing_with_a_grey(someone: Scene) -> None:
    before = read(beside_grey(someone, 1))
    for kelvin in (-1000, 1000):
        assert read(beside_grey(warmer(someone, kelvin), 2)) == pytest.approx(before, rel=0.035)


def test_without_the_grey_it_would_have_changed_more_than_blood_does() -> None:
    plain = Neutral((1.0, 1.0, 1.0), 0.0)
    before, after = beside_grey(LIGHT, 1), beside_grey(warmer(LIGHT, -1000), 2)
    shift = np.diff([redness(photo.light, photo.patch, plain) or 0 for photo in (before, after)])
    assert shift < -0.06


@PEOPLE
def test_a_quarter_more_blood_is_seen_in_any_light(someone: Scene) -> None:
    flushed = someone.of_skin(redness=1.25 * someone.skin.redness)
    before = read(beside_grey(someone, 1))
    for kelvin in (0, -1000):
        assert 0.02 < read(beside_grey(warmer(flushed, kelvin), 2)) - before < 0.08


def test_a_black_and_white_photo_has_neither_redness_nor_shine() -> None:
    photo = beside_grey(LIGHT, 1)
    plain = Neutral((1.0, 1.0, 1.0), 0.0)
    grey = np.repeat(photo.light.mean(axis=2, keepdims=True), 3, axis=2)
    for neutral in (plain, Neutral((1.1, 1.0, 0.9), 0.0)):
        assert redness(grey, photo.patch, neutral) is None
        assert shine(grey, photo.patch, neutral) is None
    assert redness(photo.light, photo.patch, plain) is not None
    assert redness(photo.light, photo.patch, None, (grey, photo.patch)) is not None


def test_without_grey_or_another_patch_there_is_no_redness() -> None:
    photo = beside_grey(LIGHT, 1)
    assert redness(photo.light, photo.patch, None) is None


def test_beside_another_patch_a_colour_of_the_light_falls_out() -> None:
    skin = np.random.default_rng(1).uniform(0.9, 1.1, (80, 80, 1)).astype(np.float32) * np.array(
        [0.5, 0.3, 0.2], np.float32
    )
    everywhere = np.ones((80, 80), np.bool_)
    redder = skin * np.array([1.0, 0.94, 0.95], np.float32)
    for lamp in (np.array([1, 1, 1], np.float32), np.array([1.2, 1, 0.7], np.float32)):
        value = redness(redder * lamp, everywhere, None, (skin * lamp, everywhere))
        assert value == pytest.approx(-np.log(0.94), abs=1e-4)


def test_too_little_or_too_dark_skin_has_no_redness() -> None:
    some = np.zeros((80, 80), np.bool_)
    some[:10, :10] = True
    grey = Neutral((1.0, 1.0, 1.0), 0.01)
    assert redness(np.full((80, 80, 3), 0.3, np.float32), some, grey) is None
    assert redness(np.zeros((80, 80, 3), np.float32), ~some, grey) is None


def test_a_grey_leaves_less_doubt_than_another_patch() -> None:
    assert redness_doubt(Neutral((1.0, 1.0, 1.0), 0.008)) == 0.008
    assert redness_doubt(None) == 0.02


@PEOPLE
@pytest.mark.parametrize("has_grey", [True, False])
def test_more_glare_is_more_shine(someone: Scene, has_grey: bool) -> None:
    seen = []
    for times in (0.0, 1.0, 6.0):
        photo = beside_grey(someone.of_light(glare=times * someone.light.glare), 1)
        grey = neutral_gains(photo.pixels, BOX) if has_grey else None
        value = shine(photo.light, photo.patch, grey)
        assert value is not None
        assert 0 <= value <= 1
        seen.append(value)
    assert seen[0] < 0.12
    assert seen[2] > seen[0] + (0.05 if has_grey or someone is DARK else 0.0)
    assert seen[1] <= seen[2]


def test_shine_of_hardly_any_skin_is_none() -> None:
    assert shine(np.full((30, 30, 3), 0.3, np.float32), np.zeros((30, 30), np.bool_), None) is None
