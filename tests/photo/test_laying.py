"""The part that photos share, and where their pixels come to lie."""

from dataclasses import replace

import numpy as np
import pytest

from poreditary.domain.alignment import Similarity, of_turn
from poreditary.domain.crop import Crop
from poreditary.photo.laying import lay, pixels_a_part, shared_part

SIZE = (800, 600)


def sides(crop: Crop | None) -> tuple[float, ...]:
    assert crop is not None
    return tuple(round(side, 3) for side in (crop.left, crop.top, crop.width, crop.height))


def test_photos_that_lie_on_the_reference_share_all_of_it() -> None:
    assert sides(shared_part([(SIZE, Similarity())] * 2, SIZE, Crop())) == (0, 0, 1, 1)
    inside = Crop(0.2, 0.1, 0.4, 0.5, is_oval=True)
    found = shared_part([(SIZE, Similarity())], SIZE, inside)
    assert sides(found) == (0.2, 0.1, 0.4, 0.5)
    assert found is not None
    assert found.is_oval


def test_a_photo_moved_to_the_right_leaves_the_right_part() -> None:
    found = shared_part([(SIZE, Similarity(right=0.2))], SIZE, Crop())
    assert found is not None
    assert (round(found.left, 3), round(found.width, 3), round(found.height, 3)) == (0.2, 0.8, 0.8)


def test_where_the_part_may_slide_it_stands_in_the_middle() -> None:
    photos = [(SIZE, Similarity(down=0.1)), (SIZE, Similarity(down=-0.1, b=1e-7))]
    assert sides(shared_part(photos, SIZE, Crop())) == (0.133, 0.133, 0.733, 0.733)


def test_a_smaller_photo_leaves_its_own_part() -> None:
    assert sides(shared_part([(SIZE, Similarity(0.5, 0, 0.25, 0.25 * 0.75))], SIZE, Crop())) == (0.25, 0.25, 0.5, 0.5)


def test_every_point_of_the_part_is_in_every_photo() -> None:
    photos = [(SIZE, replace(of_turn(turn, 0.9), right=0.05, down=-turn / 400)) for turn in (-9, 3, 8)]
    photos.append(((600, 800), replace(of_turn(0, 1.2), right=0.0, down=-0.2)))
    part = shared_part(photos, SIZE, Crop())
    assert part is not None
    assert part.width > 0.4
    for across in (0.0, 1.0):
        for down in (0.0, 1.0):
            place = (part.left + across * part.width, (part.top + down * part.height) * 0.75)
            for (width, height), laid in photos:
                x, y = laid.inverse().at(place)
                assert -1e-3 <= x <= width / max(width, height) + 1e-3
                assert -1e-3 <= y <= height / max(width, height) + 1e-3


def test_photos_that_share_nothing_have_no_part() -> None:
    assert shared_part([(SIZE, Similarity(right=1.1))], SIZE, Crop()) is None
    assert shared_part([(SIZE, Similarity(right=0.6))], SIZE, Crop(0, 0, 0.5, 0.5)) is None


@pytest.mark.parametrize(("turn", "scale"), [(0.0, 1.0), (7.0, 0.8), (-12.0, 1.3)])
def test_a_mark_comes_to_lie_where_the_similarity_says(turn: float, scale: float) -> None:
    laid = replace(of_turn(turn, scale), right=0.06, down=-0.04)
    part, size = Crop(0.2, 0.15, 0.6, 0.6), (480, 360)
    picture = np.zeros((300, 400, 3), np.uint8)
    there = (0.5, 0.35)
    x, y = (value * 400 for value in laid.inverse().at(there))
    picture[round(y - 0.5) - 3 : round(y - 0.5) + 4, round(x - 0.5) - 3 : round(x - 0.5) + 4] = 255
    shown = lay(picture, laid, SIZE, part, size)[..., 0].astype(float)
    rows, columns = np.indices(shown.shape)
    pixels = pixels_a_part(SIZE, part, size)
    found = ((shown * (columns + 0.5)).sum() / shown.sum(), (shown * (rows + 0.5)).sum() / shown.sum())
    assert found == pytest.approx(((there[0] - 0.2) * pixels, (there[1] - 0.15 * 0.75) * pixels), abs=2.0)
