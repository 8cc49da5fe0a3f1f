import numpy as np
import pytest

from poreditary.measure.matching import Features, features_of, matches_of
from tests.measure.skins import ANOTHER, shot


def off(here: Features, there: Features) -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
    pairs = matches_of(here, there)
    return pairs.there - pairs.here


def test_marks_are_found_again_in_a_part_of_the_photo() -> None:
    whole, part = features_of(shot().pixels, 12.0), features_of(shot().pixels[30:, 40:], 12.0)
    shifts = off(part, whole)
    assert len(shifts) > 60
    assert np.median(shifts, axis=0) == pytest.approx([40, 30], abs=0.15)


def test_places_are_in_pixels_of_the_photo_whatever_it_was_made_smaller_to() -> None:
    doubled = np.repeat(np.repeat(shot().pixels, 2, axis=0), 2, axis=1)
    pairs = matches_of(features_of(doubled, 24.0), features_of(shot().pixels, 12.0))
    assert len(pairs.here) > 60
    assert np.median(pairs.here - (2 * pairs.there + 0.5), axis=0) == pytest.approx([0, 0], abs=0.3)


def test_other_skin_has_few_marks_in_common() -> None:
    same = matches_of(features_of(shot(2, 1).pixels, 12.0), features_of(shot().pixels, 12.0))
    other = matches_of(features_of(shot(seed=ANOTHER).pixels, 12.0), features_of(shot().pixels, 12.0))
    assert len(same.here) > 5 * len(other.here) and len(same.here) > 60


def test_marks_have_length_one() -> None:
    marks = features_of(shot().pixels, 12.0).marks
    assert np.linalg.norm(marks, axis=1) == pytest.approx(1, abs=1e-3)


@pytest.mark.parametrize("size", [(1, 1), (1, 200), (8, 8), (64, 64)])
def test_a_plain_photo_has_no_marks(size: tuple[int, int]) -> None:
    plain = features_of(np.full((*size, 3), 60, np.uint8), 10.0)
    assert plain.points.shape == (0, 2) and plain.marks.shape == (0, 128)
    assert len(matches_of(plain, plain).here) == 0
    assert len(matches_of(plain, features_of(shot().pixels, 12.0)).here) == 0
