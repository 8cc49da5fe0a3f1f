"""Two photos of one skin are shown alike, whatever they were taken with."""

from datetime import datetime

import numpy as np
import numpy.typing as npt
import pytest
from PIL import Image

from poreditary.diary import blind_pictures
from poreditary.diary.diary import Diary
from poreditary.diary.photos import look_at
from poreditary.diary.pictures import Pixels
from poreditary.domain.alignment import Similarity
from poreditary.domain.kinds import View
from poreditary.domain.photo import Photo
from tests.diary.test_photo_lapse import MOVES, green, moved, picture
from tests.photo import samples

TAKEN = datetime(2026, 11, 15, 9, 0)


def keep(diary: Diary, image: Image.Image, name: str) -> Photo:
    incoming = look_at(samples.photo("PNG", image), name, TAKEN)
    return diary.photos.photo(diary.photos.keep(incoming, View.NOSE).id)


def shown(pixels: Pixels) -> npt.NDArray[np.uint8]:
    return np.frombuffer(pixels.data, np.uint8).reshape(pixels.height, pixels.width, 3)


def pair_of(diary: Diary, left: Photo, right: Photo, longest: int = 1200) -> blind_pictures.Pair:
    found = blind_pictures.originals(diary, left, right)
    pair = blind_pictures.pair_of(found, longest)
    blind_pictures.keep(diary, found, pair)
    return pair


def test_the_same_skin_lies_at_the_same_place_and_what_was_found_is_kept(diary: Diary) -> None:
    left = keep(diary, picture(0), "a.png")
    larger = moved(picture(3), MOVES[2]).resize((1280, 960), Image.Resampling.BICUBIC)
    right = keep(diary, larger, "b.png")
    pair = pair_of(diary, left, right)
    assert (pair.left.width, pair.left.height) == (pair.right.width, pair.right.height)
    assert pair.left.width <= 640
    assert np.abs(green(shown(pair.left)) - green(shown(pair.right))).max() <= 2
    known = diary.alignments.of(right.id, left.id)
    assert known is not None
    again = pair_of(diary, left, right)
    assert again.found is None
    assert np.abs(green(shown(again.right)) - green(shown(pair.right))).max() < 1
    other_way = pair_of(diary, right, left)
    assert other_way.found is None
    assert np.abs(green(shown(other_way.left)) - green(shown(other_way.right))).max() <= 2


@pytest.mark.parametrize("laid", [None, Similarity(right=0.8)])
def test_what_does_not_lie_on_each_other_is_shown_whole_in_one_size(diary: Diary, laid: Similarity | None) -> None:
    left = keep(diary, samples.upright(400, 300), "a.png")
    right = keep(diary, samples.upright(300, 500), "b.png")
    diary.alignments.keep_found(right.id, left.id, laid, "1")
    pair = pair_of(diary, left, right, 256)
    sizes = {(pixels.width, pixels.height) for pixels in (pair.left, pair.right)}
    assert len(sizes) == 1
    assert max(next(iter(sizes))) == 256
    for pixels in (pair.left, pair.right):
        assert samples.is_upright(Image.fromarray(shown(pixels)))


def test_neither_is_shown_larger_than_it_is(diary: Diary) -> None:
    small, large = keep(diary, samples.upright(160, 120), "a.png"), keep(diary, samples.upright(800, 600), "b.png")
    for laid in (Similarity(), None):
        diary.alignments.keep_found(large.id, small.id, laid, "1")
        pair = pair_of(diary, small, large)
        assert (pair.left.width, pair.left.height) == (160, 120)


def test_the_right_one_is_shown_in_the_light_of_the_left(diary: Diary) -> None:
    left, right = keep(diary, picture(0), "a.png"), keep(diary, picture(0, exposure=-0.8), "b.png")
    pair = pair_of(diary, left, right)
    assert pair.is_laid
    means = [shown(pixels).reshape(-1, 3).mean(axis=0) for pixels in (pair.left, pair.right)]
    assert np.abs(means[0] - means[1]).max() < 3


def test_pairs_found_to_lie_apart_are_remembered(diary: Diary) -> None:
    left, right = keep(diary, samples.upright(400, 300), "a.png"), keep(diary, samples.upright(300, 500), "b.png")
    diary.alignments.keep_found(right.id, left.id, None, "1")
    assert not pair_of(diary, left, right).is_laid
    assert diary.blind.apart() == {frozenset((left.id, right.id))}
