"""Photos of one patch of skin are laid on each other; others are not."""

from functools import cache

import cv2
import numpy as np
import numpy.typing as npt
import pytest
from PIL import Image

from poreditary.domain.alignment import Similarity, of_turn
from poreditary.domain.kinds import View
from poreditary.photo.align import NEAREST, ROWS, Features, Marks, _pairs, between, features
from poreditary.photo.skin import SkinSpec, skin_patch

Picture = npt.NDArray[np.uint8]
WIDTH, HEIGHT = 800, 600
CORNERS = ((0.1, 0.1), (0.9, 0.1), (0.1, 0.6), (0.9, 0.6), (0.5, 0.4))


@cache
def skin(seed: int = 7, week: int = 1, exposure: float = 0.0) -> Picture:
    spec = SkinSpec(seed, week, View.LEFT_CHEEK, exposure=exposure, width=WIDTH, height=HEIGHT)
    return np.asarray(skin_patch(spec, ""))


@cache
def marks(week: int = 1) -> Features:
    return features(skin(week=week))


def seen(picture: Picture, view: Similarity) -> Picture:
    """Return the picture as it looks after a similarity."""
    back = view.inverse()
    longest = max(WIDTH, HEIGHT)
    terms = (back.a, -back.b, back.right * longest, back.b, back.a, back.down * longest)
    image = Image.fromarray(picture).transform(
        (WIDTH, HEIGHT), Image.Transform.AFFINE, terms, Image.Resampling.BICUBIC, fillcolor=(120, 100, 90)
    )
    return np.asarray(image)


@pytest.mark.parametrize(
    ("turn", "scale", "right", "down"),
    [(0, 1, 0, 0), (5, 0.92, 0.05, -0.03), (-9, 1.15, -0.08, 0.1), (2, 0.75, 0.1, 0.1)],
)
def test_a_later_photo_is_found_to_a_thousandth(turn: float, scale: float, right: float, down: float) -> None:
    turned = of_turn(turn, scale)
    view = Similarity(turned.a, turned.b, right, down)
    later = seen(skin(week=9, exposure=-0.3), view)
    found = between(features(later), marks())
    assert found is not None
    for place in CORNERS:
        assert np.hypot(*np.subtract(found.at(view.at(place)), place)) < 0.003


def test_other_skin_does_not_fit() -> None:
    assert between(features(skin(seed=8)), marks()) is None


def test_a_plain_picture_does_not_fit() -> None:
    plain = np.full((HEIGHT, WIDTH, 3), 128, np.uint8)
    assert between(features(plain), marks()) is None
    assert between(marks(), features(plain)) is None


def test_marks_are_matched_as_by_holding_each_against_each() -> None:
    some, others = (marks(week)[1] for week in (1, 9))
    assert len(some) > 2 * ROWS
    forth = {one: nearest for one, nearest, is_clear in matched(some, others) if is_clear}
    back = {other: nearest for other, nearest, _ in matched(others, some)}
    assert _pairs(some, others) == [(one, other) for one, other in forth.items() if back[other] == one]


def matched(marks: Marks, others: Marks) -> list[tuple[int, int, bool]]:
    """Return each mark with the nearest of the others, and whether it is nearer by far than the second."""
    found = cv2.BFMatcher(cv2.NORM_L2).knnMatch(marks, others, k=2)
    return [(first.queryIdx, first.trainIdx, first.distance < NEAREST * second.distance) for first, second in found]
