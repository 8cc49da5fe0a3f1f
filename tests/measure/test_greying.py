from functools import cache

import cv2
import numpy as np
import pytest

from poreditary.measure.greying import grey_of, neutral_on
from tests.measure.greys import BOX, Beside, beside_grey, person
from tests.skin.seeds import DEVELOPMENT_SEEDS


@cache
def photo(kelvin: float = 5000.0, right: int = 0) -> Beside:
    scene = person(DEVELOPMENT_SEEDS[210], "cheek", 2.0)
    return beside_grey(scene.of_camera(kelvin=kelvin), 1, right)


def red(pixels: np.ndarray[tuple[int, ...], np.dtype[np.uint8]]) -> float:
    grey = grey_of(photo().pixels, BOX)
    found = neutral_on(pixels, grey, None)
    assert found is not None
    return float(np.log(found.gains[0]))


def test_a_named_box_is_the_grey() -> None:
    grey = grey_of(photo().pixels, BOX)
    assert grey.first is not None and grey.box == BOX and grey.card is None


def test_the_grey_follows_the_light_of_each_photo() -> None:
    assert red(photo().pixels) == pytest.approx(0, abs=1) and red(photo(6500.0).pixels) < red(photo().pixels) - 0.03


def test_without_a_grey_no_later_photo_has_one() -> None:
    grey = grey_of(photo().pixels, None)
    assert grey.first is None
    assert neutral_on(photo().pixels, grey, None) is None


def test_a_photo_without_the_grey_says_nothing() -> None:
    grey = grey_of(photo().pixels, BOX)
    skin = cv2.resize(photo().pixels[150:260, 150:300], (400, 350), interpolation=cv2.INTER_LINEAR)
    assert neutral_on(np.asarray(skin, np.uint8), grey, None) is None


def test_a_box_that_is_no_plain_grey_is_none() -> None:
    assert grey_of(photo().pixels, (0.0, 0.0, 400.0, 350.0)).first is None
