"""The layout of the printed card."""

import cv2
import pytest

from poreditary.domain import scale_card


def test_its_squares_are_those_of_the_dictionary() -> None:
    dictionary = cv2.aruco.getPredefinedDictionary(cv2.aruco.DICT_4X4_50)
    for square in scale_card.SQUARES:
        whole = cv2.aruco.generateImageMarker(dictionary, square.id, scale_card.CELLS)
        rows = ["".join("1" if value else "0" for value in row) for row in whole[1:-1, 1:-1]]
        assert rows == list(square.rows)


def test_all_that_is_printed_lies_on_the_card() -> None:
    for stroke in scale_card.strokes():
        assert stroke.left >= 2
        assert stroke.top >= 2
        assert stroke.left + stroke.width <= scale_card.WIDTH - 2
        assert stroke.top + stroke.height <= scale_card.HEIGHT - 2


def test_squares_have_paper_around_them() -> None:
    greys = [(field.left, field.top, scale_card.GREY_WIDTH, scale_card.GREY_HEIGHT) for field in scale_card.GREYS]
    for square in scale_card.SQUARES:
        for left, top, width, height in greys:
            apart = max(left - square.left - scale_card.SQUARE, square.left - left - width)
            above = max(top - square.top - scale_card.SQUARE, square.top - top - height)
            assert max(apart, above) >= scale_card.SQUARE / scale_card.CELLS


def test_the_bar_is_as_long_as_it_says() -> None:
    bar = [stroke for stroke in scale_card.strokes() if stroke.height > 4]
    ends = [stroke for stroke in bar if stroke.width < 1]
    assert ends[-1].left + ends[-1].width - ends[-2].left == pytest.approx(scale_card.BAR)


def test_each_grey_step_is_printed_twice_around_the_same_middle() -> None:
    middles = []
    for step in range(len(scale_card.INK)):
        places = [field for field in scale_card.GREYS if field.step == step]
        assert len(places) == 2
        middles.append(sum(field.left + scale_card.GREY_WIDTH / 2 for field in places) / 2)
    assert middles == [31.0] * 5


def test_greys_fall_from_paper_to_black() -> None:
    assert list(scale_card.REFLECTANCES) == sorted(scale_card.REFLECTANCES, reverse=True)
    assert scale_card.REFLECTANCES[0] == pytest.approx(0.85)
