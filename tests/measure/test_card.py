"""The printed card on photos: its scale, its tilt, its greys, and what is no card."""

from dataclasses import replace

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from poreditary.domain import scale_card
from poreditary.measure.card import Card, found
from tests.measure.cards import Shot, taken

PHOTOS = [
    Shot(3.4, seed=1),
    Shot(3.4, at=(0.3, 0.6), light=(0.3, 0.3, 0.3), noise=3, seed=2),
    Shot(5, roll=33, blur=1.0, seed=3),
    Shot(5, tilt=10, axis=40, quality=75, noise=5, seed=4),
    Shot(8, roll=180, light=(1.0, 0.75, 0.5), seed=5),
    Shot(8, light=(1.4, 1.4, 1.4), seed=6),
    Shot(12.5, tilt=12, axis=100, roll=-20, blur=1.5, seed=7),
    Shot(20, tilt=5, seed=8),
]


def card_on(shot: Shot) -> Card:
    card = found(taken(shot))
    assert card is not None
    return card


@pytest.mark.parametrize("shot", PHOTOS, ids=lambda shot: f"{shot.px_per_mm} px/mm, seed {shot.seed}")
def test_scale_is_right_within_what_the_card_says_of_itself(shot: Shot) -> None:
    card = card_on(shot)
    off = abs(card.px_per_mm / shot.true_scale - 1)
    assert off < 3 * card.uncertainty
    assert off < 0.002
    assert card.is_whole
    assert card.tilt == pytest.approx(shot.tilt, abs=1.0 if shot.tilt else 3.5)


def test_scale_has_no_bias_where_a_millimetre_has_few_pixels() -> None:
    shots = [Shot(3.6, at=(0.17 * seed, 0.31 * seed), seed=seed) for seed in range(6)]
    off = [card_on(shot).px_per_mm / shot.true_scale - 1 for shot in shots]
    assert abs(np.mean(off)) < 0.0005


def test_ink_that_ran_is_not_taken_for_scale() -> None:
    assert card_on(Shot(8, spread=0.1)).px_per_mm == pytest.approx(8, rel=0.0005)


def test_a_bar_that_measures_less_means_more_pixels_to_a_millimetre() -> None:
    pixels = taken(Shot(8))
    card = found(pixels, bar_mm=48.0)
    assert card is not None
    assert card.px_per_mm == pytest.approx(8 * 50 / 48, rel=0.001)
    x, y, w = np.array(card.to_pixels) @ (scale_card.WIDTH * 48 / 50, scale_card.HEIGHT * 48 / 50, 1)
    assert card.corners[2] == pytest.approx((x / w, y / w), abs=0.01)


@pytest.mark.parametrize(("tilt", "is_flat"), [(0, True), (10, True), (20, False), (35, False)])
def test_a_card_held_askew_is_told(tilt: float, is_flat: bool) -> None:
    assert card_on(Shot(8, tilt=tilt, axis=60)).is_flat is is_flat


def test_corners_are_those_of_the_printed_edge() -> None:
    shot = Shot(8, roll=90)
    middle = (shot.size[0] - 1) / 2
    card = card_on(shot)
    # A quarter turn clockwise: the card's upper left is at the upper right.
    expected = (middle + scale_card.HEIGHT * 4, middle - scale_card.WIDTH * 4)
    assert card.corners[0] == pytest.approx(expected, abs=0.3)


def test_greys_are_the_light_that_fell_on_them() -> None:
    card = card_on(Shot(8, light=(0.9, 0.7, 0.5)))
    assert [step.nominal for step in card.greys] == list(scale_card.REFLECTANCES)
    for step in card.greys:
        assert step.rgb == pytest.approx(np.array((0.9, 0.7, 0.5)) * step.nominal, rel=0.04)
        assert step.spread < 0.06
        assert not step.is_clipped


def test_light_that_falls_off_across_the_card_falls_out_of_its_greys() -> None:
    even, falling = card_on(Shot(8)), card_on(Shot(8, fall=0.4))
    for one, other in zip(even.greys, falling.greys, strict=True):
        assert other.rgb == pytest.approx(one.rgb, rel=0.02)
    # The paper's two places are the farthest apart.
    assert falling.greys[0].spread > 3 * even.greys[0].spread


def test_paper_that_is_clipped_is_told() -> None:
    assert [step.is_clipped for step in card_on(Shot(8, light=(1.3, 1.3, 1.3))).greys] == [True] + 4 * [False]


def test_a_card_partly_hidden_still_gives_its_scale() -> None:
    shot = Shot(8)
    pixels = taken(shot)
    pixels[:, : shot.size[0] // 4] = 90
    card = found(pixels)
    assert card is not None
    assert not card.is_whole
    assert card.px_per_mm == pytest.approx(8, rel=0.003)


def test_one_square_alone_is_no_card() -> None:
    shot = Shot(8)
    pixels = taken(shot)
    middle = shot.size[0] // 2
    pixels[:, :middle] = 90
    pixels[middle:] = 90
    assert found(pixels) is None


def test_squares_that_do_not_lie_as_on_the_card_are_none() -> None:
    pixels = taken(Shot(8))
    assert found(np.ascontiguousarray(np.roll(pixels, 336, axis=1))) is None


def test_a_large_photo_is_as_exact() -> None:
    small = taken(Shot(12, roll=10))
    large = np.full((2300, 1900, 3), 80, np.uint8)
    large[900 : 900 + small.shape[0], 700 : 700 + small.shape[1]] = small
    card = found(large)
    assert card is not None
    assert card.px_per_mm == pytest.approx(12, rel=0.001)


def test_a_photo_without_a_card_has_none() -> None:
    noise = np.random.default_rng(4).integers(0, 256, (500, 600, 3)).astype(np.uint8)
    assert found(noise) is None
    assert found(np.asarray(cv2.GaussianBlur(noise, (0, 0), 3), np.uint8)) is None


def test_a_mirrored_card_is_none() -> None:
    assert found(np.ascontiguousarray(taken(replace(PHOTOS[4], roll=0))[:, ::-1])) is None


@pytest.mark.parametrize("shape", [(0, 0, 3), (1, 1, 3), (100, 100), (100, 100, 4), (100, 100, 1), (9, 4000, 3)])
def test_what_is_no_picture_has_no_card(shape: tuple[int, ...]) -> None:
    assert found(np.zeros(shape, np.uint8)) is None


def test_other_numbers_than_bytes_have_no_card() -> None:
    assert found(np.zeros((100, 100, 3), np.uint8).astype(np.float32)) is None


@settings(max_examples=30)
@given(arrays.arrays(np.uint8, st.tuples(st.integers(48, 90), st.integers(48, 90), st.just(3))))
def test_whatever_the_pixels_nothing_is_raised(pixels: "np.ndarray[tuple[int, ...], np.dtype[np.uint8]]") -> None:
    card = found(pixels)
    assert card is None or card.px_per_mm > 0
