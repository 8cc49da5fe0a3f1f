"""What is grey on a photo: the steps of the card, or a box that is found again."""

import numpy as np
import pytest

from poreditary.measure.card import found
from poreditary.measure.neutral import Neutral, neutral_gains, neutral_in, neutral_of_card
from tests.measure.cards import Shot, taken
from tests.measure.greys import BOX, beside_grey, person
from tests.skin.seeds import DEVELOPMENT_SEEDS

PERSON = person(DEVELOPMENT_SEEDS[3], "cheek", 3.0)
FLAT = ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0))


def of_card(shot: Shot) -> Neutral | None:
    card = found(taken(shot))
    assert card is not None
    return neutral_of_card(card)


def plain(colour: tuple[int, int, int], grain: float = 2.0) -> "np.ndarray[tuple[int, ...], np.dtype[np.uint8]]":
    pixels = np.random.default_rng(1).normal(colour, grain, (120, 160, 3))
    return np.clip(pixels, 0, 255).astype(np.uint8)


@pytest.mark.parametrize("light", [(0.9, 0.9, 0.9), (1.0, 0.7, 0.4), (0.25, 0.3, 0.4)])
def test_the_card_takes_the_colour_off_the_light(light: tuple[float, float, float]) -> None:
    neutral = of_card(Shot(8, light=light))
    assert neutral is not None
    assert neutral.gains == pytest.approx([light[1] / one for one in light], rel=0.01)
    assert neutral.doubt < 0.02
    grey = neutral.corrected(np.full((4, 4, 3), light, np.float32))
    assert grey == pytest.approx(light[1], rel=0.01)


def test_clipped_paper_does_not_spoil_the_other_steps() -> None:
    neutral = of_card(Shot(8, light=(1.5, 1.2, 1.0)))
    assert neutral is not None
    assert neutral.gains == pytest.approx((0.8, 1.0, 1.2), rel=0.015)


def test_a_card_in_the_dark_says_nothing() -> None:
    assert of_card(Shot(8, light=(0.008, 0.008, 0.008), noise=0.5)) is None


def test_a_grey_box_takes_the_colour_off_the_light() -> None:
    neutral = neutral_gains(plain((188, 188, 147)), (20, 20, 90, 90))
    assert neutral is not None
    assert neutral.gains == pytest.approx((1.0, 1.0, 1.7), rel=0.03)


@pytest.mark.parametrize(
    "box", [(5, 5, 5, 5), (500, 5, 600, 60), (-90, -90, -5, -5), (float("-1e9"), 0, float("1e-9"), 3)]
)
def test_a_box_of_nothing_says_nothing(box: tuple[float, float, float, float]) -> None:
    assert neutral_gains(plain((150, 150, 150)), box) is None


@pytest.mark.parametrize("colour", [(255, 255, 255), (255, 180, 140), (2, 2, 2)])
def test_a_clipped_or_dark_box_says_nothing(colour: tuple[int, int, int]) -> None:
    assert neutral_gains(plain(colour, 0.0), (20, 20, 90, 90)) is None


def test_a_box_with_an_edge_in_it_says_nothing() -> None:
    pixels = plain((150, 150, 150))
    pixels[:, :60] = 90
    assert neutral_gains(pixels, (20, 20, 100, 100)) is None


@pytest.mark.parametrize(("right", "down"), [(0, 0), (20, 6), (42, 49)])
def test_the_grey_is_found_again_though_it_moved(right: int, down: int) -> None:
    first = neutral_gains(beside_grey(PERSON, 1).pixels, BOX)
    assert first is not None
    warmer = PERSON.of_camera(kelvin=PERSON.light.kelvin - 800)
    there = beside_grey(warmer, 2, right, down).pixels
    moved = neutral_gains(there, (BOX[0] + right, BOX[1] + down, BOX[2] + right, BOX[3] + down))
    again = neutral_in(there, BOX, first)
    assert moved is not None
    assert again is not None
    assert again.gains == pytest.approx(moved.gains, rel=0.02)
    assert again.gains != pytest.approx(first.gains, rel=0.02)


def test_the_registration_leads_to_a_grey_that_moved_far() -> None:
    first = neutral_gains(beside_grey(PERSON, 1).pixels, BOX)
    assert first is not None
    there = beside_grey(PERSON, 2, right=300, down=270).pixels
    assert neutral_in(there, BOX, first) is None
    back = ((1.0, 0.0, -300.0), (0.0, 1.0, -270.0), (0.0, 0.0, 1.0))
    assert neutral_in(there, BOX, first, back) is not None


def test_skin_is_not_taken_for_the_grey() -> None:
    first = neutral_gains(beside_grey(PERSON, 1).pixels, BOX)
    assert first is not None
    assert neutral_in(beside_grey(PERSON, 2, right=150, down=130).pixels, BOX, first, FLAT) is None
